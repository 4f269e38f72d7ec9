import { type RequestContext, viewerOf } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import { notFound, type Problem, Refusal, refusal } from '#graph/core/errors.ts';
import * as supplyTexts from '#graph/core/messages/supply.ts';
import { SLOT_HORIZON_DAYS } from '#graph/core/plan/values.ts';
import { makeDue } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { create } from '#graph/mechanism/lifecycle.ts';
import { subjectOfHousehold } from '#graph/people/person/facts.ts';
import { actForHousehold, roleFor } from '#graph/people/person/read.ts';
import type { Household } from '#graph/people/person/store.ts';
import { community } from '#graph/region/place/read.ts';
import { communityTier } from '#graph/region/tier/read.ts';
import { communityOfHousehold, idOf, isId } from '#graph/store/ids.ts';
import { countyOf } from '#graph/store/key.ts';
import { type StockItem, takeStockWrite } from '#graph/supply/stock/store.ts';
import { openSlots } from '#graph/supply/supply-point/policy.ts';
import { slotMinutes, supplyPoint } from '#graph/supply/supply-point/read.ts';
import { type SupplyPoint, takeSlotWrite } from '#graph/supply/supply-point/store.ts';
import { dayOf } from '#verify/calendar.ts';
import { checkLines, householdStanding, ORDER_LIMITS, orderLifecycle, type OrderMode, ruleOnMode } from './policy.ts';
import { type Order, type OrderLine, type OrderRuling, orderWrite } from './store.ts';

export interface PlaceOrder {
  readonly household: string;
  readonly supplyPoint: string;
  readonly mode: OrderMode;
  readonly pickupSlot?: Date | null;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
  readonly idempotencyKey: string;
}

/**
 * Places an order in one transaction: the stock of each line, the pickup slot, the order, its claim, its
 * event and its expiry. What the tier and the household's standing allow is judged first; the order keeps the
 * ruling that it relied on.
 */
export async function placeOrder(context: RequestContext, input: PlaceOrder): Promise<Order> {
  checkBasket(input);
  const [household] = await Promise.all([actForHousehold(context, input.household), warmUp(context, input)]);
  return commit(
    context,
    async (id) => {
      const point = await pointFor(context, input, household);
      const slot = await checkSlot(context, input, point);
      const ruling = await ruleOnOrder(context, input.mode, household, slot !== null);
      const stock = await stockFor(context, input);
      const made = makeOrder(context, { id, input, household, point, slot, ruling, stock });
      const order = orderWrite(made.noun);
      const values = await context.loaders.values(NATION);
      const patience = values(context.today).orderAcceptHours * 3_600_000;
      const expiry = new Date(context.now.getTime() + patience).toISOString();
      const due = makeDue({ kind: 'ORDER_EXPIRY', subject: id, at: expiry });
      // Race: others for the same stock. It is read anew: what is gone is refused there with its line, a
      // price that moved is taken as it now is.
      const taken = stock.map((item, i) => takeStockWrite(point.id, item, made.noun.lines[i]?.quantity ?? 0));
      const place = slot ? [takeSlotWrite(point, slot)] : [];
      return { reply: order.put, change: [...taken, ...place, order, ...made.change, due] };
    },
    {
      once: {
        operation: 'placeOrder',
        input,
        id: (digits) => idOf('order', digits),
        read: async (id) => (await context.orders.order(id))!,
      },
      final: {
        // Race: others for the last place of a slot. Nothing here read how many are taken: the write counts.
        slot: () => refusal('SLOT_FULL', supplyTexts.slotTaken, 'pickupSlot'),
      },
    },
  );
}

/** Asks in one tick for all that the decision needs: one batch and two queries answer it. */
async function warmUp(
  { loaders }: RequestContext,
  { household, supplyPoint: point, lines }: PlaceOrder,
): Promise<void> {
  const code = communityOfHousehold(household);
  if (!code || !isId('supplyPoint', point)) return;
  await Promise.all([
    loaders.supplyPoint(point),
    loaders.community(code),
    loaders.assessment(countyOf(code)),
    loaders.facts(household),
    loaders.values(countyOf(code)),
    ...lines.map(({ sku }) => loaders.stock(point, sku)),
  ]);
}

const SKU_MESSAGES = {
  DUPLICATE_SKU: supplyTexts.skuTwice,
  UNKNOWN_SKU: supplyTexts.skuUnknown,
} as const;

