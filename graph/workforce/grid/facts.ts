import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { gridStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ grids: gridStore(db) }),
  about: {},
  erased: {},
  closed: {},
} as const satisfies NounFacts;
