/**
 * What a tier asks of a community, allows and forbids (分区分级), read from the tables; and outside an emergency
 * response, what is left of it.
 */
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Text } from '#graph/core/ruling.ts';
import {
  MEASURE_KINDS,
  type MeasureKind,
  measureRow,
  MEASURES,
  type Modality,
} from '#graph/oversight/measure/policy-table.ts';
import type { Tier } from '#graph/region/tier/policy.ts';
import { clauseOfSupply, MODE_RULES, type OrderMode } from '#graph/supply/order/policy.ts';
import {
  MATERIAL_NEEDS,
  MATERIAL_TABLE,
  type MaterialNeed,
  type NeedRow,
  PASS_CLASSES,
  PASS_TABLE,
  type PassClass,
  STAFFING_NEEDS,
  STAFFING_TABLE,
  type StaffingNeed,
} from './policy-needs.ts';

export {
  MATERIAL_NEEDS,
  type MaterialNeed,
  PASS_CLASSES,
  type PassClass,
  STAFFING_NEEDS,
  type StaffingNeed,
} from './policy-needs.ts';

/**
 * Of community facilities and service stations; shops are not meant. OPEN is how they are outside a response:
 * nothing limits the flow.
 */
export type FacilityStatus = 'OPEN' | 'OPEN_WITH_FLOW_LIMIT' | 'SUSPENDED';

export interface OrderModeRule {
  readonly mode: OrderMode;
  readonly allowed: boolean;
  readonly slotRequired: boolean;
  readonly clause: ClauseId;
}

/** A class that passes, a duty to be staffed, or a material to be at hand. */
export interface Need<Kind extends string> {
  readonly kind: Kind;
  readonly name: Text;
  readonly clause: ClauseId;
}

export interface TierMeasure {
  readonly kind: MeasureKind;
  readonly name: Text;
  readonly restricts: boolean;
  readonly modality: Modality;
  /** What it is bound to, where the modality is CONDITIONAL or LIMITED. */
  readonly condition: Text | null;
  readonly clause: ClauseId;
}

export interface TierPolicy {
  readonly tier: Tier;
  /** Whether control measures apply: only during an emergency response (org.3). */
  readonly controlApplies: boolean;
  readonly facilities: FacilityStatus;
  /**
   * For a household where nobody is isolated. How supplies reach people is a service: it follows the tier
   * with and without a response.
   */
  readonly orderModes: readonly OrderModeRule[];
  readonly passClasses: readonly Need<PassClass>[];
  readonly staffing: readonly Need<StaffingNeed>[];
  readonly materials: readonly Need<MaterialNeed>[];
  readonly measures: readonly TierMeasure[];
}

/**
 * The policy of a tier. Outside a response no control applies: gates and facilities are open, and whatever
 * restricts is forbidden (org.3).
 */
export function tierPolicy(tier: Tier, { controlApplies = true }: { controlApplies?: boolean } = {}): TierPolicy {
  const staffing = needsOf(STAFFING_NEEDS, STAFFING_TABLE, tier);
  return {
    tier,
    controlApplies,
    facilities: controlApplies ? facilitiesAt(tier) : 'OPEN',
    orderModes: orderModesAt(tier),
    passClasses: controlApplies ? needsOf(PASS_CLASSES, PASS_TABLE, tier) : EVERYBODY_PASSES,
    staffing: controlApplies ? staffing : staffing.filter(({ kind }) => kind !== 'GATE_DUTY'),
    materials: needsOf(MATERIAL_NEEDS, MATERIAL_TABLE, tier),
    measures: MEASURE_KINDS.map((kind) => measureAt(kind, tier, controlApplies)),
  };
}

const EVERYBODY_PASSES: readonly Need<PassClass>[] = PASS_CLASSES.map((kind) => ({
  kind,
  name: PASS_TABLE[kind].name,
  clause: 'org.3',
}));

/** What the measures say of the facilities: one status, not a second table. */
const facilitiesAt = (tier: Tier): FacilityStatus =>
  measureRow('OPEN_FACILITIES', tier).modality === 'SUSPENDED' ? 'SUSPENDED' : 'OPEN_WITH_FLOW_LIMIT';

const orderModesAt = (tier: Tier): OrderModeRule[] =>
  (['DELIVERY', 'PICKUP'] as const).map((mode) => {
    const { allowed, slot, reason } = MODE_RULES[tier].OPEN[mode];
    return { mode, allowed, slotRequired: slot, clause: clauseOfSupply(reason, tier) };
  });

function needsOf<Kind extends string>(
  kinds: readonly Kind[],
  table: Readonly<Record<Kind, NeedRow>>,
  tier: Tier,
): Need<Kind>[] {
  return kinds.flatMap((kind) => {
    const { name, clauses } = table[kind];
    const clause = clauses[tier];
    return clause ? [{ kind, name, clause }] : [];
  });
}

function measureAt(kind: MeasureKind, tier: Tier, controlApplies: boolean): TierMeasure {
  const { name, restricts } = MEASURES[kind];
  const measure = { kind, name, restricts, condition: null, ...measureRow(kind, tier) };
  if (controlApplies) return measure;
  if (restricts) return { ...measure, modality: 'FORBIDDEN', condition: null, clause: 'org.3' };
  // What a control suspended goes on once no control applies.
  return measure.modality === 'SUSPENDED' ? { ...measure, modality: 'PERMITTED', clause: 'org.3' } : measure;
}
