import { randomInt, randomUUID } from 'node:crypto';
import { type Db, type Write, putNew } from '#graph/store/db.ts';
import type { Key, Range } from '#graph/store/key.ts';
import { keys } from './keys.ts';

/**
 * Shards spread the writes. There may become more of them, never fewer: nobody would look into those that are
 * gone.
 */
const SHARDS = 8;
/** Where events wait that nothing has kept from being told yet. */
export const OUTBOXES: readonly Range[] = Array.from({ length: SHARDS }, (_, shard) => keys.outboxes(shard));
const PAGE = 100;
/** The pauses between two attempts at an event that cannot be told (milliseconds). */
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 3_600_000;

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
  /** How often it could not be told. */
  readonly failures?: number;
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

/** The event set aside for another attempt after a pause: it stands in no other's way there. */
export function asideWrite(event: WaitingEvent, now: Date): Write {
  const failures = (event.failures ?? 0) + 1;
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
  const key = keys.outboxAside(new Date(now.getTime() + pause).toISOString(), event.id);
  return { named: 'aside', put: { ...event, ...key, failures } };
}

/**
 * Goes once through what waits, in the order of time over all shards, and answers with the next events; with
 * none at the end. What commits behind the place that it has reached is found the next time. Of what was set
 * aside those come whose pause is over.
 */
export function openOutbox(db: Db, now: Date): (count: number) => Promise<WaitingEvent[]> {
  const shards = [
    ...OUTBOXES.map((range) => openShard(db, range)),
    openShard(db, keys.outboxesAside(), `${now.toISOString()}~`),
  ];
  return async (count) => {
    const taken: WaitingEvent[] = [];
    while (taken.length < count) {
      await Promise.all(shards.map((shard) => shard.fill()));
      const [earliest] = shards
        .filter(({ waiting }) => waiting.length > 0)
        .sort((a, b) => (a.waiting[0]!.at < b.waiting[0]!.at ? -1 : 1));
      if (!earliest) break;
      taken.push(earliest.waiting.shift()!);
    }
    return taken;
  };
}

function openShard(db: Db, range: Range, below?: string) {
  const waiting: WaitingEvent[] = [];
  let after: string | undefined;
  let isRead = false;
  return {
    waiting,
    /** Reads on when all that was read is taken. */
    async fill() {
      if (waiting.length > 0 || isRead) return;
      const page = await db.query<WaitingEvent>(range, {
        first: PAGE,
        after,
        ...(below !== undefined && { below }),
      });
      waiting.push(...page);
      after = page.at(-1)?.sk;
      isRead = page.length < PAGE;
    },
  };
}
