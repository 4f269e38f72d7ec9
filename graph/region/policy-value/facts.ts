import type { NounFacts } from '#graph/shared/facts.ts';
import { policyStore } from '#graph/shared/plan/store.ts';
import { event } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';

export const facts = {
  stores: (db: Db) => ({ policies: policyStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {
    'policy.adopted': event(['DIVISION'], '防控政策值已确定。', 'A policy value was adopted.', 'gen.2'),
  },
  concerned: {},
  named: {},
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
