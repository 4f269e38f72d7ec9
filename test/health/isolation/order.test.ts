import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isolationChange } from '#graph/health/isolation/order.ts';
import { investigation } from '#test/support/evidence.ts';
import {
  endGround,
  isolate,
  isolated,
  isOvertaken,
  professionalContext,
  readOrder,
  workOf,
} from '#test/support/isolation.ts';
import { openWorld, person, type World } from '#test/support/world.ts';
import { write } from '#test/support/write.ts';
import { addDays } from '#verify/calendar.ts';

/** Today is 15 April 2020, noon in Wuhan. */
let world: World;
let home: { id: string; members: string[] };
let bearer: string;

beforeEach(async () => {
  world = await openWorld();
  home = await world.buildHousehold([person(), person()]);
  [bearer] = home.members as [string];
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const standing = async () => {
  const worker = world.as('COMMUNITY_WORKER', { communities: ['420106006001'] });
  const { data } = await worker.askFor('CARE', `{ household(id: "${home.id}") { standing } }`);
  return data.household.standing as string;
};
const factsOf = async () => {
  const cdc = world.as('PROFESSIONAL', { division: '420106' });
  const { data } = await cdc.askFor('INVESTIGATION', `{ person(id: "${bearer}") { facts { kind on } } }`);
  return data.person.facts as unknown[];
};

describe('an order', () => {
  test('counts from the exposure, begins today, and brings checks, a release and supplies at home', async () => {
    const order = await isolated(world, bearer, { on: '2020-04-10' });
    expect(order).toMatchObject({
      status: 'ISOLATING',
      place: 'HOME',
      startOn: '2020-04-15',
      dueOn: '2020-04-24',
      followUpUntil: '2020-04-24',
      releasedOn: null,
      clause: 'mid.control.2',
      transport: null,
      supply: { by: 'TASK', on: '2020-04-15', nextOn: '2020-04-18' },
      history: [{ event: 'ORDER', dueOn: '2020-04-24', place: 'HOME' }],
    });
    expect(await workOf(world, order)).toEqual({
      DAILY_CHECK: ['2020-04-15', '2020-04-23'],
      DELIVERY: ['2020-04-15', null],
      RELEASE: ['2020-04-24', null],
    });
    expect(await standing()).toBe('ISOLATED');
    expect(await factsOf()).toEqual([{ kind: 'CONTACT', on: '2020-04-10' }]);
  });

  test('to a central site brings a transfer and the disinfection of its vehicle, and leaves the household open', async () => {
    const order = await isolated(world, bearer, { place: 'CENTRAL', vehicle: '鄂A12345' });
    expect(order).toMatchObject({ place: 'CENTRAL', transport: { vehicle: '鄂A12345' }, supply: null });
    expect(await workOf(world, order)).toEqual({
      TRANSFER: ['2020-04-15', null],
      VEHICLE_DISINFECTION: ['2020-04-15', null],
      RELEASE: ['2020-04-29', null],
    });
    expect(await standing()).toBe('OPEN');
    expect(await factsOf()).toEqual([{ kind: 'CONTACT', on: '2020-04-15' }]);
  });

  test('the disinfection of a vehicle is about a vehicle: it names nobody', async () => {
    const order = await isolated(world, bearer, { place: 'CENTRAL' });
    const tasks = await world.deps.tasks.tasksCausedBy(order.id);
    const subjects = tasks.map(({ kind, subject, building }) => [kind, subject?.person ?? null, building]);
    expect(subjects.sort()).toEqual([
      ['RELEASE', bearer, '1栋'],
      ['TRANSFER', bearer, '1栋'],
      ['VEHICLE_DISINFECTION', null, '1栋'],
    ]);
  });

  test('for an exposure whose days are over isolates nobody', async () => {
    expect(await isolate(world, bearer, { on: '2020-04-01' })).toBeNull();
    expect(await world.deps.isolations.live(bearer)).toBeNull();
    expect(await standing()).toBe('OPEN');
    expect(await factsOf()).toEqual([]);
  });

  test('for an exposure of which one day is left ends tomorrow', async () => {
    const order = await isolated(world, bearer, { on: '2020-04-02' });
    expect(order.dueOn).toBe('2020-04-16');
    expect(await workOf(world, order)).toMatchObject({ DAILY_CHECK: ['2020-04-15', '2020-04-15'] });
  });

  test('is seen by one person of a household and not by the other', async () => {
    await isolated(world, bearer);
    expect(await world.deps.isolations.live(home.members[1]!)).toBeNull();
  });
});

describe('another exposure', () => {
  test('starts the clock again, and the history and an event say so', async () => {
    const first = await isolated(world, bearer, { on: '2020-04-10' });
    const second = await isolated(world, bearer, { on: '2020-04-14', cause: 'ARRIVAL_ABROAD' });
    expect(second.id).toBe(first.id);
    const stored = await readOrder(world, first.id);
    expect(stored.history.map(({ event, dueOn }) => [event, dueOn])).toEqual([
      ['ORDER', '2020-04-24'],
      ['RESTART', '2020-04-28'],
    ]);
    expect(stored.grounds.map(({ cause, dueOn }) => [cause, dueOn])).toEqual([
      ['CONTACT', '2020-04-24'],
      ['ARRIVAL_ABROAD', '2020-04-28'],
    ]);
    expect(await workOf(world, stored)).toMatchObject({
      DAILY_CHECK: ['2020-04-15', '2020-04-27'],
      RELEASE: ['2020-04-28', null],
    });
    await world.tell();
    const self = world.as('RESIDENT', { person: bearer });
    const { data } = await self.ask('{ events(first: 20) { nodes { type subject } } }');
    expect(data.events.nodes).toContainEqual({ type: 'ISOLATION_RESTART', subject: first.id });
  });

  test('that was earlier changes no day', async () => {
    await isolated(world, bearer, { on: '2020-04-14' });
    const order = await isolated(world, bearer, { on: '2020-04-10', cause: 'ARRIVAL_HIGH_RISK_AREA' });
    expect(order).toMatchObject({ dueOn: '2020-04-28', history: [{ event: 'ORDER' }, { event: 'ADD_GROUND' }] });
  });

  test('at home leaves who is at a central site there; one that asks for a central site moves them', async () => {
    await isolated(world, bearer, { on: '2020-04-10', place: 'CENTRAL' });
    const order = await isolated(world, bearer, { on: '2020-04-14', place: 'HOME' });
    expect(order.place).toBe('CENTRAL');
    const other = await isolated(world, home.members[1]!, { on: '2020-04-10', place: 'HOME' });
    expect(await standing()).toBe('ISOLATED');
    await isolated(world, home.members[1]!, { on: '2020-04-11', place: 'CENTRAL' });
    expect(Object.keys(await workOf(world, other)).sort()).toEqual(['RELEASE', 'TRANSFER', 'VEHICLE_DISINFECTION']);
    expect(await standing()).toBe('OPEN');
  });

  test('two at once leave one order with both grounds', async () => {
    const one = async (on: '2020-04-10' | '2020-04-12') => {
      for (;;) {
        try {
          return await isolated(world, bearer, { on });
        } catch (error) {
          if (!isOvertaken(error)) throw error;
        }
      }
    };
    const [a, b] = await Promise.all([one('2020-04-10'), one('2020-04-12')]);
    expect(a.id).toBe(b.id);
    const stored = await readOrder(world, a.id);
    expect(stored.dueOn).toBe('2020-04-26');
    expect(stored.grounds).toHaveLength(2);
  });

  test('that was made from what stood before is refused whole', async () => {
    const context = professionalContext(world);
    const stale = (await context.persons.person(bearer))!;
    await isolated(world, bearer);
    const late = await isolationChange(context, stale, {
      place: 'HOME',
      cause: 'CONTACT',
      ref: 'contact_late',
      fact: { id: 'fact_late', kind: 'CONTACT', on: '2020-04-14', evidence: investigation() },
    });
    await expect(write(context, late.change)).rejects.toThrow(/standing/);
  });
});

describe('a ground that ends', () => {
  test('takes its days with it; what is left goes on', async () => {
    await isolated(world, bearer, { on: '2020-04-10', ref: 'contact_a' });
    const order = await isolated(world, bearer, { on: '2020-04-14', ref: 'contact_b' });
    await endGround(world, bearer, 'contact_b', 'RULED_OUT');
    const stored = await readOrder(world, order.id);
    expect(stored).toMatchObject({ status: 'ISOLATING', dueOn: '2020-04-24', grounds: [{ ref: 'contact_a' }] });
    expect(stored.history.at(-1)).toMatchObject({ event: 'END_GROUND', reason: 'RULED_OUT' });
    expect(await workOf(world, order)).toMatchObject({ RELEASE: ['2020-04-24', null] });
    expect(await factsOf()).toHaveLength(1);
  });

  test('as the last one closes the order: no task, no list, no fact, no mark of the household', async () => {
    const order = await isolated(world, bearer, { ref: 'contact_a' });
    await endGround(world, bearer, 'contact_a', 'RULED_OUT');
    expect(await readOrder(world, order.id)).toMatchObject({ status: 'CLOSED', supply: null, releasedOn: null });
    expect(await workOf(world, order)).toEqual({});
    expect(await world.deps.isolations.isolatedIn('420106006001', { first: 10 })).toEqual([]);
    expect(await standing()).toBe('OPEN');
    expect(await factsOf()).toEqual([]);
  });

  test('of all at once, where a contact becomes a case', async () => {
    await isolated(world, bearer, { ref: 'contact_a' });
    const order = await isolated(world, bearer, { ref: 'arrival_b', cause: 'ARRIVAL_ABROAD' });
    await endGround(world, bearer, null, 'BECAME_CASE');
    expect(await readOrder(world, order.id)).toMatchObject({ status: 'CLOSED' });
    expect(await factsOf()).toEqual([]);
  });

  test('that nobody is isolated for changes nothing', async () => {
    const order = await isolated(world, bearer);
    await endGround(world, bearer, 'contact_other').catch((error: unknown) => {
      // A transaction of nothing.
      if (!(error instanceof Error)) throw error;
    });
    expect((await readOrder(world, order.id)).history).toHaveLength(1);
  });

  test('another isolation after it is another order', async () => {
    const first = await isolated(world, bearer, { ref: 'contact_a' });
    await endGround(world, bearer, 'contact_a');
    world.setClock('2020-04-16T04:00:00.000Z');
    const second = await isolated(world, bearer);
    expect(second.id).not.toBe(first.id);
    expect((await world.deps.isolations.last(bearer))?.id).toBe(second.id);
  });
});

describe('the status of a code that runs', () => {
  test('turns stricter with an isolation, and milder with its end', async () => {
    const worker = world.as('COMMUNITY_WORKER', { communities: ['420106006001'] });
    const { healthCode } = await worker.mutate('issueHealthCode', { person: bearer }, 'healthCode { id colour }', {
      'x-purpose': 'CODE_ISSUING',
    });
    const code = (await world.deps.codes.code(healthCode.id))!;
    const status = async () => world.deps.codes.status(code.list, code.index);
    expect(await status()).toBe('GREEN');
    await isolated(world, bearer, { ref: 'contact_a' });
    expect(await status()).toBe('YELLOW');
    await endGround(world, bearer, 'contact_a', 'RULED_OUT');
    expect(await status()).toBe('GREEN');
    expect(await world.deps.codes.statuses(code.list)).toEqual([]);
  });
});

test('the fact of an isolation holds through the day before its end, and no longer', async () => {
  await isolated(world, bearer, { on: addDays('2020-04-15', -10) });
  world.setClock('2020-04-18T15:59:59.000Z');
  expect(await factsOf()).toHaveLength(1);
  expect(await standing()).toBe('ISOLATED');
  world.setClock('2020-04-18T16:00:00.000Z');
  expect(await factsOf()).toEqual([]);
  expect(await standing()).toBe('OPEN');
});
