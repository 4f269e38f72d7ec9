import { randomInt, randomUUID } from 'node:crypto';
import { type Db, type Write, putNew } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import { keys } from './keys.ts';

/**
 * Shards spread the writes. There may become more of them, never fewer: nobody would look into those that are
 * gone.
 */
const SHARDS = 8;
const PAGE = 25;

/** What has happened. Ids and codes alone: a name, number or colour never travels in an event. */
export interface DomainEvent {
  readonly type: `${string}.${string}`;
  readonly subject: string;
  readonly data: Readonly<Record<string, string | number | null>>;
}

/** An event that waits for the relay. */
export interface WaitingEvent extends DomainEvent, Key {
  readonly id: string;
  readonly at: string;
}

/**
 * The event as an item of the same transaction as the change that it tells of: both are there, or neither. It
 * stays until the relay takes it away, however long the relay is out: an item that expired would be an event
 * lost.
 */
export function outboxWrite(event: DomainEvent, account: string, now: Date): Write {
  const id = randomUUID();
  const at = now.toISOString();
  return putNew('outbox', { ...keys.outbox(randomInt(SHARDS), at, id), id, at, account, ...event });
}

/**
 * Takes an event out. Race: two relays at once; the condition lets one of them through, with all that it
 * writes beside it.
 */
export const settleWrite = ({ pk, sk }: WaitingEvent): Write => ({
  named: 'outbox',
  delete: { pk, sk },
  condition: 'attribute_exists(pk)',
});

/**
 * Goes once through what waits, in the order of time over all shards, and answers with the next events; with
 * none at the end. What commits behind the place that it has reached is found the next time.
 */
export function openOutbox(db: Db): (count: number) => Promise<WaitingEvent[]> {
  const shards = Array.from({ length: SHARDS }, (_, shard) => openShard(db, shard));
  return async (count) => {
    const taken: WaitingEvent[] = [];
    while (taken.length < count) {
      await Promise.all(shards.map((shard) => shard.fill()));
      const [earliest] = shards
        .filter(({ waiting }) => waiting.length > 0)
        .sort((a, b) => (a.waiting[0]!.sk < b.waiting[0]!.sk ? -1 : 1));
      if (!earliest) break;
      taken.push(earliest.waiting.shift()!);
    }
    return taken;
  };
}

function openShard(db: Db, shard: number) {
  const waiting: WaitingEvent[] = [];
  let after: string | undefined;
  let isRead = false;
  return {
    waiting,
    /** Reads on when all that was read is taken. */
    async fill() {
      if (waiting.length > 0 || isRead) return;
      const page = await db.query<WaitingEvent>(keys.outboxes(shard), { first: PAGE, after });
      waiting.push(...page);
      after = page.at(-1)?.sk;
      isRead = page.length < PAGE;
    },
  };
}
