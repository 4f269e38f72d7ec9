import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recorder } from '#test/support/codes.ts';
import { buildShop, type Shop } from '#test/support/shop.ts';
import { CHUCAI, openWorld, person, type World } from '#test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ADDRESS = `query ($id: ID!) { order(id: $id) { id deliveryAddress { building unit room } } }`;
const LOG = `query ($id: ID!) { household(id: $id) { accessLog(first: 20) { nodes { at purpose role fields } } } }`;
/** Who read what of the household since it was registered. */
async function readLog(shop: Shop) {
  const { data } = await shop.resident.ask(LOG, { id: shop.household });
  const entries = data.household.accessLog.nodes as { purpose: string; fields: string[] }[];
  return entries.filter(({ purpose }) => purpose !== 'REGISTRATION');
}

describe('the address of a delivery', () => {
  test('is shown to the supermarket for the purpose of supply, and the household sees in its log that it was', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const id = await shop.placed();
    expect(await readLog(shop)).toEqual([]);
    const { data, errors } = await shop.supermarket.askFor('SUPPLY', ADDRESS, { id });
    expect(errors).toBeUndefined();
    expect(data.order.deliveryAddress).toEqual({ building: '1栋', unit: '1单元', room: '101' });
    const log = await readLog(shop);
    expect(log.flatMap(({ fields }) => fields).sort()).toEqual([
      'Address.building',
      'Address.room',
      'Address.unit',
      'Order.deliveryAddress',
    ]);
    for (const entry of log)
      expect(entry).toMatchObject({ at: '2020-04-15T04:00:00.000Z', purpose: 'SUPPLY', role: 'SUPERMARKET' });
  });

  test('is not shown without a purpose, nor for another, and then nothing is logged', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const id = await shop.placed();
    const without = await shop.supermarket.ask(ADDRESS, { id });
    expect(without.data).toEqual({ order: { id, deliveryAddress: null } });
    expect(without.errors).toMatchObject([{ extensions: { code: 'PURPOSE_REQUIRED' } }]);
    const wrong = await shop.supermarket.askFor('CARE', ADDRESS, { id });
    expect(wrong.data.order.deliveryAddress).toBeNull();
    expect(wrong.errors).toMatchObject([{ extensions: { code: 'PURPOSE_REQUIRED' } }]);
    expect(await readLog(shop)).toEqual([]);
  });

  test('is the household’s own to see, without a purpose or a record', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const id = await shop.placed();
    const { data } = await shop.resident.ask(ADDRESS, { id });
    expect(data.order.deliveryAddress).toEqual({ building: '1栋', unit: '1单元', room: '101' });
    expect(await readLog(shop)).toEqual([]);
  });

  test('is not needed for a pickup, so nobody is shown one', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const id = await shop.placed({ mode: 'PICKUP' });
    const { data, errors } = await shop.supermarket.askFor('SUPPLY', ADDRESS, { id });
    expect(errors).toBeUndefined();
    expect(data.order.deliveryAddress).toBeNull();
  });

  test('of a whole page of orders is logged for each household, before any is shown', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const other = await world.buildHousehold();
    const resident = world.as('RESIDENT', { person: other.members[0]! });
    await shop.placed();
    await shop.place({ household: other.id }, resident);
    const query = `{ orders(first: 10) { nodes { deliveryAddress { room } } } }`;
    const { data } = await shop.supermarket.askFor('SUPPLY', query);
    expect(data.orders.nodes).toEqual([{ deliveryAddress: { room: '101' } }, { deliveryAddress: { room: '101' } }]);
    expect(await readLog(shop)).not.toEqual([]);
    const { data: theirs } = await resident.ask(LOG, { id: other.id });
    expect(theirs.household.accessLog.nodes).not.toEqual([]);
  });

  test('is not shown when the reading cannot be written down', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const id = await shop.placed();
    await shop.supermarket.ask('{ viewer { account } }');
    const failing = (operation: string) => {
      if (operation === 'TransactWriteItems' || operation === 'BatchWriteItem' || operation === 'PutItem')
        throw new Error('The table is gone');
    };
    const { data, errors, text } = await world.meddleWith(failing, () =>
      shop.supermarket.askFor('SUPPLY', ADDRESS, { id }),
    );
    expect(data).toEqual({ order: { id, deliveryAddress: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'DISCLOSURE_NOT_RECORDED' } }]);
    expect(text).not.toMatch(/\b101\b/);
    // The fault itself is told to those who run it.
    expect(world.faults.splice(0).length).toBeGreaterThan(0);
  });
});

