import type { NounFacts } from '#graph/shared/facts.ts';
import { healthEvent } from '#graph/shared/policy-events.ts';
import type { Db, Write } from '#graph/store/db.ts';
import { keys } from './keys.ts';
import { type Appeal, appealStore } from './store.ts';

async function appealWrites({ appeal }: { readonly appeal: string }, db: Db): Promise<readonly Write[]> {
  const found = await appealStore(db).appeal(appeal);
  const gone = [keys.appeal(appeal)];
  if (found?.deadline)
    gone.push(keys.openAppeal(found.record), keys.appealListing(found.inCharge, found.deadline, appeal));
  return gone.map((one) => ({ named: 'appeal', delete: one }));
}

/** The place of an appeal in the list of who is in charge, and as the open one against its record. */
const LEFT = [keys.appealListings('*'), keys.openAppeal('*')];

export const facts = {
  stores: (db: Db) => ({ appeals: appealStore(db) }),
  about: {},
  erased: { APPEAL: { counted: 'OTHER', elsewhere: appealWrites } },
  closed: {},
  events: {
    'appeal.filed': healthEvent(
      ['PERSON', 'DIVISION'],
      '收到对健康码或隔离的申诉。',
      'An appeal against a code or an isolation was filed.',
      'rights.3',
    ),
    'appeal.supported': healthEvent(
      ['PERSON', 'DIVISION'],
      '申诉初步成立，须由另一人复核。',
      'A first reviewer holds that an appeal is right, and a second one decides.',
      'rights.3',
    ),
    'appeal.upheld': healthEvent(
      ['PERSON', 'DIVISION'],
      '申诉成立，所涉记录已撤回。',
      'An appeal was right: the record was taken back.',
      'rights.3',
    ),
    'appeal.dismissed': healthEvent(
      ['PERSON', 'DIVISION'],
      '申诉未获支持，可再次申诉并由上一级复核，也可投诉或申请行政复议。',
      'An appeal was dismissed: appeal again to the level above, report a grievance or ask for reconsideration.',
      'rights.3',
    ),
    'appeal.escalated': healthEvent(
      ['PERSON', 'DIVISION'],
      '申诉逾期未决定，已转上一级。',
      'An appeal was not decided in time, and went to the level above.',
      'rights.3',
    ),
  },
  concerned: {
    appeal: {
      keyOf: keys.appeal,
      concerns: ({ inCharge, person }: Appeal) => ({ division: inCharge, person }),
    },
  },
  named: { appeal: ['PERSON'] },
  deletes: { asked: LEFT, due: [...LEFT, keys.appeal('*')] },
} as const satisfies NounFacts;
