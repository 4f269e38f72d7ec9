import { createHash } from 'node:crypto';
import { type BatchOperation, type Store, wireError } from './dynalite.ts';

const KEPT_MS = 10 * 60_000;
const prefix = 'token~';

interface Done {
  digest: string;
  until: number;
}

/**
 * What each ClientRequestToken of the last ten minutes has done. A record is written in the batch of its
 * transaction: a crash between the two would let the retry take effect twice.
 */
export class RequestTokens {
  /** Oldest first, as a Map keeps the order of insertion; so expired tokens are at the front. */
  readonly #done = new Map<string, Done>();
  readonly #running = new Set<string>();

  static async load(store: Store): Promise<RequestTokens> {
    const tokens = new RequestTokens();
    const records: [string, Done][] = [];
    for await (const [key, value] of store.db.iterator({ gte: prefix, lt: 'token\x7f' }))
      records.push([key.slice(prefix.length), value as Done]);
    for (const [token, done] of records.toSorted(([, a], [, b]) => a.until - b.until)) tokens.#done.set(token, done);
    return tokens;
  }

  /** Of the request as sent: the same request with its fields in another order counts as another request. */
  digest(input: object): string {
    return createHash('sha256').update(JSON.stringify(input)).digest('base64');
  }

  /** Runs the transaction unless this token has: a cancelled one leaves no record and may be tried again. */
  async once(
    token: string | undefined,
    digest: string,
    run: (record: BatchOperation[]) => Promise<void>,
  ): Promise<void> {
    if (token === undefined) return run([]);
    const done = this.#done.get(token);
    if (done && done.until > Date.now()) return requireSame(done.digest, digest);
    if (this.#running.has(token)) throw inProgress();
    this.#running.add(token);
    try {
      const value: Done = { digest, until: Date.now() + KEPT_MS };
      await run([...this.#forgetExpired(), { type: 'put', key: prefix + token, value }]);
      this.#done.set(token, value);
    } finally {
      this.#running.delete(token);
    }
  }

  #forgetExpired(): BatchOperation[] {
    const expired: string[] = [];
    for (const [token, { until }] of this.#done) {
      if (until > Date.now()) break;
      this.#done.delete(token);
      expired.push(token);
    }
    return expired.map((token) => ({ type: 'del', key: prefix + token }));
  }
}

function requireSame(before: string, now: string): void {
  if (before !== now)
    throw wireError(
      'com.amazonaws.dynamodb.v20120810#IdempotentParameterMismatchException',
      'The request uses the same client token as a previous, but non-identical request. Do not reuse a client token.',
    );
}

const inProgress = () =>
  wireError(
    'com.amazonaws.dynamodb.v20120810#TransactionInProgressException',
    'The transaction with the given request token is already in progress.',
  );
