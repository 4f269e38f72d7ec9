import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { handoverStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ handovers: handoverStore(db) }),
  about: {},
  erased: { HANDOVER: { counted: 'HANDOVER' } },
  closed: {},
} as const satisfies NounFacts;
