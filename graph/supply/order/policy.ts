import type { ClauseId } from '#graph/core/clauses.ts';
import type { PlanValues, ValuesOn } from '#graph/core/plan/values.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Reason, Ruling, Text } from '#graph/core/ruling.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import type { Tier } from '#graph/region/tier/policy.ts';
import { addDays, type Day } from '#verify/calendar.ts';
import type { Fact, FactKind } from '#verify/colour-rules.ts';

/** How a household receives an order. */
export type OrderMode = 'DELIVERY' | 'PICKUP';

/** Whether somebody of a household is isolated now. */
export type HouseholdStanding = 'OPEN' | 'ISOLATED';

export type SupplyReasonCode =
  | 'DELIVERY_ALWAYS'
  | 'PICKUP_AT_LOW'
  | 'PICKUP_BY_SLOT'
  | 'SLOT_REQUIRED'
  | 'NO_PICKUP_AT_HIGH'
  | 'ISOLATED_DELIVERY_ALONE';

interface ModeRule {
  readonly allowed: boolean;
  readonly slot: boolean;
  readonly reason: SupplyReasonCode;
}

const DELIVERED: ModeRule = { allowed: true, slot: false, reason: 'DELIVERY_ALWAYS' };
const NOT_WHILE_ISOLATED: ModeRule = { allowed: false, slot: false, reason: 'ISOLATED_DELIVERY_ALONE' };

/** The table: tier × household standing × mode. Delivery holds at every tier; what narrows is pickup. */
export const MODE_RULES = {
  LOW: {
    OPEN: { DELIVERY: DELIVERED, PICKUP: { allowed: true, slot: false, reason: 'PICKUP_AT_LOW' } },
    ISOLATED: { DELIVERY: DELIVERED, PICKUP: NOT_WHILE_ISOLATED },
  },
  MEDIUM: {
    OPEN: { DELIVERY: DELIVERED, PICKUP: { allowed: true, slot: true, reason: 'PICKUP_BY_SLOT' } },
    ISOLATED: { DELIVERY: DELIVERED, PICKUP: NOT_WHILE_ISOLATED },
  },
  HIGH: {
    OPEN: { DELIVERY: DELIVERED, PICKUP: { allowed: false, slot: false, reason: 'NO_PICKUP_AT_HIGH' } },
    ISOLATED: { DELIVERY: DELIVERED, PICKUP: NOT_WHILE_ISOLATED },
  },
} as const satisfies Record<Tier, Record<HouseholdStanding, Record<OrderMode, ModeRule>>>;

export const SUPPLY_RULE_VERSION = 'supply-2020-04-14';

const TEXTS: Readonly<Record<SupplyReasonCode, Text>> = {
  DELIVERY_ALWAYS: { zh: '任何等级下均可配送到户。', en: 'Delivery is possible at every tier.' },
  PICKUP_AT_LOW: { zh: '低风险等级下可到点自提。', en: 'At LOW, orders may be picked up.' },
  PICKUP_BY_SLOT: {
    zh: '中风险等级下须预约时段到点自提，避免聚集。',
    en: 'At MEDIUM, orders are picked up by slot, against crowds.',
  },
  SLOT_REQUIRED: { zh: '请选择自提时段后再下单，或改为配送。', en: 'Choose a pickup slot, or delivery.' },
  NO_PICKUP_AT_HIGH: {
    zh: '高风险等级下生活物资由社区服务机构或志愿者统一配送，不能自提。',
    en: 'At HIGH, supplies are delivered in one operation by service organisations or volunteers; nothing is picked up.',
  },
  ISOLATED_DELIVERY_ALONE: {
    zh: '家中有人正在隔离医学观察，生活物资由社区配送到户。',
    en: 'Somebody of the household is isolated: supplies are brought to the door.',
  },
};

