import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stockWrite } from '#graph/supply/stock/store.ts';
import { buildShop, type Shop } from '#test/support/shop.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, openWorld, person, QINGBOMEN, type World } from '#test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const line = (sku: unknown, quantity: unknown = 1) => ({ sku, quantity });
const worker = (...communities: string[]) => world.as('COMMUNITY_WORKER', { communities });

type Errors = { code: string; path: string[]; message: string }[];

/** Asks for orders that must be refused and write nothing; answers with the errors of each payload. */
async function allRefused(shop: Shop, inputs: readonly object[], by: Caller = shop.resident): Promise<Errors[]> {
  return untouched(world, [by], async () => {
    const refusals: Errors[] = [];
    for (const input of inputs) {
      const { order, errors } = await shop.place(input, by);
      expect(order).toBeNull();
      refusals.push(errors);
    }
    return refusals;
  });
}
const refused = async (shop: Shop, input: object, by?: Caller): Promise<Errors> =>
  (await allRefused(shop, [input], by))[0]!;
const at = (code: string, ...path: string[]) => expect.objectContaining({ code, path: ['input', ...path] });

describe('an order is placed', () => {
  test('with its lines as they were named and priced, its total, its ruling and its first step', async () => {
    const shop = await buildShop(world, { RICE: 9, OIL: 4 });
    const { order, errors } = await shop.place(
      { lines: [line('RICE', 3), line('OIL', 2)] },
      shop.resident,
      `order { status mode pickupSlot totalFen placedAt lines { sku name quantity priceFen } community { code } household { id }
               supplyPoint { id } ruling { verdict action tier reasons { code clause } ruleVersion planVersion }
               history { event status at role reason } deliveryAddress { building unit room } }`,
    );
    expect(errors).toEqual([]);
    expect(order).toEqual({
      status: 'PLACED',
      mode: 'DELIVERY',
      pickupSlot: null,
      totalFen: 5_000,
      placedAt: '2020-04-15T04:00:00.000Z',
      lines: [
        { sku: 'RICE', name: 'RICE', quantity: 3, priceFen: 1_000 },
        { sku: 'OIL', name: 'OIL', quantity: 2, priceFen: 1_000 },
      ],
      community: { code: CHUCAI },
      household: { id: shop.household },
      supplyPoint: { id: shop.supplyPoint },
      ruling: {
        verdict: 'ALLOWED',
        action: 'DELIVERY',
        tier: 'LOW',
        reasons: [{ code: 'DELIVERY_ALWAYS', clause: 'low.control.3' }],
        ruleVersion: 'supply-2020-04-14',
        planVersion: 'community-guidance-2020-04-14',
      },
      history: [{ event: 'PLACE', status: 'PLACED', at: '2020-04-15T04:00:00.000Z', role: 'RESIDENT', reason: null }],
      deliveryAddress: { building: '1栋', unit: '1单元', room: '101' },
    });
    expect([await shop.available('RICE'), await shop.available('OIL')]).toEqual([6, 2]);
  });

  test('by a worker of the community, for a household that has no account', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const { order, errors } = await shop.place({}, worker(CHUCAI), 'order { history { role } }');
    expect(errors).toEqual([]);
    expect(order.history).toEqual([{ role: 'COMMUNITY_WORKER' }]);
  });

  test('by a worker who lives elsewhere in the community, in the role of the worker', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const { members } = await world.buildHousehold();
    const both = world.as(['RESIDENT', 'COMMUNITY_WORKER'], { communities: [CHUCAI], person: members[0]! });
    const { order } = await shop.place({}, both, 'order { history { role } }');
    expect(order.history).toEqual([{ role: 'COMMUNITY_WORKER' }]);
  });

  test('by any member of the household', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const { id, members } = await world.buildHousehold([person(), person()]);
    for (const member of members) {
      const { order, errors } = await shop.place({ household: id }, world.as('RESIDENT', { person: member }));
      expect(errors).toEqual([]);
      expect(order.status).toBe('PLACED');
    }
  });

  test('for the last that there is', async () => {
    const shop = await buildShop(world, { RICE: 2 });
    await shop.placed({ lines: [line('RICE', 2)] });
    expect(await shop.available('RICE')).toBe(0);
  });

  test('with 40 lines of up to 99 each', async () => {
    const skus = Array.from({ length: 40 }, (_, i) => `SKU-${i}`);
    const shop = await buildShop(world, Object.fromEntries(skus.map((sku) => [sku, 99])));
    const { order, errors } = await shop.place({ lines: skus.map((sku) => line(sku, 99)) });
    expect(errors).toEqual([]);
    expect(order.totalFen).toBe(40 * 99 * 1_000);
    expect(await Promise.all(skus.map(shop.available))).toEqual(skus.map(() => 0));
  });

  test('at the price of that moment, which it keeps', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const id = await shop.placed({ lines: [line('RICE', 2)] });
    const dearer = { sku: 'RICE', name: { zh: '新米', en: 'New rice' }, category: 'PACKAGE', unit: '份' } as const;
    await world.deps.db.transact([stockWrite(shop.supplyPoint, { ...dearer, priceFen: 1_500, available: 7 })]);
    const read = (order: string) =>
      shop.resident.ask(`query ($id: ID!) { order(id: $id) { totalFen lines { name priceFen } } }`, { id: order });
    expect((await read(id)).data.order).toEqual({ totalFen: 2_000, lines: [{ name: 'RICE', priceFen: 1_000 }] });
    const later = await shop.placed({ lines: [line('RICE', 2)] });
    expect((await read(later)).data.order).toEqual({ totalFen: 3_000, lines: [{ name: '新米', priceFen: 1_500 }] });
  });

  test('at the new price when that changes between the look and the order', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    let changed = false;
    const raisePrice = async (operation: string, input: any) => {
      const takesStock = operation === 'TransactWriteItems' && JSON.stringify(input).includes('STOCK#RICE');
      if (changed || !takesStock) return;
      changed = true;
      await world.deps.db.transact([
        stockWrite(shop.supplyPoint, {
          sku: 'RICE',
          name: { zh: '米', en: 'Rice' },
          category: 'PACKAGE',
          unit: '份',
          priceFen: 1_250,
          available: 9,
        }),
      ]);
    };
    const { order, errors } = await world.meddleWith(raisePrice, () => shop.place());
    expect(errors).toEqual([]);
    expect(order.totalFen).toBe(1_250);
    expect(await shop.available('RICE')).toBe(8);
  });
});