describe('a supermarket', () => {
  test('sees no household, and nothing of the people in it, on any path from an order', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const id = await shop.placed();
    const { data, errors } = await shop.supermarket.askFor(
      'SUPPLY',
      `query ($id: ID!) { order(id: $id) { household { id } } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ order: { household: null } });
    for (const field of ['household', 'person']) {
      const theirs = field === 'household' ? shop.household : shop.person;
      const direct = await shop.supermarket.askFor('SUPPLY', `query ($id: ID!) { ${field}(id: $id) { id } }`, {
        id: theirs,
      });
      expect(direct.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      const asNode = await shop.supermarket.askFor('SUPPLY', `query ($id: ID!) { node(id: $id) { id } }`, {
        id: theirs,
      });
      expect(asNode.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
  });

  test('cannot tell from its orders whether a household is isolated', async () => {
    const [free, isolated] = [await buildShop(world, { RICE: 9 }), await buildShop(world, { RICE: 9 })];
    await recorder(world).contact(isolated.person, world.daysAgo(1));
    const everything = `query ($id: ID!) { order(id: $id) { status mode pickupSlot totalFen lines { sku quantity priceFen }
      ruling { verdict action tier reasons { code text clause } conditions { code } } history { event status at role reason } } }`;
    const seen = async (shop: Shop) =>
      (await shop.supermarket.askFor('SUPPLY', everything, { id: await shop.placed() })).data;
    expect(await seen(isolated)).toEqual(await seen(free));
  });
});

describe('the outbox', () => {
  /** The events of an order, as they stand in the table, in the order in which they were written. */
  const eventsOf = async (order: string) => {
    const items = (await world.contents()).map((item) => JSON.parse(item));
    return items
      .filter(({ pk, subject }) => pk.S.startsWith('OPERATIONAL#OUTBOX#') && subject.S === order)
      .map((item) => ({ type: item.type.S as string, text: JSON.stringify(item), data: item.data.M }));
  };

  test('has exactly one event for each change, and none for a refusal or a repeat', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const id = await shop.placed();
    await shop.move(id, 'accept', 'accept');
    await shop.supermarket.mutate('dispatchOrder', { order: id }, 'order { id }');
    await shop.move(id, 'startPicking', 'pack', 'dispatch', 'dispatch', 'confirm', 'confirm');
    expect((await eventsOf(id)).map(({ type }) => type).sort()).toEqual([
      'order.accepted',
      'order.delivered',
      'order.dispatched',
      'order.packed',
      'order.picking',
      'order.placed',
    ]);
  });

  test('tells from which status to which an order went', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const id = await shop.placed();
    await shop.resident.mutate('cancelOrder', { order: id }, 'order { id }');
    const cancelled = (await eventsOf(id)).find(({ type }) => type === 'order.cancelled');
    expect(cancelled?.data).toEqual({ from: { S: 'PLACED' }, to: { S: 'CANCELLED' } });
  });

  test('holds nothing personal: no name, number, phone, address, household or person', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const bearer = person({ name: '司马相如', phone: '13912345678' });
    const { id: household, members } = await world.buildHousehold([bearer]);
    const resident = world.as('RESIDENT', { account: 'an-account', person: members[0]! });
    const { order } = await shop.place({ household }, resident);
    await shop.supermarket.mutate('rejectOrder', { order: order.id, reason: 'CLOSED' }, 'order { id }');
    const told = (await eventsOf(order.id)).map(({ text }) => text).join('\n');
    expect(told).toContain('order.rejected');
    for (const secret of ['司马相如', bearer.idNumber, '13912345678', '1栋', household, members[0]!])
      expect(told).not.toContain(secret);
    expect(told).not.toMatch(/\b101\b/);
  });
});

test('what is stored of an order names nobody and no phone: the address alone, which it needs', async () => {
  const shop = await buildShop(world, { RICE: 9 });
  const bearer = person({ name: '诸葛亮', phone: '13987654321' });
  const { id: household, members } = await world.buildHousehold([bearer]);
  const { order } = await shop.place({ household }, world.as('RESIDENT', { person: members[0]! }));
  const everything = (await world.contents()).join('\n');
  expect(everything).toContain(order.id);
  for (const secret of ['诸葛亮', bearer.idNumber, '13987654321']) expect(everything).not.toContain(secret);
  expect(everything).toContain(CHUCAI);
  expect(world.faults).toEqual([]);
});
