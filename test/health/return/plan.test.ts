import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildHome, buildReturn, finishTasks, type Home, WORKER } from '#test/support/return-plan.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, NOON, openWorld, type World } from '#test/support/world.ts';

let world: World;
let worker: Caller;
let colleague: Caller;
let home: Home;
let person: string;
beforeAll(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: WORKER });
  colleague = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'colleague' });
});
beforeEach(async () => {
  world.setClock(NOON);
  home = await buildHome(world, { building: '1栋', unit: '1单元', room: '101' }, 2);
  person = home.members[0]!;
});
afterAll(() => world.close());

const TASK = `id kind status clause building unit room assignee dueOn person { id } household { id }
  returnPlan { id status clause person { id } causes startedOn told reach steps { kind name(lang: EN) dueOn status } }`;
const tasksOf = async (caller: Caller, purpose: 'CARE' | null = 'CARE') => {
  const { data, errors } = await caller.ask(
    `query ($community: DivisionCode!) { tasks(community: $community, first: 100) { nodes { ${TASK} } } }`,
    { community: CHUCAI },
    purpose ? { 'x-purpose': purpose } : {},
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.tasks.nodes as any[];
};
const PLAN = 'query ($id: ID!) { person(id: $id) { returnPlan { id status causes startedOn steps { kind status } } } }';
const planSeen = async (caller: Caller, id: string) => caller.askFor('CARE', PLAN, { id });

describe('who returns has a plan', () => {
  test('whose steps are tasks of the worker who released them: a visit and an explanation today, a call in a week', async () => {
    const plan = await buildReturn(world, person);
    const own = (await tasksOf(worker)).filter(({ returnPlan }) => returnPlan?.id === plan.id);
    expect(own.map(({ kind, dueOn, assignee, status }) => [kind, dueOn, assignee, status]).sort()).toEqual([
      ['REINTEGRATION_CALL', '2020-04-22', WORKER, 'ASSIGNED'],
      ['RETURN_VISIT', '2020-04-15', WORKER, 'ASSIGNED'],
      ['STAIRWELL_EXPLANATION', '2020-04-15', WORKER, 'ASSIGNED'],
    ]);
    for (const task of own)
      expect(task).toMatchObject({
        clause: 'rights.4',
        building: '1栋',
        unit: '1单元',
        room: '101',
        person: { id: person },
        household: { id: home.id },
        returnPlan: {
          status: 'OPEN',
          clause: 'rights.4',
          person: { id: person },
          causes: ['ARRIVAL_HIGH_RISK_AREA'],
          startedOn: '2020-04-15',
          told: null,
          reach: null,
        },
      });
  });

  test('of rights.5 where they were cured or ruled out', async () => {
    const plan = await buildReturn(world, person, { causes: ['RULED_OUT'] });
    expect(plan.clause).toBe('rights.5');
    const tasks = await world.deps.tasks.tasksCausedBy(plan.id);
    expect(tasks.map(({ clause }) => clause)).toEqual(['rights.5', 'rights.5', 'rights.5']);
  });

  test('that waits for a worker where time released them: who takes a task learns whom it is about', async () => {
    const plan = await buildReturn(world, person, { by: null });
    const [visit] = (await world.deps.tasks.tasksCausedBy(plan.id)).filter(({ kind }) => kind === 'RETURN_VISIT');
    const seen = async (caller: Caller) => (await tasksOf(caller)).find(({ id }) => id === visit!.id);
    for (const caller of [worker, colleague])
      expect(await seen(caller)).toMatchObject({
        status: 'OPEN',
        building: null,
        unit: null,
        person: null,
        household: null,
      });
    expect((await colleague.mutate('takeTask', { task: visit!.id }, 'task { status }')).errors).toEqual([]);
    expect(await seen(colleague)).toMatchObject({
      person: { id: person },
      building: '1栋',
      returnPlan: { id: plan.id },
    });
    expect(await seen(worker)).toMatchObject({
      person: null,
      building: null,
      unit: null,
      room: null,
      returnPlan: null,
    });
  });

  test('and is told of it as nobody else is', async () => {
    const plan = await buildReturn(world, person);
    await world.tell();
    const entries = (await world.contents()).filter(
      (item) => item.includes('SENSITIVE#FEED#') && item.includes(plan.id),
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]).toContain(`SENSITIVE#FEED#PERSON#${person}`);
  });
});

