import type { NounFacts } from '#graph/shared/facts.ts';
import { policyStore } from '#graph/shared/plan/store.ts';
import type { Db } from '#graph/store/db.ts';

export const facts = {
  stores: (db: Db) => ({ policies: policyStore(db) }),
  about: {},
  erased: {},
  closed: {},
} as const satisfies NounFacts;
