import type { NounFacts } from '#graph/shared/facts.ts';

export const facts = {
  stores: 'NO_STORE',
  about: {},
  erased: {},
  closed: {},
  events: {},
  concerned: {},
  named: {},
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
