import { auditServer } from 'graphql-http';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '#graph/local/http.ts';
import { BODY_LIMIT } from '#graph/http/body.ts';
import { CHUCAI, openWorld, type World } from '#test/support/world.ts';

let world: World;
let http: Awaited<ReturnType<typeof listen>>;
let authorization: string;
beforeAll(async () => {
  world = await openWorld();
  http = await listen(world.server, 0);
  authorization = `Bearer ${await world.tokenFor({ roles: ['COMMUNITY_WORKER'], communities: [CHUCAI] })}`;
  await post('{"query":"{ viewer { account } }"}');
});
afterAll(async () => {
  await http.close();
  await world.close();
});

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: string | Buffer, headers: Record<string, string> = JSON_TYPE, path = '/graphql') =>
  fetch(http.url + path, { method: 'POST', body: body as never, headers: { authorization, ...headers } });
const get = (path: string, headers: Record<string, string> = {}) => fetch(http.url + path, { headers });

/**
 * Answered as GraphQL answers: JSON with errors that each have a code, and nothing of how the server is made.
 */
async function expectRefused(response: Response, status: number, code?: string) {
  const text = await response.text();
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
  const { errors, data } = JSON.parse(text);
  expect(data ?? null).toBeNull();
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) {
    expect(error.message.length).toBeGreaterThan(10);
    expect(error.extensions.stacktrace).toBeUndefined();
    if (code) expect(error.extensions.code).toBe(code);
    else expect(error.extensions.code).toMatch(/^[A-Z_]+$/);
    expect(error.extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
  }
  expect(text).not.toMatch(/node_modules|\.ts:|\.js:|    at /);
  expect(world.faults).toEqual([]);
  return text;
}

describe('GraphQL over HTTP', () => {
  test('satisfies every MUST, and every SHOULD but three', async () => {
    const results = await auditServer({ url: `${http.url}/graphql` });
    const failed = results.filter(({ status }) => status !== 'ok');
    expect(failed.filter(({ name }) => name.startsWith('MUST')).map(({ id, name }) => [id, name])).toEqual([]);
    expect(results.length).toBeGreaterThan(50);
    // What is no request is a 400, whatever the client accepts.
    expect(failed.filter(({ name }) => name.startsWith('SHOULD')).map(({ name }) => name)).toEqual([
      'SHOULD use 200 status code on document parsing failure when accepting application/json',
      'SHOULD use 200 status code on document validation failure when accepting application/json',
      'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
    ]);
  });

  test('answers each request with an id of its own, uncached, and by its true type', async () => {
    const [one, other] = [await post('{"query":"{ viewer { account } }"}'), await post('{"query":"{ __typename }"}')];
    expect(one.status).toBe(200);
    expect(one.headers.get('x-request-id')).toMatch(/^[\w-]{8,}$/);
    expect(one.headers.get('x-request-id')).not.toBe(other.headers.get('x-request-id'));
    expect(one.headers.get('cache-control')).toBe('no-store');
    expect(one.headers.get('x-content-type-options')).toBe('nosniff');
    expect(one.headers.get('x-powered-by')).toBeNull();
  });

  test('is offered to partners under a path of its own as well', async () => {
    const response = await post('{"query":"{ viewer { account } }"}', JSON_TYPE, '/partners/graphql');
    expect(((await response.json()) as any).data.viewer.account).toContain('COMMUNITY_WORKER');
  });
});

