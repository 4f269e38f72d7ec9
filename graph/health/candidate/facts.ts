import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { candidateStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ candidates: candidateStore(db) }),
  about: {},
} as const satisfies NounFacts;
