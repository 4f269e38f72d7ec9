import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { purposes } from '#graph/core/roles.ts';
import { buildSchema } from '#resolvers/schema.ts';
import { follow } from '#test/support/feed.ts';
import { isolated } from '#test/support/isolation.ts';
import { type Answer, type Caller, CHUCAI, HUBUXIANG, idNumber, openWorld, type World } from '#test/support/world.ts';

/**
 * After release nothing marks a person (rights.4): what everybody else sees of somebody who was isolated and
 * of somebody who never was is the same. It is asked of every field that the schema has, so that a later
 * capability that would mark them fails here.
 */

interface Resident {
  readonly id: string;
  readonly household: string;
  readonly idNumber: string;
  code: string;
}

let world: World;
let released: Resident;
let ordinary: Resident;
let callers: Readonly<Record<string, Caller>>;
let releaser: Caller;
let order: string;
let hidden: readonly string[];

const CARE = { 'x-purpose': 'CARE' };

async function register(): Promise<Resident> {
  const number = idNumber();
  const { household, errors } = await releaser.mutate(
    'registerHousehold',
    {
      community: CHUCAI,
      address: { building: '1栋', unit: '1单元', room: '101' },
      members: [{ name: '王小明', idNumber: number, phone: '13800000000' }],
    },
    'household { id members { id } }',
    { 'x-purpose': 'REGISTRATION' },
  );
  expect(errors).toEqual([]);
  return { id: household.members[0].id, household: household.id, idNumber: number, code: '' };
}

const issue = async (person: string): Promise<string> => {
  const { healthCode, errors } = await releaser.mutate('issueHealthCode', { person }, 'healthCode { token }', {
    'x-purpose': 'CODE_ISSUING',
  });
  expect(errors).toEqual([]);
  return healthCode.token;
};

beforeAll(async () => {
  world = await openWorld();
  world.setClock('2020-04-15T04:00:00.000Z');
  const residentOf = (person: string) => world.as('RESIDENT', { person, account: `account-${person}` });
  releaser = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'releaser' });
  [released, ordinary] = [await register(), await register()];
  const neighbour = await register();
  callers = {
    colleague: world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'colleague' }),
    'a worker of another community': world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] }),
    'a professional': world.as('PROFESSIONAL', { division: '420106' }),
    'the county': world.as('AUTHORITY', { division: '420106' }),
    'the nation': world.as('AUTHORITY', { division: 'CN' }),
    'a supermarket': world.as('SUPERMARKET', { supplier: 'supplier_test' }),
    'a verifier': world.as('REGIONAL_VERIFIER', { division: '3301' }),
    'a neighbour': residentOf(neighbour.id),
    'a third-party app': world.as('THIRD_PARTY_APP'),
  };
  for (const caller of Object.values(callers)) await caller.ask('{ viewer { account } }');
  for (const one of [released, ordinary]) one.code = await issue(one.id);

  const asked = { cause: 'ARRIVAL_HIGH_RISK_AREA', on: world.daysAgo(0), ref: 'arrival_1' } as const;
  order = (await isolated(world, released.id, asked)).id;
  const assigned = { person: released.id, account: 'releaser' };
  expect((await releaser.mutate('assignCareContact', assigned, 'careContact { id }', CARE)).errors).toEqual([]);
  const care = (await world.deps.careContacts.liveOf(released.id))!.id;
  await world.tell();
  world.setClock('2020-04-29T04:00:00.000Z');
  for (const one of [released, ordinary]) one.code = await issue(one.id);
  const freed = await releaser.mutate('releaseFromIsolation', { order }, 'order { id }', CARE);
  expect(freed.errors).toEqual([]);
  await world.tell();
  const [plan] = await world.deps.returnPlans.plansOf(released.id);
  hidden = [order, care, plan!.id];
});
afterAll(() => world.close());

const schema = buildSchema();

