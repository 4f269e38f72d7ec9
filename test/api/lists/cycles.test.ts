import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isAbstractType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMIT } from '#graph/cost.ts';
import { listSizeOf } from '#graph/list-size.ts';
import { MEMBERS_LIMIT } from '#graph/people/person/store.ts';
import { buildSchema } from '#resolvers/schema.ts';
import { literal } from '#test/support/documents.ts';
import { type Caller, CHUCAI, openWorld, person, type World } from '#test/support/world.ts';

const schema = buildSchema();

/** A field that leads from one type to another. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly field: string;
  /** How many there are by it: those of a page are as many as are asked for. */
  readonly size: (first: number) => number;
  readonly isList: boolean;
  readonly text: (first: number, inner: string) => string;
}

function stepsOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Step[] {
  const named = getNamedType(field.type);
  if (!isObjectType(named) && !isAbstractType(named)) return [];
  const given = (first: number) => {
    const wanted = field.args.filter(({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined);
    const texts = wanted.map(({ name, type: of }) => `${name}: ${name === 'first' ? first : literal(of)}`);
    return texts.length > 0 ? `(${texts.join(', ')})` : '';
  };
  const isPage = named.name.endsWith('Connection');
  const node = isPage && isObjectType(named) ? getNamedType(named.getFields().nodes!.type) : named;
  const size = listSizeOf(field);
  return (isAbstractType(node) ? schema.getPossibleTypes(node) : [node]).map((to) => ({
    from: type.name,
    to: to.name,
    field: field.name,
    isList: isPage || size !== null,
    size: (first) => (isPage ? first : (size ?? 1)),
    text: (first, inner) => {
      const nodes = isAbstractType(node) ? `... on ${to.name} { ${inner} }` : inner;
      return `${field.name}${given(first)} { ${isPage ? `nodes { ${nodes} }` : nodes} }`;
    },
  }));
}

const types = Object.values(schema.getTypeMap()).filter(isObjectType);
const isOfPage = ({ name }: GraphQLObjectType) => name.startsWith('__') || /Connection$|Edge$/.test(name);
const steps = types
  .filter((type) => !isOfPage(type) && type !== schema.getMutationType())
  .flatMap((type) => Object.values(type.getFields()).flatMap((field) => stepsOf(type, field)));

/** The ways that lead back to where they began, by way of a list: none is longer than this many fields. */
const LONGEST = 4;
function roundsFrom(type: string, way: readonly Step[] = []): Step[][] {
  if (way.length === LONGEST) return [];
  return steps
    .filter(({ from }) => from === (way.at(-1)?.to ?? type))
    .flatMap((step) => {
      if (step.to === type) return [[...way, step]];
      return way.some(({ to }) => to === step.to) ? [] : roundsFrom(type, [...way, step]);
    });
}
const rounds = types
  .flatMap(({ name }) => roundsFrom(name))
  .filter((round) => round.some(({ isList }) => isList))
  .map((round) => ({ name: [round[0]!.from, ...round.map(({ field }) => field)].join('.'), round }));

/** The shortest way from a query. */
function wayTo(type: string): readonly Step[] {
  let ways: Step[][] = steps.filter(({ from }) => from === 'Query').map((step) => [step]);
  for (const seen = new Set<string>(); ways.length > 0;) {
    const found = ways.find((way) => way.at(-1)!.to === type);
    if (found) return found;
    for (const way of ways) seen.add(way.at(-1)!.to);
    ways = ways.flatMap((way) =>
      steps.filter(({ from, to }) => from === way.at(-1)!.to && !seen.has(to)).map((step) => [...way, step]),
    );
  }
  throw new Error(`Nothing leads to ${type}`);
}

/** A way round, until it has gone through as many lists. */
function fourLevels(round: readonly Step[]): Step[] {
  const way: Step[] = [];
  for (let levels = 0; levels < 4;)
    for (const step of round) {
      way.push(step);
      if (step.isList && ++levels === 4) break;
    }
  return [...wayTo(round[0]!.from), ...way];
}

let world: World;
let worker: Caller;
beforeAll(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
});
afterAll(() => world.close());

describe('four levels of lists', () => {
  test('are looked for along every way that leads back', () => {
    const names = rounds.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(20);
    expect(names).toEqual(expect.arrayContaining(['Household.members.household', 'Person.household.members']));
  });

  test.each(rounds)('by $name are refused, or are few', async ({ round }) => {
    for (const first of [1, 100]) {
      const way = fourLevels(round);
      const many = way.reduce((product, { size }) => product * size(first), 1);
      const text = `{ ${way.reduceRight((inner, step) => step.text(first, inner), '__typename')} }`;
      const { status, errors } = await worker.ask(text);
      const [error] = errors ?? [];
      const isRefused = error?.extensions.code === 'QUERY_TOO_COSTLY' || Boolean(error?.message.includes('depth'));
      // What runs asks for no more than it may, counted here by another hand.
      if (isRefused) expect(status).toBe(400);
      else expect([text, status, many <= LIMIT]).toEqual([text, 200, true]);
    }
  });
});

describe('a household of as many as it takes', () => {
  const levels = (count: number, id: string) =>
    `{household(id:"${id}"){${'members{household{'.repeat(count - 1)}members{name}${'}}'.repeat(count - 1)}}}`;
  let home: string;
  beforeAll(async () => {
    const { id } = await world.buildHousehold(Array.from({ length: 12 }, () => person()));
    home = id;
    for (let n = 12; n < MEMBERS_LIMIT; n++) {
      const { idNumber, name } = person();
      const input = { household: id, idNumber, name, phone: '13800001234' };
      const { errors } = await worker.mutate('registerPerson', input, 'person { id }', { 'x-purpose': 'REGISTRATION' });
      expect(errors).toEqual([]);
    }
  }, 60_000);

  test('is not gone through four times', async () => {
    const text = levels(4, home);
    expect(text.length).toBeLessThan(160);
    const asked: string[] = [];
    const { status, errors } = await world.meddleWith(
      (operation) => void asked.push(operation),
      () => worker.askFor('REGISTRATION', text),
    );
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COSTLY' } }]);
    expect(asked.filter((operation) => operation !== 'Query')).toEqual([]);
  });

  test('is gone through three times with an answer of known size, from as many reads as once', async () => {
    const reads: number[] = [];
    for (const count of [1, 3]) {
      let asked = 0;
      const { data, errors, text } = await world.meddleWith(
        () => {
          asked++;
        },
        () => worker.askFor('REGISTRATION', levels(count, home)),
      );
      expect(errors).toBeUndefined();
      expect(data.household.members).toHaveLength(MEMBERS_LIMIT);
      expect(text.length).toBeLessThan(800_000);
      reads.push(asked);
    }
    expect(reads[1]! - reads[0]!).toBeLessThanOrEqual(1);
  });
});
