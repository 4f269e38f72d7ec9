import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkOptionalReason } from '#graph/core/input/text.ts';
import * as oversightTexts from '#graph/core/messages/oversight.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { escalate, moveDeadline } from '#graph/mechanism/escalation.ts';
import { type Advance, advance, BY_TIME, decide } from '#graph/mechanism/lifecycle.ts';
import { sealFor } from '#graph/people/person/seal.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import type { Write } from '#graph/store/db.ts';
import { addDays, type Day, isDay } from '#verify/calendar.ts';
import { checkCorrected, correctionOrdered } from './correction.ts';
import {
  type DismissalReason,
  type GrievanceEvent,
  grievanceLifecycle,
  grievanceSight,
  isOpenGrievance,
  type Remedy,
  REMEDY_DAYS,
} from './policy.ts';
import { deadlineOf, GRIEVANCE_DEADLINE, noteRecord } from './read.ts';
import { GRIEVANCE_LENGTH } from './report.ts';
import { type Grievance, relistGrievanceWrites } from './store.ts';

type CallersEvent = Exclude<GrievanceEvent, 'RAISE' | 'ESCALATE'>;
type Given = Partial<
  Pick<Grievance, 'remedy' | 'remedyBy' | 'orderedAt' | 'record' | 'appeal' | 'dismissedFor' | 'notes' | 'inCharge'>
>;

/** What a move says of the grievance as it now is, and what follows from it beside. */
type Prepare = (current: Grievance) => Promise<{ readonly given?: Given; readonly follows?: Change }>;

export interface MoveGrievance {
  readonly grievance: string;
  readonly note?: string | null | undefined;
}

/** The authority in charge takes it up. */
export const investigateGrievance = (context: RequestContext, input: MoveGrievance): Promise<Grievance> =>
  moveGrievance(context, 'INVESTIGATE', input);

export interface OrderRemedy extends MoveGrievance {
  readonly remedy: Remedy;
  readonly remedyBy: string;
  readonly record?: string | null | undefined;
}

/**
 * The authority in charge finds it founded, and orders what makes it good by a day. Those of whom it is
 * ordered are shown that and nothing else. A record that is to be corrected is appealed against with it.
 */
export const orderRemedy = (context: RequestContext, input: OrderRemedy): Promise<Grievance> =>
  moveGrievance(context, 'ORDER', input, async (current) => {
    const { remedy } = input;
    const remedyBy = checkRemedyBy(context, input.remedyBy);
    const { given, follows } = await correctionOrdered(context, current, remedy, input.record);
    return { given: { remedy, remedyBy, orderedAt: context.now.toISOString(), ...given }, follows };
  });

export interface DismissGrievance extends MoveGrievance {
  readonly reason: DismissalReason;
}

/** The authority in charge finds it unfounded, and tells whose it is why. */
export const dismissGrievance = (context: RequestContext, input: DismissGrievance): Promise<Grievance> =>
  moveGrievance(context, 'DISMISS', input, () => Promise.resolve({ given: { dismissedFor: input.reason } }));

/** Whose it is says that the remedy was made good: of a record that it is corrected. */
export const confirmRemedy = (context: RequestContext, input: MoveGrievance): Promise<Grievance> =>
  moveGrievance(context, 'CONFIRM', input, async (current) => {
    await checkCorrected(context, current);
    return {};
  });

/** Whose it is says that the remedy was not made good: it is investigated again, and stays ordered. */
export const contestRemedy = (context: RequestContext, input: MoveGrievance): Promise<Grievance> =>
  moveGrievance(context, 'CONTEST', input);

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
const moveGrievance = (
  context: RequestContext,
  event: CallersEvent,
  input: MoveGrievance,
  prepare: Prepare = () => Promise.resolve({}),
): Promise<Grievance> =>
  commit(context, async () => {
    // Race: the grievance goes to the authority above in between. It is looked at anew in each attempt, so
    // that nobody moves what left them.
    const current = await movable(context, event, input.grievance);
    const note = checkOptionalReason(input.note, GRIEVANCE_LENGTH, 'note');
    const actor = { account: viewerOf(context).account, role: roleOf(context, event, current) };
    // What nothing was ordered for is not made good either.
    const guard = event !== 'CONFIRM' || current.remedy !== null;
    const { outcome } = decide(grievanceLifecycle, current, { event, actor, guard });
    if (outcome === 'REPEATED') return { reply: current };
    if (outcome === 'MADE') {
      const { given, follows = [] } = await prepare(current);
      const notes = await noted(context, current, event, note);
      const made = await step(context, current, { event, actor, given: { ...given, ...notes } });
      return { ...made, change: [...made.change, ...follows] };
    }
    const from = grievanceLifecycle.transitions[event].from.join(' or ');
    throw refusal('INVALID_TRANSITION', oversightTexts.grievanceIs(current.status, from), 'grievance');
  });

/** The notes with another one, sealed for whose grievance it is. */
async function noted(
  context: RequestContext,
  { id, person, notes }: Grievance,
  event: CallersEvent,
  note: string | undefined,
): Promise<Given> {
  if (note === undefined) return {};
  const at = context.now.toISOString();
  return { notes: [...notes, { event, at, sealed: await sealFor(context, person, noteRecord(id, at), note) }] };
}

/** In which role the caller moves it: a worker moves what they wrote down for somebody else. */
function roleOf(context: RequestContext, event: CallersEvent, { person }: Grievance): Role {
  const [by] = grievanceLifecycle.transitions[event].by;
  if (by === 'AUTHORITY') return by;
  return viewerOf(context).person?.id === person ? 'RESIDENT' : 'COMMUNITY_WORKER';
}

function checkRemedyBy({ today }: RequestContext, day: string): Day {
  if (isDay(day) && day >= today && day <= addDays(today, REMEDY_DAYS)) return day;
  throw refusal('INVALID_DAY', oversightTexts.remedyAhead(REMEDY_DAYS), 'remedyBy');
}

/** The deadline has passed unanswered: the authority above is in charge, with a deadline of its own. */
export const escalateGrievance = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  escalate(context, GRIEVANCE_DEADLINE, due, settle, {
    // One that was closed may have expired meanwhile.
    load: () => context.grievances.grievance(due.subject),
    tell: async (current, inCharge) => {
      const escalation = { event: 'ESCALATE', actor: BY_TIME, given: { inCharge } } as const;
      return (await step(context, current, escalation)).change;
    },
  });

interface GrievanceMove extends Pick<Advance<GrievanceEvent, Role>, 'event' | 'actor'> {
  readonly given: Given;
}

/**
 * One step: with the state move the deadline and what time brings at it, the place in the lists and, where it
 * closes, the day on which it is forgotten.
 */
async function step(context: RequestContext, current: Grievance, { event, actor, given }: GrievanceMove) {
  const deadline = await deadlineOf(context, event, given.remedyBy);
  const isOver = !isOpenGrievance(grievanceLifecycle.transitions[event].to);
  const end = isOver && { expiresAt: await expiryOf(context, current.community, 'GRIEVANCE', context.today) };
  const set = { deadline, ...given, ...end };
  const { noun, change } = advance(grievanceLifecycle, current, { event, actor, now: context.now, set });
  const due = moveDeadline(GRIEVANCE_DEADLINE, current, noun);
  return { reply: noun, change: [...change, ...due, ...relistGrievanceWrites(current, noun)] };
}