test('twelve orders at once for the last five packages, two of them wanted together, sell no more than five', async () => {
  const shop = await buildShop(world, { PACKAGE: 5, RICE: 99 });
  await shop.resident.ask('{ viewer { account } }');
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => shop.place({ lines: [line('RICE', 3), line('PACKAGE', 2)] })),
  );
  const refusals = answers.flatMap(({ errors }) => errors as Errors);
  expect(refusals).toEqual(Array.from({ length: 10 }, () => at('INSUFFICIENT_STOCK', 'lines', '1', 'quantity')));
  expect([await shop.available('PACKAGE'), await shop.available('RICE')]).toEqual([1, 93]);
});

test('two orders in one document are two orders: the second sees what the first took', async () => {
  const shop = await buildShop(world, { RICE: 3 });
  const input = (quantity: number) => ({
    household: shop.household,
    supplyPoint: shop.supplyPoint,
    lines: [line('RICE', quantity)],
    idempotencyKey: randomUUID(),
  });
  const { data } = await shop.resident.ask(
    `mutation ($a: PlaceOrderInput!, $b: PlaceOrderInput!, $c: PlaceOrderInput!) {
       a: placeOrder(input: $a) { order { status } errors { code } }
       b: placeOrder(input: $b) { order { status } errors { code } }
       c: placeOrder(input: $c) { order { status } errors { code } } }`,
    { a: input(2), b: input(2), c: input(1) },
  );
  const placed = { order: { status: 'PLACED' }, errors: [] };
  expect(data).toEqual({ a: placed, b: { order: null, errors: [{ code: 'INSUFFICIENT_STOCK' }] }, c: placed });
  expect(await shop.available('RICE')).toBe(0);
});

