import { carried, type NounFacts } from '#graph/shared/facts.ts';
import { event, healthEvent } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { dischargeStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ discharges: dischargeStore(db) }),
  about: { Discharge: carried, Recheck: carried },
  erased: { DISCHARGE: { counted: 'CASE' } },
  closed: {},
  events: {
    'discharge.followed_up': healthEvent(
      ['PERSON'],
      '您出院后的随访已开始。',
      'You are followed up after your discharge.',
      'mid.control.3',
    ),
    'discharge.recheck': healthEvent(['PERSON'], '复查结果已记录。', 'A recheck was recorded.', 'mid.control.3'),
    'discharge.completed': healthEvent(
      ['PERSON'],
      '出院后的随访已完成。',
      'The follow-up after your discharge is complete.',
      'rights.5',
    ),
    'discharge.withdrawn': event(
      [],
      '误记的出院已撤回。',
      'A discharge that was recorded wrongly was withdrawn.',
      'rights.5',
    ),
    'discharge.re_positive': healthEvent(
      ['PERSON', 'DIVISION'],
      '复查结果为阳性。',
      'A recheck was positive.',
      'mid.control.3',
    ),
  },
  concerned: {},
  named: {},
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
