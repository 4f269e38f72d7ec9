import { randomUUID } from 'node:crypto';
import type { Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import { keys } from './keys.ts';
import { asideQueueOf, queueOf } from './policy-due.ts';

/** The longest pause between two attempts at an item that fails (milliseconds). */
const LONGEST_PAUSE_MS = 86_400_000;
const FIRST_PAUSE_MS = 60_000;

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

export const dueKeyOf = ({ kind, subject, at }: DueKey): Key => keys.due(queueOf({ kind, subject }), at, kind, subject);

/**
 * The item set aside for another attempt after a pause: it stands in no other's way there. It still tells
 * when it was due at first, which sets it apart from others that failed with it.
 */
export function asideWrite(due: Due, now: Date): Write {
  const { kind, subject, at } = due;
  const failures = (due.failures ?? 0) + 1;
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
  const time = new Date(now.getTime() + pause).toISOString();
  const key = keys.dueAgain(asideQueueOf(due), time, at, kind, subject);
  return { named: 'due', put: { ...due, ...key, failures, version: randomUUID() } };
}

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
