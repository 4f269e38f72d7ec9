import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AccessEntry } from '#graph/mechanism/disclosure.ts';
import { untouched } from '#test/support/untouched.ts';
import {
  type Answer,
  type Caller,
  CHUCAI,
  HUBUXIANG,
  NOON,
  openWorld,
  person,
  type World,
  WUCHANG,
} from '#test/support/world.ts';

let world: World;
let worker: Caller;
let professional: Caller;
beforeAll(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
  professional = world.as('PROFESSIONAL', { division: WUCHANG });
});
afterAll(() => world.close());
beforeEach(() => world.setClock(NOON));

const entriesOf = (subject: string): Promise<AccessEntry[]> => world.deps.accounts.accesses(subject, { first: 100 });
const codes = ({ errors }: Answer) => errors?.map(({ path, extensions }) => [path?.at(-1), extensions.code]);

/** Somebody whom nobody has read yet: the registration is by a worker elsewhere in time. */
async function newPerson(overrides: object = {}) {
  const { id, members } = await world.buildHousehold([
    person({ name: '李芳', phone: '13800000077', ...overrides }),
    person(),
  ]);
  return { household: id, id: members[0]!, relative: members[1]! };
}
const readPerson = (id: string, fields: string) => `{ person(id: "${id}") { id ${fields} } }`;

describe('a personal field', () => {
  test('without a purpose is null, says which purposes would open it, and leaves the rest of the answer whole', async () => {
    const { id, household } = await newPerson();
    const answer = await untouched(world, [worker], () => worker.ask(readPerson(id, 'name household { id } phone')));
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({ person: { id, name: null, household: { id: household }, phone: null } });
    expect(codes(answer)).toEqual([
      ['name', 'PURPOSE_REQUIRED'],
      ['phone', 'PURPOSE_REQUIRED'],
    ]);
    expect(answer.errors?.[1]?.message).toMatch(/X-Purpose.*REGISTRATION, CARE, SUPPLY\.$/);
  });

  test('for another purpose than one of its own is null, while the others of the same answer are shown', async () => {
    const { id } = await newPerson();
    const answer = await worker.askFor('SUPPLY', readPerson(id, 'name idNumber careNeeds phone'));
    expect(answer.data.person).toEqual({ id, name: '李芳', idNumber: null, careNeeds: null, phone: '138****0077' });
    expect(codes(answer)).toEqual([
      ['idNumber', 'PURPOSE_REQUIRED'],
      ['careNeeds', 'PURPOSE_REQUIRED'],
    ]);
    expect(await entriesOf(id)).toMatchObject([{ fields: ['Person.name', 'Person.phone'], purpose: 'SUPPLY' }]);
  });

  test.each([
    ['COMMUNITY_WORKER', 'INVESTIGATION'],
    ['PROFESSIONAL', 'REGISTRATION'],
    ['PROFESSIONAL', 'SELF'],
    ['COMMUNITY_WORKER', 'SELF'],
  ] as const)('is not opened to a %s by %s, a purpose that is not theirs', async (role, purpose) => {
    const { id } = await newPerson();
    const caller = role === 'PROFESSIONAL' ? professional : worker;
    const answer = await untouched(world, [caller], () => caller.askFor(purpose, readPerson(id, 'name idNumber')));
    expect(answer.data.person).toEqual({ id, name: null, idNumber: null });
    expect(codes(answer)).toEqual([
      ['name', 'PURPOSE_REQUIRED'],
      ['idNumber', 'PURPOSE_REQUIRED'],
    ]);
  });

  test.each(['CURIOSITY', 'REGISTRATION, CARE', 'REGISTRATION;', '注册', ' '])(
    'is not even asked for by the purpose %j: 400, without an echo, and nothing is written',
    async (purpose) => {
      const { id } = await newPerson();
      const answer = await untouched(world, [worker], () =>
        worker.ask(readPerson(id, 'name'), {}, { 'x-purpose': purpose }),
      );
      expect(answer.status).toBe(400);
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(answer.data).toBeUndefined();
      expect(answer.text).not.toMatch(/CURIOSITY|注册|;/);
    },
  );

  test('takes its purpose in any case', async () => {
    const { id } = await newPerson();
    const answer = await worker.ask(readPerson(id, 'name'), {}, { 'x-purpose': ' care ' });
    expect(answer.data.person.name).toBe('李芳');
  });

  test('that is open to nobody is forbidden to all others, whatever the purpose', async () => {
    const { id } = await newPerson();
    for (const caller of [worker, professional]) {
      const answer = await caller.askFor('CARE', readPerson(id, 'accessLog(first: 5) { nodes { at } }'));
      expect(answer.data.person.accessLog).toBeNull();
      expect(codes(answer)).toEqual([['accessLog', 'FORBIDDEN']]);
    }
  });

  test('of a person is no secret to themself: no purpose, and no record', async () => {
    const { id } = await newPerson();
    const self = world.as('RESIDENT', { person: id });
    const answer = await untouched(world, [self], () =>
      self.ask(
        readPerson(
          id,
          'name idNumber phone careNeeds accountBound facts { kind } household { address { room } standing }',
        ),
      ),
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data.person).toMatchObject({ name: '李芳', phone: '138****0077', household: { standing: 'OPEN' } });
  });
});

