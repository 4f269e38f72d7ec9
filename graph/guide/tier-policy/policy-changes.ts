/**
 * What a move from one tier to another changes for a community (org.2): the difference of the two policies,
 * each item as a sentence.
 */
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Text } from '#graph/core/ruling.ts';
import { MEASURES, type Modality } from '#graph/oversight/measure/policy-table.ts';
import type { PolicyChange, Tier } from '#graph/region/tier/policy.ts';
import { GATE_CLAUSES } from './policy-needs.ts';
import {
  type FacilityStatus,
  type Need,
  type OrderModeRule,
  type TierMeasure,
  tierPolicy,
  type TierPolicy,
} from './policy.ts';

/** What a move changes during an emergency response (org.2); empty when the tier stays. */
export function policyChanges(from: Tier, to: Tier): readonly PolicyChange[] {
  return changesBetween(tierPolicy(from), tierPolicy(to));
}

/**
 * The difference of two policies. Of the measures, those that restrict: what serves people shows in duties
 * and materials.
 */
function changesBetween(before: TierPolicy, after: TierPolicy): readonly PolicyChange[] {
  return [
    ...facilityChanges(before, after),
    ...orderModeChanges(before, after),
    ...needChanges('PASS_CLASSES', before.passClasses, after.passClasses, GATE_CLAUSES[after.tier]),
    // Staff and materials follow the tier: what is no longer asked for falls away by org.2.
    ...needChanges('STAFFING', before.staffing, after.staffing, 'org.2'),
    ...needChanges('MATERIALS', before.materials, after.materials, 'org.2'),
    ...measureChanges(before, after),
  ];
}

const FACILITY_TEXTS: Readonly<Record<FacilityStatus, Text>> = {
  OPEN: { zh: '社区设施和服务站点开放。', en: 'Community facilities and service stations are open.' },
  OPEN_WITH_FLOW_LIMIT: {
    zh: '社区设施和服务站点开放，限制人流。',
    en: 'Community facilities and service stations are open; the flow is limited.',
  },
  SUSPENDED: {
    zh: '社区设施和服务站点暂停开放，确有需要的可以预约上门服务。',
    en: 'Community facilities and service stations are suspended; visits may be booked where truly needed.',
  },
};

function facilityChanges(before: TierPolicy, after: TierPolicy): PolicyChange[] {
  const status = after.facilities;
  if (status === before.facilities) return [];
  const { clause } = MEASURES.OPEN_FACILITIES.tiers[after.tier];
  return [{ area: 'FACILITIES', kind: status, text: FACILITY_TEXTS[status], clause }];
}

const MODE_NAMES = {
  DELIVERY: { zh: '配送', en: 'Delivery' },
  PICKUP: { zh: '到点自提', en: 'Pickup' },
} as const satisfies Readonly<Record<OrderModeRule['mode'], Text>>;

function orderModeChanges(before: TierPolicy, after: TierPolicy): PolicyChange[] {
  return after.orderModes.flatMap((rule, index) => {
    const former = before.orderModes[index];
    if (former?.allowed === rule.allowed && former.slotRequired === rule.slotRequired) return [];
    const name = MODE_NAMES[rule.mode];
    return [{ area: 'ORDER_MODES', kind: rule.mode, text: sentence(name, modeState(rule)), clause: rule.clause }];
  });
}

function modeState({ allowed, slotRequired }: OrderModeRule): Text {
  if (!allowed) return { zh: '不可用', en: 'not possible' };
  return slotRequired ? { zh: '须预约时段', en: 'by slot' } : { zh: '无须预约', en: 'without a slot' };
}

const ADDED = {
  PASS_CLASSES: ({ zh, en }: Text) => ({ zh: `${zh}可以通行。`, en: `${en} pass.` }),
  STAFFING: (name: Text) => sentence(name, { zh: '须安排人员', en: 'to be staffed' }),
  MATERIALS: (name: Text) => sentence(name, { zh: '须备足', en: 'to be at hand' }),
};

const REMOVED = {
  PASS_CLASSES: ({ zh, en }: Text) => ({ zh: `${zh}不再放行。`, en: `${en} no longer pass.` }),
  STAFFING: (name: Text) => sentence(name, { zh: '不再要求安排人员', en: 'no longer to be staffed' }),
  MATERIALS: (name: Text) => sentence(name, { zh: '不再要求备足', en: 'no longer to be at hand' }),
};

/** @param dropping the clause by which what is no longer among them has dropped out. */
function needChanges<Kind extends string>(
  area: keyof typeof ADDED,
  before: readonly Need<Kind>[],
  after: readonly Need<Kind>[],
  dropping: ClauseId,
): PolicyChange[] {
  const isIn = (needs: readonly Need<Kind>[]) => (one: Need<Kind>) => needs.some(({ kind }) => kind === one.kind);
  const wasIn = isIn(before);
  const staysIn = isIn(after);
  const gone = before.filter((need) => !staysIn(need));
  const come = after.filter((need) => !wasIn(need));
  return [
    ...gone.map(({ kind, name }) => ({ area, kind, text: REMOVED[area](name), clause: dropping })),
    ...come.map(({ kind, name, clause }) => ({ area, kind, text: ADDED[area](name), clause })),
  ];
}

const MODALITY_TEXTS: Readonly<Record<Modality, Text>> = {
  REQUIRED: { zh: '须实行', en: 'required' },
  RECOMMENDED: { zh: '应尽量实行', en: 'as far as possible' },
  ENCOURAGED: { zh: '鼓励', en: 'encouraged' },
  EXPLORED: { zh: '探索', en: 'being explored' },
  PERMITTED: { zh: '可以实行', en: 'permitted' },
  LIMITED: { zh: '限于一定范围', en: 'limited' },
  CONDITIONAL: { zh: '须符合条件', en: 'under conditions' },
  SUSPENDED: { zh: '暂停', en: 'suspended' },
  FORBIDDEN: { zh: '不得实行', en: 'forbidden' },
};

function measureChanges(before: TierPolicy, after: TierPolicy): PolicyChange[] {
  return after.measures
    .filter((measure, index) => measure.restricts && !isSame(measure, before.measures[index]))
    .map(({ kind, name, modality, condition, clause }) => {
      const { zh, en } = sentence(name, MODALITY_TEXTS[modality]);
      const text = condition ? { zh: `${zh}${condition.zh}`, en: `${en} ${condition.en}` } : { zh, en };
      return { area: 'MEASURES', kind, text, clause };
    });
}

const isSame = (one: TierMeasure, other: TierMeasure | undefined): boolean =>
  one.modality === other?.modality && one.condition?.en === other.condition?.en;

const sentence = (subject: Text, what: Text): Text => ({
  zh: `${subject.zh}：${what.zh}。`,
  en: `${subject.en}: ${what.en}.`,
});
