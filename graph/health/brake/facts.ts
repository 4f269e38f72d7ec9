import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { brakeStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ brakes: brakeStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {},
  concerned: {},
  named: {},
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
