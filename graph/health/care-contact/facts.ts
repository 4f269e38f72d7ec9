import { carried, type NounFacts } from '#graph/shared/facts.ts';
import { healthEvent } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { careContactStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ careContacts: careContactStore(db) }),
  about: { CareContact: carried, CareRecord: carried },
  erased: { CARE: { counted: 'CARE' }, CARED: { counted: 'CARE' } },
  closed: {},
  events: {
    'care-contact.active': healthEvent(
      ['PERSON'],
      '有人与您保持联系。',
      'Somebody keeps in touch with you.',
      'rights.5',
    ),
    'care-contact.contact': healthEvent(['PERSON'], '已与您联系。', 'Somebody was in touch with you.', 'rights.5'),
    'care-contact.ended': healthEvent(['PERSON'], '关爱联系已结束。', 'The care contacts have ended.', 'rights.5'),
  },
  concerned: {},
  named: { careContact: ['PERSON'] },
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
