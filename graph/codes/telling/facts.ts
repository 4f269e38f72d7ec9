import type { NounFacts } from '#graph/shared/facts.ts';
import { event, PLACE } from '#graph/shared/policy-events.ts';

export const facts = {
  stores: 'NO_STORE',
  about: {},
  erased: {},
  closed: {},
  events: {
    'telling.missed': event(
      PLACE,
      '有居民逾期未获当面告知。',
      'A resident was not told in person in time.',
      'rights.3',
    ),
  },
  concerned: {},
  named: {},
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
