import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counted } from '#test/support/cases.ts';
import { recorder } from '#test/support/codes.ts';
import { buildShop, type Shop } from '#test/support/shop.ts';
import { untouched } from '#test/support/untouched.ts';
import { openWorld, type World, WUCHANG } from '#test/support/world.ts';

/** A slot of today that has not begun: half past one in Wuhan, where it is noon. */
const SLOT = '2020-04-15T05:30:00.000Z';

/** What evidence makes each tier: nothing sets one. */
const EVIDENCE = {
  LOW: (world: World) => world.reportQuietDays(),
  // One confirmed case yesterday, whose source is known (the community's class is CASES).
  async MEDIUM(world: World) {
    await world.reportQuietDays();
    await counted(world, { confirmedOn: world.daysAgo(1) });
  },
  // A cluster yesterday in a county with more than 50 cases.
  async HIGH(world: World) {
    for (let days = 15; days > 1; days--) await world.report(WUCHANG, world.daysAgo(days), 0, 49);
    await world.report(WUCHANG, world.daysAgo(1), 2, 51, 1);
  },
} as const satisfies Record<string, (world: World) => Promise<void>>;

/** A world of its own at a tier. */
const worldAt = (tier: keyof typeof EVIDENCE) => {
  const opened = {} as { world: World };
  beforeAll(async () => {
    opened.world = await openWorld();
    await EVIDENCE[tier](opened.world);
  });
  afterAll(async () => {
    expect(opened.world.faults).toEqual([]);
    await opened.world.close();
  });
  return opened;
};

const RULING = 'order { status pickupSlot ruling { verdict tier reasons { code clause } conditions { code clause } } }';

/** An order that must be refused by the rules and write nothing: answers with the path and the ruling. */
async function refusedByRule(world: World, shop: Shop, input: object) {
  const { order, errors } = await untouched(world, [shop.resident], () => shop.place(input));
  expect(order).toBeNull();
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ code: 'MODE_NOT_ALLOWED', ruling: { verdict: 'REFUSED' } });
  const { tier, reasons } = errors[0].ruling;
  return { path: errors[0].path.join('.'), tier, ...reasons[0] };
}

async function isolate(world: World, shop: Shop) {
  await recorder(world).contact(shop.person, world.daysAgo(3));
}

describe('at LOW', () => {
  const at = worldAt('LOW');

  test('an order is delivered or picked up, as the household likes', async () => {
    const shop = await buildShop(at.world, { RICE: 9 });
    const delivery = await shop.place({ mode: 'DELIVERY' }, shop.resident, RULING);
    expect(delivery.order.ruling).toMatchObject({ verdict: 'ALLOWED', tier: 'LOW' });
    const pickup = await shop.place({ mode: 'PICKUP' }, shop.resident, RULING);
    expect(pickup.order).toEqual({
      status: 'PLACED',
      pickupSlot: null,
      ruling: {
        verdict: 'ALLOWED',
        tier: 'LOW',
        reasons: [{ code: 'PICKUP_AT_LOW', clause: 'low.service.3' }],
        conditions: [],
      },
    });
  });

  test('a slot may be taken all the same, and then it is kept', async () => {
    const shop = await buildShop(at.world, { RICE: 9 });
    const { order } = await shop.place({ mode: 'PICKUP', pickupSlot: SLOT }, shop.resident, RULING);
    expect(order).toMatchObject({ pickupSlot: SLOT, ruling: { verdict: 'ALLOWED' } });
    expect(await shop.remaining(SLOT)).toBe(1);
  });

  test('an isolated household has delivery alone (low.control.3)', async () => {
    const shop = await buildShop(at.world, { RICE: 9 });
    await isolate(at.world, shop);
    expect(await refusedByRule(at.world, shop, { mode: 'PICKUP' })).toEqual({
      path: 'input.mode',
      tier: 'LOW',
      code: 'ISOLATED_DELIVERY_ALONE',
      clause: 'low.control.3',
    });
    const { errors } = await shop.place({ mode: 'DELIVERY' });
    expect(errors).toEqual([]);
  });

  test('a household is isolated by the facts of any of its members, through their 14th day', async () => {
    const shop = await buildShop(at.world, { RICE: 9 });
    await recorder(at.world).arrival(shop.person, 'HIGH_RISK_AREA', at.world.daysAgo(13));
    expect(await refusedByRule(at.world, shop, { mode: 'PICKUP' })).toMatchObject({ code: 'ISOLATED_DELIVERY_ALONE' });
    const free = await buildShop(at.world, { RICE: 9 });
    await recorder(at.world).arrival(free.person, 'HIGH_RISK_AREA', at.world.daysAgo(14));
    expect((await free.place({ mode: 'PICKUP' })).errors).toEqual([]);
  });
});

