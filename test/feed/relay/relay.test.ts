import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Subscriber } from '#graph/core/subscriber.ts';
import { type FeedEntry, feedStore } from '#graph/feed/event/store.ts';
import { type Relay, relayOutbox } from '#graph/feed/relay/outbox.ts';
import { createTables } from '#graph/local/tables.ts';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import { outboxWrite, type WaitingEvent } from '#graph/mechanism/outbox.ts';
import { type Db, openDb, putNew, type Write } from '#graph/store/db.ts';
import { Unavailable } from '#graph/store/outage.ts';
import { newPk, storeEngines, useDb } from '#test/support/db.ts';

const NOON = '2020-04-15T04:00:00.000Z';
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
const after = (ms: number): string => new Date(Date.parse(NOON) + ms).toISOString();
const SHARDS = 8;
const KEPT_DAYS = 30;
/** Events of one feed that a transaction takes: each is two writes, and the head is one. */
const BATCH = 49;

const CHUCAI: Subscriber = { kind: 'COMMUNITY', id: '420106006001' };
const WUCHANG: Subscriber = { kind: 'DIVISION', id: '420106' };
const HUIMIN: Subscriber = { kind: 'SUPPLIER', id: 'supplier_huimin' };
const FEEDS = [CHUCAI, WUCHANG, HUIMIN];

