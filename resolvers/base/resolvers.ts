import type { Resolvers } from '../../graph/generated/types.ts';
import { node } from '../../graph/services/node.ts';
import { DivisionCode } from './division-code.ts';
import { language } from './language.ts';
import { DateTime, LocalDate } from './scalars.ts';

export const base = {
  Query: {
    node: (_, { id }, context) => node(context, id),
    viewer: (_, __, { viewer }) => viewer,
  },
  Node: { __resolveType: ({ __typename }) => __typename },
  MutationError: { __resolveType: ({ ruling }) => (ruling ? 'RuleViolation' : 'InputError') },
  Ruling: { __resolveType: (ruling) => ('destination' in ruling ? 'CodeVerification' : 'OrderRuling') },
  Reason: { text: ({ text }, { lang }) => text[language(lang)] },
  RuleViolation: { ruling: ({ ruling }) => ruling! },
  DateTime,
  LocalDate,
  DivisionCode,
} satisfies Resolvers;
