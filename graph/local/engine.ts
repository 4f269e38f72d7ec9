import { randomUUID } from 'node:crypto';
import {
  isWireError,
  type OperationName,
  operations,
  perform,
  validate,
  wireError,
  type WireError,
} from './dynalite.ts';
import './engine-dynalite.ts';
import { writeItem } from './engine-items.ts';
import { type EngineOptions, openStore, type OpenStore } from './engine-store.ts';
import { RequestTokens } from './engine-tokens.ts';
import { transactGetItems, transactWriteItems } from './engine-transactions.ts';
import { describeTimeToLive, updateTimeToLive } from './engine-ttl.ts';

/**
 * The embedded engine: DynamoDB in this process, for a run on one machine and for tests. No socket, no Java.
 *
 * Where it differs from the service: a transaction waits for another instead of failing with
 * TransactionConflict, nothing is throttled, indexes are never late and expired items stay. Of items that
 * share both keys of an index, about n² / 2²⁵ are missing from it, so index sort keys should be unique.
 * Transactions tell no ConsumedCapacity. Errors bear the names of the service, not always its words.
 *
 * Where it differs from DynamoDB Local, as AWS documents: a transaction with an invalid write is cancelled
 * with reasons, which DynamoDB Local refuses as a whole; a page ends at 1 MB of what was read, not of what a
 * filter left; a start key that no item can have is refused; and `size` is a reserved word. A scan meets
 * partitions in an order of its own. The differential test of the engine holds this list to be complete.
 */
export interface Engine {
  /**
   * For `new DynamoDBClient({ requestHandler, region, credentials })`; region and credentials are not looked
   * at.
   */
  requestHandler: EngineRequestHandler;
  /**
   * Resolves with what is wrong once a write fails, as on a full disk: from then on requests are refused, as
   * those of a peer that is gone, and nothing is acknowledged any more.
   */
  readonly failed: Promise<Error>;
  /** Waits for what is under way, then closes the store; later requests are refused. */
  close(): Promise<void>;
}

// A type, not an interface: the SDK takes a handler as a `Record<string, unknown>`, which an interface is
// not.
export interface EngineRequestHandler {
  handle(request: EngineRequest): Promise<{ response: EngineResponse }>;
}

export interface EngineRequest {
  headers: Record<string, string | string[] | undefined>;
  /** The JSON of the request, as text or in UTF-8. */
  body?: string | Uint8Array;
}

export interface EngineResponse {
  statusCode: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

type Operation = (input: object) => Promise<unknown>;

/**
 * Opens an engine in memory, or over the data directory `path`, which is made if it is missing and belongs to
 * one process at a time. A new table is ACTIVE a moment after CreateTable answers, so wait for that.
 */
export async function openEngine(options: EngineOptions = {}): Promise<Engine> {
  const store = await openStore(options);
  const run = await operationsOf(store);
  const underWay = new Set<Promise<unknown>>();
  let closed = false;

  return {
    failed: store.failed,
    requestHandler: {
      async handle(request) {
        if (closed) throw new Error('The embedded engine is closed');
        if (store.failure()) throw refused(store.failure());
        const answer = respond(run, request)
          .catch((error: unknown) => {
            throw store.failure() ? refused(error) : error;
          })
          .finally(() => underWay.delete(answer));
        underWay.add(answer);
        return { response: await answer };
      },
    },
    async close() {
      closed = true;
      await Promise.allSettled(underWay);
      await store.db.close();
    },
  };
}

/** What dynalite has it does; single writes, transactions and time to live are done here. */
async function operationsOf(store: OpenStore): Promise<Map<string, Operation>> {
  const tokens = await RequestTokens.load(store);
  const dynalites = (Object.keys(operations) as OperationName[]).map((name): [string, Operation] => {
    const { action, validation } = operations[name];
    return [name, (input) => perform(store, action, validate(input, validation, store))];
  });
  return new Map<string, Operation>([
    ...dynalites,
    ['PutItem', (input) => writeItem(store, 'PutItem', input)],
    ['UpdateItem', (input) => writeItem(store, 'UpdateItem', input)],
    ['DeleteItem', (input) => writeItem(store, 'DeleteItem', input)],
    ['TransactWriteItems', (input) => transactWriteItems(store, tokens, input)],
    ['TransactGetItems', (input) => transactGetItems(store, input)],
    ['UpdateTimeToLive', (input) => updateTimeToLive(store, input)],
    ['DescribeTimeToLive', (input) => describeTimeToLive(store, input)],
  ]);
}

/** Rejects for a fault of the engine itself: the SDK would retry a 500 and hide it. */
async function respond(run: Map<string, Operation>, { headers, body }: EngineRequest): Promise<EngineResponse> {
  try {
    const operation = run.get(String(headers['x-amz-target']).split('.')[1] ?? '');
    if (!operation) throw unknownOperation();
    return toResponse(200, await operation(parse(body)));
  } catch (error) {
    if (!isWireError(error)) throw error;
    return toResponse(error.statusCode, error.body);
  }
}

function parse(body: string | Uint8Array | undefined): object {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  try {
    return JSON.parse(text) as object;
  } catch {
    throw wireError('com.amazon.coral.service#SerializationException', 'The request is not JSON');
  }
}

/** A code that the SDK takes for an outage. */
const refused = (cause: unknown): Error =>
  Object.assign(new Error('The embedded engine takes no more requests', { cause }), { code: 'ECONNREFUSED' });

const toResponse = (statusCode: number, body: unknown): EngineResponse => ({
  statusCode,
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': randomUUID() },
  body: Buffer.from(JSON.stringify(body)),
});

const unknownOperation = (): WireError =>
  wireError('com.amazon.coral.service#UnknownOperationException', 'An unknown operation was requested.');