describe('a reading', () => {
  test('is one entry for each person, with all fields that were shown at once', async () => {
    const { id, relative, household } = await newPerson();
    world.setClock('2020-04-15T05:06:07.890Z');
    const { data } = await worker.askFor(
      'CARE',
      `{ household(id: "${household}") { address { building room } members { name phone careNeeds } standing } }`,
    );
    expect(data.household.members).toHaveLength(2);
    const at = '2020-04-15T05:06:07.890Z';
    const common = { at, role: 'COMMUNITY_WORKER', purpose: 'CARE', account: `local|COMMUNITY_WORKER|${CHUCAI}` };
    for (const one of [id, relative])
      expect(await entriesOf(one)).toMatchObject([
        { ...common, subject: one, fields: ['Person.careNeeds', 'Person.name', 'Person.phone'] },
      ]);
    const ofHousehold = await entriesOf(household);
    expect(ofHousehold.flatMap(({ fields }) => fields).toSorted()).toEqual([
      'Address.building',
      'Address.room',
      'Household.address',
      'Household.members',
      'Household.members',
      'Household.standing',
    ]);
    // All of one request can be found together.
    const all = [...ofHousehold, ...(await entriesOf(id)), ...(await entriesOf(relative))];
    expect(new Set(all.filter((entry) => entry.at === at).map(({ requestId }) => requestId)).size).toBe(1);
  });

  test('of the same field twice in one request is recorded once', async () => {
    const { id } = await newPerson();
    await worker.askFor('CARE', `{ a: person(id: "${id}") { name again: name } b: person(id: "${id}") { name } }`);
    expect(await entriesOf(id)).toMatchObject([{ fields: ['Person.name'] }]);
  });

  test('in the answer of a mutation is recorded as well', async () => {
    const { household } = await newPerson();
    const { person: made } = await worker.mutate(
      'registerPerson',
      { household, ...person() },
      'person { id name idNumber }',
      { 'x-purpose': 'REGISTRATION' },
    );
    expect(await entriesOf(made.id)).toMatchObject([
      { fields: ['Person.idNumber', 'Person.name'], purpose: 'REGISTRATION', role: 'COMMUNITY_WORKER' },
    ]);
  });

  test('is of the role that opened it', async () => {
    const { id } = await newPerson();
    const both = world.as(['COMMUNITY_WORKER', 'PROFESSIONAL'], { communities: [CHUCAI], division: WUCHANG });
    await both.askFor('INVESTIGATION', readPerson(id, 'name'));
    await both.askFor('REGISTRATION', readPerson(id, 'name'));
    expect((await entriesOf(id)).map(({ role, purpose }) => [role, purpose]).toSorted()).toEqual([
      ['COMMUNITY_WORKER', 'REGISTRATION'],
      ['PROFESSIONAL', 'INVESTIGATION'],
    ]);
  });

  test('that is denied leaves no entry', async () => {
    const { id } = await newPerson();
    const strangers = [
      world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] }),
      world.as('PROFESSIONAL', { division: '3301' }),
      world.as('AUTHORITY', { division: 'CN' }),
    ];
    await untouched(world, strangers, async () => {
      for (const caller of strangers) await caller.askFor('CARE', readPerson(id, 'name'));
    });
  });

  test('by one of the household is recorded as SELF, and shows what a household shares', async () => {
    const { id, relative } = await newPerson();
    const reader = world.as('RESIDENT', { person: relative });
    const answer = await reader.ask(
      readPerson(
        id,
        'name phone idNumber careNeeds facts { kind } accountBound healthCode { colour } accessLog(first: 1) { nodes { at } }',
      ),
    );
    expect(answer.data.person).toEqual({
      id,
      name: '李芳',
      phone: '138****0077',
      idNumber: null,
      careNeeds: null,
      facts: null,
      accountBound: null,
      healthCode: null,
      accessLog: null,
    });
    expect(
      codes(answer)
        ?.map(([field]) => field)
        .toSorted(),
    ).toEqual(['accessLog', 'accountBound', 'careNeeds', 'facts', 'healthCode', 'idNumber'].toSorted());
    expect(new Set(codes(answer)?.map(([, code]) => code))).toEqual(new Set(['FORBIDDEN']));
    expect(await entriesOf(id)).toMatchObject([
      { fields: ['Person.name', 'Person.phone'], purpose: 'SELF', role: 'RESIDENT' },
    ]);
  });
});

