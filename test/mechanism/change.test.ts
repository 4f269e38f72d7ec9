import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Change,
  dropDue,
  type Fold,
  gather,
  makeDue,
  moveDues,
  type Part,
  tell,
} from '#graph/mechanism/change.ts';
import { dueKeyOf, type DueKey } from '#graph/mechanism/due.ts';
import type { Write } from '#graph/store/db.ts';

const NOW = new Date('2020-04-20T01:00:00.000Z');
const NOON = '2020-04-20T04:00:00.000Z';
const LATER = '2020-04-21T04:00:00.000Z';
const DEADLINE = { kind: 'DEADLINE', subject: 'warning_1' };

const at = (instant: string) => ({ ...DEADLINE, at: instant });

const put = (sk: string, named = sk): Write => ({ named, put: { pk: 'A', sk } });
const settle = (due: DueKey): Write => ({
  named: 'settle',
  delete: dueKeyOf(due),
  condition: 'version = :version',
  values: { ':version': 'v1' },
});

/** A fold that writes the largest number that it was asked for. */
const largest = (fold: string, ask: number): Fold<number> => ({
  fold,
  ask,
  add: (one, other) => Math.max(one, other),
  writes: (number) => Promise.resolve([{ put: { pk: fold, sk: '0', number } }]),
});

const writesOf = async (change: Change): Promise<readonly Write[]> => (await gather(change, NOW)).writes;

/** The writes as a set, without what is another each time. */
const asSet = (writes: readonly Write[]): string[] =>
  writes
    .map((write) => {
      if (write.named !== 'outbox') return JSON.stringify(write).replace(/"version":"[^"]*"/, '');
      const { type, subject, account } = write.put as Record<string, unknown>;
      return JSON.stringify({ type, subject, account });
    })
    .sort();

describe('what is due', () => {
  test('is one item, however often it is asked for', async () => {
    const due = { ...DEADLINE, at: NOON };
    const [item, ...others] = await writesOf([makeDue(due), makeDue(due)]);
    expect(item).toMatchObject({ named: 'due', put: { ...dueKeyOf(due), ...due } });
    expect(others).toEqual([]);
  });

  test('stays due where one part takes it back and another makes it due', async () => {
    const due = { ...DEADLINE, at: NOON };
    expect(await writesOf([makeDue(due), dropDue(due)])).toEqual([
      expect.objectContaining({ put: expect.objectContaining(due) }),
    ]);
  });

  test('moves from one instant to another', async () => {
    const writes = await writesOf(moveDues([at(NOON)], [at(LATER)]));
    expect(writes).toEqual([
      { named: 'due', delete: dueKeyOf({ ...DEADLINE, at: NOON }) },
      expect.objectContaining({ put: expect.objectContaining({ at: LATER }) }),
    ]);
    expect(await writesOf(moveDues([], []))).toEqual([]);
    expect(await writesOf(moveDues([at(NOON)], [at(NOON)]))).toEqual([]);
  });

  test('is taken away once where it is brought about at this moment, and on the condition of that', async () => {
    const due = { ...DEADLINE, at: NOON };
    const writes = await writesOf([...moveDues([at(NOON)], [at(LATER)]), settle(due)]);
    expect(writes.filter((write) => write.delete)).toEqual([settle(due)]);
  });

  test('may be made due anew at the instant that is brought about: the condition stays', async () => {
    const due = { ...DEADLINE, at: NOON };
    expect(await writesOf([settle(due), makeDue(due)])).toEqual([
      expect.objectContaining({
        named: 'settle',
        put: expect.objectContaining(due),
        condition: 'version = :version',
        values: { ':version': 'v1' },
      }),
    ]);
  });
});

describe('a fold', () => {
  test('asks once for what several parts ask of one item', async () => {
    const writes = await writesOf([largest('FACTS', 2), put('1'), largest('FACTS', 5), largest('OTHER', 1)]);
    expect(writes).toEqual([
      put('1'),
      { put: { pk: 'FACTS', sk: '0', number: 5 } },
      { put: { pk: 'OTHER', sk: '0', number: 1 } },
    ]);
  });
});

