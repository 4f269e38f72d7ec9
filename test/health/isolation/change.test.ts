import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { IsolationOrder } from '#graph/health/isolation/store.ts';
import { investigation } from '#test/support/evidence.ts';
import { endGround, isolated, readOrder, workOf } from '#test/support/isolation.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, openWorld, person, type World, WUCHANG } from '#test/support/world.ts';

/**
 * Today is 15 April 2020, noon in Wuhan. A contact of 10 April is due on the 24th, and by the policy value on
 * 8 May at the latest.
 */
let world: World;
let bearer: string;
let order: IsolationOrder;
let worker: Caller;
let professional: Caller;

beforeEach(async () => {
  world = await openWorld();
  const home = await world.buildHousehold([person(), person()]);
  [bearer] = home.members as [string];
  order = await isolated(world, bearer, { on: '2020-04-10', ref: 'contact_a' });
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
  professional = world.as('PROFESSIONAL', { division: WUCHANG, account: 'cdc' });
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const ORDER = 'order { id }';
const extend = (caller: Caller, input: object = {}) =>
  caller.mutate(
    'extendIsolation',
    {
      order: order.id,
      dueOn: '2020-04-24',
      newDueOn: '2020-04-28',
      reason: 'SYMPTOMS',
      evidence: investigation(),
      ...input,
    },
    ORDER,
  );
const shorten = (caller: Caller, input: object = {}) =>
  caller.mutate(
    'shortenIsolation',
    {
      order: order.id,
      dueOn: '2020-04-24',
      newDueOn: '2020-04-20',
      reason: 'EXPOSURE_EARLIER',
      evidence: investigation(),
      ...input,
    },
    ORDER,
  );
const CENTRAL = { place: 'CENTRAL', reason: 'NO_ROOM_OF_OWN', transport: { vehicle: '鄂A·12345' } };
const HOME = { place: 'HOME', reason: 'OWN_WISH' };
const move = (caller: Caller, input: object = CENTRAL) =>
  caller.mutate('moveIsolation', { order: order.id, ...input }, ORDER);
const stored = () => readOrder(world, order.id);
const codesOf = ({
  errors,
  topErrors,
}: {
  errors?: { code: string }[];
  topErrors?: { extensions: { code: string } }[];
}) => errors?.map(({ code }) => code) ?? topErrors?.map(({ extensions }) => extensions.code);

describe('an extension', () => {
  test('moves the due day of the order, its facts, its checks and its release, with reason and evidence', async () => {
    expect((await extend(professional)).errors).toEqual([]);
    const now = await stored();
    expect(now).toMatchObject({ dueOn: '2020-04-28', followUpUntil: '2020-04-28', grounds: [{ dueOn: '2020-04-28' }] });
    expect(now.history.at(-1)).toMatchObject({
      event: 'EXTEND',
      reason: 'SYMPTOMS',
      evidence: { ...investigation(), number: expect.any(String) },
      dueOn: '2020-04-28',
      role: 'PROFESSIONAL',
    });
    expect(await workOf(world, order)).toMatchObject({
      DAILY_CHECK: ['2020-04-15', '2020-04-27'],
      RELEASE: ['2020-04-28', null],
    });
    const facts = await world.deps.codes.facts(order.household);
    expect(facts.map(({ until }) => until)).toEqual(['2020-04-28']);
    const listed = await world.deps.isolations.isolatedIn(CHUCAI, { first: 5 });
    expect(listed.map(({ at }) => at)).toEqual([`2020-04-28#${order.id}`]);
  });

  test('goes as far as the policy value allows, and no day further', async () => {
    expect((await extend(professional, { newDueOn: '2020-05-08' })).errors).toEqual([]);
    const { errors } = await extend(professional, { dueOn: '2020-05-08', newDueOn: '2020-05-09' });
    expect(errors).toMatchObject([{ code: 'BEYOND_BOUNDS', path: ['input', 'newDueOn'] }]);
    expect(errors[0].message).toContain('2020-05-08');
  });

  test.each(['2020-04-24', '2020-04-20', '2020-02-30', 'tomorrow'])('to %s is none', async (newDueOn) => {
    const answer = await untouched(world, [professional], () => extend(professional, { newDueOn }));
    expect(['INVALID_DAY', 'BAD_USER_INPUT']).toContain(codesOf(answer)?.[0]);
  });

  test('asked for again by the same account answers with the order, and moves nothing', async () => {
    await extend(professional);
    const again = await untouched(world, [professional], () => extend(professional));
    expect(again).toMatchObject({ errors: [], order: { id: order.id } });
  });

  test('by two at once leaves one result and one clear refusal', async () => {
    const second = world.as('PROFESSIONAL', { division: '4201', account: 'city-cdc' });
    const answers = await Promise.all([extend(professional), extend(second, { newDueOn: '2020-04-30' })]);
    expect(answers.map(codesOf).sort()).toEqual([[], ['INVALID_TRANSITION']]);
    expect((await stored()).history.filter(({ event }) => event === 'EXTEND')).toHaveLength(1);
  });

  test('of an order that is none is refused', async () => {
    const answer = await untouched(world, [professional], () => extend(professional, { order: 'isolationOrder_0' }));
    expect(codesOf(answer)).toEqual(['NOT_FOUND']);
  });

  test('that carries other ends than the day read is refused to who was overtaken', async () => {
    await extend(professional);
    const { errors } = await shorten(professional);
    expect(errors).toMatchObject([{ code: 'INVALID_TRANSITION', path: ['input', 'order'] }]);
  });
});

describe('a shortening', () => {
  test('ends isolation sooner, today at the earliest', async () => {
    expect((await shorten(professional, { newDueOn: '2020-04-15' })).errors).toEqual([]);
    expect(await stored()).toMatchObject({ dueOn: '2020-04-15', status: 'ISOLATING' });
    expect(await workOf(world, order)).toEqual({ DELIVERY: ['2020-04-15', null], RELEASE: ['2020-04-15', null] });
    const facts = await world.deps.codes.facts(order.household);
    expect(facts.map(({ until }) => until)).toEqual(['2020-04-15']);
  });

  test.each(['2020-04-24', '2020-04-25', '2020-04-14', '2020-04-09'])('to %s is none', async (newDueOn) => {
    const answer = await untouched(world, [professional], () => shorten(professional, { newDueOn }));
    expect(answer.errors).toMatchObject([{ code: 'INVALID_DAY', path: ['input', 'newDueOn'] }]);
  });

  test('goes by the day in Wuhan, on both sides of midnight', async () => {
    world.setClock('2020-04-16T15:59:59.000Z');
    expect(codesOf(await shorten(professional, { newDueOn: '2020-04-15' }))).toEqual(['INVALID_DAY']);
    expect(codesOf(await shorten(professional, { newDueOn: '2020-04-16' }))).toEqual([]);
    world.setClock('2020-04-16T16:00:00.000Z');
    const again = { dueOn: '2020-04-16', newDueOn: '2020-04-20' };
    expect(codesOf(await extend(professional, again))).toEqual([]);
    expect(codesOf(await shorten(professional, { dueOn: '2020-04-20', newDueOn: '2020-04-16' }))).toEqual([
      'INVALID_DAY',
    ]);
  });
});

describe('a move to another place', () => {
  test('to a central site brings transfer, vehicle and disinfection, and ends checks and supplies at home', async () => {
    expect((await move(worker)).errors).toEqual([]);
    const now = await stored();
    expect(now).toMatchObject({ place: 'CENTRAL', transport: { vehicle: '鄂A·12345' }, supply: null });
    expect(now.history.at(-1)).toMatchObject({ event: 'MOVE', reason: 'NO_ROOM_OF_OWN', place: 'CENTRAL' });
    expect(Object.keys(await workOf(world, order)).sort()).toEqual(['RELEASE', 'TRANSFER', 'VEHICLE_DISINFECTION']);
  });

  test('and back brings checks and supplies again', async () => {
    await move(professional);
    expect((await move(worker, HOME)).errors).toEqual([]);
    expect(await stored()).toMatchObject({ place: 'HOME', transport: null, supply: { by: 'TASK' } });
    expect(await workOf(world, order)).toEqual({
      DAILY_CHECK: ['2020-04-15', '2020-04-23'],
      DELIVERY: ['2020-04-15', null],
      RELEASE: ['2020-04-24', null],
    });
  });

  test('two at once to one place leave one result and one clear refusal', async () => {
    const answers = await Promise.all([move(worker), move(professional)]);
    expect(answers.map(codesOf).sort()).toEqual([[], ['INVALID_TRANSITION']]);
    expect(Object.keys(await workOf(world, order)).sort()).toEqual(['RELEASE', 'TRANSFER', 'VEHICLE_DISINFECTION']);
  });

  test('asked for again by the same account answers with the order', async () => {
    await move(worker);
    expect(await untouched(world, [worker], () => move(worker))).toMatchObject({ errors: [], order: { id: order.id } });
  });

  test.each([
    [{ place: 'CENTRAL', reason: 'SITE_FULL' }, 'INVALID_PLACE'],
    [{ ...HOME, transport: { vehicle: '鄂A12345' } }, 'INVALID_PLACE'],
    [{ ...CENTRAL, transport: { vehicle: '王小明的车，白色' } }, 'INVALID_TEXT'],
    [{ ...CENTRAL, transport: { vehicle: 'A' } }, 'INVALID_TEXT'],
    [{ ...CENTRAL, transport: { vehicle: '王小明' } }, 'INVALID_TEXT'],
    [{ ...CENTRAL, transport: { vehicle: '13912345678' } }, 'INVALID_TEXT'],
    [{ ...CENTRAL, transport: { vehicle: '42010619800101123X' } }, 'INVALID_TEXT'],
    [HOME, 'INVALID_TRANSITION'],
  ])('%j is refused: %s', async (input, code) => {
    expect(codesOf(await untouched(world, [worker], () => move(worker, input)))).toEqual([code]);
  });
});

describe('the record of a transfer', () => {
  const record = (caller: Caller, vehicle = '鄂B54321') =>
    caller.mutate('recordTransfer', { order: order.id, vehicle }, ORDER);

  test('names the vehicle and counts the transfer as done; the disinfection is still to do, and is reported', async () => {
    await move(worker);
    expect((await record(worker)).errors).toEqual([]);
    expect(await stored()).toMatchObject({ transport: { vehicle: '鄂B54321' } });
    expect(Object.keys(await workOf(world, order)).sort()).toEqual(['RELEASE', 'VEHICLE_DISINFECTION']);
    const disinfection = (await world.deps.tasks.tasksCausedBy(order.id)).find(
      ({ kind }) => kind === 'VEHICLE_DISINFECTION',
    )!;
    const report = { task: disinfection.id, reportId: 'phone-0001', doneAt: world.deps.clock().toISOString() };
    expect((await worker.mutate('reportTask', report, 'task { status }')).task).toEqual({ status: 'DONE' });
  });

  test('once more by the same account is a repeat; by another, or at home, it is refused', async () => {
    const colleague = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'colleague' });
    expect(codesOf(await record(worker))).toEqual(['INVALID_TRANSITION']);
    await move(worker);
    await record(worker);
    await untouched(world, [worker, colleague], async () => {
      expect(codesOf(await record(worker))).toEqual([]);
      expect(codesOf(await record(colleague))).toEqual(['INVALID_TRANSITION']);
    });
  });

  test('takes the registration of a vehicle alone', async () => {
    await move(worker);
    const answer = await untouched(world, [worker], () => record(worker, '13912345678'));
    expect(codesOf(answer)).toEqual(['INVALID_TEXT']);
  });
});

describe('an order that is closed', () => {
  test('is not moved any more', async () => {
    await endGround(world, bearer, null);
    await untouched(world, [worker, professional], async () => {
      expect(codesOf(await extend(professional))).toEqual(['INVALID_TRANSITION']);
      expect(codesOf(await move(worker))).toEqual(['INVALID_TRANSITION']);
    });
  });

  test('is nobody’s to act on from the next day on', async () => {
    await endGround(world, bearer, null);
    world.setClock('2020-04-15T16:00:00.000Z');
    await untouched(world, [worker, professional], async () => {
      expect(codesOf(await extend(professional))).toEqual(['NOT_FOUND']);
      expect(codesOf(await move(worker))).toEqual(['NOT_FOUND']);
    });
  });
});
