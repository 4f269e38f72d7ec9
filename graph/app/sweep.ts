import { type Deps, type RequestContext, systemContext } from '#graph/context.ts';
import { announceLevel, announceTier } from '#graph/guide/tier-change/announce.ts';
import { type HomeToTell, homesToTell, tellHome } from '#graph/health/return/explain-to-stairwell.ts';
import { send } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { readSweep, runSweep, startSweepChange, type Sweep, type SweepRows } from '#graph/mechanism/sweep.ts';
import { rejudgeMeasures } from '#graph/oversight/measure/advance.ts';
import { closeRow } from '#graph/records/closure/close.ts';
import { cursorToClose, nextToClose, type ToClose } from '#graph/records/closure/rows.ts';
import { communitiesOf } from '#graph/region/place/read.ts';
import type { Community } from '#graph/region/place/store.ts';
import type { LevelStanding } from '#graph/region/tier/store.ts';
import { ConditionFailed, type Write } from '#graph/store/db.ts';
import { sweepIds } from '#graph/store/ids.ts';
import { isListedInFlight, rejudgeOrder } from '#graph/supply/order/advance.ts';
import type { ListedOrder } from '#graph/supply/order/store.ts';
import { followGrid } from '#graph/workforce/task/pass-on.ts';
import type { ListedTask } from '#graph/workforce/task/store.ts';
import { startOf } from '#verify/calendar.ts';

/**
 * Rows whose context is opened anew for each page, so that a page reads what its rows share once, and the
 * next what has changed since.
 */
function rowsOf<Row>(
  deps: Deps,
  next: (
    context: RequestContext,
    input: Readonly<Record<string, string>>,
    after: string | null,
    first: number,
  ) => Promise<readonly Row[]>,
  cursorOf: (row: Row) => string,
  act: (context: RequestContext, row: Row) => Promise<boolean>,
): SweepRows<Row> {
  let context = systemContext(deps, 'sweep');
  return {
    next(input, after, first) {
      context = systemContext(deps, 'sweep');
      return next(context, input, after, first);
    },
    cursorOf,
    act: (row) => act(context, row),
  };
}

type Run = (deps: Deps, found: Sweep, isTimeUp: () => boolean) => Promise<Handled>;

/** Runs a sweep over rows that are opened when it runs. */
const over =
  <Row>(open: (deps: Deps) => SweepRows<Row>): Run =>
  (deps, found, isTimeUp) =>
    runSweep(deps.db, found, open(deps), { isTimeUp, logFault: (error) => console.error(found.id, error) });

const overCommunities = (act: (context: RequestContext, community: Community) => Promise<boolean>) =>
  over((deps) =>
    rowsOf<Community>(
      deps,
      (context, { division = '' }, after, first) =>
        communitiesOf(context, division, { first, after: after ?? undefined }),
      ({ code }) => code,
      act,
    ),
  );

/** What sweeps there are: a later capability adds a row. */
const SWEEPS = {
  /** A county's level has changed: the tier of each of its communities follows. */
  TIER: overCommunities(announceTier),
  /** An emergency response has ended: so do the measures that rested on it (org.3). */
  RESPONSE_ENDED: overCommunities((context, { code }) => rejudgeMeasures(context, code)),
  /**
   * The daily run: time alone lowers a level, and whoever has ever been assessed is assessed anew (org.2).
   */
  DAILY: over((deps) =>
    rowsOf<LevelStanding>(
      deps,
      (context, _, after, first) => context.tiers.levelStandings({ first, after: after ?? undefined }),
      ({ sk }) => sk,
      (context, { division }) => announceLevel(context, division),
    ),
  ),
  /** The tier of a community has changed: its orders on the way are judged by the new one. */
  REJUDGE_ORDERS: over((deps) =>
    rowsOf<ListedOrder>(
      deps,
      async (context, { community = '' }, after, first) => {
        const options = { first, after: after ?? undefined };
        const listed = await context.orders.ordersOf('COMMUNITY', community, null, options);
        // Those that wait for work come first: what follows the last of them is over.
        return listed.filter(isListedInFlight);
      },
      ({ place }) => place,
      rejudgeOrder,
    ),
  ),
  /** The programme of a county is closed: its people, homes and unmatched arrivals are erased. */
  PROGRAM: over((deps) => rowsOf<ToClose>(deps, nextToClose, cursorToClose, closeRow)),
  /** Buildings came into a grid or left it: what is to be done in them follows. */
  GRID_TASKS: over((deps) =>
    rowsOf<ListedTask>(
      deps,
      (context, { place = '' }, after, first) =>
        context.tasks.tasksOf(place, 'OPEN', { first, after: after ?? undefined }),
      ({ place }) => place,
      followGrid,
    ),
  ),
  /** A stairwell is told what a return asks of it: each of its homes, once. */
  STAIRWELL: over((deps) => rowsOf<HomeToTell>(deps, homesToTell, ({ home }) => home.sk, tellHome)),
} as const satisfies Record<string, Run>;
export const sweepKinds = Object.keys(SWEEPS) as readonly (keyof typeof SWEEPS)[];

/** Goes on with a sweep where it stands, until it is through or time is up. */
export async function continueSweep(
  context: RequestContext,
  due: Due,
  _settle: Write,
  isTimeUp: () => boolean,
): Promise<Handled> {
  const found = await readSweep(context.db, due.subject);
  if (!found) return 'DONE';
  const sweeps: Readonly<Record<string, Run>> = SWEEPS;
  const run = sweeps[found.kind];
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
