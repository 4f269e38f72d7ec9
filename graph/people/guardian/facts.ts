import { carried, type NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { guardianStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ guardians: guardianStore(db) }),
  about: { Guardianship: carried, Consent: carried },
  erased: {},
  closed: {},
} as const satisfies NounFacts;
