import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { valuesOn } from '#graph/core/plan/published.ts';
import { keys as orderKeys } from '#graph/supply/order/keys.ts';
import { type OrderStatus, ruleOnMode } from '#graph/supply/order/policy.ts';
import { orderSk, orderStore, orderWrite, type Party } from '#graph/supply/order/store.ts';
import { storeEngines, useDb } from '#test/support/db.ts';

describe.each(storeEngines)('the lists of orders on $name', (engine) => {
  const { db } = useDb(engine);
  const store = () => orderStore(db());

  /** An order of its parties, so many minutes after noon. */
  async function put(minute: number, parties: { supplier?: string; householdId?: string; community?: string } = {}) {
    const order = {
      id: `order_${randomUUID()}`,
      status: 'PLACED' as OrderStatus,
      householdId: 'household',
      community: 'community',
      supplier: 'supplier',
      supplyPointId: 'supplyPoint_1',
      mode: 'DELIVERY' as const,
      pickupSlot: null,
      lines: [],
      totalFen: 0,
      placedAt: new Date(Date.parse('2020-04-15T04:00:00Z') + minute * 60_000).toISOString(),
      address: { building: '1栋' },
      ruling: ruleOnMode('DELIVERY', 'LOW', 'OPEN', false, valuesOn('2020-04-15')),
      history: [],
      ...parties,
    };
    await db().transact([orderWrite(order)]);
    return order;
  }

  async function move(order: Awaited<ReturnType<typeof put>>, status: OrderStatus) {
    await db().transact([
      {
        update: orderKeys.order(order.id),
        set: 'SET #status = :status, orderSk = :sk',
        names: { '#status': 'status' },
        values: { ':status': status, ':sk': orderSk(order, status) },
      },
    ]);
  }

  /** All of a list by pages, and where each page ended. */
  async function listed(party: Party, id: string, first: number, status: OrderStatus | null = null) {
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await store().ordersOf(party, id, status, { first, after });
      seen.push(...page.map((order) => order.id));
      after = page.at(-1)?.place;
      if (page.length < first) return seen;
    }
  }

  test('go by status and time, by pages of any size, for each of the three parties', async () => {
    const parties = { supplier: randomUUID(), householdId: randomUUID(), community: randomUUID() };
    const orders: Awaited<ReturnType<typeof put>>[] = [];
    for (let minute = 0; minute < 6; minute++) orders.push(await put(minute, parties));
    await move(orders[1]!, 'ACCEPTED');
    await move(orders[4]!, 'PACKED');
    const expected = [0, 2, 3, 5, 1, 4].map((i) => orders[i]!.id);
    for (const [party, id] of [
      ['SUPPLIER', parties.supplier],
      ['HOUSEHOLD', parties.householdId],
      ['COMMUNITY', parties.community],
    ] as const)
      for (const first of [1, 4, 7]) expect(await listed(party, id, first)).toEqual(expected);
    expect(await listed('SUPPLIER', parties.supplier, 2, 'PLACED')).toEqual(expected.slice(0, 4));
    expect(await listed('SUPPLIER', parties.supplier, 2, 'EXPIRED')).toEqual([]);
  });

  test('tell orders of one moment apart, without doubles or gaps', async () => {
    const supplier = randomUUID();
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) ids.push((await put(0, { supplier })).id);
    for (const first of [1, 2, 4]) expect((await listed('SUPPLIER', supplier, first)).sort()).toEqual([...ids].sort());
  });

  test('go on from an order that has moved away, or belongs to another list: a place is a place, whose ever it was', async () => {
    const [supplier, other] = [randomUUID(), randomUUID()];
    const orders: Awaited<ReturnType<typeof put>>[] = [];
    for (let minute = 0; minute < 4; minute++) orders.push(await put(minute, { supplier }));
    const stranger = await put(1.5, { supplier: other });
    await move(orders[1]!, 'DELIVERED');
    const after = (order: { id: string; placedAt: string }) =>
      store().ordersOf('SUPPLIER', supplier, 'PLACED', { first: 9, after: orderSk(order, 'PLACED') });
    const rest = [orders[2]!.id, orders[3]!.id];
    expect((await after(orders[1]!)).map(({ id }) => id)).toEqual(rest);
    expect((await after(stranger)).map(({ id }) => id)).toEqual(rest);
    const never = { id: 'order_never', placedAt: orders[1]!.placedAt };
    expect((await after(never)).map(({ id }) => id)).toEqual(rest);
  });
});
