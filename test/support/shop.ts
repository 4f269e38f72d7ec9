import { randomUUID } from 'node:crypto';
import { keys as stockKeys } from '#graph/supply/stock/keys.ts';
import type { StockItem } from '#graph/supply/stock/store.ts';
import type { Caller, World } from './world.ts';

/**
 * A supply point of a test's own with a household that it serves, and everybody who has to do with an order.
 */
export async function buildShop(
  world: World,
  stock: Readonly<Record<string, number>>,
  { slotCapacity = 2, id = randomUUID().slice(0, 8) } = {},
) {
  const supplier = `supplier_${id}`;
  const supplyPoint = await world.buildSupplyPoint(stock, `supplyPoint_${id}`, supplier, slotCapacity);
  const household = await world.buildHousehold();
  const person = household.members[0]!;
  const resident = world.as('RESIDENT', { person });
  const supermarket = world.as('SUPERMARKET', { supplier });

  /** An order of the household, placed by its resident unless by another; one of the first SKU by default. */
  async function place(
    input: object = {},
    by: Caller = resident,
    fields = 'order { id status totalFen pickupSlot mode }',
  ) {
    const lines = [{ sku: Object.keys(stock)[0]!, quantity: 1 }];
    return by.mutate('placeOrder', { household: household.id, supplyPoint, lines, ...input }, fields);
  }
  const done = (payload: any) => {
    if (payload.errors?.length !== 0) throw new Error(JSON.stringify(payload.errors ?? payload.topErrors));
    return payload.order;
  };
  return {
    supplyPoint,
    supplier,
    household: household.id,
    person,
    resident,
    supermarket,
    place,
    /** The id of an order that was placed without a hitch. */
    placed: async (input: object = {}): Promise<string> => done(await place(input)).id,
    /** Moves an order on, as those who may. */
    async move(order: string, ...events: ('accept' | 'startPicking' | 'pack' | 'dispatch' | 'confirm')[]) {
      for (const event of events) {
        const by = event === 'confirm' ? resident : supermarket;
        done(await by.mutate(MUTATIONS[event], { order }, 'order { status }'));
      }
    },
    /** How many of a SKU there are. */
    available: async (sku: string): Promise<number> =>
      (await world.deps.db.get<StockItem>(stockKeys.stock(supplyPoint, sku)))!.available,
    /** How many orders a pickup slot can still take. */
    async remaining(start: string): Promise<number> {
      const { data } = await resident.ask(
        `query ($id: ID!, $on: LocalDate!) { supplyPoint(id: $id) { pickupSlots(on: $on) { start remaining } } }`,
        { id: supplyPoint, on: start.slice(0, 10) },
      );
      return data.supplyPoint.pickupSlots.find((slot: { start: string }) => slot.start === start).remaining;
    },
  };
}

export type Shop = Awaited<ReturnType<typeof buildShop>>;

const MUTATIONS = {
  accept: 'acceptOrder',
  startPicking: 'startPicking',
  pack: 'packOrder',
  dispatch: 'dispatchOrder',
  confirm: 'confirmDelivery',
} as const;
