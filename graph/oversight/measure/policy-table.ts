/**
 * The measures of the guidance and how each tier stands to each (分区分级): one closed table, from which the
 * catalogue, the rulings on proposals and the policy of a tier are read. A MAY never becomes a duty; silence
 * never becomes a ban on what serves people.
 */
import type { Text } from '#graph/core/ruling.ts';
import type { Tier } from '#graph/region/tier/policy.ts';
import { LIGHTER, RESTRICTING, type RestrictingKind } from './policy-restricting.ts';
import type { MeasureDraft, MeasureRow } from './policy-rows.ts';
import { SERVING } from './policy-serving.ts';

export type { RestrictingKind } from './policy-restricting.ts';
export type { MeasureRow, Modality } from './policy-rows.ts';

export type MeasureKind = RestrictingKind | keyof typeof SERVING;

export interface MeasureRule {
  readonly kind: MeasureKind;
  readonly name: Text;
  /** Whether it limits movement, activity, property or privacy: then it has to be proposed and judged. */
  readonly restricts: boolean;
  /** What serves the same end with less (gen.1), the heaviest first; only measures that restrict have any. */
  readonly lighter?: readonly RestrictingKind[];
  readonly tiers: Readonly<Record<Tier, MeasureRow>>;
}

const DRAFTS: Readonly<Record<MeasureKind, MeasureDraft>> = { ...RESTRICTING, ...SERVING };
const LIGHTER_OF: Partial<Readonly<Record<MeasureKind, readonly RestrictingKind[]>>> = LIGHTER;

/** The measures that restrict first, then those that serve. */
export const MEASURE_KINDS = Object.keys(DRAFTS) as readonly MeasureKind[];

export const MEASURES = Object.fromEntries(MEASURE_KINDS.map((kind) => [kind, ruleOf(kind)])) as Readonly<
  Record<MeasureKind, MeasureRule>
>;

function ruleOf(kind: MeasureKind): MeasureRule {
  const lighter = LIGHTER_OF[kind];
  return { kind, ...DRAFTS[kind], ...(lighter && { lighter }) };
}

/** How a tier stands to a measure, while control measures apply (org.3). */
export function measureRow(kind: MeasureKind, tier: Tier): MeasureRow {
  return MEASURES[kind].tiers[tier];
}