describe('at MEDIUM', () => {
  const at = worldAt('MEDIUM');

  test('a pickup needs a slot (mid.service.4), and is told so', async () => {
    const shop = await buildShop(at.world, { RICE: 9 });
    expect(await refusedByRule(at.world, shop, { mode: 'PICKUP' })).toEqual({
      path: 'input.pickupSlot',
      tier: 'MEDIUM',
      code: 'SLOT_REQUIRED',
      clause: 'mid.service.4',
    });
  });

  test('a pickup with a slot is allowed under that condition, and takes a place of it', async () => {
    const shop = await buildShop(at.world, { RICE: 9 });
    const { order } = await shop.place({ mode: 'PICKUP', pickupSlot: SLOT }, shop.resident, RULING);
    expect(order).toEqual({
      status: 'PLACED',
      pickupSlot: SLOT,
      ruling: {
        verdict: 'ALLOWED_WITH_CONDITIONS',
        tier: 'MEDIUM',
        reasons: [{ code: 'PICKUP_BY_SLOT', clause: 'mid.service.4' }],
        conditions: [{ code: 'PICKUP_BY_SLOT', clause: 'mid.service.4' }],
      },
    });
    expect(await shop.remaining(SLOT)).toBe(1);
  });

  test('a full slot takes nobody else, and no stock with it', async () => {
    const shop = await buildShop(at.world, { RICE: 9 });
    await shop.placed({ mode: 'PICKUP', pickupSlot: SLOT });
    await shop.placed({ mode: 'PICKUP', pickupSlot: SLOT });
    const { order, errors } = await untouched(at.world, [shop.resident], () =>
      shop.place({ mode: 'PICKUP', pickupSlot: SLOT }),
    );
    expect(order).toBeNull();
    expect(errors).toMatchObject([{ code: 'SLOT_FULL', path: ['input', 'pickupSlot'] }]);
    expect([await shop.available('RICE'), await shop.remaining(SLOT)]).toEqual([7, 0]);
  });

  test('twelve at once for a slot of five fill it with five, and take five packages', async () => {
    const shop = await buildShop(at.world, { RICE: 99 }, { slotCapacity: 5 });
    await shop.resident.ask('{ viewer { account } }');
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => shop.place({ mode: 'PICKUP', pickupSlot: SLOT })),
    );
    const refusals = answers.flatMap(({ errors }) => errors as { code: string }[]);
    expect(refusals.map(({ code }) => code)).toEqual(Array.from({ length: 7 }, () => 'SLOT_FULL'));
    expect([await shop.available('RICE'), await shop.remaining(SLOT)]).toEqual([94, 0]);
  });

  test.each([
    ['has begun', '2020-04-15T03:30:00.000Z'],
    ['begins at this moment', '2020-04-15T04:00:00.000Z'],
    ['is none of the half hours', '2020-04-15T05:15:00.000Z'],
    ['lies before opening', '2020-04-16T00:30:00.000Z'],
    ['lies at closing', '2020-04-15T10:00:00.000Z'],
    ['lies four days ahead', '2020-04-19T05:30:00.000Z'],
    ['lies in another millennium', '9999-12-31T05:30:00.000Z'],
    ['lies in the distant past', '0001-01-01T05:30:00.000Z'],
  ])('a slot that %s is none', async (_, pickupSlot) => {
    const shop = await buildShop(at.world, { RICE: 9 });
    const { errors } = await untouched(at.world, [shop.resident], () => shop.place({ mode: 'PICKUP', pickupSlot }));
    expect(errors).toMatchObject([{ code: 'INVALID_SLOT', path: ['input', 'pickupSlot'] }]);
  });

  test('the last slot of the third day ahead can be taken, written in any zone', async () => {
    const shop = await buildShop(at.world, { RICE: 9 });
    const { order } = await shop.place({ mode: 'PICKUP', pickupSlot: '2020-04-18T17:30:00+08:00' });
    expect(order).toMatchObject({ pickupSlot: '2020-04-18T09:30:00.000Z' });
  });

  test('a delivery has no slot', async () => {
    const shop = await buildShop(at.world, { RICE: 9 });
    const { errors } = await untouched(at.world, [shop.resident], () =>
      shop.place({ mode: 'DELIVERY', pickupSlot: SLOT }),
    );
    expect(errors).toMatchObject([{ code: 'INVALID_SLOT' }]);
  });

  test.each(['noon', '2020-04-15', 1_586_923_200, true])('%j is no instant', async (pickupSlot) => {
    const shop = await buildShop(at.world, { RICE: 9 });
    const { topErrors } = await untouched(at.world, [shop.resident], () => shop.place({ mode: 'PICKUP', pickupSlot }));
    expect(topErrors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(topErrors[0].message).not.toContain(String(pickupSlot));
  });

  test('an isolated household has delivery alone (mid.control.2), slot or not', async () => {
    const shop = await buildShop(at.world, { RICE: 9 });
    await isolate(at.world, shop);
    for (const input of [{ mode: 'PICKUP' }, { mode: 'PICKUP', pickupSlot: SLOT }])
      expect(await refusedByRule(at.world, shop, input)).toEqual({
        path: 'input.mode',
        tier: 'MEDIUM',
        code: 'ISOLATED_DELIVERY_ALONE',
        clause: 'mid.control.2',
      });
    expect((await shop.place({ mode: 'DELIVERY' })).errors).toEqual([]);
  });
});

