/**
 * The grounds of a risk level in words (org.2). Sentences give thresholds, not counts of people: a small
 * count may point to a person.
 */
import type { PlanValues } from '#graph/core/plan/values.ts';
import type { Reason, Text } from '#graph/core/ruling.ts';
import type { AssessmentBasis } from '#graph/region/evidence/policy.ts';

export type RegionReasonCode =
  | 'NO_CASE_EVER'
  | 'QUIET_14_DAYS'
  | 'NEW_CASES'
  | 'SMALL_CUMULATIVE'
  | 'NO_CLUSTER'
  | 'CLUSTER'
  | 'EVIDENCE_MISSING'
  | 'HIGHEST_COUNTY';

/**
 * The grounds of an assessment. Whether the level was kept for want of evidence shows by the last of them.
 */
export function reasonsOf(basis: AssessmentBasis, values: PlanValues): Reason<RegionReasonCode>[] {
  const reasons = groundsOf(basis, values).map((code) => reason(code, GROUNDS[code](values)));
  const missing = basis.missingDays.length;
  return missing === 0 ? reasons : [...reasons, reason('EVIDENCE_MISSING', daysMissing(missing, values))];
}

function groundsOf(basis: AssessmentBasis, values: PlanValues): GroundCode[] {
  if (basis.newIn14Days === 0) {
    if (basis.cumulative === 0) return ['NO_CASE_EVER'];
    return basis.missingDays.length === 0 ? ['QUIET_14_DAYS'] : [];
  }
  if ((basis.cumulative ?? 0) <= values.smallCumulative) return ['NEW_CASES', 'SMALL_CUMULATIVE'];
  return ['NEW_CASES', basis.cluster ? 'CLUSTER' : 'NO_CLUSTER'];
}

type GroundCode = Exclude<RegionReasonCode, 'EVIDENCE_MISSING' | 'HIGHEST_COUNTY'>;

const GROUNDS: Readonly<Record<GroundCode, (values: PlanValues) => Text>> = {
  NO_CASE_EVER: () => ({ zh: '从未报告确诊病例。', en: 'No confirmed case has ever been reported.' }),
  QUIET_14_DAYS: ({ windowDays }) => ({
    zh: `连续${windowDays}天无新增确诊病例。`,
    en: `No new confirmed case for ${windowDays} days running.`,
  }),
  NEW_CASES: ({ windowDays }) => ({
    zh: `${windowDays}天内有新增确诊病例。`,
    en: `New confirmed cases within ${windowDays} days.`,
  }),
  SMALL_CUMULATIVE: ({ smallCumulative }) => ({
    zh: `累计确诊病例不超过${smallCumulative}例。`,
    en: `At most ${smallCumulative} confirmed cases in all.`,
  }),
  NO_CLUSTER: ({ smallCumulative, windowDays }) => ({
    zh: `累计确诊病例超过${smallCumulative}例，${windowDays}天内未报告聚集性疫情。`,
    en: `More than ${smallCumulative} confirmed cases in all, and no cluster reported within ${windowDays} days.`,
  }),
  CLUSTER: ({ smallCumulative, windowDays }) => ({
    zh: `累计确诊病例超过${smallCumulative}例，${windowDays}天内有聚集性疫情。`,
    en: `More than ${smallCumulative} confirmed cases in all, and a cluster within ${windowDays} days.`,
  }),
};

function daysMissing(missing: number, { windowDays }: PlanValues): Text {
  return {
    zh: `${windowDays}天内缺少${missing}天的疫情报告，补齐之前不下调风险等级。`,
    en: `Reports are missing for ${missing} of ${windowDays} days; until they are in, the level is not lowered.`,
  };
}

/**
 * The grounds where the districts of a city decide.
 * @param incomplete how many of them lack reports.
 * @param all how many there are.
 */
export function reasonsOfCounties(incomplete: number, all: number): Reason<RegionReasonCode>[] {
  if (all === 0) return [reason('EVIDENCE_MISSING', NO_REPORT)];
  const highest = reason('HIGHEST_COUNTY', HIGHEST_COUNTY);
  return incomplete === 0 ? [highest] : [highest, reason('EVIDENCE_MISSING', countiesMissing(incomplete, all))];
}

const HIGHEST_COUNTY: Text = {
  zh: '按所辖县（市、区）中的最高风险等级确定。',
  en: 'The highest level among its districts and counties counts.',
};

const NO_REPORT: Text = {
  zh: '该市及所辖县（市、区）均无疫情报告。',
  en: 'Neither the city nor any of its districts and counties has reported.',
};

function countiesMissing(incomplete: number, all: number): Text {
  return {
    zh: `所辖${all}个县（市、区）中有${incomplete}个疫情报告不全。`,
    en: `The reports of ${incomplete} of its ${all} districts and counties are incomplete.`,
  };
}

function reason(code: RegionReasonCode, text: Text): Reason<RegionReasonCode> {
  return { code, text, clause: 'org.2' };
}
