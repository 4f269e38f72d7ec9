import { NO_FACTS, type NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { supplyStore } from './store.ts';

export const facts = {
  ...NO_FACTS,
  stores: (db: Db) => ({ supply: supplyStore(db) }),
} as const satisfies NounFacts;
