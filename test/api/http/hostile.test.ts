import {
  getNamedType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as access from '#graph/generated/access.ts';
import { buildSchema } from '#resolvers/schema.ts';
import { type Caller, CHUCAI, idNumber, openWorld, person, type World, WUCHANG } from '#test/support/world.ts';

/**
 * Every argument of every operation is given what nobody should send, while the others are as they should be.
 */

const schema = buildSchema();
const fieldOf = (path: string) => {
  const [typeName, name] = path.split('.') as ['Query' | 'Mutation', string];
  return (typeName === 'Query' ? schema.getQueryType() : schema.getMutationType())!.getFields()[name]!;
};

let world: World;
const ROLES = [
  'COMMUNITY_WORKER',
  'RESIDENT',
  'SUPERMARKET',
  'PROFESSIONAL',
  'AUTHORITY',
  'REGIONAL_VERIFIER',
  'FEED',
] as const;
let callers: Record<string, Caller>;
/** What each name is given when it is not its turn. */
let good: Record<string, unknown>;
beforeAll(async () => {
  world = await openWorld();
  const { id: household, members } = await world.buildHousehold([person({ phone: '13800000001' })]);
  const supplyPoint = await world.buildSupplyPoint({ RICE: 100_000 });
  const everywhere = { communities: [CHUCAI], division: 'CN', supplier: 'supplier_test', scopes: ['arrivals:write'] };
  callers = Object.fromEntries(
    ROLES.map((role) => [role, world.as(role, { ...everywhere, ...(role === 'RESIDENT' && { person: members[0]! }) })]),
  );
  const { order } = await callers.RESIDENT!.mutate(
    'placeOrder',
    { household, supplyPoint, lines: [{ sku: 'RICE', quantity: 1 }] },
    'order { id }',
  );
  good = {
    ...{
      household,
      supplyPoint,
      order: order.id,
      person: members[0],
      community: CHUCAI,
      division: WUCHANG,
      within: '42',
    },
    ...{ name: '王小明', phone: '13800000001', evidence: '流调 1', account: 'somebody', first: 10, sku: 'RICE' },
    ...{ newConfirmed: 0, cumulativeConfirmed: 5, clusters: 0, quantity: 1, building: '1栋', unit: '1单元' },
    ...{ confirmedOn: '2020-04-14', onsetOn: '2020-04-13', day: '2020-04-14', arrivedOn: '2020-04-14' },
    ...{ from: '2020-04-15', until: '2020-04-20', ground: '确诊病例', legalBasis: '传染病防治法' },
    ...{ lastContactOn: '2020-04-14', communities: [CHUCAI], code: CHUCAI, destination: '4201', id: order.id },
  };
});
afterAll(() => world.close());

const ID_TYPES = [
  'person',
  'household',
  'order',
  'supplyPoint',
  'case',
  'unmatchedArrival',
  'grievance',
  'appeal',
  'erasure',
  'handover',
  'paper',
];
const TEXTS = ['', '\0', '\ud800', 'x'.repeat(5_000), 'a#b|c', '__proto__'];
const HOSTILE: Readonly<Record<string, readonly unknown[]>> = {
  String: TEXTS,
  ID: [...TEXTS, 0, ...ID_TYPES.map((type) => `${type}_${'x'.repeat(3_000)}`)],
  Int: [-2_147_483_648, -1, 0, 2_147_483_647],
  Float: [36.5, -0, 1e308, 5e-324, -273.15],
  DivisionCode: ['CN', '11', '9999', '999999', '999999999', '999999999999', '420106006999'],
  LocalDate: ['0001-01-01', '9999-12-31', '2020-04-16'],
  DateTime: ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2020-04-15T04:00:00.123456789Z'],
  Boolean: [true, false],
};

const valueOf = (type: GraphQLInputType, name: string): unknown => {
  if (isNonNullType(type)) return valueOf(type.ofType as GraphQLInputType, name);
  if (name in good) return good[name];
  if (name === 'idempotencyKey') return randomUUID();
  if (name === 'idNumber') return idNumber();
  if (isListType(type)) return [valueOf(type.ofType, name)];
  if (isEnumType(type)) return type.getValues().at(-1)!.name;
  if (!isInputObjectType(type)) return HOSTILE[type.name]![0];
  const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, field.name)]));
};

/** Each value with one thing wrong in it. */
function* variants(type: GraphQLInputType, name: string): Generator {
  if (isNonNullType(type)) return yield* variants(type.ofType as GraphQLInputType, name);
  yield null;
  if (isListType(type)) {
    const one = valueOf(type.ofType, name);
    const item = Array.isArray(one) ? one[0] : one;
    yield [];
    yield Array(1_001).fill(item);
    for (const wrong of variants(type.ofType, name)) yield [wrong];
  } else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields()))
      for (const wrong of variants(field.type, field.name))
        yield { ...(valueOf(type, name) as object), [field.name]: wrong };
  } else if (isEnumType(type)) for (const { name: value } of type.getValues()) yield value;
  else yield* HOSTILE[type.name] ?? [];
}

function* documents(path: string): Generator<[string, Record<string, unknown>]> {
  const [typeName, name] = path.split('.') as [string, string];
  const { args, type } = fieldOf(path);
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const fields = isLeafType(getNamedType(type))
    ? ''
    : typeName === 'Mutation'
      ? '{ errors { code path } }'
      : '{ __typename }';
  const document = `${typeName.toLowerCase()} (${declared}) { ${name}(${passed}) ${fields} }`;
  const values = () =>
    Object.fromEntries(
      args.map((arg) => [arg.name, isNonNullType(arg.type) ? valueOf(arg.type, arg.name) : undefined]),
    );
  for (const arg of args)
    for (const wrong of variants(arg.type, arg.name)) yield [document, { ...values(), [arg.name]: wrong }];
}

describe('nothing that is sent is a fault of the server:', () => {
  const paths = Object.keys(access.operations).filter((path) => fieldOf(path).args.length > 0);

  test.each(paths)('%s answers all of it by codes of its own', { timeout: 120_000 }, async (path) => {
    const role = access.operations[path]!.find((one) => one in callers)!;
    let count = 0;
    for (const [document, variables] of documents(path)) {
      count += 1;
      const { status, data, errors, text } = await callers[role]!.ask(document, variables);
      expect(world.faults, JSON.stringify(variables).slice(0, 200)).toEqual([]);
      expect([200, 400]).toContain(status);
      for (const { message, extensions } of errors ?? []) {
        expect(extensions.code).toMatch(/^(BAD_USER_INPUT|NOT_FOUND|FORBIDDEN)$/);
        expect(message.length).toBeLessThan(300);
      }
      for (const { code, path: at } of data?.[path.split('.')[1]!]?.errors ?? []) {
        expect(code).not.toBe('BUSY');
        expect(at.length === 0 || at[0] === 'input').toBe(true);
      }
      expect(text).not.toContain('xxxxxxxxxx');
    }
    expect(count).toBeGreaterThan(2);
  });
});