describe('at HIGH', () => {
  const at = worldAt('HIGH');

  test('nothing is picked up (high.service.3), and the ruling says it in both languages', async () => {
    const shop = await buildShop(at.world, { RICE: 9 });
    for (const input of [{ mode: 'PICKUP' }, { mode: 'PICKUP', pickupSlot: SLOT }])
      expect(await refusedByRule(at.world, shop, input)).toEqual({
        path: 'input.mode',
        tier: 'HIGH',
        code: 'NO_PICKUP_AT_HIGH',
        clause: 'high.service.3',
      });
    const { data } = await shop.resident.ask(
      `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { errors {
         __typename message ... on RuleViolation { ruling { ... on OrderRuling { action } planVersion ruleVersion reasons { zh: text en: text(lang: EN) } } } } } }`,
      {
        input: {
          household: shop.household,
          supplyPoint: shop.supplyPoint,
          mode: 'PICKUP',
          lines: [{ sku: 'RICE', quantity: 1 }],
          idempotencyKey: 'a key of mine'.replaceAll(' ', '-'),
        },
      },
    );
    expect(data.placeOrder.errors).toEqual([
      {
        __typename: 'RuleViolation',
        message: expect.stringContaining('At HIGH'),
        ruling: {
          action: 'PICKUP',
          planVersion: 'community-guidance-2020-04-14',
          ruleVersion: 'supply-2020-04-14',
          reasons: [
            { zh: expect.stringContaining('高风险等级'), en: expect.stringMatching(/nothing is picked up\.$/) },
          ],
        },
      },
    ]);
  });

  test('the rule is told before the stock: what is not allowed is not counted', async () => {
    const shop = await buildShop(at.world, { RICE: 0 });
    for (let i = 0; i < 5; i++)
      expect(await refusedByRule(at.world, shop, { mode: 'PICKUP' })).toMatchObject({ clause: 'high.service.3' });
  });

  test('an order is delivered, to an isolated household as to any other', async () => {
    const shop = await buildShop(at.world, { RICE: 9 });
    const open = await shop.place({ mode: 'DELIVERY' }, shop.resident, RULING);
    await isolate(at.world, shop);
    const isolated = await shop.place({ mode: 'DELIVERY' }, shop.resident, RULING);
    expect(open.order.ruling).toMatchObject({
      verdict: 'ALLOWED',
      tier: 'HIGH',
      reasons: [{ code: 'DELIVERY_ALWAYS', clause: 'high.service.3' }],
    });
    expect(isolated.order.ruling).toEqual(open.order.ruling);
    expect(await refusedByRule(at.world, shop, { mode: 'PICKUP' })).toMatchObject({
      code: 'ISOLATED_DELIVERY_ALONE',
      clause: 'mid.control.2',
    });
  });
});

test('a tier that rises by evidence narrows the next order, and leaves those placed as they are', async () => {
  const world = await openWorld();
  const shop = await buildShop(world, { RICE: 9 });
  await EVIDENCE.LOW(world);
  const early = await shop.placed({ mode: 'PICKUP' });
  await world.report('420106', world.today(), 60, 60, 1);
  expect(await refusedByRule(world, shop, { mode: 'PICKUP' })).toMatchObject({
    tier: 'HIGH',
    clause: 'high.service.3',
  });
  const { data } = await shop.resident.ask(
    `query ($id: ID!) { order(id: $id) { status mode ruling { tier verdict } } }`,
    {
      id: early,
    },
  );
  expect(data.order).toEqual({ status: 'PLACED', mode: 'PICKUP', ruling: { tier: 'LOW', verdict: 'ALLOWED' } });
  await world.close();
});
