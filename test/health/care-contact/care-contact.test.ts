import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeFacts } from '#graph/codes/fact/change.ts';
import { openContext } from '#graph/context.ts';
import { endGround, isolate } from '#test/support/isolation.ts';
import { buildHome, buildReturn, type Home } from '#test/support/return-plan.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, NOON, openWorld, type World } from '#test/support/world.ts';
import { write } from '#test/support/write.ts';

let world: World;
let worker: Caller;
let colleague: Caller;
let counsellor: Caller;
let home: Home;
let person: string;
beforeEach(async () => {
  world = await openWorld();
  world.setClock(NOON);
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
  colleague = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'colleague' });
  counsellor = world.as('PROFESSIONAL', { division: '420106', account: 'counsellor' });
  for (const caller of [worker, colleague, counsellor]) await caller.ask('{ viewer { account } }');
  home = await buildHome(world, { building: '1栋', unit: '1单元', room: '101' }, 2);
  person = home.members[0]!;
  await isolate(world, person, { ref: 'contact_1' });
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const CARE = 'id status clause person { id } startedOn everyDays nextOn';
const assign = (by: Caller, given: object = {}) =>
  by.mutate('assignCareContact', { person, account: 'worker', ...given }, `careContact { ${CARE} }`, {
    'x-purpose': 'CARE',
  });
const record = (by: Caller, contact: string, given: object = {}) =>
  by.mutate(
    'recordCareContact',
    { contact, on: world.today(), kind: 'PHONE', needs: [], note: '一切都好', ...given },
    'record { on kind needs note }',
    { 'x-purpose': 'CARE' },
  );
const done = async (payload: Promise<any>) => {
  const { errors, topErrors, ...rest } = await payload;
  if (errors?.length !== 0 || topErrors) throw new Error(JSON.stringify(errors ?? topErrors));
  return rest.careContact ?? rest.record;
};
const tasksOf = async (contact: string) =>
  (await world.deps.tasks.tasksCausedBy(contact)).map(({ kind, dueOn, assignee }) => [kind, dueOn, assignee]);
const SEEN = `query ($id: ID!) { person(id: $id) { careContact { ${CARE} records(first: 10) { nodes { on kind needs note } } } } }`;
const seen = (by: Caller, purpose = 'CARE') => by.ask(SEEN, { id: person }, { 'x-purpose': purpose });

describe('somebody keeps in touch with who is isolated', () => {
  test('as often as the policy value asks, by a task of their own', async () => {
    const care = await done(assign(worker));
    expect(care).toMatchObject({
      status: 'ACTIVE',
      clause: 'rights.5',
      person: { id: person },
      startedOn: '2020-04-15',
      everyDays: 3,
      nextOn: '2020-04-15',
    });
    expect(await tasksOf(care.id)).toEqual([['CARE_CONTACT', '2020-04-15', 'worker']]);
    expect(await done(record(worker, care.id))).toEqual({
      on: '2020-04-15',
      kind: 'PHONE',
      needs: [],
      note: '一切都好',
    });
    expect(await tasksOf(care.id)).toEqual([['CARE_CONTACT', '2020-04-18', 'worker']]);
  });

  test('or more often, and a contact that was missed shows in the work list', async () => {
    const care = await done(assign(colleague, { everyDays: 1 }));
    await done(record(worker, care.id));
    expect(await tasksOf(care.id)).toEqual([['CARE_CONTACT', '2020-04-16', 'worker']]);
    const missed = async () => {
      const { data } = await worker.ask(`{ workList(community: "${CHUCAI}") { missed { kind } visits { kind } } }`);
      return data.workList.missed.map(({ kind }: { kind: string }) => kind);
    };
    world.setClock('2020-04-16T15:59:59.000Z');
    expect(await missed()).not.toContain('CARE_CONTACT');
    world.setClock('2020-04-16T16:00:00.000Z');
    expect(await missed()).toContain('CARE_CONTACT');
  });

  test('a counsellor as well, who finds the care by the task', async () => {
    await done(assign(worker, { account: 'counsellor' }));
    const { data } = await counsellor.askFor(
      'CARE',
      '{ myTasks(first: 10) { nodes { kind careContact { id person { id name } startedOn } } } }',
    );
    expect(data.myTasks.nodes).toMatchObject([
      { kind: 'CARE_CONTACT', careContact: { person: { id: person, name: '王小明' } } },
    ]);
    await done(record(counsellor, data.myTasks.nodes[0].careContact.id, { kind: 'MESSAGE' }));
  });

  test('and passes it on with the task: from then on the other one has it', async () => {
    const care = await done(assign(worker));
    const [task] = await world.deps.tasks.tasksCausedBy(care.id);
    for (const [by, name, given] of [
      [worker, 'returnTask', {}],
      [colleague, 'takeTask', {}],
    ] as const)
      expect((await by.mutate(name, { task: task!.id, ...given }, 'task { status }')).errors).toEqual([]);
    expect((await record(worker, care.id)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    await done(record(colleague, care.id));
    expect(await tasksOf(care.id)).toEqual([['CARE_CONTACT', '2020-04-18', 'colleague']]);
  });

  test('with what they need as work of the community, once each kind', async () => {
    const care = await done(assign(worker));
    await done(record(worker, care.id, { needs: ['FOOD', 'MEDICINE', 'CHILDCARE', 'FOOD'] }));
    const { nodes } = (
      await worker.ask(`{ tasks(community: "${CHUCAI}", first: 50) { nodes { kind note building dueOn clause } } }`)
    ).data.tasks;
    const asked = nodes.filter(({ kind }: { kind: string }) => kind === 'DELIVERY' || kind === 'VISIT');
    expect(asked).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'DELIVERY', note: '食品、药品', building: '1栋', dueOn: '2020-04-15' }),
        expect.objectContaining({ kind: 'VISIT', note: null, building: '1栋', dueOn: '2020-04-15' }),
      ]),
    );
  });
});

