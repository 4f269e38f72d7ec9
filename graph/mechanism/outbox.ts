import { randomInt, randomUUID } from 'node:crypto';
import type { Write } from '../store/db.ts';
import { putNew } from '../store/db.ts';
import { keys } from '../store/keys.ts';

/** Shards spread the writes; the relay reads each in the order of its keys. */
const SHARDS = 8;
/** How long an event waits for the relay at most (days). */
const KEPT_DAYS = 7;

/** What has happened. Ids and codes alone: a name, number or colour never travels in an event. */
export interface DomainEvent {
  readonly type: `${string}.${string}`;
  readonly subject: string;
  readonly data: Readonly<Record<string, string | number | null>>;
}

/** The event as an item of the same transaction as the change that it tells of: both are there, or neither. */
export function outboxWrite(event: DomainEvent, account: string, now: Date): Write {
  const id = randomUUID();
  const at = now.toISOString();
  return putNew('outbox', {
    ...keys.outbox(randomInt(SHARDS), at, id),
    id,
    at,
    account,
    ...event,
    expiresAt: Math.floor(now.getTime() / 1000) + KEPT_DAYS * 86_400,
  });
}
