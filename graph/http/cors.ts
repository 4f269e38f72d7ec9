import * as requestTexts from '#graph/core/messages/request.ts';
import { type HttpRequest, type HttpResponse, NotCarriedOut } from './exchange.ts';

/** What pages of any origin may read: it is published, and the same for everybody. */
const PUBLIC = /^\/(?:health|trust\.json|regions\/.*)$/;

/** What a page may see of an answer beside its body. */
const EXPOSED = { 'access-control-expose-headers': 'retry-after, x-request-id' };

const HEADERS = 'authorization, content-type, x-purpose, apollo-require-preflight';

/** For how long a browser remembers what it may send (seconds). */
const REMEMBERED = '7200';

/**
 * What tells a browser that the page which asks may read the answer. No cookie is ever read, so none is
 * allowed to come along.
 */
export function corsOf(request: HttpRequest, origins: readonly string[]): Record<string, string> {
  if (PUBLIC.test(request.path)) return { 'access-control-allow-origin': '*', ...EXPOSED };
  const { origin } = request.headers;
  if (origin === undefined || !origins.includes(origin)) return {};
  return { 'access-control-allow-origin': origin, vary: 'Origin', ...EXPOSED };
}

/** The answer to a browser that asks beforehand what a page may send; null for every other request. */
export function preflight(request: HttpRequest, origins: readonly string[]): HttpResponse | null {
  const { method, path, headers } = request;
  if (method !== 'OPTIONS' || !headers.origin || !headers['access-control-request-method']) return null;
  if (!PUBLIC.test(path) && !origins.includes(headers.origin))
    throw new NotCarriedOut(403, 'FORBIDDEN', requestTexts.originNotAllowed);
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': PUBLIC.test(path) ? 'GET' : 'GET, POST',
      'access-control-allow-headers': HEADERS,
      'access-control-max-age': REMEMBERED,
    },
    body: '',
  };
}

/** A list of origins as a variable of the environment holds it, with commas between them. */
export function readOrigins(list: string | undefined): string[] {
  const origins = (list ?? '').split(',').map((origin) => origin.trim());
  const given = origins.filter((origin) => origin !== '');
  for (const origin of given)
    if (URL.parse(origin)?.origin !== origin)
      throw new Error(`An origin is a scheme, a host and perhaps a port, such as https://app.example: not ${origin}`);
  return given;
}
