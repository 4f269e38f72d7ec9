import { carried, type NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { checkStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ checks: checkStore(db) }),
  about: { DailyCheck: carried, Alert: carried },
  erased: { CHECK: { counted: 'ISOLATION' }, ALERT: { counted: 'ISOLATION' } },
  closed: {},
} as const satisfies NounFacts;
