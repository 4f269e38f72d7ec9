import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GRIEVANCE_STATUSES, grievanceLifecycle, type GrievanceStatus } from '#graph/oversight/grievance/policy.ts';
import { buildResident, GRIEVANCE, move, type Move, MOVES, peopleOf, report } from '#test/support/grievances.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, NOON, openWorld, type World } from '#test/support/world.ts';

let world: World;
let people: ReturnType<typeof peopleOf>;
let reporter: { id: string; caller: Caller };
beforeAll(async () => {
  world = await openWorld();
  people = peopleOf(world);
});
beforeEach(async () => {
  world.setClock(NOON);
  reporter = await buildResident(world);
});
afterAll(() => world.close());

const done = async (payload: Promise<any>) => {
  const { errors, grievance, topErrors } = await payload;
  if (errors?.length !== 0) throw new Error(JSON.stringify(errors ?? topErrors));
  return grievance;
};
const NODE = `query ($id: ID!) { node(id: $id) { ... on Grievance { ${GRIEVANCE} description history { event status role note } } } }`;
const seen = (caller: Caller, id: string, purpose?: string) =>
  caller.ask(NODE, { id }, purpose ? { 'x-purpose': purpose } : {});

/** A shortest way into each state. */
const WAYS: Record<GrievanceStatus, readonly (Move | 'TIME')[]> = {
  RAISED: [],
  INVESTIGATING: ['INVESTIGATE'],
  REMEDY_ORDERED: ['ORDER'],
  REMEDIED: ['ORDER', 'CONFIRM'],
  DISMISSED: ['DISMISS'],
  ESCALATED: ['ORDER', 'TIME'],
};
const EVENTS = Object.keys(MOVES) as Move[];
const isReporters = (event: Move) => event === 'CONFIRM' || event === 'CONTEST';

async function buildIn(status: GrievanceStatus): Promise<string> {
  world.setClock(NOON);
  reporter = await buildResident(world);
  const { id } = await done(report(reporter.caller));
  for (const event of WAYS[status]) {
    if (event !== 'TIME') await done(move(isReporters(event) ? reporter.caller : people.county, event, id));
    else {
      world.setClock('2020-04-20T16:00:00.000Z');
      await world.drain();
    }
  }
  expect((await world.deps.grievances.grievance(id))?.status).toBe(status);
  return id;
}

