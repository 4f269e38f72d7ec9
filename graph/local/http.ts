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
import * as requestTexts from '#graph/core/messages/request.ts';
import { roles } from '#graph/core/roles.ts';
import { type HttpRequest, type HttpResponse, json, refused } from '#graph/http/exchange.ts';
import { languageOf } from '#graph/http/language.ts';
import { explorer } from '#graph/local/explorer/explorer.ts';
import { RETRY_AFTER, RETRY_LATER } from '#graph/retry-later.ts';
import type { Server } from '#graph/server.ts';
import { AUDIENCE, ISSUER, issuerKey, jwksOf, signAccessToken } from './issuer.ts';
import { readTokenRequest } from './token.ts';

/** A page from elsewhere whose name was made to lead here asks with that name, and gets no token. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;
const FRESH = { 'cache-control': 'no-store' };

const langOf = ({ headers }: Pick<HttpRequest, 'headers'> | IncomingMessage) => languageOf(headers['accept-language']);

/** What only a run on one machine offers beside the API: the explorer, and the issuer of tokens. */
async function localPage(
  path: string,
  search: URLSearchParams,
  request: IncomingMessage,
): Promise<HttpResponse | null> {
  if (path === '/.well-known/openid-configuration')
    return json(200, { issuer: ISSUER, jwks_uri: '/.well-known/jwks.json', audience: AUDIENCE }, FRESH);
  if (path === '/.well-known/jwks.json') return json(200, jwksOf(await issuerKey()), FRESH);
  if (path.startsWith('/local/') && !LOOPBACK.test(request.headers.host ?? ''))
    return refused(403, 'FORBIDDEN', requestTexts.notThisMachine[langOf(request)], FRESH);
  if (path !== '/local/token') return explorer(path);
  try {
    const asked = readTokenRequest(Object.fromEntries([...search.keys()].map((name) => [name, search.getAll(name)])));
    return json(200, { token: await signAccessToken(await issuerKey(), asked) }, FRESH);
  } catch {
    return refused(400, 'BAD_USER_INPUT', requestTexts.localRole(roles.join(', '))[langOf(request)], FRESH);
  }
}

/**
 * How long requests under way may take to end when the server closes (milliseconds): Ctrl-C ends it at once.
 */
const GRACE_MS = 500;

/** Requests at work at once. What comes beyond is refused at once, so that those at work stay quick. */
export const AT_WORK = 32;
/** Connections at once; what comes beyond is closed. */
const CONNECTIONS = 1_000;
/** Who sends the head or the rest of a request slower, or is silent for so long, is cut (milliseconds). */
const PATIENCE = { headersTimeout: 3_000, requestTimeout: 10_000, connectionsCheckingInterval: 500 };
const SILENCE_MS = 20_000;

/**
 * Serves over HTTP on this machine's loopback address alone. `close` takes no more requests and lets those
 * under way end: what serves them is closed after it.
 */
export async function listen(
  server: Pick<Server, 'handle'>,
  port: number,
  isFailing = () => false,
): Promise<{ url: string; close: () => Promise<void> }> {
  const underWay = new Set<Promise<void>>();
  const limited = atMost(AT_WORK, server);
  const http = createHttpServer(PATIENCE, (request, response) => {
    const answered = answer(limited, request)
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
  http.maxConnections = CONNECTIONS;
  http.setTimeout(SILENCE_MS);
  http.listen(port, 'localhost');
  await once(http, 'listening');
  return { url: `http://localhost:${portOf(http)}`, close: () => closeAll(http, underWay) };
}

/** The same server, which takes no more requests at once than it can. Whether it is well it always says. */
function atMost(limit: number, server: Pick<Server, 'handle'>): Pick<Server, 'handle'> {
  let atWork = 0;
  return {
    async handle(request) {
      if (atWork >= limit && request.path !== '/health')
        return refused(503, RETRY_LATER.code, RETRY_LATER.text[langOf(request)], RETRY_AFTER);
      atWork += 1;
      try {
        return await server.handle(request);
      } finally {
        atWork -= 1;
      }
    },
  };
}

const failing = (): HttpResponse =>
  json(503, { status: 'failing', reason: 'The store takes no more writes; this process ends.' }, FRESH);

const portOf = (http: HttpServer): number => {
  const address = http.address();
  return typeof address === 'object' && address ? address.port : 0;
};

/** What a target that is no URL names, such as `//`. */
const NOWHERE = new URL('http://localhost//');

async function answer(server: Pick<Server, 'handle'>, request: IncomingMessage): Promise<HttpResponse> {
  const { pathname, search, searchParams } = URL.parse(request.url ?? '/', 'http://localhost') ?? NOWHERE;
  const body = await readBody(request);
  // Node itself leaves the body out of an answer to HEAD.
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const page = method === 'GET' ? await localPage(pathname, searchParams, request) : null;
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
