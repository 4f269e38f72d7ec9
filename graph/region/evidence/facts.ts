import type { NounFacts } from '#graph/shared/facts.ts';
import { event } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { evidenceStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ evidence: evidenceStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {
    'evidence.reported': event(['DIVISION'], '疫情日报已报送。', 'The figures of a day were handed in.', 'org.2'),
    'evidence.corrected': event(['DIVISION'], '疫情日报已更正。', 'The figures of a day were corrected.', 'org.2'),
    'evidence.missing': event(
      ['DIVISION'],
      '已多日未报送疫情日报，请补报。',
      'The figures of some days are missing: please hand them in.',
      'org.2',
    ),
    'evidence.silent': event(
      ['DIVISION'],
      '所辖县级地区多日未报送疫情日报，请代为报送。',
      'A county has handed in no figures for days: please report for it.',
      'org.2',
    ),
    'evidence.cluster_reported': event(['DIVISION'], '聚集性疫情已报送。', 'A cluster was reported.', 'org.2'),
  },
  concerned: {},
  named: {},
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
