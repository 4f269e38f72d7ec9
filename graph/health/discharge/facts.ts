import { carried, type NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { dischargeStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ discharges: dischargeStore(db) }),
  about: { Discharge: carried, Recheck: carried },
  erased: { DISCHARGE: { counted: 'CASE' } },
  closed: {},
} as const satisfies NounFacts;
