import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import type { Person } from '#graph/people/person/store.ts';
import { putNew } from '#graph/store/db.ts';
import { type Caller, CHUCAI, openWorld, person, QINGBOMEN, type World } from '#test/support/world.ts';

/**
 * Somebody whose data is looked for everywhere: the name is nobody else's, the numbers share no long run of
 * digits with others.
 */
const CANARY = { name: '欧阳金丝雀', idNumber: '110105198907239271', phone: '13698753142' };
const SECRETS = [CANARY.idNumber, CANARY.phone, `+86${CANARY.phone}`];

/**
 * The forms in which a number could lie about: as it is, encoded, reversed, or as a hash that anyone can
 * make.
 */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const plain = [secret, [...secret].reverse().join(''), secret.slice(-12), secret.slice(0, 11)];
  // Within longer text base64 depends on what stands before: the middle of each of the three alignments.
  const shifted = ['', 'x', 'xx'].map((before) =>
    Buffer.from(before + secret)
      .toString('base64')
      .slice(4, -4),
  );
  const hashes = ['md5', 'sha1', 'sha256', 'sha512'].flatMap((algorithm) =>
    [secret, secret.toLowerCase(), `id-number\n${secret}`, `phone\n${secret}`].flatMap((text) => {
      const hash = createHash(algorithm).update(text).digest();
      return [hash.toString('hex'), hash.toString('base64'), hash.toString('base64url')];
    }),
  );
  return [...plain, ...shifted, bytes.toString('hex'), ...hashes];
}

const FORMS = SECRETS.flatMap(formsOf);
const found = (text: string) => FORMS.filter((form) => text.toLowerCase().includes(form.toLowerCase()));

let world: World;
let worker: Caller;
let elsewhere: Caller;
let household: string;
let canary: string;
/** All that was answered and all that was logged, from the first request on. */
const answers: string[] = [];
const logged: unknown[] = [];

beforeAll(async () => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...said: unknown[]) => void logged.push(...said));
  world = await openWorld();
  worker = listening(world.as('COMMUNITY_WORKER', { communities: [CHUCAI] }));
  elsewhere = listening(world.as('COMMUNITY_WORKER', { communities: [QINGBOMEN] }));
  const made = await world.buildHousehold([CANARY]);
  household = made.id;
  canary = made.members[0]!;
  await tellTheWholeStory();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await world.close();
});

/** A caller all of whose answers are kept. */
function listening(caller: Caller): Caller {
  const ask: Caller['ask'] = async (...asked) => {
    const answer = await caller.ask(...asked);
    answers.push(answer.text);
    return answer;
  };
  return {
    ...caller,
    ask,
    askFor: (purpose, query, variables) => ask(query, variables, { 'x-purpose': purpose }),
    async mutate(name, input, fields, headers) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
      const given = { idempotencyKey: randomUUID(), ...input };
      const answer = await ask(
        `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} errors { code message path } } }`,
        { input: given },
        headers,
      );
      return { ...answer.data?.[name], topErrors: answer.errors };
    },
  };
}

/**
 * Everything that the numbers are given to: what succeeds, what is refused, and what is no request at all.
 */
