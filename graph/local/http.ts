import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server as HttpServer,
  type ServerResponse,
} from 'node:http';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { BODY_LIMIT } from '#graph/http/body.ts';
import type { HttpResponse } from '#graph/http/exchange.ts';
import { explorer } from '#graph/local/explorer/explorer.ts';
import type { Server } from '#graph/server.ts';
import { AUDIENCE, ISSUER, issuerKey, jwksOf, signAccessToken } from './issuer.ts';
import { readTokenRequest } from './token.ts';

/** What only a run on one machine offers beside the API: the explorer, and the issuer of tokens. */
async function localPage(path: string, search: URLSearchParams): Promise<HttpResponse | null> {
  const json = (body: object): HttpResponse => ({
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  });
  if (path === '/.well-known/openid-configuration')
    return json({ issuer: ISSUER, jwks_uri: '/.well-known/jwks.json', audience: AUDIENCE });
  if (path === '/.well-known/jwks.json') return json(jwksOf(await issuerKey()));
  if (path !== '/local/token') return explorer(path);
  try {
    const request = readTokenRequest(Object.fromEntries([...search.keys()].map((name) => [name, search.getAll(name)])));
    return json({ token: await signAccessToken(await issuerKey(), request) });
  } catch {
    return { ...json({ message: 'Give a role, such as /local/token?role=RESIDENT.' }), status: 400 };
  }
}

/**
 * How long requests under way may take to end when the server closes (milliseconds): Ctrl-C ends it at once.
 */
const GRACE_MS = 500;

/**
 * Serves over HTTP on this machine's loopback address alone. `close` takes no more requests and lets those
 * under way end: what serves them is closed after it.
 */
export async function listen(
  server: Server,
  port: number,
  isFailing = () => false,
): Promise<{ url: string; close: () => Promise<void> }> {
  const underWay = new Set<Promise<void>>();
  const http = createHttpServer((request, response) => {
    const answered = answer(server, request)
      .then((made) => (isFailing() && request.url === '/health' ? failing() : made))
      .then(
        (made) => send(response, made),
        (error: unknown) => {
          // A client that went away in the middle of its request is no fault.
          if (request.complete) console.error(error);
          response.destroy();
        },
      )
      .finally(() => underWay.delete(answered));
    underWay.add(answered);
  });
  http.listen(port, 'localhost');
  await once(http, 'listening');
  return { url: `http://localhost:${portOf(http)}`, close: () => closeAll(http, underWay) };
}

const failing = (): HttpResponse => ({
  status: 503,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify({ status: 'failing', reason: 'The store takes no more writes; this process ends.' }),
});

const portOf = (http: HttpServer): number => {
  const address = http.address();
  return typeof address === 'object' && address ? address.port : 0;
};

/** What a target that is no URL names, such as `//`. */
const NOWHERE = new URL('http://localhost//');

async function answer(server: Server, request: IncomingMessage): Promise<HttpResponse> {
  const { pathname, search, searchParams } = URL.parse(request.url ?? '/', 'http://localhost') ?? NOWHERE;
  const body = await readBody(request);
  // Node itself leaves the body out of an answer to HEAD.
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const page = method === 'GET' ? await localPage(pathname, searchParams) : null;
  if (page) return page;
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
  const made = await server.handle({ method, path: pathname, search, headers, body, requestId: randomUUID() });
  return body.length > BODY_LIMIT ? { ...made, headers: { ...made.headers, connection: 'close' } } : made;
}

/** The body; of one that is longer than the limit, so much that it is seen to be. */
async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (size <= BODY_LIMIT) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, headers, body }: HttpResponse): void {
  response.writeHead(status, headers).end(body);
}

async function closeAll(http: HttpServer, underWay: ReadonlySet<Promise<void>>): Promise<void> {
  const closed = once(http, 'close');
  http.close();
  await Promise.race([Promise.allSettled(underWay), sleep(GRACE_MS)]);
  http.closeAllConnections();
  await closed;
}
