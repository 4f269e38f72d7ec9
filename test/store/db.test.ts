import { afterEach, describe, expect, test, vi } from 'vitest';
import { BadCursor, Busy, ConditionFailed, putNew, type Write } from '#graph/store/db.ts';
import { Unavailable } from '#graph/store/outage.ts';
import { cancelledBy, newPk, storeEngines, stubClient, useDb } from '#test/support/db.ts';

const write = (named?: string): Write => ({ named, put: { pk: newPk(), sk: '0' } });

/** Retries without the wait between them. */
const atOnce = () => vi.spyOn(Math, 'random').mockReturnValue(0);
afterEach(() => vi.restoreAllMocks());

describe('a transaction that others get in the way of', () => {
  const thrower = (...errors: Error[]) =>
    stubClient((_, nth) => {
      const error = errors[nth - 1];
      if (error) throw error;
      return {};
    });

  test.each(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])(
    'is sent again after %s until it gets through, the same each time',
    async (code) => {
      atOnce();
      const { sent, db } = thrower(cancelledBy('None', code), cancelledBy(code, code), cancelledBy(code, 'None'));
      await db.transact([write(), write()]);
      expect(sent.map(({ name }) => name)).toEqual(Array(4).fill('TransactWriteCommand'));
      for (const { input } of sent) expect(input).toEqual(sent[0]?.input);
    },
  );

  test('is sent again while an earlier attempt of it is still in progress', async () => {
    atOnce();
    const inProgress = Object.assign(new Error(), { name: 'TransactionInProgressException' });
    const { sent, db } = thrower(inProgress);
    await db.transact([write()]);
    expect(sent).toHaveLength(2);
  });

  test('gives up as Busy once the deadline has passed, and not before', async () => {
    atOnce();
    let clock = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => clock);
    const { sent, db } = stubClient(() => {
      clock += 1_000;
      throw cancelledBy('TransactionConflict');
    });
    await expect(db.transact([write()])).rejects.toThrow(Busy);
    expect(sent.length).toBeGreaterThanOrEqual(4);
    expect(clock).toBeLessThan(29_000);
  });

  test('waits between attempts, longer each time, at random', async () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.01);
    const { db } = thrower(cancelledBy('TransactionConflict'), cancelledBy('TransactionConflict'));
    await db.transact([write()]);
    expect(random).toHaveBeenCalledTimes(2);
  });

  test('fails by its condition at once where a condition failed as well: nothing would change that', async () => {
    const { sent, db } = thrower(cancelledBy('TransactionConflict', 'ConditionalCheckFailed'));
    await expect(db.transact([write('first'), write('second')])).rejects.toMatchObject({ conditions: ['second'] });
    expect(sent).toHaveLength(1);
  });

  test.each([
    ['a fault of the request', Object.assign(new Error('x'), { name: 'ValidationException' })],
    ['an item too large', cancelledBy('ItemCollectionSizeLimitExceeded')],
    ['a fault in one of its items', cancelledBy('ValidationError', 'None')],
    ['no reason given', Object.assign(new Error('x'), { name: 'TransactionCanceledException' })],
    ['no network', new Error('getaddrinfo ENOTFOUND')],
  ])('passes on %s as it is, at once', async (_, error) => {
    const { sent, db } = thrower(error);
    await expect(db.transact([write(), write()])).rejects.toBe(error);
    expect(sent).toHaveLength(1);
  });

  test('of more than 100 writes is not even sent', async () => {
    const { sent, db } = stubClient(() => ({}));
    await expect(db.transact(Array.from({ length: 101 }, () => write()))).rejects.toThrow('100 writes at most');
    expect(sent).toEqual([]);
    await db.transact(Array.from({ length: 100 }, () => write()));
    expect(sent).toHaveLength(1);
  });
});

describe('a page of a range', () => {
  test('in which hundreds have expired takes few requests', async () => {
    const items = Array.from({ length: 300 }, (_, i) => ({ pk: 'p', sk: String(i).padStart(3, '0'), expiresAt: 1 }));
    const { sent, db } = stubClient(({ input }) => {
      const from = input.ExclusiveStartKey ? Number(input.ExclusiveStartKey.sk) + 1 : 0;
      const limit = Number(input.Limit);
      const Items = items.slice(from, from + limit);
      return { Items, LastEvaluatedKey: Items.length === limit ? Items.at(-1) : undefined };
    });
    expect(await db.query({ pk: 'p', prefix: '' }, { first: 1 })).toEqual([]);
    expect(sent.length).toBeLessThanOrEqual(5);
  });
});

