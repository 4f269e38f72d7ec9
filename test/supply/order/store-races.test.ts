import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openEngine } from '#graph/local/engine.ts';
import { hasJava, startDynamoDbLocal } from '#test/support/dynamodb-local.ts';
import { startOrderServer } from '#test/support/order-servers.ts';
import type { Served } from '#test/support/served.ts';
import { serveEngine } from '#test/support/serve-engine.ts';
import { buildShop, type Shop } from '#test/support/shop.ts';
import { clientOver, overHttp } from '#test/support/transport.ts';
import { NOON, openWorld, type World } from '#test/support/world.ts';

/**
 * Promise 6: no order is lost, doubled or oversold. Two server processes over one engine, where a third of
 * all transactions is first refused as DynamoDB refuses those whose items others hold: the engines here never
 * do so by themselves.
 */
const PACKAGES = 20;
const ORDERS = 32;
const CONFLICTS = 1 / 3;
/** The shop whose stock the servers take without its condition. */
const UNGUARDED = 'unguarded';

const embedded = {
  name: 'the embedded engine',
  async start() {
    const engine = await openEngine();
    const { endpoint, close } = await serveEngine(engine);
    return { endpoint, close: async () => (await close(), await engine.close()) };
  },
};
const engines = [embedded, ...(hasJava() ? [{ name: 'DynamoDB Local', start: startDynamoDbLocal }] : [])];

describe.each(engines)('orders through two servers over $name', ({ start }) => {
  let engine: { endpoint: string; close(): Promise<void> };
  let world: World;
  let servers: Served[];

  beforeAll(async () => {
    engine = await start();
    world = await openWorld({ dynamo: clientOver(overHttp(engine.endpoint)) });
  });
  // Servers of its own for each test: one of them kills a server.
  beforeEach(async () => {
    const { endpoint } = engine;
    const options = { endpoint, dataKeys: world.dataKeys, now: NOON, conflicts: CONFLICTS, race: ORDERS / 2 };
    servers = await Promise.all(
      [1, 2].map((seed) => startOrderServer({ ...options, seed, unguarded: `supplyPoint_${UNGUARDED}` })),
    );
  });
  afterEach(() => Promise.all(servers.map((server) => server.kill())));
  afterAll(async () => {
    await world.close();
    await engine.close();
  });

  test(`${ORDERS} at once for the last ${PACKAGES} packages sell exactly ${PACKAGES}`, async () => {
    const shop = await buildShop(world, { PACKAGE: PACKAGES });
    const answers = await race(world, shop, (i) => servers[i % 2]!);
    const [sold, refused] = [answers.filter(({ order }) => order), answers.filter(({ order }) => !order)];
    expect([sold.length, refused.length]).toEqual([PACKAGES, ORDERS - PACKAGES]);
    for (const { errors } of refused)
      expect(errors).toEqual([{ code: 'INSUFFICIENT_STOCK', path: ['input', 'lines', '0', 'quantity'] }]);
    expect(await shop.available('PACKAGE')).toBe(0);
    const { orders, events } = await stored(world, shop);
    expect(orders.sort()).toEqual(sold.map(({ order }) => order!.id).sort());
    expect(events.sort()).toEqual(orders);
  });

  test('without the condition on the stock the same orders sell more than there is: the test above can fail', async () => {
    const shop = await buildShop(world, { PACKAGE: PACKAGES }, { id: UNGUARDED });
    const answers = await race(world, shop, (i) => servers[i % 2]!);
    const sold = answers.filter(({ order }) => order).length;
    expect(sold).toBeGreaterThan(PACKAGES);
    expect(await shop.available('PACKAGE')).toBe(PACKAGES - sold);
  });

  test('a server killed in their midst loses none and doubles none: what its callers send again is answered by the other', async () => {
    const shop = await buildShop(world, { PACKAGE: PACKAGES });
    const [killed, other] = servers as [Served, Served];
    let gone = null as Promise<void> | null;
    // As soon as one order is placed: then others of the killed server are anywhere between their request and
    // their answer.
    const answers = await race(
      world,
      shop,
      (i) => (i % 2 === 0 && gone === null ? killed : other),
      () => (gone ??= killed.kill()),
    );
    await gone;
    const sold = answers.flatMap(({ order }) => (order ? [order.id] : []));
    expect([sold.length, new Set(sold).size]).toEqual([PACKAGES, PACKAGES]);
    expect(await shop.available('PACKAGE')).toBe(0);
    const { orders, events } = await stored(world, shop);
    expect(orders.sort()).toEqual(sold.sort());
    expect(events.sort()).toEqual(orders);
  });
});

interface Placed {
  readonly order: { readonly id: string } | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

/**
 * Sends the orders all at once, each under a key of its own, and each again under that key until it is
 * decided.
 */
async function race(
  world: World,
  shop: Shop,
  serverOf: (i: number) => Served,
  onPlaced?: () => unknown,
): Promise<Placed[]> {
  const authorization = `Bearer ${await world.tokenFor({ roles: ['RESIDENT'], person: shop.person })}`;
  await shop.resident.ask('{ viewer { account } }');
  async function decide(i: number): Promise<Placed> {
    const idempotencyKey = randomUUID();
    for (let attempt = 1; attempt <= 50; attempt++) {
      const placed = await place(serverOf(i).url, authorization, shop, idempotencyKey);
      if (placed?.order) onPlaced?.();
      if (placed && placed.errors[0]?.code !== 'BUSY') return placed;
    }
    throw new Error('An order stays undecided');
  }
  return Promise.all(Array.from({ length: ORDERS }, (_, i) => decide(i)));
}

const PLACE = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { id } errors { code path } } }`;

/** Null when the server went away before it answered: then nobody knows whether the order was placed. */
async function place(url: string, authorization: string, shop: Shop, idempotencyKey: string): Promise<Placed | null> {
  const lines = [{ sku: 'PACKAGE', quantity: 1 }];
  const input = { household: shop.household, supplyPoint: shop.supplyPoint, lines, idempotencyKey };
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: PLACE, variables: { input } }),
    });
    const { data, errors } = (await response.json()) as { data: { placeOrder: Placed } | null; errors?: unknown };
    if (!data) throw new Error(JSON.stringify(errors));
    return data.placeOrder;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The orders of a shop in the table, and the orders that its events tell of. */
async function stored(world: World, shop: Shop) {
  const items = (await world.contents()).map((item) => JSON.parse(item) as Record<string, { S: string }>);
  const startsWith = (item: Record<string, { S: string }>, prefix: string) => item.pk!.S.startsWith(prefix);
  const orders = items
    .filter((item) => startsWith(item, 'OPERATIONAL#ORDER#') && item.supplier!.S === shop.supplier)
    .map((item) => item.id!.S);
  const events = items
    .filter((item) => startsWith(item, 'OPERATIONAL#OUTBOX#') && JSON.stringify(item).includes(shop.supplyPoint))
    .map((item) => item.subject!.S);
  return { orders, events };
}
