import type { PaperReasonCode, PaperRuling } from '#graph/codes/paper/policy.ts';
import type { Reason } from '#graph/core/ruling.ts';
import type { ArrivalReasonCode } from '#graph/health/arrival/policy-reasons.ts';
import type { MeasureReasonCode, MeasureRuling } from '#graph/oversight/measure/policy.ts';
import type { RegionReasonCode } from '#graph/region/risk-level/policy.ts';
import type { TierReasonCode } from '#graph/region/tier/policy.ts';
import type { OrderRuling, SupplyReasonCode } from '#graph/supply/order/policy.ts';
import type { ConditionCode } from '#verify/colour-rules.ts';
import type { ReasonCode } from '#verify/reasons.ts';

/** A reason of any noun. A code that the schema does not list would fail every answer that holds it. */
export type AnyReason = Reason<
  | PaperReasonCode
  | RegionReasonCode
  | TierReasonCode
  | SupplyReasonCode
  | MeasureReasonCode
  | ArrivalReasonCode
  | ReasonCode
  | ConditionCode
>;

/** The ruling of any noun that refuses a mutation. */
export type RefusingRuling = OrderRuling | MeasureRuling | PaperRuling;
