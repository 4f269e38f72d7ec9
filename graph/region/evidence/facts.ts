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
    'evidence.cluster_reported': event(['DIVISION'], '聚集性疫情已报送。', 'A cluster was reported.', 'org.2'),
  },
  concerned: {},
  named: {},
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
