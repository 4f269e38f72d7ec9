import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  WARNING_STATUSES,
  type WarningEvent,
  warningLifecycle,
  type WarningStatus,
} from '#graph/oversight/warning/policy.ts';
import { longText } from '#test/support/texts.ts';
import { untouched } from '#test/support/untouched.ts';
import { buildWarning, move, type Move, MOVES, peopleOf, WARNING } from '#test/support/warnings.ts';
import { type Caller, CHUCAI, NOON, openWorld, type World } from '#test/support/world.ts';

let world: World;
let people: ReturnType<typeof peopleOf>;
beforeAll(async () => {
  world = await openWorld();
  people = peopleOf(world);
});
beforeEach(() => world.setClock(NOON));
afterAll(() => world.close());

const NODE = `query ($id: ID!) { node(id: $id) { id ... on OverControlWarning { ${WARNING} source kind scope raisedAt
  community { code } measure { id } ruling { verdict reasons { code clause } } history { event status role note } } } }`;
const seen = async (caller: Caller, id: string) => {
  const { data, errors } = await caller.ask(NODE, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node;
};
const done = async (payload: ReturnType<typeof move>) => {
  const { errors, warning, topErrors } = await payload;
  if (errors?.length !== 0) throw new Error(JSON.stringify(errors ?? topErrors));
  return warning;
};

/** A shortest way into each state, from a warning that was raised. */
const WAYS: Record<WarningStatus, readonly (Move | 'TIME')[]> = {
  RAISED: [],
  INVESTIGATING: ['INVESTIGATE'],
  RECTIFYING: ['NOTIFY'],
  RECTIFICATION_REPORTED: ['NOTIFY', 'REPORT_RECTIFICATION'],
  RECTIFIED: ['NOTIFY', 'CONFIRM'],
  DISMISSED: ['DISMISS'],
  ESCALATED: ['TIME'],
};
/** Who is in charge of it then. */
const inCharge = (status: WarningStatus) => (status === 'ESCALATED' ? people.city : people.county);
const mover = (event: Move, status: WarningStatus) =>
  event === 'REPORT_RECTIFICATION' ? people.worker : inCharge(status);

async function buildIn(status: WarningStatus): Promise<string> {
  world.setClock(NOON);
  const id = await buildWarning(world);
  for (const event of WAYS[status]) {
    if (event !== 'TIME') await done(move(mover(event, 'RAISED'), event, id));
    else {
      world.setClock('2020-04-16T04:00:00.000Z');
      await world.drain();
    }
  }
  expect((await world.deps.warnings.warning(id))?.status).toBe(status);
  return id;
}

const EVENTS = Object.keys(MOVES) as Move[];
const goesOn = (status: WarningStatus, event: Move) =>
  (warningLifecycle.transitions[event].from as readonly WarningStatus[]).includes(status);

describe('a warning', () => {
  test.each(WARNING_STATUSES)(
    'in %s takes through the API what its table says, and refuses the rest by naming the states',
    async (status) => {
      for (const event of EVENTS) {
        const id = await buildIn(status);
        // Whoever made a step before would repeat it: another account of the same authority has not.
        const other = {
          county: world.as('AUTHORITY', { division: '420106', account: `county of ${status}`.replaceAll(' ', '-') }),
          city: world.as('AUTHORITY', { division: '4201', account: `city of ${status}`.replaceAll(' ', '-') }),
          worker: world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: `worker-of-${status}` }),
        };
        const by = event === 'REPORT_RECTIFICATION' ? other.worker : status === 'ESCALATED' ? other.city : other.county;
        if (goesOn(status, event)) {
          const { to } = warningLifecycle.transitions[event];
          expect(await done(move(by, event, id))).toMatchObject({ id, status: to });
          continue;
        }
        const { warning, errors } = await untouched(world, [by], () => move(by, event, id));
        expect([event, warning, errors]).toMatchObject([
          event,
          null,
          [{ code: 'INVALID_TRANSITION', path: ['input', 'warning'] }],
        ]);
        expect(errors[0].message).toContain(status);
        for (const from of warningLifecycle.transitions[event].from) expect(errors[0].message).toContain(from);
      }
    },
  );

  test('goes from raised to rectified, with a deadline at each step and none at the end', async () => {
    const id = await buildWarning(world);
    const { county, worker } = people;
    expect(await seen(county, id)).toMatchObject({
      status: 'RAISED',
      source: 'PROPOSAL',
      kind: 'CLOSED_MANAGEMENT',
      scope: 'COMMUNITY',
      community: { code: CHUCAI },
      inCharge: { code: '420106' },
      deadline: '2020-04-16T04:00:00.000Z',
      overdue: false,
      rectifyBy: null,
      measure: null,
      raisedAt: NOON,
      ruling: { verdict: 'REFUSED', reasons: [{ code: 'BEYOND_TIER', clause: 'rights.1' }] },
      history: [{ event: 'RAISE', status: 'RAISED', role: 'COMMUNITY_WORKER', note: null }],
    });
    const taken = await done(move(county, 'INVESTIGATE', id, { note: '派人核实' }));
    expect(taken).toMatchObject({ status: 'INVESTIGATING', deadline: '2020-04-18T04:00:00.000Z' });
    const notified = await done(move(county, 'NOTIFY', id));
    expect(notified).toMatchObject({
      status: 'RECTIFYING',
      rectifyBy: '2020-04-18',
      deadline: '2020-04-18T16:00:00.000Z',
    });
    const reported = await done(move(worker, 'REPORT_RECTIFICATION', id));
    expect(reported).toMatchObject({ status: 'RECTIFICATION_REPORTED', deadline: '2020-04-16T04:00:00.000Z' });
    const again = await done(move(county, 'NOTIFY', id, { rectifyBy: '2020-04-15', note: '大门仍关闭' }));
    expect(again).toMatchObject({ rectifyBy: '2020-04-15', deadline: '2020-04-15T16:00:00.000Z' });
    await done(move(worker, 'REPORT_RECTIFICATION', id, { note: '大门已开' }));
    expect(await done(move(county, 'CONFIRM', id))).toMatchObject({
      status: 'RECTIFIED',
      deadline: null,
      overdue: false,
      rectifyBy: '2020-04-15',
      history: [
        { event: 'RAISE', note: null },
        { event: 'INVESTIGATE', role: 'AUTHORITY', note: '派人核实' },
        { event: 'NOTIFY', note: '请恢复通行' },
        { event: 'REPORT_RECTIFICATION', role: 'COMMUNITY_WORKER', note: '已经恢复' },
        { event: 'NOTIFY', note: '大门仍关闭' },
        { event: 'REPORT_RECTIFICATION', note: '大门已开' },
        { event: 'CONFIRM', status: 'RECTIFIED', note: null },
      ],
    });
  });

  test('is kept as the record of its clause, with an event for each step and one deadline that is still to come', async () => {
    const id = await buildWarning(world);
    await done(move(people.county, 'INVESTIGATE', id));
    await done(move(people.county, 'NOTIFY', id));
    const about = async () =>
      (await world.contents()).filter((item) => item.includes(id)).map((item) => JSON.parse(item));
    const items = await about();
    const [record] = items.filter(({ pk }) => pk.S.startsWith('OPERATIONAL#WARNING#'));
    expect(record.clause.S).toBe('rights.1');
    const events = items.filter(({ pk }) => pk.S.startsWith('OPERATIONAL#OUTBOX#')).map(({ type }) => type.S);
    expect(events.sort()).toEqual(['warning.investigating', 'warning.raised', 'warning.rectifying']);
    const dues = items.filter(({ pk }) => pk.S.startsWith('OPERATIONAL#DUE#'));
    expect(dues.map(({ kind, at }) => [kind.S, at.S])).toEqual([['WARNING_DEADLINE', '2020-04-18T16:00:00.000Z']]);
    await done(move(people.county, 'CONFIRM', id));
    expect((await about()).filter(({ pk }) => pk.S.startsWith('OPERATIONAL#DUE#'))).toEqual([]);
  });

  test('is moved once however often it is asked for by the same account', async () => {
    const id = await buildWarning(world);
    const first = await done(move(people.county, 'NOTIFY', id));
    const again = await untouched(world, [people.county], () => done(move(people.county, 'NOTIFY', id)));
    expect(again).toEqual(first);
    const reported = await done(move(people.worker, 'REPORT_RECTIFICATION', id));
    expect(await done(move(people.worker, 'REPORT_RECTIFICATION', id))).toEqual(reported);
    const closed = await done(move(people.county, 'CONFIRM', id));
    expect(await done(move(people.county, 'CONFIRM', id))).toEqual(closed);
  });

  test('is moved by one of two who want different things of it at once', async () => {
    for (let i = 0; i < 5; i++) {
      const id = await buildWarning(world);
      const second = world.as('AUTHORITY', { division: '420106', account: 'second' });
      const payloads = await Promise.all([move(people.county, 'DISMISS', id), move(second, 'NOTIFY', id)]);
      const made = payloads.filter(({ errors }) => errors.length === 0);
      expect(made).toHaveLength(1);
      expect(payloads.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
      const stored = await world.deps.warnings.warning(id);
      expect(stored?.history).toHaveLength(2);
      expect(stored?.status).toBe(made[0]!.warning.status);
      expect(stored?.deadline).toBe(made[0]!.warning.deadline);
    }
  });

  test('may be moved by an authority above the one in charge', async () => {
    for (const caller of [people.city, people.province, people.nation])
      expect(await done(move(caller, 'INVESTIGATE', await buildWarning(world)))).toMatchObject({
        status: 'INVESTIGATING',
        inCharge: { code: '420106' },
      });
  });
});

