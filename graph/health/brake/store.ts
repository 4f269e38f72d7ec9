import { createHash } from 'node:crypto';
import type { Db, Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import { dayOf } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import type { Bound, Taken } from './policy.ts';

/** The hours of a day are attributes of its item, so that both counts move with one write. */
type Item = Key & Readonly<Record<string, unknown>>;

/** An issuer may be any text; by its hash it is a key. */
const keyOf = (source: string, now: Date): Key =>
  keys.brake(createHash('sha256').update(source).digest('hex'), dayOf(now.getTime()));

/** Named by the instant, so that an hour is one whatever the day is called where it is read. */
const hourOf = (now: Date): string => `hour${now.getUTCHours()}`;

const KEPT_SECONDS = 2 * 86_400;

export const brakeStore = (db: Db) => ({
  async taken(sources: readonly string[], now: Date): Promise<Taken[]> {
    const found = await db.getMany<Item>(sources.map((source) => keyOf(source, now)));
    return found.map((item) => ({ hour: Number(item?.[hourOf(now)] ?? 0), day: Number(item?.['day'] ?? 0) }));
  },
});

/** Race: two facts take the last place of a source at once. One is decided anew, and waits. */
export const takeWrite = (source: string, { factsAnHour, factsADay }: Bound, now: Date): Write => ({
  named: `brake:${source}`,
  update: keyOf(source, now),
  set: 'SET expiresAt = :expiresAt ADD #day :one, #hour :one',
  condition: '(attribute_not_exists(#day) OR #day < :aDay) AND (attribute_not_exists(#hour) OR #hour < :anHour)',
  names: { '#day': 'day', '#hour': hourOf(now) },
  values: {
    ':one': 1,
    ':aDay': factsADay,
    ':anHour': factsAnHour,
    ':expiresAt': Math.floor(now.getTime() / 1000) + KEPT_SECONDS,
  },
});
