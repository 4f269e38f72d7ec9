import type { RequestContext } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import type { Reason } from '#graph/core/ruling.ts';
import type { Community } from '#graph/region/place/store.ts';
import { countyAssessment } from '#graph/region/risk-level/read.ts';
import { countyOf } from '#graph/store/key.ts';
import { addDays } from '#verify/calendar.ts';
import { classify, type Classification } from './policy-class.ts';
import {
  contradictsLevel,
  effectiveTier,
  type EffectiveTier,
  type Tier,
  TIER_STRATEGIES,
  type TierReasonCode,
} from './policy.ts';

export interface CommunityTier extends EffectiveTier {
  readonly reasons: readonly Reason<TierReasonCode>[];
}

/** The class of a community today, by the nation's values and the cases that count. */
export async function communityClass(context: RequestContext, community: Community): Promise<Classification> {
  const national = await context.loaders.values(NATION);
  const values = national(context.today);
  const since = addDays(context.today, -values.communityWindowDays);
  const recent = community.newestCaseOn !== undefined && community.newestCaseOn >= since;
  const cases = recent ? await context.loaders.cases(community.code) : [];
  return classify(cases, context.today, values);
}

/** The tier of a community, computed now from the evidence: nothing stores one. */
export async function communityTier(context: RequestContext, community: Community): Promise<CommunityTier> {
  const [county, own] = await Promise.all([
    countyAssessment(context, countyOf(community.code)),
    communityClass(context, community),
  ]);
  return effectiveTier(county.riskLevel, own.communityClass, county.reasons);
}

/** Whether its county is to look into its own reports and into the cases of the community. */
export const contradictsCounty = (tier: CommunityTier): boolean => contradictsLevel(tier);

export const strategyOf = (tier: Tier) => TIER_STRATEGIES[tier];
