import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Due } from '#graph/mechanism/due.ts';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import { QUEUES } from '#graph/mechanism/policy-due.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, openWorld, type World, WUCHANG } from '#test/support/world.ts';
import { addDays, type Day } from '#verify/calendar.ts';

const JIANGAN = '420102';

let world: World;
let city: Caller;
let D: Day;
beforeEach(async () => {
  world = await openWorld();
  // So that files may tell of hundreds of days.
  world.setClock('2020-12-15T04:00:00.000Z');
  D = world.today();
  city = world.as('AUTHORITY', { division: '4201' });
});
afterEach(() => world.close());

const IMPORT = 'import { id name rows done taken refused complete }';
const digestOf = (name: string) => createHash('sha256').update(name).digest('hex');
const start = (name: string, rows: number, caller = city) =>
  caller.mutate('startImport', { name, digest: digestOf(name), rows }, IMPORT);
const handIn = (id: string, rows: readonly object[], caller = city) =>
  caller.mutate('importDayReports', { import: id, rows }, `${IMPORT} refused { row code message }`);

async function started(name: string, rows: number): Promise<string> {
  const { import: made, errors } = await start(name, rows);
  expect(errors).toEqual([]);
  return made.id;
}

/** Rows of a county, one for each of the days up to yesterday. */
const rowsOf = (count: number, division: string = WUCHANG, from = 1) =>
  Array.from({ length: count }, (_, i) => ({
    row: from + i,
    division,
    day: addDays(D, i - count),
    newConfirmed: 0,
    cumulativeConfirmed: 7,
  }));
const row = (n: number, overrides: object = {}) => ({ ...rowsOf(1)[0], row: n, ...overrides });

async function reportsOf(code = WUCHANG): Promise<any[]> {
  const { data } = await city.ask(
    `{ division(code: "${code}") { dayReports(first: 100) { nodes { day newConfirmed cumulativeConfirmed clusters } } } }`,
  );
  return data.division.dayReports.nodes;
}