function checkBasket({ lines }: PlaceOrder): void {
  if (lines.length === 0 || lines.length > ORDER_LIMITS.lines)
    throw refusal('TOO_MANY', supplyTexts.linesMost(ORDER_LIMITS.lines), 'lines');
  const problems = checkLines(lines).map(({ index, fault }): Problem =>
    fault === 'INVALID_QUANTITY'
      ? {
          code: fault,
          message: supplyTexts.quantityMost(ORDER_LIMITS.quantity),
          path: ['input', 'lines', String(index), 'quantity'],
        }
      : { code: fault, message: SKU_MESSAGES[fault], path: ['input', 'lines', String(index), 'sku'] },
  );
  if (problems.length > 0) throw new Refusal(problems);
}

async function pointFor(
  context: RequestContext,
  input: PlaceOrder,
  { community: code }: Household,
): Promise<SupplyPoint> {
  const point = await supplyPoint(context, input.supplyPoint);
  if (!point) throw notFound('supply point', 'supplyPoint');
  if (!point.communities.includes(code)) throw refusal('NOT_SERVED', supplyTexts.notServed, 'supplyPoint');
  return point;
}

/** The slot asked for, as the supply point counts it; null without one. A delivery has none. */
async function checkSlot(
  context: RequestContext,
  { mode, pickupSlot }: PlaceOrder,
  point: SupplyPoint,
): Promise<string | null> {
  if (!pickupSlot) return null;
  const start = pickupSlot.toISOString();
  const day = dayOf(pickupSlot.getTime());
  const offered = openSlots(point.hours, day, context, await slotMinutes(context, point, day));
  if (mode !== 'PICKUP' || !offered.includes(start))
    throw refusal('INVALID_SLOT', supplyTexts.slotChoice(SLOT_HORIZON_DAYS), 'pickupSlot');
  return start;
}

async function ruleOnOrder(
  context: RequestContext,
  mode: OrderMode,
  household: Household,
  hasSlot: boolean,
): Promise<OrderRuling> {
  const { today, loaders } = context;
  const [tier, facts, values] = await Promise.all([
    community(context, household.community).then((found) => communityTier(context, found)),
    loaders.facts(household.id),
    loaders.values(countyOf(household.community)),
  ]);
  const standing = householdStanding(facts, today, values);
  const ruling = ruleOnMode(mode, tier.effective, standing, hasSlot, values(today));
  if (ruling.verdict !== 'REFUSED') return ruling;
  const { code, text } = ruling.reasons[0]!;
  const path = ['input', code === 'SLOT_REQUIRED' ? 'pickupSlot' : 'mode'];
  throw new Refusal([{ code: 'MODE_NOT_ALLOWED', message: text, path, ruling }]);
}

/** The stock of each line; refuses what is not sold or not there, all lines at once. */
async function stockFor(context: RequestContext, { supplyPoint: point, lines }: PlaceOrder): Promise<StockItem[]> {
  const found = await Promise.all(lines.map(({ sku }) => context.loaders.stock(point, sku)));
  const problems = lines.flatMap(({ quantity }, i): Problem[] => {
    const item = found[i];
    const path = ['input', 'lines', String(i)];
    if (!item)
      return [
        {
          code: 'UNKNOWN_SKU',
          message: SKU_MESSAGES.UNKNOWN_SKU,
          path: [...path, 'sku'],
        },
      ];
    if (item.available < quantity)
      return [
        {
          code: 'INSUFFICIENT_STOCK',
          message: supplyTexts.tooLittle,
          path: [...path, 'quantity'],
        },
      ];
    return [];
  });
  if (problems.length > 0) throw new Refusal(problems);
  return found.filter((item) => item !== null);
}

interface Parts {
  readonly id: string;
  readonly input: PlaceOrder;
  readonly household: Household;
  readonly point: SupplyPoint;
  readonly slot: string | null;
  readonly ruling: OrderRuling;
  readonly stock: readonly StockItem[];
}

function makeOrder(context: RequestContext, { id, input, household, point, slot, ruling, stock }: Parts) {
  const { account } = viewerOf(context);
  const placedAt = context.now.toISOString();
  const lines: OrderLine[] = stock.map(({ sku, name, priceFen }, i) => ({
    sku,
    name,
    priceFen,
    quantity: input.lines[i]?.quantity ?? 0,
  }));
  // Who is both acts here in the role that makes this household theirs.
  const role = roleFor(context, subjectOfHousehold(household))!;
  const order = {
    id,
    householdId: household.id,
    community: household.community,
    supplier: point.supplier,
    supplyPointId: point.id,
    mode: input.mode,
    pickupSlot: slot,
    lines,
    totalFen: lines.reduce((sum, { priceFen, quantity }) => sum + priceFen * quantity, 0),
    placedAt,
    address: household.address,
    ruling,
  };
  return create(orderLifecycle, order, {
    event: 'PLACE',
    actor: { account, role },
    now: context.now,
    tells: { data: { supplyPoint: point.id, community: household.community } },
  });
}
