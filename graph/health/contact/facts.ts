import { carried, type NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { contactStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ contacts: contactStore(db) }),
  about: { Contact: carried },
} as const satisfies NounFacts;