/** The clause that each reason rests on, at each tier. */
export function clauseOfSupply(code: SupplyReasonCode, tier: Tier): ClauseId {
  if (code === 'ISOLATED_DELIVERY_ALONE') return tier === 'LOW' ? 'low.control.3' : 'mid.control.2';
  if (code === 'PICKUP_AT_LOW') return 'low.service.3';
  if (code === 'NO_PICKUP_AT_HIGH') return 'high.service.3';
  if (code === 'PICKUP_BY_SLOT' || code === 'SLOT_REQUIRED') return 'mid.service.4';
  return { LOW: 'low.control.3', MEDIUM: 'mid.service.3', HIGH: 'high.service.3' }[tier] as ClauseId;
}

/** A ruling on the way of receiving an order: there is always a tier that it was judged by. */
export interface OrderRuling extends Ruling<OrderMode, SupplyReasonCode> {
  readonly tier: Tier;
}

/**
 * Whether a household may receive an order in this way. A pickup that needs a slot and has none is refused
 * with what to do; with one it is allowed under that condition.
 */
export function ruleOnMode(
  mode: OrderMode,
  tier: Tier,
  standing: HouseholdStanding,
  hasSlot: boolean,
  values: PlanValues,
): OrderRuling {
  const rule: ModeRule = MODE_RULES[tier][standing][mode];
  const reason = (code: SupplyReasonCode): Reason<SupplyReasonCode> => ({
    code,
    text: TEXTS[code],
    clause: clauseOfSupply(code, tier),
  });
  const ruling = {
    action: mode,
    conditions: [],
    ruleVersion: SUPPLY_RULE_VERSION,
    planVersion: values.planVersion,
    localPolicy: values.localPolicy,
    tier,
  };
  if (!rule.allowed) return { ...ruling, verdict: 'REFUSED', reasons: [reason(rule.reason)] };
  if (!rule.slot) return { ...ruling, verdict: 'ALLOWED', reasons: [reason(rule.reason)] };
  if (!hasSlot) return { ...ruling, verdict: 'REFUSED', reasons: [reason('SLOT_REQUIRED')] };
  return {
    ...ruling,
    verdict: 'ALLOWED_WITH_CONDITIONS',
    reasons: [reason(rule.reason)],
    conditions: [reason('PICKUP_BY_SLOT')],
  };
}

