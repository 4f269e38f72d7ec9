import { ConditionFailed, type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import { type Change, makeDue } from './change.ts';
import type { Handled } from './due.ts';
import { keys } from './keys.ts';
import { sweepDueKind } from './policy-due.ts';

/**
 * A long piece of work over many rows, which goes on where it stopped: a fan-out over communities, a bulk
 * file.
 */
export interface Sweep<Kind extends string = string> extends Key {
  readonly id: string;
  readonly kind: Kind;
  readonly input: Readonly<Record<string, string>>;
  /** The last row that is done; null before the first. */
  readonly cursor: string | null;
  readonly done: number;
  /** Rows that it changed, also before it began anew for those that failed. */
  readonly changed: number;
  readonly failed: number;
  readonly status: 'RUNNING' | 'DONE';
  readonly startedBy: string;
  readonly startedAt: string;
}

export type NewSweep<Kind extends string> = Pick<Sweep<Kind>, 'id' | 'kind' | 'input' | 'startedBy' | 'startedAt'>;

/** The record of a sweep, once. Rows handed in from outside (an import) need no more. */
export const sweepWrite = <Kind extends string>(sweep: NewSweep<Kind>) =>
  putNew('sweep', {
    ...keys.sweep(sweep.id),
    ...sweep,
    cursor: null,
    done: 0,
    changed: 0,
    failed: 0,
    status: 'RUNNING' as const,
  });

/** The writes that start a sweep which runs by itself, drained with what is due. */
export const startSweepChange = <Kind extends string>(sweep: NewSweep<Kind>): Change => [
  sweepWrite(sweep),
  makeDue({ kind: sweepDueKind(sweep.kind), subject: sweep.id, at: sweep.startedAt }),
];

export const readSweep = <Kind extends string>(db: Db, id: string): Promise<Sweep<Kind> | null> =>
  db.get<Sweep<Kind>>(keys.sweep(id));

export interface Progress {
  /** The last row that is done; null where there was none. */
  readonly cursor: string | null;
  readonly done: number;
  readonly changed: number;
  readonly failed: number;
  readonly complete: boolean;
}

/**
 * Moves a sweep on by a page. Race: two runners of one sweep, what each did to its rows is the same; the
 * condition on where the sweep stood lets one of them count the page.
 */
export function advanceWrite(sweep: Sweep, progress: Progress): Write {
  return {
    named: 'sweep',
    update: { pk: sweep.pk, sk: sweep.sk },
    set: 'SET #cursor = :cursor, done = done + :done, changed = changed + :changed, failed = failed + :failed, #status = :status',
    ...unmoved(sweep),
    values: {
      ...unmoved(sweep).values,
      ':cursor': progress.cursor,
      ':done': progress.done,
      ':changed': progress.changed,
      ':failed': progress.failed,
      ':status': progress.complete ? 'DONE' : 'RUNNING',
    },
  };
}

/**
 * That a sweep stands where it was read. Failures count too: whether it is over depends on them, and it may
 * have begun anew in between.
 */
const unmoved = ({ cursor, failed }: Sweep) => ({
  condition: '#cursor = :from AND failed = :before AND #status = :running',
  names: { '#cursor': 'cursor', '#status': 'status' },
  values: { ':from': cursor, ':before': failed, ':running': 'RUNNING' },
});

/** A row that failed, and why. */
export interface SweepError extends Key {
  readonly row: string;
  readonly code: string;
  readonly message: string;
}

export const sweepErrorWrite = (id: string, error: Omit<SweepError, keyof Key>): Write => ({
  named: 'sweep-error',
  put: { ...keys.sweepError(id, error.row), ...error },
});

export const sweepErrors = (db: Db, id: string, options: QueryOptions): Promise<SweepError[]> =>
  db.query<SweepError>(keys.sweepErrors(id), options);

/** What a kind of sweep goes over, and what it does to each row. */
export interface SweepRows<Row> {
  /** The next rows after a cursor, in their order; fewer than `first` when there are no more. */
  readonly next: (
    input: Readonly<Record<string, string>>,
    after: string | null,
    first: number,
  ) => Promise<readonly Row[]>;
  readonly cursorOf: (row: Row) => string;
  /** Whether anything changed. What it does must be the same when it is done twice. */
  readonly act: (row: Row) => Promise<boolean>;
}

const PAGE = 25;

/**
 * Runs a sweep page by page to its end, or until time is up. A row that fails holds up no other; at the end
 * the sweep begins anew for it, after the pause that `due` makes for what fails: what was done to the others
 * is the same when it is done twice.
 */
export async function runSweep<Row>(
  db: Db,
  sweep: Sweep,
  rows: SweepRows<Row>,
  { isTimeUp, logFault }: { isTimeUp?: () => boolean; logFault: (error: unknown) => void },
): Promise<Handled> {
  for (let current = sweep; current.status === 'RUNNING';) {
    if (isTimeUp?.()) return 'AGAIN';
    const page = await rows.next(current.input, current.cursor, PAGE);
    const acted = await Promise.allSettled(page.map((row) => rows.act(row)));
    const faults = acted.filter((one) => one.status === 'rejected');
    for (const { reason } of faults) logFault(reason);
    const changed = acted.filter((one) => one.status === 'fulfilled' && one.value).length;
    const last = page.at(-1);
    const isOver = page.length < PAGE;
    const failed = current.failed + faults.length;
    if (isOver && failed > 0) {
      await unlessMoved(db, beginAnewWrite(current, changed));
      throw new Error(`${failed} rows of the sweep ${current.id} failed`);
    }
    await unlessMoved(
      db,
      advanceWrite(current, {
        cursor: last ? rows.cursorOf(last) : current.cursor,
        done: page.length,
        changed,
        failed: faults.length,
        complete: isOver,
      }),
    );
    const moved = await readSweep(db, current.id);
    if (!moved) throw new Error('A sweep vanished while it ran');
    current = moved;
  }
  return 'DONE';
}

/** Race: another runner has counted this page. The sweep goes on from where that one left it. */
const unlessMoved = (db: Db, write: Write): Promise<void> =>
  db.transact([write]).catch((error: unknown) => {
    if (!(error instanceof ConditionFailed)) throw error;
  });

const beginAnewWrite = (sweep: Sweep, changed: number): Write => ({
  named: 'sweep',
  update: { pk: sweep.pk, sk: sweep.sk },
  set: 'SET #cursor = :start, done = :zero, failed = :zero, changed = changed + :changed',
  ...unmoved(sweep),
  values: { ...unmoved(sweep).values, ':start': null, ':zero': 0, ':changed': changed },
});
