import type { ReasonCode } from '../health-code/reasons.ts';
import type { Reason } from '../mechanism/ruling.ts';
import type { ArrivalReasonCode } from '../policy/arrival.ts';
import type { ConditionCode } from '../policy/health-code.ts';
import type { MeasureReasonCode } from '../policy/measure.ts';
import type { PaperReasonCode } from '../policy/paper.ts';
import type { RegionReasonCode } from '../policy/region.ts';
import type { SupplyReasonCode } from '../policy/supply.ts';
import type { TierReasonCode } from '../policy/tier.ts';

/** A reason of any module. A code that the schema does not list would fail every answer that holds it. */
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
