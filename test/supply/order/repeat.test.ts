import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildShop } from '#test/support/shop.ts';
import { untouched } from '#test/support/untouched.ts';
import { CHUCAI, HUBUXIANG, NOON, openWorld, type World, WUCHANG } from '#test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const line = (sku: string, quantity = 1) => ({ sku, quantity });
const DAY = 86_400_000;
const daysLater = (days: number, milliseconds = 0) =>
  world.setClock(new Date(Date.parse(NOON) + days * DAY + milliseconds).toISOString());

/** What tells of orders in the table: the orders themselves, and the events of their making. */
const ordersStored = async (supplier: string) => {
  const items = (await world.contents()).map((item) => JSON.parse(item));
  const orders = items.filter(({ pk, supplier: of }) => pk.S.startsWith('OPERATIONAL#ORDER#') && of.S === supplier);
  const ids = orders.map(({ id }) => id.S);
  const events = items.filter(({ pk, subject }) => pk.S.startsWith('OPERATIONAL#OUTBOX#') && ids.includes(subject.S));
  return { orders: orders.length, events: events.length };
};

describe('the same order again, by the same account under the same key,', () => {
  test('is the order that was placed, and takes nothing', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const input = { idempotencyKey: randomUUID(), lines: [line('RICE', 2)] };
    const first = await shop.place(input);
    const again = await untouched(world, [shop.resident], () => shop.place(input));
    expect(again).toEqual(first);
    expect(await shop.available('RICE')).toBe(7);
  });

  test('is the order as it now is', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const input = { idempotencyKey: randomUUID() };
    const id = await shop.placed(input);
    await shop.move(id, 'accept', 'pack');
    expect((await shop.place(input)).order).toMatchObject({ id, status: 'PACKED' });
    const other = { idempotencyKey: randomUUID() };
    const cancelled = await shop.placed(other);
    await shop.resident.mutate('cancelOrder', { order: cancelled }, 'order { id }');
    expect((await shop.place(other)).order).toMatchObject({ id: cancelled, status: 'CANCELLED' });
  });

  test('is answered although the stock is gone by now', async () => {
    const shop = await buildShop(world, { RICE: 2 });
    const input = { idempotencyKey: randomUUID(), lines: [line('RICE', 2)] };
    const id = await shop.placed(input);
    expect(await shop.available('RICE')).toBe(0);
    expect((await shop.place(input)).order).toMatchObject({ id });
  });

  test('is answered although the tier would refuse it by now', async () => {
    const own = await openWorld();
    const shop = await buildShop(own, { RICE: 9 });
    const input = { idempotencyKey: randomUUID(), mode: 'PICKUP' };
    const id = await shop.placed(input);
    await own.report(WUCHANG, own.daysAgo(1), 60, 60, 1);
    expect((await shop.place({ mode: 'PICKUP' })).errors).toMatchObject([{ code: 'MODE_NOT_ALLOWED' }]);
    expect((await shop.place(input)).order).toMatchObject({ id, mode: 'PICKUP' });
    await own.close();
  });

  test('is the same although its fields come in another order, or say what is the default', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const idempotencyKey = randomUUID();
    const id = await shop.placed({ idempotencyKey, lines: [{ sku: 'RICE', quantity: 1 }] });
    const again = await shop.place({ lines: [{ quantity: 1, sku: 'RICE' }], mode: 'DELIVERY', idempotencyKey });
    expect(again.order).toMatchObject({ id });
  });

  test('sixteen times at once is one order, one event, and stock taken once', async () => {
    const shop = await buildShop(world, { RICE: 99, OIL: 99 });
    await shop.resident.ask('{ viewer { account } }');
    const input = { idempotencyKey: randomUUID(), lines: [line('RICE', 2), line('OIL', 3)] };
    const answers = await Promise.all(Array.from({ length: 16 }, () => shop.place(input)));
    expect(answers.map(({ errors }) => errors)).toEqual(answers.map(() => []));
    expect(new Set(answers.map(({ order }) => order.id)).size).toBe(1);
    expect([await shop.available('RICE'), await shop.available('OIL')]).toEqual([97, 96]);
    expect(await ordersStored(shop.supplier)).toEqual({ orders: 1, events: 1 });
  });

  test('sixteen times at once for the very last package is placed, for all sixteen', async () => {
    const shop = await buildShop(world, { RICE: 1 });
    await shop.resident.ask('{ viewer { account } }');
    const input = { idempotencyKey: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 16 }, () => shop.place(input)));
    expect(new Set(answers.map(({ order }) => order?.id)).size).toBe(1);
    expect(answers[0]!.order).not.toBeNull();
    expect(await ordersStored(shop.supplier)).toEqual({ orders: 1, events: 1 });
  });

  test('is remembered for seven days; after that it is another order', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const input = { idempotencyKey: randomUUID() };
    const id = await shop.placed(input);
    daysLater(7, -1_000);
    expect((await shop.place(input)).order).toMatchObject({ id });
    daysLater(7);
    const { order, errors } = await shop.place(input);
    expect(errors).toEqual([]);
    expect(order.id).not.toBe(id);
    expect(await shop.available('RICE')).toBe(7);
    world.setClock(NOON);
  });

  test('at once as another one, one of the two stands and the other is told that the key is taken', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    await shop.resident.ask('{ viewer { account } }');
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(
      [1, 2, 1, 2].map((quantity) => shop.place({ idempotencyKey, lines: [line('RICE', quantity)] })),
    );
    const placed = answers.filter(({ order }) => order);
    expect(new Set(placed.map(({ order }) => order.id)).size).toBe(1);
    expect(placed).toHaveLength(2);
    const refusals = answers.flatMap(({ errors }) => errors as { code: string }[]);
    expect(refusals.map(({ code }) => code)).toEqual(['IDEMPOTENCY_KEY_REUSED', 'IDEMPOTENCY_KEY_REUSED']);
    expect(await ordersStored(shop.supplier)).toEqual({ orders: 1, events: 1 });
  });
});

