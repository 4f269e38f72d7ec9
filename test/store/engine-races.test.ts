import { BatchWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { type Key, newKey, TableName, useTable } from '#test/support/engine-table.ts';
import { cancelled, give, mustBeNew, put, take, transactions } from '#test/support/engine-transactions.ts';
import { engines, retryConflicts } from '#test/support/engines.ts';

describe.each(engines)('a transaction on $name', (engine) => {
  const { send, put: putAlone, get, ownedBy } = useTable(engine);
  const { write, read } = transactions(send);

  describe('takes effect once for a client request token', () => {
    const newToken = () => newKey().pk;

    test('the same request again succeeds and changes nothing', async () => {
      const [counter, token] = [newKey(), newToken()];
      await write([give(counter, 3)], token);
      await write([give(counter, 3)], token);
      expect(await get(counter)).toMatchObject({ stock: 3 });
      await write([give(counter, 3)], newToken());
      expect(await get(counter)).toMatchObject({ stock: 6 });
    });

    test('the same request sent eight times at once has one effect', async () => {
      const [counter, token] = [newKey(), newToken()];
      await Promise.all(Array.from({ length: 8 }, () => retryConflicts(() => write([give(counter, 1)], token))));
      expect(await get(counter)).toMatchObject({ stock: 1 });
    });

    test('another request under the same token is refused', async () => {
      const [counter, token] = [newKey(), newToken()];
      await write([give(counter, 3)], token);
      await expect(write([give(counter, 4)], token)).rejects.toMatchObject({
        name: 'IdempotentParameterMismatchException',
      });
      expect(await get(counter)).toMatchObject({ stock: 3 });
    });

    test('a cancelled request may be tried again under its token', async () => {
      const [counter, token] = [newKey(), newToken()];
      await putAlone({ ...counter, stock: 0 });
      await expect(write([take(counter)], token)).rejects.toMatchObject(cancelled('ConditionalCheckFailed'));
      await putAlone({ ...counter, stock: 1 });
      await write([take(counter)], token);
      expect(await get(counter)).toMatchObject({ stock: 0 });
    });
  });

  describe('is isolated from other writes of its items', () => {
    test('64 at once on a stock of 40 sell exactly 40', async () => {
      const stock = newKey();
      await putAlone({ ...stock, stock: 40 });
      const orders = Array.from({ length: 64 }, () => newKey());
      const place = (order: Key) => retryConflicts(() => write([take(stock), put(order, mustBeNew)]));
      const placed = await Promise.allSettled(orders.map(place));
      const soldOut = placed.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
      expect(soldOut).toHaveLength(24);
      for (const reason of soldOut) expect(reason).toMatchObject(cancelled('ConditionalCheckFailed', 'None'));
      expect(await get(stock)).toMatchObject({ stock: 0 });
      const written = await Promise.all(orders.map(get));
      expect(written.filter(Boolean)).toHaveLength(40);
    });

    test('single updates and transactions on one counter lose no update', async () => {
      const counter = newKey();
      const alone = () => retryConflicts(() => send(new UpdateCommand(give(counter).Update)));
      const together = () => retryConflicts(() => write([give(counter), put(newKey())]));
      await Promise.all(Array.from({ length: 64 }, (_, i) => (i % 2 ? alone() : together())));
      expect(await get(counter)).toMatchObject({ stock: 64 });
    });

    test('batch writes and transactions on one item leave one entry in the index', async () => {
      const item = newKey();
      const owners = Array.from({ length: 32 }, () => newKey().pk);
      const inBatch = (owner: string) =>
        send(new BatchWriteCommand({ RequestItems: { [TableName]: [{ PutRequest: { Item: { ...item, owner } } }] } }));
      const together = (owner: string) => retryConflicts(() => write([put({ ...item, owner }), put(newKey())]));
      await Promise.all(owners.map((owner, i) => (i % 2 ? inBatch(owner) : together(owner))));
      const entries = (await Promise.all(owners.map(ownedBy))).flat();
      expect(entries).toEqual([await get(item)]);
    });

    test('transfers in opposite directions all end, and a transactional read always sees the same sum', async () => {
      const [left, right] = [newKey(), newKey()];
      await Promise.all([putAlone({ ...left, stock: 32 }), putAlone({ ...right, stock: 32 })]);
      const transfer = (from: Key, to: Key) => retryConflicts(() => write([take(from), give(to)]));
      const sum = async () => {
        const { Responses = [] } = await retryConflicts(() => read(left, right));
        return Responses.reduce((total, { Item }) => total + (Item?.stock as number), 0);
      };
      const transfers = Array.from({ length: 64 }, (_, i) => (i % 2 ? transfer(left, right) : transfer(right, left)));
      const sums = await Promise.all(Array.from({ length: 16 }, sum));
      await Promise.all(transfers);
      expect(new Set([...sums, await sum()])).toEqual(new Set([64]));
    });
  });
});
