import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as peopleTexts from '#graph/core/messages/people.ts';
import type { Role } from '#graph/core/roles.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { advance, create, decide } from '#graph/mechanism/lifecycle.ts';
import { checkNotWaiting } from '#graph/people/person/known-elsewhere.ts';
import { type Person, standingWrite } from '#graph/people/person/store.ts';
import { checkSpace } from '#graph/shared/room.ts';
import type { Write } from '#graph/store/db.ts';
import { ACTING, type ActingEvent, holds } from './policy.ts';
import { actingWrite, newActing, ACTS_FOR_LIMIT, carriedWrite, type NewActing } from './store.ts';

export interface ActingMove {
  readonly event: ActingEvent;
  readonly role: Role;
  readonly evidence?: string | undefined;
}

/**
 * Begins or ends that somebody acts for a person: the record of the person, what the one who acts carries,
 * and the event, together. Race: it is given and withdrawn at once. The condition on the record lets one
 * through; the other is decided anew on what that one left. The same account's repeat changes nothing.
 */
export function moveActing(
  context: RequestContext,
  pair: NewActing,
  { event, role, evidence }: ActingMove,
): Promise<void> {
  const { person, kind, agent } = pair;
  const { account } = viewerOf(context);
  const lifecycle = ACTING[kind];
  async function attempt() {
    const found = await context.guardians.acting(person, kind, agent);
    const decision = found && decide(lifecycle, found, { event, actor: { account, role } });
    if (decision?.outcome === 'REPEATED') return { reply: undefined };
    if (decision?.outcome === 'REFUSED') throw event === 'BEGIN' ? holdsAlready() : holdsNot();
    if (!found && event === 'END') throw holdsNot();
    const detail = evidence === undefined ? {} : { evidence };
    const tells = { subject: person, data: {} };
    const step = { event, actor: { account, role }, now: context.now, detail, tells };
    const { noun, change } = found ? advance(lifecycle, found, step) : create(lifecycle, newActing(pair), step);
    const begun = found ? [] : [actingWrite(noun)];
    const held = event === 'BEGIN' ? await placeFor(context, pair) : [];
    return { reply: undefined, change: [...begun, ...change, carriedWrite(pair, holds(kind, noun.status)), ...held] };
  }
  return commit(context, attempt, {
    // Race: others come to be acted for by the same one at this moment: see `carriedWrite`.
    final: { 'acts-for-full': () => refusal('TOO_MANY', peopleTexts.actsForMost(ACTS_FOR_LIMIT)) },
  });
}

/**
 * Race: others come to act for the same person at this moment. Each moves the standing of the person, so that
 * whoever is second counts anew.
 */
async function placeFor(context: RequestContext, { person, kind }: NewActing): Promise<Write[]> {
  const fresh = await context.persons.person(person);
  if (!fresh) throw notFound('person', 'person');
  const acting = await context.guardians.actingFor(person, kind);
  const { length } = acting.filter(({ status }) => holds(kind, status));
  checkSpace(context, length, {
    limit: ACTS_FOR_LIMIT,
    of: kind === 'GUARDIAN' ? 'guardians' : 'consents',
    field: FIELDS[kind],
  });
  return [standingWrite(fresh)];
}

const FIELDS = { GUARDIAN: 'child', CONSENT: 'to' } as const;

const holdsAlready = () => refusal('INVALID_TRANSITION', peopleTexts.holdsAlready);
const holdsNot = () => refusal('INVALID_TRANSITION', peopleTexts.holdsNot);

/**
 * A resident of the caller's own communities. Who waits for a handover is not looked at yet: everything about
 * them stands elsewhere.
 */
export async function workersPerson(context: RequestContext, id: string, field: string): Promise<Person> {
  const { roles, communities } = viewerOf(context);
  const isWorker = roles.includes('COMMUNITY_WORKER');
  const found = await context.persons.personFor(id, ({ community }) => isWorker && communities.includes(community));
  if (!found) throw notFound('person', field);
  await checkNotWaiting(context, found, peopleTexts.registrationWaits, field);
  return found;
}
