import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openEngine } from '#graph/local/engine.ts';
import {
  callersOf,
  documentOf,
  formsOf,
  type Ids,
  malformed,
  openFinder,
  OUTSIDERS,
  PLAIN,
  ROWS,
  SECRETS,
} from '#test/support/canary.ts';
import { CREATES } from '#test/support/keyed.ts';
import { openWorld, type World } from '#test/support/world.ts';

/**
 * Nothing that identifies a person, and nothing told of them in confidence, lies about: neither in tables and
 * their keys, nor in the files of the engine, logs, events or error texts, nor in an answer to anybody who
 * has nothing to do with them; not as it is, not encoded, not as a hash that anybody can make.
 */

interface Heard {
  readonly who: string;
  readonly asked: string;
  readonly text: string;
  readonly errors: string;
}

let world: World;
let folder: string;
let ids: Ids;
let callers: ReturnType<typeof callersOf>;
let items: readonly string[];
let files: readonly (readonly [name: string, bytes: Buffer])[];
const heard: Heard[] = [];
const logged: string[] = [];

beforeAll(async () => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...said: unknown[]) => void logged.push(...said.map(textOf)));
  folder = await mkdtemp(join(tmpdir(), 'shequ-canary-'));
  const engine = await openEngine({ path: join(folder, 'tables') });
  world = await openWorld({
    dynamo: {
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      requestHandler: engine.requestHandler as never,
    },
  });
  ids = { neighbour: (await world.buildHousehold()).members[0]! };
  await world.buildSupplyPoint({ RICE: 100 });
  callers = callersOf(world, ids);
  await tellTheStory();
  await askAround();
  await sendNonsense();
  await world.tell();
  items = await world.contents();
  logged.push(...world.faults.map(textOf));
  await world.close();
  await engine.close();
  files = await filesOf(folder);
}, 300_000);
afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const textOf = (said: unknown): string =>
  said instanceof Error ? `${said.stack} ${JSON.stringify(said)} ${String(said.cause)}` : (JSON.stringify(said) ?? '');

async function ask(who: keyof typeof callers, asked: string, query: string, variables: object, purpose?: string) {
  const answer = await callers[who].ask(query, variables, purpose ? { 'x-purpose': purpose } : {});
  const payloads = Object.values((answer.data ?? {}) as Record<string, { errors?: unknown } | null>);
  const errors = JSON.stringify([answer.errors, payloads.map((payload) => payload?.errors)]);
  heard.push({ who, asked, text: answer.text, errors });
  return answer;
}

/** Each row as it is meant, by whom it is meant. */
async function tellTheStory() {
  for (const row of ROWS) {
    const input = row.input(ids);
    const given = CREATES.has(row.mutation) ? { idempotencyKey: randomUUID(), ...input } : input;
    const { data, errors } = await ask(row.as, row.mutation, documentOf(row), { input: given }, row.purpose);
    const payload = data?.[row.mutation];
    if (errors) throw new Error(`${row.mutation}: ${JSON.stringify(errors)}`);
    Object.assign(ids, payload.errors.length === 0 ? row.keeps?.(payload) : {});
    if (payload.errors.length > 0 && row.mutation !== 'erasePerson')
      throw new Error(`${row.mutation}: ${JSON.stringify(payload.errors)}`);
    await world.tell();
  }
}

const PURPOSES = ['REGISTRATION', 'CARE', 'CODE_ISSUING', 'INVESTIGATION', 'SUPPLY'];
const PERSON = 'id name idNumber phone careNeeds household { id address { building unit room } } facts { kind }';

/** All who have nothing to do with the person, for every purpose, by every id and every number. */
async function askAround() {
  const nodes = Object.values(ids).filter((id) => /^[a-zA-Z]+_[\w-]+$/.test(id));
  for (const who of OUTSIDERS) {
    for (const purpose of PURPOSES) {
      for (const id of nodes)
        await ask(who, 'node', `query ($id: ID!) { node(id: $id) { id __typename } }`, { id }, purpose);
      await ask(who, 'person', `query ($id: ID!) { person(id: $id) { ${PERSON} } }`, { id: ids['person'] }, purpose);
      await ask(
        who,
        'household',
        `query ($id: ID!) { household(id: $id) { address { room } members { name } } }`,
        { id: ids['household'] },
        purpose,
      );
    }
    for (const [name, value] of Object.entries(SECRETS)) {
      await ask(
        who,
        `findPersons ${name}`,
        'query ($n: String) { findPersons(idNumber: $n, first: 9) { nodes { id name } } }',
        {
          n: value,
        },
      );
      await ask(
        who,
        `findPersons ${name}`,
        'query ($n: String) { findPersons(phone: $n, first: 9) { nodes { id name } } }',
        { n: value },
      );
    }
    await ask(who, 'events', '{ events(first: 100) { nodes { type subject community { code } from to } } }', {});
    await ask(who, 'orders', '{ orders(first: 10) { nodes { id lines { sku } } } }', {});
    await ask(who, 'verifyHealthCode', 'query ($c: String!) { verifyHealthCode(code: $c) { maskedName } }', {
      c: SECRETS.name,
    });
  }
}

/**
 * Each row by everybody whom it is not for, and by whom it is for with a secret wherever a text may stand.
 */
