import { NO_FACTS } from '#graph/shared/facts.ts';

export const facts = NO_FACTS;
