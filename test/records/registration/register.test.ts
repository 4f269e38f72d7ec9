import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keys as accountKeys } from '#graph/people/account/keys.ts';
import { laboratory } from '#test/support/evidence.ts';
import { untouched } from '#test/support/untouched.ts';
import {
  type Caller,
  CHUCAI,
  HUBUXIANG,
  idNumber,
  openWorld,
  person,
  QINGBOMEN,
  type World,
} from '#test/support/world.ts';

let world: World;
let worker: Caller;
let workerElsewhere: Caller;
beforeAll(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
  workerElsewhere = world.as('COMMUNITY_WORKER', { communities: [QINGBOMEN] });
});
afterAll(() => world.close());

const PURPOSE = { 'x-purpose': 'REGISTRATION' };
const PERSON = 'id name idNumber phone careNeeds accountBound household { id }';
const ADDRESS = { building: '3栋', unit: '2单元', room: '501' };

const registerHousehold = (overrides: object = {}, caller = worker) =>
  caller.mutate(
    'registerHousehold',
    { community: CHUCAI, address: ADDRESS, members: [], ...overrides },
    `household { id community { code } address { building unit room } members { ${PERSON} } }`,
    PURPOSE,
  );
const registerPerson = (household: string, given: object, caller = worker) =>
  caller.mutate('registerPerson', { household, ...given }, `person { ${PERSON} }`, PURPOSE);
async function registered(household: string, given: object, caller = worker) {
  const answer = await registerPerson(household, given, caller);
  expect(answer.errors).toEqual([]);
  return answer.person;
}
const emptyHousehold = async (community = CHUCAI) => (await world.buildHousehold([], community)).id;