describe('a return plan is there', () => {
  test('for the person and the worker whose work it is', async () => {
    const plan = await buildReturn(world, person);
    const self = world.as('RESIDENT', { person, account: `self-${person}` });
    for (const caller of [self, worker]) {
      const { data, errors } = await planSeen(caller, person);
      expect(errors).toBeUndefined();
      expect(data.person.returnPlan).toMatchObject({ id: plan.id, status: 'OPEN', causes: ['ARRIVAL_HIGH_RISK_AREA'] });
      const { data: node } = await caller.ask('query ($id: ID!) { node(id: $id) { id } }', { id: plan.id });
      expect(node).toEqual({ node: { id: plan.id } });
    }
  });

  test('for nobody else: neither colleagues, professionals and workers of elsewhere, nor those who live with the person', async () => {
    const plan = await buildReturn(world, person);
    const member = world.as('RESIDENT', { person: home.members[1]!, account: `member-${person}` });
    const professional = world.as('PROFESSIONAL', { division: '420106' });
    const other = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] });
    const county = world.as('AUTHORITY', { division: '420106' });
    for (const caller of [colleague, professional]) {
      const { data, errors } = await planSeen(caller, person);
      expect([data, errors]).toEqual([{ person: { returnPlan: null } }, undefined]);
    }
    expect((await planSeen(member, person)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    for (const caller of [colleague, professional, member, other, county]) {
      const { data, errors } = await caller.ask('query ($id: ID!) { node(id: $id) { id } }', { id: plan.id });
      expect(data).toEqual({ node: null });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
  });

  test('for the worker for the purpose of care alone, on the record', async () => {
    await buildReturn(world, person);
    const { errors } = await worker.askFor('SUPPLY', PLAN, { id: person });
    expect(errors).toMatchObject([{ extensions: { code: 'PURPOSE_REQUIRED' } }]);
    await planSeen(worker, person);
    const log = await world.deps.accounts.accesses(person, { first: 100, after: undefined });
    expect(log.some(({ fields, purpose }) => purpose === 'CARE' && fields.includes('ReturnPlan.causes'))).toBe(true);
  });

  test('of others a task shows neither whom nor where it is about, open, taken or done', async () => {
    const plan = await buildReturn(world, person);
    const county = world.as('AUTHORITY', { division: '420106' });
    const hidden = { building: null, unit: null, room: null, person: null, household: null, returnPlan: null };
    const seen = async (caller: Caller) => {
      const { data } = await caller.askFor('CARE', `query ($ids: ID!) { node(id: $ids) { ... on Task { ${TASK} } } }`, {
        ids: plan.tasks[0],
      });
      return data.node;
    };
    for (const caller of [colleague, county]) expect(await seen(caller)).toMatchObject(hidden);
    await finishTasks(world, worker, plan);
    for (const caller of [colleague, county]) expect(await seen(caller)).toMatchObject({ ...hidden, status: 'DONE' });
    expect(await seen(worker)).toMatchObject({ person: null, household: null, room: null, returnPlan: null });
  });
});

describe('a return is complete', () => {
  const complete = (caller: Caller, plan: string) => caller.mutate('completeReturn', { plan }, 'plan { id status }');

  test('when its tasks are done, and not before', async () => {
    const plan = await buildReturn(world, person);
    const refused = await untouched(world, [worker], () => complete(worker, plan.id));
    expect(refused.errors).toMatchObject([{ code: 'INVALID_TRANSITION', path: ['input', 'plan'] }]);
    await finishTasks(world, worker, plan);
    expect((await complete(worker, plan.id)).plan).toEqual({ id: plan.id, status: 'COMPLETED' });
  });

  test('once, however often it is said; and is then there for the person alone, until it is forgotten', async () => {
    const plan = await buildReturn(world, person);
    await finishTasks(world, worker, plan);
    const both = await Promise.all([complete(worker, plan.id), complete(worker, plan.id)]);
    expect(both.map(({ errors }) => errors)).toEqual([[], []]);
    const again = await untouched(world, [worker], () => complete(worker, plan.id));
    expect(again.plan.status).toBe('COMPLETED');
    expect((await world.deps.returnPlans.plan(plan.id))!.history).toHaveLength(2);
    expect((await planSeen(worker, person)).data.person.returnPlan).toBeNull();
    const self = world.as('RESIDENT', { person, account: `self-${person}` });
    expect((await planSeen(self, person)).data.person.returnPlan).toMatchObject({ status: 'COMPLETED' });
    // 60 whole days after the day on which it was closed.
    world.setClock('2020-06-14T15:59:59.000Z');
    expect((await planSeen(self, person)).data.person.returnPlan).toMatchObject({ id: plan.id });
    world.setClock('2020-06-14T16:00:00.000Z');
    expect((await planSeen(self, person)).data.person.returnPlan).toBeNull();
  });

  test('not by a colleague, a worker of another community or anybody who makes up an id', async () => {
    const plan = await buildReturn(world, person);
    await finishTasks(world, worker, plan);
    const other = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] });
    await untouched(world, [colleague, other, worker], async () => {
      const theirs = [await complete(colleague, plan.id), await complete(other, plan.id)];
      const nobodys = [
        await complete(worker, 'returnPlan_0_0'),
        await complete(worker, ''),
        await complete(worker, person),
      ];
      for (const { errors } of [...theirs, ...nobodys])
        expect(errors).toEqual([
          {
            code: 'NOT_FOUND',
            message: 'There is no such return plan among those that you may act on.',
            path: ['input', 'plan'],
          },
        ]);
    });
  });
});

test('no fault was hidden from the caller in any of this', () => {
  expect(world.faults).toEqual([]);
});
