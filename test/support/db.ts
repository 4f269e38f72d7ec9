import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, vi } from 'vitest';
import { createTables } from '#graph/local/tables.ts';
import { type Db, openDb } from '#graph/store/db.ts';
import { engines, type EngineUnderTest, type RunningEngine } from './engines.ts';

export const TABLES = { main: 'shequ', keys: 'shequ-keys' };

/** The embedded engine and, where Java is at hand, AWS's own: what holds on one must hold on the other. */
export const storeEngines = engines.filter(({ name }) => ['the embedded engine', 'DynamoDB Local'].includes(name));

const NOON = new Date('2020-04-15T04:00:00.000Z');

/**
 * The tables of the product on an engine, for the tests of this block; what has expired by the clock is gone.
 */
export function useDb(
  { start }: EngineUnderTest,
  clock: () => Date = () => NOON,
): { db: () => Db; client: () => DynamoDBDocumentClient } {
  // A JVM on a busy machine takes its time.
  vi.setConfig({ hookTimeout: 60_000, testTimeout: 30_000 });
  let running: RunningEngine;
  let db: Db;
  beforeAll(async () => {
    running = await start();
    await createTables(running.client as unknown as DynamoDBClient, TABLES);
    db = openDb(running.client, TABLES, clock);
  });
  afterAll(() => running.close());
  return { db: () => db, client: () => running.client };
}

/** A partition that no other test has. */
export const newPk = (): string => `TEST#${randomUUID()}`;

export interface Sent {
  readonly name: string;
  readonly input: any;
}

/** A client that answers each command as `answer` says, and notes what it was sent. */
export function stubClient(answer: (sent: Sent, nth: number) => unknown) {
  const sent: Sent[] = [];
  const client = {
    send: (command: { constructor: { name: string }; input: unknown }) => {
      sent.push({ name: command.constructor.name, input: command.input });
      return new Promise((resolve) => resolve(answer(sent.at(-1)!, sent.length)));
    },
  };
  return { sent, db: openDb(client as unknown as DynamoDBDocumentClient, TABLES, () => NOON) };
}

/** A transaction as DynamoDB cancels it: a code for each of its items. */
export const cancelledBy = (...codes: string[]): Error =>
  Object.assign(new Error('Transaction cancelled'), {
    name: 'TransactionCanceledException',
    CancellationReasons: codes.map((Code) => ({ Code })),
  });
