import { throwAll } from '#graph/core/concurrently.ts';
import { ConditionFailed, type Db, type Write } from '#graph/store/db.ts';
import { Unavailable } from '#graph/store/outage.ts';
import { within } from '#graph/store/time-limit.ts';
import { asideWrite, type Due, type HandleDue } from './due.ts';
import { keys } from './keys.ts';
import { QUEUES } from './policy-due.ts';

const PAGE = 50;
/** Subjects of one queue that are at work at once: most of their time they wait for the table. */
const AT_ONCE = 8;
/** How long one item may hold up the others of its queue (milliseconds). */
const SLICE_MS = 10_000;
/** How long an item whose time is up still waits for others (milliseconds). */
const GRACE_MS = 4_000;

export interface Drain<Kind extends string> {
  readonly db: Db;
  readonly now: () => Date;
  readonly handle: HandleDue<Kind>;
  readonly logFault: (error: unknown, due: Due<Kind>) => void;
  /** When to stop and leave the rest to the next drain; never when left out. */
  readonly until?: Date;
}

/**
 * Brings about everything that is due, in the order of time for each subject, and answers with how much that
 * was. After an outage that is all that came due meanwhile: what is done is gone, so whatever there is from
 * the beginning on is still to do. An item that fails is set aside, for ever longer, and never dropped; the
 * others go on, later ones of its subject too. A queue whose partition does not answer ends, and no other
 * with it: its fault is told when all the others have had their turn.
 *
 * Race: two drains at once. Both may see an item; `settle` lets one of them through.
 */
export async function drainDue<Kind extends string>(drain: Drain<Kind>): Promise<number> {
  const faults: unknown[] = [];
  let lanes = QUEUES.map((queue) => openLane(drain, queue));
  // Round by round, until one brings nothing about: what came about may have made something else due, in any
  // queue.
  for (let count = 0; ;) {
    const ended = await Promise.allSettled(lanes.map((lane) => lane.run()));
    const rounds = ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    faults.push(...ended.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : [])));
    lanes = lanes.filter((_, i) => ended[i]!.status === 'fulfilled');
    count += rounds.reduce((sum, { done }) => sum + done, 0);
    if (rounds.every(({ done, left }) => done + left === 0) || isOver(drain)) {
      throwAll(faults);
      return count;
    }
  }
}

/** How many items came about, and how many were at work when their time was up. */
interface Round {
  done: number;
  left: number;
}

/** Goes through one queue from its beginning to its end, some subjects at once. */
function openLane<Kind extends string>(drain: Drain<Kind>, queue: string) {
  /** The items of a page by subject, in their order. */
  let waiting: Due<Kind>[][] = [];

  async function work(round: Round, faults: unknown[]): Promise<void> {
    for (let group = waiting.shift(); group; group = waiting.shift())
      for (const due of group) {
        if (faults.length > 0 || isOver(drain)) return;
        try {
          const became = await bringAbout(drain, due);
          if (became === 'DONE') round.done += 1;
          if (became === 'LEFT') round.left += 1;
        } catch (error) {
          faults.push(error);
        }
      }
  }

  return {
    async run(): Promise<Round> {
      const round: Round = { done: 0, left: 0 };
      const below = dueBy(drain.now());
      for (let after: string | undefined; !isOver(drain);) {
        const page: Due<Kind>[] = await drain.db.query(keys.dues(queue), { first: PAGE, after, below });
        waiting = [...Map.groupBy(page, ({ subject }) => subject).values()];
        const faults: unknown[] = [];
        await Promise.all(Array.from({ length: AT_ONCE }, () => work(round, faults)));
        throwAll(faults);
        if (page.length < PAGE) break;
        after = page.at(-1)!.sk;
      }
      return round;
    },
  };
}

const isOver = ({ now, until }: Pick<Drain<string>, 'now' | 'until'>): boolean => until !== undefined && now() >= until;

/** Greater than every key of what is due at an instant. */
const dueBy = (instant: Date): string => `${instant.toISOString()}~`;

/** LEFT: its time was up, and there is more of it to do. NOT_OURS: it stays, or is another's. */
type Became = 'DONE' | 'LEFT' | 'NOT_OURS';

async function bringAbout<Kind extends string>(drain: Drain<Kind>, due: Due<Kind>): Promise<Became> {
  const { db, handle, logFault } = drain;
  const settle: Write = {
    named: 'settle',
    delete: { pk: due.pk, sk: due.sk },
    condition: 'version = :version',
    values: { ':version': due.version },
  };
  const isTimeUp = timer(drain);
  try {
    const handled = await within(timeOf(drain) + GRACE_MS, () => handle(due, settle, isTimeUp));
    if (handled === 'AGAIN') return isTimeUp() ? 'LEFT' : 'NOT_OURS';
    await unlessSettled(db, [settle]);
    return 'DONE';
  } catch (error) {
    if (isSettled(error)) return 'NOT_OURS';
    logFault(error, due);
    await setAside(drain, due, settle);
    return 'NOT_OURS';
  }
}

/**
 * What cannot even be set aside stays where it is, and holds up no other. A table that takes no more is no
 * fault of the item.
 */
async function setAside<Kind extends string>(drain: Drain<Kind>, due: Due<Kind>, settle: Write): Promise<void> {
  try {
    await unlessSettled(drain.db, [settle, asideWrite(due, drain.now())]);
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    drain.logFault(error, due);
  }
}

/** How long an item may still take (milliseconds). */
const timeOf = ({ now, until }: Pick<Drain<string>, 'now' | 'until'>): number =>
  Math.min(SLICE_MS, (until?.getTime() ?? Infinity) - now().getTime());

function timer(drain: Pick<Drain<string>, 'now' | 'until'>): () => boolean {
  const end = drain.now().getTime() + timeOf(drain);
  return () => drain.now().getTime() >= end;
}

/**
 * Race: another drain has brought it about meanwhile, or it was written anew and is for the next drain.
 * Either way it is no longer ours.
 */
const unlessSettled = (db: Db, writes: readonly Write[]): Promise<void> =>
  db.transact(writes).catch((error: unknown) => {
    if (!isSettled(error)) throw error;
  });

const isSettled = (error: unknown): boolean => error instanceof ConditionFailed && error.has('settle');
