import { carried, type NounFacts } from '#graph/shared/facts.ts';
import { event, PLACE } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { keys } from './keys.ts';
import { type Paper, paperStore, unnumberWrite } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ papers: paperStore(db) }),
  about: { Paper: carried, PaperIsolation: carried },
  erased: { PAPER: { counted: 'PAPER', elsewhere: (paper: Paper) => [unnumberWrite(paper)] } },
  closed: {},
  events: {
    'paper.issued': event(['PERSON'], '证明已开具。', 'A paper was issued to you.', 'base.3'),
    'paper.delivered': event(
      ['PERSON'],
      '通知书已送达。',
      'A notice of an isolation or a release was delivered.',
      'low.control.3',
    ),
    'paper.marked': event(
      ['PERSON'],
      '您的证明所依据的记录已撤回，证明仍然保留并注明此情况。',
      'What a paper of yours rests on was withdrawn: the paper stays, and says so.',
      'rights.5',
    ),
    'paper.demand_refused': event(
      PLACE,
      '有单位以疫情防控为名索要其他证明，已被拒绝。',
      'A demand for a paper beyond the two was refused.',
      'base.3',
    ),
  },
  concerned: {},
  named: { paper: ['PERSON'] },
  deletes: { asked: [], due: [keys.paperOfNumber('*')] },
} as const satisfies NounFacts;
