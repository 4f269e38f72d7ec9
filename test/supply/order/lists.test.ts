import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ORDER_STATUSES } from '#graph/supply/order/policy.ts';
import { stockWrite } from '#graph/supply/stock/store.ts';
import { supplyPointWrites } from '#graph/supply/supply-point/store.ts';
import { buildShop } from '#test/support/shop.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, NOON, openWorld, QINGBOMEN, type World } from '#test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const worker = (...communities: string[]) => world.as('COMMUNITY_WORKER', { communities });
const LIST = `query ($status: OrderStatus, $first: Int!, $after: String) {
  orders(status: $status, first: $first, after: $after) {
    nodes { id status } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;

/** All orders of a caller, read by pages of `first`. */
async function listed(caller: Caller, first = 100, status?: string) {
  const seen: { id: string; status: string }[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await caller.ask(LIST, { status, first, after });
    if (errors) throw new Error(JSON.stringify(errors));
    const { nodes, edges, pageInfo } = data.orders as any;
    expect(nodes.length).toBeLessThanOrEqual(first);
    expect(edges.map(({ node }: any) => node.id)).toEqual(nodes.map(({ id }: any) => id));
    seen.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return seen;
}
const idsOf = (orders: readonly { id: string }[]) => orders.map(({ id }) => id);
const minute = (count: number) => world.setClock(new Date(Date.parse(NOON) + count * 60_000).toISOString());

/** Orders of one household, a minute apart, that stand in various states. */
async function buildOrders(count: number) {
  const shop = await buildShop(world, { RICE: 99 });
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    minute(i);
    ids.push(await shop.placed());
  }
  minute(0);
  return { shop, ids };
}

describe('the list of orders', () => {
  test('shows a supermarket its own, what waits for work first, the oldest first within', async () => {
    const { shop, ids } = await buildOrders(6);
    await shop.move(ids[0]!, 'accept', 'pack');
    await shop.move(ids[1]!, 'accept');
    await shop.move(ids[3]!, 'accept');
    const expected = [
      { id: ids[2], status: 'PLACED' },
      { id: ids[4], status: 'PLACED' },
      { id: ids[5], status: 'PLACED' },
      { id: ids[1], status: 'ACCEPTED' },
      { id: ids[3], status: 'ACCEPTED' },
      { id: ids[0], status: 'PACKED' },
    ];
    expect(await listed(shop.supermarket)).toEqual(expected);
    expect(await listed(shop.resident)).toEqual(expected);
    const other = await buildShop(world, { RICE: 9 });
    expect(await listed(other.supermarket)).toEqual([]);
    expect(await listed(other.resident)).toEqual([]);
  });

  test('is read by page without doubles or gaps, whatever the size of the page', async () => {
    const { shop, ids } = await buildOrders(7);
    await shop.move(ids[1]!, 'accept');
    await shop.move(ids[4]!, 'accept');
    const all = await listed(shop.supermarket);
    expect(idsOf(all).sort()).toEqual([...ids].sort());
    for (const first of [1, 2, 3, 6, 7, 8]) {
      expect(await listed(shop.supermarket, first)).toEqual(all);
      expect(await listed(shop.resident, first, 'PLACED')).toEqual(all.filter(({ status }) => status === 'PLACED'));
    }
  });

  test('of one status holds these alone, for each of the nine', async () => {
    const { shop, ids } = await buildOrders(3);
    await shop.move(ids[0]!, 'accept', 'pack', 'dispatch', 'confirm');
    await shop.resident.mutate('cancelOrder', { order: ids[1] }, 'order { id }');
    for (const status of ORDER_STATUSES) {
      const at = { DELIVERED: ids[0], CANCELLED: ids[1], PLACED: ids[2] }[status as string];
      expect(idsOf(await listed(shop.supermarket, 100, status))).toEqual(at ? [at] : []);
    }
  });

  test('says truly whether there is more, also at the very end', async () => {
    const { shop } = await buildOrders(2);
    const { data } = await shop.supermarket.ask(LIST, { first: 2 });
    expect(data.orders.pageInfo.hasNextPage).toBe(false);
    const beyond = await shop.supermarket.ask(LIST, { first: 2, after: data.orders.pageInfo.endCursor });
    expect(beyond.data.orders).toEqual({ nodes: [], edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  test('goes on where it was, although orders before and after moved meanwhile', async () => {
    const { shop, ids } = await buildOrders(5);
    const { data } = await shop.supermarket.ask(LIST, { status: 'PLACED', first: 2 });
    expect(idsOf(data.orders.nodes)).toEqual([ids[0], ids[1]]);
    // The very order that the cursor points at has left the list.
    await shop.move(ids[1]!, 'accept');
    await shop.move(ids[3]!, 'accept');
    const rest = await shop.supermarket.ask(LIST, {
      status: 'PLACED',
      first: 2,
      after: data.orders.pageInfo.endCursor,
    });
    expect(idsOf(rest.data.orders.nodes)).toEqual([ids[2], ids[4]]);
  });

  test.each([
    ['of one status', 'PLACED'],
    ['of all', undefined],
  ])(
    '%s gives a cursor that holds, although orders move while the page is read: nobody waits unseen',
    async (_, status) => {
      const { shop, ids } = await buildOrders(5);
      let moved = false;
      const page = await world.meddleWith(
        async (operation) => {
          // Between the index, which is read first, and the orders, which are read by key.
          if (moved || operation !== 'BatchGetItem') return;
          moved = true;
          await shop.move(ids[1]!, 'accept');
          await shop.move(ids[2]!, 'accept');
        },
        () => shop.supermarket.ask(LIST, { status, first: 2 }),
      );
      expect(page.errors).toBeUndefined();
      expect(idsOf(page.data.orders.nodes)).toEqual([ids[0], ids[1]]);
      const { endCursor } = page.data.orders.pageInfo;
      const rest = await shop.supermarket.ask(LIST, { status, first: 9, after: endCursor });
      expect(rest.errors).toBeUndefined();
      expect(idsOf(rest.data.orders.nodes)).toEqual(expect.arrayContaining([ids[3], ids[4]]));
    },
  );

  test('shows a worker the orders of all their communities in one order, by page', async () => {
    const own = await openWorld();
    const id = 'supplyPoint_two';
    await own.deps.db.transact([
      ...supplyPointWrites({
        id,
        name: '两社区保供点',
        supplier: 'supplier_two',
        communities: [CHUCAI, HUBUXIANG],
        hours: { opens: '09:00', closes: '18:00', slotCapacity: 2 },
      }),
      stockWrite(id, {
        sku: 'RICE',
        name: { zh: '米', en: 'Rice' },
        category: 'PACKAGE',
        unit: '份',
        priceFen: 1,
        available: 99,
      }),
    ]);
    const both = own.as('COMMUNITY_WORKER', { communities: [HUBUXIANG, CHUCAI] });
    const placed: string[] = [];
    for (let i = 0; i < 9; i++) {
      own.setClock(new Date(Date.parse(NOON) + i * 60_000).toISOString());
      const { id: household } = await own.buildHousehold(undefined, i % 3 === 0 ? HUBUXIANG : CHUCAI);
      const lines = [{ sku: 'RICE', quantity: 1 }];
      const { order } = await both.mutate('placeOrder', { household, supplyPoint: id, lines }, 'order { id }');
      placed.push(order.id);
    }
    for (const first of [1, 2, 4, 9, 100]) expect(idsOf(await listed(both, first))).toEqual(placed);
    const one = own.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] });
    expect(idsOf(await listed(one))).toEqual(placed.filter((_, i) => i % 3 === 0));
    await own
      .as('SUPERMARKET', { supplier: 'supplier_two' })
      .mutate('acceptOrder', { order: placed[0] }, 'order { id }');
    const reordered = [...placed.slice(1), placed[0]];
    for (const first of [1, 2, 4]) expect(idsOf(await listed(both, first))).toEqual(reordered);
    expect(own.faults).toEqual([]);
    await own.close();
  });

  test('of a household is the same, for itself and for a worker of its community', async () => {
    const { shop, ids } = await buildOrders(3);
    const query = `query ($id: ID!) { household(id: $id) { orders(first: 10) { nodes { id } } } }`;
    for (const caller of [shop.resident, worker(CHUCAI)]) {
      const { data } = await caller.ask(query, { id: shop.household });
      expect(idsOf(data.household.orders.nodes)).toEqual(ids);
    }
    const professional = world.as('PROFESSIONAL', { division: '420106' });
    const { data, errors } = await professional.ask(query, { id: shop.household });
    expect(data.household.orders).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test.each([0, -1, 101])('does not come %d at a time', async (first) => {
    const { shop } = await buildOrders(1);
    const { errors } = await shop.supermarket.ask(LIST, { first });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('does not go on from what is no cursor of it', async () => {
    const { shop } = await buildOrders(2);
    const placed = await shop.supermarket.ask(LIST, { status: 'PLACED', first: 1 });
    const { endCursor } = placed.data.orders.pageInfo;
    const wrong = [
      { status: 'ACCEPTED', after: endCursor },
      { after: 'x' },
      { after: '中文' },
      { after: 'x'.repeat(2_000) },
      { status: 'PLACED', after: Buffer.from('STOCK#RICE').toString('base64url') },
    ];
    for (const args of wrong) {
      const { errors } = await shop.supermarket.ask(LIST, { first: 1, ...args });
      expect([args, errors?.[0]?.extensions.code]).toEqual([args, 'BAD_USER_INPUT']);
    }
  });
});

describe('a single order', () => {
  const ONE = `query ($id: ID!) { order(id: $id) { id status } }`;
  const NODE = `query ($id: ID!) { node(id: $id) { id } }`;

  test('is read by its household, its supplier and the workers of its community, and as a node', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const id = await shop.placed();
    for (const caller of [shop.resident, shop.supermarket, worker(CHUCAI)]) {
      expect((await caller.ask(ONE, { id })).data).toEqual({ order: { id, status: 'PLACED' } });
      expect((await caller.ask(NODE, { id })).data).toEqual({ node: { id } });
    }
  });

  test('is for nobody else: they are told what is told of an order that never was', async () => {
    const [shop, other] = [await buildShop(world, { RICE: 9 }), await buildShop(world, { RICE: 9 })];
    const id = await shop.placed();
    const professional = world.as('PROFESSIONAL', { division: '420106' });
    const strangers = [other.resident, other.supermarket, worker(HUBUXIANG), worker(QINGBOMEN)];
    const outsiders = [professional, world.as('FEED'), world.as('AUTHORITY', { division: 'CN' })];
    await untouched(world, [...strangers, ...outsiders], async () => {
      for (const caller of strangers) {
        const [theirs, nobodys] = [await caller.ask(ONE, { id }), await caller.ask(ONE, { id: 'order_nothing' })];
        expect(theirs.data).toEqual({ order: null });
        expect(theirs.errors).toEqual(nobodys.errors);
        expect(theirs.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
      }
      for (const caller of [...strangers, ...outsiders])
        expect((await caller.ask(NODE, { id })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    });
  });
});

test('no fault was hidden from the caller in any of this', () => {
  expect(world.faults).toEqual([]);
});
