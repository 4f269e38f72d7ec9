import { type Deps, type RequestContext, systemContext } from '#graph/context.ts';
import { assessCommunity, assessDivision } from '#graph/guide/tier-change/announce.ts';
import { reviewCare } from '#graph/health/care-contact/assign.ts';
import { tellInvestigationMissed } from '#graph/health/case/advance.ts';
import { tellAlertOverdue } from '#graph/health/check/alert.ts';
import { withdrawContacts } from '#graph/health/contact/record.ts';
import { endFollowUp, releaseByTime } from '#graph/health/isolation/release.ts';
import { renewSupply } from '#graph/health/isolation/supply.ts';
import { type Due, drainDue, type Handled } from '#graph/mechanism/due.ts';
import { escalateGrievance } from '#graph/oversight/grievance/advance.ts';
import { lapseMeasure, rejudgeMeasuresDue, startMeasure } from '#graph/oversight/measure/advance.ts';
import { escalateWarning } from '#graph/oversight/warning/advance.ts';
import { continueClosure, lookAtHeld } from '#graph/records/closure/close.ts';
import { eraseRecords } from '#graph/records/erasure/erase-records.ts';
import { tellCounty } from '#graph/records/handover/answer.ts';
import { listHandovers } from '#graph/records/handover/request.ts';
import { followPerson } from '#graph/records/relocation/follow.ts';
import type { Write } from '#graph/store/db.ts';
import { expireOrder } from '#graph/supply/order/advance.ts';
import { continueSweep, startDailyRun } from './sweep.ts';

/**
 * Brings one item about, on behalf of nobody: the context has no viewer. See `HandleDue` for `settle` and
 * `isTimeUp`.
 */
export type DueHandler = (
  context: RequestContext,
  due: Due,
  settle: Write,
  isTimeUp: () => boolean,
) => Promise<Handled>;

/** What time brings: a later capability adds a row. */
const HANDLERS = {
  ASSESS_DIVISION: assessDivision,
  ASSESS_COMMUNITY: assessCommunity,
  CASE_INVESTIGATION: tellInvestigationMissed,
  CASE_RULED_OUT: withdrawContacts,
  ALERT_DEADLINE: tellAlertOverdue,
  ERASURE: eraseRecords,
  ERASURE_HELD: lookAtHeld,
  HANDOVER_ASKED: listHandovers,
  HANDOVER_DEADLINE: tellCounty,
  PERSON_MOVED: followPerson,
  ISOLATION_FOLLOW_UP: endFollowUp,
  ISOLATION_RELEASE: releaseByTime,
  ISOLATION_SUPPLY: renewSupply,
  MEASURE_LAPSE: lapseMeasure,
  MEASURE_START: startMeasure,
  PROGRAM: continueClosure,
  REJUDGE_MEASURES: rejudgeMeasuresDue,
  ORDER_EXPIRY: expireOrder,
  SWEEP: continueSweep,
  WARNING_DEADLINE: escalateWarning,
  GRIEVANCE_DEADLINE: escalateGrievance,
  CARE_REVIEW: reviewCare,
} as const satisfies Record<string, DueHandler>;

export type DueKind = keyof typeof HANDLERS;
export const dueKinds = Object.keys(HANDLERS) as readonly DueKind[];

export interface DrainOptions {
  readonly logFault: (error: unknown, due: Due) => void;
  readonly until?: Date;
}

/** Brings about everything that is due by now. Answers with how much that was. */
export async function drain(deps: Deps, { logFault, until }: DrainOptions): Promise<number> {
  await startDailyRun(deps);
  const handlers: Readonly<Record<string, DueHandler>> = HANDLERS;
  return drainDue({
    db: deps.db,
    now: deps.clock,
    logFault,
    ...(until && { until }),
    async handle(due, settle, isTimeUp) {
      const handler = handlers[due.kind];
      if (!handler) throw new Error(`Nothing brings about ${due.kind}`);
      // A context of its own each: what one item wrote, the next must see.
      return handler(systemContext(deps, `due-${due.kind}`), due, settle, isTimeUp);
    },
  });
}
