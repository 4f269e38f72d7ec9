import { carried, type NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { careContactStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ careContacts: careContactStore(db) }),
  about: { CareContact: carried, CareRecord: carried },
  erased: { CARE: { counted: 'CARE' }, CARED: { counted: 'CARE' } },
  closed: {},
} as const satisfies NounFacts;