/** Refused with what it says, and nothing is written but the count of how often it was tried. */
async function refused(act: () => Promise<any>, caller = worker) {
  const answer = await untouched(world, [caller], act, /"S":"RATE#/);
  expect(answer.household ?? answer.person ?? null).toBeNull();
  return answer.errors as { code: string; path: string[]; message: string }[];
}

describe('a household', () => {
  test('is registered with its address and its people, whose numbers show masked', async () => {
    const wang = person({ name: '王小明', idNumber: '420106198001011018', phone: '138 0000 0001' });
    const child = { ...person({ name: '王乐' }), careNeeds: ['CHILD_WITHOUT_GUARDIAN', 'CHILD_WITHOUT_GUARDIAN'] };
    const { household, errors } = await registerHousehold({ members: [wang, child] });
    expect(errors).toEqual([]);
    expect(household).toMatchObject({ community: { code: CHUCAI }, address: ADDRESS });
    expect(household.members).toHaveLength(2);
    expect(household.members[0]).toMatchObject({
      name: '王小明',
      idNumber: '420***********1018',
      phone: '138****0001',
      careNeeds: [],
      accountBound: false,
      household: { id: household.id },
    });
    expect(household.members[1]).toMatchObject({ name: '王乐', phone: null, careNeeds: ['CHILD_WITHOUT_GUARDIAN'] });
  });

  test('may be empty at first, and a building without units and rooms will do', async () => {
    const { household, errors } = await registerHousehold({ address: { building: '平房12号' } });
    expect(errors).toEqual([]);
    expect(household.address).toEqual({ building: '平房12号', unit: null, room: null });
    expect(household.members).toEqual([]);
  });

  test('of 12 people, each with a phone, is registered at once', async () => {
    const members = Array.from({ length: 12 }, (_, i) => person({ phone: `1390000${1000 + i}` }));
    const { household, errors } = await registerHousehold({ members });
    expect(errors).toEqual([]);
    expect(household.members).toHaveLength(12);
  });

  test('of 12 people who are all known elsewhere is, too', async () => {
    const members = Array.from({ length: 12 }, (_, i) => person({ phone: `1390000${2000 + i}` }));
    expect((await registerHousehold({ members })).errors).toEqual([]);
    const { household, errors } = await registerHousehold({ members, community: QINGBOMEN }, workerElsewhere);
    expect(errors).toEqual([]);
    expect(household.members).toHaveLength(12);
  });

  test('of 13 people is refused, and the answer says how to go on', async () => {
    const members = Array.from({ length: 13 }, () => person());
    const errors = await refused(() => registerHousehold({ members }));
    expect(errors).toMatchObject([{ code: 'TOO_MANY', path: ['input', 'members'] }]);
    expect(errors[0]?.message).toContain('registerPerson');
  });

  test('tells all that is wrong with its people at once, each by its path', async () => {
    const twice = idNumber();
    const members = [
      person({ idNumber: '420106198001011019' }),
      person({ phone: '12345' }),
      person({ name: ' \t ' }),
      person({ idNumber: twice }),
      person({ idNumber: twice }),
      person({ name: '王\u0000明', idNumber: '123', phone: 'x' }),
    ];
    expect(await refused(() => registerHousehold({ members }))).toMatchObject([
      { code: 'INVALID_ID_NUMBER', path: ['input', 'members', '0', 'idNumber'] },
      { code: 'INVALID_PHONE', path: ['input', 'members', '1', 'phone'] },
      { code: 'INVALID_TEXT', path: ['input', 'members', '2', 'name'] },
      { code: 'ALREADY_REGISTERED', path: ['input', 'members', '4', 'idNumber'] },
      { code: 'INVALID_ID_NUMBER', path: ['input', 'members', '5', 'idNumber'] },
      { code: 'INVALID_PHONE', path: ['input', 'members', '5', 'phone'] },
      { code: 'INVALID_TEXT', path: ['input', 'members', '5', 'name'] },
    ]);
  });

  test('is registered as a whole or not at all, when one of its people is known in the community', async () => {
    const known = person();
    await world.buildHousehold([known]);
    const errors = await refused(() => registerHousehold({ members: [person(), known] }));
    expect(errors).toMatchObject([{ code: 'ALREADY_REGISTERED', path: ['input', 'members', '1', 'idNumber'] }]);
  });

  test.each<[string, object, string, string[]]>([
    ['no building', { address: { building: ' ' } }, 'INVALID_TEXT', ['input', 'address', 'building']],
    [
      'an endless unit',
      { address: { building: '1', unit: '单'.repeat(61) } },
      'INVALID_TEXT',
      ['input', 'address', 'unit'],
    ],
    [
      'a room with a control character',
      { address: { building: '1', room: '5\u001b[2J' } },
      'INVALID_TEXT',
      ['input', 'address', 'room'],
    ],
    [
      'a room with an invisible one',
      { address: { building: '1', room: '5\u202e1' } },
      'INVALID_TEXT',
      ['input', 'address', 'room'],
    ],
    ['a community of somebody else', { community: HUBUXIANG }, 'NOT_FOUND', ['input', 'community']],
    ['a community that is not there', { community: '420106006999' }, 'NOT_FOUND', ['input', 'community']],
    ['a county', { community: '420106' }, 'NOT_FOUND', ['input', 'community']],
    [
      'a key with a space',
      { idempotencyKey: 'not a key at all' },
      'INVALID_IDEMPOTENCY_KEY',
      ['input', 'idempotencyKey'],
    ],
  ])('with %s is refused, and nothing is written', async (_, overrides, code, path) => {
    expect(await refused(() => registerHousehold({ members: [person()], ...overrides }))).toMatchObject([
      { code, path },
    ]);
  });

  test('is not registered in a community that the token claims and no place is', async () => {
    const ghost = world.as('COMMUNITY_WORKER', { communities: ['420106006999'] });
    const errors = await refused(() => registerHousehold({ community: '420106006999' }, ghost), ghost);
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'community'] }]);
  });
});

