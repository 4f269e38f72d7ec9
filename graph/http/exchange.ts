import type { Text } from '#graph/core/ruling.ts';

/**
 * A request as every host hands it in: API Gateway, the local server, the tests. Header names are in lower
 * case.
 */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  /** With its question mark, or empty. */
  readonly search: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Bytes, where the host has not read them as text. */
  readonly body: string | Uint8Array;
  readonly requestId: string;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function json(status: number, body: object, headers: Record<string, string> = {}): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

/** A request that is not carried out at all. */
export class NotCarriedOut extends Error {
  override readonly name = 'NotCarriedOut';
  readonly status: number;
  readonly code: string;
  readonly text: Text;
  constructor(status: number, code: string, text: Text) {
    super(text.en);
    this.status = status;
    this.code = code;
    this.text = text;
  }
}

/** Told as GraphQL tells errors. */
export const refused = (status: number, code: string, message: string, headers: object = {}): HttpResponse =>
  json(status, { errors: [{ message, extensions: { code } }] }, { 'cache-control': 'no-store', ...headers });
