import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemContext } from '#graph/context.ts';
import { endHoldChange, holdReleaseWrite } from '#graph/health/isolation/release.ts';
import type { IsolationOrder } from '#graph/health/isolation/store.ts';
import { investigation } from '#test/support/evidence.ts';
import { isolated, readOrder, workOf } from '#test/support/isolation.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, openWorld, person, type World, WUCHANG } from '#test/support/world.ts';
import { write } from '#test/support/write.ts';

/** A contact of 10 April, ordered on the 15th and due on the 24th. */
let world: World;
let home: { id: string; members: string[] };
let bearer: string;
let worker: Caller;
let professional: Caller;

beforeEach(async () => {
  world = await openWorld();
  home = await world.buildHousehold([person(), person()]);
  [bearer] = home.members as [string];
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
  professional = world.as('PROFESSIONAL', { division: WUCHANG, account: 'cdc' });
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const DUE_DAY = '2020-04-24T04:00:00.000Z';
const contact = (on: '2020-04-10' | '2020-04-14' = '2020-04-10') => isolated(world, bearer, { on });
const release = (caller: Caller, { id }: IsolationOrder) =>
  caller.mutate('releaseFromIsolation', { order: id }, 'order { id }');
const codesOf = ({
  errors,
  topErrors,
}: {
  errors?: { code: string }[];
  topErrors?: { extensions: { code: string } }[];
}) => errors?.map(({ code }) => code) ?? topErrors?.map(({ extensions }) => extensions.code);
const isLeft = async (text: string) => (await world.contents()).filter((item) => item.includes(text));

describe('a release', () => {
  test.each([
    ['the last second before the due day', '2020-04-23T15:59:59.000Z', ['NOT_DUE']],
    ['the first second of the due day', '2020-04-23T16:00:00.000Z', []],
    ['the last second of the due day', '2020-04-24T15:59:59.000Z', []],
  ])('in %s is as the day says', async (_, now, codes) => {
    const order = await contact();
    world.setClock(now);
    expect(codesOf(await release(worker, order))).toEqual(codes);
  });

  test('before the due day is refused, names the day, and writes nothing', async () => {
    const order = await contact();
    const { errors } = await untouched(world, [worker], () => release(worker, order));
    expect(errors).toMatchObject([{ code: 'NOT_DUE', path: ['input', 'order'] }]);
    expect(errors[0].message).toContain('2020-04-24');
  });

  test('closes the order and its facts, drops tasks and lists, and plans the return', async () => {
    const order = await contact();
    world.setClock(DUE_DAY);
    expect((await release(worker, order)).errors).toEqual([]);
    const stored = await readOrder(world, order.id);
    expect(stored).toMatchObject({ status: 'CLOSED', releasedOn: '2020-04-24', supply: null });
    expect(stored.history.at(-1)).toMatchObject({ event: 'RELEASE_WHOLLY', role: 'COMMUNITY_WORKER' });
    expect(stored).toHaveProperty('expiresAt');
    expect(await workOf(world, order)).toEqual({});
    expect(await world.deps.isolations.isolatedIn(CHUCAI, { first: 5 })).toEqual([]);
    expect(await world.deps.codes.facts(home.id)).toEqual([]);
    expect(await isLeft('"SENSITIVE#PERSON#' + bearer + '"},"sk":{"S":"RETURN#')).toHaveLength(1);
  });

  test('counts as the work of who released; it does not come round to anybody else', async () => {
    const order = await contact();
    const [task] = (await world.deps.tasks.tasksCausedBy(order.id)).filter(({ kind }) => kind === 'RELEASE');
    world.setClock(DUE_DAY);
    await release(worker, order);
    expect(await world.deps.tasks.task(task!.id)).toMatchObject({ status: 'DONE', doneDays: ['2020-04-24'] });
    await world.drain();
  });

  test('leaves nothing that marks the person: code, household, list, order and tasks are those of anyone', async () => {
    const other = await isolated(world, home.members[1]!, { on: '2020-04-14' });
    const order = await contact();
    world.setClock(DUE_DAY);
    await release(worker, order);
    const issued = await worker.mutate('issueHealthCode', { person: bearer }, 'healthCode { colour basis { kind } }', {
      'x-purpose': 'CODE_ISSUING',
    });
    expect(issued.healthCode.colour).toBe('GREEN');
    for (const [caller, purpose] of [
      [worker, 'CARE'],
      [professional, 'INVESTIGATION'],
    ] as const) {
      const { data } = await caller.askFor(purpose, `{ person(id: "${bearer}") { id isolation { id } } }`);
      expect(data.person).toEqual({ id: bearer, isolation: null });
      const asked = await caller.askFor(purpose, `{ isolationOrder(id: "${order.id}") { id } }`);
      expect(asked.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      const node = await caller.askFor(purpose, `{ node(id: "${order.id}") { id } }`);
      expect(node.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      const list = await caller.askFor(
        purpose,
        `{ community(code: "${CHUCAI}") { isolationOrders(first: 9) { nodes { id } } } }`,
      );
      expect(list.data.community.isolationOrders.nodes).toEqual([{ id: other.id }]);
    }
    const facts = await professional.askFor('INVESTIGATION', `{ person(id: "${bearer}") { facts { kind } } }`);
    expect(facts.data.person.facts).toEqual([]);
    const self = world.as('RESIDENT', { person: bearer, account: 'self' });
    const own = await self.ask(`{ isolationOrder(id: "${order.id}") { status releasedOn } }`);
    expect(own.data.isolationOrder).toEqual({ status: 'CLOSED', releasedOn: '2020-04-24' });
  });

  test('turns the codes that run green at once', async () => {
    const order = await contact();
    world.setClock('2020-04-23T15:00:00.000Z');
    const { healthCode } = await worker.mutate('issueHealthCode', { person: bearer }, 'healthCode { id colour }', {
      'x-purpose': 'CODE_ISSUING',
    });
    expect(healthCode.colour).toBe('YELLOW');
    const { list, index } = (await world.deps.codes.code(healthCode.id))!;
    world.setClock('2020-04-23T16:00:00.000Z');
    expect(await world.deps.codes.status(list, index)).toBe('YELLOW');
    await release(professional, order);
    expect(await world.deps.codes.status(list, index)).toBe('GREEN');
  });

  test('does not fail for the many codes of a person: all of them turn', async () => {
    const order = await isolated(world, bearer, { on: '2020-04-10' });
    world.setClock('2020-04-23T15:00:00.000Z');
    const codes: string[] = [];
    for (let i = 0; i < 60; i++) {
      const issued = await worker.mutate('issueHealthCode', { person: bearer }, 'healthCode { id }', {
        'x-purpose': 'CODE_ISSUING',
      });
      if (issued.healthCode) codes.push(issued.healthCode.id);
    }
    expect(codes.length).toBeGreaterThan(10);
    world.setClock('2020-04-23T16:00:00.000Z');
    expect((await release(worker, order)).errors).toEqual([]);
    for (const id of codes) {
      const { list, index } = (await world.deps.codes.code(id))!;
      expect(await world.deps.codes.status(list, index)).toBe('GREEN');
    }
  });

  test('by two at once leaves one result and one clear refusal; the same account’s repeat succeeds', async () => {
    const order = await contact();
    world.setClock(DUE_DAY);
    const answers = await Promise.all([release(worker, order), release(professional, order)]);
    expect(answers.map(codesOf).sort()).toEqual([[], ['INVALID_TRANSITION']]);
    const first = codesOf(answers[0])!.length === 0 ? worker : professional;
    expect(await untouched(world, [first], () => release(first, order))).toMatchObject({ errors: [] });
    expect(await isLeft('"sk":{"S":"RETURN#')).toHaveLength(1);
  });

  test('is not for an order that is none', async () => {
    const order = await contact();
    world.setClock(DUE_DAY);
    await untouched(world, [worker], async () => {
      expect(codesOf(await release(worker, { ...order, id: `${order.id}0` }))).toEqual(['NOT_FOUND']);
      expect(codesOf(await release(worker, { ...order, id: 'person_1' }))).toEqual(['NOT_FOUND']);
    });
  });
});

/** Follow-up of seven days, adopted before the exposure. */
async function adoptFollowUp() {
  const county = world.as('AUTHORITY', { division: WUCHANG, account: 'county' });
  world.setClock('2020-04-08T04:00:00.000Z');
  const adopted = {
    division: WUCHANG,
    name: 'MONITORING_DAYS',
    value: 7,
    from: '2020-04-09',
    legalBasis: '武防指〔2020〕1号',
  };
  const { errors } = await county.mutate('adoptPolicyValue', adopted, 'policyValue { value }');
  expect(errors).toEqual([]);
  world.setClock('2020-04-15T04:00:00.000Z');
}

describe('a release with follow-up days left', () => {
  beforeEach(adoptFollowUp);

  test('ends isolation and goes on with daily checks: two dates', async () => {
    const order = await contact();
    expect(order).toMatchObject({ dueOn: '2020-04-24', followUpUntil: '2020-05-01' });
    world.setClock(DUE_DAY);
    expect((await release(worker, order)).errors).toEqual([]);
    expect(await readOrder(world, order.id)).toMatchObject({ status: 'MONITORED', releasedOn: '2020-04-24' });
    expect(await workOf(world, order)).toEqual({ DAILY_CHECK: ['2020-04-15', '2020-04-30'] });
    expect(await world.deps.codes.facts(home.id)).toEqual([]);
    expect(await world.deps.isolations.isolatedIn(CHUCAI, { first: 5 })).toEqual([]);
    const { data } = await worker.askFor('CARE', `{ person(id: "${bearer}") { isolation { status followUpUntil } } }`);
    expect(data.person.isolation).toEqual({ status: 'MONITORED', followUpUntil: '2020-05-01' });
  });

  test('from a central site goes on at home', async () => {
    const order = await isolated(world, bearer, { on: '2020-04-10', place: 'CENTRAL' });
    world.setClock(DUE_DAY);
    await release(worker, order);
    expect(await workOf(world, order)).toMatchObject({ DAILY_CHECK: ['2020-04-24', '2020-04-30'] });
    expect(Object.keys(await workOf(world, order))).not.toContain('TRANSFER');
  });

  test('ends by time, on both sides of midnight', async () => {
    const order = await contact();
    world.setClock(DUE_DAY);
    await release(worker, order);
    world.setClock('2020-04-30T15:59:59.000Z');
    await world.drain();
    expect((await readOrder(world, order.id)).status).toBe('MONITORED');
    world.setClock('2020-04-30T16:00:00.000Z');
    await world.drain();
    const stored = await readOrder(world, order.id);
    expect(stored).toMatchObject({ status: 'CLOSED' });
    expect(stored.history.at(-1)).toMatchObject({ event: 'END_FOLLOW_UP', role: 'SYSTEM' });
    expect(await workOf(world, order)).toEqual({});
  });

  test('a new exposure in follow-up isolates again', async () => {
    const order = await contact();
    world.setClock(DUE_DAY);
    await release(worker, order);
    const again = await isolated(world, bearer, { on: '2020-04-20' });
    expect(again).toMatchObject({ id: order.id, status: 'ISOLATING', releasedOn: null, dueOn: '2020-05-04' });
    expect(again.history.at(-1)?.event).toBe('RESTART');
    world.setClock('2020-05-01T04:00:00.000Z');
    await world.drain();
    expect((await readOrder(world, order.id)).status).toBe('ISOLATING');
    world.setClock('2020-05-04T04:00:00.000Z');
    expect((await release(worker, order)).errors).toEqual([]);
  });
});

describe('isolation never lasts by silence', () => {
  test('whom nobody has released is released at the start of the day after', async () => {
    const order = await contact();
    world.setClock('2020-04-24T15:59:59.000Z');
    await world.drain();
    expect((await readOrder(world, order.id)).status).toBe('ISOLATING');
    world.setClock('2020-04-24T16:00:00.000Z');
    await world.drain();
    const stored = await readOrder(world, order.id);
    expect(stored).toMatchObject({ status: 'CLOSED', releasedOn: '2020-04-25' });
    expect(stored.history.at(-1)).toMatchObject({ event: 'RELEASE_WHOLLY', role: 'SYSTEM', account: 'system' });
    expect(await workOf(world, order)).toEqual({});
    expect(await world.deps.codes.facts(home.id)).toEqual([]);
  });

  test('a day that moved takes the release by time with it', async () => {
    const order = await contact();
    const input = {
      order: order.id,
      dueOn: '2020-04-24',
      newDueOn: '2020-04-28',
      reason: 'SYMPTOMS',
      evidence: investigation(),
    };
    expect((await professional.mutate('extendIsolation', input, 'order { id }')).errors).toEqual([]);
    world.setClock('2020-04-27T16:00:00.000Z');
    await world.drain();
    expect((await readOrder(world, order.id)).status).toBe('ISOLATING');
    world.setClock('2020-04-28T16:00:00.000Z');
    await world.drain();
    expect((await readOrder(world, order.id)).status).toBe('CLOSED');
  });

  test('after an outage of days everybody who was due is released, once', async () => {
    const orders = [await contact(), await isolated(world, home.members[1]!, { on: '2020-04-14' })];
    world.setClock('2020-05-20T04:00:00.000Z');
    await world.drain();
    for (const { id } of orders) {
      const { status, history } = await readOrder(world, id);
      expect(status).toBe('CLOSED');
      expect(history.filter(({ event }) => event === 'RELEASE_WHOLLY')).toHaveLength(1);
    }
  });

  test('a release at the same moment is the one that counts, or is counted', async () => {
    const order = await contact();
    world.setClock('2020-04-24T16:00:00.000Z');
    const [answer] = await Promise.all([release(worker, order), world.drain()]);
    expect([[], ['INVALID_TRANSITION']]).toContainEqual(codesOf(answer));
    const { status, history } = await readOrder(world, order.id);
    expect(status).toBe('CLOSED');
    expect(history.filter(({ event }) => event === 'RELEASE_WHOLLY')).toHaveLength(1);
    expect(await isLeft('"sk":{"S":"RETURN#')).toHaveLength(1);
  });
});

describe('while an alert waits for an answer', () => {
  const context = () => systemContext(world.deps, 'test');
  const raise = (alert = 'alert_1') => write(world.deps, [holdReleaseWrite(bearer, alert)]);
  const answer = async (alert = 'alert_1') => write(world.deps, await endHoldChange(context(), bearer, alert));

  test('nobody releases the person, and nothing is written', async () => {
    const order = await contact();
    await raise();
    world.setClock(DUE_DAY);
    const answered = await untouched(world, [worker], () => release(worker, order));
    expect(answered.errors).toMatchObject([{ code: 'ALERT_OPEN', path: ['input', 'order'] }]);
    await answer();
    expect((await release(worker, order)).errors).toEqual([]);
  });

  test('nor does time; whoever answers the last one brings that about', async () => {
    const order = await contact();
    await raise('alert_1');
    await raise('alert_2');
    world.setClock('2020-04-26T04:00:00.000Z');
    await world.drain();
    await answer('alert_1');
    await world.drain();
    expect((await readOrder(world, order.id)).status).toBe('ISOLATING');
    await answer('alert_2');
    await world.drain();
    expect(await readOrder(world, order.id)).toMatchObject({ status: 'CLOSED', releasedOn: '2020-04-26' });
  });

  test('an answer before the due day releases nobody', async () => {
    const order = await contact();
    await raise();
    await answer();
    await world.drain();
    expect((await readOrder(world, order.id)).status).toBe('ISOLATING');
  });

  test('that is raised while somebody releases, the release comes first or is refused', async () => {
    const order = await contact();
    world.setClock(DUE_DAY);
    let isRaised = false;
    const answered = await world.meddleWith(
      async (operation, input: { TransactItems?: readonly { ConditionCheck?: unknown }[] }) => {
        const isRelease =
          operation === 'TransactWriteItems' && input.TransactItems?.some((item) => item.ConditionCheck);
        if (!isRelease || isRaised) return;
        isRaised = true;
        await raise();
      },
      () => release(worker, order),
    );
    expect(isRaised).toBe(true);
    expect(codesOf(answered)).toEqual(['ALERT_OPEN']);
    expect((await readOrder(world, order.id)).status).toBe('ISOLATING');
  });
});

test('a released person’s order is gone in time, for the person too', async () => {
  const order = await contact();
  world.setClock(DUE_DAY);
  await release(worker, order);
  const self = world.as('RESIDENT', { person: bearer, account: 'self' });
  const asked = `{ isolationOrder(id: "${order.id}") { status } }`;
  world.setClock('2020-06-23T15:59:59.000Z');
  expect((await self.ask(asked)).data.isolationOrder).toEqual({ status: 'CLOSED' });
  world.setClock('2020-06-23T16:00:00.000Z');
  expect((await self.ask(asked)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});
