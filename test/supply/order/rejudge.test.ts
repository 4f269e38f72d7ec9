import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildShop, type Shop } from '#test/support/shop.ts';
import { openWorld, type World, WUCHANG } from '#test/support/world.ts';

/**
 * The rule for orders on the way when the tier of their community changes: a pickup that the new tier does
 * not allow becomes a delivery, until it goes out; nothing is cancelled. And what time brings to an order
 * that nobody takes on.
 */
let world: World;
let shop: Shop;
beforeEach(async () => {
  world = await openWorld();
  await world.reportQuietDays();
  shop = await buildShop(world, { 'RICE-10': 50 });
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

/** Half past one in Wuhan, where it is noon. */
const SLOT = '2020-04-15T05:30:00.000Z';
const FIELDS =
  'id status mode pickupSlot deliveryAddress { building } ruling { action verdict tier reasons { code clause } } history { event status role reason }';
const read = async (id: string) =>
  (await shop.resident.ask(`query ($id: ID!) { order(id: $id) { ${FIELDS} } }`, { id })).data.order;
const pickup = async (slot: string | null = null) => {
  const { order, errors } = await shop.place({ mode: 'PICKUP', pickupSlot: slot });
  expect(errors).toEqual([]);
  return order.id as string;
};
const rise = async (newConfirmed: number, clusters = 0) => {
  const authority = world.as('AUTHORITY', { division: WUCHANG });
  const figures = { newConfirmed, cumulativeConfirmed: newConfirmed, clusters };
  const { errors } = await authority.mutate(
    'recordDayReport',
    { division: WUCHANG, day: world.today(), ...figures, evidence: '武昌区疫情日报' },
    'dayReport { day }',
  );
  expect(errors).toEqual([]);
  await world.drain();
};
const SWITCHED = { event: 'SWITCH_TO_DELIVERY', role: null, reason: 'TIER_CHANGED' };

describe('when the tier rises', () => {
  test('to MEDIUM, a pickup without a slot is brought instead, and both sides see why', async () => {
    const id = await pickup();
    await rise(3);
    const order = await read(id);
    expect(order).toMatchObject({
      status: 'PLACED',
      mode: 'DELIVERY',
      deliveryAddress: { building: '1栋' },
      ruling: { action: 'DELIVERY', verdict: 'ALLOWED', tier: 'MEDIUM', reasons: [{ clause: 'mid.service.3' }] },
    });
    expect(order.history.at(-1)).toEqual({ ...SWITCHED, status: 'PLACED' });
    const { data } = await shop.supermarket.ask(
      '{ orders(first: 5) { nodes { mode deliveryAddress { building } history { event } } } }',
      {},
      { 'x-purpose': 'SUPPLY' },
    );
    expect(data.orders.nodes[0]).toMatchObject({ mode: 'DELIVERY', deliveryAddress: { building: '1栋' } });
    const told = (await world.contents()).filter((item) => item.includes('order.switch_to_delivery'));
    expect(told).toHaveLength(1);
  });

  test('to MEDIUM, a pickup by slot stands', async () => {
    const id = await pickup(SLOT);
    await rise(3);
    expect(await read(id)).toMatchObject({ mode: 'PICKUP', pickupSlot: SLOT });
  });

  test('to HIGH, a pickup by slot is brought instead, and its slot is given back', async () => {
    const id = await pickup(SLOT);
    const slot = async () => {
      const items = await world.contents();
      return items.find((item) => item.includes('SLOT#2020-04-15T05:30'))?.match(/"taken":\{"N":"(\d+)"/)?.[1];
    };
    expect(await slot()).toBe('1');
    await rise(60, 1);
    expect(await read(id)).toMatchObject({ mode: 'DELIVERY', pickupSlot: null, ruling: { tier: 'HIGH' } });
    expect(await slot()).toBe('0');
  });

  test('a delivery stands, and so does an order that is over or gone out', async () => {
    const { order: delivery } = await shop.place();
    const gone = await pickup();
    const cancelled = await pickup();
    for (const name of ['acceptOrder', 'packOrder', 'dispatchOrder'])
      expect((await shop.supermarket.mutate(name, { order: gone }, 'order { id }')).errors).toEqual([]);
    await shop.resident.mutate('cancelOrder', { order: cancelled, reason: 'NO_LONGER_NEEDED' }, 'order { id }');
    await rise(60, 1);
    expect(await read(delivery.id)).toMatchObject({ mode: 'DELIVERY', history: [{ event: 'PLACE' }] });
    expect(await read(gone)).toMatchObject({ mode: 'PICKUP', status: 'DISPATCHED' });
    expect(await read(cancelled)).toMatchObject({ mode: 'PICKUP', status: 'CANCELLED' });
  });

  test('an order that was judged by the tier before and written after the sweep is caught by the second look', async () => {
    await rise(60, 1);
    const id = await pickup().catch(() => null);
    expect(id).toBeNull();
    // As if it had been on the way when the tier rose: written past the ruling, a moment after the sweep.
    const { order } = await shop.place();
    const { deps } = world;
    const stored = await deps.orders.order(order.id);
    await deps.db.transact([{ put: { ...stored, mode: 'PICKUP' } }]);
    world.setClock('2020-04-15T04:01:01.000Z');
    await world.drain();
    expect((await read(order.id)).history.at(-1)).toEqual({ ...SWITCHED, status: 'PLACED' });
  });

  test('goes on past an order that has moved on while it was listed', async () => {
    const { deps } = world;
    const first = await pickup();
    const ids: string[] = [];
    for (let i = 0; i < 26; i++) {
      world.setClock(new Date(Date.parse('2020-04-15T04:00:01Z') + i * 1_000).toISOString());
      const { order } = await shop.place({ mode: 'PICKUP' });
      ids.push(order.id);
    }
    // Cancelled, and still listed where it was: an index is a moment behind.
    await deps.db.transact([{ put: { ...(await deps.orders.order(first)), status: 'CANCELLED' } }]);
    await rise(3);
    for (const id of ids) expect((await read(id)).mode).toBe('DELIVERY');
    expect((await read(first)).mode).toBe('PICKUP');
  });

  test('is carried out once, however often it runs', async () => {
    const id = await pickup();
    await rise(3);
    world.setClock('2020-04-15T04:10:00.000Z');
    await Promise.all([world.drain(), world.drain()]);
    expect((await read(id)).history).toHaveLength(2);
  });
});

describe('an order that nobody takes on', () => {
  const stock = async () => {
    const { data } = await shop.resident.ask(
      `{ supplyPoint(id: "${shop.supplyPoint}") { catalogue(first: 1) { nodes { available } } } }`,
    );
    return data.supplyPoint.catalogue.nodes[0].available;
  };

  test('expires after a day and gives its stock back, with nobody asking', async () => {
    const { order } = await shop.place();
    expect(await stock()).toBe(49);
    world.setClock('2020-04-16T03:59:00.000Z');
    await world.drain();
    expect((await read(order.id)).status).toBe('PLACED');
    world.setClock('2020-04-16T04:00:01.000Z');
    await Promise.all([world.drain(), world.drain()]);
    expect(await read(order.id)).toMatchObject({ status: 'EXPIRED', history: [{}, { event: 'EXPIRE', role: null }] });
    expect(await stock()).toBe(50);
  });

  test('does not expire once it was taken on', async () => {
    const { order } = await shop.place();
    await shop.supermarket.mutate('acceptOrder', { order: order.id }, 'order { id }');
    world.setClock('2020-04-17T04:00:00.000Z');
    await world.drain();
    expect((await read(order.id)).status).toBe('ACCEPTED');
    expect(await stock()).toBe(49);
  });
});
