/**
 * How a level stands from one day to the next: the criteria on each day's window, and what missing evidence
 * keeps. See `policy.ts`.
 */
import type { PlanValues, ValuesOn } from '#graph/core/plan/values.ts';
import { type DayEvidence, type EvidenceByOffset, firstOffset } from '#graph/region/evidence/policy.ts';
import { addDays, type Day } from '#verify/calendar.ts';

/** The levels of a county, from the loosest to the strictest. */
export const RISK_LEVELS = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** The stricter of two levels. */
export function stricter(a: RiskLevel, b: RiskLevel): RiskLevel {
  return RISK_LEVELS.indexOf(a) >= RISK_LEVELS.indexOf(b) ? a : b;
}

/** What the walk carries from one day to the next. Days are offsets from the last day walked to. */
export interface Standing {
  readonly riskLevel: RiskLevel;
  readonly since: number | null;
  /** Days up to the last one that have a report each, without a gap. */
  readonly running: number;
  readonly firstReport: number;
  readonly lastReport: number;
  readonly lastCase: number;
  readonly lastCluster: number;
  readonly cumulative: number | null;
  /** The evidence was complete at least once. */
  readonly proven: boolean;
  /**
   * The level of this day is the same whatever older evidence says: it was proven, and no window since then
   * reaches back behind it.
   */
  readonly certain: boolean;
  /**
   * A report has shown that there was no case before it, and nothing else that older evidence could say has
   * mattered since.
   */
  readonly fromTheFirstCase: boolean;
}

const BEFORE_ANY_REPORT: Standing = {
  riskLevel: 'LOW',
  since: null,
  running: 0,
  firstReport: Number.POSITIVE_INFINITY,
  lastReport: Number.NEGATIVE_INFINITY,
  lastCase: Number.NEGATIVE_INFINITY,
  lastCluster: Number.NEGATIVE_INFINITY,
  cumulative: null,
  proven: false,
  certain: false,
  fromTheFirstCase: false,
};

/** A day of the walk, and how the level stands on it. */
export interface DayStanding {
  readonly at: number;
  readonly day: Day;
  readonly values: PlanValues;
  readonly standing: Standing;
}

/**
 * The days from the first evidence, or from the offset `from` if that is earlier, to `asOf`; each is judged
 * by the values of its own day.
 */
export function* walk(byOffset: EvidenceByOffset, from: number, asOf: Day, values: ValuesOn): Generator<DayStanding> {
  let standing = BEFORE_ANY_REPORT;
  for (let at = Math.min(firstOffset(byOffset), from); at <= 0; at += 1) {
    const day = addDays(asOf, at);
    const ofDay = values(day);
    standing = advance(standing, at, byOffset.get(at), ofDay);
    yield { at, day, values: ofDay, standing };
  }
}

function advance(before: Standing, offset: number, known: DayEvidence | undefined, values: PlanValues): Standing {
  const { windowDays } = values;
  const report = known?.report ?? null;
  const complete = before.running >= windowDays;
  const proven = before.proven || complete;
  const lastCase = report && report.newConfirmed > 0 ? offset : before.lastCase;
  const lastCluster = known?.cluster ? offset : before.lastCluster;
  const cumulative = report ? report.cumulativeConfirmed : before.cumulative;
  const shown = levelOf(offset - lastCase <= windowDays, cumulative ?? 0, offset - lastCluster <= windowDays, values);
  const unproven: RiskLevel = !proven && (cumulative ?? 0) > 0 ? 'MEDIUM' : 'LOW';
  const riskLevel = complete ? shown : stricter(before.riskLevel, stricter(shown, unproven));
  const certain = complete || (before.certain && offset - windowDays >= before.firstReport);
  const isKept = !complete && riskLevel !== shown;
  const lacksCluster = shown === 'MEDIUM' && (cumulative ?? 0) > values.smallCumulative;
  // Older evidence, even of days before the first case, may make the run of days longer than it seems, or
  // hold a cluster.
  const isDoubtful =
    (isKept && before.running === offset - before.firstReport) ||
    (lacksCluster && offset - windowDays < before.firstReport);
  const noneBefore = report !== null && report.cumulativeConfirmed <= report.newConfirmed;
  const fromTheFirstCase = (before.fromTheFirstCase || noneBefore) && !isDoubtful;
  return {
    riskLevel,
    since: sinceOf(before, { riskLevel, certain, fromTheFirstCase }, offset),
    running: report ? before.running + 1 : 0,
    firstReport: report ? Math.min(before.firstReport, offset) : before.firstReport,
    lastReport: report ? offset : before.lastReport,
    lastCase,
    lastCluster,
    cumulative,
    proven,
    certain,
    fromTheFirstCase,
  };
}

type Dated = Pick<Standing, 'riskLevel' | 'certain' | 'fromTheFirstCase'>;

/** A change is dated where the levels of the day and of the day before are certain. */
function sinceOf(before: Standing, { riskLevel, certain, fromTheFirstCase }: Dated, offset: number): number | null {
  if (!certain && !fromTheFirstCase) return null;
  if (riskLevel === before.riskLevel) return before.since;
  return before.certain || fromTheFirstCase ? offset : null;
}

/** The criteria table on what is known in a window. */
function levelOf(newCase: boolean, cumulative: number, cluster: boolean, values: PlanValues): RiskLevel {
  if (!newCase) return 'LOW';
  if (cumulative <= values.smallCumulative) return 'MEDIUM';
  return cluster ? 'HIGH' : 'MEDIUM';
}
