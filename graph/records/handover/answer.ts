import { type RequestContext, viewerOf } from '#graph/context.ts';
import { relations } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as recordsTexts from '#graph/core/messages/records.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { escalate, isOverdue, moveDeadline } from '#graph/mechanism/escalation.ts';
import { type Actor, advance, BY_TIME, decide } from '#graph/mechanism/lifecycle.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import type { Person } from '#graph/people/person/store.ts';
import { endWaitingChange, moveChange } from '#graph/records/move/move-house.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import type { Write } from '#graph/store/db.ts';
import { countyOf } from '#graph/store/key.ts';
import { doneTaskChange, dropTaskChange } from '#graph/workforce/task/cause.ts';
import { acceptContactChange } from './hand-over-contact.ts';
import {
  type DeclineReason,
  type HandoverEvent,
  type HandoverKind,
  handoverLifecycle,
  sightOfHandover,
} from './policy.ts';
import { askedFor, HANDOVER_DEADLINE, handoverOf, listHandover } from './request.ts';
import { type Handover, relistHandoverWrites } from './store.ts';

/** What follows from an answer beside the handover's own move, and whom it names who was not known. */
interface Follows {
  readonly writes: Change;
  readonly person?: string;
}

export interface AcceptHandover {
  readonly handover: string;
  /** Who it is, where whoever asked did not know. */
  readonly person?: string | null | undefined;
}

/** What follows when a handover of a kind is accepted: a later kind adds a row. */
const ACCEPTED: Readonly<
  Record<HandoverKind, (context: RequestContext, current: Handover, person: string | null) => Promise<Follows>>
> = { REGISTRATION: moveHere, CONTACT: namePerson };

/**
 * Takes on what was asked: the community that is asked, the person themself for their own registration, or
 * the county where the community declined or let the deadline pass. From then on the registration, or the
 * contact, belongs where it was asked for.
 */
export async function acceptHandover(context: RequestContext, input: AcceptHandover): Promise<Handover> {
  const { found, role } = await answered(context, input.handover);
  const event = role === 'AUTHORITY' ? 'DECIDE' : 'ACCEPT';
  return move(context, found, {
    event,
    actor: actorOf(context, role),
    isOpen: (current) =>
      event !== 'DECIDE' || current.status !== 'REQUESTED' || isOverdue(HANDOVER_DEADLINE, current, context.now),
    follows: (current) => ACCEPTED[current.kind](context, current, input.person ?? null),
  });
}

export interface DeclineHandover {
  readonly handover: string;
  readonly reason: DeclineReason;
}

/**
 * Says no, with a reason. Everything stays as it was, and the county is told: nobody is left without a
 * community by it.
 */
export async function declineHandover(context: RequestContext, input: DeclineHandover): Promise<Handover> {
  const { found, role } = await answered(context, input.handover);
  const actor = { ...actorOf(context, role), reason: input.reason };
  return move(context, found, { event: 'DECLINE', actor });
}

export interface WithdrawHandover {
  readonly handover?: string | null | undefined;
  /** The registration that waits for it. */
  readonly person?: string | null | undefined;
}

/**
 * Takes a request back: whoever asked. The registration that waited for it ends; the person is registered
 * where they were.
 */
export async function withdrawHandover(context: RequestContext, input: WithdrawHandover): Promise<Handover> {
  const { handover, person } = input;
  if (Boolean(handover) === Boolean(person)) throw refusal('NOT_FOUND', recordsTexts.whichHandover, 'handover');
  const field = person ? 'person' : 'handover';
  const id = person ? handoverOf(person) : (handover ?? '');
  const seen = await askedFor(context, id, 'MUTATION');
  if (seen?.sight !== 'REQUESTER') throw notFound('handover', field);
  const { found, role } = seen;
  return move(context, found, {
    event: 'WITHDRAW',
    actor: actorOf(context, role),
    follows: async (current) => ({
      writes: current.kind === 'REGISTRATION' ? await endWaitingChange(context, await waitingOf(context, current)) : [],
    }),
  });
}

/** The deadline has passed unanswered: the county is told, and has it in its list. */
export const tellCounty = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  escalate(context, HANDOVER_DEADLINE, due, settle, {
    load: () => context.handovers.handover(due.subject),
    tell: async (current) => (await stepOf(context, current, { event: 'OVERDUE', actor: BY_TIME })).change,
  });

/** A handover that the caller answers: not whoever asked for it. */
async function answered(context: RequestContext, id: string) {
  const found = await context.handovers.handover(id);
  const seen = found && sightOfHandover(viewerOf(context), found);
  if (!found || !seen || seen.sight === 'REQUESTER') throw notFound('handover', 'handover');
  return { found, role: seen.role };
}

const actorOf = (context: RequestContext, role: Role) => ({ account: viewerOf(context).account, role });

