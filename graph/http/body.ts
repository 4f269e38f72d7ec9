import * as requestTexts from '#graph/core/messages/request.ts';
import { type HttpRequest, NotCarriedOut } from './exchange.ts';

/** Bytes: what a request body holds at most (1 MB). Checked before anything is parsed. */
export const BODY_LIMIT = 1_000_000;

/** Leaves out a byte order mark, and throws on what is no UTF-8 where it would guess. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The parsed body of a POST. */
export function readBody({ headers, body }: HttpRequest): unknown {
  if (Buffer.byteLength(body) > BODY_LIMIT)
    throw new NotCarriedOut(413, 'PAYLOAD_TOO_LARGE', requestTexts.bodyTooLarge);
  if (!/^application\/(?:graphql\+)?json\s*(?:;|$)/i.test(headers['content-type'] ?? ''))
    throw new NotCarriedOut(415, 'UNSUPPORTED_MEDIA_TYPE', requestTexts.notJsonType);
  const text = textOf(body);
  try {
    return withoutEmptyName(JSON.parse(text));
  } catch {
    throw new NotCarriedOut(400, 'BAD_REQUEST', requestTexts.notJson);
  }
}

function textOf(body: string | Uint8Array): string {
  if (typeof body === 'string') return body.replace(/^\uFEFF/, '');
  try {
    return utf8.decode(body);
  } catch {
    throw new NotCarriedOut(400, 'BAD_REQUEST', requestTexts.notUtf8);
  }
}

/** Clients that have no name of an operation send null, or an empty one: both are none. */
const withoutEmptyName = (parsed: unknown): unknown =>
  parsed !== null && typeof parsed === 'object' && 'operationName' in parsed && parsed.operationName === ''
    ? { ...parsed, operationName: null }
    : parsed;

/** What stands for nothing in the address of a GET. */
const NOTHING: Readonly<Record<string, readonly string[]>> = {
  operationName: [''],
  variables: ['', 'null'],
  extensions: ['', 'null'],
};

/** The search of a GET without the parameters that say nothing. */
export function readSearch(search: string): string {
  const params = new URLSearchParams(search);
  for (const [name, empty] of Object.entries(NOTHING))
    if (params.getAll(name).every((value) => empty.includes(value))) params.delete(name);
  return params.size > 0 ? `?${params.toString()}` : '';
}
