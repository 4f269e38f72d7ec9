import { createHash } from 'node:crypto';

/**
 * Shards spread the writes; what concerns one subject lies in one shard, so that its items keep their order.
 * There may become more of them, never fewer: nobody would look into those that are gone.
 */
const SHARDS = 4;

/** The queue in which something about a subject waits for its time. */
export const queueOf = (subject: string): string => String(shardOf(subject));

/** The queue of what failed: rare, so it is one. */
export const asideQueue = (): string => 'ASIDE';

/** All queues that something may be due in. */
export const QUEUES: readonly string[] = [...Array.from({ length: SHARDS }, (_, shard) => String(shard)), 'ASIDE'];

const shardOf = (subject: string): number => createHash('sha256').update(subject).digest().readUInt8(0) % SHARDS;
