import type { Subject } from '#graph/core/access.ts';
import { carried, type NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { type Arrival, arrivalStore, unlistArrivalWrite, type UnmatchedArrival } from './store.ts';

/** Whose record tells who read of somebody unknown: that of the arrival, which goes to the person with it. */
export const subjectOfUnmatched = ({ id, at }: UnmatchedArrival): Subject => ({
  id,
  person: null,
  household: '',
  community: at,
});

export const facts = {
  stores: (db: Db) => ({ arrivals: arrivalStore(db) }),
  about: { Arrival: carried, UnmatchedArrival: subjectOfUnmatched },
  erased: { ARRIVAL: { counted: 'ARRIVAL', elsewhere: (arrival: Arrival) => [unlistArrivalWrite(arrival)] } },
} as const satisfies NounFacts;
