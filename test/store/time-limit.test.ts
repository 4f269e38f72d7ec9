import { describe, expect, test } from 'vitest';
import { Busy } from '#graph/store/db.ts';
import { Unavailable } from '#graph/store/outage.ts';
import { endOf, isTimeOver, within } from '#graph/store/time-limit.ts';
import { cancelledBy, stubClient } from '#test/support/db.ts';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('the limit of a piece of work', () => {
  test('is not there where nothing sets one', () => {
    expect(isTimeOver()).toBe(false);
    expect(endOf(1_000)).toBeGreaterThanOrEqual(Date.now() + 900);
  });

  test('ends every wait in it, however long that would be by itself', async () => {
    await within(20, async () => {
      expect(endOf(60_000)).toBeLessThanOrEqual(Date.now() + 20);
      expect(isTimeOver()).toBe(false);
      await pause(25);
      expect(isTimeOver()).toBe(true);
    });
    expect(isTimeOver()).toBe(false);
  });

  test('is never later than that of the work around it', async () => {
    await within(10, () => within(60_000, () => pause(15).then(() => expect(isTimeOver()).toBe(true))));
  });

  test('ends a transaction that conflicts all the time, long before its own four seconds', async () => {
    const { db, sent } = stubClient(() => Promise.reject(cancelledBy('TransactionConflict')));
    const before = Date.now();
    await expect(within(100, () => db.transact([{ put: { pk: 'A', sk: '0' } }]))).rejects.toThrow(Busy);
    expect(Date.now() - before).toBeLessThan(3_000);
    expect(sent.length).toBeGreaterThan(0);
  });

  test('begins no transaction that has no time left to end: others were in the way, and nothing was written', async () => {
    const { db, sent } = stubClient(() => Promise.reject(cancelledBy('TransactionConflict')));
    await expect(within(40, () => db.transact([{ put: { pk: 'A', sk: '0' } }]))).rejects.toThrow(Busy);
    expect(sent).toHaveLength(1);
  });

  test('ends a batch whose keys stay unprocessed', async () => {
    const Keys = [{ pk: 'A', sk: '0' }];
    const { db, sent } = stubClient(() => ({ UnprocessedKeys: { shequ: { Keys } } }));
    await expect(within(1, () => pause(5).then(() => db.getMany(Keys)))).rejects.toThrow(Unavailable);
    expect(sent).toHaveLength(1);
  });
});
