import type { NounFacts } from '#graph/shared/facts.ts';
import type { Subjects } from './guard-schema.ts';
import * as nouns from './stores.ts';

/** Whom the personal types of all nouns are about. */
export const subjects: Subjects = Object.fromEntries(
  Object.values<NounFacts>(nouns).flatMap(({ about }) => Object.entries(about)),
);