describe('a person', () => {
  test('is registered in a household of the community', async () => {
    const household = await emptyHousehold();
    const made = await registered(household, {
      ...person({ name: '李芳', phone: '+8613800000002' }),
      careNeeds: ['MATERNITY'],
    });
    expect(made).toMatchObject({
      name: '李芳',
      phone: '138****0002',
      careNeeds: ['MATERNITY'],
      household: { id: household },
    });
  });

  test('is the same person however the number is written', async () => {
    const household = await emptyHousehold();
    await registered(household, person({ idNumber: '42010619450707208X' }));
    for (const written of ['42010619450707208x', '４２０１０６１９４５０７０７２０８Ｘ', ' 420106 19450707 208X '])
      expect(await refused(() => registerPerson(household, person({ idNumber: written })))).toMatchObject([
        { code: 'ALREADY_REGISTERED', path: ['input', 'idNumber'] },
      ]);
  });

  test.each<[string, object, string, string]>([
    ['a wrong check digit', { idNumber: '420106198001011011' }, 'INVALID_ID_NUMBER', 'idNumber'],
    ['17 digits', { idNumber: '42010619800101101' }, 'INVALID_ID_NUMBER', 'idNumber'],
    ['no number', { idNumber: '' }, 'INVALID_ID_NUMBER', 'idNumber'],
    ['a number without an end', { idNumber: '4'.repeat(100_000) }, 'INVALID_ID_NUMBER', 'idNumber'],
    ['a birth date to come', { idNumber: '420106209901011012' }, 'INVALID_ID_NUMBER', 'idNumber'],
    ['a phone in words', { phone: 'one three eight' }, 'INVALID_PHONE', 'phone'],
    ['a phone of 5 digits', { phone: '12345' }, 'INVALID_PHONE', 'phone'],
    ['no name', { name: '' }, 'INVALID_TEXT', 'name'],
    ['a name of 61 characters', { name: '王'.repeat(61) }, 'INVALID_TEXT', 'name'],
    ['a name over two lines', { name: '王\n明' }, 'INVALID_TEXT', 'name'],
    ['a name with a line separator', { name: '王\u2028明' }, 'INVALID_TEXT', 'name'],
    ['half a character in the name', { name: '王\ud800' }, 'INVALID_TEXT', 'name'],
  ])('with %s is refused by its path, without an echo, and nothing is written', async (_, overrides, code, field) => {
    const household = await emptyHousehold();
    const errors = await refused(() => registerPerson(household, { ...person(), ...overrides }));
    expect(errors).toMatchObject([{ code, path: ['input', field] }]);
    const [given] = Object.values(overrides) as string[];
    if (given!.length > 2) expect(JSON.stringify(errors)).not.toContain(given);
  });

  test('of a household that is not there is refused', async () => {
    for (const household of [
      `household_${CHUCAI}_none`,
      'household_x',
      CHUCAI,
      '',
      `household_${CHUCAI}_${'a'.repeat(3_000)}`,
    ])
      expect(await refused(() => registerPerson(household, person()))).toMatchObject([
        { code: 'NOT_FOUND', path: ['input', 'household'] },
      ]);
  });

  test('of a household of another community is refused as if it were not there', async () => {
    const elsewhere = await emptyHousehold(QINGBOMEN);
    const there = await refused(() => registerPerson(elsewhere, person()));
    const nowhere = await refused(() => registerPerson(`household_${QINGBOMEN}_none`, person()));
    expect(there).toEqual(nowhere);
    expect(there).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'household'] }]);
  });

  test('is not registered by a worker in the household where they themselves live, outside of their communities', async () => {
    const { id, members } = await world.buildHousehold([person()], HUBUXIANG);
    const neighbour = world.as(['COMMUNITY_WORKER', 'RESIDENT'], { communities: [CHUCAI], person: members[0]! });
    const errors = await refused(() => registerPerson(id, person(), neighbour), neighbour);
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'household'] }]);
  });

  test('is not the 31st of a household, also when several come at once', async () => {
    const household = await emptyHousehold();
    for (let i = 0; i < 28; i++) await registered(household, person());
    const answers = await Promise.all(Array.from({ length: 5 }, () => registerPerson(household, person())));
    expect(answers.filter((answer) => answer.person)).toHaveLength(2);
    for (const { errors } of answers.filter((answer) => !answer.person))
      expect(errors).toMatchObject([{ code: 'TOO_MANY', path: ['input', 'household'] }]);
    const { data } = await worker.askFor('CARE', `{ household(id: "${household}") { members { id } } }`);
    expect(data.household.members).toHaveLength(30);
    expect(await refused(() => registerPerson(household, person()))).toMatchObject([{ code: 'TOO_MANY' }]);
  });

  test('is one of at most 300 that an account registers in an hour', async () => {
    const household = await emptyHousehold();
    const busy = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'busy-worker' });
    const rate = accountKeys.rate('busy-worker', 'register', '2020-04-15T04');
    await world.deps.db.putMany([{ ...rate, used: 298 }]);
    const two = [person(), person()];
    expect((await registerHousehold({ members: two }, busy)).errors).toEqual([]);
    expect(await refused(() => registerPerson(household, person(), busy), busy)).toMatchObject([
      { code: 'RATE_LIMITED' },
    ]);
    world.setClock('2020-04-15T05:00:00.000Z');
    expect((await registerPerson(household, person(), busy)).errors).toEqual([]);
    world.setClock('2020-04-15T04:00:00.000Z');
  });
});

