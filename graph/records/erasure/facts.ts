import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { erasureStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ erasures: erasureStore(db) }),
  about: {},
  erased: {},
  closed: {},
} as const satisfies NounFacts;