export const ORDER_STATUSES = [
  'PLACED',
  'ACCEPTED',
  'PICKING',
  'PACKED',
  'DISPATCHED',
  'DELIVERED',
  'REJECTED',
  'CANCELLED',
  'EXPIRED',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export type OrderEvent =
  | 'PLACE'
  | 'ACCEPT'
  | 'REJECT'
  | 'START_PICKING'
  | 'PACK'
  | 'DISPATCH'
  | 'CONFIRM'
  | 'CANCEL'
  | 'EXPIRE'
  | 'SWITCH_TO_DELIVERY';
export type OrderStepReason = 'OUT_OF_STOCK' | 'CANNOT_DELIVER' | 'CLOSED' | 'NO_LONGER_NEEDED' | 'TIER_CHANGED';

/**
 * The life of an order. PLACE comes from no state: it makes the order.
 */
export const orderLifecycle = {
  noun: 'order',
  initial: 'PLACED',
  transitions: {
    PLACE: { from: [], to: 'PLACED', by: ['RESIDENT', 'COMMUNITY_WORKER'] },
    ACCEPT: { from: ['PLACED'], to: 'ACCEPTED', by: ['SUPERMARKET'] },
    REJECT: { from: ['PLACED'], to: 'REJECTED', by: ['SUPERMARKET'] },
    START_PICKING: { from: ['ACCEPTED'], to: 'PICKING', by: ['SUPERMARKET'] },
    PACK: { from: ['ACCEPTED', 'PICKING'], to: 'PACKED', by: ['SUPERMARKET'] },
    DISPATCH: { from: ['PACKED'], to: 'DISPATCHED', by: ['SUPERMARKET'] },
    CONFIRM: { from: ['DISPATCHED'], to: 'DELIVERED', by: ['RESIDENT', 'COMMUNITY_WORKER'] },
    CANCEL: {
      from: ['PLACED', 'ACCEPTED'],
      to: 'CANCELLED',
      by: ['RESIDENT', 'COMMUNITY_WORKER'],
    },
    SWITCH_TO_DELIVERY: {
      from: ['PLACED', 'ACCEPTED', 'PICKING', 'PACKED'],
      to: 'SAME',
      by: ['SYSTEM'],
    },
    EXPIRE: { from: ['PLACED'], to: 'EXPIRED', by: ['SYSTEM'] },
  },
} as const satisfies Lifecycle<OrderStatus, OrderEvent, Role>;

/** What an order gives back with an event: what ends it before anything was picked gives back all of it. */
export const GIVES_BACK: Readonly<Partial<Record<OrderEvent, readonly ('STOCK' | 'SLOT')[]>>> = {
  REJECT: ['STOCK', 'SLOT'],
  CANCEL: ['STOCK', 'SLOT'],
  EXPIRE: ['STOCK', 'SLOT'],
  SWITCH_TO_DELIVERY: ['SLOT'],
};

/**
 * Where a status stands in lists: what waits for work comes first. One character, so that it leads a sort
 * key.
 */
export const statusRank = (status: OrderStatus): string => String(ORDER_STATUSES.indexOf(status));

/** What an order may hold. */
export const ORDER_LIMITS = { lines: 40, quantity: 99 } as const;

/** SKUs become part of keys. */
const SKU = /^[\w.-]{1,40}$/;

export type LineFault = 'INVALID_QUANTITY' | 'DUPLICATE_SKU' | 'UNKNOWN_SKU';

/** What is wrong with the lines of a basket, by their position; the count of lines is checked before. */
export function checkLines(
  lines: readonly { readonly sku: string; readonly quantity: number }[],
): { index: number; fault: LineFault }[] {
  const seen = new Set<string>();
  return lines.flatMap(({ sku, quantity }, index) => {
    const faults: { index: number; fault: LineFault }[] = [];
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > ORDER_LIMITS.quantity)
      faults.push({ index, fault: 'INVALID_QUANTITY' });
    if (!SKU.test(sku)) faults.push({ index, fault: 'UNKNOWN_SKU' });
    if (seen.has(sku)) faults.push({ index, fault: 'DUPLICATE_SKU' });
    seen.add(sku);
    return faults;
  });
}

/**
 * How many days a fact keeps somebody isolated, by the policy values; a fact that is not here does so until
 * it is closed.
 */
const ISOLATION_DAYS: Readonly<Partial<Record<FactKind, 'contactIsolationDays' | 'arrivalIsolationDays'>>> = {
  CONTACT: 'contactIsolationDays',
  ARRIVAL_ABROAD: 'arrivalIsolationDays',
  ARRIVAL_HIGH_RISK_AREA: 'arrivalIsolationDays',
};

/**
 * The standing of a household on a day: isolated until the day that an order names, where it isolates at
 * home; without an order through day D+n of a fact of day D that lasts n days.
 */
export const householdStanding = (facts: readonly Fact[], today: Day, values: ValuesOn): HouseholdStanding =>
  facts.some((fact) => isIsolating(fact, today, values)) ? 'ISOLATED' : 'OPEN';

/**
 * Each day is judged by the values of that day: fewer days release whoever has had them, more days are for
 * who is still isolated then. What is over does not begin again.
 */
function isIsolating({ kind, on, until, place }: Fact, today: Day, values: ValuesOn): boolean {
  if (until !== undefined) return place !== 'CENTRAL' && today < until;
  if (on > today) return false;
  const days = ISOLATION_DAYS[kind];
  if (!days) return true;
  const isOver = (day: Day) => day > addDays(on, values(day)[days]);
  let day = on;
  while (day < today && !isOver(day)) day = addDays(day, 1);
  return !isOver(day);
}

const ENDED: readonly OrderStatus[] = ['DELIVERED', 'REJECTED', 'CANCELLED', 'EXPIRED'];

/** Whether something is still to be done about it. */
export const isRunning = ({ status }: { readonly status: OrderStatus }): boolean => !ENDED.includes(status);
