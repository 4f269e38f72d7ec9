import { createHash } from 'node:crypto';
import { type Day, startOf } from '#verify/calendar.ts';

/**
 * URGENT: somebody is kept apart, watched over or restricted until it has come about. BULK: it goes over
 * many, or nobody waits for it at a certain hour.
 */
export type Rank = 'URGENT' | 'ORDINARY' | 'BULK';

/** What each kind is, where it is not ordinary. */
export const RANKS: Readonly<Record<string, Exclude<Rank, 'ORDINARY'>>> = {
  ISOLATION_RELEASE: 'URGENT',
  ISOLATION_FOLLOW_UP: 'URGENT',
  ALERT_DEADLINE: 'URGENT',
  ALERT_HOLD: 'URGENT',
  APPEAL_DEADLINE: 'URGENT',
  CASE_RULED_OUT: 'URGENT',
  FINDING_CONFIRMATION: 'URGENT',
  JUDGE_ANEW: 'URGENT',
  MEASURE_LAPSE: 'URGENT',
  REJUDGE_MEASURES: 'URGENT',
  URGENT_SWEEP: 'URGENT',
  CARE_REVIEW: 'BULK',
  ERASURE_HELD: 'BULK',
  PROGRAM: 'BULK',
  SWEEP: 'BULK',
};

/** Sweeps by which somebody is set free. */
export const URGENT_SWEEPS: readonly string[] = ['RESPONSE_ENDED'];

/** As what a sweep is due. */
export const sweepDueKind = (sweep: string): 'SWEEP' | 'URGENT_SWEEP' =>
  URGENT_SWEEPS.includes(sweep) ? 'URGENT_SWEEP' : 'SWEEP';

const rankOf = (kind: string): Rank => RANKS[kind] ?? 'ORDINARY';

/**
 * Shards spread the writes; what concerns one subject lies in one shard, so that its items of one rank keep
 * their order. There may become more of them, never fewer: nobody would look into those that are gone.
 */
const SHARDS = 4;

/** Each queue is read by itself. What fails is rare, so that it has no shards. */
const queue = (rank: Rank, shard: number): string => (rank === 'ORDINARY' ? String(shard) : `${rank}#${shard}`);
const aside = (rank: Rank): string => `ASIDE#${rank}`;

/** The queue in which something waits for its time. */
export const queueOf = ({ kind, subject }: { readonly kind: string; readonly subject: string }): string =>
  queue(rankOf(kind), digestOf(subject).readUInt8(0) % SHARDS);

/** The queue of what failed, and waits for another attempt. */
export const asideQueueOf = ({ kind }: { readonly kind: string }): string => aside(rankOf(kind));

/**
 * All queues of a rank. Before there were ranks every item lay in those of the ordinary: what is left there
 * of another rank comes about with them.
 */
export const queuesOf = (rank: Rank): readonly string[] => [...shardsOf(rank), aside(rank)];

const shardsOf = (rank: Rank): string[] => Array.from({ length: SHARDS }, (_, shard) => queue(rank, shard));

export const ALL_RANKS = ['URGENT', 'ORDINARY', 'BULK'] as const satisfies readonly Rank[];
export const QUEUES: readonly string[] = ALL_RANKS.flatMap(queuesOf);
/** Those of what has not failed. */
export const WAITING: readonly string[] = ALL_RANKS.flatMap(shardsOf);

/** What a day brings that nobody waits for at midnight comes in its first hours (milliseconds). */
export const NIGHT_MS = 4 * 3_600_000;

/** An instant in the first hours of a day, always the same for a subject. */
export const nightOf = (day: Day, subject: string): string => {
  const share = digestOf(subject).readUInt32BE(1) / 2 ** 32;
  return new Date(Date.parse(startOf(day)) + Math.floor(share * NIGHT_MS)).toISOString();
};

const digestOf = (subject: string): Buffer => createHash('sha256').update(subject).digest();
