import { throwAll } from '#graph/core/concurrently.ts';
import { ConditionFailed, type Db, type Write } from '#graph/store/db.ts';
import { Unavailable } from '#graph/store/outage.ts';
import { within } from '#graph/store/time-limit.ts';
import { asideWrite, type Due, type HandleDue } from './due.ts';
import { keys } from './keys.ts';
import { queuesOf } from './policy-due.ts';

const PAGE = 50;
/** Subjects of one queue that are at work at once: most of their time they wait for the table. */
const AT_ONCE = 8;
/** How long one item may hold up the others of its queue (milliseconds). */
const SLICE_MS = 10_000;
/**
 * How long what is not urgent goes on before there is a look for what is (milliseconds); and how long what is
 * urgent may keep the rest waiting.
 */
const TURN_MS = 10_000;
const URGENT_TURN_MS = 40_000;
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
 * Brings about everything that is due, what is urgent first, in the order of time for each subject and rank.
 * Answers with how much that was. After an outage that is all that came due meanwhile: what is done is gone,
 * so whatever there is from the beginning on is still to do. An item that fails is set aside, for ever
 * longer, and never dropped; the others go on, later ones of its subject too. A queue whose partition does
 * not answer ends, and no other with it: its fault is told when all the others have had their turn.
 *
 * Race: two drains at once. Both may see an item; `settle` lets one of them through.
 */
export async function drainDue<Kind extends string>(drain: Drain<Kind>): Promise<number> {
  const urgent = openLanes(drain, queuesOf('URGENT'), URGENT_TURN_MS);
  const others = openLanes(drain, [...queuesOf('ORDINARY'), ...queuesOf('BULK')], TURN_MS);
  // Turn by turn, until none brings anything about: what came about may have made something else due, in any
  // queue.
  for (let count = 0; ;) {
    const turns = [await urgent.turn(), await others.turn()];
    count += turns.reduce((sum, { done }) => sum + done, 0);
    if (turns.some(({ done, left }) => done + left > 0) && !isOver(drain)) continue;
    throwAll([...urgent.faults, ...others.faults]);
    return count;
  }
}

/** How many items came about, and how many there are that only their time kept from it. */
interface Turn {
  done: number;
  left: number;
}

/** Queues that have their turns together. One that fails has no other. */
function openLanes<Kind extends string>(drain: Drain<Kind>, queues: readonly string[], span: number) {
  const faults: unknown[] = [];
  let lanes = queues.map((queue) => openLane(drain, queue));
  return {
    faults,
    async turn(): Promise<Turn> {
      const turn = { ...drain, until: earlier(drain.until, new Date(drain.now().getTime() + span)) };
      const ended = await Promise.allSettled(lanes.map((lane) => lane.run(turn)));
      lanes = lanes.filter((_, i) => ended[i]!.status === 'fulfilled');
      faults.push(...ended.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : [])));
      const ran = ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const sum = (part: keyof Turn) => ran.reduce((total, one) => total + one[part], 0);
      return { done: sum('done'), left: sum('left') };
    },
  };
}

const earlier = (one: Date | undefined, other: Date): Date => (one && one < other ? one : other);

type OneTurn<Kind extends string> = Drain<Kind> & { readonly until: Date };

/** Goes through one queue, some subjects at once, and in its next turn goes on from where that ended. */
function openLane<Kind extends string>(drain: Drain<Kind>, queue: string) {
  /** What was read and is not begun, by subject, in its order. */
  let waiting: Due<Kind>[][] = [];
  let after: string | undefined;

  async function work(turn: OneTurn<Kind>, counted: Turn, faults: unknown[]): Promise<void> {
    for (let group = waiting.shift(); group; group = waiting.shift())
      for (const [i, due] of group.entries()) {
        if (faults.length > 0) return;
        if (isOver(turn)) return void waiting.unshift(group.slice(i));
        try {
          const became = await bringAbout(turn, due);
          if (became === 'DONE') counted.done += 1;
          if (became === 'LEFT') counted.left += 1;
        } catch (error) {
          faults.push(error);
        }
      }
  }

  /** The next page, if there is one. */
  async function read(): Promise<boolean> {
    const below = dueBy(drain.now());
    const page: Due<Kind>[] = await drain.db.query(keys.dues(queue), { first: PAGE, after, below });
    waiting = [...Map.groupBy(page, ({ subject }) => subject).values()];
    after = page.length < PAGE ? undefined : page.at(-1)!.sk;
    return after !== undefined;
  }

  return {
    async run(turn: OneTurn<Kind>): Promise<Turn> {
      const counted: Turn = { done: 0, left: 0 };
      for (let isMore = true; isMore && !isOver(turn);) {
        isMore = waiting.length > 0 ? after !== undefined : await read();
        const faults: unknown[] = [];
        await Promise.all(Array.from({ length: AT_ONCE }, () => work(turn, counted, faults)));
        throwAll(faults);
      }
      counted.left += waiting.length + (after === undefined ? 0 : 1);
      return counted;
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
