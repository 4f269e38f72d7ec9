import type { NounFacts } from '#graph/shared/facts.ts';
import { event, PLACE } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { highRiskAreaStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ highRiskAreas: highRiskAreaStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {
    'area.listed': event(
      PLACE,
      '本地已列入公布的高风险地区。',
      'This place is on a published list of high-risk areas.',
      'low.control.3',
    ),
    'area.delisted': event(
      PLACE,
      '本地已移出公布的高风险地区。',
      'This place was taken off a list of high-risk areas.',
      'low.control.3',
    ),
  },
  concerned: {},
  named: {},
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
