import type { RequestContext } from '#graph/context.ts';
import type { ClauseAspect } from '#graph/core/clauses.ts';
import type { Reason, Text } from '#graph/core/ruling.ts';
import { policyChanges } from '#graph/guide/tier-policy/policy-changes.ts';
import {
  type MaterialNeed,
  type Need,
  type PassClass,
  type StaffingNeed,
  type TierMeasure,
  tierPolicy,
  type TierPolicy,
} from '#graph/guide/tier-policy/policy.ts';
import {
  MEASURE_KINDS,
  type MeasureKind,
  measureRow,
  type MeasureRule,
  MEASURES,
} from '#graph/oversight/measure/policy-table.ts';
import type { ControlMeasureKind } from '#graph/oversight/measure/policy.ts';
import { community } from '#graph/region/place/read.ts';
import type { Community } from '#graph/region/place/store.ts';
import { responseInForce } from '#graph/region/response/change.ts';
import { RISK_LEVELS, type RiskLevel } from '#graph/region/risk-level/policy.ts';
import type { CommunityClass } from '#graph/region/tier/policy-class.ts';
import { effectiveTier, type PolicyChange, type Tier, type TierReasonCode } from '#graph/region/tier/policy.ts';
import { communityTier } from '#graph/region/tier/read.ts';
import { CATALOGUE, type Clause, clauseOf, clausesFor } from './policy.ts';

export type { PolicyChange, TierPolicy };
export type PassClassRule = Need<PassClass>;
export type StaffingRule = Need<StaffingNeed>;
export type MaterialRule = Need<MaterialNeed>;
export type TierMeasureSource = TierMeasure & { readonly tier: Tier };

export interface TierPreview {
  readonly from: Tier;
  readonly to: Tier;
  readonly reasons: readonly Reason<TierReasonCode>[];
  readonly changes: readonly PolicyChange[];
}

export interface ClauseFilter {
  readonly tier?: Tier | null | undefined;
  readonly aspect?: ClauseAspect | null | undefined;
}

export const clauses = ({ tier, aspect }: ClauseFilter): readonly Clause[] =>
  tier || aspect ? clausesFor({ tier: tier ?? null, aspect: aspect ?? null }) : CATALOGUE;

export const clause = (id: string): Clause | null => clauseOf(id);

export const measureRules = (): readonly MeasureRule[] => MEASURE_KINDS.map(ruleOf);

export const ruleOf = (kind: MeasureKind): MeasureRule => MEASURES[kind];

export const nameOfMeasure = (kind: ControlMeasureKind): Text => MEASURES[kind].name;

/** How each tier stands to a measure, from LOW to HIGH. */
export const tiersOf = ({ kind, name, restricts }: MeasureRule): readonly TierMeasureSource[] =>
  RISK_LEVELS.map((tier) => ({ kind, name, restricts, tier, condition: null, ...measureRow(kind, tier) }));

/** The national table of a tier, as during an emergency response. */
export const policyOfTier = (tier: Tier): TierPolicy => tierPolicy(tier);

/** What holds in a community now: outside an emergency response none of the control measures (org.3). */
export async function policyOfCommunity(context: RequestContext, place: Community): Promise<TierPolicy> {
  const [tier, response] = await Promise.all([communityTier(context, place), responseInForce(context, place.code)]);
  return tierPolicy(tier.effective, { controlApplies: response !== null });
}

export interface SupposedTier {
  readonly community: string;
  readonly riskLevel?: RiskLevel | null | undefined;
  readonly communityClass?: CommunityClass | null | undefined;
}

/** What a move would bring, before it happens: by the same functions as when it does. */
export async function previewTier(context: RequestContext, supposed: SupposedTier): Promise<TierPreview> {
  const now = await communityTier(context, await community(context, supposed.community));
  const then = effectiveTier(supposed.riskLevel ?? now.riskLevel, supposed.communityClass ?? now.communityClass);
  return {
    from: now.effective,
    to: then.effective,
    reasons: then.reasons,
    changes: policyChanges(now.effective, then.effective),
  };
}
