import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proxyEvent } from '#test/support/api-gateway-event.ts';
import { fromApiGateway } from '#graph/handlers/api-gateway.ts';
import { readOrigins } from '#graph/http/cors.ts';
import { listen } from '#graph/local/http.ts';
import { createServer, type Server } from '#graph/server.ts';
import { CHUCAI, openWorld, type World } from '#test/support/world.ts';

/** Requests as the common clients send them: browsers, urql, Apollo Client, Relay, scripts on Windows. */
const APP = 'https://app.shequ.example';
const ELSEWHERE = 'https://elsewhere.example';

let world: World;
let server: Server;
let http: Awaited<ReturnType<typeof listen>>;
let authorization: string;
beforeAll(async () => {
  world = await openWorld();
  const logFault = (error: unknown) => world.faults.push(error);
  server = await createServer(world.deps, { introspection: true, origins: [APP], logFault });
  http = await listen(server, 0);
  authorization = `Bearer ${await world.tokenFor({ roles: ['COMMUNITY_WORKER'], communities: [CHUCAI] })}`;
});
afterAll(async () => {
  await http.close();
  await server.stop();
  await world.close();
  expect(world.faults).toEqual([]);
});

const JSON_TYPE = { 'content-type': 'application/json' };
const ACCOUNT = '{ viewer { account } }';
const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
  fetch(`${http.url}/graphql`, {
    method: 'POST',
    body: body as never,
    headers: { authorization, ...JSON_TYPE, ...headers },
  });
const get = (search: Record<string, string>, headers: Record<string, string> = { authorization }) =>
  fetch(`${http.url}/graphql?${new URLSearchParams(search).toString()}`, { headers });
const dataOf = async (response: Response) => ((await response.json()) as any).data;