describe('a body', () => {
  const secret = '420106198001011018';

  test.each([
    ['nothing', ''],
    ['half of JSON', `{"query": "{ viewer { account } }", "variables": {"x": "${secret}"`],
    ['words', `hello ${secret}`],
    ['a single quote', `{'query': '${secret}'}`],
    ['a trailing comma', `{"query":"{ viewer { account } }","x":"${secret}",}`],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['two documents', `{"query":"{ viewer { account } }"}{"x":"${secret}"}`],
  ])('of %s is no JSON: 400, without an echo', async (_, body) => {
    const text = await expectRefused(await post(body), 400, 'BAD_REQUEST');
    expect(text).not.toContain(secret);
  });

  test.each([
    ['a list of operations', '[{"query":"{ viewer { account } }"},{"query":"{ viewer { account } }"}]'],
    ['a list of one', '[{"query":"{ viewer { account } }"}]'],
    ['an empty list', '[]'],
    ['an empty object', '{}'],
    ['null', 'null'],
    ['a text', '"{ viewer { account } }"'],
    ['a number', '5'],
    ['a query that is a number', '{"query":5}'],
    ['a query that is an object', '{"query":{"a":1}}'],
    ['an empty query', '{"query":""}'],
    ['variables that are a text', '{"query":"{ viewer { account } }","variables":"x"}'],
    ['variables that are a list', '{"query":"{ viewer { account } }","variables":[]}'],
    ['an operation name that is a number', '{"query":"{ viewer { account } }","operationName":5}'],
    ['an operation name that is not there', `{"query":"query A { viewer { account } }","operationName":"${secret}"}`],
    ['two operations and no name', '{"query":"query A { viewer { account } } query B { viewer { account } }"}'],
    ['extensions that are a text', '{"query":"{ viewer { account } }","extensions":"x"}'],
    ['a document of fragments alone', '{"query":"fragment F on Viewer { account }"}'],
    ['a document that is none', `{"query":"{ viewer { account } } ${secret} }"}`],
    ['a subscription', '{"query":"subscription { viewer { account } }"}'],
    ['a type definition', '{"query":"type Query { a: String }"}'],
  ])('of %s is no request: 400 with a code, without an echo', async (_, body) => {
    const text = await expectRefused(await post(body), 400);
    expect(text).not.toContain(secret);
  });

  test('of a persisted query is told that there are none, as clients expect it', async () => {
    for (const query of [{}, { query: '{ __typename }' }]) {
      const persistedQuery = { version: 1, sha256Hash: secret };
      const response = await post(JSON.stringify({ ...query, extensions: { persistedQuery } }));
      const { errors } = (await response.json()) as any;
      expect(errors).toEqual([
        { message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } },
      ]);
    }
    expect(world.faults).toEqual([]);
  });

  test('of more than 1 MB is refused as too large, quickly, and before anybody asks who it is from', async () => {
    const query = '{ viewer { account } }';
    const padded = (bytes: number) => {
      const empty = JSON.stringify({ query, variables: { padding: '' } }).length;
      return JSON.stringify({ query, variables: { padding: 'x'.repeat(bytes - empty) } });
    };
    expect(Buffer.byteLength(padded(BODY_LIMIT))).toBe(1_000_000);
    const fits = await post(padded(BODY_LIMIT));
    expect(fits.status).toBe(200);
    expect(((await fits.json()) as any).data.viewer.account).toContain('COMMUNITY_WORKER');

    await expectRefused(await post(padded(BODY_LIMIT + 1)), 413, 'PAYLOAD_TOO_LARGE');
    const start = performance.now();
    await expectRefused(
      await post('x'.repeat(2_000_000), { ...JSON_TYPE, authorization: 'Bearer nobody' }),
      413,
      'PAYLOAD_TOO_LARGE',
    );
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test('is measured in bytes, not in characters', async () => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { padding: '社'.repeat(400_000) } });
    expect(body.length).toBeLessThan(BODY_LIMIT);
    await expectRefused(await post(body), 413, 'PAYLOAD_TOO_LARGE');
  });

  test('without an announced length is cut off all the same', async () => {
    const stream = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 20; i++) controller.enqueue(new TextEncoder().encode('x'.repeat(100_000)));
        controller.close();
      },
    });
    const response = await fetch(`${http.url}/graphql`, {
      method: 'POST',
      body: stream,
      headers: { authorization, ...JSON_TYPE },
      duplex: 'half',
    } as RequestInit);
    await expectRefused(response, 413, 'PAYLOAD_TOO_LARGE');
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/jsonp',
    'application/json-patch+json',
    '',
  ])('of the type %j is refused: a form on another site can send such', async (type) => {
    const text = await expectRefused(
      await post(`{"query":"{ viewer { account } }","x":"${secret}"}`, { 'content-type': type }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    );
    expect(text).not.toContain(secret);
  });

  test('may name its character set', async () => {
    for (const type of ['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/graphql+json'])
      expect((await post('{"query":"{ __typename }"}', { 'content-type': type })).status).toBe(200);
  });
});