describe.each(storeEngines)('the relay on $name', (engine) => {
  const { client } = useDb(engine);

  /** A table of its own, a clock, events for any of three feeds, and their readers. */
  async function open() {
    const names = { main: `main-${randomUUID()}`, keys: `keys-${randomUUID()}` };
    await createTables(client() as never, names);
    let now = NOON;
    const db = openDb(client(), names, () => new Date(now));
    const faults: string[] = [];
    /** What happened at an instant, and is for those of the three who are named by their numbers. */
    const write = (subject: string, at = NOON, who: readonly number[] = [0]) =>
      db.transact([outboxWrite({ type: 'tier.changed', subject, data: { who: who.join() } }, 'test', new Date(at))]);
    const relay = (through: Db = db, more: Partial<Relay> = {}) =>
      relayOutbox({
        db: through,
        feeds: feedStore(through),
        now: () => new Date(now),
        tell: async (events) => events.map(tellOne),
        keptDays: async () => KEPT_DAYS,
        logFault: (_, { subject }) => faults.push(subject),
        ...more,
      });
    const wanted = () => ({ since: after(Date.parse(now) - Date.parse(NOON) - KEPT_DAYS * DAY), settled: before(now) });
    const entries = (feed: Subscriber, first = 1_000, from?: string) =>
      feedStore(db).entries(feed, { first, after: from, ...wanted() });
    return {
      db,
      faults,
      write,
      relay,
      entries,
      setClock: (instant: string) => (now = instant),
      seen: async (feed: Subscriber) => (await entries(feed)).map(({ subject }) => subject),
      waiting: async () => {
        const shards = Array.from({ length: SHARDS }, (_, shard) => mechanismKeys.outboxes(shard));
        const all = [...shards, mechanismKeys.outboxesAside()].map((range) => db.queryAll<WaitingEvent>(range));
        return (await Promise.all(all)).flat().map(({ subject }) => subject);
      },
    };
  }
  const before = (now: string) => new Date(Date.parse(now) - MINUTE).toISOString();

  const tellOne = ({ id, at, subject, data }: WaitingEvent) => {
    if (subject === 'unknown') return new Error('Nobody knows of it');
    const told = String(data.who).split(',').filter(Boolean);
    return told.map((who) => ({
      subscriber: FEEDS[Number(who)]!,
      entry: { id, type: 'tier.changed' as const, at, subject, community: null, from: null, to: null },
    }));
  };

  test('puts an event into the feeds of all whom it concerns, and takes it out of the outbox', async () => {
    const { write, relay, seen, waiting, entries } = await open();
    await write('first', NOON, [0, 1]);
    expect(await seen(CHUCAI)).toEqual([]);
    expect(await relay()).toBe(1);
    expect([await seen(CHUCAI), await seen(WUCHANG), await seen(HUIMIN)]).toEqual([['first'], ['first'], []]);
    expect(await waiting()).toEqual([]);
    const [one, same] = [(await entries(CHUCAI))[0]!, (await entries(WUCHANG))[0]!];
    expect(one.id).toBe(same.id);
    expect(one).toMatchObject({ at: NOON, follows: '', expiresAt: Date.parse(NOON) / 1_000 + KEPT_DAYS * 86_400 });
  });

  test('does nothing for what was not committed', async () => {
    const { db, relay } = await open();
    const event = () =>
      outboxWrite({ type: 'tier.changed', subject: 'made', data: { who: '0' } }, 'test', new Date(NOON));
    const change = putNew('thing', { pk: newPk(), sk: 'THING' });
    await db.transact([change, event()]);
    await expect(db.transact([change, event()])).rejects.toThrow('thing');
    expect(await relay()).toBe(1);
  });

  test('goes by time over all shards, and by the order of commits where an earlier one comes late', async () => {
    const { write, relay, seen } = await open();
    const seconds = Array.from({ length: 90 }, (_, i) => (i * 53) % 90);
    for (const second of seconds) await write(`s${String(second).padStart(2, '0')}`, after(second * SECOND));
    expect(await relay()).toBe(90);
    const inOrder = seconds.map((_, i) => `s${String(i).padStart(2, '0')}`);
    expect(await seen(CHUCAI)).toEqual(inOrder);
    await write('late', after(-MINUTE));
    expect(await relay()).toBe(1);
    expect(await seen(CHUCAI)).toEqual([...inOrder, 'late']);
  });

  test('keeps what no relay has told, however long that is out', async () => {
    const { db, write, relay, seen, setClock, waiting } = await open();
    await write('old');
    const [item] = (
      await Promise.all(Array.from({ length: SHARDS }, (_, i) => db.queryAll(mechanismKeys.outboxes(i))))
    ).flat();
    expect(item).not.toHaveProperty('expiresAt');
    setClock(after(100 * DAY));
    await relay();
    expect([await waiting(), await seen(CHUCAI)]).toEqual([[], ['old']]);
  });

  test('shows an entry for as many days as it is kept, whether it is deleted by then or not', async () => {
    const { write, relay, seen, setClock, db } = await open();
    await write('old');
    await relay();
    setClock(after(10 * DAY));
    await write('new', after(10 * DAY));
    await relay();
    setClock(after(KEPT_DAYS * DAY - 1));
    expect(await seen(CHUCAI)).toEqual(['old', 'new']);
    setClock(after(KEPT_DAYS * DAY + 1));
    expect(await db.queryAll(mechanismKeys.feed(CHUCAI), 10, { expiredToo: true })).toHaveLength(2);
    expect(await seen(CHUCAI)).toEqual(['new']);
    // What expired before is no gap that a reader would wait for.
    await write('newest', after(KEPT_DAYS * DAY));
    await relay();
    expect(await seen(CHUCAI)).toEqual(['new', 'newest']);
  });

  test('sets aside what nothing is known of, says so, and tries it again after pauses that grow to an hour', async () => {
    const { write, relay, seen, waiting, faults, setClock } = await open();
    await write('unknown');
    await write('known', after(SECOND));
    expect(await relay()).toBe(1);
    expect([await seen(CHUCAI), await waiting(), faults]).toEqual([['known'], ['unknown'], ['unknown']]);
    let time = 0;
    for (const [failures, minutes] of [1, 2, 4, 8, 16, 32, 60, 60].entries()) {
      setClock(after(time + minutes * MINUTE - 1));
      await relay();
      expect(faults).toHaveLength(failures + 1);
      time += minutes * MINUTE;
      setClock(after(time));
      await relay();
      expect(faults).toHaveLength(failures + 2);
    }
    expect(await waiting()).toEqual(['unknown']);
    setClock(after(time + 60 * MINUTE));
    const known = async (events: readonly WaitingEvent[]) =>
      events.map((event) => tellOne({ ...event, subject: 'known at last' }));
    expect(await relay(undefined, { tell: known })).toBe(1);
    expect([await seen(CHUCAI), await waiting()]).toEqual([['known', 'known at last'], []]);
  });

  /** A table that refuses a transaction with a write of some kind. */
  const refusing = (db: Db, refuses: (write: Write) => boolean, error: () => Error): Db => ({
    ...db,
    transact: (writes) => (writes.some(refuses) ? Promise.reject(error()) : db.transact(writes)),
  });
  const entryOf = (subject: string) => (write: Write) =>
    write.named === 'entry' && (write.put as FeedEntry).subject === subject;
  const headOf = (subscriber: Subscriber) => (write: Write) =>
    write.named === 'head' && (write.put as FeedEntry).pk === mechanismKeys.feedHead(subscriber).pk;

  test('sets aside the one event that is always refused, and tells all that come before, with and after it', async () => {
    const { db, write, relay, seen, waiting, faults, setClock } = await open();
    const subjects = Array.from({ length: 2 * BATCH }, (_, i) => (i === 20 ? 'poison' : `e${i}`));
    for (const [i, subject] of subjects.entries()) await write(subject, after(i), [0, 1]);
    const poisoned = refusing(db, entryOf('poison'), () => new Error('The item is too large'));
    const others = subjects.filter((subject) => subject !== 'poison');
    expect(await relay(poisoned)).toBe(others.length);
    expect([await seen(CHUCAI), await seen(WUCHANG)]).toEqual([others, others]);
    expect([await waiting(), faults]).toEqual([['poison'], ['poison']]);
    expect(await relay(poisoned)).toBe(0);
    expect(faults).toHaveLength(1);
    setClock(after(MINUTE));
    expect(await relay()).toBe(1);
    expect([await seen(CHUCAI), await waiting()]).toEqual([[...others, 'poison'], []]);
  });

  test('holds back the feeds that take no more, in their order, and no other', async () => {
    const { db, write, relay, seen, waiting } = await open();
    // More than a transaction for one feed; the last two join a feed that waits with one that does not.
    for (let i = 0; i < 40; i++) await write(`h${i}`, after(i), [2]);
    for (let i = 0; i < 60; i++) await write(`c${i}`, after(100 + i), [0]);
    await write('joined', after(200), [1, 2]);
    await write('behind', after(201), [1]);
    const throttled = refusing(db, headOf(HUIMIN), () => new Unavailable('throttled'));
    await expect(relay(throttled)).rejects.toThrow('throttled');
    const told = await seen(CHUCAI);
    expect(told).toEqual(Array.from({ length: told.length }, (_, i) => `c${i}`));
    expect([await seen(WUCHANG), await seen(HUIMIN)]).toEqual([[], []]);
    expect((await waiting()).length + told.length).toBe(102);
    while ((await relay()) > 0);
    expect((await seen(WUCHANG)).concat(await seen(HUIMIN))).toEqual([
      'joined',
      'behind',
      ...Array.from({ length: 40 }, (_, i) => `h${i}`),
      'joined',
    ]);
    expect(await seen(CHUCAI)).toHaveLength(60);
  });

  test('takes out what is for nobody', async () => {
    const { write, relay, waiting } = await open();
    await write('nobody', NOON, []);
    expect(await relay()).toBe(1);
    expect(await waiting()).toEqual([]);
  });

  test('ends when its time is over, and goes on from there', async () => {
    const { db, write, relay, waiting } = await open();
    for (let i = 0; i < 2 * BATCH; i++) await write(`e${i}`);
    let written = 0;
    const noted = through(db, (ask, name) => ((written += Number(name === 'transact')), ask()));
    const now = () => new Date(written === 0 ? NOON : after(MINUTE));
    expect(await relay(noted, { now, until: new Date(after(SECOND)) })).toBe(BATCH);
    expect(await waiting()).toHaveLength(BATCH);
    expect(await relay()).toBe(BATCH);
  });

  test('asks one question a queue when nothing happened, and one a transaction when much did', async () => {
    const { db, write, relay } = await open();
    const idle = counting(db);
    expect(await relay(idle.db)).toBe(0);
    expect(idle.asked()).toEqual({ query: SHARDS + 1 });
    // Each is taken out and put into three feeds, whose heads move: 24 to a transaction of 100 writes.
    for (let i = 0; i < 96; i++) await write(`e${i}`, after(i), [0, 1, 2]);
    const busy = counting(db);
    await relay(busy.db);
    const { query, ...others } = busy.asked();
    expect(others).toEqual({ getMany: 1, transact: 4 });
    expect(query).toBeLessThanOrEqual(2 * SHARDS);
  });

  test('gives the time of a feed’s last entry to the next, where another clock is behind', async () => {
    const { write, relay, seen, entries } = await open();
    await write('ahead');
    await relay(undefined, { now: () => new Date(after(SECOND)) });
    await write('behind');
    await relay();
    expect(await seen(CHUCAI)).toEqual(['ahead', 'behind']);
    const [first, second] = (await entries(CHUCAI)) as [FeedEntry, FeedEntry];
    expect(second.follows).toBe(first.sk);
    expect(second.sk.slice(0, 24)).toBe(after(SECOND));
  });

  test.each([
    ['looks at the heads of its feeds', 'getMany'],
    ['writes', 'transact'],
  ] as const)('that is overtaken before it %s tells nothing twice', async (_, request) => {
    const { db, write, relay, seen, waiting } = await open();
    await write('first');
    let isOvertaken = false;
    const overtaken = through(db, async (ask, name) => {
      if (name === request && !isOvertaken) {
        isOvertaken = true;
        await write('second', after(SECOND));
        await relay();
      }
      return ask();
    });
    expect(await relay(overtaken)).toBe(0);
    expect([await seen(CHUCAI), await waiting()]).toEqual([['first', 'second'], []]);
  });

  test.each([
    ['the same clock', 0],
    ['a clock behind its own', SECOND],
  ])(
    'that is overtaken by one with %s and other events of the same feed gives none of its numbers again',
    async (_, ahead) => {
      const { db, write, relay, seen, entries } = await open();
      await write('known', after(-MINUTE));
      await relay();
      await write('last', after(MINUTE));
      // The other does not see yet what this one has read.
      const without: Db = {
        ...db,
        query: async (...asked) => (await db.query<any>(...asked)).filter(({ subject }) => subject !== 'last') as any,
      };
      let isOvertaken = false;
      const overtaken = through(db, async (ask, name) => {
        if (name === 'transact' && !isOvertaken) {
          isOvertaken = true;
          for (let i = 0; i < BATCH; i++) await write(`e${i}`, after(i));
          expect(await relay(without)).toBe(BATCH);
        }
        return ask();
      });
      expect(await relay(overtaken, { now: () => new Date(after(ahead)) })).toBe(0);
      expect(await relay()).toBe(1);
      expect(await seen(CHUCAI)).toEqual(['known', ...Array.from({ length: BATCH }, (_, i) => `e${i}`), 'last']);
      const numbers = (await entries(CHUCAI)).map(({ sk }) => Number(sk.split('#')[1]));
      expect(numbers).toEqual(Array.from({ length: BATCH + 2 }, (_, i) => i + 1));
    },
  );

  describe('a reader', () => {
    /** Entries of which one is not visible yet, as happens while a transaction takes effect. */
    async function openWithHidden() {
      const opened = await open();
      for (const subject of ['one', 'two', 'three']) {
        await opened.write(subject);
        await opened.relay();
      }
      const [one, two] = (await opened.entries(CHUCAI)) as [FeedEntry, FeedEntry];
      await opened.db.transact([{ delete: { pk: two.pk, sk: two.sk } }]);
      return { ...opened, one, show: () => opened.db.transact([putNew('entry', two)]) };
    }

    test('goes no further than where something is about to become visible', async () => {
      const { seen, entries, one, show } = await openWithHidden();
      expect(await seen(CHUCAI)).toEqual(['one']);
      expect(await entries(CHUCAI, 10, one.sk)).toEqual([]);
      await show();
      expect((await entries(CHUCAI, 10, one.sk)).map(({ subject }) => subject)).toEqual(['two', 'three']);
    });

    test('waits for the first of a feed as well', async () => {
      const { db, entries, seen, one, show } = await openWithHidden();
      await show();
      await db.transact([{ delete: { pk: one.pk, sk: one.sk } }]);
      expect([await entries(CHUCAI, 10), await seen(WUCHANG)]).toEqual([[], []]);
    });

    test('does not wait for what is gone for good', async () => {
      const { seen, setClock } = await openWithHidden();
      setClock(after(MINUTE + SECOND));
      expect(await seen(CHUCAI)).toEqual(['one', 'three']);
    });
  });

  type Step =
    | { readonly do: 'WRITE'; readonly at: number; readonly who: readonly number[] }
    | { readonly do: 'RELAY' | 'RELAY_TWICE' }
    | { readonly do: 'RELAY_CUT_OFF' | 'RELAY_OVERTAKEN'; readonly nth: number }
    | { readonly do: 'WRITE_MEANWHILE'; readonly at: number }
    | { readonly do: 'READ' | 'READ_MEANWHILE'; readonly first: number };
  const who = fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 3 });
  // Events commit in the order of the steps, whatever the time that they hold.
  const at = fc.integer({ min: 0, max: 10 * MINUTE });
  // A relay looks into the shards, then at the heads, then writes: twice where there is more.
  const nth = fc.integer({ min: 0, max: SHARDS + 4 });
  const first = fc.integer({ min: 1, max: 4 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('WRITE' as const), at, who }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('RELAY' as const, 'RELAY_TWICE' as const) }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constantFrom('RELAY_CUT_OFF' as const, 'RELAY_OVERTAKEN' as const), nth }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('WRITE_MEANWHILE' as const), at }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('READ' as const, 'READ_MEANWHILE' as const), first }) },
  );

  test('loses nothing and tells nothing twice, in whatever order events commit and wherever it is cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const { db, write, relay, entries, waiting } = await open();
        const committed: string[][] = FEEDS.map(() => []);
        const readers = FEEDS.map(() => ({ cursor: undefined as string | undefined, seen: [] as string[] }));
        let events = 0;
        const happen = async (ms: number, told: readonly number[]) => {
          const subject = `e${events++}`;
          await write(subject, after(ms), told);
          for (const feed of told) committed[feed]!.push(subject);
        };
        const read = async (first: number) => {
          const pages = await Promise.all(FEEDS.map((feed, i) => entries(feed, first, readers[i]!.cursor)));
          pages.forEach((page, i) => {
            readers[i]!.seen.push(...page.map(({ subject }) => subject!));
            readers[i]!.cursor = page.at(-1)?.sk ?? readers[i]!.cursor;
          });
          return pages.flat().length;
        };
        const take = async (one: Step): Promise<unknown> => {
          switch (one.do) {
            case 'WRITE':
              return happen(one.at, one.who);
            case 'RELAY':
              return relay();
            case 'RELAY_TWICE':
              return Promise.all([relay(), relay()]);
            case 'RELAY_CUT_OFF':
              return relay(cutOff(db, one.nth, one.nth % 2 === 0)).catch(onlyCut);
            case 'RELAY_OVERTAKEN':
              return relay(
                meanwhile(db, one.nth, async () => {
                  await happen(0, [0, 1]);
                  await relay();
                }),
              );
            case 'WRITE_MEANWHILE':
              return Promise.all([relay(), happen(one.at, [0, 2])]);
            case 'READ':
              return read(one.first);
            case 'READ_MEANWHILE':
              return Promise.all([relay(), read(one.first)]);
          }
        };
        for (const one of steps) await take(one);
        while ((await relay()) > 0);
        while ((await read(3)) > 0);
        expect(await waiting()).toEqual([]);
        readers.forEach(({ seen }, i) => expect([...seen].sort()).toEqual(committed[i]!.sort()));
        // From the start, in one page, the same in the same order: nothing came in behind a reader.
        for (const [i, feed] of FEEDS.entries())
          expect((await entries(feed)).map(({ subject }) => subject)).toEqual(readers[i]!.seen);
      }),
      { numRuns: engine.name === 'the embedded engine' ? 40 : 10 },
    );
  });
});