interface Step {
  readonly event: HandoverEvent;
  readonly actor: Actor<Role>;
}

interface Answer extends Step {
  readonly isOpen?: (current: Handover) => boolean;
  readonly follows?: (current: Handover) => Promise<Follows>;
}

/**
 * Moves a handover with its lists, its task and its deadline, and with what follows from it. Race: two answer
 * at once, or one withdraws while the other accepts. The condition on its status and steps lets one through;
 * whatever else was relied on (the person, the waiting registration, a fact) is a condition as well, and
 * looked at anew.
 */
async function move(
  context: RequestContext,
  found: Handover,
  { isOpen = () => true, follows = () => Promise.resolve({ writes: [] }), ...step }: Answer,
): Promise<Handover> {
  const isRepeated = (current: Handover): boolean => {
    const { outcome } = decide(handoverLifecycle, current, { ...step, guard: isOpen(current) });
    if (outcome === 'REFUSED') throw refusal('INVALID_TRANSITION', recordsTexts.handoverIs(current.status), 'handover');
    return outcome === 'REPEATED';
  };
  // What is refused as it stands writes nothing, its place in the lists no more than anything else.
  if (isRepeated(found)) return found;
  if (found.deadline === null) await listHandover(context, found.id);
  return commit(context, async () => {
    const current = await context.handovers.handover(found.id);
    if (!current) throw notFound('handover', 'handover');
    if (isRepeated(current)) return { reply: current };
    const { writes, person } = await follows(current);
    const { noun, change } = await stepOf(context, current, step, person);
    return { reply: noun, change: [...change, ...writes, ...(await answeredTasks(context, step.event, current))] };
  });
}

/** A step of a handover, with its place in the lists. */
async function stepOf(context: RequestContext, current: Handover, { event, actor }: Step, person?: string) {
  const { to } = handoverLifecycle.transitions[event];
  const isOver = to === 'ACCEPTED' || to === 'WITHDRAWN';
  const { noun, change } = advance(handoverLifecycle, current, {
    event,
    actor,
    now: context.now,
    set: {
      ...(person !== undefined && { person }),
      ...(isOver && { expiresAt: await expiryOf(context, placeOf(current), 'HANDOVER', context.today) }),
      ...((event === 'DECLINE' || event === 'OVERDUE') && { toldTo: countyOf(current.asked) }),
    },
  });
  const lists = [...moveDeadline(HANDOVER_DEADLINE, current, noun), ...relistHandoverWrites(current, noun)];
  return { noun, change: [...change, ...lists] };
}

const placeOf = ({ asked, requestedBy }: Handover): string => requestedBy.community ?? asked;

/** What was asked is answered: the task of the community is done. Withdrawn, there is nothing to be done. */
const answeredTasks = (context: RequestContext, event: HandoverEvent, { id }: Handover): Promise<Change> =>
  event === 'WITHDRAW'
    ? dropTaskChange(context, id)
    : doneTaskChange(context, { ref: id, kind: 'HANDOVER', day: context.today });

/**
 * The person moves into the household where the registration waited, which becomes another name of theirs.
 */
async function moveHere(context: RequestContext, current: Handover): Promise<Follows> {
  const waiting = await waitingOf(context, current);
  const person = await context.persons.person(current.person ?? '');
  const to = await context.persons.household(waiting.community, waiting.householdId);
  if (!person || !to) throw notFound('person', 'handover');
  return { writes: await moveChange(context, { person, to, waiting }) };
}

/** The registration that waits: as it stands, since it is nobody's other name yet. */
async function waitingOf({ persons }: RequestContext, { ref }: Handover): Promise<Person> {
  const waiting = await persons.registration(ref);
  if (!waiting || waiting.movedTo !== undefined || waiting.endedAt !== undefined)
    throw refusal('INVALID_TRANSITION', recordsTexts.registrationOver, 'handover');
  return waiting;
}

/**
 * Whom a contact is: the person as registered, whom whoever takes them on names where nobody knew. They are
 * isolated for it from then on.
 */
async function namePerson(context: RequestContext, current: Handover, named: string | null): Promise<Follows> {
  const id = current.person ?? named;
  if (id === null) throw refusal('NOT_FOUND', recordsTexts.whoItIs, 'person');
  // Who is only named now is somebody whom the caller has to do with; a county decides on who is known.
  const person = await context.persons.personFor(id, (one) => current.person !== null || isCallers(context, one));
  if (!person) throw notFound('person', 'person');
  return { writes: await acceptContactChange(context, current, person), person: person.id };
}

const isCallers = (context: RequestContext, person: Person): boolean =>
  relations(viewerOf(context), subjectOfPerson(person)).some(
    ({ role }) => role === 'COMMUNITY_WORKER' || role === 'PROFESSIONAL',
  );