describe('a change', () => {
  test('tells of what happens in the name of an account, at the time of the request', async () => {
    const [write] = await writesOf([tell({ type: 'order.placed', subject: 'order_1', data: {} }, 'me')]);
    expect(write).toMatchObject({
      named: 'outbox',
      put: { type: 'order.placed', subject: 'order_1', account: 'me', at: NOW.toISOString() },
    });
  });

  test.each<[string, Part]>([
    ['another write', put('1', 'second')],
    ['a check', { named: 'second', check: { pk: 'A', sk: '1' }, condition: 'attribute_exists(pk)' }],
    ['a fold', { ...largest('A', 1), writes: () => Promise.resolve([put('1', 'second')]) }],
  ])('that writes an item and names it in %s is a fault, and says which', async (_, part) => {
    await expect(writesOf([put('1', 'first'), part])).rejects.toThrow(
      'A change writes one item twice: as first and as second',
    );
  });

  test('may write items of one key in two tables', async () => {
    expect(await writesOf([put('1'), { ...put('1'), table: 'keys' }])).toHaveLength(2);
  });

  test('sends ahead what there is no room for, and never more than a hundred together', async () => {
    const pair = (sk: string) => ({ together: [put(`copy-${sk}`), put(`drop-${sk}`)], ahead: [put(`copy-${sk}`)] });
    const { writes, ahead } = await gather(
      [pair('1'), ...Array.from({ length: 97 }, (_, i) => put(String(i))), pair('2')],
      NOW,
    );
    expect(writes).toHaveLength(99);
    expect(writes.slice(97)).toEqual([put('copy-1'), put('drop-1')]);
    expect(ahead).toEqual([put('copy-2')]);
  });
});

const instants = fc.constantFrom(NOON, LATER, '2020-04-22T04:00:00.000Z');
const subjects = fc.constantFrom('a', 'b', 'c');
const dues = fc.record({ kind: fc.constantFrom('DEADLINE', 'EXPIRY'), subject: subjects, at: instants });
const parts: fc.Arbitrary<Part> = fc.oneof(
  dues.map(makeDue),
  dues.map(dropDue),
  fc.tuple(subjects, fc.nat(9)).map(([name, ask]) => largest(`FOLD#${name}`, ask)),
  subjects.map((subject) => tell({ type: 'thing.made', subject, data: {} }, 'me')),
);
/** Parts of all kinds; writes of their own are of different items, as every caller has to see to. */
const changes = fc
  .tuple(fc.array(parts, { maxLength: 30 }), fc.uniqueArray(fc.nat(99), { maxLength: 20 }), fc.option(dues))
  .map(([some, items, brought]): Change => [
    ...some,
    ...items.map((item) => put(String(item))),
    ...(brought ? [settle(brought)] : []),
  ]);

describe('changes', () => {
  test('come to the same writes in whatever order they are put together', () =>
    fc.assert(
      fc.asyncProperty(
        changes.chain((change) => fc.tuple(fc.constant(change), shuffled(change))),
        async ([change, other]) => {
          expect(asSet(await writesOf(other))).toEqual(asSet(await writesOf(change)));
        },
      ),
    ));

  test('never write one item twice', () =>
    fc.assert(
      fc.asyncProperty(changes, async (change) => {
        const places = (await writesOf(change)).map(({ put: item, update, delete: gone, check }) => {
          const { pk, sk } = (item ?? update ?? gone ?? check) as { pk: string; sk: string };
          return `${pk}\n${sk}`;
        });
        expect(new Set(places).size).toBe(places.length);
      }),
    ));

  test('take away what is brought about exactly once, or make it due anew, on its condition', () =>
    fc.assert(
      fc.asyncProperty(changes, dues, async (change, due) => {
        const others = change.filter((part) => !('named' in part && part.named === 'settle'));
        const settled = (await writesOf([...others, settle(due)])).filter(({ named }) => named === 'settle');
        expect(settled).toEqual([expect.objectContaining({ condition: 'version = :version' })]);
      }),
    ));

  test('put no more than a hundred writes together, as long as what is fixed fits', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(100), fc.nat(80), async (fixed, pairs) => {
        const pair = (_: unknown, i: number) => ({ together: [put(`c${i}`), put(`d${i}`)], ahead: [put(`c${i}`)] });
        const change = [
          ...Array.from({ length: fixed }, (_, i) => put(`f${i}`)),
          ...Array.from({ length: pairs }, pair),
        ];
        const { writes, ahead } = await gather(change, NOW);
        expect(writes.length).toBeLessThanOrEqual(100);
        expect((writes.length - fixed) / 2 + ahead.length).toBe(pairs);
      }),
    ));
});

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