describe('an import', () => {
  test('takes rows in their order, each by itself, and says how far it is', async () => {
    const id = await started('wuhan.csv', 5);
    const first = await handIn(id, rowsOf(5).slice(0, 3));
    expect(first).toMatchObject({
      import: { id, name: 'wuhan.csv', rows: 5, done: 3, taken: 3, refused: 0, complete: false },
      refused: [],
      errors: [],
    });
    const last = await handIn(id, rowsOf(5).slice(3));
    expect(last.import).toMatchObject({ done: 5, taken: 5, complete: true });
    expect((await reportsOf()).map(({ day }) => day)).toEqual([1, 2, 3, 4, 5].map((back) => addDays(D, -back)));
  });

  test('is the same for the same file: it answers where it stands, to begin and to go on', async () => {
    const id = await started('wuhan.csv', 5);
    await handIn(id, rowsOf(5).slice(0, 2));
    await untouched(world, [city], async () => {
      expect((await start('wuhan.csv', 5)).import).toMatchObject({ id, done: 2 });
      // The name is no part of what a file is.
      const digest = digestOf('wuhan.csv').toUpperCase();
      const renamed = await city.mutate('startImport', { name: 'renamed.csv', digest, rows: 5 }, IMPORT);
      expect(renamed.import).toMatchObject({ id, done: 2, name: 'wuhan.csv' });
    });
    expect((await start('other.csv', 5)).import.id).not.toBe(id);
    expect((await start('wuhan.csv', 5, world.as('AUTHORITY', { division: '42' }))).import.id).not.toBe(id);
  });

  test('begun twice at once is one', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => start('wuhan.csv', 5)));
    expect(answers.map(({ errors }) => errors)).toEqual([[], [], []]);
    expect(new Set(answers.map(({ import: { id } }) => id)).size).toBe(1);
  });

  test('handed the same rows again changes nothing, and answers as before', async () => {
    const id = await started('wuhan.csv', 4);
    const rows = [...rowsOf(2), row(3, { division: '420199' }), row(4, { day: '2020-02-30' })];
    const first = await handIn(id, rows);
    expect(first.refused).toMatchObject([{ row: 3 }, { row: 4 }]);
    await untouched(world, [city], async () => {
      expect(await handIn(id, rows)).toEqual(first);
      expect((await handIn(id, rows.slice(1, 3))).refused).toEqual(first.refused.slice(0, 1));
    });
  });

  test('goes on where it stopped when rows that are done come with the next', async () => {
    const id = await started('wuhan.csv', 5);
    await handIn(id, rowsOf(5).slice(0, 3));
    const { import: done, refused } = await handIn(id, rowsOf(5));
    expect([done, refused]).toMatchObject([{ done: 5, taken: 5, complete: true }, []]);
  });

  test('that stopped in the middle of a request has kept every row before, and the next request ends it', async () => {
    const id = await started('wuhan.csv', 250);
    let rows = 0;
    const answer = await world.meddleWith(
      (operation, input) => {
        if (operation === 'TransactWriteItems' && JSON.stringify(input).includes('PUBLIC#EVIDENCE') && ++rows > 120)
          throw Object.assign(new Error('cut off'), { name: 'AccessDeniedException' });
      },
      () => handIn(id, rowsOf(250)),
    );
    expect(answer.topErrors).toHaveLength(1);
    world.faults.length = 0;
    const { data } = await city.ask(`{ import(id: "${id}") { done taken } }`);
    // The steps that were counted; the rows after them stand uncounted.
    expect(data.import).toEqual({ done: 99, taken: 99 });
    const again = await handIn(id, rowsOf(250));
    expect(again).toMatchObject({ import: { done: 250, taken: 250, refused: 0, complete: true }, refused: [] });
  });

  test('run by two at once is done once: the counts are those of the rows', async () => {
    const id = await started('wuhan.csv', 220);
    const rows = rowsOf(220).map((one, i) => (i % 10 === 0 ? { ...one, division: null } : one));
    const answers = await Promise.all([handIn(id, rows), handIn(id, rows)]);
    for (const { errors } of answers) expect(errors).toEqual([]);
    const { data } = await city.ask(`{ import(id: "${id}") { done taken refused complete } }`);
    // Whoever was overtaken has left off: what is missing is handed in again.
    const { import: end } = await handIn(id, rows);
    expect(data.import.done).toBeLessThanOrEqual(220);
    expect(end).toMatchObject({ done: 220, taken: 198, refused: 22, complete: true });
  });

  test('has each level assessed by itself that its rows may move', async () => {
    const id = await started('wuhan.csv', 4);
    await handIn(id, [
      row(1, { newConfirmed: 7 }),
      row(2, { division: JIANGAN, newConfirmed: 60, cumulativeConfirmed: 60, clusters: 1 }),
      row(3, { division: '330102', newConfirmed: 7 }),
      row(4, { division: JIANGAN, day: D, cumulativeConfirmed: 60 }),
    ]);
    await world.drain();
    const levels = await Promise.all(
      [WUCHANG, JIANGAN, '4201', '330102'].map(async (code) => {
        const { data } = await city.ask(`{ division(code: "${code}") { levelChanges(first: 5) { nodes { to } } } }`);
        return data.division.levelChanges.nodes.map(({ to }: any) => to);
      }),
    );
    expect(levels).toEqual([['MEDIUM'], ['HIGH'], ['HIGH'], []]);
  });

  test('leaves one thing to be done a division, however many rows it has and requests it came in', async () => {
    const id = await started('wuhan.csv', 120);
    const rows = [...rowsOf(60), ...rowsOf(60, JIANGAN, 61)];
    await handIn(id, rows.slice(0, 30));
    world.setClock('2020-12-15T04:10:00.000Z');
    await handIn(id, rows.slice(30));
    const queues = QUEUES.map((queue) => world.deps.db.queryAll<Due>(mechanismKeys.dues(queue)));
    const dues = (await Promise.all(queues)).flat().filter(({ kind }) => kind === 'ASSESS_DIVISION');
    expect(dues.map(({ subject }) => subject).sort()).toEqual([JIANGAN, WUCHANG]);
  });

  test('reads divisions and reports in batches, and no idempotency claims: one transaction a row', async () => {
    const id = await started('wuhan.csv', 99);
    const sent: string[] = [];
    const rows = [...rowsOf(50), ...rowsOf(49, JIANGAN, 51)];
    await world.meddleWith(
      (operation) => void sent.push(operation),
      () => handIn(id, rows),
    );
    expect(sent.filter((operation) => operation === 'TransactWriteItems')).toHaveLength(99 + 1);
    // Grants, the import, divisions, reports.
    expect(sent.filter((operation) => operation !== 'TransactWriteItems').length).toBeLessThanOrEqual(5);
    // Handed in as another file, nothing of it is written anew.
    sent.length = 0;
    const again = await started('copy.csv', 99);
    await world.meddleWith(
      (operation) => void sent.push(operation),
      () => handIn(again, rows),
    );
    expect(sent.filter((operation) => operation === 'TransactWriteItems')).toHaveLength(1);
  });
});