describe('a batch read', () => {
  const keysOf = ({ input }: { input: any }) => input.RequestItems.shequ.Keys as { pk: string; sk: string }[];

  test('asks again for what was left unprocessed, and for nothing else', async () => {
    atOnce();
    const { sent, db } = stubClient((one, nth) => {
      const [first, ...rest] = keysOf(one);
      const UnprocessedKeys = nth < 3 ? { shequ: { Keys: rest } } : {};
      return { Responses: { shequ: nth < 3 ? [first] : keysOf(one) }, UnprocessedKeys };
    });
    const wanted = ['a', 'b', 'c', 'd'].map((sk) => ({ pk: 'p', sk }));
    expect(await db.getMany(wanted)).toEqual(wanted);
    expect(sent.map((one) => keysOf(one).length)).toEqual([4, 3, 2]);
  });

  test('gives up as Unavailable when keys stay unprocessed, after a finite number of attempts', async () => {
    atOnce();
    const { sent, db } = stubClient((one) => ({ UnprocessedKeys: { shequ: { Keys: keysOf(one) } } }));
    await expect(db.getMany([{ pk: 'p', sk: 's' }])).rejects.toThrow(Unavailable);
    expect(sent.length).toBeLessThanOrEqual(10);
  });

  test('of 250 keys is three requests of at most 100, each key once', async () => {
    const { sent, db } = stubClient((one) => ({ Responses: { shequ: keysOf(one) } }));
    const wanted = Array.from({ length: 250 }, (_, i) => ({ pk: 'p', sk: String(i) }));
    expect(await db.getMany([...wanted, ...wanted])).toEqual([...wanted, ...wanted]);
    expect(sent.map((one) => keysOf(one).length)).toEqual([100, 100, 50]);
  });

  test('of nothing asks nothing', async () => {
    const { sent, db } = stubClient(() => ({}));
    expect(await db.getMany([])).toEqual([]);
    expect(sent).toEqual([]);
  });

  test('is consistent: no decision rests on what was', async () => {
    const { sent, db } = stubClient(() => ({}));
    await db.getMany([{ pk: 'p', sk: 's' }]);
    expect(sent[0]?.input.RequestItems.shequ.ConsistentRead).toBe(true);
  });
});

describe('a batch write', () => {
  const putsOf = ({ input }: { input: any }) => input.RequestItems.shequ as { PutRequest: { Item: object } }[];
  const items = (count: number) => Array.from({ length: count }, (_, i) => ({ pk: 'p', sk: String(i) }));

  test('of 60 items is three requests of at most 25', async () => {
    const { sent, db } = stubClient(() => ({}));
    await db.putMany(items(60));
    expect(sent.map((one) => putsOf(one).length)).toEqual([25, 25, 10]);
  });

  test('sends again what was left unprocessed, and gives up as Unavailable in the end', async () => {
    atOnce();
    const { sent, db } = stubClient((one, nth) => ({
      UnprocessedItems: { shequ: nth === 1 ? putsOf(one).slice(20) : [] },
    }));
    await db.putMany(items(25));
    expect(sent.map((one) => putsOf(one).length)).toEqual([25, 5]);

    const never = stubClient((one) => ({ UnprocessedItems: { shequ: putsOf(one) } }));
    await expect(never.db.putMany(items(1))).rejects.toThrow(Unavailable);
    expect(never.sent.length).toBeLessThanOrEqual(10);
  });
});

