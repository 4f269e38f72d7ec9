import { keys } from '#graph/mechanism/keys.ts';
import { OUTBOXES } from '#graph/mechanism/outbox.ts';
import { ALL_RANKS, queuesOf, type Rank } from '#graph/mechanism/policy-due.ts';
import type { Db } from '#graph/store/db.ts';
import type { Key, Range } from '#graph/store/key.ts';

/** For how long the oldest has waited (seconds): of what is due, by its rank, and of what is not told yet. */
export interface Lag {
  readonly due: Readonly<Record<Rank, number>>;
  readonly events: number;
}

/** Reads the first key of each queue, whose beginning is a time: it costs the same however much waits. */
export async function readLag(db: Db, now: Date): Promise<Lag> {
  const [events, ...due] = await Promise.all([
    oldestOf(db, now, OUTBOXES),
    ...ALL_RANKS.map((rank) => oldestOf(db, now, queuesOf(rank).map(keys.dues))),
  ]);
  return { due: Object.fromEntries(ALL_RANKS.map((rank, i) => [rank, due[i]!])) as Record<Rank, number>, events };
}

async function oldestOf(db: Db, now: Date, queues: readonly Range[]): Promise<number> {
  const firsts = await Promise.all(queues.map((queue) => db.query<Key>(queue, { first: 1 })));
  const times = firsts.flat().map(({ sk }) => Date.parse(sk.split('#', 1)[0]!));
  return Math.max(0, ...times.map((time) => (now.getTime() - time) / 1_000));
}
