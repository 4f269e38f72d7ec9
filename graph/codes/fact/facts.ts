import { carried, type NounFacts } from '#graph/shared/facts.ts';

export const facts = {
  stores: 'NO_STORE',
  about: { Fact: carried },
  erased: { FACT: { counted: 'ISOLATION' } },
  closed: {},
} as const satisfies NounFacts;
