import type { NounFacts } from '#graph/shared/facts.ts';
import { event, PLACE } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { communityOfWarning } from '#graph/store/ids.ts';
import { keys } from './keys.ts';
import { type OverControlWarning, warningStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ warnings: warningStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {
    // A resident's report is kept from the community until it is told to rectify: so is what happens to a
    // warning before that or otherwise.
    'warning.raised': event(['DIVISION'], '收到过度防控预警。', 'A warning of over-control was raised.', 'rights.1'),
    'warning.escalated': event(
      ['DIVISION'],
      '预警逾期未处理，已上报。',
      'A warning was not answered in time.',
      'rights.1',
    ),
    'warning.investigating': event(['DIVISION'], '预警正在调查。', 'A warning is being investigated.', 'rights.1'),
    'warning.rectifying': event(PLACE, '社区被责令整改。', 'The community has to rectify.', 'rights.1'),
    'warning.rectification_reported': event(
      PLACE,
      '社区已报告整改。',
      'The community reports that it has rectified.',
      'rights.1',
    ),
    'warning.rectified': event(PLACE, '整改已确认，预警结案。', 'The rectification was confirmed.', 'rights.1'),
    'warning.dismissed': event(['DIVISION'], '预警不成立，结案。', 'A warning was found unfounded.', 'rights.1'),
  },
  concerned: {
    warning: {
      keyOf: (id: string) => keys.warning(communityOfWarning(id) ?? '', id),
      concerns: ({ inCharge }: OverControlWarning) => ({ division: inCharge }),
    },
  },
  named: { warning: ['COMMUNITY', 'DIVISION'] },
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
