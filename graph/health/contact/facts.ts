import { carried, type NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { type Contact, contactStore, unlistContactWrite } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ contacts: contactStore(db) }),
  about: { Contact: carried },
  erased: {
    CONTACT: {
      counted: 'CONTACT',
      elsewhere: ({ id, case: met }: Contact) => (met === null ? [] : [unlistContactWrite(met, id)]),
    },
  },
  closed: {},
  events: {},
  concerned: {},
  named: {},
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
