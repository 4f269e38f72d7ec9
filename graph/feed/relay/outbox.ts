import type { Subscriber } from '#graph/core/subscriber.ts';
import { SUBSCRIBERS_LIMIT } from '#graph/feed/event/policy.ts';
import { appendWrites, type FeedStore, type NewEntry } from '#graph/feed/event/store.ts';
import { openOutbox, settleWrite, type WaitingEvent } from '#graph/mechanism/outbox.ts';
import { ConditionFailed, type Db, TRANSACTION_LIMIT, type Write } from '#graph/store/db.ts';

/** Events of one transaction: each is taken out, put into its feeds, and moves their heads. */
export const BATCH = Math.floor(TRANSACTION_LIMIT / (1 + 2 * SUBSCRIBERS_LIMIT));

/** An event as it is told to one subscriber. */
export interface Told {
  readonly subscriber: Subscriber;
  readonly entry: NewEntry;
}

export interface Relay {
  readonly db: Db;
  readonly feeds: FeedStore;
  readonly now: () => Date;
  /** What is told to whom, for each of the events; an Error for one that nothing is known of. */
  readonly tell: (events: readonly WaitingEvent[]) => Promise<readonly (readonly Told[] | Error)[]>;
  /** For how long an entry is kept (days). */
  readonly keptDays: () => Promise<number>;
  readonly logFault: (error: unknown, event: WaitingEvent) => void;
  /** When to stop and leave the rest to the next time; never when left out. */
  readonly until?: Date | undefined;
}

/**
 * Puts what has happened into the feeds of those whom it concerns, and answers with how many events that
 * were. The outbox holds exactly what is not told yet: an event is taken out in the transaction that puts it
 * into its feeds. So nothing is lost, whichever transaction committed first and wherever the relay stopped;
 * nothing is told twice; and the outbox needs no cursor that something could commit behind.
 *
 * Race: two relays at once. One of them goes through, and the other ends: the first goes on with all that
 * there is. An event that nothing is known of, from a newer deployment, stays where it is and holds up no
 * other.
 */
export async function relayOutbox(relay: Relay): Promise<number> {
  const { db, now, until } = relay;
  const next = openOutbox(db);
  for (let count = 0; ;) {
    if (until && now() >= until) return count;
    const batch = await next(BATCH);
    if (batch.length === 0) return count;
    const known = await knownOf(relay, batch);
    if (!(await unlessRelayed(db, await writesOf(relay, known)))) return count;
    count += known.length;
  }
}

interface Known {
  readonly event: WaitingEvent;
  readonly told: readonly Told[];
}

async function knownOf({ tell, logFault }: Relay, batch: readonly WaitingEvent[]): Promise<Known[]> {
  const told = await tell(batch);
  return batch.flatMap((event, i) => {
    const one = told[i] ?? new Error('Nothing was said of an event');
    if (!(one instanceof Error)) return [{ event, told: one }];
    logFault(one, event);
    return [];
  });
}

async function writesOf({ feeds, now, keptDays }: Relay, known: readonly Known[]): Promise<Write[]> {
  const bySubscriber = Map.groupBy(
    known.flatMap(({ told }) => told),
    ({ subscriber: { kind, id } }) => `${kind}#${id}`,
  );
  const feedsTold = [...bySubscriber.values()];
  const subscribers = feedsTold.map((told) => told[0]!.subscriber);
  const at = now();
  const expiresAt = Math.floor(at.getTime() / 1000) + (await keptDays()) * 86_400;
  const heads = subscribers.length > 0 ? await feeds.heads(subscribers) : [];
  const appended = feedsTold.flatMap((told, i) => {
    const entries = told.map(({ entry }) => entry);
    return appendWrites(subscribers[i]!, heads[i] ?? null, entries, { now: at, expiresAt });
  });
  return [...known.map(({ event }) => settleWrite(event)), ...appended];
}

/** Whether it was this relay that wrote. */
async function unlessRelayed(db: Db, writes: readonly Write[]): Promise<boolean> {
  if (writes.length === 0) return true;
  try {
    await db.transact(writes);
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}
