import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENV } from '#graph/env.ts';
import { keys as accountKeys } from '#graph/people/account/keys.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import { proxyEvent } from '#test/support/api-gateway-event.ts';
import { CHUCAI, KEYS } from '#test/support/aws.ts';
import { APP, type Deployed, openDeployed, WORKER } from '#test/support/deployed.ts';
import { startLambda } from '#test/support/lambda.ts';

let deployed: Deployed;
beforeAll(async () => {
  deployed = await openDeployed();
});
afterAll(() => deployed.close());

const COMMUNITY = `{ community(code: "${CHUCAI}") { name county { name } } }`;
const CHUCAI_READ = {
  data: { community: { name: '楚材社区居委会', county: { name: '武昌区' } } },
  extensions: { cost: { requested: expect.any(Number), limit: 30_000 } },
};

describe('a community', () => {
  test('is read by an app', async () => {
    const { status, headers, answer } = await deployed.ask(APP, COMMUNITY, {}, { requestId: 'request-1' });
    expect([status, answer]).toEqual([200, CHUCAI_READ]);
    expect(headers).toMatchObject({ 'x-request-id': 'request-1', 'cache-control': 'no-store' });
  });

  test('is read on the partners’ path', async () => {
    expect(await deployed.ask(APP, COMMUNITY, {}, { path: '/partners/graphql' })).toMatchObject({
      answer: CHUCAI_READ,
    });
  });

  test('is read from a body in base64', async () => {
    expect(await deployed.ask(APP, COMMUNITY, {}, { base64: true })).toMatchObject({
      status: 200,
      answer: CHUCAI_READ,
    });
  });

  test('is read by a query string, whose characters arrive decoded', async () => {
    const query = {
      query: 'query ($code: DivisionCode!) { community(code: $code) { name county { name } } }',
      variables: JSON.stringify({ code: CHUCAI }),
    };
    const read = await deployed.send({ path: '/graphql', query, headers: await deployed.bearer(APP) });
    expect(read).toMatchObject({ status: 200, answer: CHUCAI_READ });
  });
});

describe('nobody gets in', () => {
  const codes = ({ answer }: { answer: any }) => answer.errors.map(({ extensions }: any) => extensions.code);

  test('without a token', async () => {
    const body = JSON.stringify({ query: COMMUNITY });
    const refused = await deployed.send({ method: 'POST', path: '/graphql', body });
    expect(codes(refused)).toEqual(['UNAUTHENTICATED']);
    expect(refused.answer.data).toEqual({ community: null });
  });

  test.each([
    ['for another audience', { audience: 'https://elsewhere.example' }],
    ['that is no access token', { type: 'JWT' }],
    ['that has expired', { validSeconds: -60 }],
    ['of an unknown issuer', { issuer: 'https://unknown.example' }],
  ])('with a token %s', async (_, fault) => {
    const refused = await deployed.ask({ ...APP, ...fault }, COMMUNITY);
    expect([refused.status, codes(refused)]).toEqual([401, ['UNAUTHENTICATED']]);
    expect(refused.headers['www-authenticate']).toBe('Bearer');
  });

  test('with a claim that no grant stands behind', async () => {
    const refused = await deployed.registerHousehold({ ...WORKER, account: 'stranger' });
    expect(codes(refused)).toEqual(['FORBIDDEN']);
    const { db } = deployed.aws;
    expect(await db.queryAll(personKeys.households(CHUCAI))).toEqual([]);
    expect(await db.queryAll(accountKeys.grants('stranger'))).toEqual([]);
  });

  test('to the schema', async () => {
    const refused = await deployed.ask(APP, '{ __schema { types { name } } }');
    expect([refused.status, refused.answer.data]).toEqual([400, undefined]);
  });
});

describe('a request that cannot be carried out is told so as GraphQL', () => {
  test('malformed JSON, without an echo', async () => {
    const { status, body } = await deployed.send({ method: 'POST', path: '/graphql', body: '{"query": 王小明' });
    expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(body).not.toContain('王小明');
  });

  test.each([false, true])('a body of 2 MB (in base64: %s)', async (base64) => {
    const body = JSON.stringify({ query: COMMUNITY, variables: { padding: 'x'.repeat(2_000_000) } });
    const { status, answer } = await deployed.send({ method: 'POST', path: '/graphql', body, base64 });
    expect([status, answer.errors[0].extensions.code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  test('no body at all', async () => {
    const { status, answer } = await deployed.send({ method: 'POST', path: '/graphql' });
    expect([status, answer.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });

  test('a path with nothing behind it', async () => {
    const { status, answer } = await deployed.published('/regions/4201/secrets');
    expect([status, answer.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });
});

test('health is told without a token', async () => {
  expect(await deployed.send({ path: '/health' })).toMatchObject({ status: 200, answer: { status: 'ok' } });
});

test('the keys of a region are the public halves of what KMS holds', async () => {
  const { status, headers, answer } = await deployed.published('/regions/4201/jwks.json');
  expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=300']);
  const publicKey = deployed.aws.kms.publicKey(KEYS.wuhan);
  expect(answer.keys).toEqual([{ ...publicKey, kid: '4201-test', use: 'sig', alg: 'ES256' }]);
});

test('none of this is a fault in the function’s log', () => {
  expect(deployed.lambda.log()).toBe('');
});

test('a function without a part of its environment does not start, and names the part', async () => {
  const { [ENV.keyTable]: _, ...rest } = deployed.aws.env;
  const broken = startLambda(deployed.file, rest as Record<string, string>);
  await expect(broken.invoke(proxyEvent({ path: '/health' }))).rejects.toThrow(ENV.keyTable);
  await broken.close();
});