/** Arguments that a field can be asked with here; null for one that needs others. */
function argumentsOf({ args }: GraphQLField<unknown, unknown>): string | null {
  const known: Readonly<Record<string, string>> = { first: '20' };
  const needed = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  if (needed.some(({ name }) => known[name] === undefined)) return null;
  return needed.length === 0 ? '' : `(${needed.map(({ name }) => `${name}: ${known[name]}`).join(', ')})`;
}

/** A field with all that it holds down to a depth; null for what cannot be asked. */
function selectionOf(field: GraphQLField<unknown, unknown>, depth: number): string | null {
  const given = argumentsOf(field);
  if (given === null) return null;
  const inner = innerOf(field.type, depth);
  return inner === null ? null : `${field.name}${given}${inner}`;
}

function innerOf(type: GraphQLOutputType, depth: number): string | null {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return ' { __typename }';
  if (depth === 0) return null;
  const fields = Object.values(named.getFields()).flatMap((field) => selectionOf(field, depth - 1) ?? []);
  return fields.length === 0 ? null : ` { ${fields.join(' ')} }`;
}

const DEPTH = 2;
const fieldsOf = (type: string): { name: string; field: string }[] => {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`${type} is no type`);
  return Object.values(found.getFields()).flatMap(({ name, ...rest }) => {
    const field = selectionOf({ name, ...rest }, DEPTH);
    return field === null ? [] : [{ name, field }];
  });
};

/** An answer without the ids of whom it is about. */
const anonymous = ({ data, errors, status }: Answer, { id, household, code }: Resident): string =>
  JSON.stringify([status, data, errors?.map(({ message, path, extensions }) => [message, path, extensions.code])])
    .replaceAll(id, 'PERSON')
    .replaceAll(household, 'HOUSEHOLD')
    .replaceAll(code, 'CODE')
    .replaceAll(/"idNumber":"[^"]*"/g, '"idNumber":"ID"')
    .replaceAll(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, 'TOKEN')
    .replaceAll(/healthCode_[\w-]+/g, 'CODE_ID');

const everybody = () => Object.entries(callers);

async function expectAlike(name: string, ask: (caller: Caller, about: Resident) => Promise<Answer>): Promise<void> {
  await Promise.all(
    everybody().map(async ([who, caller]) => {
      const [one, other] = await Promise.all([ask(caller, released), ask(caller, ordinary)]);
      expect(anonymous(one, released), `${name} by ${who}`).toBe(anonymous(other, ordinary));
    }),
  );
}

describe('nobody can tell who was isolated', () => {
  test.each(fieldsOf('Person'))('by a person’s $name', async ({ field }) => {
    for (const purpose of [null, ...purposes])
      await expectAlike(`${field} for ${purpose}`, (caller, { id }) =>
        caller.ask(
          `query ($id: ID!) { person(id: $id) { ${field} } }`,
          { id },
          purpose ? { 'x-purpose': purpose } : {},
        ),
      );
  });

  // What its community shows is looked at below, since it has them both.
  const ofHousehold = fieldsOf('Household').filter(({ name }) => name !== 'community');
  test.each(ofHousehold)('by a household’s $name', async ({ field }) => {
    for (const purpose of [null, ...purposes])
      await expectAlike(`${field} for ${purpose}`, (caller, { household }) =>
        caller.ask(
          `query ($id: ID!) { household(id: $id) { ${field} } }`,
          { id: household },
          purpose ? { 'x-purpose': purpose } : {},
        ),
      );
  });

  test('by a search for them', async () => {
    await expectAlike('findPersons', (caller, { idNumber: number }) =>
      caller.askFor(
        'REGISTRATION',
        'query ($n: String) { findPersons(idNumber: $n, first: 9) { nodes { id name careNeeds phone } } }',
        {
          n: number,
        },
      ),
    );
  });

  test('by a code that is issued for them, or what it holds', async () => {
    for (const one of [released, ordinary]) one.code = await issue(one.id);
    const verify =
      'query ($code: String!) { verifyHealthCode(code: $code) { verdict action colour maskedName reasons { code clause } } }';
    await expectAlike('the code', (caller, { code }) => caller.ask(verify, { code }));
    const heldBy = ({ code }: Resident) => {
      const payload = JSON.parse(Buffer.from(code.split('.')[1]!, 'base64url').toString());
      return { ...payload, jti: null, status: null };
    };
    expect(heldBy(released)).toEqual(heldBy(ordinary));
  });
});

