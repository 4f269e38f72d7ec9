import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { grievanceStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ grievances: grievanceStore(db) }),
  about: {},
} as const satisfies NounFacts;
