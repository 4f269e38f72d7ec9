import { type Deps, systemContext } from '#graph/context.ts';
import { allEnded } from '#graph/core/concurrently.ts';
import { drainDue } from '#graph/mechanism/drain.ts';
import type { Due } from '#graph/mechanism/due.ts';
import type { DueHandler } from '#graph/shared/row.ts';
import { rows } from './rows.ts';
import { continueSweep, startDailyRun } from './sweep.ts';

/** What time brings: that of every noun, and the sweeps. */
const HANDLERS: Readonly<Record<string, DueHandler>> = {
  SWEEP: continueSweep,
  URGENT_SWEEP: continueSweep,
  ...Object.fromEntries(rows.flatMap(({ due }) => Object.entries(due))),
};
export const dueKinds = Object.keys(HANDLERS);

export interface DrainOptions {
  readonly logFault: (error: unknown, due: Due) => void;
  readonly until?: Date;
}

/**
 * Brings about everything that is due by now. Answers with how much that was. Where the daily run cannot be
 * started, that is told at the end.
 */
export async function drain(deps: Deps, options: DrainOptions): Promise<number> {
  const started = startDailyRun(deps);
  await Promise.allSettled([started]);
  const drained = drainAll(deps, options);
  await allEnded([started, drained]);
  return drained;
}

const drainAll = (deps: Deps, { logFault, until }: DrainOptions): Promise<number> =>
  drainDue({
    db: deps.db,
    now: deps.clock,
    logFault(error, due) {
      deps.countSetAside('DUE', due.kind);
      logFault(error, due);
    },
    ...(until && { until }),
    async handle(due, settle, isTimeUp) {
      const handler = HANDLERS[due.kind];
      if (!handler) throw new Error(`Nothing brings about ${due.kind}`);
      // A context of its own each: what one item wrote, the next must see.
      return handler(systemContext(deps, `due-${due.kind}`), due, settle, isTimeUp);
    },
  });
