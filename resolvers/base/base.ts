import { node } from '#graph/app/node.ts';
import type { RefusingRuling } from '#graph/app/reasons.ts';
import type { Resolvers } from '#graph/generated/types.ts';
import { DivisionCode } from './division-code.ts';
import { language, told } from './language.ts';
import { DateTime, LocalDate } from './scalars.ts';

const typeOfRuling = (ruling: object) => {
  if ('destination' in ruling) return 'CodeVerification';
  if ('legalBasis' in ruling) return 'ArrivalRuling';
  if ('paper' in ruling) return 'PaperRuling';
  return 'blanket' in ruling ? 'MeasureRuling' : 'OrderRuling';
};

export const base = {
  Query: {
    node: (_, { id }, context) => node(context, id),
    viewer: (_, __, { viewer }) => viewer,
  },
  Node: { __resolveType: ({ __typename }) => __typename },
  MutationError: { __resolveType: ({ ruling }) => (ruling ? 'RuleViolation' : 'InputError') },
  Ruling: { __resolveType: typeOfRuling },
  Reason: { text: ({ text }, { lang }) => text[language(lang)] },
  InputError: { message: told },
  RuleViolation: { message: told, ruling: ({ ruling }) => ruling as RefusingRuling },
  DateTime,
  LocalDate,
  DivisionCode,
} satisfies Resolvers;