describe('a GET', () => {
  const query = (document: string) => `/graphql?query=${encodeURIComponent(document)}`;
  const safe = () => ({ authorization, 'apollo-require-preflight': '1' });

  test('asks when it brings a header that no form and no image can send', async () => {
    const response = await get(query('{ viewer { account } }'), safe());
    expect(response.status).toBe(200);
    expect(((await response.json()) as any).data.viewer.account).toContain('COMMUNITY_WORKER');
  });

  test('is refused without it, as a forgery from another site', async () => {
    await expectRefused(await get(query('{ viewer { account } }')), 400, 'BAD_REQUEST');
    await expectRefused(await get('/graphql', { accept: 'application/graphql-response+json' }), 400, 'BAD_REQUEST');
  });

  test('changes nothing: mutations are not taken', async () => {
    const before = await world.contents();
    const mutation = 'mutation { bindAccount(input: { bindingCode: "x" }) { errors { code } } }';
    const response = await get(query(mutation), safe());
    expect(response.headers.get('allow')).toContain('POST');
    await expectRefused(response, 405);
    expect(await world.contents()).toEqual(before);
  });

  test.each([
    ['no query', '/graphql'],
    ['an empty one', '/graphql?query='],
    ['two', '/graphql?query=%7B__typename%7D&query=%7B__typename%7D'],
    ['variables that are no JSON', `/graphql?query=%7B__typename%7D&variables=%7Bsecret420106`],
    ['extensions that are no JSON', `/graphql?query=%7B__typename%7D&extensions=secret420106`],
    ['a broken escape', '/graphql?query=%E4%'],
  ])('of %s is refused by 400, without an echo', async (_, path) => {
    expect(await expectRefused(await get(path, safe()), 400)).not.toContain('secret420106');
  });
});

describe('other methods and paths', () => {
  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is not taken by GraphQL', async (method) => {
    const response = await fetch(`${http.url}/graphql`, {
      method,
      headers: { authorization, 'apollo-require-preflight': '1' },
    });
    expect([405, 404]).toContain(response.status);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('health is told without a token, and tells nothing else', async () => {
    const response = await get('/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
    expect((await fetch(`${http.url}/health`, { method: 'HEAD' })).status).toBe(200);
  });

  test.each([
    '/nowhere',
    '/graphql/',
    '/graphql/x',
    '/healthz',
    '/.env',
    '/regions/9999/jwks.json',
    '/regions/4201/status/x',
    '/..%2f..%2fetc%2fpasswd',
  ])('there is nothing at %s', async (path) => {
    const text = await expectRefused(await get(path), 404, 'NOT_FOUND');
    expect(text).not.toContain(path);
    expect((await post('{}', JSON_TYPE, path)).status).toBe(404);
  });

  /** A request as no client library would send it. */
  async function raw(text: string): Promise<string> {
    const socket = connect(Number(new URL(http.url).port), 'localhost');
    await once(socket, 'connect');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.end(text);
    await once(socket, 'close');
    return Buffer.concat(chunks).toString();
  }

  test.each(['//', '///', '//evil.example/graphql', 'http://[::1', '/\\\\', '*'])(
    'a target of %j is answered, not dropped',
    async (target) => {
      const answer = await raw(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect(answer).not.toMatch(/TypeError|node:internal|    at /);
    },
  );

  test('a client that goes away in the middle leaves the server up', async () => {
    const socket = connect(Number(new URL(http.url).port), 'localhost');
    await once(socket, 'connect');
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"que',
    );
    socket.destroy();
    expect((await get('/health')).status).toBe(200);
  });
});
