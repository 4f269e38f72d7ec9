import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import { divisionOfOnCall } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import { keys } from './keys.ts';
import type { Span } from './policy.ts';

/** A span in which an account is on call for a division. */
export interface OnCall extends Key, Span {
  readonly id: string;
  readonly division: string;
  readonly account: string;
  readonly setBy: string;
  readonly setAt: string;
  /** When it is forgotten (epoch seconds): a day after it is over, so that a repeat still finds it. */
  readonly expiresAt: number;
}

/** What waits for the decision of a division. */
export interface Awaited {
  readonly id: string;
  readonly kind: 'ARRIVAL' | 'SUSPICION';
  readonly community: string;
  readonly inCharge: string;
  /** Until when it is to be decided on; exactly then is in time. */
  readonly decideBy: string;
  readonly expiresAt: number;
}

export type StoredAwaited = Awaited & Key;

/** Spans of a division that are kept at most: a roster of a month with three a day. */
export const SPANS_LIMIT = 100;
const KEPT_MS = 86_400_000;

export function onCallStore(db: Db) {
  return {
    async span(id: string): Promise<OnCall | null> {
      const division = divisionOfOnCall(id);
      return division === null ? null : db.get<OnCall>(keys.onCall(division, id));
    },

    /** Those that are over for less than a day among them. Several who set the last one at once set more. */
    spansOf: (division: string): Promise<OnCall[]> => db.queryAll<OnCall>(keys.onCalls(division), 2 * SPANS_LIMIT),

    awaitedOf: (division: string, options: QueryOptions): Promise<StoredAwaited[]> =>
      db.query<StoredAwaited>(keys.awaitedOf(division), options),
  };
}

const forgottenAt = (until: string): number => Math.floor((Date.parse(until) + KEPT_MS) / 1000);

export const onCallWrite = (span: Omit<OnCall, keyof Key | 'expiresAt'>) =>
  putNew('on-call', { ...keys.onCall(span.division, span.id), ...span, expiresAt: forgottenAt(span.until) });

/** Race: two end one span at once; the condition lets one through. */
export const endOnCallWrite = ({ pk, sk, until }: OnCall, at: string): Write => ({
  named: 'on-call',
  update: { pk, sk },
  set: 'SET #until = :at, expiresAt = :expiry',
  condition: '#until = :seen',
  names: { '#until': 'until' },
  values: { ':at': at, ':seen': until, ':expiry': forgottenAt(at) },
});

/**
 * What waits moves from one list to another; null before it waits, and once it does not any more. Race: it
 * goes along with its person while somebody decides: whoever does not find it where they read it looks anew.
 */
export function awaitedWrites(before: Awaited | null, next: Awaited | null): Write[] {
  const put = next && { ...placeOf(next), ...next };
  const isLeft = before && (placeOf(before).pk !== put?.pk || placeOf(before).sk !== put.sk);
  return [
    ...(isLeft ? unlistAwaitedWrites(before).map((write) => ({ ...write, condition: 'attribute_exists(pk)' })) : []),
    ...(put ? [{ named: 'awaited', put }] : []),
  ];
}

/** What is forgotten waits no more, whether it still stood there or not. */
export const unlistAwaitedWrites = (before: Awaited | null): Write[] =>
  before ? [{ named: 'awaited', delete: placeOf(before) }] : [];

const placeOf = ({ inCharge, decideBy, id }: Awaited): Key => keys.awaited(inCharge, decideBy, id);
