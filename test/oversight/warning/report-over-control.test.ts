import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CONTROL_MEASURES, MEASURE_SCOPES } from '#graph/oversight/measure/policy.ts';
import { openCursor } from '#graph/shared/cursor.ts';
import { bringTo, proposed, startResponse } from '#test/support/measures.ts';
import { untouched } from '#test/support/untouched.ts';
import { move, peopleOf, WARNING } from '#test/support/warnings.ts';
import { type Caller, CHUCAI, openWorld, type World } from '#test/support/world.ts';

/** The account and the words of who reports: neither may turn up in what the community is answered. */
const CANARY = 'canary-reporter';
const WORDS = '三号门被焊死，快递进不来';

let world: World;
let people: ReturnType<typeof peopleOf>;
let resident: Caller;
beforeEach(async () => {
  world = await openWorld();
  people = peopleOf(world);
  const { members } = await world.buildHousehold();
  resident = world.as('RESIDENT', { person: members[0]!, account: CANARY });
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const FIELDS = `registered { id kind scope status until ruling { verdict } }
  warning { ${WARNING} source kind scope measure { id } ruling { verdict blanket tier reasons { code clause } }
    history { event status role note } }`;
const report = (by: Caller = resident, input: object = {}): Promise<any> =>
  by.mutate(
    'reportOverControl',
    { community: CHUCAI, kind: 'CLOSED_MANAGEMENT', description: WORDS, ...input },
    FIELDS,
  );
async function reported(input: object = {}): Promise<any> {
  const { warning, registered, errors, topErrors } = await report(resident, input);
  if (errors?.length !== 0) throw new Error(JSON.stringify(errors ?? topErrors));
  return { warning, registered };
}
const EVERYTHING = `id __typename ... on OverControlWarning { ${WARNING} source kind scope raisedAt community { code name }
  measure { id } ruling { reasons { code } } history { event status at role note } }`;
const node = async (by: Caller, id: string) => {
  const { data, text } = await by.ask(`query ($id: ID!) { node(id: $id) { ${EVERYTHING} } }`, { id });
  return { seen: data.node, text };
};
const list = async (by: Caller, division: string = CHUCAI) => {
  const { data, text } = await by.ask(
    `query ($division: DivisionCode!) { warnings(division: $division, first: 50) {
      nodes { ${EVERYTHING} } edges { cursor } pageInfo { endCursor } } }`,
    { division },
  );
  const edges: { cursor: string }[] = data.warnings?.edges ?? [];
  const cursors = await Promise.all(edges.map(({ cursor }) => openCursor(world.deps.keyring, cursor)));
  return { ids: data.warnings?.nodes.map(({ id }: any) => id), text: `${text}${cursors.join()}` };
};

describe('a resident’s report', () => {
  test('goes to the county, with a ruling on what nobody registered and the clauses that it exceeds', async () => {
    await startResponse(world);
    await bringTo(world, 'HIGH');
    const { warning, registered } = await reported();
    expect(registered).toBeNull();
    expect(warning).toMatchObject({
      status: 'RAISED',
      source: 'RESIDENT',
      kind: 'CLOSED_MANAGEMENT',
      scope: 'COMMUNITY',
      inCharge: { code: '420106' },
      deadline: '2020-04-16T04:00:00.000Z',
      description: WORDS,
      measure: null,
      ruling: { verdict: 'REFUSED', blanket: true, tier: 'HIGH' },
      history: [{ event: 'RAISE', status: 'RAISED', role: 'RESIDENT', note: null }],
    });
    const clauses = warning.ruling.reasons.map(({ clause }: any) => clause);
    expect(clauses).toEqual(expect.arrayContaining(['rights.1', 'rights.2']));
    expect((await node(people.county, warning.id)).seen).toMatchObject({ description: WORDS, status: 'RAISED' });
    expect((await list(people.county)).ids).toEqual([warning.id]);
  });

  test('is judged as refused for every kind and scope, whatever a proposal of it would lack or not', async () => {
    await startResponse(world);
    await bringTo(world, 'HIGH');
    const { members } = await world.buildHousehold();
    for (const kind of CONTROL_MEASURES) {
      const by = world.as('RESIDENT', { person: members[0]!, account: `resident-${kind}` });
      for (const scope of MEASURE_SCOPES) {
        const { warning, errors } = await report(by, { kind, scope });
        expect(errors).toEqual([]);
        expect([kind, scope, warning.ruling.verdict]).toEqual([kind, scope, 'REFUSED']);
      }
    }
  });

  test('names the measure of its kind that is registered and in force, and is taken all the same', async () => {
    await startResponse(world);
    await bringTo(world, 'HIGH');
    const closure = await proposed(world, people.worker);
    await world.drain();
    const { warning, registered } = await reported();
    expect(registered).toMatchObject({
      id: closure.id,
      kind: 'CLOSED_MANAGEMENT',
      status: 'IN_FORCE',
      until: closure.until,
      ruling: { verdict: 'ALLOWED_WITH_CONDITIONS' },
    });
    expect(warning).toMatchObject({ status: 'RAISED', measure: { id: closure.id } });
    const other = await reported({ kind: 'EXIT_QUOTA' });
    expect(other.registered).toBeNull();
    expect(other.warning).toMatchObject({ measure: null, ruling: { verdict: 'REFUSED' } });
  });

  test('does not count what was registered and is over, or has not begun', async () => {
    await startResponse(world);
    await bringTo(world, 'HIGH');
    await proposed(world, people.worker, { from: world.daysAgo(-2) });
    expect((await reported()).registered).toBeNull();
  });

  test('is the same report when it is sent again, and another one under another key', async () => {
    const idempotencyKey = randomUUID();
    const first = await reported({ idempotencyKey });
    const again = await untouched(world, [resident], () => reported({ idempotencyKey }));
    expect(again).toEqual(first);
    await move(people.county, 'INVESTIGATE', first.warning.id);
    expect((await reported({ idempotencyKey })).warning).toMatchObject({
      id: first.warning.id,
      status: 'INVESTIGATING',
    });
    expect((await reported()).warning.id).not.toBe(first.warning.id);
    const { errors } = await report(resident, { idempotencyKey, description: '别的事' });
    expect(errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  test('is made once by the same request sent four times at once', async () => {
    const idempotencyKey = randomUUID();
    const made = await Promise.all(Array.from({ length: 4 }, () => report(resident, { idempotencyKey })));
    expect(new Set(made.map(({ warning }) => warning?.id)).size).toBe(1);
    expect((await list(people.county)).ids).toHaveLength(1);
  });

  test('is one of five an hour, and the sixth is refused until the next', async () => {
    for (let i = 0; i < 5; i++) await reported();
    const { warning, errors } = await untouched(world, [resident], () => report());
    expect(warning).toBeNull();
    expect(errors).toMatchObject([{ code: 'RATE_LIMITED' }]);
    world.setClock('2020-04-15T05:00:00.000Z');
    await reported();
  });

  test('is of a community alone: nothing is written of what is none', async () => {
    await untouched(world, [resident], async () => {
      for (const community of ['420106006999', '420106', 'CN'])
        expect((await report(resident, { community })).errors).toMatchObject([
          { code: 'NOT_FOUND', path: ['input', 'community'] },
        ]);
    });
  });

  test('takes words that can be read', async () => {
    await untouched(world, [resident], async () => {
      for (const description of ['', '  ', 'x'.repeat(501), 'a\u0007b', 'a\u202Eb'])
        expect((await report(resident, { description })).errors).toMatchObject([
          { code: 'INVALID_TEXT', path: ['input', 'description'] },
        ]);
    });
    expect((await reported({ description: ` ${'字'.repeat(500)} ` })).warning.description).toBe('字'.repeat(500));
  });
});

describe('who reported', () => {
  test('is told by nothing that the community is answered, from the report to the end', async () => {
    const { warning } = await reported();
    const { county, worker } = people;
    const answers: string[] = [];
    const look = async () => {
      const { seen, text } = await node(worker, warning.id);
      const listed = await list(worker);
      answers.push(text, listed.text);
      expect(listed.ids).toEqual(seen ? [warning.id] : []);
      return seen;
    };
    expect(await look()).toBeNull();
    await move(county, 'INVESTIGATE', warning.id, { note: `据${CANARY}反映` });
    expect(await look()).toBeNull();
    await move(county, 'NOTIFY', warning.id);
    expect(await look()).toMatchObject({
      status: 'RECTIFYING',
      description: null,
      history: [
        { event: 'RAISE', role: 'RESIDENT', note: null },
        { event: 'INVESTIGATE', note: null },
        { event: 'NOTIFY', note: '请恢复通行' },
      ],
    });
    answers.push(JSON.stringify(await move(worker, 'REPORT_RECTIFICATION', warning.id)));
    answers.push(JSON.stringify(await move(worker, 'REPORT_RECTIFICATION', warning.id)));
    await look();
    await move(county, 'CONFIRM', warning.id);
    expect(await look()).toMatchObject({ status: 'RECTIFIED', description: null });
    for (const answer of answers) {
      expect(answer).not.toContain(CANARY);
      expect(answer).not.toContain(WORDS);
    }
    const events = (await world.contents()).filter((item) => item.includes('OPERATIONAL#OUTBOX#'));
    expect(events.filter((item) => item.includes(warning.id)).length).toBe(5);
    for (const item of events) expect(item.includes(CANARY) && item.includes(warning.id)).toBe(false);
  });

  test('stays unknown where the report comes to nothing: the community never learns of it', async () => {
    const { warning } = await reported();
    await move(people.county, 'DISMISS', warning.id);
    for (const caller of [people.worker, people.office, people.otherWorker])
      expect((await node(caller, warning.id)).seen).toBeNull();
    expect((await list(people.worker)).ids).toEqual([]);
    const nobodys = await move(people.worker, 'REPORT_RECTIFICATION', `warning_${CHUCAI}_0`);
    expect(await move(people.worker, 'REPORT_RECTIFICATION', warning.id)).toEqual(nobodys);
  });

  test('follows it by its id: how far it is, what was written, and why it came to nothing', async () => {
    const { warning } = await reported();
    await move(people.county, 'INVESTIGATE', warning.id, { note: '内部核查' });
    await move(people.county, 'DISMISS', warning.id, { note: '已核实，出入口正常' });
    expect((await node(resident, warning.id)).seen).toMatchObject({
      status: 'DISMISSED',
      deadline: null,
      description: WORDS,
      history: [
        { event: 'RAISE', note: null },
        { event: 'INVESTIGATE', note: null },
        { event: 'DISMISS', note: '已核实，出入口正常' },
      ],
    });
    const { members } = await world.buildHousehold();
    const neighbour = world.as('RESIDENT', { person: members[0]!, account: 'neighbour' });
    expect((await node(neighbour, warning.id)).seen).toBeNull();
    const { errors } = await resident.ask(`{ warnings(division: "${CHUCAI}", first: 1) { nodes { id } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
