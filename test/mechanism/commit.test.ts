import { describe, expect, test } from 'vitest';
import { refusal } from '#graph/core/errors.ts';
import * as supplyTexts from '#graph/core/messages/supply.ts';
import { localKeyring, newDataKeys } from '#graph/local/keys.ts';
import { commit, type Committer } from '#graph/mechanism/commit.ts';
import { Busy, ConditionFailed, type Db, putNew, type Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import { within } from '#graph/store/time-limit.ts';
import { newPk, storeEngines, useDb } from '#test/support/db.ts';

const NOON = new Date('2020-04-15T04:00:00.000Z');
const keyring = localKeyring(await newDataKeys([]));

/** Whoever commits, and what they were told on the way. */
function committer(db: Db) {
  const counted: [number, boolean][] = [];
  let reopened = 0;
  const context: Committer = {
    db,
    keyring,
    now: NOON,
    viewer: { account: 'me' },
    reopen: () => void (reopened += 1),
    countAttempts: (...count) => void counted.push(count),
  };
  return { context, counted, reopened: () => reopened };
}

interface Counter extends Key {
  readonly value: number;
}

const keyOf = ({ pk, sk }: Key): Key => ({ pk, sk });

const countWrite = ({ pk, sk, value }: Counter): Write => ({
  named: 'counter',
  update: { pk, sk },
  set: 'SET #value = :next',
  condition: '#value = :seen',
  names: { '#value': 'value' },
  values: { ':seen': value, ':next': value + 1 },
});

describe.each(storeEngines)('a commit on $name', (engine) => {
  const { db } = useDb(engine, () => NOON);

  async function counter(): Promise<Counter> {
    const made = { pk: newPk(), sk: '0', value: 0 };
    await db().transact([{ put: made }]);
    return made;
  }
  const valueOf = async (key: Key) => (await db().get<Counter>(keyOf(key)))?.value;

  test('decides anew from what another has left in between, and forgets what was read', async () => {
    const found = await counter();
    const { context, counted, reopened } = committer(db());
    let attempts = 0;
    const answer = await commit(context, async () => {
      const seen = (await db().get<Counter>(keyOf(found)))!;
      if (++attempts === 1) await db().transact([countWrite(seen)]);
      return { reply: seen.value + 1, change: [countWrite(seen)] };
    });
    expect(answer).toBe(2);
    expect(await valueOf(found)).toBe(2);
    expect([attempts, reopened(), counted]).toEqual([2, 1, [[2, false]]]);
  });

  test('of each of four at once counts once: nothing is lost, and nothing is counted twice', async () => {
    const found = await counter();
    const done = await Promise.allSettled(
      Array.from({ length: 4 }, () =>
        commit(committer(db()).context, async () => {
          const seen = (await db().get<Counter>(keyOf(found)))!;
          return { reply: null, change: [countWrite(seen)] };
        }),
      ),
    );
    const made = done.filter(({ status }) => status === 'fulfilled').length;
    expect(await valueOf(found)).toBe(made);
    for (const one of done) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(Busy);
  });

  test('that others always overtake is busy after four attempts, counted, and has written nothing', async () => {
    const found = await counter();
    const { context, counted } = committer(db());
    let attempts = 0;
    const other = { pk: newPk(), sk: '0' };
    const act = async () => {
      attempts += 1;
      return { reply: null, change: [{ ...countWrite(found), values: { ':seen': 9, ':next': 1 } }, { put: other }] };
    };
    await expect(commit(context, act)).rejects.toThrow(Busy);
    expect([attempts, counted, await valueOf(found), await db().get(other)]).toEqual([4, [[4, true]], 0, null]);
  });

  test('begins no new attempt once its time is over', async () => {
    const found = await counter();
    let attempts = 0;
    const act = async () => {
      attempts += 1;
      await new Promise((done) => setTimeout(done, 30));
      return { reply: null, change: [{ ...countWrite(found), values: { ':seen': 9, ':next': 1 } }] };
    };
    await expect(within(10, () => commit(committer(db()).context, act))).rejects.toThrow(Busy);
    expect(attempts).toBe(1);
  });

  test('is not made anew where what was seen is overwritten', async () => {
    const found = await counter();
    let attempts = 0;
    const act = async () => ({ reply: ++attempts, change: [countWrite({ ...found, value: 9 })] });
    await expect(commit(committer(db()).context, act, { attempts: 1 })).rejects.toThrow(Busy);
    expect(attempts).toBe(1);
  });

  test('looks anew at what failed beside a last word, which is said once it stands alone', async () => {
    const found = await counter();
    const taken = { pk: newPk(), sk: '0' };
    await db().transact([putNew('slot', taken)]);
    const seen = { ...found, value: 9 };
    let attempts = 0;
    const act = async () => ({
      reply: ++attempts,
      change: [putNew('slot', taken), countWrite(attempts === 1 ? seen : found)],
    });
    const final = { slot: () => refusal('SLOT_FULL', supplyTexts.slotTaken) };
    await expect(commit(committer(db()).context, act, { final })).rejects.toMatchObject({
      problems: [{ code: 'SLOT_FULL' }],
    });
    expect(attempts).toBe(2);
  });

  test('says for good what a condition means, by its name or the first part of it', async () => {
    const taken = { pk: newPk(), sk: '0' };
    await db().transact([putNew('slot', taken)]);
    for (const named of ['slot', 'slot:1']) {
      let attempts = 0;
      const act = async () => ({ reply: ++attempts, change: [putNew(named, taken)] });
      const final = { slot: () => refusal('SLOT_FULL', supplyTexts.slotTaken) };
      await expect(commit(committer(db()).context, act, { final })).rejects.toMatchObject({
        problems: [{ code: 'SLOT_FULL' }],
      });
      expect(attempts).toBe(1);
    }
  });

  test('passes on that what a drain brings about is settled already, at once and even before a last word', async () => {
    const gone = { pk: newPk(), sk: '0' };
    const settle = { named: 'settle', delete: gone, condition: 'attribute_exists(pk)' };
    let attempts = 0;
    const act = async () => ({ reply: ++attempts, change: [settle] });
    await expect(commit(committer(db()).context, act, { final: { settle: () => new Error('no') } })).rejects.toThrow(
      ConditionFailed,
    );
    expect(attempts).toBe(1);
  });

  test('with nothing to do writes nothing, and claims nothing', async () => {
    const { context } = committer(db());
    const once = {
      operation: 'o',
      input: { idempotencyKey: 'key-0001' },
      id: (digits: string) => digits,
      read: () => Promise.reject(new Error('nothing was made')),
    };
    let attempts = 0;
    const act = async () => ({ reply: ++attempts });
    expect(await commit(context, act, { once })).toBe(1);
    expect(await commit(context, act, { once })).toBe(2);
  });

  test('sends what goes ahead first, in parts of a hundred', async () => {
    const pk = newPk();
    const item = (sk: string): Write => ({ put: { pk, sk } });
    const many = Array.from({ length: 250 }, (_, i) => item(`ahead-${String(i).padStart(3, '0')}`));
    const failing = { named: 'never', check: { pk, sk: 'none' }, condition: 'attribute_exists(pk)' };
    const change = [{ together: [...many, item('drop')], ahead: many }, failing];
    await expect(commit(committer(db()).context, async () => ({ reply: 0, change }))).rejects.toThrow(Busy);
    // They are repeatable by nature, and stand without the rest.
    expect(await db().queryAll({ pk, prefix: '' })).toHaveLength(250);
  });

  test('that the table had no time for is given up in the attempt that it was, and is counted so once', async () => {
    const stale = { ...(await counter()), value: 9 };
    for (const failed of [0, 2]) {
      const { context, counted } = committer(db());
      let attempts = 0;
      const transact = (writes: readonly Write[]) =>
        attempts > failed ? Promise.reject(new Busy('others write it')) : db().transact(writes);
      const act = async () => ({ reply: ++attempts, change: [countWrite(stale)] });
      await expect(commit({ ...context, db: { ...db(), transact } }, act)).rejects.toThrow(Busy);
      expect([attempts, counted]).toEqual([failed + 1, [[failed + 1, true]]]);
    }
  });

  test('passes on what is no failed condition', async () => {
    const { context, counted } = committer(db());
    await expect(commit(context, () => Promise.reject(new Error('fault')))).rejects.toThrow('fault');
    expect(counted).toEqual([]);
  });
});
