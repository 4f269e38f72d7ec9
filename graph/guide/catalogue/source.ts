export type { Clause } from './policy.ts';
export type {
  TierMeasureSource as TierMeasure,
  TierPolicy,
  TierPreview,
  PolicyChange,
  PassClassRule,
  StaffingRule,
  MaterialRule,
} from './read.ts';
