import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keys as orderKeys } from '#graph/supply/order/keys.ts';
import { ORDER_STATUSES, orderLifecycle, type OrderEvent, type OrderStatus } from '#graph/supply/order/policy.ts';
import { orderSk } from '#graph/supply/order/store.ts';
import { atLastMoment } from '#test/support/interrupt.ts';
import { buildShop, type Shop } from '#test/support/shop.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, NOON, openWorld, person, type World } from '#test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const FIELDS = 'order { id status history { event status at role reason } }';
const MUTATIONS = {
  ACCEPT: 'acceptOrder',
  REJECT: 'rejectOrder',
  START_PICKING: 'startPicking',
  PACK: 'packOrder',
  DISPATCH: 'dispatchOrder',
  CONFIRM: 'confirmDelivery',
  CANCEL: 'cancelOrder',
} as const satisfies Partial<Record<OrderEvent, string>>;
type Asked = keyof typeof MUTATIONS;
const ASKED = Object.keys(MUTATIONS) as Asked[];

const act = (event: Asked, order: string, by: Caller) =>
  by.mutate(MUTATIONS[event], { order, ...(event === 'REJECT' && { reason: 'OUT_OF_STOCK' }) }, FIELDS);
const callerOf = (event: Asked, shop: Shop): Caller =>
  (orderLifecycle.transitions[event].by as readonly string[]).includes('SUPERMARKET')
    ? shop.supermarket
    : shop.resident;
const SLOT = '2020-04-15T05:30:00.000Z';
const worker = (...communities: string[]) => world.as('COMMUNITY_WORKER', { communities });

describe('an order', () => {
  test('goes its whole way from the shelf to the door, and its history tells each step', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const id = await shop.placed();
    const way = ['ACCEPT', 'START_PICKING', 'PACK', 'DISPATCH', 'CONFIRM'] as const;
    for (const [i, event] of way.entries()) {
      world.setClock(new Date(Date.parse(NOON) + (i + 1) * 60_000).toISOString());
      const { order, errors } = await act(event, id, callerOf(event, shop));
      expect(errors).toEqual([]);
      expect(order.status).toBe(orderLifecycle.transitions[event].to);
    }
    world.setClock(NOON);
    const { data } = await shop.resident.ask(
      `query ($id: ID!) { order(id: $id) { history { event status at role } } }`,
      { id },
    );
    const step = (event: string, status: string, minute: number, role: string) => ({
      event,
      status,
      at: `2020-04-15T04:0${minute}:00.000Z`,
      role,
    });
    expect(data.order.history).toEqual([
      step('PLACE', 'PLACED', 0, 'RESIDENT'),
      step('ACCEPT', 'ACCEPTED', 1, 'SUPERMARKET'),
      step('START_PICKING', 'PICKING', 2, 'SUPERMARKET'),
      step('PACK', 'PACKED', 3, 'SUPERMARKET'),
      step('DISPATCH', 'DISPATCHED', 4, 'SUPERMARKET'),
      step('CONFIRM', 'DELIVERED', 5, 'RESIDENT'),
    ]);
    expect(await shop.available('RICE')).toBe(8);
  });

  test('may be packed without a word about picking, and confirmed by a worker of the community', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const id = await shop.placed();
    await shop.move(id, 'accept', 'pack', 'dispatch');
    const { order, errors } = await act('CONFIRM', id, worker(CHUCAI));
    expect(errors).toEqual([]);
    expect(order).toMatchObject({ status: 'DELIVERED' });
    expect(order.history.at(-1)).toMatchObject({ event: 'CONFIRM', role: 'COMMUNITY_WORKER' });
  });
});

/** An order that stands in a state, whoever brought it there. */
async function orderIn(status: OrderStatus, shop: Shop): Promise<string> {
  const id = await shop.placed();
  const order = (await world.deps.orders.order(id))!;
  const { pk, sk } = orderKeys.order(id);
  await world.deps.db.transact([
    {
      update: { pk, sk },
      set: 'SET #status = :status, orderSk = :orderSk',
      names: { '#status': 'status' },
      values: { ':status': status, ':orderSk': orderSk(order, status) },
    },
  ]);
  return id;
}

