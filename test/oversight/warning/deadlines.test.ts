import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drain } from '#graph/app/due.ts';
import type { OverControlWarning } from '#graph/oversight/warning/store.ts';
import { dueWrite } from '#test/support/due.ts';
import { untouched } from '#test/support/untouched.ts';
import { buildWarning, move, type Move, MOVES, peopleOf, WARNING } from '#test/support/warnings.ts';
import { type Caller, NOON, openWorld, type World } from '#test/support/world.ts';

let world: World;
let people: ReturnType<typeof peopleOf>;
// A world for each: what is due in one test must not come about in another.
beforeEach(async () => {
  world = await openWorld();
  people = peopleOf(world);
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const HOUR = 3_600_000;
/** The clock, so many hours after noon. */
const hours = (count: number) => new Date(Date.parse(NOON) + count * HOUR).toISOString();
const setHours = (count: number) => world.setClock(hours(count));

const stored = async (id: string): Promise<OverControlWarning> => (await world.deps.warnings.warning(id))!;
const events = async (id: string) =>
  (await world.contents())
    .map((item) => JSON.parse(item))
    .filter(({ pk, subject }) => pk.S.startsWith('OPERATIONAL#OUTBOX#') && subject.S === id)
    .map(({ type, at, account }) => `${at.S} ${type.S} ${account.S}`)
    .sort();
const duesOf = async (id: string) =>
  (await world.contents())
    .map((item) => JSON.parse(item))
    .filter(({ pk, subject }) => pk.S.startsWith('OPERATIONAL#DUE#') && subject?.S === id)
    .map(({ at }) => at.S);
const seen = async (caller: Caller, id: string) => {
  const { data } = await caller.ask(
    `query ($id: ID!) { node(id: $id) { ... on OverControlWarning { ${WARNING} history { event role } } } }`,
    { id },
  );
  return data.node;
};
const done = async (caller: Caller, event: Move, id: string, input: object = {}) => {
  const { errors } = await move(caller, event, id, input);
  expect(errors).toEqual([]);
};

describe('an unanswered warning', () => {
  test('shows as overdue from the instant of its deadline, before anything is brought about', async () => {
    const id = await buildWarning(world);
    world.setClock(new Date(Date.parse(hours(24)) - 1).toISOString());
    expect(await seen(people.county, id)).toMatchObject({ overdue: false, status: 'RAISED' });
    setHours(24);
    expect(await seen(people.county, id)).toMatchObject({ overdue: true, status: 'RAISED' });
  });

  test('goes to the city, the province and the nation, each with a deadline of its own, and stays there overdue', async () => {
    const id = await buildWarning(world);
    for (const [i, inCharge] of ['4201', '42', 'CN'].entries()) {
      setHours(24 * (i + 1));
      await world.drain();
      expect(await stored(id)).toMatchObject({ status: 'ESCALATED', inCharge, deadline: hours(24 * (i + 2)) });
      expect(await duesOf(id)).toEqual([hours(24 * (i + 2))]);
    }
    const atTheTop = await stored(id);
    setHours(24 * 4);
    await world.drain();
    expect(await stored(id)).toEqual(atTheTop);
    expect(await duesOf(id)).toEqual([]);
    expect(await seen(people.nation, id)).toMatchObject({
      status: 'ESCALATED',
      inCharge: null,
      overdue: true,
      history: [
        { event: 'RAISE', role: 'COMMUNITY_WORKER' },
        { event: 'ESCALATE', role: null },
        { event: 'ESCALATE', role: null },
        { event: 'ESCALATE', role: null },
      ],
    });
    expect(await events(id)).toEqual([
      `${hours(0)} warning.raised proposer`,
      ...[24, 48, 72].map((at) => `${hours(at)} warning.escalated system`),
    ]);
    await done(people.nation, 'DISMISS', id);
  });

  test.each([
    ['under investigation', ['INVESTIGATE'], 72],
    ['after a notice', ['NOTIFY'], 84],
    ['after a rectification that nobody confirms', ['NOTIFY', 'REPORT_RECTIFICATION'], 24],
  ] as const)('%s goes up too, and not before', async (_, moves, due) => {
    const id = await buildWarning(world);
    for (const event of moves) await done(event === 'REPORT_RECTIFICATION' ? people.worker : people.county, event, id);
    const before = await stored(id);
    setHours(due - 0.01);
    await world.drain();
    expect(await stored(id)).toEqual(before);
    setHours(due);
    await world.drain();
    expect(await stored(id)).toMatchObject({ status: 'ESCALATED', inCharge: '4201', deadline: hours(due + 24) });
  });

  test.each([
    ['dismissed', ['DISMISS']],
    ['rectified', ['NOTIFY', 'CONFIRM']],
  ] as const)('that is %s in time is left alone for ever', async (_, moves) => {
    const id = await buildWarning(world);
    for (const event of moves) await done(people.county, event, id);
    const closed = await stored(id);
    setHours(24 * 40);
    await world.drain();
    expect(await stored(id)).toEqual(closed);
    expect(await seen(people.county, id)).toMatchObject({ deadline: null, overdue: false });
  });

  test('may still be answered late, as long as nobody has taken it from who is in charge', async () => {
    const id = await buildWarning(world);
    setHours(30);
    await done(people.county, 'INVESTIGATE', id);
    await world.drain();
    expect(await stored(id)).toMatchObject({ status: 'INVESTIGATING', inCharge: '420106', deadline: hours(102) });
  });

  test('is the city’s alone once it went there: the county goes on seeing it, and moves it no more', async () => {
    const id = await buildWarning(world);
    await done(people.county, 'INVESTIGATE', id);
    setHours(72);
    await world.drain();
    expect(await seen(people.county, id)).toMatchObject({ status: 'ESCALATED', inCharge: { code: '4201' } });
    await untouched(world, [people.county], async () => {
      for (const event of (Object.keys(MOVES) as Move[]).filter((one) => one !== 'REPORT_RECTIFICATION'))
        expect((await move(people.county, event, id)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    });
    await done(people.city, 'NOTIFY', id, { rectifyBy: '2020-04-19' });
    expect(await stored(id)).toMatchObject({ status: 'RECTIFYING', inCharge: '4201', rectifyBy: '2020-04-19' });
  });
});

describe('time brings an escalation once', () => {
  test('however many drains run at a time', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => buildWarning(world)));
    setHours(24);
    await Promise.all([world.drain(), world.drain(), world.drain()]);
    for (const id of ids) {
      const { history, inCharge } = await stored(id);
      expect([inCharge, history.map(({ event }) => event)]).toEqual(['4201', ['RAISE', 'ESCALATE']]);
      expect((await events(id)).filter((event) => event.includes('escalated'))).toHaveLength(1);
      expect(await duesOf(id)).toEqual([hours(48)]);
    }
  });

  test('after an outage of days: the city has its whole time from then on, and nobody is passed over', async () => {
    const id = await buildWarning(world);
    setHours(24 * 5 + 3);
    await world.drain();
    await world.drain();
    expect(await stored(id)).toMatchObject({ status: 'ESCALATED', inCharge: '4201', deadline: hours(24 * 6 + 3) });
    expect((await stored(id)).history).toHaveLength(2);
    setHours(24 * 6 + 3);
    await world.drain();
    expect(await stored(id)).toMatchObject({ inCharge: '42' });
  });

  test('or not at all, where an answer comes between its reading and its writing', async () => {
    const id = await buildWarning(world);
    setHours(24);
    let answered = false;
    await world.meddleWith(
      async (operation, input) => {
        if (answered || operation !== 'TransactWriteItems' || !JSON.stringify(input).includes('"ESCALATE"')) return;
        answered = true;
        await done(people.county, 'INVESTIGATE', id);
      },
      () => world.drain(),
    );
    expect(answered).toBe(true);
    expect(await stored(id)).toMatchObject({ status: 'INVESTIGATING', inCharge: '420106', deadline: hours(96) });
    expect((await events(id)).map((event) => event.split(' ')[1])).toEqual(['warning.raised', 'warning.investigating']);
  });

  test('and an answer that comes too late by that moment finds nothing any more', async () => {
    const id = await buildWarning(world);
    setHours(24);
    let escalated = false;
    const { errors } = await world.meddleWith(
      async (operation, input) => {
        if (escalated || operation !== 'TransactWriteItems' || !JSON.stringify(input).includes('"INVESTIGATE"')) return;
        escalated = true;
        await world.drain();
      },
      () => move(people.county, 'INVESTIGATE', id),
    );
    expect(escalated).toBe(true);
    expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await stored(id)).toMatchObject({ status: 'ESCALATED', inCharge: '4201' });
    expect((await stored(id)).history).toHaveLength(2);
  });

  test('although it failed at first: the item that was put off still tells its deadline', async () => {
    const id = await buildWarning(world);
    setHours(24);
    const faults: unknown[] = [];
    await world.meddleWith(
      (operation, input) => {
        const isEscalation = operation === 'TransactWriteItems' && JSON.stringify(input).includes('"ESCALATE"');
        if (isEscalation) throw Object.assign(new Error('The engine is away'), { name: 'InternalServerError' });
      },
      () => drain(world.deps, { logFault: (error) => faults.push(error) }),
    );
    expect(faults).toHaveLength(1);
    expect(await stored(id)).toMatchObject({ status: 'RAISED' });
    setHours(24.5);
    await world.drain();
    expect(await stored(id)).toMatchObject({ status: 'ESCALATED', inCharge: '4201', deadline: hours(48.5) });
  });

  test('and never for a deadline that is not the warning’s any more', async () => {
    const id = await buildWarning(world);
    await done(people.county, 'INVESTIGATE', id);
    await world.deps.db.transact([dueWrite({ kind: 'WARNING_DEADLINE', subject: id, at: hours(24) })]);
    const before = await stored(id);
    setHours(25);
    await world.drain();
    expect(await stored(id)).toEqual(before);
    expect(await duesOf(id)).toEqual([hours(72)]);
  });
});

test('the time to answer is a value of the nation, from the day on which it holds', async () => {
  const { policyValue, errors } = await people.nation.mutate(
    'adoptPolicyValue',
    {
      division: 'CN',
      name: 'WARNING_RESPONSE_HOURS',
      value: 12,
      from: '2020-04-16',
      legalBasis: '国务院联防联控机制通知',
    },
    'policyValue { value }',
  );
  expect(errors).toEqual([]);
  expect(policyValue).toEqual({ value: 12 });
  expect(await stored(await buildWarning(world))).toMatchObject({ deadline: hours(24) });
  setHours(24);
  expect(await stored(await buildWarning(world))).toMatchObject({ deadline: hours(36) });
});
