import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { taskStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ tasks: taskStore(db) }),
  about: {},
  erased: {},
  closed: {},
} as const satisfies NounFacts;
