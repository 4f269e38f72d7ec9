import { type RequestContext, viewerOf } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import { authorityAbove } from '#graph/core/authority.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import type { Role } from '#graph/core/roles.ts';
import { checkOptionalText } from '#graph/core/text.ts';
import { moveDue } from '#graph/mechanism/change.ts';
import { type Due, type Handled } from '#graph/mechanism/due.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { transition, type TransitionRequest, type TransitionResult } from '#graph/mechanism/transition.ts';
import { sealFor } from '#graph/people/person/seal.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import type { Write } from '#graph/store/db.ts';
import { addDays, type Day, isDay } from '#verify/calendar.ts';
import {
  type DismissalReason,
  type GrievanceEvent,
  grievanceLifecycle,
  grievanceSight,
  type GrievanceStatus,
  isOpenGrievance,
  type Remedy,
  REMEDY_DAYS,
} from './policy.ts';
import { deadlineOf, dueOf, noteRecord } from './read.ts';
import { GRIEVANCE_LENGTH } from './report.ts';
import { type Grievance, relistGrievanceWrites } from './store.ts';

type CallersEvent = Exclude<GrievanceEvent, 'RAISE' | 'ESCALATE'>;
type Given = Partial<Pick<Grievance, 'remedy' | 'remedyBy' | 'orderedAt' | 'dismissedFor' | 'notes' | 'inCharge'>>;

export interface MoveGrievance {
  readonly grievance: string;
  readonly note?: string | null | undefined;
}

/** The authority in charge takes it up. */
export const investigateGrievance = (context: RequestContext, input: MoveGrievance): Promise<Grievance> =>
  moveGrievance(context, 'INVESTIGATE', input, {});

export interface OrderRemedy extends MoveGrievance {
  readonly remedy: Remedy;
  readonly remedyBy: string;
}

/**
 * The authority in charge finds it founded, and orders what makes it good by a day. Those of whom it is
 * ordered are shown that and nothing else.
 */
export async function orderRemedy(context: RequestContext, input: OrderRemedy): Promise<Grievance> {
  const { remedy } = input;
  await movable(context, 'ORDER', input.grievance);
  const remedyBy = checkRemedyBy(context, input.remedyBy);
  return moveGrievance(context, 'ORDER', input, { remedy, remedyBy, orderedAt: context.now.toISOString() });
}

export interface DismissGrievance extends MoveGrievance {
  readonly reason: DismissalReason;
}

/** The authority in charge finds it unfounded, and tells whose it is why. */
export const dismissGrievance = (context: RequestContext, input: DismissGrievance): Promise<Grievance> =>
  moveGrievance(context, 'DISMISS', input, { dismissedFor: input.reason });

/** Whose it is says that the remedy was made good. */
export const confirmRemedy = (context: RequestContext, input: MoveGrievance): Promise<Grievance> =>
  moveGrievance(context, 'CONFIRM', input, {});

/** Whose it is says that the remedy was not made good: it is investigated again, and stays ordered. */
export const contestRemedy = (context: RequestContext, input: MoveGrievance): Promise<Grievance> =>
  moveGrievance(context, 'CONTEST', input, {});

/**
 * A grievance that the caller may move so: who is in charge of it, or whose it is. An authority that it was
 * taken from by an escalation may not.
 */
async function movable(context: RequestContext, event: CallersEvent, id: string): Promise<Grievance> {
  const found = await context.grievances.grievance(id);
  const [by] = grievanceLifecycle.transitions[event].by;
  const wanted = by === 'AUTHORITY' ? 'AUTHORITY' : 'REPORTER';
  if (!found || grievanceSight(viewerOf(context), found) !== wanted) throw notFound('grievance', 'grievance');
  return found;
}

/**
 * Moves a grievance by one event of its state table. The same account's repeat answers with it as it now is.
 */
