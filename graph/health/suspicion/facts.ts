import { carried, type NounFacts } from '#graph/shared/facts.ts';
import { healthEvent } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { unlistAwaitedWrites } from '#graph/workforce/on-call/store.ts';
import { keys } from './keys.ts';
import { awaitedAs, type Suspicion, suspicionStore, unlistSuspicionWrite } from './store.ts';

/** The place of a report in the list of its community. The report itself stays. */
const LEFT = [keys.suspicionListings('*')];

export const facts = {
  stores: (db: Db) => ({ suspicions: suspicionStore(db) }),
  about: { Suspicion: carried },
  erased: {
    SUSPICION: {
      counted: 'CASE',
      elsewhere: (found: Suspicion) => [unlistSuspicionWrite(found), ...unlistAwaitedWrites(awaitedAs(found))],
    },
  },
  closed: {},
  events: {
    'suspicion.reported': healthEvent(
      ['PERSON', 'DIVISION'],
      '有健康情况报告，由值班专业人员核定，核定之前对任何人没有要求。',
      'Something was reported about somebody’s health: who is on call looks into it, and until then it asks nothing.',
      'org.1',
    ),
    'suspicion.cared_for': healthEvent(
      ['PERSON'],
      '已登记您的发热情况，社区会关心您，请前往发热门诊就诊，健康码不受影响。',
      'That you have a fever was noted, and the community looks after you: see a fever clinic, your code stays as it is.',
      'rights.5',
    ),
    'suspicion.binding': healthEvent(
      ['PERSON'],
      '您的健康情况已由专业人员核定，后续安排见您的记录。',
      'A professional has decided on what was reported of your health: your record says what follows.',
      'org.1',
    ),
    'suspicion.not_confirmed': healthEvent(
      ['PERSON'],
      '您的健康情况报告未予确认，一切如常。',
      'What was reported of your health was not confirmed: everything is as before.',
      'rights.5',
    ),
    'suspicion.overdue': healthEvent(
      ['DIVISION'],
      '健康情况报告逾期未核定，已转至上一级。',
      'Nobody decided in time on what was reported of somebody’s health: it has gone to the division above.',
      'org.1',
    ),
  },
  concerned: {},
  named: {},
  deletes: { asked: LEFT, due: LEFT },
} as const satisfies NounFacts;
