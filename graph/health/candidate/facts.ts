import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { keys } from './keys.ts';
import { candidateStore, leaveMeetingWrites, leaveWorkplaceWrite, type Workplace } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ candidates: candidateStore(db) }),
  about: {},
  erased: {
    WORKPLACE: { counted: 'CONTACT', elsewhere: (own: Workplace) => [leaveWorkplaceWrite(own)] },
    MET: { counted: 'CONTACT', elsewhere: leaveMeetingWrites },
  },
  closed: {},
  events: {},
  concerned: {},
  named: {},
  // Where somebody works who is forgotten.
  deletes: { asked: [], due: [keys.colleagues('*')] },
} as const satisfies NounFacts;
