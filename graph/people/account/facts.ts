import { carried, type NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { accountStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ accounts: accountStore(db) }),
  about: { AccessEntry: carried },
  erased: {},
  closed: {},
} as const satisfies NounFacts;
