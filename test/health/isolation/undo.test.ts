import { afterEach, beforeEach, expect, test } from 'vitest';
import type { StoredFact } from '#graph/codes/health-code/store.ts';
import { isolationLifecycle } from '#graph/health/isolation/policy.ts';
import type { IsolationOrder } from '#graph/health/isolation/store.ts';
import { question } from '#test/support/cases.ts';
import { investigation, laboratory } from '#test/support/evidence.ts';
import { endGround, isolate, isolated, readOrder } from '#test/support/isolation.ts';
import { type Caller, CHUCAI, openWorld, person, type World, WUCHANG } from '#test/support/world.ts';

/** Today is 15 April 2020. What a step covers stands in its record, with the id of what it follows from. */
let world: World;
let bearer: string;
let home: string;
let order: IsolationOrder;
let worker: Caller;
let professional: Caller;

beforeEach(async () => {
  world = await openWorld();
  const built = await world.buildHousehold([person(), person()]);
  home = built.id;
  [bearer] = built.members as [string];
  order = await isolated(world, bearer, { on: '2020-04-10', ref: 'contact_a' });
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
  professional = world.as('PROFESSIONAL', { division: WUCHANG, account: 'cdc' });
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const extend = (newDueOn = '2020-04-28') =>
  professional.mutate(
    'extendIsolation',
    { order: order.id, dueOn: '2020-04-24', newDueOn, reason: 'SYMPTOMS', evidence: investigation() },
    'order { id }',
  );
const move = () =>
  worker.mutate(
    'moveIsolation',
    { order: order.id, place: 'CENTRAL', reason: 'NO_ROOM_OF_OWN', transport: { vehicle: '鄂A·12345' } },
    'order { id }',
  );
const becomeCase = () =>
  professional.mutate(
    'recordCase',
    {
      community: CHUCAI,
      kind: 'CONFIRMED',
      person: bearer,
      confirmedOn: '2020-04-15',
      sourceKnown: true,
      evidence: laboratory(),
      idempotencyKey: `case-${bearer}`,
    },
    'case { id }',
  );

/** What a life keeps of a noun: the attributes that a step may be asked to give back. */
const keptOf = (noun: IsolationOrder) =>
  Object.fromEntries(
    isolationLifecycle.keeps.map((name) => [name, (noun as unknown as Record<string, unknown>)[name] ?? null]),
  );

/** The order as it was before its last step, built from the record alone. */
function before(noun: IsolationOrder): IsolationOrder {
  const history = noun.history.slice(0, -1);
  return { ...noun, ...noun.history.at(-1)!.was, status: history.at(-1)!.status, history };
}

const facts = (): Promise<StoredFact[]> => world.deps.codes.factsKept(home);

test('each step of an isolation keeps what it covered, so that the record gives back every state before it', async () => {
  const states = [await readOrder(world, order.id)];
  const steps = [
    () => extend(),
    move,
    // A later exposure starts the clock again.
    () => isolate(world, bearer, { on: '2020-04-14', ref: 'contact_b' }),
    becomeCase,
  ];
  for (const step of steps) {
    await step();
    states.push(await readOrder(world, order.id));
  }
  expect(states.map(({ status }) => status)).toEqual(['ISOLATING', 'ISOLATING', 'ISOLATING', 'ISOLATING', 'CLOSED']);
  for (let i = states.length - 1; i > 0; i--) {
    const rebuilt = before(states[i]!);
    expect(keptOf(rebuilt)).toEqual(keptOf(states[i - 1]!));
    expect(rebuilt).toMatchObject({ status: states[i - 1]!.status, history: states[i - 1]!.history });
  }
});

test('a release keeps what it ended, for whoever has to take it back', async () => {
  world.setClock('2020-04-24T04:00:00.000Z');
  const held = await readOrder(world, order.id);
  expect((await worker.mutate('releaseFromIsolation', { order: order.id }, 'order { id }')).errors).toEqual([]);
  const released = await readOrder(world, order.id);
  expect(released.releasedOn).toBe('2020-04-24');
  expect(keptOf(before(released))).toEqual(keptOf(held));
});

test('an order that a case has ended names the case, and keeps its grounds', async () => {
  const { case: found } = await becomeCase();
  const ended = await readOrder(world, order.id);
  expect(ended.history.at(-1)).toMatchObject({ event: 'CANCEL', reason: 'BECAME_CASE', cause: found.id });
  expect(ended.grounds).toMatchObject([{ ref: 'contact_a', dueOn: '2020-04-24' }]);
});

test('one ground of two that is withdrawn stands in the step, with what withdraws it', async () => {
  await isolate(world, bearer, { on: '2020-04-14', ref: 'contact_b' });
  await endGround(world, bearer, 'contact_b');
  expect((await readOrder(world, order.id)).history.at(-1)).toMatchObject({
    event: 'END_GROUND',
    cause: 'test',
    was: { dueOn: '2020-04-28', grounds: [{ ref: 'contact_a' }, { ref: 'contact_b', dueOn: '2020-04-28' }] },
  });
});

test('a fact names what it follows from, and each change of it what that follows from and covered', async () => {
  await extend();
  const { case: found } = await becomeCase();
  const [ofContact, ofCase] = (await facts()).sort((a, b) => (a.kind < b.kind ? 1 : -1));
  expect(ofContact).toMatchObject({
    kind: 'CONTACT',
    cause: 'contact_a',
    changes: [
      { cause: order.id, was: { until: '2020-04-24', place: 'HOME' } },
      { cause: found.id, was: { until: '2020-04-28', place: 'HOME' } },
    ],
  });
  expect(ofContact?.closedAt).toBeDefined();
  expect(ofCase).toMatchObject({ kind: 'CASE_CONFIRMED', cause: found.id });
  expect(ofCase?.changes).toBeUndefined();
});

test('a task names what it follows from, also where that has ended', async () => {
  await becomeCase();
  const tasks = await Promise.all(
    (await world.deps.tasks.tasksOf(CHUCAI, 'CANCELLED', { first: 20 })).map(({ id }) => world.deps.tasks.task(id)),
  );
  const caused = tasks.filter((task) => task?.ref === order.id);
  expect(caused.map((task) => task?.kind).sort()).toEqual(['DAILY_CHECK', 'DELIVERY', 'RELEASE']);
  for (const task of caused) expect(task?.history.at(-1)).toMatchObject({ event: 'CANCEL', reason: 'CAUSE_ENDED' });
});

const ruleOut = async () => {
  const { case: found } = await becomeCase();
  await question(world, found.id);
  const ruled = await professional.mutate('ruleOutCase', { case: found.id, evidence: laboratory() }, 'case { status }');
  expect(ruled).toMatchObject({ errors: [], case: { status: 'RULED_OUT' } });
  return found.id as string;
};
const live = () => world.deps.isolations.live(bearer);
const openFacts = async () => (await facts()).filter(({ closedAt }) => closedAt === undefined);

test('who was a contact and becomes a case that is ruled out is owed the isolation of a contact to its last day', async () => {
  const ruledOut = await ruleOut();
  expect(await live()).toMatchObject({
    status: 'ISOLATING',
    dueOn: '2020-04-24',
    place: 'HOME',
    grounds: [{ ref: 'contact_a', dueOn: '2020-04-24' }],
    history: [{ event: 'ORDER', cause: ruledOut }],
  });
  expect(await openFacts()).toMatchObject([{ kind: 'CONTACT', until: '2020-04-24', cause: 'contact_a' }]);
  const daily = await world.deps.tasks.tasksOf(CHUCAI, 'OPEN', { first: 20 });
  expect(daily.map(({ kind }) => kind)).toContain('DAILY_CHECK');
  expect(daily.map(({ kind }) => kind)).not.toContain('RETURN_VISIT');
});

test('they go on in central isolation where they were in it, for all that is still owed and nothing more', async () => {
  await isolate(world, bearer, { on: '2020-04-02', ref: 'contact_over' });
  await move();
  const { case: found } = await becomeCase();
  world.setClock('2020-04-20T04:00:00.000Z');
  await question(world, found.id);
  await professional.mutate('ruleOutCase', { case: found.id, evidence: laboratory() }, 'case { status }');
  expect(await live()).toMatchObject({ place: 'CENTRAL', dueOn: '2020-04-24', grounds: [{ ref: 'contact_a' }] });
  expect(await openFacts()).toMatchObject([{ kind: 'CONTACT', until: '2020-04-24', place: 'CENTRAL' }]);
});

test('nothing is owed to somebody whose days were over while they were taken for a case', async () => {
  const { case: found } = await becomeCase();
  world.setClock('2020-04-24T04:00:00.000Z');
  await question(world, found.id);
  await professional.mutate('ruleOutCase', { case: found.id, evidence: laboratory() }, 'case { status }');
  expect(await live()).toBeNull();
  expect(await openFacts()).toEqual([]);
});

test('who was at a central site for one ground alone is at home again without it, with their daily checks', async () => {
  await isolate(world, bearer, { on: '2020-04-14', ref: 'contact_b', place: 'CENTRAL', vehicle: '鄂A·12345' });
  expect(await live()).toMatchObject({ place: 'CENTRAL', dueOn: '2020-04-28' });
  await endGround(world, bearer, 'contact_b');
  expect(await live()).toMatchObject({ place: 'HOME', dueOn: '2020-04-24', transport: null });
  expect(await openFacts()).toMatchObject([{ cause: 'contact_a', until: '2020-04-24', place: 'HOME' }]);
  const open = await world.deps.tasks.tasksOf(CHUCAI, 'OPEN', { first: 20 });
  expect(open.map(({ kind }) => kind)).toContain('DAILY_CHECK');
});

test('who was moved to a central site stays there when a ground ends', async () => {
  await isolate(world, bearer, { on: '2020-04-14', ref: 'contact_b' });
  await move();
  await endGround(world, bearer, 'contact_b');
  expect(await live()).toMatchObject({ place: 'CENTRAL', dueOn: '2020-04-24' });
});