describe('a row', () => {
  const REFUSED: readonly (readonly [string, () => object, string])[] = [
    ['without a code', () => ({ division: null }), 'UNKNOWN_DIVISION'],
    ['of a code that is none', () => ({ division: '4200y0' }), 'UNKNOWN_DIVISION'],
    ['of a name', () => ({ division: '武汉市' }), 'UNKNOWN_DIVISION'],
    ['of a county that is not there', () => ({ division: '420199' }), 'UNKNOWN_DIVISION'],
    ['of a street', () => ({ division: '420106006' }), 'UNKNOWN_DIVISION'],
    ['of a community', () => ({ division: CHUCAI }), 'UNKNOWN_DIVISION'],
    ['of the province', () => ({ division: '420000' }), 'UNKNOWN_DIVISION'],
    ['of the nation', () => ({ division: 'CN' }), 'UNKNOWN_DIVISION'],
    ['of another city', () => ({ division: '330102' }), 'NOT_IN_CHARGE'],
    ['of the day to come', () => ({ day: addDays(D, 1) }), 'INVALID_DAY'],
    ['of a day of long ago', () => ({ day: '0202-04-15' }), 'INVALID_DAY'],
    ['of a day that is none', () => ({ day: '2020-02-30' }), 'INVALID_DAY'],
    ['without a day', () => ({ day: null }), 'INVALID_DAY'],
    ['without a count', () => ({ cumulativeConfirmed: null }), 'INVALID_COUNT'],
    ['of a negative count', () => ({ newConfirmed: -1 }), 'INVALID_COUNT'],
    ['of a negative sum', () => ({ newConfirmed: null, cumulativeConfirmed: -1 }), 'INVALID_COUNT'],
    ['of negative clusters', () => ({ clusters: -1 }), 'INVALID_COUNT'],
    ['of fewer cases in all than new', () => ({ newConfirmed: 8 }), 'INVALID_COUNT'],
    ['of a count that steps back', () => ({ newConfirmed: null }), 'CUMULATIVE_STEPS_BACK'],
    ['of a day reported with other figures', () => ({ day: addDays(D, -9) }), 'ALREADY_REPORTED'],
  ];

  test.each(REFUSED)('%s is refused by itself, with its reason, and writes no report', async (_, overrides, code) => {
    await world.report(WUCHANG, addDays(D, -9), 1, 1);
    const id = await started('wuhan.csv', 3);
    // All that is written is how far the import is, and why.
    const answer = await untouched(
      world,
      [city],
      () => handIn(id, [row(1, overrides())]),
      /"pk":\{"S":"OPERATIONAL#SWEEP#import_/,
    );
    expect(answer).toMatchObject({
      import: { done: 1, taken: 0, refused: 1 },
      refused: [{ row: 1, code }],
      errors: [],
    });
    expect(answer.refused[0].message).toMatch(/^[A-Z].*\.$/);
    // Those beside it are taken.
    const rest = await handIn(id, [row(2, { day: addDays(D, -2) }), row(3)]);
    expect(rest).toMatchObject({ import: { taken: 2, refused: 1, complete: true }, refused: [] });
  });

  test('of the figures that stand is taken, and nothing is written of it', async () => {
    await world.report(WUCHANG, addDays(D, -1), 0, 7);
    const id = await started('wuhan.csv', 1);
    const { import: done } = await untouched(
      world,
      [city],
      () => handIn(id, [row(1)]),
      /"pk":\{"S":"OPERATIONAL#SWEEP#import_/,
    );
    expect(done).toMatchObject({ taken: 1, refused: 0 });
  });

  test('that pads its code is of that division', async () => {
    const id = await started('wuhan.csv', 2);
    await handIn(id, [row(1, { division: '420100' }), row(2, { division: ' 420106000000 ' })]);
    expect([await reportsOf('4201'), await reportsOf()].map((reports) => reports.length)).toEqual([1, 1]);
  });

  test('of a day that the file tells of twice: the first stands, and the second is taken where it says the same', async () => {
    const id = await started('wuhan.csv', 3);
    const other = row(2, { cumulativeConfirmed: 9 });
    const { refused } = await handIn(id, [row(1), other, row(3)]);
    expect(refused).toMatchObject([{ row: 2, code: 'ALREADY_REPORTED' }]);
    expect(await reportsOf()).toEqual([{ day: addDays(D, -1), newConfirmed: 0, cumulativeConfirmed: 7, clusters: 0 }]);
  });

  test('that is reported by another hand at the same moment is taken or refused by what then stands', async () => {
    const id = await started('wuhan.csv', 2);
    let isFirst = true;
    const { refused, import: done } = await world.meddleWith(
      async (operation, input) => {
        if (!isFirst || operation !== 'TransactWriteItems' || !JSON.stringify(input).includes('PUBLIC#EVIDENCE'))
          return;
        isFirst = false;
        await world.report(WUCHANG, addDays(D, -2), 1, 8);
        await world.report(WUCHANG, addDays(D, -1), 0, 7);
      },
      () => handIn(id, rowsOf(2)),
    );
    expect(refused).toMatchObject([{ row: 1, code: 'ALREADY_REPORTED' }]);
    expect(done).toMatchObject({ done: 2, taken: 1, refused: 1 });
  });

  test('that was refused is listed by the import, page by page, in the order of the file', async () => {
    const id = await started('wuhan.csv', 7);
    await handIn(
      id,
      rowsOf(7).map((one) => (one.row % 2 === 0 ? { ...one, division: 'x' } : one)),
    );
    const read: number[] = [];
    let after: string | null = null;
    do {
      const { data } = await city.ask(
        `query ($after: String) { import(id: "${id}") { refusals(first: 2, after: $after) { nodes { row code message } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
      const { nodes, pageInfo } = data.import.refusals;
      read.push(...nodes.map((one: any) => one.row));
      for (const { code, message } of nodes) expect([code, typeof message]).toEqual(['UNKNOWN_DIVISION', 'string']);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(read).toEqual([2, 4, 6]);
  });
});

describe('a request that is refused as a whole writes nothing:', () => {
  const refusedWhole = (id: string, rows: readonly object[], code: string, caller = city) =>
    untouched(world, [caller], async () => {
      const answer = await handIn(id, rows, caller);
      expect(answer.errors).toMatchObject([{ code }]);
      expect(answer).toMatchObject({ import: null, refused: [] });
    });

  test.each<[string, number[]]>([
    ['a row left out', [2]],
    ['a row left out in between', [1, 3]],
    ['a row twice', [1, 1]],
    ['rows backwards', [2, 1]],
    ['a row before the first', [0, 1]],
    ['a negative row', [-1]],
    ['rows beyond the end', [1, 2, 3, 4]],
  ])('%s', async (_, order) => {
    const id = await started('wuhan.csv', 3);
    await refusedWhole(
      id,
      order.map((n) => row(n)),
      'OUT_OF_ORDER',
    );
  });

  test('a gap after what is done', async () => {
    const id = await started('wuhan.csv', 5);
    await handIn(id, rowsOf(5).slice(0, 2));
    await refusedWhole(id, rowsOf(5).slice(3), 'OUT_OF_ORDER');
  });

  test.each([0, 1_001])('%i rows', async (count) => {
    const id = await started('wuhan.csv', 2_000);
    await refusedWhole(id, rowsOf(count), 'TOO_MANY');
  });

  test('the import of a colleague of this division, or of none', async () => {
    const id = await started('wuhan.csv', 3);
    await refusedWhole(id, [row(1)], 'NOT_FOUND', world.as('AUTHORITY', { division: '4201', account: 'a-colleague' }));
    for (const wrong of ['import_0', 'daily_2020-04-15', '']) await refusedWhole(wrong, [row(1)], 'NOT_FOUND');
  });

  test.each<[string, object, string, string]>([
    ['no name', { name: ' ' }, 'INVALID_TEXT', 'name'],
    ['a name without an end', { name: 'x'.repeat(121) }, 'INVALID_TEXT', 'name'],
    ['no digest', { digest: '' }, 'INVALID_TEXT', 'digest'],
    ['half a digest', { digest: 'a'.repeat(32) }, 'INVALID_TEXT', 'digest'],
    ['no row', { rows: 0 }, 'INVALID_COUNT', 'rows'],
    ['a million and one rows', { rows: 1_000_001 }, 'INVALID_COUNT', 'rows'],
  ])('a file of %s', async (_, overrides, code, field) => {
    await untouched(world, [city], async () => {
      const input = { name: 'wuhan.csv', digest: digestOf('wuhan.csv'), rows: 3, ...overrides };
      const { import: made, errors } = await city.mutate('startImport', input, IMPORT);
      expect(made).toBeNull();
      expect(errors).toMatchObject([{ code, path: ['input', field] }]);
    });
  });
});

test('an import is seen by a colleague of its division, and not by a county in it', async () => {
  const id = await started('wuhan.csv', 3);
  const colleague = world.as('AUTHORITY', { division: '4201', account: 'a-colleague' });
  const ask = async (caller: Caller) => (await caller.ask(`{ import(id: "${id}") { name } }`)).data.import;
  expect(await ask(colleague)).toEqual({ name: 'wuhan.csv' });
  expect(await ask(world.as('AUTHORITY', { division: WUCHANG }))).toBeNull();
});