/** How often an answer names each of the two: as often the one as the other. */
const expectNamedAlike = (text: string, what: string) => {
  const times = (id: string) => text.split(id).length - 1;
  expect(times(released.id), `${what}: person`).toBe(times(ordinary.id));
  expect(times(released.household), `${what}: household`).toBe(times(ordinary.household));
  for (const id of hidden) expect(times(id), `${what}: ${id}`).toBe(0);
};

describe('no list has them for it', () => {
  test.each(fieldsOf('Community'))('of a community: $name', async ({ name, field }) => {
    for (const purpose of ['CARE', 'INVESTIGATION'] as const)
      await Promise.all(
        everybody().map(async ([who, caller]) => {
          const { text } = await caller.askFor(purpose, `{ community(code: "${CHUCAI}") { ${field} } }`);
          expectNamedAlike(text, `${name} by ${who}`);
        }),
      );
  });

  test('of what has happened, as far back as it is kept', async () => {
    const feeds = [
      ['colleague', CHUCAI],
      ['the county', '420106'],
      ['a neighbour', undefined],
    ] as const;
    for (const [who, division] of feeds) {
      const events = await follow(callers[who]!, { ...(division && { division }) }).next();
      if (who === 'colleague') expect(events.length).toBeGreaterThan(0);
      expectNamedAlike(JSON.stringify(events), `the feed of ${who}`);
    }
  });

  test('of tasks, in whatever state', async () => {
    const TASK = 'id kind status building unit room person { id } household { id } note history { event role }';
    for (const [who, caller] of everybody())
      for (const purpose of ['CARE', 'INVESTIGATION'] as const) {
        for (const status of ['OPEN', 'ASSIGNED', 'DONE', 'CANCELLED']) {
          const { text } = await caller.askFor(
            purpose,
            `{ tasks(community: "${CHUCAI}", status: ${status}, first: 100) { nodes { ${TASK} } } myTasks(first: 100) { nodes { ${TASK} } } }`,
          );
          expectNamedAlike(text, `${status} tasks by ${who}`);
        }
        const { text } = await caller.askFor(
          purpose,
          `{ workList(community: "${CHUCAI}") { checks { ${TASK} } visits { ${TASK} } transfers { ${TASK} } releases { ${TASK} } others { ${TASK} } missed { ${TASK} } } }`,
        );
        expectNamedAlike(text, `the work list by ${who}`);
      }
  });

  test('of what is still to be done: nothing of the return shows where it is, but to whose work it is', async () => {
    const { data } = await callers['colleague']!.askFor(
      'CARE',
      `{ tasks(community: "${CHUCAI}", first: 100) { nodes { kind building unit room person { id } } } }`,
    );
    const live = data.tasks.nodes as { kind: string }[];
    expect(live.map(({ kind }) => kind).sort()).toEqual([
      'REINTEGRATION_CALL',
      'RETURN_VISIT',
      'STAIRWELL_EXPLANATION',
    ]);
    for (const task of live) expect(task).toMatchObject({ building: null, unit: null, room: null, person: null });
    const own = await releaser.askFor('CARE', '{ myTasks(first: 100) { nodes { person { id } building } } }');
    expect(own.data.myTasks.nodes).toEqual(
      Array.from({ length: 3 }, () => ({ person: { id: released.id }, building: '1栋' })),
    );
  });

  test('and no id of what is over leads to them', async () => {
    for (const [who, caller] of everybody())
      for (const id of hidden) {
        const { data, errors } = await caller.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
        expect([who, data, errors?.[0]?.extensions.code]).toEqual([who, { node: null }, 'NOT_FOUND']);
      }
  });
});

test('no fault was hidden from the caller in any of this', () => {
  expect(world.faults).toEqual([]);
});
