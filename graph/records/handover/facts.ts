import type { NounFacts } from '#graph/shared/facts.ts';
import { event } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { countyOf } from '#graph/store/key.ts';
import { keys } from './keys.ts';
import { type Handover, handoverStore } from './store.ts';

/** The places of a handover in its lists. The handover itself stays until it expires. */
const LEFT = [keys.handoverListings('*')];

export const facts = {
  stores: (db: Db) => ({ handovers: handoverStore(db) }),
  about: {},
  erased: { HANDOVER: { counted: 'HANDOVER' } },
  closed: {},
  events: {
    'handover.requested': event(
      ['PERSON', 'COMMUNITY'],
      '另一社区请求移交登记。',
      'Another community asks for a registration to be handed over.',
    ),
    'handover.contact_requested': event(
      ['COMMUNITY'],
      '有居住在本社区的密切接触者待接收。',
      'A contact who lives in the community is to be taken on.',
      'mid.control.2',
    ),
    'handover.unplaced': event(
      ['DIVISION'],
      '有密切接触者待移交，所在社区不明。',
      'A contact is to be taken on, and nobody knows by which community.',
      'mid.control.2',
    ),
    'handover.accepted': event(['COMMUNITY'], '移交请求已被接受。', 'What was asked to be handed over was accepted.'),
    'handover.declined': event(
      ['COMMUNITY', 'DIVISION'],
      '移交请求被拒绝，由县级主管部门决定。',
      'A handover was declined: the county decides.',
    ),
    'handover.withdrawn': event([], '移交请求已撤回。', 'The request for a handover was withdrawn.'),
    'handover.follow': event(
      [],
      '被请求移交的人员已迁居。',
      'The person who is to be handed over has moved meanwhile.',
    ),
    'handover.overdue': event(['DIVISION'], '移交请求逾期未答复。', 'A handover was not answered in time.'),
  },
  concerned: {
    // Who asked is told how it went; the county is that of whoever was asked. A contact is told nothing of
    // who asks for them.
    handover: {
      keyOf: keys.handover,
      concerns: ({ requestedBy: { community }, asked }: Handover) => ({
        ...(community !== null && { community }),
        division: countyOf(asked),
      }),
    },
  },
  named: { handover: ['PERSON', 'COMMUNITY', 'DIVISION'] },
  deletes: { asked: LEFT, due: LEFT },
} as const satisfies NounFacts;
