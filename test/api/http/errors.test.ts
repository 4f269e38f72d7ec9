import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createServer } from '#graph/server.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Answer, type Caller, CHUCAI, openWorld, type World } from '#test/support/world.ts';

/**
 * An identity number, in every place where a value can stand. No answer may hold any of its digits in a row.
 */
const SECRET = '420106198001011018';

let world: World;
let worker: Caller;
beforeAll(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
});
afterAll(() => world.close());
beforeEach(() => {
  world.faults.length = 0;
});

const wordsOf = ({ errors }: Answer) => errors?.map(({ message, extensions }) => `${extensions.code}: ${message}`);

/** Told by 400, without what was given, and nothing is written or logged. */
async function told(ask: () => Promise<Answer>): Promise<string[]> {
  const answer = await untouched(world, [worker], ask);
  expect(answer.status).toBe(400);
  expect(answer.data).toBeUndefined();
  expect(answer.text).not.toMatch(/420106198|SECRET|secret/);
  expect(world.faults).toEqual([]);
  return wordsOf(answer) ?? [];
}

describe('a variable that does not fit is told by its place and by what was expected there', () => {
  const REGISTER = 'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { errors { code } } }';
  const good = { household: 'household_1', name: '王', idNumber: SECRET, idempotencyKey: 'secret-key-1' };
  const register = (input: unknown) => told(() => worker.ask(REGISTER, { input }));

  test.each<[string, unknown, string]>([
    [
      'a number for a text',
      { ...good, name: 420106198 },
      'Variable "$input" at "input.name" is not valid: String cannot represent this value.',
    ],
    [
      'an object for a text',
      { ...good, idNumber: { secret: SECRET } },
      'Variable "$input" at "input.idNumber" is not valid: String cannot represent this value.',
    ],
    [
      'a list for a text',
      { ...good, name: [SECRET, 'secret'] },
      'Variable "$input" at "input.name" is not valid: String cannot represent this value.',
    ],
    [
      'an unknown value of a set',
      { ...good, careNeeds: [`"secret" enum. ${SECRET}`] },
      'Variable "$input" at "input.careNeeds[0]" is not valid: It is none of the values of "CareNeed".',
    ],
    [
      'a number for a value of a set',
      { ...good, careNeeds: [420106198] },
      'Variable "$input" at "input.careNeeds[0]" is not valid: It is none of the values of "CareNeed".',
    ],
    [
      'a text with a semicolon',
      { ...good, careNeeds: [`x; ${SECRET}; at "secret"; y`] },
      'Variable "$input" at "input.careNeeds[0]" is not valid: It is none of the values of "CareNeed".',
    ],
    [
      'nothing for a value',
      { ...good, careNeeds: [null] },
      'Variable "$input" at "input.careNeeds[0]" is not valid: Expected non-nullable type "CareNeed!" not to be null.',
    ],
    [
      'a field that is missing',
      { ...good, name: undefined },
      'Variable "$input" is not valid: Field "name" of required type "String!" was not provided.',
    ],
    [
      'a field that there is not',
      { ...good, [`secret${SECRET}`]: 1 },
      'Variable "$input" is not valid: "RegisterPersonInput" has no such field.',
    ],
    [
      'a field that there nearly is',
      { ...good, idNumbr: SECRET },
      'Variable "$input" is not valid: "RegisterPersonInput" has no field "idNumbr".',
    ],
    [
      'a text for an object',
      `${SECRET}; at "x"; secret`,
      'Variable "$input" is not valid: Expected type "RegisterPersonInput" to be an object.',
    ],
    ['a list for an object', [good], 'Variable "$input" is not valid: '],
  ])('%s', async (_, input, words) => {
    const [first] = await register(input);
    expect(first).toContain(`BAD_USER_INPUT: ${words}`);
  });

  test.each<[string, unknown, readonly string[]]>([
    ['that is missing', { ...good, name: undefined }, ['input', 'name']],
    ['that there is not', { ...good, idNumbr: SECRET }, ['input', 'idNumbr']],
    ['that there is not, whose name may be a number', { ...good, [SECRET]: 1 }, ['input']],
    ['that does not fit', { ...good, name: 5 }, ['input', 'name']],
    ['that does not fit in a list', { ...good, careNeeds: ['CHILD', SECRET] }, ['input', 'careNeeds', '0']],
    ['that is no input at all', SECRET, ['input']],
  ])('a field %s is named by its path, as a refused mutation names it', async (_, input, path) => {
    const { errors, text } = await worker.ask(REGISTER, { input });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', path });
    expect(text).not.toContain(SECRET);
  });

  test('a field within an input of the document is named where it stands', async () => {
    const members = `[{ name: "王", idNumbr: "${SECRET}" }]`;
    const input = `{ community: "${CHUCAI}", address: { building: "1" }, members: ${members}, idempotencyKey: "key-00001" }`;
    const words = await told(() => worker.ask(`mutation { registerHousehold(input: ${input}) { errors { code } } }`));
    expect(words).toEqual([
      'GRAPHQL_VALIDATION_FAILED: Field "PersonInput.idNumber" of required type "String!" was not provided.',
      'GRAPHQL_VALIDATION_FAILED: "PersonInput" has no field "idNumbr".',
    ]);
  });

  test('nothing for an input', async () => {
    expect(await register(null)).toEqual([
      'BAD_USER_INPUT: Variable "$input" of non-null type "RegisterPersonInput!" must not be null.',
    ]);
    expect(await told(() => worker.ask(REGISTER))).toEqual([
      'BAD_USER_INPUT: Variable "$input" of required type "RegisterPersonInput!" was not provided.',
    ]);
  });

  test('several at once, each by its place', async () => {
    const members = [{ name: 5, idNumber: SECRET }, { name: 'secret', idNumber: [SECRET] }, SECRET];
    const input = {
      community: `x; ${SECRET}`,
      address: { building: { secret: 1 } },
      members,
      idempotencyKey: 'secret-key-1',
    };
    const words = await told(() =>
      worker.ask(
        'mutation ($input: RegisterHouseholdInput!) { registerHousehold(input: $input) { errors { code } } }',
        { input },
      ),
    );
    expect(words.map((text) => / at "(.*?)"/.exec(text)?.[1])).toEqual([
      'input.address.building',
      'input.community',
      'input.members[0].name',
      'input.members[1].idNumber',
      'input.members[2]',
    ]);
  });

  test.each<[string, string, unknown, RegExp]>([
    [
      'a code',
      'query ($x: DivisionCode!) { division(code: $x) { name } }',
      `secret; ${SECRET}`,
      /DivisionCode is a code by GB\/T 2260/,
    ],
    [
      'a code of 18 digits',
      'query ($x: DivisionCode!) { division(code: $x) { name } }',
      SECRET,
      /2, 4, 6, 9 or 12 digits/,
    ],
    [
      'a count',
      'query ($x: Int!) { communities(within: "42", first: $x) { nodes { code } } }',
      SECRET,
      /Int cannot represent this value/,
    ],
    [
      'a count beyond all',
      'query ($x: Int!) { communities(within: "42", first: $x) { nodes { code } } }',
      4.20106198e17,
      /Int cannot represent/,
    ],
    ['an id', 'query ($x: ID!) { node(id: $x) { id } }', { secret: SECRET }, /ID cannot represent this value/],
    [
      'a day',
      'mutation ($x: LocalDate!) { recordContact(input: { person: "p", lastContactOn: $x, evidence: { kind: DECLARATION, on: "2020-04-14" }, idempotencyKey: "12345678" }) { factId } }',
      `secret ${SECRET}`,
      /LocalDate is a calendar day as a string, YYYY-MM-DD/,
    ],
    [
      'a day that there is not',
      'mutation ($x: LocalDate!) { recordContact(input: { person: "p", lastContactOn: $x, evidence: { kind: DECLARATION, on: "2020-04-14" }, idempotencyKey: "12345678" }) { factId } }',
      { secret: SECRET },
      /LocalDate is a calendar day as a string, YYYY-MM-DD/,
    ],
    [
      'an instant',
      'mutation ($x: DateTime) { placeOrder(input: { household: "h", supplyPoint: "s", pickupSlot: $x, lines: [], idempotencyKey: "12345678" }) { order { id } } }',
      `secret ${SECRET}T00:00:00Z`,
      /DateTime is an instant by RFC 3339/,
    ],
    [
      'an instant that is a list',
      'mutation ($x: DateTime) { placeOrder(input: { household: "h", supplyPoint: "s", pickupSlot: $x, lines: [], idempotencyKey: "12345678" }) { order { id } } }',
      [SECRET],
      /DateTime is an instant by RFC 3339/,
    ],
    [
      'a yes or no',
      'query ($x: Boolean!) { viewer @include(if: $x) { account } }',
      SECRET,
      /Boolean cannot represent this value/,
    ],
  ])('for %s', async (_, query, x, words) => {
    const [first] = await told(() => worker.ask(query, { x }));
    expect(first).toMatch(/^BAD_USER_INPUT: Variable "\$x" is not valid: /);
    expect(first).toMatch(words);
  });
});

