import { type RequestContext, viewerOf } from '#graph/context.ts';
import type { Role } from '#graph/core/roles.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { transition, type TransitionRequest } from '#graph/mechanism/lifecycle.ts';
import { untilSettled } from '#graph/mechanism/settle.ts';
import { covers } from '#graph/core/access.ts';
import { type UnmatchedEvent, unmatchedLifecycle, type UnmatchedStatus } from './policy.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import { copiedAccessWrite } from '#graph/people/account/store.ts';
import { destroyedKeyWrite, unlistUnmatchedWrite, type UnmatchedArrival, unmatchedListingWrite } from './store.ts';
import type { Write } from '#graph/store/db.ts';
import { isId } from '#graph/store/ids.ts';
import type { Person } from '#graph/people/person/store.ts';
import { digitsOf, namedAs, openUnmatched, sightOfUnmatched, withSubject } from './read.ts';
import { arrivalWrites, type Incoming, type SubjectArrival } from './record.ts';
import { doneTaskWrites, dropTaskWrites } from '#graph/workforce/task/cause.ts';
import { placeWrites } from './unmatched.ts';

type Request = TransitionRequest<UnmatchedStatus, UnmatchedEvent, Role, never, UnmatchedArrival>;

const move = (context: RequestContext, request: Omit<Request, 'lifecycle' | 'now'>) =>
  transition<UnmatchedStatus, UnmatchedEvent, Role, never, UnmatchedArrival>(context.db, {
    ...request,
    lifecycle: unmatchedLifecycle,
    now: context.now,
  });

/** Says where an arrival of somebody unknown belongs. One that lies there already stays as it is. */
export async function assignArrival(
  context: RequestContext,
  { arrival, to }: { readonly arrival: string; readonly to: string },
): Promise<UnmatchedArrival> {
  const found = await assignable(context, arrival);
  await checkPlace(context, to);
  if (found.at === to) return found;
  let follow: readonly Write[] = [];
  const result = await move(context, {
    event: 'ASSIGN',
    actor: { account: viewerOf(context).account, role: 'AUTHORITY', to },
    async load() {
      const current = await assignable(context, arrival);
      follow = await followWrites(context, current, to);
      return current;
    },
    derived: () => ({ at: to }),
    effects: (current) => [unlistUnmatchedWrite(current), unmatchedListingWrite({ ...current, at: to }), ...follow],
  });
  if (result.outcome !== 'REFUSED') return result.noun;
  throw refusal('INVALID_TRANSITION', 'The arrival has become that of a registered person.', 'arrival');
}

async function assignable(context: RequestContext, id: string): Promise<UnmatchedArrival> {
  const found = await context.arrivals.unmatched(id);
  if (!found || sightOfUnmatched(context, found.at) !== 'AUTHORITY') throw notFound('arrival', 'arrival');
  return found;
}

async function checkPlace(context: RequestContext, to: string): Promise<void> {
  const { loaders } = context;
  const isKnown = await (isCommunity(to) ? loaders.community(to) : loaders.division(to));
  // An office of the street assigns nothing.
  if (!isKnown || to.length === 9 || !covers(viewerOf(context).division, to))
    throw notFound('community or division', 'to');
}

/** The task of the community that it leaves goes, and where it comes to there is one. */
async function followWrites(context: RequestContext, current: UnmatchedArrival, to: string): Promise<readonly Write[]> {
  const opened = await openUnmatched(context, current);
  const building = opened?.journey.destination.building ?? null;
  return [
    ...(await dropTaskWrites(context, current.id)),
    ...(await placeWrites(context, { ...current, at: to }, building)),
  ];
}

/**
 * Makes the arrival of somebody unknown that of a registered person, and rules anew. What was sealed of them goes with it, as does the record of who read it; the key of the
 * arrival is of no use to anybody from then on.
 *
 * Race: two workers match one arrival at once; its status lets one through. Or the person's standing moves meanwhile: then it is made anew from there.
 */
