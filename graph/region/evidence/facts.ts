import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { evidenceStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ evidence: evidenceStore(db) }),
  about: {},
  erased: {},
  closed: {},
} as const satisfies NounFacts;
