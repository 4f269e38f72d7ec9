import { DescribeTimeToLiveCommand, ListBackupsCommand, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { IndexName, type Key, newKey, type Row, TableName, useTable } from '#test/support/engine-table.ts';
import { engines } from '#test/support/engines.ts';

const conditionFailed = { name: 'ConditionalCheckFailedException', message: 'The conditional request failed' };

describe.each(engines)('$name', (engine) => {
  const { send, put, get, ownedBy } = useTable(engine);
  const update = (Key: Key, UpdateExpression: string, values: Row, more: object = {}) => {
    const ExpressionAttributeValues = Object.keys(values).length ? values : undefined;
    return send(new UpdateCommand({ TableName, Key, UpdateExpression, ExpressionAttributeValues, ...more }));
  };

  describe('writes one item under a condition', () => {
    test('a put that must be new writes once', async () => {
      const item = newKey();
      const putNew = (n: number) =>
        send(new PutCommand({ TableName, Item: { ...item, n }, ConditionExpression: 'attribute_not_exists(pk)' }));
      await putNew(1);
      await expect(putNew(2)).rejects.toMatchObject(conditionFailed);
      expect(await get(item)).toEqual({ ...item, n: 1 });
    });

    test('an update that needs the item does not make one', async () => {
      const item = newKey();
      const condition = { ConditionExpression: 'attribute_exists(pk)' };
      await expect(update(item, 'SET n = :n', { ':n': 1 }, condition)).rejects.toMatchObject(conditionFailed);
      expect(await get(item)).toBeUndefined();
    });

    test('a delete with a condition on a value leaves an item of another value', async () => {
      const item = newKey();
      await put({ ...item, stage: 'OPEN' });
      const remove = (stage: string) =>
        send(
          new DeleteCommand({
            TableName,
            Key: item,
            ConditionExpression: 'stage = :stage',
            ExpressionAttributeValues: { ':stage': stage },
          }),
        );
      await expect(remove('DONE')).rejects.toMatchObject(conditionFailed);
      expect(await get(item)).toEqual({ ...item, stage: 'OPEN' });
      await remove('OPEN');
      expect(await get(item)).toBeUndefined();
    });

    test('the item that failed the condition comes back when asked for', async () => {
      const item = newKey();
      await put({ ...item, holder: '甲' });
      const ask = {
        ConditionExpression: 'holder = :other',
        ExpressionAttributeValues: { ':other': '乙' },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
      };
      const found = { Item: { pk: { S: item.pk }, sk: { S: item.sk }, holder: { S: '甲' } } };
      const refused = { ...conditionFailed, ...found };
      await expect(send(new PutCommand({ TableName, Item: item, ...ask }))).rejects.toMatchObject(refused);
      await expect(send(new DeleteCommand({ TableName, Key: item, ...ask }))).rejects.toMatchObject(refused);
      await expect(update(item, 'REMOVE holder', {}, ask)).rejects.toMatchObject(refused);
      expect(await get(item)).toEqual({ ...item, holder: '甲' });
    });

    test('of 32 writers that must be first one is', async () => {
      const item = newKey();
      const writers = Array.from({ length: 32 }, (_, writer) =>
        send(new PutCommand({ TableName, Item: { ...item, writer }, ConditionExpression: 'attribute_not_exists(pk)' })),
      );
      const settled = await Promise.allSettled(writers);
      const first = settled.findIndex(({ status }) => status === 'fulfilled');
      expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await get(item)).toEqual({ ...item, writer: first });
    });
  });

  describe('applies update expressions', () => {
    test('SET reckons, keeps what is there and appends', async () => {
      const item = newKey();
      await put({ ...item, stock: 5, log: ['made'], first: '甲' });
      const set = 'SET stock = stock - :n, #log = list_append(#log, :log), #first = if_not_exists(#first, :who)';
      const kept = ', seen = if_not_exists(seen, :zero) + :n, days = list_append(if_not_exists(days, :none), :log)';
      const { Attributes } = await update(
        item,
        set + kept,
        { ':n': 2, ':log': ['sold'], ':who': '乙', ':zero': 0, ':none': [] },
        { ExpressionAttributeNames: { '#log': 'log', '#first': 'first' }, ReturnValues: 'ALL_NEW' },
      );
      const after = { ...item, stock: 3, log: ['made', 'sold'], first: '甲', seen: 2, days: ['sold'] };
      expect(Attributes).toEqual(after);
      expect(await get(item)).toEqual(after);
    });

    test('ADD counts from nothing and joins sets, DELETE leaves them, REMOVE drops attributes and list elements', async () => {
      const item = newKey();
      await put({ ...item, tags: new Set(['a', 'b']), list: ['x', 'y', 'z'], gone: true });
      await update(
        item,
        'ADD visits :one, tags :new REMOVE gone, #list[1]',
        { ':one': 1, ':new': new Set(['c']) },
        { ExpressionAttributeNames: { '#list': 'list' } },
      );
      await update(item, 'ADD visits :one DELETE tags :old', { ':one': 1, ':old': new Set(['a']) });
      expect(await get(item)).toEqual({ ...item, visits: 2, tags: new Set(['b', 'c']), list: ['x', 'z'] });
    });

    test('a nested path is set, and a path with no parent is refused', async () => {
      const item = newKey();
      await put({ ...item, place: { floor: 1 } });
      await update(item, 'SET place.floor = :n, place.door = :door', { ':n': 2, ':door': '甲' });
      await expect(update(item, 'SET nowhere.floor = :n', { ':n': 3 })).rejects.toMatchObject({
        name: 'ValidationException',
        message: 'The document path provided in the update expression is invalid for update',
      });
      expect(await get(item)).toEqual({ ...item, place: { floor: 2, door: '甲' } });
    });

    test('the index follows a single update', async () => {
      const [item, first, second] = [newKey(), newKey().pk, newKey().pk];
      await put({ ...item, owner: first });
      const names = { ExpressionAttributeNames: { '#owner': 'owner' } };
      await update(item, 'SET #owner = :owner', { ':owner': second }, names);
      expect(await ownedBy(first)).toEqual([]);
      expect(await ownedBy(second)).toEqual([{ ...item, owner: second }]);
      await update(item, 'REMOVE #owner', {}, names);
      expect(await ownedBy(second)).toEqual([]);
    });
  });

  describe('reads and writes in batches', () => {
    test('25 items are written, read back and some deleted', async () => {
      const items = Array.from({ length: 25 }, (_, n) => ({ ...newKey(), n }));
      const requests = items.map((Item) => ({ PutRequest: { Item } }));
      const written = await send(new BatchWriteCommand({ RequestItems: { [TableName]: requests } }));
      expect(written.UnprocessedItems ?? {}).toEqual({});
      const Keys = [...items, newKey()].map(({ pk, sk }) => ({ pk, sk }));
      const readBack = async () => {
        const { Responses } = await send(new BatchGetCommand({ RequestItems: { [TableName]: { Keys } } }));
        return Responses?.[TableName]?.toSorted((a, b) => (a.n as number) - (b.n as number));
      };
      expect(await readBack()).toEqual(items);
      const deletes = Keys.slice(0, 20).map((Key) => ({ DeleteRequest: { Key } }));
      await send(new BatchWriteCommand({ RequestItems: { [TableName]: deletes } }));
      expect(await readBack()).toEqual(items.slice(20));
    });

    test('26 writes are refused and none is made', async () => {
      const items = Array.from({ length: 26 }, () => newKey());
      const requests = items.map((Item) => ({ PutRequest: { Item } }));
      await expect(send(new BatchWriteCommand({ RequestItems: { [TableName]: requests } }))).rejects.toMatchObject({
        name: 'ValidationException',
        message: expect.stringMatching(/Too many items requested|length less than or equal to 25/),
      });
      expect(await get(items[0]!)).toBeUndefined();
    });
  });

  describe('queries a partition', () => {
    const days = ['day#01', 'day#02', 'day#03', 'day#10', 'week#01'];
    const fill = async () => {
      const { pk } = newKey();
      await Promise.all(days.map((sk) => put({ pk, sk, owner: pk })));
      return pk;
    };
    const query = async (pk: string, more: object = {}) => {
      const condition = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk } };
      const { Items = [], LastEvaluatedKey } = await send(new QueryCommand({ TableName, ...condition, ...more }));
      return { sks: Items.map(({ sk }) => sk as string), LastEvaluatedKey };
    };
    const beginsWith = (pk: string, prefix: string) => ({
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
    });

    test('a beginning of the sort key finds its items in order', async () => {
      const pk = await fill();
      expect((await query(pk, beginsWith(pk, 'day#'))).sks).toEqual(days.slice(0, 4));
      expect((await query(pk, beginsWith(pk, 'day#0'))).sks).toEqual(days.slice(0, 3));
      expect((await query(pk, beginsWith(pk, 'month#'))).sks).toEqual([]);
    });

    test.each([
      ['forwards', true, [['day#01', 'day#02'], ['day#03', 'day#10'], ['week#01']]],
      ['backwards', false, [['week#01', 'day#10'], ['day#03', 'day#02'], ['day#01']]],
    ])('pages follow each other %s', async (_name, ScanIndexForward, expected) => {
      const pk = await fill();
      const pages: string[][] = [];
      let ExclusiveStartKey: Row | undefined;
      do {
        const page = await query(pk, { Limit: 2, ScanIndexForward, ExclusiveStartKey });
        pages.push(page.sks);
        ExclusiveStartKey = page.LastEvaluatedKey;
      } while (ExclusiveStartKey && pages.length < 10);
      expect(pages).toEqual(expected);
    });

    test('an index gives its pages too', async () => {
      const owner = await fill();
      const byOwner = {
        IndexName,
        KeyConditionExpression: '#owner = :owner',
        ExpressionAttributeNames: { '#owner': 'owner' },
        ExpressionAttributeValues: { ':owner': owner },
      };
      const first = await query(owner, { ...byOwner, Limit: 3 });
      expect(first.sks).toEqual(days.slice(0, 3));
      const rest = await query(owner, { ...byOwner, ExclusiveStartKey: first.LastEvaluatedKey });
      expect(rest.sks).toEqual(days.slice(3));
    });

    test('a range of the sort key is filtered', async () => {
      const pk = await fill();
      const { sks } = await query(pk, {
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        FilterExpression: '#owner = :pk',
        ExpressionAttributeNames: { '#owner': 'owner' },
        ExpressionAttributeValues: { ':pk': pk, ':from': 'day#02', ':to': 'day#10' },
      });
      expect(sks).toEqual(['day#02', 'day#03', 'day#10']);
    });
  });

  test('remembers the time-to-live setting of a table', async () => {
    const TimeToLiveSpecification = { AttributeName: 'expiresAt', Enabled: true };
    await send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
    const { TimeToLiveDescription } = await send(new DescribeTimeToLiveCommand({ TableName }));
    expect(TimeToLiveDescription).toEqual({ TimeToLiveStatus: 'ENABLED', AttributeName: 'expiresAt' });
    await expect(send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }))).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'TimeToLive is already enabled',
    });
  });

  test('refuses an operation that it does not know', async () => {
    await expect(send(new ListBackupsCommand({}))).rejects.toMatchObject({
      name: 'UnknownOperationException',
      message: 'An unknown operation was requested.',
    });
  });
});
