import type { NounFacts } from '#graph/shared/facts.ts';
import { event } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { keys } from './keys.ts';
import { documentStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ documents: documentStore(db) }),
  about: {},
  // What goes is for whom it was cited. How many they were stays: an erasure makes no room for anybody else.
  erased: { CITATION: { counted: 'OTHER' } },
  closed: {},
  events: {
    'document.exceeded': event(
      ['DIVISION'],
      '有文书被用于超出其载明人数的人员。',
      'A document was cited for more people than it states.',
      'org.2',
    ),
  },
  concerned: {},
  named: {},
  deletes: { asked: [], due: [keys.excessListings('*')] },
} as const satisfies NounFacts;