describe('a grievance', () => {
  test('goes from reported to made good, with a deadline at each step and none at the end', async () => {
    const { caller } = reporter;
    const raised = await done(report(caller, { remedySought: 'RESTITUTION' }));
    expect(raised).toMatchObject({
      kind: 'PROPERTY',
      clause: 'rights.3',
      status: 'RAISED',
      party: 'COMMUNITY',
      community: { code: CHUCAI },
      division: null,
      supplier: null,
      remedySought: 'RESTITUTION',
      remedy: null,
      inCharge: { code: '420106' },
      deadline: '2020-04-18T04:00:00.000Z',
      overdue: false,
      raisedAt: NOON,
    });
    const { id } = raised;
    expect(await done(move(people.county, 'INVESTIGATE', id))).toMatchObject({
      status: 'INVESTIGATING',
      deadline: '2020-04-24T04:00:00.000Z',
    });
    expect(await done(move(people.county, 'ORDER', id))).toMatchObject({
      status: 'REMEDY_ORDERED',
      remedy: 'RESTITUTION',
      remedyBy: '2020-04-20',
      deadline: '2020-04-20T16:00:00.000Z',
    });
    expect(await done(move(caller, 'CONTEST', id))).toMatchObject({
      status: 'INVESTIGATING',
      remedy: 'RESTITUTION',
      deadline: '2020-04-18T04:00:00.000Z',
    });
    world.setClock('2020-04-15T05:00:00.000Z');
    await done(move(people.county, 'ORDER', id, { remedy: 'COMPENSATION' }));
    expect(await done(move(caller, 'CONFIRM', id, { note: '已赔偿' }))).toMatchObject({
      status: 'REMEDIED',
      remedy: 'COMPENSATION',
      deadline: null,
      overdue: false,
    });
    const { data } = await seen(caller, id);
    expect(data.node.description).toBe('门被贴上封条，物品被拿走');
    expect(data.node.history).toEqual([
      { event: 'RAISE', status: 'RAISED', role: 'RESIDENT', note: null },
      { event: 'INVESTIGATE', status: 'INVESTIGATING', role: 'AUTHORITY', note: '派人核实' },
      { event: 'ORDER', status: 'REMEDY_ORDERED', role: 'AUTHORITY', note: '请社区归还' },
      { event: 'CONTEST', status: 'INVESTIGATING', role: 'RESIDENT', note: '尚未归还' },
      { event: 'ORDER', status: 'REMEDY_ORDERED', role: 'AUTHORITY', note: '请社区归还' },
      { event: 'CONFIRM', status: 'REMEDIED', role: 'RESIDENT', note: '已赔偿' },
    ]);
  });

  test('that is unfounded is closed, and whoever reported it learns why', async () => {
    const { id } = await done(report(reporter.caller, { kind: 'DISCRIMINATION', party: 'OTHER' }));
    const closed = await done(move(people.county, 'DISMISS', id));
    expect(closed).toMatchObject({
      status: 'DISMISSED',
      clause: 'rights.5',
      dismissedFor: 'NOT_CONFIRMED',
      deadline: null,
    });
    const { data } = await seen(reporter.caller, id);
    expect(data.node).toMatchObject({
      dismissedFor: 'NOT_CONFIRMED',
      history: [{}, { event: 'DISMISS', note: '查无此事' }],
    });
  });

  test.each(GRIEVANCE_STATUSES)(
    'in %s takes what its table says, and refuses the rest by naming the states',
    async (status) => {
      for (const event of EVENTS) {
        const id = await buildIn(status);
        // Whoever made a step before would repeat it: another account of the same authority has not.
        const division = status === 'ESCALATED' ? '4201' : '420106';
        const fresh = world.as('AUTHORITY', { division, account: `fresh-${status}-${event}` });
        const by = isReporters(event) ? reporter.caller : fresh;
        const { from, to } = grievanceLifecycle.transitions[event];
        if ((from as readonly GrievanceStatus[]).includes(status)) {
          expect(await done(move(by, event, id, event === 'ORDER' ? { remedyBy: '2020-04-25' } : {}))).toMatchObject({
            status: to,
          });
          continue;
        }
        // The resident has confirmed it: that is their own repeat.
        if (event === 'CONFIRM' && status === 'REMEDIED') continue;
        const refused = await untouched(world, [by], () =>
          move(by, event, id, event === 'ORDER' ? { remedyBy: '2020-04-25' } : {}),
        );
        expect([event, refused.grievance, refused.errors]).toMatchObject([
          event,
          null,
          [{ code: 'INVALID_TRANSITION', path: ['input', 'grievance'] }],
        ]);
        expect(refused.errors[0].message).toContain(status);
      }
    },
  );

  test('for which nothing was ordered is not made good by anybody’s word', async () => {
    const { id } = await done(report(reporter.caller));
    world.setClock('2020-04-18T04:00:00.000Z');
    await world.drain();
    expect((await world.deps.grievances.grievance(id))!.status).toBe('ESCALATED');
    const { errors } = await untouched(world, [reporter.caller], () => move(reporter.caller, 'CONFIRM', id));
    expect(errors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
  });

  test('is moved once however often it is asked for, and by one of two who want different things at once', async () => {
    const { id } = await done(report(reporter.caller));
    const first = await done(move(people.county, 'ORDER', id));
    expect(await untouched(world, [people.county], () => done(move(people.county, 'ORDER', id)))).toEqual(first);
    for (let i = 0; i < 3; i++) {
      const other = await done(report(reporter.caller));
      const second = world.as('AUTHORITY', { division: '420106', account: 'second' });
      const payloads = await Promise.all([move(people.county, 'DISMISS', other.id), move(second, 'ORDER', other.id)]);
      expect(payloads.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
      expect(payloads.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
      expect((await world.deps.grievances.grievance(other.id))!.history).toHaveLength(2);
    }
  });

  test('is reported once however often it is sent, and another one by the same key is refused', async () => {
    const key = { idempotencyKey: 'grievance-once' };
    const [first, second] = await Promise.all([done(report(reporter.caller, key)), done(report(reporter.caller, key))]);
    expect(first.id).toBe(second.id);
    expect((await report(reporter.caller, { ...key, description: '另一件事' })).errors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
    const { data } = await reporter.caller.ask('{ myGrievances(first: 10) { nodes { id } } }');
    expect(data.myGrievances.nodes).toEqual([{ id: first.id }]);
  });
});

describe('the deadline of a grievance', () => {
  test('passes: the authority above is in charge, and the one before has it no more', async () => {
    const { id } = await done(report(reporter.caller));
    world.setClock('2020-04-18T03:59:59.999Z');
    await world.drain();
    expect((await seen(people.county, id)).data.node).toMatchObject({ status: 'RAISED', overdue: false });
    world.setClock('2020-04-18T04:00:00.000Z');
    expect((await seen(people.county, id, 'INVESTIGATION')).data.node.overdue).toBe(true);
    await world.drain();
    expect((await seen(people.city, id, 'INVESTIGATION')).data.node).toMatchObject({
      status: 'ESCALATED',
      inCharge: { code: '4201' },
      deadline: '2020-04-21T04:00:00.000Z',
      overdue: false,
    });
    expect((await seen(people.county, id)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    for (const event of ['INVESTIGATE', 'ORDER', 'DISMISS'] as const) {
      const { errors } = await untouched(world, [people.county], () => move(people.county, event, id));
      expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
  });

  test('goes up to the nation and stays there, overdue', async () => {
    const { id } = await done(report(reporter.caller));
    for (const day of ['18', '21', '24', '27', '30']) {
      world.setClock(`2020-04-${day}T04:00:00.000Z`);
      await world.drain();
    }
    const stored = (await world.deps.grievances.grievance(id))!;
    expect([stored.inCharge, stored.history.map(({ event }) => event)]).toEqual([
      'CN',
      ['RAISE', 'ESCALATE', 'ESCALATE', 'ESCALATE'],
    ]);
    expect((await seen(people.nation, id, 'INVESTIGATION')).data.node).toMatchObject({ overdue: true, inCharge: null });
  });

  test('of a remedy is the end of its day in China', async () => {
    const { id } = await done(report(reporter.caller));
    await done(move(people.county, 'ORDER', id));
    world.setClock('2020-04-20T15:59:59.000Z');
    await world.drain();
    expect((await world.deps.grievances.grievance(id))!.status).toBe('REMEDY_ORDERED');
    world.setClock('2020-04-20T16:00:00.000Z');
    await world.drain();
    expect((await world.deps.grievances.grievance(id))!).toMatchObject({
      status: 'ESCALATED',
      inCharge: '4201',
      remedy: 'RESTITUTION',
    });
    expect(await done(move(reporter.caller, 'CONFIRM', id))).toMatchObject({ status: 'REMEDIED' });
  });

  test('that passes while an order of the county is on its way leaves it to the city', async () => {
    const { id } = await done(report(reporter.caller));
    world.setClock('2020-04-20T16:00:00.000Z');
    let escalated = false;
    const { errors } = await world.meddleWith(
      async (operation, input) => {
        if (escalated || operation !== 'TransactWriteItems' || !JSON.stringify(input).includes('"ORDER"')) return;
        escalated = true;
        await world.drain();
      },
      () => move(people.county, 'ORDER', id, { remedyBy: '2020-04-22' }),
    );
    expect(escalated).toBe(true);
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'grievance'] }]);
    expect(await world.deps.grievances.grievance(id)).toMatchObject({
      status: 'ESCALATED',
      inCharge: '4201',
      remedy: null,
    });
  });

  test('that was met leaves nothing that time brings', async () => {
    const { id } = await done(report(reporter.caller));
    await done(move(people.county, 'DISMISS', id));
    expect((await world.contents()).filter((item) => item.includes('OPERATIONAL#DUE#') && item.includes(id))).toEqual(
      [],
    );
  });
});

describe('a grievance is refused', () => {
  test.each([
    ['without words', { description: ' ' }, 'INVALID_TEXT', 'description'],
    ['with too many', { description: '字'.repeat(1_001) }, 'INVALID_TEXT', 'description'],
    ['about a place that is none', { community: '420106006999' }, 'NOT_FOUND', 'community'],
    ['about a supplier that is none', { party: 'SUPPLIER', supplyPoint: 'supplyPoint_0' }, 'NOT_FOUND', 'supplyPoint'],
    ['about a supplier that is not named', { party: 'SUPPLIER' }, 'NOT_FOUND', 'supplyPoint'],
    ['about an authority elsewhere', { party: 'AUTHORITY', division: '3301' }, 'NOT_FOUND', 'division'],
    ['about an authority that is not named', { party: 'AUTHORITY' }, 'NOT_FOUND', 'division'],
    ['about a community as an authority', { party: 'AUTHORITY', division: CHUCAI }, 'NOT_FOUND', 'division'],
    ['for somebody else', { person: 'person_0' }, 'NOT_FOUND', 'person'],
  ])('%s', async (_, given, code, field) => {
    const { grievance, errors } = await untouched(world, [reporter.caller], () => report(reporter.caller, given));
    expect(grievance).toBeNull();
    expect(errors).toMatchObject([{ code, path: ['input', field] }]);
  });

  test('after as many as nobody has in an hour', async () => {
    for (let i = 0; i < 10; i++) await done(report(reporter.caller));
    expect((await report(reporter.caller)).errors).toMatchObject([{ code: 'RATE_LIMITED' }]);
    world.setClock('2020-04-15T05:00:00.000Z');
    expect((await report(reporter.caller)).errors).toEqual([]);
  });

  test.each(['2020-04-14', '2020-05-16', 'soon'])('a day like %s as the end of a remedy', async (remedyBy) => {
    const { id } = await done(report(reporter.caller));
    const payload = await untouched(world, [people.county], () => move(people.county, 'ORDER', id, { remedyBy }));
    if (remedyBy === 'soon') expect(payload.topErrors).toBeDefined();
    else expect(payload.errors).toMatchObject([{ code: 'INVALID_DAY', path: ['input', 'remedyBy'] }]);
  });
});

describe('a worker writes it down', () => {
  const writer = () => world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'writer' });

  test('for a resident of theirs without a phone, whose it is', async () => {
    const given = { person: reporter.id, party: 'AUTHORITY', division: '420106' };
    const { id, inCharge } = await done(report(writer(), given));
    expect(inCharge).toEqual({ code: '4201' });
    await done(move(people.city, 'ORDER', id));
    // They themself see it as well, and so does who wrote it down: for a purpose.
    expect((await seen(reporter.caller, id)).data.node.description).toBe('门被贴上封条，物品被拿走');
    expect((await seen(writer(), id)).errors).toMatchObject([{ extensions: { code: 'PURPOSE_REQUIRED' } }, {}]);
    expect((await seen(writer(), id, 'CARE')).data.node.description).toBe('门被贴上封条，物品被拿走');
    expect(await done(move(writer(), 'CONFIRM', id))).toMatchObject({ status: 'REMEDIED' });
    expect((await world.deps.grievances.grievance(id))!.history.map(({ role }) => role)).toEqual([
      'COMMUNITY_WORKER',
      'AUTHORITY',
      'COMMUNITY_WORKER',
    ]);
  });

  test('but not about their own community, nor for nobody', async () => {
    const caller = writer();
    await untouched(world, [caller], async () => {
      expect((await report(caller, { person: reporter.id })).errors).toMatchObject([{ code: 'INVALID_PLACE' }]);
      expect((await report(caller)).errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'person'] }]);
    });
  });
});

describe('a move is denied', () => {
  test.each(EVENTS)('%s to everybody whose it is not, as if there were no grievance', async (event) => {
    const id = await buildIn(isReporters(event) ? 'REMEDY_ORDERED' : 'RAISED');
    const stranger = await buildResident(world);
    const others = isReporters(event)
      ? [stranger.caller, people.worker]
      : [people.otherCounty, people.office, world.as('AUTHORITY', { division: '3301' })];
    await untouched(world, others, async () => {
      for (const caller of others) {
        const [theirs, nobodys] = [await move(caller, event, id), await move(caller, event, 'grievance_0')];
        expect(theirs.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'grievance'] }]);
        expect(theirs).toEqual(nobodys);
      }
    });
  });
});

test('no fault was hidden from the caller in any of this', () => {
  expect(world.faults).toEqual([]);
});