async function tellTheWholeStory() {
  const FIELDS = 'person { id name idNumber phone careNeeds }';
  const registration = { 'x-purpose': 'REGISTRATION' };
  const there = await world.buildHousehold([], QINGBOMEN);
  await worker.mutate('registerPerson', { household, ...CANARY }, FIELDS, registration);
  await elsewhere.mutate('registerPerson', { household: there.id, ...CANARY }, FIELDS, registration);
  await elsewhere.mutate('registerPerson', { household: there.id, ...CANARY }, FIELDS, registration);
  await worker.mutate('registerPerson', { household, ...CANARY, idNumber: `${CANARY.idNumber.slice(0, 17)}0` }, FIELDS);
  await worker.mutate(
    'registerPerson',
    { household, ...CANARY, name: CANARY.idNumber, phone: CANARY.idNumber },
    FIELDS,
  );
  await worker.mutate('registerPerson', { household: CANARY.idNumber, ...CANARY }, FIELDS);
  await worker.mutate('registerPerson', { household, ...CANARY, idempotencyKey: CANARY.phone }, FIELDS, registration);
  const members = [{ ...CANARY }, { ...CANARY }];
  await worker.mutate(
    'registerHousehold',
    { community: CHUCAI, address: { building: '1' }, members },
    'household { id }',
  );
  for (const caller of [worker, elsewhere])
    for (const by of [{ idNumber: CANARY.idNumber }, { phone: CANARY.phone }, CANARY])
      await caller.ask(
        `query ($idNumber: String, $phone: String) { findPersons(idNumber: $idNumber, phone: $phone, first: 9) { nodes { id idNumber phone } } }`,
        by,
        registration,
      );
  // In the wrong place: as a value, nested, as a name, as a literal, as a header, as an operation.
  const REGISTER = 'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { errors { code } } }';
  for (const input of [
    { household, name: '王', idNumber: { number: CANARY.idNumber } },
    { household, name: '王', idNumber: [CANARY.idNumber] },
    { household, name: '王', idNumber: Number(CANARY.phone) },
    { household, name: '王', idNumber: `x; ${CANARY.idNumber}; y`, careNeeds: [CANARY.phone] },
    {
      household,
      name: '王',
      careNeeds: [`" at "x"; ${CANARY.idNumber}`],
      idNumber: CANARY.idNumber,
      idempotencyKey: 'x',
    },
    { household, name: '王', idNumber: '1', idempotencyKey: 'x', [`n${CANARY.phone}`]: 1 },
    `${CANARY.idNumber}; ${CANARY.phone}`,
    [CANARY],
    null,
  ])
    await worker.ask(REGISTER, { input });
  await worker.ask('query ($code: DivisionCode!) { division(code: $code) { name } }', {
    code: `a; ${CANARY.idNumber}`,
  });
  await worker.ask('query ($first: Int!) { communities(within: "42", first: $first) { nodes { code } } }', {
    first: CANARY.idNumber,
  });
  for (const literal of [`"${CANARY.idNumber}"`, CANARY.phone, `id${CANARY.phone}`, `[{ a: "${CANARY.idNumber}" }]`]) {
    await worker.ask(`{ findPersons(idNumber: ${literal}, first: 9) { nodes { id } } }`, {}, registration);
    await worker.ask(`{ communities(within: ${literal}, first: ${literal}) { nodes { code } } }`);
    await worker.ask(`{ division(code: ${literal}) { name } }`);
  }
  await worker.ask(`{ viewer { account } } ${CANARY.idNumber}`);
  await worker.ask('{ viewer { account } }', {}, { 'x-purpose': CANARY.idNumber });
  await worker.ask('{ viewer { account } }', {}, { authorization: `Bearer ${CANARY.idNumber}` });
  await worker.ask(`{ person(id: "person_${CANARY.idNumber}") { id } node(id: "${CANARY.phone}") { id } }`);
  // While the engine is down: what is logged then must not hold it either.
  await world.meddleWith(
    () => {
      throw new Error('The engine is down');
    },
    () => worker.mutate('registerPerson', { household, ...CANARY }, FIELDS, registration),
  );
}

describe('an identity number or phone number', () => {
  test('lies nowhere in the tables: not plain, not encoded, not reversed, not hashed without a key', async () => {
    const items = await world.contents();
    expect(items.some((item) => item.includes(canary))).toBe(true);
    for (const item of items) expect(found(item)).toEqual([]);
    const bytes = items.flatMap((item) =>
      [...item.matchAll(/"B":"([^"]+)"/g)].map(([, text]) => Buffer.from(text!, 'base64')),
    );
    expect(bytes.length).toBeGreaterThanOrEqual(4);
    for (const one of bytes) {
      expect(found(one.toString('latin1'))).toEqual([]);
      expect(one.includes(CANARY.name)).toBe(false);
    }
  });

  test('is in no answer, whatever was asked, also not in what refuses a request', () => {
    expect(answers.length).toBeGreaterThan(40);
    for (const answer of answers) expect(found(answer)).toEqual([]);
  });

  test('is in no log', () => {
    const said = [...logged, ...world.faults].map((one) =>
      one instanceof Error ? `${one.stack} ${JSON.stringify(one)} ${JSON.stringify(one.cause)}` : String(one),
    );
    expect(world.faults.length).toBeGreaterThan(0);
    expect(said.filter((line) => found(line).length > 0)).toEqual([]);
  });

  test('shows masked when it is read for a purpose', async () => {
    const { data } = await worker.askFor('REGISTRATION', `{ person(id: "${canary}") { name idNumber phone } }`);
    expect(data.person).toEqual({ name: CANARY.name, idNumber: '110***********9271', phone: '136****3142' });
  });

  test('finds its person by a keyed hash: another key makes another one', async () => {
    const [mine, other] = await Promise.all(
      [world.deps.keyring, (await openAnother()).deps.keyring].map((keyring) =>
        keyring.hash('id-number', CANARY.idNumber),
      ),
    );
    expect(mine).toMatch(/^[0-9a-f]{64}$/);
    expect(mine).not.toBe(other);
    expect(await world.deps.keyring.hash('phone', CANARY.idNumber)).not.toBe(mine);
    const entries = await world.deps.persons.idNumberEntries(mine!);
    expect(entries.find(({ sk }) => sk === 'HOLDER')?.personId).toBe(canary);
  });
});

