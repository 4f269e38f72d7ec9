import { describe, expect, test } from 'vitest';
import { localKeyring, newDataKeys } from '#graph/local/keys.ts';
import { tell } from '#graph/mechanism/change.ts';
import type { Committer } from '#graph/mechanism/commit.ts';
import { type Drain, drainDue } from '#graph/mechanism/drain.ts';
import { above, after, escalate, type Escalation, isOverdue, moveDeadline } from '#graph/mechanism/escalation.ts';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import type { Db, Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import { newPk, storeEngines, useDb } from '#test/support/db.ts';
import { write } from '#test/support/write.ts';

const NOON = '2020-04-15T04:00:00.000Z';
const EVENING = '2020-04-15T12:00:00.000Z';
const keyring = localKeyring(await newDataKeys([]));

interface Question extends Key {
  readonly id: string;
  readonly inCharge: string;
  readonly deadline: string | null;
  readonly isTold: boolean;
}

const climbing: Escalation<Question> = {
  kind: 'CLIMBING',
  overdueAt: ({ deadline }) => deadline,
  toldNext: above,
};
const once: Escalation<Question> = {
  kind: 'ONCE',
  overdueAt: ({ deadline }) => deadline,
  toldNext: ({ isTold }) => (isTold ? null : '420106'),
};

const question = (given: Partial<Question> = {}): Question => {
  const pk = newPk();
  return { pk, sk: '0', id: pk, inCharge: '420106', deadline: NOON, isTold: false, ...given };
};

describe('an escalation', () => {
  test.each([
    ['420106006003', '420106'],
    ['420106', '4201'],
    ['4201', '42'],
    ['42', 'CN'],
    ['CN', null],
  ])('from %s goes to %s', (inCharge, next) => {
    expect(above({ inCharge })).toBe(next);
  });

  test('is overdue by the clock, from its first moment on, and never where nobody has to answer', () => {
    const [before, at] = [new Date(Date.parse(NOON) - 1), new Date(NOON)];
    expect([before, at].map((now) => isOverdue(climbing, question(), now))).toEqual([false, true]);
    expect(isOverdue(climbing, question({ deadline: null }), at)).toBe(false);
    expect(after(NOON)).toBe('2020-04-15T04:00:00.001Z');
  });

  test('moves what is due with its deadline, and leaves it where that stays', () => {
    const [noon, evening, never] = [NOON, EVENING, null].map((deadline) => question({ id: 'q', deadline }));
    const due = (at: string) => ({ kind: 'CLIMBING', subject: 'q', at });
    expect(moveDeadline(climbing, null, noon!)).toEqual([{ due: due(NOON) }]);
    expect(moveDeadline(climbing, noon!, evening!)).toEqual([{ notDue: due(NOON) }, { due: due(EVENING) }]);
    expect(moveDeadline(climbing, noon!, never!)).toEqual([{ notDue: due(NOON) }]);
    expect(moveDeadline(climbing, noon!, { ...noon!, isTold: true })).toEqual([]);
  });
});

describe.each(storeEngines)('an escalation on $name', (engine) => {
  const { db } = useDb(engine, () => new Date(EVENING));

  const stored = (of: Question) => db().get<Question>({ pk: of.pk, sk: of.sk });

  async function asked(escalation: Escalation<Question>, given: Partial<Question> = {}): Promise<Question> {
    const made = question(given);
    const clock = () => new Date(NOON);
    await write({ db: db(), clock }, [{ put: made }, ...moveDeadline(escalation, null, made)]);
    return made;
  }

  /** Drains by this escalation alone; `between` comes about after the noun was read. */
  const drain = (escalation: Escalation<Question>, of: Question, between?: () => Promise<unknown>) =>
    drainDue({
      db: db(),
      now: () => new Date(EVENING),
      logFault: (error) => {
        throw error;
      },
      handle: async (due, settle) => {
        if (due.subject !== of.id) return 'DONE';
        return escalate(committer(db()), escalation, due, settle, {
          load: async () => {
            const found = await stored(of);
            await between?.();
            return found;
          },
          tell: (found, inCharge) => [
            moved(found, { inCharge, deadline: null, isTold: true }),
            tell({ type: 'question.told', subject: of.id, data: {} }, 'system'),
          ],
        });
      },
    } satisfies Drain<string>);

  const told = async (of: Question) => {
    const shards = await Promise.all(
      Array.from({ length: 8 }, (_, shard) => db().queryAll<{ subject: string }>(mechanismKeys.outboxes(shard))),
    );
    return shards.flat().filter(({ subject }) => subject === of.id).length;
  };

  test('tells who is next, once, however many drains run', async () => {
    const one = await asked(climbing);
    await Promise.all([drain(climbing, one), drain(climbing, one), drain(climbing, one)]);
    expect(await stored(one)).toMatchObject({ inCharge: '4201', isTold: true });
    expect(await told(one)).toBe(1);
  });

  test('tells nobody above the nation, and nobody twice', async () => {
    const [top, known] = [await asked(climbing, { inCharge: 'CN' }), await asked(once, { isTold: true })];
    await drain(climbing, top);
    await drain(once, known);
    expect([await told(top), await told(known)]).toEqual([0, 0]);
  });

  test('tells nobody where somebody answers at this moment', async () => {
    const one = await asked(once);
    let isAnswered = false;
    await drain(once, one, async () => {
      if (isAnswered) return;
      isAnswered = true;
      const found = (await stored(one))!;
      const answer = { ...found, deadline: null };
      const clock = () => new Date(EVENING);
      await write({ db: db(), clock }, [moved(found, { deadline: null }), ...moveDeadline(once, found, answer)]);
    });
    expect(await told(one)).toBe(0);
    expect(await stored(one)).toMatchObject({ isTold: false, deadline: null });
  });
});

/** A write that fails where somebody has moved the deadline since it was read. */
const moved = (found: Question, change: Partial<Question>): Write => ({
  named: 'question',
  put: { ...found, ...change },
  condition: 'deadline = :seen',
  values: { ':seen': found.deadline },
});

const committer = (db: Db): Committer => ({
  db,
  keyring,
  now: new Date(EVENING),
  viewer: null,
  reopen: () => undefined,
  countAttempts: () => undefined,
});
