import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  type DynamoDBClientConfig,
  TransactionCanceledException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEngine } from '#graph/local/engine.ts';
import { hasJava, startDynamoDbLocal } from './dynamodb-local.ts';
import { serveEngine } from './serve-engine.ts';

export interface RunningEngine {
  client: DynamoDBDocumentClient;
  close(): Promise<void>;
}

export interface EngineUnderTest {
  name: string;
  start(): Promise<RunningEngine>;
}

const embedded: EngineUnderTest = {
  name: 'the embedded engine',
  async start() {
    const engine = await openEngine();
    return { client: connect({ requestHandler: engine.requestHandler }), close: () => engine.close() };
  },
};

/** Here reads and writes take place on other threads, so that requests at work at once do interleave. */
const overDirectory: EngineUnderTest = {
  name: 'the embedded engine over a data directory',
  async start() {
    const path = await mkdtemp(join(tmpdir(), 'shequ-engine-'));
    const engine = await openEngine({ path });
    const close = async () => (await engine.close(), await rm(path, { recursive: true }));
    return { client: connect({ requestHandler: engine.requestHandler }), close };
  },
};

const served: EngineUnderTest = {
  name: 'the embedded engine over HTTP',
  async start() {
    const engine = await openEngine();
    const { endpoint, close } = await serveEngine(engine);
    const client = connect({ endpoint });
    return { client, close: async () => (client.destroy(), await close(), await engine.close()) };
  },
};

const dynamoDbLocal: EngineUnderTest = {
  name: 'DynamoDB Local',
  async start() {
    const { endpoint, close } = await startDynamoDbLocal();
    const client = connect({ endpoint });
    return { client, close: async () => (client.destroy(), await close()) };
  },
};

/** Where Java is at hand, AWS's own engine runs the same cases: it holds the embedded one to the real one. */
export const engines: EngineUnderTest[] = [embedded, overDirectory, served, ...(hasJava() ? [dynamoDbLocal] : [])];

export const connect = (config: DynamoDBClientConfig): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(
    new DynamoDBClient({ region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' }, ...config }),
  );

export async function createTable(client: DynamoDBDocumentClient, table: CreateTableCommandInput): Promise<void> {
  await client.send(new CreateTableCommand(table));
  await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 0.01 }, { TableName: table.TableName });
}

/** DynamoDB may refuse a transaction because another holds the item; the SDK does not retry that. */
export async function retryConflicts<T>(attempt: () => Promise<T>, attempts = 20): Promise<T> {
  for (let tried = 1; ; tried += 1)
    try {
      return await attempt();
    } catch (error) {
      if (tried === attempts || !isConflict(error)) throw error;
      await sleep(Math.random() * Math.min(500, 10 * 2 ** tried));
    }
}

function isConflict(error: unknown): boolean {
  if (error instanceof TransactionCanceledException)
    return (error.CancellationReasons ?? []).some(({ Code }) => Code === 'TransactionConflict');
  return error instanceof Error && error.name === 'TransactionConflictException';
}
