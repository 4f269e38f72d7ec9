import type { NounFacts } from '#graph/shared/facts.ts';
import { event, healthEvent, PLACE } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { keys } from './keys.ts';
import { caseStore, unlinkCaseWrite } from './store.ts';

/** What leads from a case to its person and its contacts, once it is ruled out. The case stays. */
const LEFT = [keys.caseContacts('*')];

export const facts = {
  stores: (db: Db) => ({ cases: caseStore(db) }),
  about: {},
  erased: { CASE: { counted: 'CASE', elsewhere: ({ case: id }: { readonly case: string }) => [unlinkCaseWrite(id)] } },
  closed: {},
  events: {
    'case.reported': event(PLACE, '社区有病例记录。', 'A case was recorded in the community.', 'gen.2'),
    // Where a case stands is somebody's health: those whose work it is look at the case.
    'case.investigate': event([], '病例已完成流行病学调查。', 'A case was investigated.', 'org.1'),
    'case.overdue': healthEvent(['DIVISION'], '病例逾期未完成调查。', 'A case was not investigated in time.', 'org.1'),
    'case.confirm': healthEvent(PLACE, '社区有病例确诊。', 'A case in the community was confirmed.', 'gen.2'),
    'case.show_symptoms': healthEvent(PLACE, '社区有病例确诊。', 'A case in the community was confirmed.', 'gen.2'),
    'case.treated': event([], '病例已入院治疗。', 'Somebody is treated in hospital.', 'org.1'),
    'case.discharged': event([], '病例已出院。', 'Somebody was discharged from hospital.', 'mid.control.3'),
    'case.reopened': event(
      [],
      '误记的出院已撤回，病例恢复原状。',
      'A discharge was withdrawn: the case is as it was.',
      'rights.5',
    ),
    'case.vouch': healthEvent(
      PLACE,
      '社区未指明人员的病例已核实，计入社区疫情类别。',
      'A case without a person was vouched for: it counts.',
      'gen.2',
    ),
    'case.question': healthEvent(
      ['DIVISION'],
      '有病例被提出疑义，须由另一人决定。',
      'A case is questioned: another one decides.',
      'org.2',
    ),
    'case.bind': event(
      [],
      '尚无文书编号的病例判定已经确认。',
      'A case that was found without a number binds.',
      'org.1',
    ),
    'case.unconfirm': healthEvent(
      PLACE,
      '病例的确诊逾期未经确认，已终止。',
      'A confirmation of a case has ended, since nobody stood by it in time.',
      'rights.5',
    ),
    'case.ruled_out': healthEvent(['DIVISION'], '有病例已排除。', 'A case was ruled out.', 'rights.5'),
  },
  concerned: {},
  named: {},
  deletes: { asked: LEFT, due: LEFT },
} as const satisfies NounFacts;
