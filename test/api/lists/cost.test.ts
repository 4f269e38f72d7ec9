import { describe, expect } from 'vitest';
import { LIMIT } from '#graph/cost.ts';
import { test } from '#test/support/api.ts';
import { type Caller, CHUCAI } from '#test/support/world.ts';

/** What an operation counted, as its answer says. */
async function costOf(caller: Caller, query: string, variables: object = {}): Promise<number> {
  const { text } = await caller.ask(query, variables);
  const { cost } = JSON.parse(text).extensions;
  expect(cost.limit).toBe(LIMIT);
  return cost.requested;
}

const PAGE = (first: string) => `divisions(first: ${first}) { nodes { name } }`;
const IN = (inner: string, head = '') => `query Page${head} { division(code: "42") { ${inner} } }`;

describe('the cost of an operation counts `first`', () => {
  test('by itself: a field is one, and what stands in a page as many as it may hold', async ({ worker }) => {
    expect(await costOf(worker, IN('name'))).toBe(2);
    // division, divisions, and up to 40 times nodes and name.
    expect(await costOf(worker, IN(PAGE('40')))).toBe(2 + 40 * 2);
  });

  test('the same in a variable, in its default, and where a variable takes the place of one', async ({ worker }) => {
    const written = await costOf(worker, IN(PAGE('40')));
    expect(await costOf(worker, IN(PAGE('$n'), '($n: Int!)'), { n: 40 })).toBe(written);
    expect(await costOf(worker, IN(PAGE('$n'), '($n: Int! = 40)'))).toBe(written);
    expect(await costOf(worker, IN(PAGE('$n'), '($n: Int! = 1)'), { n: 40 })).toBe(written);
    expect(await costOf(worker, IN(PAGE('$n'), '($n: Int! = 90)'), { n: 40 })).toBe(written);
  });

  test('the same in a fragment, in one within another, and in one without a name', async ({ worker }) => {
    const written = await costOf(worker, IN(PAGE('40')));
    const fragment = `fragment F on Division { ${PAGE('40')} }`;
    expect(await costOf(worker, `${IN('...F')} ${fragment}`)).toBe(written);
    expect(await costOf(worker, `${IN('...G')} fragment G on Division { ...F } ${fragment}`)).toBe(written);
    expect(await costOf(worker, IN(`... on Division { ${PAGE('40')} }`))).toBe(written);
    const ofVariable = `fragment F on Division { ${PAGE('$n')} }`;
    expect(await costOf(worker, `${IN('...F', '($n: Int! = 40)')} ${ofVariable}`)).toBe(written);
    expect(await costOf(worker, `${IN('...F', '($n: Int!)')} ${ofVariable}`, { n: 40 })).toBe(written);
  });

  test('of each alias, and of what is left out only where it is', async ({ worker }) => {
    const [none, one] = [await costOf(worker, IN('name')), await costOf(worker, IN(`name ${PAGE('40')}`))];
    expect(await costOf(worker, IN(`name a: ${PAGE('40')} b: ${PAGE('40')}`))).toBe(none + 2 * (one - none));
    const either = IN(`name ... @include(if: $all) { ${PAGE('40')} }`, '($all: Boolean = true)');
    expect(await costOf(worker, either)).toBe(one);
    expect(await costOf(worker, either, { all: false })).toBe(none);
  });

  test('of the operation that runs, however many the document has', async ({ worker, world }) => {
    const document = `${IN(PAGE('40'))} query Other { viewer { account } }`;
    const token = await world.tokenFor({ roles: ['COMMUNITY_WORKER'], communities: [CHUCAI] });
    const { body } = await world.server.handle({
      method: 'POST',
      path: '/graphql',
      search: '',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: document, operationName: 'Other' }),
      requestId: 'request-1',
    });
    expect(JSON.parse(body).extensions.cost).toEqual({ requested: 2, limit: LIMIT });
    expect(await costOf(worker, IN(PAGE('40')))).toBe(82);
  });
});

test('an operation that costs too much is told what it counted', async ({ worker }) => {
  const deep = IN(`divisions(first: 100) { nodes { divisions(first: 100) { nodes { ${PAGE('100')} } } } }`);
  const { status, errors, text } = await worker.ask(deep);
  expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'QUERY_TOO_COSTLY']);
  const { cost } = JSON.parse(text).extensions;
  expect(cost.requested).toBeGreaterThan(LIMIT);
  expect(errors?.[0]?.message).toContain(String(cost.requested));
});
