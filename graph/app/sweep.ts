import { type Deps, type RequestContext, systemContext } from '#graph/context.ts';
import { send } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { readSweep, startSweepChange } from '#graph/mechanism/sweep.ts';
import type { RunSweep } from '#graph/shared/row.ts';
import { ConditionFailed, type Write } from '#graph/store/db.ts';
import { sweepIds } from '#graph/store/ids.ts';
import { startOf } from '#verify/calendar.ts';
import { rows } from './rows.ts';

/** What sweeps there are: those of every noun. */
const SWEEPS: Readonly<Record<string, RunSweep>> = Object.fromEntries(
  rows.flatMap(({ sweeps }) => Object.entries(sweeps)),
);
export const sweepKinds = Object.keys(SWEEPS);

/** Goes on with a sweep where it stands, until it is through or time is up. */
export async function continueSweep(
  context: RequestContext,
  due: Due,
  _settle: Write,
  isTimeUp: () => boolean,
): Promise<Handled> {
  const found = await readSweep(context.db, due.subject);
  if (!found) return 'DONE';
  const run = SWEEPS[found.kind];
  if (!run) throw new Error(`No sweep is called ${found.kind}`);
  return run(context, found, isTimeUp);
}

/** Starts the daily run, once a day: by the first drain of that day. */
export async function startDailyRun(deps: Deps): Promise<void> {
  const { db, now, today } = systemContext(deps, 'daily');
  const id = sweepIds.daily(today);
  if (await readSweep(db, id)) return;
  const daily = { id, kind: 'DAILY', input: {}, startedBy: SYSTEM, startedAt: startOf(today) };
  await send({ db, now }, startSweepChange(daily)).catch((error: unknown) => {
    // Race: another drain was first.
    if (!(error instanceof ConditionFailed && error.has('sweep'))) throw error;
  });
}