describe('what may happen to an order', () => {
  // Every state with every event that a caller can ask for: made as the table says, or refused and nothing
  // written.
  test.each(ORDER_STATUSES)('that is %s follows the state table', async (status) => {
    const shop = await buildShop(world, { RICE: 99 });
    const isOpen = (event: Asked) => (orderLifecycle.transitions[event].from as readonly string[]).includes(status);
    const [open, closed] = [ASKED.filter(isOpen), ASKED.filter((event) => !isOpen(event))];
    for (const event of open) {
      const { order, errors } = await act(event, await orderIn(status, shop), callerOf(event, shop));
      expect([status, event, order?.status, errors]).toEqual([status, event, orderLifecycle.transitions[event].to, []]);
    }
    const id = await orderIn(status, shop);
    await untouched(world, [shop.supermarket, shop.resident], async () => {
      for (const event of closed) {
        const { order, errors } = await act(event, id, callerOf(event, shop));
        expect([status, event, order]).toEqual([status, event, null]);
        expect(errors).toMatchObject([{ code: 'INVALID_TRANSITION', path: ['input', 'order'] }]);
        expect(errors[0].message).toContain(status);
      }
    });
  });

  test('follows the role that has to do with the order: a supermarket’s clerk cancels their own order, and accepts no other’s', async () => {
    const [shop, other] = [await buildShop(world, { RICE: 9 }), await buildShop(world, { RICE: 9 })];
    const clerk = world.as(['SUPERMARKET', 'RESIDENT'], { supplier: other.supplier, person: shop.person });
    const id = await shop.placed();
    const { errors } = await untouched(world, [clerk], () => act('ACCEPT', id, clerk));
    expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await act('CANCEL', id, clerk)).order).toMatchObject({ status: 'CANCELLED' });
  });

  test('is asked of an order that is there', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    await untouched(world, [shop.supermarket], async () => {
      for (const id of ['order_nothing', '', shop.household, shop.supplyPoint, `order_${'x'.repeat(5_000)}`])
        expect((await act('ACCEPT', id, shop.supermarket)).errors).toMatchObject([
          { code: 'NOT_FOUND', path: ['input', 'order'] },
        ]);
    });
  });
});

describe('the same step again', () => {
  test('by the same account succeeds unchanged, whatever happened since', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const id = await shop.placed();
    for (const event of ['ACCEPT', 'START_PICKING', 'PACK', 'DISPATCH', 'CONFIRM'] as const) {
      await act(event, id, callerOf(event, shop));
      const { order, errors } = await untouched(world, [], () => act(event, id, callerOf(event, shop)));
      expect(errors).toEqual([]);
      expect(order.status).toBe(orderLifecycle.transitions[event].to);
    }
    const { order } = await untouched(world, [], () => act('ACCEPT', id, shop.supermarket));
    expect(order.status).toBe('DELIVERED');
    expect(order.history).toHaveLength(6);
  });

  test('by another account of the same side is told that it is too late', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const colleague = world.as('SUPERMARKET', { supplier: shop.supplier, account: `colleague-${shop.supplier}` });
    const id = await shop.placed();
    await act('ACCEPT', id, shop.supermarket);
    const { errors } = await untouched(world, [colleague], () => act('ACCEPT', id, colleague));
    expect(errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect((await act('PACK', id, colleague)).errors).toEqual([]);
  });

  test('eight times at once is one step', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const id = await shop.placed();
    await shop.supermarket.ask('{ viewer { account } }');
    const answers = await Promise.all(Array.from({ length: 8 }, () => act('ACCEPT', id, shop.supermarket)));
    expect(answers.map(({ errors }) => errors)).toEqual(answers.map(() => []));
    expect((await world.deps.orders.order(id))?.history.map(({ event }) => event)).toEqual(['PLACE', 'ACCEPT']);
  });
});

