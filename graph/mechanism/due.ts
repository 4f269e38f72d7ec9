import { createHash, randomUUID } from 'node:crypto';
import { ConditionFailed, type Db, type Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import { within } from '#graph/store/time-limit.ts';
import { keys } from './keys.ts';

/**
 * Shards spread the writes; what concerns one subject lies in one shard, so that its items keep their order.
 * There may become more of them, never fewer: nobody would look into those that are gone.
 */
const SHARDS = 4;
const PAGE = 50;
/** The longest pause between two attempts at an item that fails (milliseconds). */
const LONGEST_PAUSE_MS = 86_400_000;
const FIRST_PAUSE_MS = 60_000;
/** How long one item may hold up the others of its shard (milliseconds). */
const SLICE_MS = 10_000;
/** How long an item whose time is up still waits for others (milliseconds). */
const GRACE_MS = 4_000;

/** Something that time brings: a deadline, an expiry, a first day. */
export interface NewDue<Kind extends string = string> {
  readonly kind: Kind;
  /** The id of what it concerns. The same kind for the same subject at the same instant is the same item. */
  readonly subject: string;
  /** The instant from which it is due, as ISO 8601 in UTC; one that is past comes about in the next drain. */
  readonly at: string;
  readonly data?: Readonly<Record<string, string>>;
}

export interface Due<Kind extends string = string> extends NewDue<Kind>, Key {
  /** How often it has failed. */
  readonly failures?: number;
  /** Another each time that the item is written. */
  readonly version: string;
}

export type DueKey = Pick<NewDue, 'kind' | 'subject' | 'at'>;

/**
 * The item as it is written. It needs no condition: written again, it is the same item again, and comes about
 * once more where a drain is at work on it already, since that may have looked too early.
 */
export const dueItem = (due: NewDue) => ({ ...dueKeyOf(due), ...due, version: randomUUID() });

export const dueKeyOf = ({ kind, subject, at }: DueKey): Key => keys.due(shardOf(subject), at, kind, subject);

const shardOf = (subject: string): number => createHash('sha256').update(subject).digest().readUInt8(0) % SHARDS;

/**
 * AGAIN: it is not done yet, and stays. It has its turn again when the others have had theirs, at the latest
 * in the next drain.
 */
export type Handled = 'DONE' | 'AGAIN';

/**
 * Brings one item about. `settle` takes the item away under the condition that it is still there as it was
 * read: a handler that puts it into its transaction has its effect exactly once; one that does not must have
 * an effect that is the same when it happens twice. What it makes due itself is of another instant, kind or
 * subject: a transaction takes an item once.
 *
 * `isTimeUp` tells a long piece of work when to answer AGAIN, so that the others have their turn.
 */
export type HandleDue<Kind extends string> = (
  due: Due<Kind>,
  settle: Write,
  isTimeUp: () => boolean,
) => Promise<Handled>;

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
 * the beginning on is still to do. An item that fails is put off, ever longer, and never dropped; the others
 * go on, later ones of its subject too.
 *
 * Race: two drains at once. Both may see an item; `settle` lets one of them through.
 */
export async function drainDue<Kind extends string>(drain: Drain<Kind>): Promise<number> {
  // Round by round, until one brings nothing about: what came about may have made something else due, in any
  // shard.
  for (let count = 0; ;) {
    const round = await drainOnce(drain);
    if (round === 0) return count;
    count += round;
  }
}

async function drainOnce<Kind extends string>(drain: Drain<Kind>): Promise<number> {
  const shards = Array.from({ length: SHARDS }, (_, shard) => drainShard(drain, shard));
  // All of them have ended before a fault of one is told: nothing goes on behind the caller's back.
  await Promise.allSettled(shards);
  return (await Promise.all(shards)).reduce((sum, count) => sum + count, 0);
}

async function drainShard<Kind extends string>(drain: Drain<Kind>, shard: number): Promise<number> {
  const { db, now, until } = drain;
  let count = 0;
  for (let after: string | undefined; ;) {
    const page: Due<Kind>[] = await db.query(keys.dues(shard), { first: PAGE, after, below: dueBy(now()) });
    for (const due of page) {
      if (until && now() >= until) return count;
      if (await bringAbout(drain, due)) count += 1;
      after = due.sk;
    }
    if (page.length < PAGE) return count;
  }
}

/** Greater than every key of what is due at an instant. */
const dueBy = (instant: Date): string => `${instant.toISOString()}~`;

async function bringAbout<Kind extends string>(drain: Drain<Kind>, due: Due<Kind>): Promise<boolean> {
  const { db, now, handle, logFault } = drain;
  const settle: Write = {
    named: 'settle',
    delete: { pk: due.pk, sk: due.sk },
    condition: 'version = :version',
    values: { ':version': due.version },
  };
  try {
    const handled = await within(timeOf(drain) + GRACE_MS, () => handle(due, settle, timer(drain)));
    if (handled === 'AGAIN') return false;
    await unlessSettled(db, [settle]);
    return true;
  } catch (error) {
    if (isSettled(error)) return false;
    logFault(error, due);
    await unlessSettled(db, [settle, againWrite(due, now())]);
    return false;
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

/**
 * The item for another attempt after a pause. It still tells when it was due at first, which sets it apart
 * from others that failed with it.
 */
function againWrite(due: Due, now: Date): Write {
  const { kind, subject, at } = due;
  const failures = (due.failures ?? 0) + 1;
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
  const time = new Date(now.getTime() + pause).toISOString();
  const key = keys.dueAgain(shardOf(subject), time, at, kind, subject);
  return { named: 'due', put: { ...due, ...key, failures, version: randomUUID() } };
}
