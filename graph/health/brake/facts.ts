import { NO_FACTS, type NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { brakeStore } from './store.ts';

export const facts = {
  ...NO_FACTS,
  stores: (db: Db) => ({ brakes: brakeStore(db) }),
} as const satisfies NounFacts;
