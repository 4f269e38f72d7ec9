import { carried, type NounFacts } from '#graph/shared/facts.ts';
import { event } from '#graph/shared/policy-events.ts';
import type { Db } from '#graph/store/db.ts';
import { guardianStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ guardians: guardianStore(db) }),
  about: { Guardianship: carried, Consent: carried },
  erased: {},
  closed: {},
  events: {
    'guardian.appointed': event(['PERSON'], '监护人已登记。', 'A guardian was appointed.'),
    'guardian.ended': event(['PERSON'], '监护关系登记已终止。', 'Somebody is no guardian any more.'),
    'consent.given': event(['PERSON'], '您已同意他人代您办理。', 'You let somebody act for you.'),
    'consent.withdrawn': event(['PERSON'], '代您办理的同意已撤回。', 'You let somebody act for you no more.'),
  },
  concerned: {},
  named: {},
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
