import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { feedStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ feeds: feedStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {},
  concerned: {},
  named: {},
  deletes: {
    asked: [],
    due: [mechanismKeys.feed({ kind: 'PERSON', id: '*' }), mechanismKeys.feedHead({ kind: 'PERSON', id: '*' })],
  },
} as const satisfies NounFacts;
