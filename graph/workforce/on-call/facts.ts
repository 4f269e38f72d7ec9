import type { NounFacts } from '#graph/shared/facts.ts';
import { event } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { keys } from './keys.ts';
import { onCallStore } from './store.ts';

/** What waits leaves the list of a division when it is decided, or goes to the one above. */
const LEFT = [keys.awaitedOf('*')];

export const facts = {
  stores: (db: Db) => ({ onCalls: onCallStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {
    'on-call.set': event(['DIVISION'], '已安排值班人员。', 'Somebody was put on call.', 'org.1'),
    'on-call.ended': event(['DIVISION'], '有人员的值班已提前结束。', 'Somebody is on call no longer.', 'org.1'),
  },
  concerned: {},
  named: {},
  deletes: { asked: LEFT, due: LEFT },
} as const satisfies NounFacts;
