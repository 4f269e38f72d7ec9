import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { advance, decide } from '#graph/mechanism/lifecycle.ts';
import { copiedAccessWrite } from '#graph/people/account/store.ts';
import type { Person } from '#graph/people/person/store.ts';
import { isId } from '#graph/store/ids.ts';
import { doneTaskChange } from '#graph/workforce/task/cause.ts';
import { unmatchedLifecycle } from './policy-unmatched.ts';
import { digitsOf, namedAs, openUnmatched, withSubject } from './read.ts';
import { arrive, type Incoming, type SubjectArrival } from './record.ts';
import { destroyedKeyWrite, unlistUnmatchedWrite, type UnmatchedArrival } from './store.ts';
import { alreadyMatched, unmatchedFor } from './unmatched.ts';

/**
 * Makes an unmatched arrival that of a registered person, and rules anew; the record of readings goes along.
 * Race: its status lets one of two workers through; a change of the person's standing decides anew.
 */
export async function matchArrival(
  context: RequestContext,
  input: { readonly arrival: string; readonly person: string },
): Promise<SubjectArrival> {
  const asked = {
    event: 'MATCH',
    actor: { account: viewerOf(context).account, role: 'COMMUNITY_WORKER' },
  } as const;
  const matched = await commit(context, async () => {
    const current = await unmatchedFor(context, input.arrival, 'WORKER');
    const person = await personHere(context, input.person);
    const { outcome } = decide(unmatchedLifecycle, current, asked);
    if (outcome === 'REFUSED') throw alreadyMatched();
    if (outcome === 'REPEATED') return { reply: current };
    await checkSame(context, current, person);
    const { arrival, change } = await arrive(context, person, await incomingOf(context, current));
    const set = { sealed: null, arrival: arrival.id };
    const step = advance(unmatchedLifecycle, current, { ...asked, now: context.now, set });
    const closing = await closingChange(context, current, person);
    return { reply: step.noun, change: [...step.change, unlistUnmatchedWrite(current), ...change, ...closing] };
  });
  const standing = await matchedArrival(context, matched, input.person);
  if (standing) return standing;
  throw alreadyMatched();
}

async function personHere(context: RequestContext, id: string): Promise<Person> {
  // Read anew for each attempt: see `standingWrite`.
  const found = isId('person', id) ? await context.persons.person(id) : null;
  if (!found || !viewerOf(context).communities.includes(found.community)) throw notFound('person', 'person');
  return found;
}

/** The registered number decides; who has a travel document is known by the worker who saw it. */
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

async function closingChange(context: RequestContext, { id }: UnmatchedArrival, person: Person): Promise<Change> {
  const [visited, readings] = await Promise.all([
    doneTaskChange(context, { ref: id, kind: 'VISIT', day: context.today }),
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