async function sendNonsense() {
  for (const row of ROWS) {
    const input = row.input(ids);
    for (const who of OUTSIDERS.filter((one) => !row.own?.includes(one)))
      await ask(who, row.mutation, documentOf(row), { input: { idempotencyKey: randomUUID(), ...input } }, row.purpose);
    for (const bad of malformed(input, SECRETS.idNumber, row.plain))
      await ask(
        row.as,
        `${row.mutation} malformed`,
        documentOf(row),
        { input: { idempotencyKey: randomUUID(), ...bad } },
        row.purpose,
      );
  }
  for (const purpose of [SECRETS.name, SECRETS.idNumber])
    await ask('worker', 'purpose', '{ viewer { account } }', {}, encodeURIComponent(purpose));
  await ask('worker', 'document', `{ person(id: "${SECRETS.idNumber}") { ${SECRETS.phone} } }`, {});
  await ask('worker', 'variables', 'query ($id: ID!) { person(id: $id) { name } }', { id: { name: SECRETS.name } });
}

async function filesOf(of: string) {
  const found = await readdir(of, { recursive: true, withFileTypes: true });
  return Promise.all(
    found
      .filter((entry) => entry.isFile())
      .map(async (entry) => [entry.name, await readFile(join(entry.parentPath, entry.name))] as const),
  );
}

const find = openFinder(SECRETS);

describe('what is known of a person in confidence', () => {
  test('lies in no item of a table, neither in keys nor in values', () => {
    expect(items.length).toBeGreaterThan(50);
    expect(items.flatMap((item) => find(decoded(item)).map((name) => [name, placeOf(item)]))).toEqual([]);
  });

  test('lies in no file of the engine', () => {
    expect(files.length).toBeGreaterThan(1);
    // What is plain by design proves that the files can be searched.
    const findPlain = openFinder({ room: PLAIN.room.value });
    expect(files.some(([, bytes]) => findPlain(bytes).length > 0)).toBe(true);
    expect(files.flatMap(([name, bytes]) => find(bytes).map((secret) => [secret, name]))).toEqual([]);
  });

  test('stands in no log and no fault', () => {
    expect(logged.flatMap((said) => find(said).map((secret) => [secret, said.slice(0, 200)]))).toEqual([]);
  });

  test('stands in no error text, whoever is told it', () => {
    expect(heard.flatMap(({ who, asked, errors }) => find(errors).map((secret) => [secret, who, asked]))).toEqual([]);
  });

  test('is answered to nobody who has nothing to do with them', () => {
    const others = heard.filter(({ who }) => (OUTSIDERS as readonly string[]).includes(who));
    expect(others.length).toBeGreaterThan(500);
    expect(others.flatMap(({ who, asked, text }) => find(text).map((secret) => [secret, who, asked]))).toEqual([]);
  });

  test('is answered to those who have, so that nothing above is true for want of it', () => {
    const told = new Set(heard.flatMap(({ text }) => find(text)));
    for (const name of ['name', 'hostName', 'grievance', 'care'] as const) expect(told).toContain(name);
  });
});

describe('what makes somebody somebody else', () => {
  test.each(['bindingCode', 'paperNumber', 'paperCode'])('%s lies nowhere as it is', (name) => {
    expect(ids[name]).toMatch(/.{6}/);
    const findIt = openFinder({ [name]: ids[name]! });
    expect(items.flatMap((item) => findIt(decoded(item)).map(() => placeOf(item)))).toEqual([]);
    expect(files.flatMap(([file, bytes]) => findIt(bytes).map(() => file))).toEqual([]);
    expect(logged.flatMap((said) => findIt(said))).toEqual([]);
  });
});

describe('what is plain by design', () => {
  test.each(Object.entries(PLAIN))('%s lies in its place and in none else', (_, { value, places }) => {
    const findIt = openFinder({ value });
    const found = items.filter((item) => findIt(decoded(item)).length > 0).map(placeOf);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((place) => !places.test(place))).toEqual([]);
    expect(logged.flatMap((said) => findIt(said))).toEqual([]);
    expect(heard.filter(({ errors }) => findIt(errors).length > 0)).toEqual([]);
  });
});

describe('the search', () => {
  const wrapped = (secret: string): readonly string[] => [
    `x${secret}y`,
    ...['', 'a', 'ab'].map((before) => Buffer.from(`${before}${secret}-and more`).toString('base64')),
    ...['', 'a', 'ab'].map((before) => Buffer.from(`${before}${secret}-and more`).toString('base64url')),
    Buffer.from(secret).toString('hex'),
    encodeURIComponent(secret),
  ];

  test.each(Object.values(SECRETS))('finds %s in every form', (secret) => {
    for (const text of wrapped(secret)) expect(openFinder({ secret })(text), text).toEqual(['secret']);
    for (const form of formsOf(secret)) expect(form.length).toBeGreaterThan(5);
    expect(openFinder({ secret })('nothing of the kind')).toEqual([]);
  });
});

/** An item as one text, with what its bytes hold beside their base64. */
function decoded(item: string): Buffer {
  const bytes = [...item.matchAll(/"B":"([A-Za-z0-9+/=]+)"/g)].map(([, text]) => Buffer.from(text!, 'base64'));
  return Buffer.concat([Buffer.from(item), ...bytes]);
}

const placeOf = (item: string): string =>
  (JSON.parse(item) as { pk: { S: string } }).pk.S.split('#').slice(0, 2).join('#').concat('#');