class Cut extends Unavailable {}
const onlyCut = (error: unknown): void => {
  const faults: unknown[] = error instanceof AggregateError ? error.errors : [error];
  if (!faults.every((one) => one instanceof Cut)) throw error;
};

/** A table that is gone at the nth request: after it was carried out, though nobody was told, or before. */
function cutOff(db: Db, nth: number, isCarriedOut: boolean): Db {
  let requests = 0;
  return through(db, async (ask) => {
    const mine = requests++;
    if (mine > nth || (mine === nth && !isCarriedOut)) throw new Cut();
    const answer = await ask();
    if (mine === nth) throw new Cut();
    return answer;
  });
}

/** A table in which something else happens just before the nth request. */
function meanwhile(db: Db, nth: number, act: () => Promise<void>): Db {
  let requests = 0;
  return through(db, async (ask) => {
    if (requests++ === nth) await act();
    return ask();
  });
}

function counting(db: Db) {
  const counts: Record<string, number> = {};
  return {
    asked: () => counts,
    db: through(db, (ask, name) => {
      counts[name] = (counts[name] ?? 0) + 1;
      return ask();
    }),
  };
}

const through = (db: Db, look: (ask: () => Promise<unknown>, name: string) => Promise<unknown>): Db =>
  Object.fromEntries(
    Object.entries(db).map(([name, ask]) => [
      name,
      (...asked: never[]) => look(() => (ask as (...args: never[]) => Promise<unknown>)(...asked), name),
    ]),
  ) as unknown as Db;
