import { NO_FACTS, type NounFacts } from '#graph/shared/facts.ts';
import { event, PLACE } from '#graph/shared/policy-events.ts';

export const facts = {
  ...NO_FACTS,
  events: {
    'telling.missed': event(
      PLACE,
      '有居民逾期未获当面告知。',
      'A resident was not told in person in time.',
      'rights.3',
    ),
  },
} as const satisfies NounFacts;