describe('a value in the document that does not fit is told without it', () => {
  test.each([
    [`{ findPersons(idNumber: ${SECRET}, first: 1) { nodes { id } } }`, 'String cannot represent this value.'],
    [`{ findPersons(idNumber: ["${SECRET}"], first: 1) { nodes { id } } }`, 'String cannot represent this value.'],
    [`{ findPersons(idNumber: secret, first: 1) { nodes { id } } }`, 'String cannot represent this value.'],
    [
      `{ findPersons(idNumber: { secret: "${SECRET}" }, first: 1) { nodes { id } } }`,
      'String cannot represent this value.',
    ],
    [`{ division(code: "${SECRET}") { name } }`, 'DivisionCode is a code by GB/T 2260'],
    [`{ communities(within: "42", first: "${SECRET}") { nodes { code } } }`, 'Int cannot represent this value.'],
    [`{ communities(within: "42", first: ${SECRET}) { nodes { code } } }`, 'Int cannot represent this value.'],
    [`{ communities(within: "42", first: null) { nodes { code } } }`, 'Expected value of type "Int!".'],
    [`{ node(id: 1.5) { id } }`, 'ID cannot represent this value.'],
    [`{ orders(first: 1, status: secret) { nodes { id } } }`, 'It is none of the values of "OrderStatus".'],
    [`{ orders(first: 1, status: "${SECRET}") { nodes { id } } }`, 'It is none of the values of "OrderStatus".'],
    [
      `mutation { bindAccount(input: { bindingCode: "x", code: "${SECRET}" }) { errors { code } } }`,
      '"BindAccountInput" has no field "code".',
    ],
    [`mutation { bindAccount(input: "${SECRET}") { errors { code } } }`, 'Expected value of type "BindAccountInput!".'],
    [
      `query ($code: DivisionCode = "${SECRET}") { verifyHealthCode(code: "x", destination: $code) { verdict } }`,
      'DivisionCode is a code',
    ],
    [`{ supplyPoint(id: "x") { pickupSlots(on: "${SECRET}") { start } } }`, 'LocalDate is a calendar day as a string'],
    [`{ supplyPoint(id: "x") { pickupSlots(on: ${SECRET}) { start } } }`, 'LocalDate is a calendar day as a string'],
  ])('%s', async (query, words) => {
    expect((await told(() => worker.ask(query))).join(' ')).toContain(`GRAPHQL_VALIDATION_FAILED: ${words}`);
  });

  test.each([
    `{ viewer { account } } "${SECRET}"`,
    `{ viewer(${SECRET}) }`,
    `{ "${SECRET}" }`,
    `"${SECRET}`,
    `{ viewer { account } # ${SECRET}`,
    SECRET,
    '\u0000',
    '{ viewer { account }',
  ])('also where the document cannot be read: %j', async (query) => {
    expect(await told(() => worker.ask(query))).toEqual([
      'GRAPHQL_PARSE_FAILED: The document is no GraphQL: see where it says so.',
    ]);
  });

  test('and the place is given', async () => {
    const { errors } = await worker.ask('{\n  viewer {\n    ???\n  }\n}');
    expect(errors?.[0]).toMatchObject({ locations: [{ line: 3, column: 5 }] });
  });

  test('nor does the name of an operation come back that is not there', async () => {
    const response = await world.server.handle({
      method: 'POST',
      path: '/graphql',
      search: '',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query A { __typename }', operationName: `secret-${SECRET}` }),
      requestId: 'request-1',
    });
    expect(response.status).toBe(400);
    expect(response.body).not.toMatch(/secret|4201/);
    expect(JSON.parse(response.body).errors[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
  });
});

describe('a variable that may be null in a place that may not', () => {
  test('is told by the argument: it is a fault of the request, not of the server', async () => {
    const [lang] = await told(() =>
      worker.ask(`query ($lang: Language = ZH) { community(code: "${CHUCAI}") { tier { strategy(lang: $lang) } } }`, {
        lang: null,
      }),
    );
    expect(lang).toBe('BAD_USER_INPUT: Argument "lang" of non-null type "Language!" must not be null.');
    const [on] = await told(() =>
      worker.ask('query ($on: Boolean = true) { viewer @include(if: $on) { account } }', { on: null }),
    );
    expect(on).toMatch(/^BAD_USER_INPUT: Argument "if"/);
  });
});

describe('a fault of the server', () => {
  const down = (secret: string) => () => {
    throw new Error(`connect ECONNREFUSED 10.0.0.1:443 ${secret}`);
  };

  test('in a field is masked there, and the rest is answered', async () => {
    await worker.ask('{ viewer { account } }');
    const answer = await world.meddleWith(
      (operation, input) => {
        if (JSON.stringify(input).includes('PUBLIC#EVIDENCE')) down('secret')();
      },
      () => worker.ask(`{ community(code: "${CHUCAI}") { name tier { effective } } division(code: "42") { name } }`),
    );
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({ community: null, division: { name: '湖北省' } });
    expect(wordsOf(answer)).toEqual(['INTERNAL_SERVER_ERROR: Something went wrong here. It has been logged.']);
    expect(answer.text).not.toMatch(/ECONN|10\.0\.0\.1|secret|stack|\.ts/);
    expect(world.faults).toHaveLength(1);
    expect(String(world.faults[0])).toContain('ECONNREFUSED');
  });

  test('before anything could be asked is masked as a whole, by 500, with the id of the request', async () => {
    const response = await world.meddleWith(down('secret'), async () =>
      world.server.handle({
        method: 'POST',
        path: '/graphql',
        search: '',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await world.tokenFor({ roles: ['RESIDENT'] })}`,
        },
        body: JSON.stringify({ query: '{ viewer { account } }' }),
        requestId: 'request-77',
      }),
    );
    expect(response.status).toBe(500);
    expect(response.headers['x-request-id']).toBe('request-77');
    expect(JSON.parse(response.body)).toEqual({
      errors: [
        {
          message: 'Something went wrong here. It has been logged.',
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
    expect(world.faults).toHaveLength(1);
  });

  test('is logged with the id that the answer carries, also when many are asked at once', async () => {
    const logged: [string, string][] = [];
    const server = await createServer(world.deps, {
      introspection: false,
      logFault: (error, requestId) => logged.push([requestId, String(error)]),
    });
    const authorization = `Bearer ${await world.tokenFor({ roles: ['RESIDENT'], account: 'unlucky' })}`;
    const ask = (requestId: string, query: string) =>
      server.handle({
        method: 'POST',
        path: '/graphql',
        search: '',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query }),
        requestId,
      });
    await ask('first', '{ viewer { account } }');
    const ids = Array.from({ length: 5 }, (_, i) => `request-${i}`);
    await world.meddleWith(
      (operation) => {
        if (operation === 'BatchGetItem') throw new Error('down');
      },
      () => Promise.all(ids.map((id) => ask(id, '{ division(code: "42") { name } }'))),
    );
    expect(logged.toSorted()).toEqual(ids.map((id) => [id, 'Error: down']));
    await server.stop();
  });

  test('in a mutation is masked, and nothing is written', async () => {
    const input = { community: CHUCAI, address: { building: '1' }, members: [] };
    const answer = await untouched(world, [worker], () =>
      world.meddleWith(
        (operation) => {
          if (operation === 'TransactWriteItems') down(SECRET)();
        },
        () => worker.mutate('registerHousehold', input, 'household { id }'),
      ),
    );
    expect(answer.topErrors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(answer)).not.toContain(SECRET);
    // The same request again, once the fault has passed.
    expect((await worker.mutate('registerHousehold', input, 'household { id }')).errors).toEqual([]);
  });

  test('that passes, as when others hold the items, is waited out; that does not pass is told as busy', async () => {
    const conflict = () =>
      Object.assign(new Error('Transaction cancelled'), {
        name: 'TransactionCanceledException',
        CancellationReasons: [{ Code: 'TransactionConflict' }],
      });
    const input = { community: CHUCAI, address: { building: '1' }, members: [] };
    let conflicts = 3;
    const late = await world.meddleWith(
      (operation) => {
        if (operation === 'TransactWriteItems' && conflicts-- > 0) throw conflict();
      },
      () => worker.mutate('registerHousehold', input, 'household { id }'),
    );
    expect(late.errors).toEqual([]);
    expect(conflicts).toBe(-1);

    const item = () => Object.assign(conflict(), { CancellationReasons: [{ Code: 'ConditionalCheckFailed' }] });
    const never = await untouched(world, [worker], () =>
      world.meddleWith(
        (operation) => {
          if (operation === 'TransactWriteItems') throw item();
        },
        () => worker.mutate('registerHousehold', input, 'household { id }'),
      ),
    );
    expect(never).toMatchObject({ household: null, errors: [{ code: 'BUSY', path: [] }] });
    expect(world.faults).toEqual([]);
  });
});
