import { NO_FACTS, type NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { keys } from './keys.ts';
import { brakeStore, type TakenFact, unlistReviewWrite } from './store.ts';

export const facts = {
  ...NO_FACTS,
  stores: (db: Db) => ({ brakes: brakeStore(db) }),
  erased: { TAKEN: { counted: 'OTHER', elsewhere: (taken: TakenFact) => [unlistReviewWrite(taken)] } },
  deletes: { asked: [], due: [keys.reviewListings('*')] },
} as const satisfies NounFacts;
