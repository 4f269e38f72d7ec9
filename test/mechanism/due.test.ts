import { createHash, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTables } from '#graph/local/tables.ts';
import { type Drain, drainDue } from '#graph/mechanism/drain.ts';
import { type Due, dueItem, type HandleDue } from '#graph/mechanism/due.ts';
import { keys } from '#graph/mechanism/keys.ts';
import { QUEUES } from '#graph/mechanism/policy-due.ts';
import { type Db, openDb, putNew, type Write } from '#graph/store/db.ts';
import { Unavailable } from '#graph/store/outage.ts';
import { newPk, storeEngines, useDb } from '#test/support/db.ts';
import { dropDueWrite, dueWrite } from '#test/support/due.ts';

const NOON = '2020-04-15T04:00:00.000Z';
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SHARDS = 4;
const after = (ms: number): string => new Date(Date.parse(NOON) + ms).toISOString();

/** Subjects of one shard: what they tell of order and faults holds within it. */
const together = Array.from({ length: 60 }, (_, i) => `subject_${i}`).filter((one) => {
  return createHash('sha256').update(one).digest().readUInt8(0) % SHARDS === 0;
});
const [ONE, TWO, THREE] = together as [string, string, string];

describe.each(storeEngines)('what is due on $name', (engine) => {
  const { client } = useDb(engine);

  /** A table of its own, a clock, and a record of what came about. */
  async function open() {
    const names = { main: `main-${randomUUID()}`, keys: `keys-${randomUUID()}` };
    await createTables(client() as never, names);
    let now = NOON;
    const db = openDb(client(), names, () => new Date(now));
    const done: string[] = [];
    const faults: unknown[] = [];
    const note: HandleDue<string> = async ({ subject, at }) => {
      done.push(`${subject} ${at}`);
      return 'DONE';
    };
    return {
      db,
      done,
      faults,
      note,
      now: () => new Date(now),
      setClock: (instant: string) => (now = instant),
      write: (...dues: { subject?: string; at?: string; kind?: string }[]) =>
        inTens(
          db,
          dues.map((due) => dueWrite({ kind: 'DEADLINE', subject: ONE, at: NOON, ...due })),
        ),
      drain: (handle: HandleDue<string> = note, more: Partial<Drain<string>> = {}) =>
        drainDue({ db, now: () => new Date(now), handle, logFault: (error) => faults.push(error), ...more }),
    };
  }

  test('comes about when its time has come, once, and stays until then', async () => {
    const { write, drain, done, setClock } = await open();
    await write({ subject: ONE, at: after(MINUTE) }, { subject: TWO, at: NOON });
    expect(await drain()).toBe(1);
    setClock(after(MINUTE - 1));
    expect(await drain()).toBe(0);
    setClock(after(MINUTE));
    expect([await drain(), await drain()]).toEqual([1, 0]);
    expect(done).toEqual([`${TWO} ${NOON}`, `${ONE} ${after(MINUTE)}`]);
  });

  test('is written with the change that it follows from, or not at all', async () => {
    const { db, drain } = await open();
    const change = putNew('thing', { pk: newPk(), sk: 'THING' });
    const due = dueWrite({ kind: 'DEADLINE', subject: ONE, at: NOON });
    await db.transact([change, due]);
    expect(await drain()).toBe(1);
    await expect(db.transact([change, due])).rejects.toThrow('thing');
    expect(await drain()).toBe(0);
  });

  test('hands over what it was written with', async () => {
    const { db, drain } = await open();
    const written = { kind: 'DEADLINE', subject: ONE, at: NOON, data: { step: 'second' } };
    await db.transact([dueWrite(written)]);
    const seen: Due[] = [];
    await drain(async (due) => (seen.push(due), 'DONE'));
    expect(seen).toMatchObject([written]);
  });

  test('is one item for the same kind, subject and instant, however often it is written', async () => {
    const { write, drain } = await open();
    await write({ at: NOON });
    await write({ at: NOON });
    await write({ at: NOON, kind: 'EXPIRY' });
    expect(await drain()).toBe(2);
  });

  test('is taken back by what makes it needless', async () => {
    const { db, write, drain, done } = await open();
    await write({ subject: ONE }, { subject: TWO });
    await db.transact([dropDueWrite({ kind: 'DEADLINE', subject: ONE, at: NOON })]);
    await drain();
    expect(done).toEqual([`${TWO} ${NOON}`]);
  });

  test('comes about though it is written late, for an instant long past', async () => {
    const { write, drain, done, setClock } = await open();
    await write({ at: NOON });
    await drain();
    setClock(after(30 * DAY));
    await drain();
    await write({ at: after(-5 * DAY) });
    expect(await drain()).toBe(1);
    expect(done.at(-1)).toBe(`${ONE} ${after(-5 * DAY)}`);
  });

  test('comes about in the order of time for each subject, across pages', async () => {
    const { write, drain, done, setClock } = await open();
    const minutes = Array.from({ length: 120 }, (_, i) => (i * 53) % 120);
    await write(...minutes.map((minute) => ({ at: after(minute * MINUTE) })));
    setClock(after(DAY));
    expect(await drain()).toBe(120);
    expect(done).toEqual(Array.from({ length: 120 }, (_, i) => `${ONE} ${after(i * MINUTE)}`));
  });

  test('is caught up in order after an outage of 14 days, in pages', async () => {
    const { db, write, drain, done, setClock } = await open();
    const hours = Array.from({ length: 14 * 24 }, (_, i) => i);
    await write(...hours.map((hour) => ({ subject: [ONE, TWO][hour % 2]!, at: after(hour * HOUR) })));
    setClock(after(14 * DAY));
    const counted = counting(db);
    expect(await drain(undefined, { db: counted.db })).toBe(hours.length);
    for (const [i, subject] of [ONE, TWO].entries())
      expect(done.filter((one) => one.startsWith(`${subject} `))).toEqual(
        hours.filter((hour) => hour % 2 === i).map((hour) => `${subject} ${after(hour * HOUR)}`),
      );
    // Pages of 50 in the one shard, a look into each of the others, and a last round that finds nothing.
    expect(counted.queries()).toBe(Math.ceil(hours.length / 50) + (QUEUES.length - 1) + QUEUES.length);
  });

  test('brings on what follows from it in the same drain, when that is due as well', async () => {
    const { db, write, drain, done, setClock, note } = await open();
    await write({ at: NOON });
    setClock(after(13.5 * DAY));
    await drain(async (due, settle, isTimeUp) => {
      const next = new Date(Date.parse(due.at) + DAY).toISOString();
      await db.transact([dueWrite({ kind: due.kind, subject: due.subject, at: next }), settle]);
      return note(due, settle, isTimeUp);
    });
    expect(done).toEqual(Array.from({ length: 14 }, (_, day) => `${ONE} ${after(day * DAY)}`));
    setClock(after(14 * DAY));
    expect(await drain()).toBe(1);
  });

  test('brings on what follows from it in another shard in the same drain', async () => {
    const { db, write, drain, done, note } = await open();
    const others = Array.from({ length: 20 }, (_, i) => `subject_${i}`);
    await write({ subject: ONE, at: after(-1) });
    const count = await drain(async (due, ...rest) => {
      if (due.at !== NOON) await db.transact(others.map((subject) => dueWrite({ kind: 'LATER', subject, at: NOON })));
      return note(due, ...rest);
    });
    expect([count, done.length]).toEqual([21, 21]);
  });

  test('costs one query a queue when nothing is due, which reads nothing of what is due later', async () => {
    const { db, write, drain } = await open();
    await write(...Array.from({ length: 60 }, (_, i) => ({ subject: `subject_${i}`, at: after(MINUTE) })));
    const counted = counting(db);
    expect(await drain(undefined, { db: counted.db })).toBe(0);
    expect([counted.queries(), counted.items(), counted.others()]).toEqual([QUEUES.length, 0, 0]);
  });

  describe('when two drains are at it at once', () => {
    /** Lets each of two handlers go on when both have begun. */
    function meeting(): () => Promise<void> {
      let come = 0;
      const both = Promise.withResolvers<undefined>();
      return () => {
        if (++come === 2) both.resolve(undefined);
        return both.promise;
      };
    }

    test('has its effect once, by the handler whose transaction settles it', async () => {
      const { db, write, drain, faults } = await open();
      const key = { pk: newPk(), sk: 'COUNT' };
      await write({ at: NOON });
      const met = meeting();
      const handle: HandleDue<string> = async (_, settle) => {
        await met();
        await db.transact([addOne(key), settle]);
        return 'DONE';
      };
      const counts = await Promise.all([drain(handle), drain(handle)]);
      expect(counts.sort()).toEqual([0, 1]);
      expect([await db.get(key), faults, await drain()]).toMatchObject([{ count: 1 }, [], 0]);
    });

    test('has each of many effects once', async () => {
      const { db, write, drain, faults } = await open();
      const pk = newPk();
      const subjects = together.slice(0, 8);
      await write(...subjects.map((subject) => ({ subject })));
      let begun = 0;
      const handle: HandleDue<string> = async ({ subject }, settle) => {
        begun++;
        await db.transact([addOne({ pk, sk: subject }), settle]);
        return 'DONE';
      };
      await Promise.all(Array.from({ length: 4 }, () => drain(handle)));
      const counts = await db.queryAll<{ count: number }>({ pk, prefix: '' });
      expect(counts.map(({ count }) => count)).toEqual(subjects.map(() => 1));
      expect(begun).toBeGreaterThan(subjects.length);
      expect(faults).toEqual([]);
    });

    test('is not put off by the one that fails when the other has brought it about', async () => {
      const { write, drain, faults, setClock } = await open();
      await write({ at: NOON });
      const met = meeting();
      let isSecond = false;
      const otherIsOver = Promise.withResolvers<undefined>();
      const handle: HandleDue<string> = async () => {
        const isFirst = !isSecond;
        isSecond = true;
        await met();
        if (isFirst) return 'DONE';
        await otherIsOver.promise;
        throw new Error('broken');
      };
      const drains = [drain(handle), drain(handle)];
      await Promise.race(drains).then(() => otherIsOver.resolve(undefined));
      expect((await Promise.all(drains)).sort()).toEqual([0, 1]);
      expect(faults).toEqual([new Error('broken')]);
      setClock(after(DAY));
      expect(await drain()).toBe(0);
    });

    // Race: what is read may be written again before the item is settled, and with it the item.
    test.each([
      ['settles it in its transaction', (db: Db, settle: Write) => db.transact([settle])],
      ['leaves that to the drain', async () => {}],
    ])('comes about once more when it is written again under a handler that %s', async (_, act) => {
      const { db, write, drain, faults } = await open();
      await write({ at: NOON });
      let begun = 0;
      await drain(async (_, settle) => {
        if (++begun === 1) await write({ at: NOON });
        await act(db, settle);
        return 'DONE';
      });
      await drain(async () => (begun++, 'DONE'));
      expect([begun, faults, await drain()]).toEqual([2, [], 0]);
    });
  });

  describe('by its rank', () => {
    test('comes about first where it is urgent, however much of the rest was due before', async () => {
      const { write, drain, done } = await open();
      const many = Array.from({ length: 120 }, (_, i) => ({ kind: 'SWEEP', subject: `subject_${i}`, at: after(-DAY) }));
      await write(...many, { kind: 'CARE_REVIEW', at: after(-DAY) });
      await write({ kind: 'ISOLATION_RELEASE', subject: TWO }, { kind: 'ALERT_DEADLINE', subject: THREE });
      await drain();
      expect(done.slice(0, 2).sort()).toEqual([`${TWO} ${NOON}`, `${THREE} ${NOON}`].sort());
      expect(done).toHaveLength(123);
    });

    test('is looked for between the turns of long work', async () => {
      const { write, drain, setClock, now } = await open();
      await write(...Array.from({ length: 60 }, (_, i) => ({ kind: 'SWEEP', at: after(i - DAY) })));
      const order: string[] = [];
      await drain(async ({ kind }) => {
        order.push(kind);
        // Each takes three seconds, and under the first somebody is to be released.
        if (order.length === 1) await write({ kind: 'ISOLATION_RELEASE', subject: TWO });
        setClock(new Date(now().getTime() + 3 * SECOND).toISOString());
        return 'DONE';
      });
      expect(order.indexOf('ISOLATION_RELEASE')).toBe(4);
      expect(order).toHaveLength(61);
    });

    test('keeps the rest waiting for so long, and no longer', async () => {
      const { write, drain, setClock, now } = await open();
      await write({ kind: 'SWEEP', subject: ONE });
      await write(...Array.from({ length: 60 }, (_, i) => ({ kind: 'ISOLATION_RELEASE', at: after(i - DAY) })));
      const order: string[] = [];
      await drain(async ({ kind }) => {
        order.push(kind);
        setClock(new Date(now().getTime() + 2 * SECOND).toISOString());
        return 'DONE';
      });
      expect(order.indexOf('SWEEP')).toBe(20);
      expect(order).toHaveLength(61);
    });

    test('comes about though it was written before there were ranks, and can be taken back no more', async () => {
      const { db, drain, done } = await open();
      const due = { kind: 'ISOLATION_RELEASE', subject: ONE, at: NOON };
      const old = { ...dueItem(due), ...keys.due('0', NOON, due.kind, ONE) };
      const failed = { ...dueItem(due), ...keys.dueAgain('0', NOON, after(-1), due.kind, TWO), subject: TWO };
      await db.transact([{ put: old }, { put: failed }]);
      await db.transact([dropDueWrite(due)]);
      expect(await drain()).toBe(2);
      expect(done.sort()).toEqual([`${ONE} ${NOON}`, `${TWO} ${NOON}`].sort());
    });

    test('is set aside among its own', async () => {
      const { write, drain, done, setClock, note } = await open();
      await write({ kind: 'ISOLATION_RELEASE', subject: ONE });
      await drain(async () => Promise.reject(new Error('broken')));
      setClock(after(MINUTE));
      await write(...together.map((subject) => ({ subject })));
      await drain((due, ...rest) => note(due, ...rest));
      expect(done[0]).toBe(`${ONE} ${NOON}`);
    });
  });

  describe('when it fails', () => {
    const broken: HandleDue<string> = async () => {
      throw new Error('broken');
    };

    test('does not hold up the others, nor what comes after it', async () => {
      const { write, drain, done, faults, note, setClock } = await open();
      await write({ subject: ONE }, { subject: TWO }, { subject: ONE, at: after(1) });
      setClock(after(SECOND));
      const count = await drain((due, ...rest) =>
        due.subject === ONE && due.at === NOON ? broken(due, ...rest) : note(due, ...rest),
      );
      expect([count, done]).toEqual([2, [`${TWO} ${NOON}`, `${ONE} ${after(1)}`]]);
      expect(faults).toEqual([new Error('broken')]);
    });

    test('is tried again after pauses that grow to a day, and is never lost', async () => {
      const { write, drain, done, faults, setClock } = await open();
      await write({ at: NOON });
      const doubling = Array.from({ length: 11 }, (_, i) => MINUTE * 2 ** i);
      let time = 0;
      for (const [failures, pause] of [...doubling, DAY, DAY].entries()) {
        setClock(after(time));
        await drain(broken);
        expect(faults).toHaveLength(failures + 1);
        setClock(after(time + pause - 1));
        await drain(broken);
        expect(faults).toHaveLength(failures + 1);
        time += pause;
      }
      setClock(after(time));
      expect(await drain()).toBe(1);
      // It still tells when it was due.
      expect(done).toEqual([`${ONE} ${NOON}`]);
      setClock(after(time + 30 * DAY));
      expect(await drain()).toBe(0);
    });

    test('keeps its data, and tells how often it has failed', async () => {
      const { db, drain, setClock } = await open();
      await db.transact([dueWrite({ kind: 'DEADLINE', subject: ONE, at: NOON, data: { step: 'second' } })]);
      await drain(broken);
      setClock(after(MINUTE));
      const seen: Due[] = [];
      await drain(async (due) => (seen.push(due), 'DONE'));
      expect(seen).toMatchObject([{ at: NOON, data: { step: 'second' }, failures: 1 }]);
    });

    test('is not mixed up with another of the same kind and subject that fails at the same moment', async () => {
      const { write, drain, done, setClock } = await open();
      await write({ at: NOON }, { at: after(-1) });
      await drain(broken);
      setClock(after(MINUTE));
      expect(await drain()).toBe(2);
      expect(done).toEqual([`${ONE} ${after(-1)}`, `${ONE} ${NOON}`]);
    });

    test('stands in no other’s way while it waits for another attempt', async () => {
      const { db, write, drain, done, setClock, note } = await open();
      await write(...together.map((subject) => ({ subject })));
      await drain(broken);
      const left = await Promise.all(QUEUES.map((queue) => db.queryAll<Due>(keys.dues(queue))));
      expect(left.flat().map(({ subject }) => subject)).toHaveLength(together.length);
      await write({ subject: ONE, at: after(MINUTE) });
      setClock(after(MINUTE));
      const counted = counting(db);
      await drain((due, ...rest) => (due.failures ? broken(due, ...rest) : note(due, ...rest)), { db: counted.db });
      expect(done).toEqual([`${ONE} ${after(MINUTE)}`]);
    });

    test('stays where it is and holds up no other when it cannot even be set aside', async () => {
      const { db, write, drain, done, faults, note } = await open();
      await write({ subject: ONE }, { subject: TWO, at: after(-1) }, { subject: THREE });
      const refusing: Db = {
        ...db,
        transact: (writes) =>
          writes.some(({ put }) => put && 'failures' in put)
            ? Promise.reject(new Error('The item is too large'))
            : db.transact(writes),
      };
      const handle: HandleDue<string> = (due, ...rest) =>
        due.subject === ONE ? broken(due, ...rest) : note(due, ...rest);
      expect(await drain(handle, { db: refusing })).toBe(2);
      expect([done.toSorted(), faults.slice(0, 2)]).toEqual([
        [`${TWO} ${after(-1)}`, `${THREE} ${NOON}`].sort(),
        [new Error('broken'), new Error('The item is too large')],
      ]);
      expect(await drain()).toBe(1);
    });

    /** A table that throttles one queue: its items are read, and none of them is written. */
    const throttling = (db: Db, queue: string): Db => ({
      ...db,
      transact: (writes) =>
        writes.some((write) => write.delete?.pk === keys.dues(queue).pk)
          ? Promise.reject(new Unavailable('throttled'))
          : db.transact(writes),
    });

    test.each([
      ['cannot be read', (db: Db): Db => ({ ...db, query: unread(db, '0') })],
      ['takes no more writes', (db: Db): Db => throttling(db, '0')],
    ])('keeps no other queue from its end where one %s, and is told then', async (_, failing) => {
      const { db, write, drain, done, note } = await open();
      const subjects = Array.from({ length: 20 }, (_, i) => `subject_${i}`);
      await write(...subjects.map((subject) => ({ subject, at: after(-1) })));
      const others = subjects.filter((subject) => !together.includes(subject));
      const count = drain(
        async (due, ...rest) => {
          // What comes about makes something due in a queue that has had its turn already.
          if (due.at !== NOON && others.includes(due.subject))
            await db.transact(others.map((subject) => dueWrite({ kind: 'LATER', subject, at: NOON })));
          return others.includes(due.subject) ? note(due, ...rest) : 'DONE';
        },
        { db: failing(db) },
      );
      await expect(count).rejects.toThrow(/The table is away|throttled/);
      for (const subject of others) expect(done).toContain(`${subject} ${NOON}`);
      expect(await drain()).toBe(subjects.length - others.length);
    });
  });

  test('stays for the next drain when it is not done yet, and lets the others pass', async () => {
    const { write, drain, done, faults } = await open();
    await write({ subject: ONE }, { subject: TWO });
    let isReady = false;
    const handle: HandleDue<string> = async ({ subject }) => {
      if (subject === ONE && !isReady) return 'AGAIN';
      done.push(subject);
      return 'DONE';
    };
    expect(await drain(handle)).toBe(1);
    isReady = true;
    expect(await drain(handle)).toBe(1);
    expect([done, faults]).toEqual([[TWO, ONE], []]);
  });

  test('has its next turn in the same drain when it has used up its time and the others have had theirs', async () => {
    const { write, drain, done, note, setClock, now } = await open();
    await write({ subject: ONE }, { subject: TWO, at: after(1) });
    setClock(after(SECOND));
    let turns = 0;
    const long: HandleDue<string> = async (due, settle, isTimeUp) => {
      if (due.subject !== ONE || ++turns === 3) return note(due, settle, isTimeUp);
      setClock(new Date(now().getTime() + 10 * SECOND).toISOString());
      return 'AGAIN';
    };
    expect(await drain(long)).toBe(2);
    expect([turns, done]).toEqual([3, [`${TWO} ${after(1)}`, `${ONE} ${NOON}`]]);
  });

  test('is left to the next drain when time is up', async () => {
    const { write, drain, done, note, setClock, now } = await open();
    const minutes = [-2, -1, 0].map((minute) => after(minute * MINUTE));
    await write(...minutes.map((at) => ({ subject: ONE, at })));
    const slow: HandleDue<string> = (...handed) => {
      setClock(new Date(now().getTime() + SECOND).toISOString());
      return note(...handed);
    };
    expect(await drain(slow, { until: new Date(after(2 * SECOND)) })).toBe(2);
    expect(done).toHaveLength(2);
    expect(await drain(slow)).toBe(1);
    expect(done).toEqual(minutes.map((at) => `${ONE} ${at}`));
  });

  test.each([
    ['after ten seconds', {}, 10 * SECOND],
    ['when time is up', { until: new Date(after(3 * SECOND)) }, 3 * SECOND],
  ])('gives others their turn %s', async (_, until, span) => {
    const { write, drain, setClock } = await open();
    await write({ at: NOON });
    const told: boolean[] = [];
    await drain(async (_due, _settle, isTimeUp) => {
      for (const ms of [0, span - 1, span]) {
        setClock(after(ms));
        told.push(isTimeUp());
      }
      return 'DONE';
    }, until);
    expect(told).toEqual([false, false, true]);
  });

  test('comes about once, never early and in order, however it is written and whenever it is drained', async () => {
    const event = fc.record({ subject: fc.constantFrom(...together.slice(0, 3), 'subject_other'), at: fc.nat(60) });
    const step = fc.record({ dues: fc.array(event, { maxLength: 8 }), wait: fc.nat(30) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const { write, drain, setClock } = await open();
        const done: { subject: string; at: string; early: boolean }[] = [];
        const written = new Set<string>();
        let minute = 0;
        const drainAt = async (later: number) => {
          minute = later;
          setClock(after(minute * MINUTE));
          await drain(async ({ subject, at }) => {
            done.push({ subject, at, early: at > after(minute * MINUTE) });
            return 'DONE';
          });
        };
        for (const { dues, wait } of steps) {
          // Nothing is written for a time that is past: it would come late, and out of order.
          const ahead = dues.map(({ subject, at }) => ({ subject, at: after((minute + 1 + at) * MINUTE) }));
          const fresh = new Map(ahead.map((due) => [`${due.subject} ${due.at}`, due]));
          await write(...fresh.values());
          for (const one of fresh.keys()) written.add(one);
          await drainAt(minute + wait);
        }
        await drainAt(minute + 61);
        expect(done.filter(({ early }) => early)).toEqual([]);
        expect(done.map(({ subject, at }) => `${subject} ${at}`).sort()).toEqual([...written].sort());
        for (const subject of new Set(done.map((one) => one.subject))) {
          const times = done.filter((one) => one.subject === subject).map(({ at }) => at);
          expect(times).toEqual(times.toSorted());
        }
      }),
      { numRuns: 8 },
    );
  });
});

const unread =
  (db: Db, queue: string): Db['query'] =>
  (range, ...rest) =>
    range.pk === keys.dues(queue).pk ? Promise.reject(new Error('The table is away')) : db.query(range, ...rest);

const addOne = (key: { pk: string; sk: string }): Write => ({
  update: key,
  set: 'ADD #count :one',
  names: { '#count': 'count' },
  values: { ':one': 1 },
});

async function inTens(db: Db, writes: readonly Write[]): Promise<void> {
  for (let start = 0; start < writes.length; start += 10) await db.transact(writes.slice(start, start + 10));
}

/** Counts what a drain asks of the table. */
function counting(db: Db) {
  let [queries, items, others] = [0, 0, 0];
  const other =
    <A extends unknown[], R>(ask: (...args: A) => R) =>
    (...args: A): R => (others++, ask(...args));
  const counted = {
    ...db,
    get: other(db.get) as Db['get'],
    getMany: other(db.getMany) as Db['getMany'],
    transact: db.transact,
    query: async (...args: Parameters<Db['query']>) => {
      const found = await db.query(...args);
      queries++;
      items += found.length;
      return found;
    },
  } as Db;
  return { db: counted, queries: () => queries, items: () => items, others: () => others };
}
