import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { programStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ programs: programStore(db) }),
  about: {},
  erased: {},
  closed: {},
} as const satisfies NounFacts;
