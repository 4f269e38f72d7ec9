import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer, type Server } from '#graph/server.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Answer, type Caller, CHUCAI, openWorld, type World } from '#test/support/world.ts';

let world: World;
let app: Caller;
let worker: Caller;
beforeAll(async () => {
  world = await openWorld();
  app = world.as('THIRD_PARTY_APP');
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
});
afterAll(() => world.close());

/**
 * Refused before anything runs: 400, with a code, in words that say what to do, quickly, and nothing is
 * logged.
 */
async function refused(ask: () => Promise<Answer>, code = 'GRAPHQL_VALIDATION_FAILED', words?: RegExp) {
  let asked = 0;
  const start = performance.now();
  const answer = await world.meddleWith((operation) => void (asked += operation === 'Query' ? 0 : 1), ask);
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(answer.status).toBe(400);
  expect(answer.data).toBeUndefined();
  expect(new Set(answer.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
  if (words) expect(answer.errors?.[0]?.message).toMatch(words);
  expect(world.faults).toEqual([]);
  // The grants of the caller are all that was looked at.
  expect(asked).toBe(0);
  return answer;
}

describe('a document', () => {
  beforeAll(async () => {
    await app.ask('{ viewer { account } }');
    await worker.ask('{ viewer { account } }');
  });

  test('as deep as the schema makes sense is answered', async () => {
    const query = `{ community(code: "${CHUCAI}") { street { parent { parent { parent { parent { name } } } } } } }`;
    const { status, data } = await app.ask(query);
    expect(status).toBe(200);
    expect(data.community.street.parent.parent.parent).toEqual({ parent: null });
  });

  test('that goes deeper and deeper is refused', async () => {
    const deep = (levels: number) => `${'parent { '.repeat(levels)}name${' }'.repeat(levels)}`;
    await refused(() => app.ask(`{ division(code: "42") { ${deep(20)} } }`), undefined, /depth/i);
    await refused(() => app.ask(`{ division(code: "42") { ${deep(150)} } }`), undefined, /depth/i);
  });

  test('that goes deep through fragments is refused as well', async () => {
    const fragments = Array.from({ length: 20 }, (_, i) => `fragment F${i} on Division { parent { ...F${i + 1} } }`);
    const last = 'fragment F20 on Division { name }';
    await refused(() => app.ask(`{ division(code: "42") { ...F0 } } ${fragments.join(' ')} ${last}`));
  });

  test('of many aliases is refused', async () => {
    const aliases = Array.from({ length: 40 }, (_, i) => `a${i}: viewer { account }`).join(' ');
    await refused(() => app.ask(`{ ${aliases} }`), undefined, /alias/i);
  });

  test('of many directives is refused', async () => {
    await refused(() => app.ask(`{ viewer { account ${'@include(if: true) '.repeat(30)} } }`));
  });

  test('of more than 1,000 tokens is refused, and says so', async () => {
    const fields = 'account '.repeat(1_000);
    await refused(() => app.ask(`{ viewer { ${fields} } }`), 'GRAPHQL_PARSE_FAILED', /1000 tokens/);
    expect((await app.ask(`{ viewer { ${'account '.repeat(600)} } }`)).status).toBe(200);
    await refused(() => app.ask(`{ viewer { ${'account '.repeat(900)} } }`), undefined, /repeats/);
  });

  test('of 900,000 characters is refused as quickly', async () => {
    await refused(() => app.ask(`{ viewer { ${'account '.repeat(110_000)} } }`), 'GRAPHQL_PARSE_FAILED');
    await refused(() => app.ask('{'.repeat(100_000)), 'GRAPHQL_PARSE_FAILED');
    await refused(() => app.ask(`{ viewer(a: ${'['.repeat(100_000)}) }`), 'GRAPHQL_PARSE_FAILED');
  });

  test('whose fragments spread themselves or one another is refused', async () => {
    await refused(() => app.ask('{ viewer { ...F } } fragment F on Viewer { account ...F }'));
    await refused(() =>
      app.ask(
        '{ viewer { ...F } } fragment F on Viewer { ...G } fragment G on Viewer { ...H } fragment H on Viewer { ...F }',
      ),
    );
  });

  test('whose fragments multiply is refused', async () => {
    const levels = 14;
    const fragments = Array.from(
      { length: levels },
      (_, i) => `fragment F${i} on Division { ${i + 1 < levels ? `...F${i + 1} ...F${i + 1}` : 'name name'} }`,
    );
    await refused(() => app.ask(`{ division(code: "42") { ...F0 } } ${fragments.join(' ')}`));
  });

  test('that asks for pages of pages of pages is refused for what it costs, also where `first` is a variable', async () => {
    const pages = (first: string) =>
      `{ division(code: "42") { divisions(first: ${first}) { nodes { divisions(first: ${first}) { nodes { divisions(first: ${first}) { nodes { name } } } } } } } }`;
    await refused(() => app.ask(pages('100')), 'QUERY_TOO_COSTLY', /first/);
    await refused(() => app.ask(`query ($n: Int!) ${pages('$n')}`, { n: 100 }), 'QUERY_TOO_COSTLY');
    await refused(() => app.ask(`query ($n: Int! = 100) ${pages('$n')}`), 'QUERY_TOO_COSTLY');
    expect((await app.ask(pages('5'))).status).toBe(200);
  });

  test('does not get round its cost by a variable that fits nothing', async () => {
    const pages =
      'divisions(first: 100) { nodes { divisions(first: 100) { nodes { divisions(first: 100) { nodes { name } } } } } }';
    const answer = await app.ask(
      `query ($lang: Language = ZH) {
         community(code: "${CHUCAI}") { tier { strategy(lang: $lang) } }
         division(code: "42") { ${pages} }
       }`,
      { lang: null },
    );
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
  });

  test('that asks for much in one page is answered: a hundred communities with their tiers', async () => {
    const { status, errors } = await app.ask(
      '{ communities(within: "42", first: 100) { nodes { code name communityClass county { riskLevel } tier { effective reasons { code text } } } } }',
    );
    expect([status, errors]).toEqual([200, undefined]);
  });

  test('with a mistake is told which, by names of the schema alone', async () => {
    const unknown = await refused(() => app.ask('{ divisions { name } }'), undefined, /divisions/);
    expect(unknown.text).not.toMatch(/Did you mean/);
    await refused(() => app.ask('{ division { name } }'), undefined, /code/);
    await refused(
      () => app.ask('query ($code: DivisionCode!) { division(code: $code) { name } }'),
      'BAD_USER_INPUT',
      /\$code/,
    );
  });

  test('of a subscription is refused: there are none', async () => {
    await refused(() => app.ask('subscription { viewer { account } }'));
  });
});

describe('the schema', () => {
  let production: Server;
  beforeAll(async () => {
    production = await createServer(world.deps, {
      introspection: false,
      logFault: (error) => world.faults.push(error),
    });
  });
  afterAll(() => production.stop());

  const ask = async (query: string) => {
    const { status, body } = await production.handle({
      method: 'POST',
      path: '/graphql',
      search: '',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await world.tokenFor({ roles: ['THIRD_PARTY_APP'] })}`,
      },
      body: JSON.stringify({ query }),
      requestId: 'request-1',
    });
    return { status, body, ...JSON.parse(body) };
  };

  test('is told on one machine, in one request', async () => {
    const { status, data, errors } = await world.send(getIntrospectionQuery(), {}, {});
    expect([status, errors]).toEqual([200, undefined]);
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });

  test('is not told in production', async () => {
    for (const query of [
      getIntrospectionQuery(),
      '{ __schema { types { name } } }',
      '{ __type(name: "Person") { name } }',
    ]) {
      const { status, body, errors, data } = await ask(query);
      expect(status).toBe(400);
      expect(data).toBeUndefined();
      expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(body).not.toContain('Person');
    }
  });

  test('is not guessed in production: no error names what was not asked for', async () => {
    for (const query of [
      '{ persn(id: "x") { id } }',
      '{ person(ident: "x") { id } }',
      '{ division(code: "42") { nam } }',
      '{ viewer { ... on Persn { id } } }',
    ]) {
      const { status, body } = await ask(query);
      expect(status).toBe(400);
      expect(body).not.toMatch(/Did you mean|"person"|\bname\b/);
    }
  });

  test('still says the type of what is there', async () => {
    expect((await ask('{ __typename viewer { __typename account } }')).data).toMatchObject({
      __typename: 'Query',
      viewer: { __typename: 'Viewer' },
    });
  });
});

describe('several mutations in one document', () => {
  test('run one after the other, each with an answer of its own', async () => {
    const { data } = await worker.ask(
      `mutation ($code: DivisionCode!) {
         one: registerHousehold(input: { community: $code, address: { building: "1" }, idempotencyKey: "same-key-1" }) { household { id } errors { code } }
         again: registerHousehold(input: { community: $code, address: { building: "1" }, idempotencyKey: "same-key-1" }) { household { id } errors { code } }
         other: registerHousehold(input: { community: $code, address: { building: "2" }, idempotencyKey: "same-key-1" }) { household { id } errors { code } }
       }`,
      { code: CHUCAI },
    );
    expect(data.one.errors).toEqual([]);
    expect(data.again).toEqual(data.one);
    expect(data.other).toEqual({ household: null, errors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  test('of which one has no right to run leave the document unanswered, and write nothing', async () => {
    const before = await untouched(world, [app], () =>
      app.ask('mutation { grantRole(input: { account: "a", role: AUTHORITY, division: "CN" }) { errors { code } } }'),
    );
    expect(before.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