describe('a page of another origin', () => {
  const ask = (path: string, headers: Record<string, string>) =>
    fetch(http.url + path, {
      method: 'OPTIONS',
      headers: { 'access-control-request-method': 'POST', ...headers },
    });

  test('that is configured may ask beforehand, and read the answer', async () => {
    const permitted = await ask('/graphql', { origin: APP });
    expect(permitted.status).toBe(204);
    expect(permitted.headers.get('access-control-allow-origin')).toBe(APP);
    expect(permitted.headers.get('access-control-allow-methods')).toBe('GET, POST');
    const allowed = permitted.headers.get('access-control-allow-headers')?.split(', ');
    for (const name of ['authorization', 'content-type', 'x-purpose', 'apollo-require-preflight'])
      expect(allowed).toContain(name);

    const answer = await post(JSON.stringify({ query: ACCOUNT }), { origin: APP });
    expect(answer.headers.get('access-control-allow-origin')).toBe(APP);
    expect(answer.headers.get('vary')).toBe('Origin');
    expect(answer.headers.get('access-control-expose-headers')).toBe('retry-after, x-request-id');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('reads its refusals as well', async () => {
    for (const body of ['{', JSON.stringify({ query: '{' }), 'x'.repeat(1_000_001)])
      expect((await post(body, { origin: APP })).headers.get('access-control-allow-origin')).toBe(APP);
    const nobody = await post(JSON.stringify({ query: ACCOUNT }), { origin: APP, authorization: 'Bearer x.y.z' });
    expect([nobody.status, nobody.headers.get('access-control-allow-origin')]).toEqual([401, APP]);
  });

  test.each([ELSEWHERE, 'null', `${APP}.evil.example`, 'http://app.shequ.example', `${APP}:8443`])(
    'that is not, such as %s, may not',
    async (origin) => {
      const refused = await ask('/graphql', { origin });
      expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([403, null]);
      expect((await ask('/partners/graphql', { origin })).status).toBe(403);
      const answer = await post(JSON.stringify({ query: ACCOUNT }), { origin });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test.each(['/health', '/trust.json', '/regions/4201/jwks.json', '/regions/9999/jwks.json'])(
    'reads what is published at %s, wherever it is from',
    async (path) => {
      const answer = await fetch(http.url + path, { headers: { origin: ELSEWHERE } });
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      const permitted = await ask(path, { origin: ELSEWHERE });
      expect(permitted.status).toBe(204);
      expect(permitted.headers.get('access-control-allow-methods')).toBe('GET');
    },
  );

  test('is named by its origin alone, or the configuration is refused', () => {
    expect(readOrigins(undefined)).toEqual([]);
    expect(readOrigins(` ${APP}, http://localhost:5173 `)).toEqual([APP, 'http://localhost:5173']);
    for (const list of ['*', 'app.shequ.example', `${APP}/`, `${APP}/path`, `${APP},x`])
      expect(() => readOrigins(list)).toThrow(/such as https:/);
  });
});

describe('a query by GET, as urql sends it', () => {
  const accept = 'application/graphql-response+json, application/graphql+json, application/json';
  const query = 'query Communities($code: DivisionCode!) { community(code: $code) { code } }';

  test('is answered with its variables, by the token alone', async () => {
    const search = { operationName: 'Communities', query, variables: JSON.stringify({ code: '999999999999' }) };
    const answer = await get(search, { authorization, accept });
    expect(((await answer.json()) as any).errors[0].extensions.code).toBe('NOT_FOUND');
    const viewer = await get({ query: ACCOUNT, variables: '{}' }, { authorization, accept });
    expect((await dataOf(viewer)).viewer.account).toContain('COMMUNITY_WORKER');
  });

  test('says nothing by an empty name, and by empty variables', async () => {
    for (const empty of ['', 'null']) {
      const answer = await get({ query: ACCOUNT, operationName: '', variables: empty, extensions: empty });
      expect((await dataOf(answer)).viewer.account).toContain('COMMUNITY_WORKER');
    }
  });

  test('changes nothing: a mutation is refused whatever comes along', async () => {
    const before = await world.contents();
    const mutation = 'mutation { bindAccount(input: { bindingCode: "x" }) { errors { code } } }';
    for (const name of ['accept', 'apollo-require-preflight'])
      expect((await get({ query: mutation }, { authorization, [name]: accept })).status).toBe(405);
    expect(await world.contents()).toEqual(before);
  });

  test('of a page that may not ask beforehand has neither a token nor an answer', async () => {
    for (const headers of [{}, { origin: ELSEWHERE }, { cookie: 'token=x' }, { accept }]) {
      const answer = await get({ query: '{ __typename }' }, headers as Record<string, string>);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('CSRF');
    }
  });
});

describe('a body', () => {
  test.each([[''], [null]])('with the operation name %j names none', async (operationName) => {
    const answer = await post(JSON.stringify({ query: ACCOUNT, operationName, variables: null, extensions: null }));
    expect((await dataOf(answer)).viewer.account).toContain('COMMUNITY_WORKER');
    const two = await post(JSON.stringify({ query: `query A ${ACCOUNT} query B ${ACCOUNT}`, operationName }));
    expect(two.status).toBe(400);
  });

  const bytes = (head: number[], text: string) => Buffer.concat([Buffer.from(head), Buffer.from(text)]);
  const BOM = [0xef, 0xbb, 0xbf];

  test('may begin with a byte order mark', async () => {
    const answer = await post(bytes(BOM, JSON.stringify({ query: ACCOUNT })));
    expect((await dataOf(answer)).viewer.account).toContain('COMMUNITY_WORKER');
  });

  /** In a text of a body that is JSON but for it. */
  const broken = Buffer.concat([
    Buffer.from('{"query":"{ __typename }","variables":{"name":"'),
    Buffer.from([0xcd, 0xf5]),
    Buffer.from('"}}'),
  ]);

  test('in another encoding than UTF-8 is refused, not kept with other letters', async () => {
    const answer = await post(broken);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as any).errors).toEqual([
      { message: 'The body is not UTF-8.', extensions: { code: 'BAD_REQUEST' } },
    ]);
  });

  test('means the same through API Gateway', async () => {
    const send = async (body: string, base64: boolean) => {
      const event = proxyEvent({ method: 'POST', path: '/graphql', headers: { authorization }, body });
      return server.handle(fromApiGateway({ ...event, isBase64Encoded: base64 }));
    };
    const query = JSON.stringify({ query: ACCOUNT, operationName: '' });
    const marked = bytes(BOM, query);
    for (const answer of [await send(marked.toString('base64'), true), await send(marked.toString('utf8'), false)]) {
      expect(answer.status).toBe(200);
      expect(answer.body).toContain('COMMUNITY_WORKER');
    }
    expect(await send(broken.toString('base64'), true)).toMatchObject({
      status: 400,
      body: expect.stringContaining('not UTF-8'),
    });
  });
});
