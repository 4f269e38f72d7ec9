import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { warningStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ warnings: warningStore(db) }),
  about: {},
  erased: {},
  closed: {},
} as const satisfies NounFacts;