describe('what an order took is given back', () => {
  const endings = [
    ['when it is rejected', 'REJECT'],
    ['when it is cancelled', 'CANCEL'],
  ] as const;

  test.each(endings)('%s: stock of every line, and the place in its slot, once', async (_, event) => {
    const shop = await buildShop(world, { RICE: 9, OIL: 5 });
    const lines = [
      { sku: 'RICE', quantity: 4 },
      { sku: 'OIL', quantity: 5 },
    ];
    const id = await shop.placed({ mode: 'PICKUP', pickupSlot: SLOT, lines });
    expect([await shop.available('RICE'), await shop.available('OIL'), await shop.remaining(SLOT)]).toEqual([5, 0, 1]);
    const { order, errors } = await act(event, id, callerOf(event, shop));
    expect(errors).toEqual([]);
    expect(order.history.at(-1)).toMatchObject({
      event,
      reason: event === 'REJECT' ? 'OUT_OF_STOCK' : 'NO_LONGER_NEEDED',
    });
    const after = async () => [await shop.available('RICE'), await shop.available('OIL'), await shop.remaining(SLOT)];
    expect(await after()).toEqual([9, 5, 2]);
    await act(event, id, callerOf(event, shop));
    expect(await after()).toEqual([9, 5, 2]);
  });

  test.each(endings)('%s eight times at once, by one account and by eight', async (_, event) => {
    const shop = await buildShop(world, { RICE: 9 });
    const [one, other] = [await shop.placed({ lines: [{ sku: 'RICE', quantity: 3 }] }), await shop.placed()];
    const accounts = Array.from({ length: 8 }, (_, i) =>
      event === 'REJECT'
        ? world.as('SUPERMARKET', { supplier: shop.supplier, account: `${shop.supplier}-${i}` })
        : world.as('RESIDENT', { person: shop.person, account: `${shop.person}-${i}` }),
    );
    for (const account of accounts) await account.ask('{ viewer { account } }');
    await Promise.all(accounts.map(() => act(event, one, callerOf(event, shop))));
    const answers = await Promise.all(accounts.map((account) => act(event, other, account)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(await shop.available('RICE')).toBe(9);
  });

  test('also after it was accepted, but not once it is being picked', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const [accepted, picking] = [await shop.placed(), await shop.placed()];
    await shop.move(accepted, 'accept');
    expect((await act('CANCEL', accepted, shop.resident)).order).toMatchObject({ status: 'CANCELLED' });
    await shop.move(picking, 'accept', 'startPicking');
    expect((await act('CANCEL', picking, shop.resident)).errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect(await shop.available('RICE')).toBe(8);
  });

  test('but for a slot that has begun: nobody needs it any more', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const id = await shop.placed({ mode: 'PICKUP', pickupSlot: SLOT });
    world.setClock('2020-04-15T05:30:00.000Z');
    expect((await act('CANCEL', id, shop.resident)).errors).toEqual([]);
    world.setClock(NOON);
    expect([await shop.available('RICE'), await shop.remaining(SLOT)]).toEqual([9, 1]);
  });

  test('and can be ordered again by somebody else', async () => {
    const shop = await buildShop(world, { RICE: 1 });
    const id = await shop.placed();
    expect((await shop.place()).errors).toMatchObject([{ code: 'INSUFFICIENT_STOCK' }]);
    await act('REJECT', id, shop.supermarket);
    expect((await shop.place()).errors).toEqual([]);
  });
});

describe('two at once', () => {
  test('one accepts while the other cancels: both may follow one another, but never in two ways, and the stock is right', async () => {
    for (let round = 0; round < 20; round++) {
      const shop = await buildShop(world, { RICE: 9 });
      const id = await shop.placed();
      for (const caller of [shop.supermarket, shop.resident]) await caller.ask('{ viewer { account } }');
      const order = round % 2 === 0 ? (['ACCEPT', 'CANCEL'] as const) : (['CANCEL', 'ACCEPT'] as const);
      const answers = await Promise.all(order.map((event) => act(event, id, callerOf(event, shop))));
      const { status, history } = (await world.deps.orders.order(id))!;
      const events = history.map(({ event }) => event).join(' ');
      // Cancelling an accepted order is allowed; accepting a cancelled one is not.
      expect(['PLACE CANCEL', 'PLACE ACCEPT CANCEL']).toContain(events);
      const made = answers.filter(({ errors }) => errors.length === 0).length;
      expect([status, made, await shop.available('RICE')]).toEqual(['CANCELLED', history.length - 1, 9]);
    }
  });

  test('one rejects while the other cancels: exactly one of them does, and the stock comes back once', async () => {
    const won = new Set<string>();
    for (let round = 0; round < 20; round++) {
      const shop = await buildShop(world, { RICE: 9 });
      const id = await shop.placed();
      for (const caller of [shop.supermarket, shop.resident]) await caller.ask('{ viewer { account } }');
      const order = round % 2 === 0 ? (['REJECT', 'CANCEL'] as const) : (['CANCEL', 'REJECT'] as const);
      const answers = await Promise.all(order.map((event) => act(event, id, callerOf(event, shop))));
      expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
      expect(answers.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
      const { status, history } = (await world.deps.orders.order(id))!;
      expect([history.length, await shop.available('RICE')]).toEqual([2, 9]);
      won.add(status);
    }
    expect([...won].every((status) => status === 'REJECTED' || status === 'CANCELLED')).toBe(true);
  });

  test('one rejects just before the other cancels: the place in the slot comes back once', async () => {
    const shop = await buildShop(world, { RICE: 9 }, { slotCapacity: 3 });
    const pickup = { mode: 'PICKUP', pickupSlot: SLOT };
    const [id, other] = [await shop.placed(pickup), await shop.placed(pickup)];
    const [cancelled, rejected] = await atLastMoment(
      world,
      () => act('REJECT', id, shop.supermarket),
      () => act('CANCEL', id, shop.resident),
    );
    expect([rejected.errors, cancelled.errors]).toMatchObject([[], [{ code: 'INVALID_TRANSITION' }]]);
    expect([await shop.remaining(SLOT), (await world.deps.orders.order(other))?.status]).toEqual([2, 'PLACED']);
  });

  test('members of one household confirm: one of them does', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const { id: household, members } = await world.buildHousehold([person(), person()]);
    const [one, other] = members.map((member) => world.as('RESIDENT', { person: member })) as [Caller, Caller];
    const { order } = await shop.place({ household }, one);
    await shop.move(order.id, 'accept', 'pack', 'dispatch');
    await other.ask('{ viewer { account } }');
    const answers = await Promise.all([act('CONFIRM', order.id, one), act('CONFIRM', order.id, other)]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect((await world.deps.orders.order(order.id))?.history).toHaveLength(5);
  });
});

test('no fault was hidden from the caller in any of this', () => {
  expect(world.faults).toEqual([]);
});
