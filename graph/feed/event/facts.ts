import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { keys } from '#graph/store/keys.ts';
import { feedStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ feeds: feedStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {},
  concerned: {},
  named: {},
  deletes: { asked: [], due: [keys.feed({ kind: 'PERSON', id: '*' }), keys.feedHead({ kind: 'PERSON', id: '*' })] },
} as const satisfies NounFacts;
