import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { placeStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ places: placeStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {},
  concerned: {},
  named: { division: ['DIVISION'], community: ['COMMUNITY', 'DIVISION'] },
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