describe('a person who is known already', () => {
  test('in one of the worker’s own communities is refused, wherever of them', async () => {
    const both = world.as('COMMUNITY_WORKER', { communities: [CHUCAI, HUBUXIANG] });
    const known = person();
    await world.buildHousehold([known], HUBUXIANG);
    const household = await emptyHousehold();
    expect(await refused(() => registerPerson(household, known, both), both)).toMatchObject([
      { code: 'ALREADY_REGISTERED', path: ['input', 'idNumber'] },
    ]);
  });

  test('elsewhere is answered like who is new: the same fields, the same kinds of values, the same size', async () => {
    const known = person({ phone: '13800000031' });
    await world.buildHousehold([known]);
    const household = await emptyHousehold(QINGBOMEN);
    const answers: Record<string, any> = {};
    const asked: Record<string, unknown[]> = { known: [], fresh: [] };
    for (const [which, given] of [
      ['known', known],
      ['fresh', person({ phone: '13800000032' })],
    ] as const) {
      await world.meddleWith(
        // What the engine is asked, and so how long it takes.
        (operation, input) => void asked[which]!.push([operation, input.TransactItems?.length]),
        async () => (answers[which] = await registerPerson(household, given, workerElsewhere)),
      );
    }
    const masked = ({ person: { id, idNumber: shown, phone, ...rest }, ...answer }: any) => ({
      ...answer,
      person: { id: id.replaceAll(/[0-9a-f]/g, '0'), idNumber: shown.slice(0, 14), phone: phone.slice(0, 7), ...rest },
    });
    expect(masked(answers.known)).toEqual(masked(answers.fresh));
    expect(answers.known.errors).toEqual([]);
    expect(JSON.stringify(answers.known)).toHaveLength(JSON.stringify(answers.fresh).length);
    expect(asked.known).toEqual(asked.fresh);
  });

  test('elsewhere reads like who is new on every field that a worker may read afterwards', async () => {
    const known = person({ name: '同名', phone: '13800000033' });
    const before = await world.buildHousehold([known]);
    const professional = world.as('PROFESSIONAL', { division: '4201' });
    await professional.mutate(
      'recordCase',
      {
        community: CHUCAI,
        person: before.members[0],
        confirmedOn: world.today(),
        sourceKnown: true,
        evidence: laboratory(),
      },
      'case { id }',
    );
    const after = await world.buildHousehold([known, person({ name: '同名', phone: '13800000034' })], QINGBOMEN);
    for (const purpose of ['REGISTRATION', 'CARE', 'SUPPLY', 'CODE_ISSUING'] as const) {
      const read = async (id: string) => {
        const { data, errors } = await workerElsewhere.askFor(
          purpose,
          `{ person(id: "${id}") {
               name careNeeds accountBound facts { kind } healthCode { colour } household { standing }
               accessLog(first: 1) { nodes { at } }
             } }`,
        );
        return { data, errors: errors?.map(({ path, extensions }) => [path, extensions.code]) };
      };
      expect(await read(after.members[0]!)).toEqual(await read(after.members[1]!));
    }
  });

  test('elsewhere asks the former community to hand over, and says so nowhere in the answer', async () => {
    const known = person();
    const former = await world.buildHousehold([known]);
    const household = await emptyHousehold(QINGBOMEN);
    const { id } = await registered(household, known, workerElsewhere);
    const told = (await world.contents()).filter((item) => item.includes('handover.requested') && item.includes(id));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(former.members[0]);
    // The second time it is in the caller's own community.
    expect(await refused(() => registerPerson(household, known, workerElsewhere), workerElsewhere)).toMatchObject([
      { code: 'ALREADY_REGISTERED' },
    ]);
  });

  const holders = async () => (await world.contents()).filter((item) => item.includes('"sk":{"S":"HOLDER"}')).length;

  test('to two communities at the same time is held by exactly one of them', async () => {
    const [here, there] = [await emptyHousehold(), await emptyHousehold(QINGBOMEN)];
    for (let round = 0; round < 4; round++) {
      const [before, both] = [await holders(), person()];
      const answers = await Promise.all([registered(here, both), registered(there, both, workerElsewhere)]);
      expect(new Set(answers.map(({ id }) => id)).size).toBe(2);
      expect((await holders()) - before).toBe(1);
      const waiting = await Promise.all(answers.map(({ id }) => world.deps.persons.person(id)));
      expect(waiting.filter((one) => one?.holder === undefined)).toHaveLength(1);
      const [holder] = waiting.filter((one) => one?.holder === undefined);
      const [pending] = waiting.filter((one) => one?.holder !== undefined);
      expect(pending?.holder).toBe(holder?.id);
    }
  });

  test('to two workers of one community at the same time is registered once, and the other is told', async () => {
    const household = await emptyHousehold();
    const colleague = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'colleague' });
    for (let round = 0; round < 4; round++) {
      const [before, same] = [await holders(), person()];
      const answers = await Promise.all([registerPerson(household, same), registerPerson(household, same, colleague)]);
      expect(answers.filter((answer) => answer.person)).toHaveLength(1);
      expect(answers.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'ALREADY_REGISTERED' }]);
      expect((await holders()) - before).toBe(1);
    }
  });
});

