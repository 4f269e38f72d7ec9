import { Refusal } from '#graph/core/errors.ts';
import { Busy, ConditionFailed, type Db, TRANSACTION_LIMIT } from '#graph/store/db.ts';
import { isTimeOver } from '#graph/store/time-limit.ts';
import { type Change, gather } from './change.ts';
import { type Claim, claimOf, type Once } from './idempotency.ts';
import type { Keyring } from './keyring.ts';

/** How often something is decided anew because what it relied on has moved in between. */
const ATTEMPTS = 4;

/** What a commit works with: a request context is one. */
export interface Committer {
  readonly db: Db;
  readonly keyring: Keyring;
  readonly now: Date;
  readonly viewer: { readonly account: string } | null;
  /** Forgets what was read: whoever decides anew sees what the others have written. */
  reopen(): void;
  /** Told of each commit that took more than one attempt, and of each that was given up. */
  readonly countAttempts: (attempts: number, isGivenUp: boolean) => void;
}

/** What one attempt comes to: an answer and, where something is to happen, the change. */
export interface Attempt<Reply> {
  readonly reply: Reply;
  readonly change?: Change;
}

export interface How<Reply> {
  /** What a failed condition means for good, by its name. Any other is decided anew. */
  readonly final?: Readonly<Record<string, () => Error>>;
  /** Something is created, once however often it is asked for. */
  readonly once?: Once<Reply>;
  /** 1 where what was seen is overwritten. */
  readonly attempts?: number | undefined;
}

/**
 * Makes a change: an attempt reads, decides and says what happens, and all of it is one transaction. This is
 * the one loop around transactions.
 *
 * Race: somebody else is in between. All that an attempt relies on is a condition of its transaction, so that
 * a failed one has written nothing; it is made anew from what the others left. Where no attempt is left, or
 * no time, it is `Busy`. What a drain brings about and finds settled is not its own any more: that condition
 * is passed on.
 *
 * `attempt` is given the id of what is created, and nothing of use where `once` is left out.
 */
export async function commit<Reply>(
  context: Committer,
  attempt: (id: string) => Promise<Attempt<Reply>>,
  how: How<Reply> = {},
): Promise<Reply> {
  const claim = how.once ? await claimOf(context, how.once) : null;
  const before = await claim?.answer();
  if (before) return before.reply;
  for (let attempts = 1; ; attempts++) {
    try {
      const reply = await make(context, attempt, claim);
      if (attempts > 1) context.countAttempts(attempts, false);
      return reply;
    } catch (error) {
      const other = isOvertaken(error) ? await claim?.answer() : null;
      if (other) return other.reply;
      if (error instanceof Busy) context.countAttempts(attempts, true);
      if (!(error instanceof ConditionFailed) || error.has('settle')) throw error;
      const isOver = attempts === (how.attempts ?? ATTEMPTS) || isTimeOver();
      const last = lastWordOf(error, how.final ?? {}, isOver);
      if (last) throw last();
      if (isOver) {
        context.countAttempts(attempts, true);
        throw new Busy(error.message, { cause: error });
      }
      context.reopen();
    }
  }
}

/** A last word is said where nothing failed beside it: what did is looked at anew while there is time. */
function lastWordOf(error: ConditionFailed, final: Readonly<Record<string, () => Error>>, isOver: boolean) {
  const words = Object.entries(final).filter(([name]) => error.has(name));
  const isAlone = error.conditions.every((one) => words.some(([name]) => one === name || one.startsWith(`${name}:`)));
  return isOver || isAlone ? words[0]?.[1] : undefined;
}

async function make<Reply>(
  context: Committer,
  attempt: (id: string) => Promise<Attempt<Reply>>,
  claim: Claim<Reply> | null,
): Promise<Reply> {
  const { reply, change } = await attempt(claim?.id ?? '');
  if (change) await send(context, [...change, ...(claim ? [claim.write] : [])]);
  return reply;
}

/** Sends a change: what goes ahead of it first, in parts. */
export async function send({ db, now }: Pick<Committer, 'db' | 'now'>, change: Change): Promise<void> {
  const { ahead, writes } = await gather(change, now);
  for (let start = 0; start < ahead.length; start += TRANSACTION_LIMIT)
    await db.transact(ahead.slice(start, start + TRANSACTION_LIMIT));
  if (writes.length > 0) await db.transact(writes);
}

/** Another may have created it meanwhile: it stands in the way of this attempt, or its claim does. */
const isOvertaken = (error: unknown): boolean =>
  error instanceof Refusal || (error instanceof ConditionFailed && error.has('idempotency'));
