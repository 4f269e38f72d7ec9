import { carried, type NounFacts } from '#graph/shared/facts.ts';
import { event, healthEvent } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { returnPlanStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ returnPlans: returnPlanStore(db) }),
  about: { ReturnPlan: carried },
  erased: { RETURN: { counted: 'CARE' } },
  closed: {},
  events: {
    'return-plan.open': healthEvent(['PERSON'], '社区将协助您回归。', 'The community helps you back.', 'rights.4'),
    'return-plan.explained': event([], '已向楼道说明。', 'The stairwell was told.', 'rights.4'),
    'return-plan.completed': event([], '回归计划已完成。', 'A return is complete.', 'rights.4'),
    'stairwell.explained': event(
      ['HOUSEHOLD'],
      '社区向本楼道发布说明。',
      'The community explains something.',
      'rights.4',
    ),
  },
  concerned: {},
  named: { returnPlan: ['PERSON'] },
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
