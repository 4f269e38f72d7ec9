import { carried, type NounFacts } from '#graph/shared/facts.ts';
import { event } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { keys } from './keys.ts';
import { accountStore } from './store.ts';

/** A one-time code that a newer one replaces. */
const LEFT = [keys.binding('*')];

export const facts = {
  stores: (db: Db) => ({ accounts: accountStore(db) }),
  about: { AccessEntry: carried },
  erased: {},
  closed: {},
  events: {
    'binding.created': event(
      ['PERSON'],
      '已生成绑定账号的一次性验证码。',
      'A one-time code to bind an account was made.',
    ),
    'account.bound': event(['PERSON'], '账号已绑定。', 'An account was bound.'),
    'account.granted': event([], '已授予角色。', 'A role was granted.'),
    'account.revoked': event([], '已收回角色。', 'A role was taken away.'),
  },
  concerned: {},
  named: {},
  deletes: { asked: LEFT, due: LEFT },
} as const satisfies NounFacts;
