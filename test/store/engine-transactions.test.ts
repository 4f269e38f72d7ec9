import { TransactGetCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { newKey, TableName, useTable } from '#test/support/engine-table.ts';
import {
  cancelled,
  check,
  invalid,
  mustBeNew,
  mustExist,
  put,
  remove,
  take,
  transactions,
} from '#test/support/engine-transactions.ts';
import { engines } from '#test/support/engines.ts';

describe.each(engines)('a transaction on $name', (engine) => {
  const { send, put: putAlone, get, ownedBy } = useTable(engine);
  const { write, read } = transactions(send);

  describe('that can be asked for writes all or nothing', () => {
    test('puts, updates, deletes and checks together', async () => {
      const [fresh, stocked, doomed, witness] = [newKey(), newKey(), newKey(), newKey()];
      await Promise.all([putAlone({ ...stocked, stock: 5 }), putAlone(doomed), putAlone(witness)]);
      await write([
        put({ ...fresh, note: '新' }, mustBeNew),
        take(stocked, 2),
        remove(doomed),
        check(witness, mustExist),
      ]);
      expect(await get(fresh)).toEqual({ ...fresh, note: '新' });
      expect(await get(stocked)).toEqual({ ...stocked, stock: 3 });
      expect(await get(doomed)).toBeUndefined();
      expect(await get(witness)).toEqual(witness);
    });

    test('gives a reason for each item in the order of the request when conditions fail', async () => {
      const [fresh, stocked, missing, doomed] = [newKey(), newKey(), newKey(), newKey()];
      await Promise.all([putAlone({ ...stocked, stock: 1 }), putAlone(doomed)]);
      const items = [put(fresh), take(stocked, 2), check(missing, mustExist), remove(doomed)];
      const refusal = await write(items).catch((error: unknown) => error);
      expect(refusal).toMatchObject(cancelled('None', 'ConditionalCheckFailed', 'ConditionalCheckFailed', 'None'));
      expect(refusal).toMatchObject({
        CancellationReasons: [
          expect.not.objectContaining({ Message: expect.anything() }),
          expect.objectContaining({ Message: 'The conditional request failed' }),
          expect.objectContaining({ Message: expect.stringContaining('The conditional request failed') }),
          expect.not.objectContaining({ Message: expect.anything() }),
        ],
      });
      expect(await get(fresh)).toBeUndefined();
      expect(await get(stocked)).toEqual({ ...stocked, stock: 1 });
      expect(await get(doomed)).toEqual(doomed);
    });

    test('hands back the item that failed its condition when asked to, and only then', async () => {
      const [asked, unasked] = [newKey(), newKey()];
      await Promise.all([putAlone({ ...asked, holder: '甲' }), putAlone(unasked)]);
      const askOld = { ...mustBeNew, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const };
      const refusal = await write([put(asked, askOld), put(unasked, mustBeNew)]).catch((error: unknown) => error);
      expect(refusal).toMatchObject(cancelled('ConditionalCheckFailed', 'ConditionalCheckFailed'));
      const { CancellationReasons } = refusal as { CancellationReasons: { Item?: unknown }[] };
      expect(CancellationReasons[0]?.Item).toEqual({
        pk: { S: asked.pk },
        sk: { S: asked.sk },
        holder: { S: '甲' },
      });
      expect(CancellationReasons[1]?.Item).toBeUndefined();
    });

    test('writes nothing when an update cannot be applied to the item as it is', async () => {
      const [fresh, bare] = [newKey(), newKey()];
      await putAlone(bare);
      const items = [put(fresh), { Update: { ...take(bare).Update, ConditionExpression: undefined } }];
      const refusal = await write(items).catch((error: unknown) => error);
      // DynamoDB gives this as the reason of a cancellation, as its reference says; DynamoDB Local as the
      // error itself.
      expect(['TransactionCanceledException', 'ValidationException']).toContain((refusal as Error).name);
      expect(JSON.stringify({ ...(refusal as Error), text: (refusal as Error).message })).toContain(
        'The provided expression refers to an attribute that does not exist in the item',
      );
      expect(await get(fresh)).toBeUndefined();
      expect(await get(bare)).toEqual(bare);
    });

    test('names the item whose index key has the wrong type and writes nothing', async () => {
      const [fresh, wrong] = [newKey(), newKey()];
      await expect(write([put(fresh), put({ ...wrong, owner: 1 })])).rejects.toMatchObject(
        cancelled('None', 'ValidationError'),
      );
      expect(await get(fresh)).toBeUndefined();
    });
  });

  describe('that is wrong in itself writes nothing', () => {
    test('two operations on one item are refused', async () => {
      const [fresh, twice] = [newKey(), newKey()];
      await expect(write([put(fresh), put(twice), remove(twice)])).rejects.toMatchObject(
        invalid('Transaction request cannot include multiple operations on one item'),
      );
      expect(await get(fresh)).toBeUndefined();
      expect(await get(twice)).toBeUndefined();
    });

    test('101 items are refused and 100 accepted', async () => {
      const many = Array.from({ length: 101 }, () => newKey());
      await expect(write(many.map((key) => put(key)))).rejects.toMatchObject(
        invalid('Member must have length less than or equal to 100'),
      );
      expect(await get(many[0]!)).toBeUndefined();
      await write(many.slice(0, 100).map((key) => put(key)));
      expect(await get(many[99]!)).toEqual(many[99]);
    });

    test('a request for nothing is refused, and an item that asks for two things', async () => {
      const fresh = newKey();
      await expect(write([])).rejects.toMatchObject(invalid('Member must have length greater than or equal to 1'));
      await expect(write([{ ...put(fresh), ...remove(newKey()) }])).rejects.toMatchObject(
        invalid('TransactItems can only contain one of Check, Put, Update or Delete'),
      );
      expect(await get(fresh)).toBeUndefined();
    });

    test('an expression that cannot be parsed is refused, and a value that no expression uses', async () => {
      const fresh = newKey();
      const broken = put(newKey(), { ConditionExpression: 'attribute_exists(' });
      await expect(write([put(fresh), broken])).rejects.toMatchObject(
        invalid('Invalid ConditionExpression: Syntax error'),
      );
      const unused = put(newKey(), { ...mustBeNew, ExpressionAttributeValues: { ':n': 1 } });
      await expect(write([put(fresh), unused])).rejects.toMatchObject(
        invalid('Value provided in ExpressionAttributeValues unused in expressions: keys: {:n}'),
      );
      expect(await get(fresh)).toBeUndefined();
    });

    test('a table that does not exist is refused', async () => {
      const fresh = newKey();
      const elsewhere = { Put: { TableName: 'no-such-table', Item: newKey() } };
      await expect(write([put(fresh), elsewhere])).rejects.toMatchObject({
        name: 'ResourceNotFoundException',
        message: expect.stringMatching(/not found|non-existent/),
      });
      expect(await get(fresh)).toBeUndefined();
    });
  });

  describe('keeps the index with the items', () => {
    test('an item appears, changes hands and disappears', async () => {
      const [item, other] = [newKey(), newKey()];
      const [first, second] = [newKey().pk, newKey().pk];
      await write([put({ ...item, owner: first }), put({ ...other, owner: first })]);
      expect(await ownedBy(first)).toHaveLength(2);
      const handOver = {
        UpdateExpression: 'SET #owner = :owner',
        ExpressionAttributeNames: { '#owner': 'owner' },
        ExpressionAttributeValues: { ':owner': second },
      };
      await write([{ Update: { TableName, Key: item, ...handOver } }, remove(other)]);
      expect(await ownedBy(first)).toEqual([]);
      expect(await ownedBy(second)).toEqual([{ ...item, owner: second }]);
    });

    test('a cancelled transaction leaves no trace in it', async () => {
      const [item, owner] = [newKey(), newKey().pk];
      await expect(write([put({ ...item, owner }), check(newKey(), mustExist)])).rejects.toMatchObject(
        cancelled('None', 'ConditionalCheckFailed'),
      );
      expect(await ownedBy(owner)).toEqual([]);
    });
  });

  describe('reads', () => {
    test('items come in the order asked for, with a gap where there is none', async () => {
      const [first, missing, last] = [newKey(), newKey(), newKey()];
      await write([put({ ...first, n: 1 }), put({ ...last, n: 2 })]);
      const { Responses } = await read(last, missing, first);
      expect(Responses?.map(({ Item }) => Item?.n)).toEqual([2, undefined, 1]);
    });

    test('only the attributes asked for come', async () => {
      const item = newKey();
      await putAlone({ ...item, shown: 1, hidden: 2 });
      const Get = { TableName, Key: item, ProjectionExpression: 'shown' };
      const { Responses } = await send(new TransactGetCommand({ TransactItems: [{ Get }] }));
      expect(Responses).toEqual([{ Item: { shown: 1 } }]);
    });

    test('an item asked for twice is refused, and 101 items', async () => {
      const item = newKey();
      await expect(read(item, item)).rejects.toMatchObject(
        invalid('Transaction request cannot include multiple operations on one item'),
      );
      await expect(read(...Array.from({ length: 101 }, () => newKey()))).rejects.toMatchObject(
        invalid('Member must have length less than or equal to 100'),
      );
    });
  });
});
