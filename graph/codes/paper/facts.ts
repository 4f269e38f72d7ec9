import { carried, type NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { paperStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ papers: paperStore(db) }),
  about: { Paper: carried },
} as const satisfies NounFacts;
