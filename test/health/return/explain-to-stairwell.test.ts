import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { STAIRWELL_TEXTS, type StairwellText } from '#graph/health/return/policy.ts';
import type { ReturnPlan } from '#graph/health/return/store.ts';
import { follow } from '#test/support/feed.ts';
import { buildHome, buildReturn, type Home, WORKER } from '#test/support/return-plan.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, NOON, openWorld, type World } from '#test/support/world.ts';

let world: World;
let worker: Caller;
beforeEach(async () => {
  world = await openWorld();
  world.setClock(NOON);
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: WORKER });
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const residentOf = ({ members }: Home) => world.as('RESIDENT', { person: members[0]!, account: `of-${members[0]}` });
const explain = (caller: Caller, plan: string, text: StairwellText = 'NEIGHBOURLINESS') =>
  caller.mutate('explainToStairwell', { plan, text }, 'plan { id status told reach }');
const NOTICES = `query ($id: ID!, $first: Int!, $after: String) { household(id: $id) { notices(first: $first, after: $after) {
  nodes { id clause at zh: text en: text(lang: EN) } pageInfo { hasNextPage endCursor } } } }`;
const noticesOf = async (home: Home, caller = residentOf(home)) => {
  const { data, errors } = await caller.ask(NOTICES, { id: home.id, first: 10 });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.household.notices.nodes as any[];
};

/**
 * The home of somebody who returns, with others around: in the same stairwell, in the same building, in
 * another one.
 */
async function buildHomes(stairwell: number, building: number) {
  const at = (unit: string, count: number, house = '1栋') =>
    Promise.all(
      Array.from({ length: count }, (_, i) => buildHome(world, { building: house, unit, room: `${i + 201}` })),
    );
  const own = await buildHome(world, { building: '1栋', unit: '1单元', room: '101' });
  const homes = {
    own,
    beside: await at('1单元', stairwell),
    above: await at('2单元', building),
    across: await at('1单元', 2, '2栋'),
  };
  const plan = await buildReturn(world, own.members[0]!);
  return { ...homes, plan };
}

