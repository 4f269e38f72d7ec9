import { DescribeTableCommand, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Engine, openEngine } from '#graph/local/engine.ts';
import { engineTable, type Key, newKey, shorthands, TableName } from '#test/support/engine-table.ts';
import { connect, createTable } from '#test/support/engines.ts';
import { serveEngine } from '#test/support/serve-engine.ts';

/**
 * What only the embedded engine has: a data directory, a life in this process and a clock that tests can
 * move.
 */

const clientOf = ({ requestHandler }: Engine, config: DynamoDBClientConfig = {}) => {
  const client = connect({ requestHandler, ...config });
  const send = client.send.bind(client) as typeof client.send;
  const count = (Key: Key, ClientRequestToken: string) => {
    const Update = {
      TableName,
      Key,
      UpdateExpression: 'ADD n :one SET #owner = :owner',
      ExpressionAttributeNames: { '#owner': 'owner' },
      ExpressionAttributeValues: { ':one': 1, ':owner': Key.pk },
    };
    return send(new TransactWriteCommand({ TransactItems: [{ Update }], ClientRequestToken }));
  };
  return { client, send, count, ...shorthands(send) };
};

describe('the embedded engine over a data directory', () => {
  let path: string;
  let opened: Engine[];
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), 'shequ-engine-'));
    opened = [];
  });
  afterEach(async () => {
    await Promise.all(opened.map((engine) => engine.close()));
    await rm(path, { recursive: true });
  });
  const open = async () => {
    const engine = await openEngine({ path });
    opened.push(engine);
    return { engine, ...clientOf(engine) };
  };

  test('keeps tables, items, index entries and request tokens across a restart', async () => {
    const [alone, counter, token] = [newKey(), newKey(), newKey().pk];
    const before = await open();
    await createTable(before.client, engineTable);
    await before.put({ ...alone, name: '社区', tags: new Set(['a']) });
    await before.count(counter, token);
    await before.engine.close();

    const after = await open();
    const { Table } = await after.send(new DescribeTableCommand({ TableName }));
    expect(Table?.TableStatus).toBe('ACTIVE');
    expect(await after.get(alone)).toEqual({ ...alone, name: '社区', tags: new Set(['a']) });
    await after.count(counter, token);
    expect(await after.get(counter)).toMatchObject({ n: 1 });
    expect(await after.ownedBy(counter.pk)).toEqual([{ ...counter, owner: counter.pk, n: 1 }]);
  });

  test('refuses a directory that is open already', async () => {
    await open();
    await expect(openEngine({ path })).rejects.toThrow(
      `The data directory ${path} cannot be opened: another process has it open.`,
    );
  });

  test('finishes what is under way before it closes', async () => {
    const before = await open();
    await createTable(before.client, engineTable);
    const items = Array.from({ length: 50 }, () => newKey());
    const writes = items.map((item) => before.count(item, newKey().pk));
    const settled = Promise.allSettled(writes);
    await Promise.race(writes);
    await before.engine.close();

    const after = await open();
    const found = await Promise.all(items.map(after.get));
    const acknowledged = (await settled).map(({ status }) => status === 'fulfilled');
    expect(acknowledged).toContain(true);
    expect(found.map((item) => item !== undefined)).toEqual(acknowledged);
  });
});

describe('the embedded engine in memory', () => {
  test('forgets a request token after ten minutes', async () => {
    const engine = await openEngine();
    const { client, count, get } = clientOf(engine);
    await createTable(client, engineTable);
    const [counter, token] = [newKey(), newKey().pk];
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    try {
      await count(counter, token);
      vi.setSystemTime(Date.now() + 10 * 60_000 - 1);
      await count(counter, token);
      await expect(count(newKey(), token)).rejects.toMatchObject({
        name: 'IdempotentParameterMismatchException',
        message: expect.stringContaining('Do not reuse a client token'),
      });
      expect(await get(counter)).toMatchObject({ n: 1 });
      vi.setSystemTime(Date.now() + 1);
      await count(counter, token);
      expect(await get(counter)).toMatchObject({ n: 2 });
    } finally {
      vi.useRealTimers();
      await engine.close();
    }
  });

  test('refuses a request whose token is at work, as DynamoDB does, and the SDK tries it again later', async () => {
    const engine = await openEngine();
    const { client, count, get } = clientOf(engine);
    await createTable(client, engineTable);
    const impatient = clientOf(engine, { maxAttempts: 1 });
    const [counter, token] = [newKey(), newKey().pk];
    const first = count(counter, token);
    await expect(impatient.count(counter, token)).rejects.toMatchObject({
      name: 'TransactionInProgressException',
      message: 'The transaction with the given request token is already in progress.',
    });
    await first;
    expect(await get(counter)).toMatchObject({ n: 1 });
    await engine.close();
  });

  test('counts a condition check as an operation on its item, as DynamoDB does and DynamoDB Local does not', async () => {
    const engine = await openEngine();
    const { client, send, get } = clientOf(engine);
    await createTable(client, engineTable);
    const item = newKey();
    const TransactItems = [
      { Put: { TableName, Item: item } },
      { ConditionCheck: { TableName, Key: item, ConditionExpression: 'attribute_not_exists(pk)' } },
    ];
    await expect(send(new TransactWriteCommand({ TransactItems }))).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'Transaction request cannot include multiple operations on one item',
    });
    expect(await get(item)).toBeUndefined();
    await engine.close();
  });

  test('shares its data with a client in another process over HTTP', async () => {
    const engine = await openEngine();
    const here = clientOf(engine);
    await createTable(here.client, engineTable);
    const served = await serveEngine(engine);
    const thereClient = connect({ endpoint: served.endpoint });
    const there = shorthands(thereClient.send.bind(thereClient) as typeof thereClient.send);
    const item = { ...newKey(), name: '社区' };
    await there.put(item);
    expect(await here.get({ pk: item.pk, sk: item.sk })).toEqual(item);
    thereClient.destroy();
    await served.close();
    await engine.close();
  });

  test('refuses requests once it is closed', async () => {
    const engine = await openEngine();
    await engine.close();
    await expect(clientOf(engine).get(newKey())).rejects.toThrow('The embedded engine is closed');
  });
});
