import { NO_FACTS, type NounFacts } from '#graph/shared/facts.ts';
import { healthEvent } from '#graph/shared/policy-events.ts';

export const facts = {
  ...NO_FACTS,
  events: {
    'finding.confirmed': healthEvent(
      ['PERSON'],
      '有关您的判定已经确认。',
      'A finding about you was confirmed.',
      'rights.5',
    ),
    'finding.lapsed': healthEvent(
      ['PERSON', 'DIVISION'],
      '有判定逾期未经确认，视为从未作出。',
      'A finding was not confirmed in time, and ended as if it had not been.',
      'rights.5',
    ),
  },
} as const satisfies NounFacts;