describe('a stairwell is told', () => {
  test('what a return asks of it: every home of it, that of the person too, and no other', async () => {
    const { own, beside, above, across, plan } = await buildHomes(3, 2);
    expect((await explain(worker, plan.id)).plan).toEqual({
      id: plan.id,
      status: 'EXPLAINED',
      told: 'NEIGHBOURLINESS',
      reach: 'STAIRWELL',
    });
    await world.tell();
    const { zh, en } = STAIRWELL_TEXTS.NEIGHBOURLINESS;
    const [first] = await noticesOf(own);
    expect(first).toEqual({ id: expect.any(String), clause: 'rights.4', at: NOON, zh, en });
    for (const home of [own, ...beside]) expect(await noticesOf(home)).toEqual([first]);
    for (const home of [...above, ...across]) expect(await noticesOf(home)).toEqual([]);
    for (const home of [own, beside[0]!]) {
      const told = (await follow(residentOf(home)).next()).filter(({ type }) => type === 'STAIRWELL_EXPLAINED');
      expect(told).toMatchObject([{ subject: home.id, clause: 'rights.4', from: null, to: null }]);
    }
  });

  test.each([
    [2, 1, 'BUILDING'],
    [0, 3, 'BUILDING'],
    [2, 0, 'COMMUNITY'],
    [0, 0, 'COMMUNITY'],
  ] as const)('with %d homes beside and %d above: the %s is', async (stairwell, building, reach) => {
    const { own, beside, above, across, plan } = await buildHomes(stairwell, building);
    expect((await explain(worker, plan.id)).plan.reach).toBe(reach);
    await world.tell();
    for (const home of [own, ...beside, ...above]) expect(await noticesOf(home)).toHaveLength(1);
    for (const home of across) expect(await noticesOf(home)).toHaveLength(reach === 'COMMUNITY' ? 1 : 0);
  });

  test('and cannot tell from it who it was: what is stored and told of it holds nothing of person, home or plan', async () => {
    const { own, beside, plan } = await buildHomes(3, 0);
    await explain(worker, plan.id);
    const waiting = (await world.contents()).filter((item) => item.includes('stairwell_'));
    expect(waiting.length).toBeGreaterThan(0);
    await world.tell();
    const notices = (await world.contents()).filter((item) => item.includes('PERSONAL#NOTICES#'));
    expect(notices).toHaveLength(4);
    const secrets = [own.members[0]!, plan.id, plan.id.split('_').at(-1)!, WORKER];
    for (const item of [...waiting, ...notices]) {
      for (const secret of secrets) expect(item).not.toContain(secret);
      expect(item).not.toMatch(/\b101\b/);
    }
    // But for the home that it lies in, the copy of the own home is that of any other.
    const copyOf = ({ id }: Home) => notices.find((item) => item.includes(id))!.replaceAll(id, 'HOME');
    expect(copyOf(own)).toBe(copyOf(beside[0]!));
    const feedOf = async (home: Home) =>
      (await follow(residentOf(home)).next())
        .filter(({ type }) => type === 'STAIRWELL_EXPLAINED')
        .map(({ id: _, subject, ...rest }) => ({ ...rest, isOwn: subject === home.id }));
    expect(await feedOf(own)).toEqual(await feedOf(beside[0]!));
  });

  test('once, however often it is asked for, and however often the telling runs', async () => {
    const { own, plan } = await buildHomes(3, 0);
    const first = await explain(worker, plan.id);
    const again = await untouched(world, [worker], () => explain(worker, plan.id, 'RULES'));
    expect(again.plan).toEqual(first.plan);
    const both = await Promise.all([explain(worker, plan.id), explain(worker, plan.id)]);
    expect(both.map(({ errors }) => errors)).toEqual([[], []]);
    await world.tell();
    expect(await noticesOf(own)).toHaveLength(1);
    const task = await world.deps.tasks.tasksCausedBy(plan.id);
    expect(task.map(({ kind }) => kind).sort()).toEqual(['REINTEGRATION_CALL', 'RETURN_VISIT']);
  });

  test('once by two who ask at once', async () => {
    const { own, plan } = await buildHomes(3, 0);
    await Promise.all(Array.from({ length: 4 }, () => explain(worker, plan.id)));
    await world.tell();
    expect(await noticesOf(own)).toHaveLength(1);
    expect((await world.deps.returnPlans.plan(plan.id))!.history).toHaveLength(2);
  });

  test('and reads it as long as feeds are kept', async () => {
    const { own, plan } = await buildHomes(3, 0);
    await explain(worker, plan.id);
    await world.tell();
    world.setClock('2020-05-15T03:59:59.000Z');
    expect(await noticesOf(own)).toHaveLength(1);
    world.setClock('2020-05-15T04:00:00.000Z');
    expect(await noticesOf(own)).toEqual([]);
  });

  test('page by page, newest first', async () => {
    const { own, beside, plan } = await buildHomes(3, 0);
    await explain(worker, plan.id, 'RULES');
    await world.tell();
    world.setClock('2020-04-16T04:00:00.000Z');
    const next = await buildReturn(world, beside[0]!.members[0]!);
    await explain(worker, next.id, 'NO_DISCRIMINATION');
    await world.tell();
    const page = async (after: string | null) =>
      (await residentOf(own).ask(NOTICES, { id: own.id, first: 1, after })).data.household.notices;
    const first = await page(null);
    expect([first.nodes[0].en, first.pageInfo.hasNextPage]).toEqual([STAIRWELL_TEXTS.NO_DISCRIMINATION.en, true]);
    const second = await page(first.pageInfo.endCursor);
    expect([second.nodes[0].en, second.pageInfo.hasNextPage]).toEqual([STAIRWELL_TEXTS.RULES.en, false]);
  });
});

describe('an explanation is not given', () => {
  const denied = async (callers: readonly Caller[], plan: ReturnPlan) =>
    untouched(world, callers, async () => {
      for (const caller of callers)
        expect((await explain(caller, plan.id)).errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'plan'] }]);
    });

  test('by a colleague, or a worker of another community', async () => {
    const { plan } = await buildHomes(3, 0);
    const colleague = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'colleague' });
    const other = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] });
    await denied([colleague, other], plan);
  });

  test('by a text of one’s own', async () => {
    const { plan } = await buildHomes(3, 0);
    const { status, errors } = await untouched(world, [worker], () =>
      worker.ask('mutation ($input: ExplainToStairwellInput!) { explainToStairwell(input: $input) { plan { id } } }', {
        input: { plan: plan.id, text: '王小明 101' },
      }),
    );
    expect(status).toBe(400);
    expect(JSON.stringify(errors)).not.toContain('王小明');
  });
});

test('notices are read by those who live there, and by nobody else', async () => {
  const { own, beside, plan } = await buildHomes(3, 0);
  await explain(worker, plan.id);
  await world.tell();
  const professional = world.as('PROFESSIONAL', { division: '420106' });
  for (const caller of [worker, professional]) {
    const { data, errors } = await caller.askFor('CARE', NOTICES, { id: own.id, first: 10 });
    expect(data.household.notices).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
  const { errors } = await residentOf(beside[0]!).ask(NOTICES, { id: own.id, first: 10 });
  expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
});