const others: World[] = [];
async function openAnother(): Promise<World> {
  const other = await openWorld();
  others.push(other);
  return other;
}
afterAll(() => Promise.all(others.map((other) => other.close())));

describe('a name', () => {
  test('stands in the tables in no form that can be read, least of all in a key', async () => {
    const forms = [CANARY.name, Buffer.from(CANARY.name).toString('base64'), Buffer.from(CANARY.name).toString('hex')];
    for (const item of await world.contents()) for (const form of forms) expect(item).not.toContain(form);
  });
});

describe('what is sealed of a person', () => {
  const read = (id: string) => worker.askFor('REGISTRATION', `{ person(id: "${id}") { id name idNumber } }`);
  const stored = async (id: string) => (await world.deps.persons.person(id))!;

  test('does not open in the place of another person, nor with another person’s key', async () => {
    const { members } = await world.buildHousehold([person({ name: '甲' }), person({ name: '乙' })]);
    const [first, second] = await Promise.all(members.map(stored));
    await world.deps.db.transact([{ put: { ...first, sealed: second!.sealed } as Person & Record<string, unknown> }]);
    const swapped = await read(first!.id);
    expect(swapped.data.person).toEqual({ id: first!.id, name: null, idNumber: null });
    expect(swapped.errors?.map(({ extensions }) => extensions.code)).toEqual(Array(2).fill('INTERNAL_SERVER_ERROR'));
    expect(swapped.text).not.toContain('乙');

    const [key] = await world.deps.persons.wrappedKeys([second!.id]);
    await world.deps.db.transact([
      { put: { ...first, sealed: second!.sealed } as Person & Record<string, unknown> },
      { table: 'keys', put: { ...personKeys.personKey(first!.id), wrapped: key } },
    ]);
    expect((await read(first!.id)).data.person.name).toBeNull();
    expect((await read(second!.id)).data.person.name).toBe('乙');
  });

  test('does not open when a bit of it was changed', async () => {
    const { members } = await world.buildHousehold([person({ name: '丙' })]);
    const before = await stored(members[0]!);
    for (const at of [0, 12, 20, before.sealed.length - 1]) {
      const sealed = Uint8Array.from(before.sealed);
      sealed[at]! ^= 1;
      await world.deps.db.transact([{ put: { ...before, sealed } as Person & Record<string, unknown> }]);
      expect((await read(before.id)).data.person.name).toBeNull();
    }
  });

  test('is forgotten with its key: the person stays, who they are does not', async () => {
    const { members } = await world.buildHousehold([person({ name: '丁' })]);
    await world.deps.db.transact([{ table: 'keys', delete: personKeys.personKey(members[0]!) as never }]);
    const { data, errors } = await read(members[0]!);
    expect(errors).toBeUndefined();
    expect(data.person).toEqual({ id: members[0], name: null, idNumber: null });
  });

  test('is another text each time, also for the same words', async () => {
    const { members } = await world.buildHousehold([person({ name: '同名' }), person({ name: '同名' })]);
    const [a, b] = await Promise.all(members.map(stored));
    expect(Buffer.from(a!.sealed).equals(Buffer.from(b!.sealed))).toBe(false);
    await expect(world.deps.db.transact([putNew('key', { ...personKeys.personKey(a!.id) }, 'keys')])).rejects.toThrow();
  });
});
