import type { NounFacts } from '#graph/shared/facts.ts';
import { event } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { keys } from './keys.ts';
import { type Erasure, erasureStore } from './store.ts';

/** The place of an erasure in the list of its county. The erasure itself stays. */
const LEFT = [keys.erasureListings('*')];

export const facts = {
  stores: (db: Db) => ({ erasures: erasureStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {
    'erasure.requested': event(['DIVISION'], '有人申请删除个人信息。', 'Somebody asks to be forgotten.', 'rights.3'),
    'erasure.held': event([], '个人信息暂缓删除。', 'An erasure is held back.', 'rights.3'),
    'erasure.erasing': event(
      [],
      '个人信息已销毁密钥，正在删除。',
      'A person is forgotten, and what is left is deleted.',
      'rights.3',
    ),
    'erasure.erased': event(['DIVISION'], '个人信息已删除。', 'Somebody is forgotten.', 'rights.3'),
    'erasure.withdrawn': event(
      ['DIVISION'],
      '删除申请已撤回。',
      'A request to be forgotten was taken back.',
      'rights.3',
    ),
  },
  concerned: { erasure: { keyOf: keys.erasure, concerns: ({ county: division }: Erasure) => ({ division }) } },
  named: { erasure: ['DIVISION'] },
  deletes: { asked: LEFT, due: [...LEFT, keys.personRecords('*')] },
} as const satisfies NounFacts;
