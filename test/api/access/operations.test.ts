import { isInputObjectType, isObjectType, getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles } from '#graph/core/roles.ts';
import * as access from '#graph/generated/access.ts';
import { buildSchema } from '#resolvers/schema.ts';
import { smallestDocument } from '#test/support/documents.ts';
import { untouched } from '#test/support/untouched.ts';
import { CHUCAI, openWorld, type World } from '#test/support/world.ts';

const schema = buildSchema();
const paths = ['Query', 'Mutation'].flatMap((typeName) => {
  const type = schema.getType(typeName);
  return isObjectType(type) ? Object.keys(type.getFields()).map((name) => `${typeName}.${name}`) : [];
});

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** All that a token can claim, so that a denial can only come from the role. */
const everything = { communities: [CHUCAI], division: 'CN', supplier: 'supplier_1', scopes: ['arrivals:write'] };

describe('the access table', () => {
  test('has a line for every operation of the schema, and none for others', () => {
    expect(Object.keys(access.operations).toSorted()).toEqual(paths.toSorted());
  });

  test.each(roles)(
    'is what a %s meets: who is not named is denied before anything is looked at or written',
    async (role) => {
      const caller = world.as(role, everything);
      const denied = paths.filter((path) => !access.operations[path]?.includes(role));
      const answers = await untouched(world, [caller], async () => {
        const asked = [];
        for (const path of denied) asked.push(await caller.ask(smallestDocument(schema, path)));
        return asked;
      });
      for (const [i, path] of denied.entries()) {
        const { status, data, errors } = answers[i]!;
        expect(errors?.map(({ extensions, message }) => [extensions.code, message])).toEqual([
          ['FORBIDDEN', `${path} is for ${access.operations[path]!.join(', ')}.`],
        ]);
        expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
        expect(status).toBe(200);
      }
    },
  );

  test.each(roles)('lets a %s through to what it names, which then decides on its own', async (role) => {
    const caller = world.as(role, everything);
    for (const path of paths.filter((one) => access.operations[one]?.includes(role))) {
      const { errors } = await caller.ask(smallestDocument(schema, path));
      for (const { message, extensions } of errors ?? []) {
        expect(message).not.toContain(`${path} is for`);
        expect(['UNAUTHENTICATED', 'INTERNAL_SERVER_ERROR']).not.toContain(extensions.code);
      }
    }
    expect(world.faults).toEqual([]);
  });

  test('is met by nobody without a token, and nothing is written', async () => {
    await untouched(world, [], async () => {
      for (const path of paths) {
        const { status, data, errors } = await world.send(smallestDocument(schema, path), {}, {});
        expect(status).toBe(401);
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
        expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
      }
    });
  });

  test('is met by every operation of a document: what is allowed is answered beside what is denied', async () => {
    const app = world.as('THIRD_PARTY_APP');
    const { status, data, errors } = await app.ask(
      '{ division(code: "42") { name } person(id: "person_x") { id } again: division(code: "33") { name } }',
    );
    expect(status).toBe(200);
    expect(data).toEqual({ division: { name: '湖北省' }, person: null, again: { name: '浙江省' } });
    expect(errors).toMatchObject([{ path: ['person'], extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('third-party apps', () => {
  test('see no operational field, on any path that is open to them', async () => {
    const app = world.as('THIRD_PARTY_APP');
    const { data, errors } = await app.ask(
      `{ community(code: "${CHUCAI}") { name supplyPoints(first: 1) { nodes { id } } households(first: 1) { nodes { id } } }
         viewer { account person { id } } }`,
    );
    expect(data.community).toEqual({ name: '楚材社区居委会', supplyPoints: null, households: null });
    expect(data.viewer.person).toBeNull();
    const denied = errors?.map(({ path, extensions }) => `${String(path?.at(-1))} ${extensions.code}`);
    expect(denied?.toSorted()).toEqual(['households FORBIDDEN', 'person FORBIDDEN', 'supplyPoints FORBIDDEN']);
  });
});

describe('a tier, a class, a level and a colour', () => {
  const SETTLED = ['RiskLevel', 'CommunityClass', 'CodeColour', 'HouseholdStanding', 'Verdict', 'CodeAction'];

  /** What is declared by an order of an authority, and assessed by nobody. */
  const DECLARED = ['EmergencyLevel'];
  /** What reads the tables of the rules, or supposes a tier, and changes nothing. */
  const SUPPOSING = ['Query.tierPolicy', 'Query.clauses', 'Query.previewTier'];

  test('are set by no mutation: no input of any depth takes one', () => {
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    expect(inputs.length).toBeGreaterThan(10);
    for (const input of inputs)
      for (const field of Object.values(input.getFields())) {
        if (DECLARED.includes(getNamedType(field.type).name)) continue;
        expect(SETTLED).not.toContain(getNamedType(field.type).name);
        expect(field.name).not.toMatch(/tier|level|class|colou?r|status|standing|verdict/i);
      }
  });

  test('are taken by no argument of any field either', () => {
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
      for (const field of Object.values(type.getFields()))
        for (const arg of SUPPOSING.includes(`${type.name}.${field.name}`) ? [] : field.args)
          expect(SETTLED).not.toContain(getNamedType(arg.type).name);
  });

  test('are named by no mutation', () => {
    const names = Object.keys(schema.getMutationType()!.getFields());
    for (const name of names) expect(name).not.toMatch(/tier|level|class|colou?r|^(set|update)/i);
  });

  test('stand nowhere in the tables but in what once was decided: orders and issued codes', async () => {
    await world.reportQuietDays('420106', 3, 60);
    await world.report('420106', world.today(), 60, 120, 1);
    const { data } = await world.as('THIRD_PARTY_APP').ask(`{ community(code: "${CHUCAI}") { tier { effective } } }`);
    expect(data.community.tier.effective).toBe('HIGH');
    for (const item of await world.contents()) expect(item).not.toMatch(/"(HIGH|MEDIUM|LOW|OUTBREAK|NO_CASES)"/);
  });
});
