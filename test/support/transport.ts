import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EngineRequest, EngineRequestHandler, EngineResponse } from '#graph/local/engine.ts';

/**
 * What stands between the SDK and an engine in tests: each of these takes a handler of requests and makes
 * another that changes, delays, holds, refuses or watches some of them. So the code under test runs
 * unchanged.
 */
export type Handler = EngineRequestHandler;

/** The configuration of a client that sends its requests through a handler. */
export const clientOver = (requestHandler: Handler): DynamoDBClientConfig => ({
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  requestHandler: requestHandler as unknown as NonNullable<DynamoDBClientConfig['requestHandler']>,
});

/** An engine of another process. */
export const overHttp = (endpoint: string): Handler => ({
  async handle({ headers, body }) {
    const { host: _, 'content-length': __, ...sent } = headers as Record<string, string>;
    const answer = await fetch(endpoint, { method: 'POST', headers: sent, body: textOf(body) });
    const response = {
      statusCode: answer.status,
      headers: { 'content-type': answer.headers.get('content-type') ?? '' },
      body: new Uint8Array(await answer.arrayBuffer()),
    };
    return { response };
  },
});

/** A request as a test looks at it: the operation, and the JSON sent. */
export interface Call {
  readonly operation: string;
  readonly input: any;
}

/** Shows each request to `see` before it goes on; what `see` waits for, the request waits for. */
export const watched = (inner: Handler, see: (call: Call) => void | Promise<void>): Handler => ({
  async handle(request) {
    await see(callOf(request));
    return inner.handle(request);
  },
});

/**
 * Each request takes up to `most` milliseconds longer, so that requests at work at once come in any order.
 */
export const delayed = (inner: Handler, most: number, random: () => number): Handler =>
  watched(inner, () => sleep(random() * most));

/** Refuses a share of the transactions as DynamoDB does when others hold their items: nothing was written. */
export const conflicting = (inner: Handler, share: number, random: () => number): Handler => ({
  handle: (request) =>
    callOf(request).operation === 'TransactWriteItems' && random() < share
      ? Promise.resolve({ response: conflict(callOf(request)) })
      : inner.handle(request),
});

/**
 * Takes the condition away under which a supply point's stock is taken: what the tests of selling out must
 * notice.
 */
export const withoutStockCondition = (inner: Handler, supplyPoint: string): Handler => ({
  handle(request) {
    const { operation, input } = callOf(request);
    if (operation !== 'TransactWriteItems') return inner.handle(request);
    for (const { Update } of input.TransactItems) {
      if (stockTakenIn(Update) !== `OPERATIONAL#SUPPLYPOINT#${supplyPoint}`) continue;
      delete Update.ConditionExpression;
      delete Update.ExpressionAttributeValues[':price'];
    }
    return inner.handle({ ...request, body: JSON.stringify(input) });
  },
});

/**
 * Holds the first `count` transactions that take stock of one supply point until all of them are there, so
 * that they race.
 */
export function together(inner: Handler, count: number): Handler {
  const waiting = new Map<string, (() => void)[]>();
  return watched(inner, async ({ operation, input }) => {
    if (operation !== 'TransactWriteItems') return;
    const [stock] = input.TransactItems.flatMap(({ Update }: { Update?: object }) => stockTakenIn(Update) ?? []);
    if (stock === undefined) return;
    const others = waiting.get(stock) ?? [];
    waiting.set(stock, others);
    const all = new Promise<void>((resolve) => others.push(resolve));
    if (others.length >= count) for (const go of others) go();
    // Whoever was refused before this point never comes: the others do not wait for ever.
    await Promise.race([all, sleep(3_000, undefined, { ref: false })]);
  });
}

/** Random numbers from 0 to 1 that are the same in each run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The partition of the supply point whose stock an update takes; null for any other write. */
const stockTakenIn = (update: any): string | null =>
  String(update?.Key?.sk?.S).startsWith('STOCK#') ? update.Key.pk.S : null;

const textOf = (body: EngineRequest['body']): string =>
  typeof body === 'string' ? body : new TextDecoder().decode(body);

const callOf = ({ headers, body }: EngineRequest): Call => ({
  operation: String(headers['x-amz-target']).split('.')[1] ?? '',
  input: JSON.parse(textOf(body)),
});

function conflict({ input }: Call): EngineResponse {
  const reasons = (input.TransactItems as object[]).map((_, i) => ({ Code: i === 0 ? 'TransactionConflict' : 'None' }));
  const body = {
    __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    Message: 'Transaction cancelled, please refer cancellation reasons for specific reasons',
    CancellationReasons: reasons,
  };
  return {
    statusCode: 400,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: Buffer.from(JSON.stringify(body)),
  };
}
