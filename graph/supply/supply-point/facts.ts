import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { supplyStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ supply: supplyStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {},
  concerned: {},
  named: {},
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