describe('in charge is the authority above the proposer', () => {
  test.each([
    ['COMMUNITY_WORKER', null, '420106'],
    ['RESIDENT', null, '420106'],
    ['AUTHORITY', '420106006', '420106'],
    ['AUTHORITY', '420106', '4201'],
    ['AUTHORITY', '4201', '42'],
    ['AUTHORITY', '42', null],
    ['AUTHORITY', 'CN', null],
  ] as const)('a %s of %s: %s', async (role, division, code) => {
    const source = role === 'RESIDENT' ? 'RESIDENT' : 'PROPOSAL';
    const id = await buildWarning(world, { source, raisedBy: { role, division } });
    expect((await seen(people.nation, id)).inCharge).toEqual(code && { code });
    expect((await world.deps.warnings.warning(id))?.inCharge).toBe(code ?? 'CN');
  });

  test('and who proposed it cannot dismiss it', async () => {
    const id = await buildWarning(world, { raisedBy: { role: 'AUTHORITY', division: '420106' } });
    const { errors } = await untouched(world, [people.county], () => move(people.county, 'DISMISS', id));
    expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await done(move(people.city, 'DISMISS', id))).toMatchObject({ status: 'DISMISSED' });
  });
});

describe('a warning is not there', () => {
  test('for who is not in charge of it, whatever they want of it: nothing is written, and nothing told', async () => {
    const id = await buildWarning(world);
    const { otherCounty, otherCity, office } = people;
    const strangers = [otherCounty, otherCity, office];
    await untouched(world, strangers, async () => {
      for (const caller of strangers)
        for (const event of EVENTS.filter((one) => one !== 'REPORT_RECTIFICATION')) {
          const [theirs, nobodys] = [
            await move(caller, event, id),
            await move(caller, event, 'warning_420106006001_0'),
          ];
          expect(theirs.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'warning'] }]);
          expect(theirs).toEqual(nobodys);
        }
    });
  });

  test('under an id that is none', async () => {
    for (const id of ['', 'warning_', 'warning_4201_1', 'order_1', `warning_${CHUCAI}_`, `warning_${CHUCAI}_%00`]) {
      const { errors } = await untouched(world, [people.nation], () => move(people.nation, 'INVESTIGATE', id));
      expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
  });

  test('as a node for who has nothing to do with it', async () => {
    const id = await buildWarning(world);
    const { otherCounty, otherCity, otherWorker, professional, outsider, app } = people;
    for (const caller of [otherCounty, otherCity, otherWorker, professional, outsider, app]) {
      const { data, errors } = await caller.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(data).toEqual({ node: null });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
    for (const caller of [people.county, people.city, people.province, people.nation, people.worker, people.office])
      expect((await seen(caller, id)).id).toBe(id);
  });
});