describe.each(storeEngines)('on $name', (engine) => {
  const { db } = useDb(engine);

  describe('a condition that does not hold', () => {
    test('is told by its name, with all the others that failed, and nothing is written', async () => {
      const [there, also, missing, fresh] = [newPk(), newPk(), newPk(), newPk()];
      await db().putMany([
        { pk: there, sk: '0', count: 1 },
        { pk: also, sk: '0' },
      ]);
      const failed = await db()
        .transact([
          putNew('fresh', { pk: fresh, sk: '0' }),
          putNew('taken:1', { pk: there, sk: '0', count: 9 }),
          { named: 'missing', check: { pk: missing, sk: '0' }, condition: 'attribute_exists(pk)' },
          { named: 'deleted', delete: { pk: also, sk: '0' } },
        ])
        .catch((error: unknown) => error as ConditionFailed);
      expect(failed).toBeInstanceOf(ConditionFailed);
      expect(failed).toMatchObject({ conditions: ['taken:1', 'missing'] });
      expect(await db().get({ pk: there, sk: '0' })).toMatchObject({ count: 1 });
      expect(await db().get({ pk: also, sk: '0' })).not.toBeNull();
      expect(await db().get({ pk: fresh, sk: '0' })).toBeNull();
    });

    test('is found by its name or by what stands before the colon, never by part of it', () => {
      const failed = new ConditionFailed(['stock:RICE', 'slot']);
      expect(failed.has('stock')).toBe(true);
      expect(failed.has('stock:RICE')).toBe(true);
      expect(failed.has('slot')).toBe(true);
      expect(failed.has('stock:RIC')).toBe(false);
      expect(failed.has('sto')).toBe(false);
    });
  });

  describe('many that want the same thing at once', () => {
    test('get it once: 16 puts of one new key leave one', async () => {
      const pk = newPk();
      const made = await Promise.allSettled(
        Array.from({ length: 16 }, (_, by) => db().transact([putNew('new', { pk, sk: '0', by })])),
      );
      expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const by = made.findIndex(({ status }) => status === 'fulfilled');
      expect(await db().get({ pk, sk: '0' })).toMatchObject({ by });
      for (const one of made) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(ConditionFailed);
    });

    test('get numbers of their own: 20 increments at once count from 1 to 20', async () => {
      const pk = newPk();
      const numbers = await Promise.all(Array.from({ length: 20 }, () => db().increment({ pk, sk: '0' })));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    });
  });

  describe('a read by key', () => {
    test('answers in the order asked, with null for what is missing, and twice for what is asked twice', async () => {
      const pk = newPk();
      await db().putMany(['a', 'b'].map((sk) => ({ pk, sk, of: sk })));
      const found = await db().getMany<{ of: string }>(['b', 'x', 'a', 'b'].map((sk) => ({ pk, sk })));
      expect(found.map((item) => item?.of ?? null)).toEqual(['b', null, 'a', 'b']);
      expect(await db().get({ pk, sk: 'x' })).toBeNull();
    });

    test('of the table of wrapped keys needs no sort key', async () => {
      const pk = newPk();
      await db().transact([putNew('key', { pk, wrapped: new Uint8Array([1, 2, 3]) }, 'keys')]);
      const [there, missing] = await db().getMany<{ wrapped: Uint8Array }>([{ pk }, { pk: newPk() }], {
        table: 'keys',
      });
      expect([...there!.wrapped]).toEqual([1, 2, 3]);
      expect(missing).toBeNull();
      expect(await db().get({ pk, sk: '0' })).toBeNull();
    });

    test('of more than 100 keys finds all of them', async () => {
      const pk = newPk();
      const wanted = Array.from({ length: 130 }, (_, i) => ({ pk, sk: String(i) }));
      await db().putMany(wanted);
      expect((await db().getMany(wanted)).filter((item) => item === null)).toEqual([]);
    });
  });

  describe('a range', () => {
    const fill = async (count: number, size = 1) => {
      const pk = newPk();
      const sks = Array.from({ length: count }, (_, i) => `A#${String(i).padStart(3, '0')}`);
      await db().putMany([...sks, 'B#000'].map((sk) => ({ pk, sk, filling: 'x'.repeat(size) })));
      return { pk, sks };
    };
    const sksOf = (items: { sk: string }[]) => items.map(({ sk }) => sk);

    test('of more than 1 MB, where an answer ends, is read to the end', async () => {
      const { pk, sks } = await fill(30, 60_000);
      expect(sksOf(await db().query({ pk, prefix: 'A#' }, { first: 100 }))).toEqual(sks);
      expect(sksOf(await db().query({ pk, prefix: 'A#' }, { first: 25 }))).toEqual(sks.slice(0, 25));
      expect(sksOf(await db().queryAll({ pk, prefix: 'A#' }, 30))).toEqual(sks);
    });

    test('is read page by page without a gap or a double, in both directions', async () => {
      const { pk, sks } = await fill(10);
      for (const newestFirst of [false, true]) {
        const read: string[] = [];
        for (let page = ['']; page.length > 0; read.push(...page))
          page = sksOf(await db().query({ pk, prefix: 'A#' }, { first: 3, after: read.at(-1), newestFirst }));
        expect(read).toEqual(newestFirst ? sks.toReversed() : sks);
      }
    });

    test('goes on after a place whose item is gone', async () => {
      const { pk, sks } = await fill(5);
      await db().transact([{ delete: { pk, sk: sks[2]! } }]);
      expect(sksOf(await db().query({ pk, prefix: 'A#' }, { first: 9, after: sks[2] }))).toEqual(sks.slice(3));
      expect(sksOf(await db().query({ pk, prefix: 'A#' }, { first: 9, after: 'A#0015' }))).toEqual(sks.slice(3));
    });

    test('above a key holds what is greater, whatever its beginning', async () => {
      const { pk, sks } = await fill(5);
      expect(sksOf(await db().queryAll({ pk, prefix: '' }, 100, { above: sks[3]! }))).toEqual([sks[4], 'B#000']);
    });

    test.each(['B#000', '', 'a#000', '\u{10ffff}'])(
      'never goes on from %j, which lies outside of it',
      async (after) => {
        const { pk } = await fill(3);
        await expect(db().query({ pk, prefix: 'A#' }, { first: 9, after })).rejects.toThrow(BadCursor);
      },
    );

    test('that should be small and is not is an error that tells no key, never a silent cut', async () => {
      const { pk } = await fill(4);
      expect(await db().queryAll({ pk, prefix: 'A#' }, 4)).toHaveLength(4);
      const error = await db()
        .queryAll({ pk, prefix: 'A#' }, 3)
        .catch((thrown: unknown) => thrown as Error);
      expect(error).toBeInstanceOf(Error);
      expect((error as Error).message).toMatch(/^More than 3 items in TEST#/);
    });
  });

  describe('an item that has expired', () => {
    const SECONDS = Date.parse('2020-04-15T04:00:00.000Z') / 1000;
    /** Items in the order of their keys; `x` for one that has expired. */
    const fill = async (pattern: string) => {
      const pk = newPk();
      const items = [...pattern].map((one, i) => ({
        pk,
        sk: `A#${String(i).padStart(3, '0')}`,
        ...(one !== '.' && { expiresAt: SECONDS + (one === 'x' ? 0 : 1) }),
      }));
      await db().putMany(items);
      return { pk, items, live: items.filter((_, i) => pattern[i] !== 'x') };
    };

    test('is there until the second comes, and gone with it, by key and in a range', async () => {
      const { pk, items, live } = await fill('x1.');
      expect(await Promise.all(items.map(({ sk }) => db().get({ pk, sk })))).toMatchObject([null, ...live]);
      expect(await db().getMany(items)).toMatchObject([null, ...live]);
      expect(await db().queryAll({ pk, prefix: 'A#' })).toEqual(live);
    });

    test('leaves no gap in a page, which is made up from what follows, in both directions', async () => {
      const { pk, live } = await fill('xx1xx11xxxxxxxx1x1xx');
      for (const newestFirst of [false, true]) {
        const pages: unknown[][] = [];
        for (let after: string | undefined; ;) {
          const page = await db().query<{ sk: string }>({ pk, prefix: 'A#' }, { first: 2, after, newestFirst });
          if (page.length === 0) break;
          pages.push(page);
          after = page.at(-1)!.sk;
        }
        expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
        expect(pages.flat()).toEqual(newestFirst ? live.toReversed() : live);
      }
    });

    test('is read by who asks for it, so that it may be deleted', async () => {
      const { pk, items } = await fill('x1x');
      expect(await db().queryAll({ pk, prefix: 'A#' }, 3, { expiredToo: true })).toEqual(items);
    });

    test('still stands in the way of a write', async () => {
      const { items } = await fill('x');
      await expect(db().transact([putNew('new', items[0]!)])).rejects.toThrow(ConditionFailed);
    });

    test('is not found by a cursor either: a list goes on after it', async () => {
      const { pk, items, live } = await fill('1x1');
      expect(await db().query({ pk, prefix: 'A#' }, { first: 9, after: items[1]!.sk })).toEqual([live[1]]);
    });
  });

  describe('an index', () => {
    test('is read page by page in its own order, also where sort keys are alike', async () => {
      const supplierPk = `SUPPLIER#${newPk()}`;
      const orders = ['1#a', '1#b', '1#b', '2#a', '9#z'].map((orderSk, i) => ({
        pk: newPk(),
        sk: String(i),
        supplierPk,
        orderSk,
      }));
      await db().putMany(orders);
      const read: { pk: string; sk: string; orderSk: string }[] = [];
      for (let page = read; ; read.push(...page)) {
        const last = read.at(-1);
        page = await db().query(
          { pk: supplierPk, prefix: '' },
          { first: 2, after: last?.orderSk },
          { name: 'orders-of-supplier', afterItem: last && { pk: last.pk, sk: last.sk } },
        );
        if (page.length === 0) break;
      }
      expect(read.map(({ orderSk }) => orderSk)).toEqual(orders.map(({ orderSk }) => orderSk));
      expect(new Set(read.map(({ pk }) => pk)).size).toBe(orders.length);
    });
  });
});