describe('the record of a reading', () => {
  const isRecord = (operation: string, input: any) =>
    operation === 'TransactWriteItems' && JSON.stringify(input).includes('SENSITIVE#ACCESS#');

  test('is durable before anything of the person is opened', async () => {
    const { id } = await newPerson();
    const order: string[] = [];
    await world.meddleWith(
      (operation, input) => {
        if (isRecord(operation, input)) order.push('recorded');
        if (operation === 'BatchGetItem' && 'shequ-keys' in input.RequestItems) order.push('opened');
      },
      () => worker.askFor('CARE', readPerson(id, 'name phone careNeeds')),
    );
    expect(order).toEqual(['recorded', 'opened']);
  });

  test('that cannot be written leaves the fields null, all of them, and nothing of them in the answer', async () => {
    const { id, household } = await newPerson();
    const faults = world.faults.length;
    const answer = await world.meddleWith(
      (operation, input) => {
        if (isRecord(operation, input)) throw new Error('The table is gone');
      },
      () => worker.askFor('CARE', readPerson(id, 'name phone household { id address { room } }')),
    );
    expect(answer.status).toBe(200);
    expect(answer.data.person).toEqual({ id, name: null, phone: null, household: { id: household, address: null } });
    expect(codes(answer)).toEqual([
      ['name', 'DISCLOSURE_NOT_RECORDED'],
      ['phone', 'DISCLOSURE_NOT_RECORDED'],
      ['address', 'DISCLOSURE_NOT_RECORDED'],
    ]);
    expect(answer.text).not.toMatch(/李芳|\*0077|13800000077|\b101\b|table is gone/);
    expect(world.faults.length).toBeGreaterThan(faults);
    expect(await entriesOf(id)).toEqual([]);
  });

  test('of more than a hundred people at once is whole, or nothing is shown of any', async () => {
    const own = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] });
    for (let i = 0; i < 9; i++)
      await world.buildHousehold(
        Array.from({ length: 12 }, () => person({ name: '众人' })),
        HUBUXIANG,
      );
    const LIST = `{ community(code: "${HUBUXIANG}") { households(first: 100) { nodes { members { id name } } } } }`;
    const peopleOf = ({ data }: Answer) => data.community.households.nodes.flatMap(({ members }: any) => members);

    let records = 0;
    const failing = await world.meddleWith(
      (operation, input) => {
        // The first is that of the households, the second holds the first hundred people, the third the
        // others.
        if (isRecord(operation, input) && ++records === 3) throw new Error('The table is gone');
      },
      () => own.askFor('CARE', LIST),
    );
    expect(records).toBe(3);
    expect(peopleOf(failing)).toHaveLength(108);
    expect(failing.text).not.toContain('众人');

    const answer = await own.askFor('CARE', LIST);
    expect(answer.errors).toBeUndefined();
    const people = peopleOf(answer);
    expect(people.every(({ name }: { name: string }) => name === '众人')).toBe(true);
    expect(await entriesOf(people.at(-1).id)).toMatchObject([{ fields: ['Person.name'] }]);
  });

  test('is written once for each tick even when others write at the same time', async () => {
    const { id } = await newPerson();
    await Promise.all(Array.from({ length: 8 }, () => worker.askFor('CARE', readPerson(id, 'name phone'))));
    const entries = await entriesOf(id);
    expect(entries).toHaveLength(8);
    expect(new Set(entries.map(({ requestId }) => requestId)).size).toBe(8);
  });
});

