import type { NounFacts } from '#graph/shared/facts.ts';
import { event } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { responseStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ responses: responseStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {
    'response.started': event(['DIVISION'], '应急响应已启动。', 'An emergency response has started.', 'org.3'),
    'response.raised': event(['DIVISION'], '应急响应已提高。', 'The emergency response was raised.', 'org.3'),
    'response.lowered': event(['DIVISION'], '应急响应已降低。', 'The emergency response was lowered.', 'org.3'),
    'response.ended': event(['DIVISION'], '应急响应已终止。', 'The emergency response has ended.', 'org.3'),
  },
  concerned: {},
  named: {},
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
