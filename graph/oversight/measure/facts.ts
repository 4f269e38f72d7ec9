import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { measureStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ measures: measureStore(db) }),
  about: {},
  erased: {},
  closed: {},
} as const satisfies NounFacts;