describe('a repeat with the same idempotency key', () => {
  test('answers with the same household and people, and writes nothing', async () => {
    const given = { idempotencyKey: randomUUID(), members: [person(), person()] };
    const first = await registerHousehold(given);
    await untouched(world, [worker], async () => {
      // Reading the answer is a reading of its own, and is recorded: here the ids will do.
      const { household, errors } = await worker.mutate(
        'registerHousehold',
        { community: CHUCAI, address: ADDRESS, ...given },
        'household { id }',
      );
      expect(errors).toEqual([]);
      expect(household.id).toBe(first.household.id);
    });
    expect((await registerHousehold(given)).household).toEqual(first.household);
  });

  test('eight times at once registers one person', async () => {
    const household = await emptyHousehold();
    const given = { ...person(), idempotencyKey: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 8 }, () => registered(household, given)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    const { data } = await worker.askFor('CARE', `{ household(id: "${household}") { members { id } } }`);
    expect(data.household.members).toEqual([{ id: answers[0].id }]);
  });

  test('and another body is refused, and nothing is written', async () => {
    const household = await emptyHousehold();
    const given = { ...person(), idempotencyKey: randomUUID() };
    await registered(household, given);
    for (const other of [
      { name: '别人' },
      { phone: '13800000009' },
      { careNeeds: ['DISABILITY'] },
      { idNumber: idNumber() },
    ])
      expect(await refused(() => registerPerson(household, { ...given, ...other }))).toMatchObject([
        { code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] },
      ]);
  });

  test('of another account is no repeat', async () => {
    const household = await emptyHousehold();
    const given = { ...person(), idempotencyKey: randomUUID() };
    await registered(household, given);
    const colleague = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'colleague-2' });
    expect(await refused(() => registerPerson(household, given, colleague), colleague)).toMatchObject([
      { code: 'ALREADY_REGISTERED' },
    ]);
  });

  test('seven days later is a new request: the key works again', async () => {
    const idempotencyKey = randomUUID();
    const household = await emptyHousehold();
    const first = await registered(household, { ...person(), idempotencyKey });
    world.setClock('2020-04-22T03:59:59.000Z');
    expect(await refused(() => registerPerson(household, { ...person(), idempotencyKey }))).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
    world.setClock('2020-04-22T04:00:00.000Z');
    const second = await registered(household, { ...person(), idempotencyKey });
    expect(second.id).not.toBe(first.id);
    const households = [await registerHousehold({ idempotencyKey }), await registerHousehold({ idempotencyKey })];
    expect(new Set(households.map((one) => one.household.id)).size).toBe(1);
    world.setClock('2020-04-15T04:00:00.000Z');
  });
});
