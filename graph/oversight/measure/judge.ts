import type { RequestContext } from '#graph/context.ts';
import type { PlanValues } from '#graph/core/plan/values.ts';
import type { Community } from '#graph/region/place/store.ts';
import { responseInForce } from '#graph/region/response/change.ts';
import { communityTier } from '#graph/region/tier/read.ts';
import { countyOf } from '#graph/store/key.ts';
import { type MeasureFacts, ruleOnMeasure } from './policy-ruling.ts';
import type { EvidenceArea, MeasureRuling } from './policy.ts';
import type { Measure } from './store.ts';

/** What a measure of a community is judged by. */
export interface MeasureGrounds extends MeasureFacts {
  readonly values: PlanValues;
}

export async function groundsIn(context: RequestContext, community: Community): Promise<MeasureGrounds> {
  const { code } = community;
  const [tier, response, valuesOn] = await Promise.all([
    communityTier(context, community),
    responseInForce(context, code),
    context.loaders.values(countyOf(code)),
  ]);
  return { tier: tier.effective, responseInForce: response !== null, values: valuesOn(context.today) };
}

/** What of a measure is judged. */
export type JudgedMeasure = Pick<
  Measure,
  'kind' | 'scope' | 'exits' | 'until' | 'ground' | 'legalBasis' | 'professionalAdvice' | 'supply' | 'care'
>;

export const judge = (
  measure: JudgedMeasure,
  { values, ...facts }: MeasureGrounds,
  evidenceAreas: readonly EvidenceArea[],
): MeasureRuling => {
  const { kind, scope, exits, until, ground, legalBasis, professionalAdvice, supply, care } = measure;
  const given = { until, ground, legalBasis, professionalAdvice, supply, care };
  return ruleOnMeasure({ kind, scope, exits, ...given, evidenceAreas }, facts, values);
};