describe('the access log', () => {
  const LOG = 'nodes { at purpose role fields } edges { cursor } pageInfo { hasNextPage endCursor }';
  const log = (caller: Caller, id: string, page: string) =>
    caller.ask(`{ person(id: "${id}") { accessLog(${page}) { ${LOG} } } }`);

  test('of a person is theirs: who read what, when and for what purpose, newest first, page by page', async () => {
    const { id } = await newPerson();
    for (let hour = 1; hour <= 5; hour++) {
      world.setClock(`2020-04-15T0${hour}:00:00.000Z`);
      await worker.askFor('CARE', readPerson(id, 'name'));
    }
    world.setClock(NOON);
    const self = world.as('RESIDENT', { person: id });
    const read: string[] = [];
    let pages = 0;
    for (let page = 'first: 2'; page !== ''; pages++) {
      const { nodes, edges, pageInfo } = (await log(self, id, page)).data.person.accessLog;
      for (const node of nodes) {
        expect(node).toMatchObject({ purpose: 'CARE', role: 'COMMUNITY_WORKER', fields: ['Person.name'] });
        read.push(node.at.slice(11, 13));
      }
      expect(pageInfo.endCursor).toBe(edges.at(-1).cursor);
      page = pageInfo.hasNextPage ? `first: 2, after: "${pageInfo.endCursor}"` : '';
    }
    expect(read).toEqual(['05', '04', '03', '02', '01']);
    expect(pages).toBe(3);
  });

  test('of a household is for its people, and holds what was read of it as a whole', async () => {
    const { id, household } = await newPerson();
    world.setClock('2020-04-15T06:00:00.000Z');
    await professional.askFor('INVESTIGATION', `{ household(id: "${household}") { address { building } } }`);
    const self = world.as('RESIDENT', { person: id });
    const ask = (caller: Caller) => caller.ask(`{ household(id: "${household}") { accessLog(first: 10) { ${LOG} } } }`);
    const { nodes } = (await ask(self)).data.household.accessLog;
    expect(nodes[0]).toMatchObject({ at: '2020-04-15T06:00:00.000Z', purpose: 'INVESTIGATION', role: 'PROFESSIONAL' });
    for (const caller of [worker, professional]) expect(codes(await ask(caller))).toEqual([['accessLog', 'FORBIDDEN']]);
  });

  test('of a person is not even for their household', async () => {
    const { id, relative } = await newPerson();
    const reader = world.as('RESIDENT', { person: relative });
    expect(codes(await log(reader, id, 'first: 1'))).toEqual([['accessLog', 'FORBIDDEN']]);
  });

  test('names no account: only the role', async () => {
    const { id } = await newPerson();
    await worker.askFor('CARE', readPerson(id, 'name'));
    const answer = await log(world.as('RESIDENT', { person: id }), id, 'first: 5');
    expect(answer.text).not.toContain('local|COMMUNITY_WORKER');
  });

  test.each(['first: 0', 'first: 101', 'first: 1, after: "!"', 'first: 1, after: "x"'])(
    'is not read by %s',
    async (page) => {
      const { id } = await newPerson();
      const answer = await log(world.as('RESIDENT', { person: id }), id, page);
      expect(codes(answer)).toEqual([['accessLog', 'BAD_USER_INPUT']]);
    },
  );
});
