import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { caseStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ cases: caseStore(db) }),
  about: {},
} as const satisfies NounFacts;
