import { afterEach, beforeEach, expect, test } from 'vitest';
import { isolated, readOrder, workOf } from '#test/support/isolation.ts';
import { type Caller, CHUCAI, openWorld, person, type World } from '#test/support/world.ts';

/** A home isolation of 15 April; its supplies are looked at again every third day. */
let world: World;
let home: { id: string; members: string[] };
let bearer: string;
let worker: Caller;
let shop: Caller;

beforeEach(async () => {
  world = await openWorld();
  await world.reportQuietDays();
  home = await world.buildHousehold([person()]);
  [bearer] = home.members as [string];
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
  shop = world.as('SUPERMARKET', { supplier: 'supplier_test', account: 'shop' });
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

/** When the night is over in which each has its moment. */
const THIRD_DAY = '2020-04-17T20:00:00.000Z';
const order = (event: string, id: string) => shop.mutate(event, { order: id }, 'order { status }');

/** An order of the household, as far as it came. */
async function orderUpTo(...events: readonly string[]): Promise<string> {
  const supplyPoint = await world.buildSupplyPoint({ RICE: 10 });
  const placed = await worker.mutate(
    'placeOrder',
    { household: home.id, supplyPoint, lines: [{ sku: 'RICE', quantity: 1 }] },
    'order { id }',
  );
  expect(placed.errors).toEqual([]);
  for (const event of events) {
    const caller = event === 'confirmDelivery' ? worker : shop;
    const moved = await caller.mutate(event, { order: placed.order.id }, 'order { status }');
    expect(moved.errors).toEqual([]);
  }
  return placed.order.id as string;
}

async function report(kind: string, id: string, day = '2020-04-15') {
  const task = (await world.deps.tasks.tasksCausedBy(id)).find((one) => one.kind === kind)!;
  const doneAt = `${day}T04:30:00.000Z`;
  const { errors } = await worker.mutate(
    'reportTask',
    { task: task.id, reportId: `report-${task.id.slice(-8)}`, doneAt },
    'task { id }',
  );
  expect(errors).toEqual([]);
  return task.id;
}

test('a delivery is to be done at the start, and again after three days', async () => {
  const { id, supply } = await isolated(world, bearer);
  expect(supply).toMatchObject({ by: 'TASK', on: '2020-04-15', nextOn: '2020-04-18' });
  world.setClock('2020-04-15T05:00:00.000Z');
  const first = await report('DELIVERY', id);
  expect(await workOf(world, { id })).not.toHaveProperty('DELIVERY');
  world.setClock('2020-04-17T15:59:59.000Z');
  await world.drain();
  expect(await workOf(world, { id })).not.toHaveProperty('DELIVERY');
  world.setClock(THIRD_DAY);
  await world.drain();
  expect(await workOf(world, { id })).toMatchObject({ DELIVERY: ['2020-04-18', null] });
  const stored = await readOrder(world, id);
  expect(stored.supply).toMatchObject({ by: 'TASK', on: '2020-04-18', nextOn: '2020-04-21' });
  expect(stored.supply!.ref).not.toBe(first);
  expect(stored.history.at(-1)).toMatchObject({ event: 'SUPPLY', role: 'SYSTEM' });
});

test('one that nobody has done is not doubled: it stays the one, and shows as missed', async () => {
  const { id, supply } = await isolated(world, bearer);
  world.setClock(THIRD_DAY);
  await world.drain();
  expect(await workOf(world, { id })).toMatchObject({ DELIVERY: ['2020-04-15', null] });
  expect((await readOrder(world, id)).supply).toMatchObject({ ref: supply!.ref, nextOn: '2020-04-21' });
});

test.each([
  ['on its way', ['acceptOrder', 'packOrder', 'dispatchOrder']],
  ['taken on', ['acceptOrder']],
  ['delivered lately', ['acceptOrder', 'packOrder', 'dispatchOrder', 'confirmDelivery']],
])('an order that is %s makes supplies sure instead', async (_, events) => {
  const placed = await orderUpTo(...events);
  const { id, supply } = await isolated(world, bearer);
  expect(supply).toMatchObject({ by: 'ORDER', ref: placed, nextOn: '2020-04-18' });
  expect(await workOf(world, { id })).not.toHaveProperty('DELIVERY');
});

test('an order that is merely placed, or came to nothing, does not', async () => {
  const placed = await orderUpTo();
  expect((await isolated(world, bearer)).supply).toMatchObject({ by: 'TASK' });
  await order('rejectOrder', placed).catch(() => undefined);
  world.setClock(THIRD_DAY);
  await world.drain();
  expect((await readOrder(world, (await world.deps.isolations.live(bearer))!.id)).supply).toMatchObject({ by: 'TASK' });
});

test('an order that came more than three days ago does not', async () => {
  await orderUpTo('acceptOrder', 'packOrder', 'dispatchOrder', 'confirmDelivery');
  const { id } = await isolated(world, bearer);
  world.setClock(THIRD_DAY);
  await world.drain();
  expect((await readOrder(world, id)).supply).toMatchObject({ by: 'ORDER' });
  world.setClock('2020-04-20T20:00:00.000Z');
  await world.drain();
  expect((await readOrder(world, id)).supply).toMatchObject({ by: 'TASK', on: '2020-04-21' });
});

test('an order takes the place of a delivery that nobody has made', async () => {
  const { id } = await isolated(world, bearer);
  await orderUpTo('acceptOrder');
  world.setClock(THIRD_DAY);
  await world.drain();
  expect((await readOrder(world, id)).supply).toMatchObject({ by: 'ORDER' });
  expect(await workOf(world, { id })).not.toHaveProperty('DELIVERY');
});

test('after an outage supplies are looked at once for today, and then go on', async () => {
  const { id } = await isolated(world, bearer);
  world.setClock('2020-04-25T04:00:00.000Z');
  await world.drain();
  const { supply, history } = await readOrder(world, id);
  expect(supply).toMatchObject({ on: '2020-04-25', nextOn: '2020-04-28' });
  expect(history.filter(({ event }) => event === 'SUPPLY')).toHaveLength(1);
});

test('nothing is asked for after the end', async () => {
  const { id } = await isolated(world, bearer, { on: '2020-04-03' });
  world.setClock('2020-04-17T20:00:00.000Z');
  await world.drain();
  expect((await readOrder(world, id)).status).toBe('CLOSED');
  world.setClock('2020-04-22T20:00:00.000Z');
  await world.drain();
  expect(await workOf(world, { id })).toEqual({});
});

test('a county that asks for it more often is supplied more often', async () => {
  const county = world.as('AUTHORITY', { division: '420106', account: 'county' });
  const adopted = {
    division: '420106',
    name: 'ISOLATION_SUPPLY_DAYS',
    value: 2,
    from: '2020-04-16',
    legalBasis: '武防指',
  };
  expect((await county.mutate('adoptPolicyValue', adopted, 'policyValue { value }')).errors).toEqual([]);
  world.setClock('2020-04-16T04:00:00.000Z');
  expect((await isolated(world, bearer)).supply).toMatchObject({ on: '2020-04-16', nextOn: '2020-04-18' });
});