describe('a contact is recorded', () => {
  test('late and in any order: an earlier one moves nothing', async () => {
    const care = await done(assign(worker, { everyDays: 1 }));
    world.setClock('2020-04-18T04:00:00.000Z');
    await done(record(worker, care.id, { on: '2020-04-17' }));
    await done(record(worker, care.id, { on: '2020-04-15' }));
    expect(await tasksOf(care.id)).toEqual([['CARE_CONTACT', '2020-04-18', 'worker']]);
    const { data } = await seen(worker);
    expect(data.person.careContact.records.nodes.map(({ on }: { on: string }) => on)).toEqual([
      '2020-04-17',
      '2020-04-15',
    ]);
  });

  test('once however often it is sent, and two at once leave one next task', async () => {
    const care = await done(assign(worker));
    const key = { idempotencyKey: 'contact-once' };
    await Promise.all([done(record(worker, care.id, key)), done(record(worker, care.id, key))]);
    const again = await untouched(world, [worker], () => done(record(worker, care.id, key)), /SENSITIVE#ACCESS#/);
    expect(again.on).toBe('2020-04-15');
    world.setClock('2020-04-18T04:00:00.000Z');
    await Promise.all([record(worker, care.id), record(worker, care.id)]);
    expect(await tasksOf(care.id)).toEqual([['CARE_CONTACT', '2020-04-21', 'worker']]);
  });

  test('with words that nobody reads in the table', async () => {
    const care = await done(assign(worker));
    await done(record(worker, care.id, { note: '金丝雀很难过' }));
    const contents = await world.contents();
    for (const form of ['金丝雀', Buffer.from('金丝雀很难过').toString('base64')])
      expect(contents.filter((item) => item.includes(form))).toEqual([]);
  });

  test.each([
    ['tomorrow', { on: '2020-04-16' }, 'INVALID_DAY', 'on'],
    ['before the care began', { on: '2020-04-14' }, 'INVALID_DAY', 'on'],
    ['without words', { note: ' ' }, 'INVALID_TEXT', 'note'],
    ['with too many', { note: '字'.repeat(501) }, 'INVALID_TEXT', 'note'],
  ])('not %s', async (_, given, code, field) => {
    const care = await done(assign(worker));
    const { errors } = await untouched(world, [worker], () => record(worker, care.id, given));
    expect(errors).toMatchObject([{ code, path: ['input', field] }]);
  });

  test('not of care that is none', async () => {
    await untouched(world, [worker], async () => {
      for (const id of ['careContact_0_0', ''])
        expect((await record(worker, id)).errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'contact'] }]);
    });
  });

  test('and is forgotten 60 whole days after its day', async () => {
    const care = await done(assign(worker));
    await done(record(worker, care.id));
    const count = async () => (await world.deps.careContacts.recordsOf({ person, id: care.id }, { first: 10 })).length;
    world.setClock('2020-06-14T15:59:59.000Z');
    expect(await count()).toBe(1);
    world.setClock('2020-06-14T16:00:00.000Z');
    expect(await count()).toBe(0);
  });
});

