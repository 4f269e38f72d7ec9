import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { countedCaseStore } from './store-cases.ts';
import { tierStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ countedCases: countedCaseStore(db), tiers: tierStore(db) }),
  about: {},
  erased: {},
  closed: {},
} as const satisfies NounFacts;
