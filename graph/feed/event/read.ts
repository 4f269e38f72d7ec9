import { type RequestContext, viewerOf } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import { isAuthorityOver } from '#graph/core/authority.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import { Denial } from '#graph/core/errors.ts';
import * as feedTexts from '#graph/core/messages/feed.ts';
import * as regionTexts from '#graph/core/messages/region.ts';
import type { Subscriber } from '#graph/core/subscriber.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import type { EventRow } from '#graph/shared/policy-events.ts';
import { isOnCall } from '#graph/workforce/on-call/read.ts';
import { type EventName, nameOfEvent } from './policy.ts';
import { type EventTables, eventTables, type EventType } from './rows.ts';
import type { FeedEntry } from './store.ts';

export type { EventName };

const DAY_MS = 86_400_000;
/**
 * After this long a transaction has become visible as a whole, and no two clocks differ by as much
 * (milliseconds).
 */
const SETTLED_MS = 60_000;

/** How long what happened stays in the feeds (days). */
export const feedDays = async ({ loaders, today }: RequestContext): Promise<number> =>
  (await loaders.values(NATION))(today).feedDays;

/** An event as callers know it, with its place in all the feeds that it was read from. */
export interface ToldEvent extends Omit<FeedEntry, 'type'>, Pick<EventRow, 'text' | 'clause'> {
  readonly type: EventName<EventType>;
  readonly place: string;
}

export interface EventsArgs extends PageArgs {
  readonly division?: string | null | undefined;
}

/** What happened and concerns the caller, oldest first, as far back as the policy keeps it. */
export async function events(
  context: RequestContext,
  { division, ...page }: EventsArgs,
): Promise<Connection<ToldEvent>> {
  const feeds = await feedsOf(context, division ?? null);
  const { now } = context;
  const { rows } = eventTables(context.nouns);
  const before = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const kept = { since: before((await feedDays(context)) * DAY_MS), settled: before(SETTLED_MS) };
  return readPage(
    context,
    ['events', nameOf(feeds[0]!)],
    page,
    async ({ first, after }) => {
      const places = after === undefined ? new Map<string, string>() : readPlaces(after, feeds);
      const read = await Promise.all(
        feeds.map((feed) => context.feeds.entries(feed, { first, after: places.get(nameOf(feed)), ...kept })),
      );
      return merged(feeds, read, { rows, from: places }).slice(0, first);
    },
    ({ place }) => place,
  );
}

/** Whose feeds a caller reads: of the place that they name and act for, else their own. */
async function feedsOf(context: RequestContext, division: string | null): Promise<Subscriber[]> {
  const viewer = viewerOf(context);
  const { roles, communities, supplier, person } = viewer;
  if (division !== null) {
    if (roles.includes('COMMUNITY_WORKER') && communities.includes(division))
      return [{ kind: 'COMMUNITY', id: division }];
    const isTheirs = isAuthorityOver(viewer, division) || (await isOnCall(context, division));
    if (!isTheirs || isCommunity(division)) throw notOpen();
    // A mistyped code is not to look like a place where nothing happens.
    if (division !== NATION && !(await context.loaders.division(division)))
      throw new Denial('NOT_FOUND', regionTexts.noDivision);
    return [{ kind: 'DIVISION', id: division }];
  }
  if (roles.includes('SUPERMARKET') && supplier !== null) return [{ kind: 'SUPPLIER', id: supplier }];
  if (roles.includes('RESIDENT') && person !== null)
    return [
      { kind: 'PERSON', id: person.id },
      { kind: 'HOUSEHOLD', id: person.household },
    ];
  const [community, ...others] = roles.includes('COMMUNITY_WORKER') ? communities : [];
  if (community === undefined) throw notOpen();
  if (others.length > 0) throw new Denial('BAD_USER_INPUT', feedTexts.whichCommunity);
  return [{ kind: 'COMMUNITY', id: community }];
}

const notOpen = () => new Denial('FORBIDDEN', feedTexts.eventsFor);

const nameOf = ({ kind, id }: Subscriber): string => `${kind}#${id}`;

/**
 * Several feeds as one, the earliest event first, each in its own order. A place is one in every feed:
 * whoever goes on from it has seen what lies before it in each, and misses nothing that comes into any of
 * them later.
 */
function merged(
  feeds: readonly Subscriber[],
  read: readonly (readonly FeedEntry[])[],
  { rows, from }: Pick<EventTables, 'rows'> & { readonly from: ReadonlyMap<string, string> },
): ToldEvent[] {
  const queues = read.map((entries, i) => ({ name: nameOf(feeds[i]!), entries: [...entries] }));
  const places = new Map(from);
  const out: ToldEvent[] = [];
  for (;;) {
    const [earliest] = queues
      .filter(({ entries }) => entries.length > 0)
      .sort((a, b) => (a.entries[0]!.at <= b.entries[0]!.at ? -1 : 1));
    const entry = earliest?.entries.shift();
    if (!earliest || !entry) return out;
    places.set(earliest.name, entry.sk);
    const { text, clause } = rows.get(entry.type)!;
    const place = [...places].map(([name, sk]) => `${name}=${sk}`).join(';');
    out.push({ ...entry, type: nameOfEvent(entry.type as EventType), text, clause, place });
  }
}

/**
 * The places of a cursor in the feeds that the caller has. Who has moved house begins the feed of the new
 * household at its beginning.
 */
function readPlaces(after: string, feeds: readonly Subscriber[]): Map<string, string> {
  const names = feeds.map(nameOf);
  const places = after.split(';').map((place) => place.split('=') as [name: string, sk: string]);
  return new Map(places.filter(([name]) => names.includes(name)));
}
