import { createHash } from 'node:crypto';
import type { Evidence } from '#graph/core/input/evidence.ts';
import type { Db, QueryOptions, Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import { dayOf } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import type { Bound, BrakedKind, Taken } from './policy.ts';

/** A fact that took a place of its account, as the authority above looks at it. It names nobody. */
export interface TakenFact extends Key {
  readonly record: string;
  readonly kind: BrakedKind;
  readonly county: string;
  readonly account: string;
  readonly evidence: Evidence;
  readonly at: string;
  /** When it is forgotten (epoch seconds). */
  readonly expiresAt: number;
}

interface Listing extends Key {
  readonly taken: Key;
  readonly expiresAt: number;
}

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

  async reviewsIn(county: string, options: QueryOptions): Promise<(TakenFact & { readonly listedAt: string })[]> {
    const listed = await db.query<Listing>(keys.reviewListings(county), { ...options, newestFirst: true });
    const found = await db.getMany<TakenFact>(listed.map(({ taken }) => taken));
    return found.flatMap((one, i) => (one ? [{ ...one, listedAt: listed[i]!.sk }] : []));
  },
});

/** It lies with its person, so that it goes with them; the list leads there. */
export function reviewWrites(person: string, taken: Omit<TakenFact, keyof Key>): Write[] {
  const place = keys.taken(person, taken.record);
  const listing = keys.reviewListing(taken.county, taken.at, taken.record);
  return [
    { named: 'taken', put: { ...place, ...taken } },
    { named: 'listing', put: { ...listing, taken: place, expiresAt: taken.expiresAt } satisfies Listing },
  ];
}

export const unlistReviewWrite = ({ county, at, record }: TakenFact): Write => ({
  named: 'listing',
  delete: keys.reviewListing(county, at, record),
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
