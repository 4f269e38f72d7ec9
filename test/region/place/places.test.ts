import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeItem } from '#graph/region/place/store.ts';
import { type Caller, CHUCAI, openWorld, QINGBOMEN, type World } from '#test/support/world.ts';

/** A second city of the province, before and behind it others: lists go from one to the next. */
const MORE: readonly (readonly [string, string])[] = [
  ['4202', '黄石市'],
  ['420202', '黄石港区'],
  ['420202001', '沈家营街道'],
  ...Array.from({ length: 5 }, (_, i) => [`42020200100${i + 1}`, '新建社区'] as const),
  ['4203', '十堰市'],
  ['4205', '宜昌市'],
  ['420502', '西陵区'],
  ['420502001', '西陵街道'],
  ['420502001001', '新建社区'],
];

let world: World;
let app: Caller;
beforeAll(async () => {
  world = await openWorld();
  await world.deps.places.load(MORE.map(([code, name]) => placeItem(code, name)));
  app = world.as('THIRD_PARTY_APP');
});
afterAll(() => world.close());

const code = (of: Answer) => of.errors?.map(({ extensions }) => extensions.code);
type Answer = Awaited<ReturnType<Caller['ask']>>;

describe('a division', () => {
  const ask = (given: unknown) =>
    app.ask(
      'query ($code: DivisionCode!) { division(code: $code) { id code name level riskLevel parent { code name } } }',
      { code: given },
    );

  test.each([
    ['42', '42', '湖北省', 'PROVINCE', null],
    ['420000', '42', '湖北省', 'PROVINCE', null],
    ['420000000000', '42', '湖北省', 'PROVINCE', null],
    ['4201', '4201', '武汉市', 'CITY', '42'],
    ['420100', '4201', '武汉市', 'CITY', '42'],
    ['420100000000', '4201', '武汉市', 'CITY', '42'],
    ['420106', '420106', '武昌区', 'COUNTY', '4201'],
    ['420106000000', '420106', '武昌区', 'COUNTY', '4201'],
    ['420106006', '420106006', '中华路街道', 'STREET', '420106'],
    ['420106006000', '420106006', '中华路街道', 'STREET', '420106'],
    [' 420106 ', '420106', '武昌区', 'COUNTY', '4201'],
  ])('is found by its code %s', async (given, expected, name, level, parent) => {
    const { data, errors } = await ask(given);
    expect(errors).toBeUndefined();
    expect(data.division).toMatchObject({ code: expected, name, level, id: `division_${expected}` });
    expect(data.division.parent?.code ?? null).toBe(parent);
  });

  test('has a risk level where it is a county or city, and none elsewhere', async () => {
    for (const [given, level] of [
      ['42', null],
      ['4201', 'LOW'],
      ['420106', 'LOW'],
      ['420106006', null],
    ]) {
      const { data } = await app.ask(
        'query ($code: DivisionCode!) { division(code: $code) { riskLevel assessment { riskLevel source } } }',
        { code: given },
      );
      expect(data.division.riskLevel).toBe(level);
      expect(data.division.assessment?.riskLevel ?? null).toBe(level);
    }
  });

  test.each(['99', '4299', '420199', '420106999', 'CN'])(
    'of the code %s is not there, and it is said so',
    async (given) => {
      const answer = await ask(given);
      expect(answer.status).toBe(200);
      expect(answer.data).toEqual({ division: null });
      expect(code(answer)).toEqual(['NOT_FOUND']);
    },
  );

  test('of a code of 12 digits is not there: it is a community, and the answer says where to ask', async () => {
    const answer = await ask(CHUCAI);
    expect(code(answer)).toEqual(['NOT_FOUND']);
    expect(answer.errors?.[0]?.message).toContain('`community`');
  });

  test.each([
    '',
    '4',
    '420',
    '42010',
    '4201060',
    '42010600600',
    '4201060060011',
    '0201',
    'wuhan',
    '42O106',
    '４２０１０６',
    "420106' OR 1=1",
    '420106#X',
    'cn',
    4201,
    true,
    ['420106'],
    { code: '420106' },
  ])('is not asked for by %j: that is no code, which is told without repeating it', async (given) => {
    const answer = await ask(given);
    expect(answer.status).toBe(400);
    expect(code(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.data).toBeUndefined();
    // The sentence names the lengths of codes, which some of these are.
    const echo = typeof given === 'object' ? '420106' : String(given);
    if (echo.length > 2) expect(answer.text).not.toContain(echo);
  });

  test('is not asked for by a malformed code within the document either', async () => {
    for (const literal of ['"secret-420"', '4201999', 'secret', '["secret"]', '{ code: "secret" }', 'null']) {
      const answer = await app.ask(`{ division(code: ${literal}) { name } }`);
      expect(answer.status).toBe(400);
      expect(code(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      expect(answer.text).not.toMatch(/secret|4201999/);
    }
  });

  describe('lists those directly below it', () => {
    const below = (given: string, page: object) =>
      app.ask(
        `query ($code: DivisionCode!, $first: Int!, $after: String) {
          division(code: $code) {
            divisions(first: $first, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } }
          }
        }`,
        { code: given, ...page },
      );
    const codes = ({ data }: Answer) => data.division.divisions.nodes.map((node: { code: string }) => node.code);

    test('in the order of their codes, page by page', async () => {
      const first = await below('42', { first: 2 });
      expect(codes(first)).toEqual(['4201', '4202']);
      const { endCursor: after, hasNextPage } = first.data.division.divisions.pageInfo;
      expect(hasNextPage).toBe(true);
      const second = await below('42', { first: 2, after });
      expect(codes(second)).toEqual(['4203', '4205']);
      expect(second.data.division.divisions.pageInfo.hasNextPage).toBe(false);
    });

    test('and none below a street, whose communities are listed elsewhere', async () => {
      const answer = await below('420106006', { first: 10 });
      expect(codes(answer)).toEqual([]);
      expect(answer.data.division.divisions.pageInfo).toEqual({ hasNextPage: false, endCursor: null });
    });

    test('and refuses the cursor of another list', async () => {
      const { data } = await below('42', { first: 1 });
      const answer = await below('33', { first: 1, after: data.division.divisions.pageInfo.endCursor });
      expect(code(answer)).toEqual(['BAD_USER_INPUT']);
    });
  });
});

describe('a community', () => {
  const ask = (given: unknown) =>
    app.ask(
      `query ($code: DivisionCode!) {
        community(code: $code) {
          id code name communityClass street { code } county { code name riskLevel } city { code name }
          tier { effective riskLevel communityClass strategy(lang: EN) reasons { code } }
        }
      }`,
      { code: given },
    );

  test('is found by its code with its places, its class and its tier', async () => {
    const { data, errors } = await ask(CHUCAI);
    expect(errors).toBeUndefined();
    expect(data.community).toEqual({
      id: `community_${CHUCAI}`,
      code: CHUCAI,
      name: '楚材社区居委会',
      communityClass: 'NO_CASES',
      street: { code: '420106006' },
      county: { code: '420106', name: '武昌区', riskLevel: 'LOW' },
      city: { code: '4201', name: '武汉市' },
      tier: {
        effective: 'LOW',
        riskLevel: 'LOW',
        communityClass: 'NO_CASES',
        strategy: 'Keep it out',
        reasons: [{ code: 'COUNTY_LOW' }, { code: 'CLASS_NO_CASES' }, { code: 'EVIDENCE_MISSING' }],
      },
    });
  });

  test.each(['420106006999', '420106', '4201', '42', 'CN', '420106006000'])(
    'of the code %s is not there, and it is said so',
    async (given) => {
      const answer = await ask(given);
      expect(answer.data).toEqual({ community: null });
      expect(code(answer)).toEqual(['NOT_FOUND']);
    },
  );

  test('shares its name with others: codes tell them apart', async () => {
    const { data } = await app.ask(
      '{ a: community(code: "420202001001") { code name } b: community(code: "420502001001") { code name } }',
    );
    expect(data.a.name).toBe(data.b.name);
    expect(data.a.code).not.toBe(data.b.code);
  });
});

describe('the communities of a division', () => {
  const LIST = `query ($within: DivisionCode!, $first: Int!, $after: String) {
    communities(within: $within, first: $first, after: $after) {
      nodes { code name } edges { cursor node { code } } pageInfo { hasNextPage endCursor }
    }
  }`;
  const list = (within: string, page: object) => app.ask(LIST, { within, ...page });
  const all = MORE.map(([one]) => one).filter((one) => one.length === 12);
  const [CHUCAI_, HUBUXIANG] = [CHUCAI, '420106006002'];

  test.each([
    ['a street', '420106006', [CHUCAI_, HUBUXIANG]],
    ['a county', '420106', [CHUCAI_, HUBUXIANG]],
    ['a county without any', '420102', []],
    ['a city', '4202', all.slice(0, 5)],
    ['a city without any', '4203', []],
    ['a province, over its cities', '42', [CHUCAI_, HUBUXIANG, ...all]],
    ['a province of one city', '33', [QINGBOMEN]],
  ])('of %s (%s) are read completely, without doubles, by pages of any size', async (_, within, expected) => {
    for (const first of [1, 2, 3, 4, 7, 8, 100]) {
      const read: string[] = [];
      let after: string | null = null;
      let pages = 0;
      do {
        const { data, errors } = await list(within, { first, after });
        expect(errors).toBeUndefined();
        const { nodes, edges, pageInfo } = data.communities;
        expect(edges.map(({ node }: any) => node.code)).toEqual(nodes.map((node: any) => node.code));
        expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
        read.push(...nodes.map((node: any) => node.code));
        expect(pageInfo.hasNextPage).toBe(read.length < expected.length);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        pages += 1;
      } while (after !== null);
      expect(read).toEqual(expected);
      expect(pages).toBe(Math.max(1, Math.ceil(expected.length / first)));
    }
  });

  test('go on after a cursor, also the last one, whose page is empty', async () => {
    const { data } = await list('4202', { first: 100 });
    const answer = await list('4202', { first: 3, after: data.communities.pageInfo.endCursor });
    expect(answer.data.communities).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  test('take the padded form of a code', async () => {
    const { data } = await list('420200', { first: 100 });
    expect(data.communities.nodes).toHaveLength(5);
  });

  test.each([0, -1, 101, 2_147_483_647])('are not given %i at a time', async (first) => {
    const answer = await list('4202', { first });
    expect(answer.data).toEqual({ communities: null });
    expect(code(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.message).toContain('1 to 100');
  });

  test.each([undefined, null, 'ten', 1.5, 2_147_483_648])('are not given by a `first` of %j', async (first) => {
    const answer = await list('4202', { first });
    expect(answer.status).toBe(400);
    expect(code(answer)).toEqual(['BAD_USER_INPUT']);
  });

  test('are not given without a `first`: the list has no default', async () => {
    const answer = await app.ask('{ communities(within: "4202") { nodes { code } } }');
    expect(answer.status).toBe(400);
    expect(code(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  test.each([
    '',
    'x',
    '!!!',
    'x'.repeat(5_000),
    Buffer.from('楚材').toString('base64url'),
    Buffer.from('\0').toString('base64url'),
  ])('never go on after %j, which is no cursor', async (after) => {
    for (const within of ['42', '4202', '420202', '420202001']) {
      const answer = await list(within, { first: 3, after });
      expect(code(answer)).toEqual(['BAD_USER_INPUT']);
      if (after.length > 1) expect(answer.text).not.toContain(after);
    }
  });

  test.each([
    ['4202', '4205'],
    ['42', '33'],
    ['33', '42'],
    ['420106', '420202'],
    ['4205', '4202'],
  ])('of %s never go on after a cursor of those of %s', async (within, other) => {
    const { data } = await list(other, { first: 1 });
    const answer = await list(within, { first: 3, after: data.communities.pageInfo.endCursor });
    expect(code(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.data).toEqual({ communities: null });
  });

  test.each(['99', '420106006001', 'CN', '420106999'])('of %s are not there: no such division', async (within) => {
    const answer = await list(within, { first: 3 });
    expect(answer.data).toEqual({ communities: null });
    expect(code(answer)).toEqual(['NOT_FOUND']);
  });
});