async function moveGrievance(
  context: RequestContext,
  event: CallersEvent,
  input: MoveGrievance,
  change: Given,
): Promise<Grievance> {
  const found = await movable(context, event, input.grievance);
  const at = context.now.toISOString();
  const note = checkOptionalText(input.note, GRIEVANCE_LENGTH, 'note');
  const sealed = note === undefined ? null : await sealFor(context, found.person, noteRecord(found.id, at), note);
  const result = await step(context, {
    event,
    // Race: the grievance goes to the authority above in between. It is looked at anew before each attempt,
    // so that nobody moves what left them.
    load: () => movable(context, event, input.grievance),
    // What nothing was ordered for is not made good either.
    ...(event === 'CONFIRM' && { guard: ({ remedy }) => remedy !== null }),
    actor: { account: viewerOf(context).account, role: roleOf(context, event, found) },
    remedyBy: change.remedyBy ?? null,
    change: ({ notes }) => ({ ...change, ...(sealed && { notes: [...notes, { event, at, sealed }] }) }),
  });
  if (result.outcome !== 'REFUSED') return result.noun;
  const from = grievanceLifecycle.transitions[event].from.join(' or ');
  throw refusal(
    'INVALID_TRANSITION',
    `The grievance is ${result.noun.status}: this takes one that is ${from}.`,
    'grievance',
  );
}

/** In which role the caller moves it: a worker moves what they wrote down for somebody else. */
function roleOf(context: RequestContext, event: CallersEvent, { person }: Grievance): Role {
  const [by] = grievanceLifecycle.transitions[event].by;
  if (by === 'AUTHORITY') return by;
  return viewerOf(context).person?.id === person ? 'RESIDENT' : 'COMMUNITY_WORKER';
}

function checkRemedyBy({ today }: RequestContext, day: string): Day {
  if (isDay(day) && day >= today && day <= addDays(today, REMEDY_DAYS)) return day;
  throw refusal('INVALID_DAY', `Give a day from today on, ${REMEDY_DAYS} days ahead at most.`, 'remedyBy');
}

/**
 * The deadline has passed unanswered: the authority above is in charge, with a deadline of its own. Nothing
 * is above the nation: there it stays, and shows as overdue. An item whose deadline is not the grievance's
 * any more does nothing.
 */
export async function escalateGrievance(context: RequestContext, due: Due, settle: Write): Promise<Handled> {
  const load = () => context.grievances.grievance(due.subject);
  // One that was closed may have expired meanwhile.
  const found = await load();
  if (!found) return 'DONE';
  await step(context, {
    event: 'ESCALATE',
    load: async () => (await load()) ?? found,
    guard: ({ deadline, inCharge }) => deadline === due.at && inCharge !== NATION,
    actor: { account: SYSTEM, role: 'SYSTEM' },
    remedyBy: null,
    change: ({ inCharge }) => ({ inCharge: authorityAbove(inCharge) }),
    settle,
  });
  return 'DONE';
}

type Request = TransitionRequest<GrievanceStatus, GrievanceEvent, Role, never, Grievance>;
interface GrievanceMove extends Pick<Request, 'event' | 'load' | 'guard' | 'actor'> {
  readonly remedyBy: Day | null;
  readonly change: (current: Grievance) => Given;
  readonly settle?: Write;
}

/**
 * One step: with the state move the deadline and what time brings at it, the place in the lists and, where it
 * closes, the day on which it is forgotten.
 */
async function step(
  context: RequestContext,
  { event, remedyBy, change, settle, ...request }: GrievanceMove,
): Promise<TransitionResult<Grievance>> {
  const deadline = await deadlineOf(context, event, remedyBy);
  const { community } = await request.load();
  const { to: status } = grievanceLifecycle.transitions[event];
  const end = isOpenGrievance(status)
    ? {}
    : { expiresAt: await expiryOf(context, community, 'GRIEVANCE', context.today) };
  const derived = (current: Grievance) => ({ deadline, ...change(current), ...end });
  return transition<GrievanceStatus, GrievanceEvent, Role, never, Grievance>(context.db, {
    ...request,
    lifecycle: grievanceLifecycle,
    event,
    now: context.now,
    effects: (current) => [
      ...moveDue(dueOf(current.id), current.deadline, deadline),
      ...(settle ? [settle] : []),
      ...relistGrievanceWrites(current, { ...current, ...derived(current), status }),
    ],
    derived,
  });
}
