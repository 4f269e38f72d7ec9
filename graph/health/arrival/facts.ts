import type { Subject } from '#graph/core/access.ts';
import { carried, type ClosedRow, type NounFacts } from '#graph/shared/facts.ts';
import type { Db, QueryOptions } from '#graph/store/db.ts';
import {
  type Arrival,
  arrivalStore,
  unlistArrivalWrite,
  unlistUnmatchedWrite,
  type UnmatchedArrival,
} from './store.ts';

/** Whose record tells who read of somebody unknown: that of the arrival, which goes to the person with it. */
export const subjectOfUnmatched = ({ id, at }: UnmatchedArrival): Subject => ({
  id,
  person: null,
  household: '',
  community: at,
});

/** Arrivals of people whom no community knows: with the key of its own goes all that was told of them. */
const unmatchedRows = async (db: Db, place: string, page: QueryOptions): Promise<readonly ClosedRow[]> =>
  (await arrivalStore(db).unmatchedAt(place, page)).map((one) => ({
    ...one,
    hasKey: one.sealed !== null,
    elsewhere: [unlistUnmatchedWrite(one)],
  }));

export const facts = {
  stores: (db: Db) => ({ arrivals: arrivalStore(db) }),
  about: { Arrival: carried, UnmatchedArrival: subjectOfUnmatched },
  erased: { ARRIVAL: { counted: 'ARRIVAL', elsewhere: (arrival: Arrival) => [unlistArrivalWrite(arrival)] } },
  closed: { ARRIVALS: { counted: 'ARRIVAL', rows: unmatchedRows } },
} as const satisfies NounFacts;