describe('care is not assigned', () => {
  test('twice at once: whoever has it hands the task over', async () => {
    const payloads = await Promise.all([assign(worker), assign(colleague, { account: 'colleague' })]);
    expect(payloads.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(payloads.flatMap(({ errors }) => errors)).toMatchObject([
      { code: 'ALREADY_CARED_FOR', path: ['input', 'person'] },
    ]);
    const again = await untouched(world, [worker], () => assign(worker));
    expect(again.errors).toMatchObject([{ code: 'ALREADY_CARED_FOR' }]);
  });

  test('for who is neither isolated nor ill', async () => {
    const { errors } = await untouched(world, [worker], () => assign(worker, { person: home.members[1] }));
    expect(errors).toMatchObject([{ code: 'NOT_IN_CARE', path: ['input', 'person'] }]);
  });

  test.each([0, -1, 4])('with %d days between two contacts', async (everyDays) => {
    const { errors } = await untouched(world, [worker], () => assign(worker, { everyDays }));
    expect(errors).toMatchObject([{ code: 'INVALID_PERIOD', path: ['input', 'everyDays'] }]);
  });

  test('to an account that has nothing to do with the community, or to none', async () => {
    const other = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG], account: 'other' });
    await untouched(world, [worker, other], async () => {
      for (const account of ['other', 'nobody', '', 'a#b'])
        expect((await assign(worker, { account })).errors).toMatchObject([
          { code: 'NOT_FOUND', path: ['input', 'account'] },
        ]);
    });
  });
});

describe('care is seen', () => {
  test('by the person and by whose task it is, and by nobody else', async () => {
    const care = await done(assign(worker));
    await done(record(worker, care.id));
    const self = world.as('RESIDENT', { person, account: 'self' });
    for (const by of [self, worker]) {
      const { data, errors } = await seen(by);
      expect(errors).toBeUndefined();
      expect(data.person.careContact).toMatchObject({ id: care.id, records: { nodes: [{ note: '一切都好' }] } });
    }
    for (const by of [colleague, counsellor]) expect((await seen(by)).data).toEqual({ person: { careContact: null } });
    const member = world.as('RESIDENT', { person: home.members[1]!, account: 'member' });
    expect((await seen(member)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    for (const by of [colleague, counsellor, member]) {
      const { errors } = await by.ask('query ($id: ID!) { node(id: $id) { id } }', { id: care.id });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
  });
});

describe('care ends with its cause', () => {
  const status = async (id: string) => (await world.deps.careContacts.contact(id))?.status;

  test('with a release, in its transaction', async () => {
    const care = await done(assign(worker));
    await buildReturn(world, person);
    expect(await status(care.id)).toBe('ENDED');
    expect(await tasksOf(care.id)).toEqual([]);
    expect((await seen(worker)).data.person.careContact).toBeNull();
    const { errors } = await untouched(world, [worker], () => record(worker, care.id));
    expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('with the next day, where what it rested on is over without anybody’s word', async () => {
    const care = await done(assign(worker));
    await endGround(world, person, 'contact_1', 'RULED_OUT');
    await world.drain();
    world.setClock('2020-04-15T20:00:00.000Z');
    await world.drain();
    expect(await status(care.id)).toBe('ENDED');
    expect(await tasksOf(care.id)).toEqual([]);
  });

  test('with a contact, where it turns out to be over', async () => {
    const care = await done(assign(worker));
    const context = openContext(world.deps, { viewer: null, purpose: null, requestId: 'test' });
    const found = (await world.deps.persons.person(person))!;
    const facts = (await world.deps.codes.facts(home.id)).map(({ id }) => id);
    await write(world.deps, [changeFacts(context, found, care.id, { close: facts })]);
    await done(record(worker, care.id));
    expect(await status(care.id)).toBe('ENDED');
  });

  test('and goes on as long as it lasts: a review each day changes nothing', async () => {
    const care = await done(assign(worker));
    const before = await tasksOf(care.id);
    for (const day of ['15', '16', '17']) {
      world.setClock(`2020-04-${day}T20:00:00.000Z`);
      await world.drain();
    }
    expect([await status(care.id), await tasksOf(care.id)]).toEqual(['ACTIVE', before]);
  });

  test('after which somebody may be cared for anew', async () => {
    const care = await done(assign(worker));
    await endGround(world, person, 'contact_1', 'RULED_OUT');
    world.setClock('2020-04-15T20:00:00.000Z');
    await world.drain();
    await isolate(world, person, { ref: 'contact_2' });
    const next = await done(assign(colleague, { account: 'colleague' }));
    expect(next.id).not.toBe(care.id);
    expect(next.status).toBe('ACTIVE');
  });
});