describe('no order is placed, and nothing taken,', () => {
  test('where one line of several is short', async () => {
    const shop = await buildShop(world, { RICE: 9, OIL: 1, EGGS: 9 });
    const errors = await refused(shop, { lines: [line('RICE', 2), line('OIL', 2), line('EGGS', 2)] });
    expect(errors).toEqual([at('INSUFFICIENT_STOCK', 'lines', '1', 'quantity')]);
    expect(await Promise.all(['RICE', 'OIL', 'EGGS'].map(shop.available))).toEqual([9, 1, 9]);
  });

  test('where a SKU is unknown: all that is wrong is told at once, without repeating it', async () => {
    const shop = await buildShop(world, { RICE: 1 });
    const errors = await refused(shop, { lines: [line('GOLD'), line('RICE', 2), line('SILVER')] });
    expect(errors).toEqual([
      at('UNKNOWN_SKU', 'lines', '0', 'sku'),
      at('INSUFFICIENT_STOCK', 'lines', '1', 'quantity'),
      at('UNKNOWN_SKU', 'lines', '2', 'sku'),
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/GOLD|SILVER/);
  });

  test('where a text can be no SKU, or is another one: both are unknown', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const texts = [
      '',
      ' ',
      'RIC',
      'rice',
      'RICE ',
      '../RICE#STOCK',
      '__proto__',
      '\u0000\n',
      '\ud800',
      'x'.repeat(5_000),
    ];
    const refusals = await allRefused(
      shop,
      texts.map((sku) => ({ lines: [line(sku)] })),
    );
    expect(refusals).toEqual(texts.map(() => [at('UNKNOWN_SKU', 'lines', '0', 'sku')]));
  });

  test('where a name is far too long, which no key of the table ever holds', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const tooLong = 'x'.repeat(1_025);
    const look = (_: string, input: unknown) => expect(JSON.stringify(input)).not.toContain(tooLong);
    await world.meddleWith(look, () => refused(shop, { lines: [line(tooLong)] }));
    await world.meddleWith(look, () => refused(shop, { household: `household_${CHUCAI}_${tooLong}` }));
    await world.meddleWith(look, () => refused(shop, { supplyPoint: `supplyPoint_${tooLong}` }));
  });

  test('where two lines name one SKU', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    expect(await refused(shop, { lines: [line('RICE'), line('RICE')] })).toEqual([
      at('DUPLICATE_SKU', 'lines', '1', 'sku'),
    ]);
  });

  test('where a quantity is not from 1 to 99', async () => {
    const shop = await buildShop(world, { RICE: 99 });
    const quantities = [0, -1, 100, -(2 ** 31), 2 ** 31 - 1];
    const refusals = await allRefused(
      shop,
      quantities.map((quantity) => ({ lines: [line('RICE', quantity)] })),
    );
    expect(refusals).toEqual(quantities.map(() => [at('INVALID_QUANTITY', 'lines', '0', 'quantity')]));
  });

  test('where a quantity is absent, or no whole number: an error of the request, which does not repeat it', async () => {
    const shop = await buildShop(world, { RICE: 99 });
    await untouched(world, [shop.resident], async () => {
      for (const quantity of [1.75, 'many', null, undefined, true, 2 ** 31, [1]]) {
        const { topErrors } = await shop.place({ lines: [{ sku: 'RICE', quantity }] });
        expect([quantity, topErrors?.[0].extensions.code]).toEqual([quantity, 'BAD_USER_INPUT']);
        expect(topErrors[0].message).not.toMatch(/1\.75|many|2147483648/);
      }
    });
  });

  test('without a line, or with more than 40', async () => {
    const shop = await buildShop(world, { RICE: 99 });
    expect(await refused(shop, { lines: [] })).toEqual([at('TOO_MANY', 'lines')]);
    const lines = Array.from({ length: 41 }, (_, i) => line(`SKU-${i}`));
    expect(await refused(shop, { lines })).toEqual([at('TOO_MANY', 'lines')]);
  });

  test('where the supply point does not serve the community of the household', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const { id, members } = await world.buildHousehold(undefined, HUBUXIANG);
    const neighbour = world.as('RESIDENT', { person: members[0]! });
    expect(await refused(shop, { household: id }, neighbour)).toEqual([at('NOT_SERVED', 'supplyPoint')]);
  });

  test('for a household of another community, of a neighbour, or of nobody: all are told the same', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const neighbour = await world.buildHousehold();
    const far = await world.buildHousehold(undefined, QINGBOMEN);
    const notFound = [at('NOT_FOUND', 'household')];
    const households = [
      neighbour.id,
      far.id,
      'household_420106006001_nobody',
      'household_420106006999_nobody',
      'household',
      '',
      shop.person,
      `household_420106006001_${'x'.repeat(5_000)}`,
    ];
    const refusals = await allRefused(
      shop,
      households.map((household) => ({ household })),
    );
    expect(refusals).toEqual(households.map(() => notFound));
    expect(new Set(refusals.flat().map(({ message }) => message)).size).toBe(1);
    expect(await refused(shop, {}, worker(HUBUXIANG))).toEqual(notFound);
    expect(await refused(shop, {}, world.as('RESIDENT', { account: 'unbound' }))).toEqual(notFound);
  });

  test('at a supply point that is none', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const points = ['supplyPoint_nowhere', '', shop.household, `supplyPoint_${'x'.repeat(5_000)}`];
    const refusals = await allRefused(
      shop,
      points.map((supplyPoint) => ({ supplyPoint })),
    );
    expect(refusals).toEqual(points.map(() => [at('NOT_FOUND', 'supplyPoint')]));
  });

  test('under an idempotency key that is not 8 to 128 printable characters without a space', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const wrong = ['', 'short', 'x'.repeat(129), 'with space', '中文的钥匙中文的钥匙', 'control\u0007key'];
    const refusals = await allRefused(
      shop,
      wrong.map((idempotencyKey) => ({ idempotencyKey })),
    );
    expect(refusals).toEqual(wrong.map(() => [at('INVALID_IDEMPOTENCY_KEY', 'idempotencyKey')]));
  });

  test('in a resident’s name by a professional of the division: one role does not lend its reach to another', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const { members } = await world.buildHousehold(undefined, QINGBOMEN);
    const both = world.as(['RESIDENT', 'PROFESSIONAL'], { division: '420106', person: members[0]! });
    expect(await refused(shop, {}, both)).toEqual([at('NOT_FOUND', 'household')]);
  });
});

test('no fault was hidden from the caller in any of this', () => {
  expect(world.faults).toEqual([]);
});