export async function matchArrival(
  context: RequestContext,
  input: { readonly arrival: string; readonly person: string },
): Promise<SubjectArrival> {
  let id: string | null = null;
  let effects: readonly Write[] = [];
  const result = await untilSettled(() =>
    move(context, {
      event: 'MATCH',
      actor: { account: viewerOf(context).account, role: 'COMMUNITY_WORKER' },
      async load() {
        const current = await matchable(context, input.arrival);
        const person = await personHere(context, input.person);
        if (current.status === 'MATCHED') return current;
        await checkSame(context, current, person);
        const recorded = await arrivalWrites(context, person, await incomingOf(context, current));
        id = recorded.arrival.id;
        effects = [...recorded.writes, ...(await closingWrites(context, current, person))];
        return current;
      },
      derived: () => ({ sealed: null, arrival: id }),
      effects: (current) => [unlistUnmatchedWrite(current), ...effects],
    }),
  );
  const standing = await matchedArrival(context, result.noun, input.person);
  if (result.outcome !== 'REFUSED' && standing) return standing;
  throw refusal('INVALID_TRANSITION', 'The arrival has become that of a registered person.', 'arrival');
}

async function matchable(context: RequestContext, id: string): Promise<UnmatchedArrival> {
  const found = await context.arrivals.unmatched(id);
  if (!found || sightOfUnmatched(context, found.at) !== 'WORKER') throw notFound('arrival', 'arrival');
  return found;
}

async function personHere(context: RequestContext, id: string): Promise<Person> {
  // Read anew for each attempt: see `standingWrite`.
  const found = isId('person', id) ? await context.persons.person(id) : null;
  if (!found || !viewerOf(context).communities.includes(found.community)) throw notFound('person', 'person');
  return found;
}

/** Whose number it is decides, where a number is registered; who has a travel document is known by the worker who saw it. */
async function checkSame(context: RequestContext, current: UnmatchedArrival, { id }: Person): Promise<void> {
  const opened = await openUnmatched(context, current);
  if (opened?.traveller.document) return;
  const entries = await context.persons.idNumberEntries(current.identityHash);
  if (!entries.some(({ personId }) => personId === id))
    throw refusal(
      'NOT_THE_SAME_PERSON',
      'Register the person with the number of the arrival, or choose who has it.',
      'person',
    );
}

async function incomingOf(context: RequestContext, current: UnmatchedArrival): Promise<Incoming> {
  const opened = await openUnmatched(context, current);
  if (!opened) throw notFound('arrival', 'arrival');
  const { journey } = opened;
  const digits = digitsOf(current.id);
  const named = await Promise.all(
    current.party.map(async (entry, i) => {
      const told = await namedAs(context, digits, entry, journey, i);
      const person = entry.person === null ? null : await context.persons.person(entry.person);
      return { role: entry.role, name: told?.name ?? null, phone: told?.phone ?? null, person };
    }),
  );
  return { digits, role: current.role, clause: current.clause, journey, named };
}

/** Readings that go along at most, the newest; who reads so much of one arrival is noticed before. */
const READINGS = 20;

async function closingWrites(context: RequestContext, { id }: UnmatchedArrival, person: Person): Promise<Write[]> {
  const [visited, readings] = await Promise.all([
    doneTaskWrites(context, { ref: id, kind: 'VISIT', day: context.today }),
    context.accounts.accesses(id, { first: READINGS }),
  ]);
  return [...visited, ...readings.map((entry) => copiedAccessWrite(entry, person.id)), destroyedKeyWrite(id)];
}

/** The arrival that it has become, where that is the person's whom the caller names. */
async function matchedArrival(
  context: RequestContext,
  { arrival }: UnmatchedArrival,
  id: string,
): Promise<SubjectArrival | null> {
  const [found, person] = await Promise.all([
    arrival === null ? null : context.arrivals.arrival(arrival),
    context.persons.person(id),
  ]);
  return found && person?.id === found.person ? withSubject(found, person) : null;
}