describe('what is said with a move', () => {
  const notes = ['', ' ', 'x'.repeat(501), 'a\u202Eb', 'a\u0000'];

  test.each(EVENTS)('%s takes no note that is empty, too long or not printable', async (event) => {
    const status = (warningLifecycle.transitions[event].from as readonly WarningStatus[]).find(
      (one) => one !== 'ESCALATED',
    )!;
    const id = await buildIn(status);
    const caller = mover(event, status);
    await untouched(world, [caller], async () => {
      for (const note of notes)
        expect((await move(caller, event, id, { note })).errors).toMatchObject([
          { code: 'INVALID_TEXT', path: ['input', 'note'] },
        ]);
    });
    expect((await done(move(caller, event, id, { note: longText(500) }))).id).toBe(id);
  });

  test.each(['2020-04-14', '2020-05-16', '2021-04-15'])(
    'a day like %s is none by which to rectify',
    async (rectifyBy) => {
      const id = await buildWarning(world);
      const { errors } = await untouched(world, [people.county], () =>
        move(people.county, 'NOTIFY', id, { rectifyBy }),
      );
      expect(errors).toMatchObject([{ code: 'INVALID_DAY', path: ['input', 'rectifyBy'] }]);
    },
  );

  test.each(['2020-04-15', '2020-05-15'])('%s is one', async (rectifyBy) => {
    const id = await buildWarning(world);
    expect(await done(move(people.county, 'NOTIFY', id, { rectifyBy }))).toMatchObject({ rectifyBy });
  });

  test('is not answered to who learns nothing else either: the day and note are looked at after the warning', async () => {
    const id = await buildWarning(world);
    const { errors } = await move(people.otherCounty, 'NOTIFY', id, { rectifyBy: '2019-01-01', note: '' });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

test('no step of the table is left without its mutation', () => {
  const byCallers = (Object.keys(warningLifecycle.transitions) as WarningEvent[]).filter(
    (event) => event !== 'RAISE' && event !== 'ESCALATE',
  );
  expect(byCallers.sort()).toEqual([...EVENTS].sort());
});

test('no fault was hidden from the caller in any of this', () => {
  expect(world.faults).toEqual([]);
});
