import { carried, type NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { returnPlanStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ returnPlans: returnPlanStore(db) }),
  about: { ReturnPlan: carried },
  erased: { RETURN: { counted: 'CARE' } },
  closed: {},
} as const satisfies NounFacts;