describe('another order under a key that was used', () => {
  test.each([
    ['of another quantity', { lines: [line('RICE', 2)] }],
    ['of another thing', { lines: [line('OIL')] }],
    ['of one thing more', { lines: [line('RICE'), line('OIL')] }],
    ['received in another way', { mode: 'PICKUP' }],
    ['at a slot', { mode: 'PICKUP', pickupSlot: '2020-04-15T05:30:00.000Z' }],
  ])('%s is refused, and writes nothing', async (_, change) => {
    const shop = await buildShop(world, { RICE: 9, OIL: 9 });
    const idempotencyKey = randomUUID();
    await shop.placed({ idempotencyKey });
    const { order, errors } = await untouched(world, [shop.resident], () => shop.place({ idempotencyKey, ...change }));
    expect(order).toBeNull();
    expect(errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }]);
  });

  test('is another account’s own affair: keys of two accounts never meet', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const input = { idempotencyKey: randomUUID() };
    const mine = await shop.place(input);
    const theirs = await shop.place(input, world.as('COMMUNITY_WORKER', { communities: [CHUCAI] }));
    expect(theirs.errors).toEqual([]);
    expect(theirs.order.id).not.toBe(mine.order.id);
  });

  test('may be an operation of another kind', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const idempotencyKey = randomUUID();
    await shop.placed({ idempotencyKey });
    const { errors } = await shop.resident.mutate(
      'issueHealthCode',
      { person: shop.person, idempotencyKey },
      'healthCode { id }',
    );
    expect(errors).toEqual([]);
  });
});

test('an order that was refused leaves its key free', async () => {
  const shop = await buildShop(world, { RICE: 1 });
  const idempotencyKey = randomUUID();
  expect((await shop.place({ idempotencyKey, lines: [line('RICE', 2)] })).errors).toMatchObject([
    { code: 'INSUFFICIENT_STOCK' },
  ]);
  expect((await shop.place({ idempotencyKey })).errors).toEqual([]);
});

test('an order is not answered to an account that has lost its household or community', async () => {
  const shop = await buildShop(world, { RICE: 9 });
  const input = { idempotencyKey: randomUUID() };
  const account = 'a-worker';
  const worker = world.as('COMMUNITY_WORKER', { account, communities: [CHUCAI, HUBUXIANG] });
  expect((await shop.place(input, worker)).errors).toEqual([]);
  const elsewhere = world.as('COMMUNITY_WORKER', { account, communities: [HUBUXIANG] });
  const { order, errors } = await shop.place(input, elsewhere);
  expect(order).toBeNull();
  expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'household'] }]);
});

test('no fault was hidden from the caller in any of this', () => {
  expect(world.faults).toEqual([]);
});
