/** Reports of a county for the tests of its level, made by days counted from the day of a case. */
import type { ValuesOn } from '#graph/core/plan/values.ts';
import { assessLevel, type Assessment, type DayReport, type Evidence } from '#graph/region/risk-level/policy.ts';
import { addDays, type Day } from '#verify/calendar.ts';

/** The day D of a case; days of a test are counted from it. */
export const D: Day = '2020-03-10';
export const at = (count: number) => addDays(D, count);

type Counts = Partial<Pick<DayReport, 'newConfirmed' | 'clusters'>>;

/**
 * A report for each of the days D+from … D+to, quiet but for `busy` (by days from D); cumulative counts add
 * up.
 */
export function buildReports(from: number, to: number, busy: Record<number, Counts> = {}, before = 0): DayReport[] {
  let cumulativeConfirmed = before;
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const { newConfirmed = 0, clusters = 0 } = busy[from + index] ?? {};
    cumulativeConfirmed += newConfirmed;
    return { day: at(from + index), newConfirmed, cumulativeConfirmed, clusters };
  });
}

export function without(reports: readonly DayReport[], ...counts: number[]): DayReport[] {
  const days = counts.map(at);
  return reports.filter((report) => !days.includes(report.day));
}

export const codesOf = (assessment: Pick<Assessment, 'reasons'>) => assessment.reasons.map((reason) => reason.code);
export const levelOn = (evidence: readonly Evidence[], asOf: Day, values?: ValuesOn) =>
  assessLevel(evidence, asOf, values).riskLevel;
