import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createTables } from '#graph/local/tables.ts';
import { drainDue } from '#graph/mechanism/drain.ts';
import { readSweep, runSweep, startSweepChange, type Sweep, type SweepRows } from '#graph/mechanism/sweep.ts';
import { type Db, openDb } from '#graph/store/db.ts';
import { storeEngines, useDb } from '#test/support/db.ts';
import { write } from '#test/support/write.ts';

const NOON = '2020-04-15T04:00:00.000Z';
const MINUTE = 60_000;
const PAGE = 25;
/** How long one item may hold up the others (milliseconds). */
const SLICE = 10_000;

describe.each(storeEngines)('a sweep on $name', (engine) => {
  const { client } = useDb(engine);

  /** A table of its own, rows that are switched on, and a sweep over them that is started. */
  async function open(length: number) {
    const names = { main: `main-${randomUUID()}`, keys: `keys-${randomUUID()}` };
    await createTables(client() as never, names);
    let now = Date.parse(NOON);
    const db = openDb(client(), names, () => new Date(now));
    const ids = Array.from({ length }, (_, i) => String(i).padStart(4, '0'));
    const on = new Set<string>();
    const acts: string[] = [];
    const faults: unknown[] = [];
    const rows: SweepRows<string> = {
      next: async (_, from, first) => ids.filter((id) => id > (from ?? '')).slice(0, first),
      cursorOf: (id) => id,
      act: async (id) => {
        acts.push(id);
        if (on.has(id)) return false;
        on.add(id);
        return true;
      },
    };
    const sweep = { id: 'sweep_1', kind: 'SWITCH', input: { way: 'on' }, startedBy: 'test', startedAt: NOON };
    await write({ db, clock: () => new Date() }, startSweepChange(sweep));
    const read = async () => (await readSweep(db, sweep.id))!;
    const run = async (
      more: Partial<SweepRows<string>> = {},
      { from, over = db, isTimeUp }: { from?: Sweep; over?: Db; isTimeUp?: () => boolean } = {},
    ) =>
      runSweep(
        over,
        from ?? (await read()),
        { ...rows, ...more },
        { logFault: (error) => faults.push(error), ...(isTimeUp && { isTimeUp }) },
      );
    return {
      db,
      ids,
      on,
      acts,
      faults,
      rows,
      read,
      run,
      pass: (ms: number) => (now += ms),
      /** As it runs by itself: brought about by a drain. */
      drain: (more: Partial<SweepRows<string>> = {}, span?: number) =>
        drainDue({
          db,
          now: () => new Date(now),
          ...(span !== undefined && { until: new Date(now + span) }),
          logFault: (error) => faults.push(error),
          handle: async (_due, _settle, isTimeUp) => run(more, { isTimeUp }),
        }),
    };
  }
  const counts = ({ done, changed, failed, status, cursor }: Sweep) => ({ done, changed, failed, status, cursor });

  test('does each row once, by pages, and counts them', async () => {
    const { ids, acts, rows, run, read } = await open(60);
    const asked: unknown[] = [];
    const next: typeof rows.next = (input, from, first) => {
      asked.push([input, from, first]);
      return rows.next(input, from, first);
    };
    expect(await run({ next })).toBe('DONE');
    expect(acts).toEqual(ids);
    expect(asked).toEqual([null, '0024', '0049'].map((from) => [{ way: 'on' }, from, PAGE]));
    expect(counts(await read())).toEqual({ done: 60, changed: 60, failed: 0, status: 'DONE', cursor: '0059' });
  });

  test.each([
    [0, null],
    [1, '0000'],
    [PAGE - 1, '0023'],
    [PAGE, '0024'],
    [2 * PAGE, '0049'],
    [2 * PAGE + 1, '0050'],
  ])('of %i rows is over, with every one of them done', async (length, cursor) => {
    const { run, read, acts } = await open(length);
    expect(await run()).toBe('DONE');
    expect(acts).toHaveLength(length);
    expect(counts(await read())).toEqual({ done: length, changed: length, failed: 0, status: 'DONE', cursor });
  });

  test('tells what changed from what was done', async () => {
    const { on, run, read } = await open(30);
    for (const id of ['0003', '0028']) on.add(id);
    await run();
    expect(await read()).toMatchObject({ done: 30, changed: 28 });
  });

  test('is started once', async () => {
    const { db, read, run } = await open(3);
    await run();
    const { id, kind, input, startedBy, startedAt } = await read();
    await expect(
      write({ db, clock: () => new Date() }, startSweepChange({ id, kind, input, startedBy, startedAt })),
    ).rejects.toThrow('sweep');
    expect(await read()).toMatchObject({ status: 'DONE', done: 3 });
  });

  test('does nothing once it is over', async () => {
    const { run, acts, read } = await open(3);
    await run();
    const over = await read();
    expect(await run()).toBe('DONE');
    expect([acts.length, await read()]).toEqual([3, over]);
  });

  test('gives way when time is up, and goes on where it stopped', async () => {
    const { run, read, acts, ids } = await open(60);
    let pages = 0;
    expect(await run({}, { isTimeUp: () => pages++ === 1 })).toBe('AGAIN');
    expect(counts(await read())).toEqual({ done: 25, changed: 25, failed: 0, status: 'RUNNING', cursor: '0024' });
    expect(await run()).toBe('DONE');
    expect(acts).toEqual(ids);
  });

  describe('after a crash', () => {
    const crash = new Error('The machine is gone');

    test('between its pages goes on with the next page', async () => {
      const { db, run, read, acts, ids } = await open(60);
      // It dies after it has counted the second page.
      let counted = 0;
      const dying: Db = {
        ...db,
        get: (...args: Parameters<Db['get']>) => (++counted === 2 ? Promise.reject(crash) : db.get(...args)),
      } as Db;
      await expect(run({}, { over: dying })).rejects.toBe(crash);
      expect(await read()).toMatchObject({ done: 50, status: 'RUNNING' });
      await run();
      expect(acts).toEqual(ids);
      expect(await read()).toMatchObject({ done: 60, changed: 60, status: 'DONE' });
    });

    test('in the midst of a page does its rows again, without effect, and counts them once', async () => {
      const { db, run, read, acts, on, ids } = await open(30);
      // It dies before it has counted the page.
      const dying: Db = { ...db, transact: () => Promise.reject(crash) };
      await expect(run({}, { over: dying })).rejects.toBe(crash);
      expect(await read()).toMatchObject({ done: 0, cursor: null });
      await run();
      expect(acts).toEqual([...ids.slice(0, PAGE), ...ids]);
      expect([...on]).toEqual(ids);
      expect(await read()).toMatchObject({ done: 30, status: 'DONE' });
    });
  });

  describe('with two runners at once', () => {
    test('counts each page once', async () => {
      const { run, read, on, ids } = await open(110);
      const from = await read();
      expect(await Promise.all([run({}, { from }), run({}, { from })])).toEqual(['DONE', 'DONE']);
      expect([...on].sort()).toEqual(ids);
      expect(await read()).toMatchObject({ done: 110, failed: 0, status: 'DONE' });
    });

    test('is not taken for over by one that saw less fail than the other', async () => {
      const { run, read, acts, rows } = await open(30);
      const act: typeof rows.act = (id) =>
        id === '0002' && acts.length < 100 ? Promise.reject(new Error('broken')) : rows.act(id);
      // One stops before the last page, when nothing has failed.
      let pages = 0;
      await run({}, { isTimeUp: () => pages++ === 1 });
      const early = await read();
      // Another ends on a fault, begins anew, and stands at the same place, where a row has failed.
      const failsOnLast: typeof rows.act = (id) => (id === '0029' ? Promise.reject(new Error('broken')) : rows.act(id));
      await expect(run({ act: failsOnLast })).rejects.toThrow('1 rows of the sweep sweep_1 failed');
      pages = 0;
      await run({ act }, { isTimeUp: () => pages++ === 1 });
      expect(await read()).toMatchObject({ cursor: early.cursor, failed: 1 });
      await expect(run({}, { from: early })).rejects.toThrow('1 rows of the sweep sweep_1 failed');
      expect(await read()).toMatchObject({ status: 'RUNNING', cursor: null });
      expect(await run()).toBe('DONE');
    });
  });

  describe('whose rows fail', () => {
    const failing =
      (rows: SweepRows<string>, broken: readonly string[]): SweepRows<string>['act'] =>
      (id) =>
        broken.includes(id) ? Promise.reject(new Error(`broken ${id}`)) : rows.act(id);

    test('does the others, logs each fault, and begins anew when it is through', async () => {
      const { run, rows, on, ids, faults, read } = await open(60);
      const act = failing(rows, ['0007', '0050']);
      await expect(run({ act })).rejects.toThrow('2 rows of the sweep sweep_1 failed');
      expect([...on].sort()).toEqual(ids.filter((id) => id !== '0007' && id !== '0050'));
      expect(faults).toEqual([new Error('broken 0007'), new Error('broken 0050')]);
      expect(counts(await read())).toEqual({ done: 0, changed: 58, failed: 0, status: 'RUNNING', cursor: null });
      expect(await run()).toBe('DONE');
      expect([...on].sort()).toEqual(ids);
      expect(counts(await read())).toEqual({ done: 60, changed: 60, failed: 0, status: 'DONE', cursor: '0059' });
    });

    test('counts them while it goes on', async () => {
      const { run, rows, read } = await open(60);
      let pages = 0;
      await run({ act: failing(rows, ['0007', '0030']) }, { isTimeUp: () => pages++ === 2 });
      expect(await read()).toMatchObject({ done: 50, changed: 48, failed: 2, status: 'RUNNING' });
    });

    test('begins anew also where the last page is empty, or the only one', async () => {
      for (const length of [PAGE, 1]) {
        const { run, rows, read } = await open(length);
        await expect(run({ act: failing(rows, ['0000']) })).rejects.toThrow('1 rows');
        expect(await read()).toMatchObject({ cursor: null, failed: 0, status: 'RUNNING' });
        expect(await run()).toBe('DONE');
        expect(await read()).toMatchObject({ done: length, failed: 0, status: 'DONE' });
      }
    });

    test('is tried again by itself after a pause, until they pass', async () => {
      const { drain, rows, pass, read, on, ids } = await open(30);
      const act = failing(rows, ['0004']);
      expect(await drain({ act })).toBe(0);
      pass(MINUTE - 1);
      expect(await drain({ act })).toBe(0);
      pass(1);
      expect(await drain({ act })).toBe(0);
      pass(2 * MINUTE);
      expect(await drain()).toBe(1);
      expect([...on].sort()).toEqual(ids);
      expect(await read()).toMatchObject({ done: 30, changed: 30, status: 'DONE' });
      pass(30 * 86_400_000);
      expect(await drain()).toBe(0);
    });

    test('is tried again by itself when its rows cannot be read', async () => {
      const { drain, pass, read, faults } = await open(3);
      const away = new Error('The table is away');
      await drain({ next: () => Promise.reject(away) });
      expect([faults, await read()]).toMatchObject([[away], { status: 'RUNNING', cursor: null, done: 0 }]);
      pass(MINUTE);
      expect(await drain()).toBe(1);
      expect(await read()).toMatchObject({ status: 'DONE', done: 3 });
    });
  });

  test('runs by itself once it is started, as far as the time of a drain goes', async () => {
    const { drain, rows, pass, read, acts, ids } = await open(60);
    const slow: typeof rows.act = (id) => {
      // 25 rows of it are more than a slice.
      pass(500);
      return rows.act(id);
    };
    expect([await drain({ act: slow }, SLICE), await read()]).toMatchObject([0, { done: 25, status: 'RUNNING' }]);
    expect([await drain({ act: slow }, SLICE), await read()]).toMatchObject([0, { done: 50, status: 'RUNNING' }]);
    expect([await drain({ act: slow }, SLICE), await read()]).toMatchObject([1, { done: 60, status: 'DONE' }]);
    expect(acts).toEqual(ids);
    expect(await drain()).toBe(0);
  });

  test('goes on in the same drain, slice by slice, while there is time', async () => {
    const { drain, rows, pass, read } = await open(60);
    const slow: typeof rows.act = (id) => {
      pass(500);
      return rows.act(id);
    };
    expect([await drain({ act: slow }), await read()]).toMatchObject([1, { done: 60, status: 'DONE' }]);
  });
});
