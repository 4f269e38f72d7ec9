import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { responseStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ responses: responseStore(db) }),
  about: {},
  erased: {},
  closed: {},
} as const satisfies NounFacts;
