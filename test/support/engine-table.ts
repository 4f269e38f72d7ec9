import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, vi } from 'vitest';
import { createTable, type EngineUnderTest, type RunningEngine } from './engines.ts';

export const TableName = 'engine-test';
export const IndexName = 'by-owner';

const string = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const });
const keys = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: 'HASH' as const },
  { AttributeName: range, KeyType: 'RANGE' as const },
];

export const engineTable: CreateTableCommandInput = {
  TableName,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [string('pk'), string('sk'), string('owner')],
  KeySchema: keys('pk', 'sk'),
  GlobalSecondaryIndexes: [
    { IndexName, KeySchema: keys('owner', 'sk'), Projection: { ProjectionType: 'ALL' as const } },
  ],
};

export type Row = Record<string, unknown>;
export type Key = {
  pk: string;
  sk: string;
};

/** A key that no other test has: the tests of an engine share one table. */
export const newKey = (sk = '0'): Key => ({ pk: randomUUID(), sk });

/** Starts the engine for the tests of this block, with one table; the functions are short for its client. */
export function useTable({ start }: EngineUnderTest) {
  // A JVM on a busy machine takes its time.
  vi.setConfig({ hookTimeout: 60_000, testTimeout: 30_000 });
  let running: RunningEngine;
  beforeAll(async () => {
    running = await start();
    await createTable(running.client, engineTable);
  });
  afterAll(() => running.close());

  const send: DynamoDBDocumentClient['send'] = (...args: unknown[]) =>
    (running.client.send as (...args: unknown[]) => never)(...args);
  return { send, ...shorthands(send) };
}

export const shorthands = (send: DynamoDBDocumentClient['send']) => ({
  put: (Item: Row) => send(new PutCommand({ TableName, Item })),
  get: async (Key: Key): Promise<Row | undefined> =>
    (await send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item,
  ownedBy: async (owner: string): Promise<Row[]> => {
    const query = { TableName, IndexName, KeyConditionExpression: '#owner = :owner' };
    const names = { ExpressionAttributeNames: { '#owner': 'owner' }, ExpressionAttributeValues: { ':owner': owner } };
    return (await send(new QueryCommand({ ...query, ...names }))).Items ?? [];
  },
});
