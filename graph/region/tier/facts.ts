import type { NounFacts } from '#graph/shared/facts.ts';
import { event, PLACE } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { countedCaseStore } from './store-cases.ts';
import { tierStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ countedCases: countedCaseStore(db), tiers: tierStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {
    'region.level_changed': event(['DIVISION'], '风险等级已变化。', 'The risk level has changed.', 'org.2'),
    'tier.changed': event(PLACE, '社区的防控等级已变化。', 'The tier of the community has changed.', 'org.2'),
  },
  concerned: {},
  named: {},
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
