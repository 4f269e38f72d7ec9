import { type Deps, systemContext } from '#graph/context.ts';
import { throwAll } from '#graph/core/concurrently.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import type { Subscriber } from '#graph/core/subscriber.ts';
import { isNamedTo, isToldWhole, namesAll, subscribersOf } from '#graph/feed/event/policy.ts';
import { feedDays } from '#graph/feed/event/read.ts';
import { type EventTables, eventTables } from '#graph/feed/event/rows.ts';
import type { WaitingEvent } from '#graph/mechanism/outbox.ts';
import type { Concern } from '#graph/shared/facts.ts';
import type { Concerned, EventRow } from '#graph/shared/policy-events.ts';
import { idOf, isId, readId } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import { type Share, SHARES } from './chains.ts';
import { relayOutbox, type Told } from './outbox.ts';

/**
 * Tells what has happened to those whom it concerns, until time is up: all of it, or what is of one share.
 * Answers with how many events that were.
 */
export function relay(deps: Deps, until?: Date, share?: Share): Promise<number> {
  const { db, feeds, clock } = deps;
  const context = systemContext(deps, 'relay');
  return relayOutbox({
    db,
    feeds,
    now: clock,
    until,
    share,
    tell: (events) => tell(deps, events),
    keptDays: () => feedDays(context),
    logFault(error, { id, type }) {
      deps.countSetAside('EVENT', type);
      console.error('relay', id, type, error);
    },
  });
}

/**
 * Tells what has happened share by share, from one of them on, so that several at once begin apart and none
 * rests on another. What keeps one share from its end keeps no other, and is told at the end.
 */
export async function relayFrom(deps: Deps, first: Share, until: Date): Promise<void> {
  const faults: unknown[] = [];
  for (let i = 0; i < SHARES; i++)
    await relay(deps, until, (first + i) % SHARES).catch((error: unknown) => faults.push(error));
  throwAll(faults);
}

/**
 * One read by key for all that the events leave open. What is gone by now (a person who is forgotten) is told
 * to nobody through it.
 */
async function tell({ db, nouns }: Deps, events: readonly WaitingEvent[]): Promise<(readonly Told[] | Error)[]> {
  const tables = eventTables(nouns);
  const told = events.map((event) => {
    const known = concernedIn(event);
    const row = tables.rows.get(event.type);
    return { event, known, row, noun: row && !namesAll(row, known) ? nounOf(tables, event.subject, known) : null };
  });
  const open = told.flatMap(({ noun }) => noun ?? []);
  const found = open.length > 0 ? await db.getMany<object>(open.map(({ key }) => key)) : [];
  return told.map(({ event, known, row, noun }) => {
    if (!row) return new Error('Nobody is known to be told of such an event');
    const read = noun && found[open.indexOf(noun)];
    try {
      const concerned = noun && read ? { ...noun.concerns(read as never), ...known } : known;
      const { named } = tables;
      return subscribersOf(row, concerned).map((subscriber) => toldTo(subscriber, { row, named }, event, concerned));
    } catch (error) {
      // What is wrong with one is none of the others' business.
      return error as Error;
    }
  });
}

/**
 * Whom and what an event concerns by the ids that it holds. Its data may name them as `person`, `household`,
 * `community`, `supplier`, `division`.
 */
function concernedIn({ subject, data }: WaitingEvent): Concerned {
  const named = (what: string) => (typeof data[what] === 'string' ? data[what] : undefined);
  const household = named('household') ?? (isId('household', subject) ? subject : undefined);
  return defined({
    person: named('person') ?? (isId('person', subject) ? subject : undefined),
    household,
    community: named('community') ?? communityIn(subject) ?? communityIn(household ?? ''),
    supplier: named('supplier'),
    division: named('division') ?? named('inCharge') ?? (isDivision(subject) ? subject : undefined),
  });
}

const isDivision = (code: string): boolean => /^(?:CN|\d{2}|\d{4}|\d{6}|\d{9})$/.test(code);

/** A community by its code, or that of what never leaves it, whose id holds it. */
const communityIn = (subject: string): string | undefined =>
  isCommunity(subject) ? subject : /^[a-zA-Z]+_(\d{12})_/.exec(subject)?.[1];

/** Without what is not known, so that it does not stand before what is. */
const defined = (concerned: Concerned): Concerned =>
  Object.fromEntries(Object.entries(concerned).filter(([, id]) => id !== undefined));

/** What to read for an event that does not say all: its subject, or else the person whom it names. */
function nounOf(
  { concerned }: EventTables,
  subject: string,
  { person }: Concerned,
): (Concern & { readonly key: Key }) | null {
  const ofId = (id: string) => concerned.get(readId(id)?.type ?? '');
  const id = ofId(subject) ? subject : person;
  const noun = id === undefined ? undefined : ofId(id);
  return id === undefined || !noun ? null : { ...noun, key: noun.keyOf(id) };
}

function toldTo(
  subscriber: Subscriber,
  { row, named }: Pick<EventTables, 'named'> & { readonly row: EventRow },
  { id, type, at, subject, data }: WaitingEvent,
  { community }: Concerned,
): Told {
  const node = nodeId(subject);
  const isNamed = node !== null && isNamedTo(subscriber, row, named.get(readId(node)?.type ?? '') ?? []);
  const moved = (what: 'from' | 'to') =>
    isToldWhole(subscriber.kind, row) && typeof data[what] === 'string' ? data[what] : null;
  return {
    subscriber,
    entry: {
      id,
      type,
      at,
      subject: isNamed ? node : null,
      community: community ?? null,
      from: moved('from'),
      to: moved('to'),
    },
  };
}

/** The id by which `node` finds what an event is about: places are told of by their codes. */
function nodeId(subject: string): string | null {
  if (isCommunity(subject)) return idOf('community', subject);
  return isDivision(subject) ? idOf('division', subject) : readId(subject) && subject;
}
