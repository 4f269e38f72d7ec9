import type { Resolvers } from '#graph/generated/types.ts';
import { dismissAppeal, upholdAppeal } from '#graph/health/appeal/decide.ts';
import { fileAppeal } from '#graph/health/appeal/file.ts';
import {
  APPEAL_DEADLINE,
  appeals,
  appealsOfPerson,
  historyFor,
  howToAppeal,
  noteFor,
  personOf,
  recordOf,
  statementFor,
} from '#graph/health/appeal/read.ts';
import { isOverdue } from '#graph/mechanism/escalation.ts';
import { language } from '#resolvers/base/language.ts';
import { payload } from '#resolvers/payload.ts';

const NO_APPEAL = { appeal: null };

export const appeal = {
  Query: {
    appeals: (_, args, context) => appeals(context, args),
  },
  Mutation: {
    fileAppeal: (_, { input }, context) =>
      payload(async () => ({ appeals: await fileAppeal(context, input) }), { appeals: null }),
    upholdAppeal: (_, { input }, context) =>
      payload(async () => ({ appeal: await upholdAppeal(context, input) }), NO_APPEAL),
    dismissAppeal: (_, { input }, context) =>
      payload(async () => ({ appeal: await dismissAppeal(context, input) }), NO_APPEAL),
  },
  Person: { appeals: (self, page, context) => appealsOfPerson(context, self, page) },
  HealthCode: {
    appeal: async ({ colour }, { lang }, context) =>
      colour === 'GREEN' ? null : (await howToAppeal(context))[language(lang)],
  },
  IsolationOrder: {
    appeal: async ({ status }, { lang }, context) =>
      status === 'ISOLATING' ? (await howToAppeal(context))[language(lang)] : null,
  },
  Appeal: {
    person: (self, _, context) => personOf(context, self),
    record: (self, _, context) => recordOf(context, self),
    statement: (self, _, context) => statementFor(context, self),
    inCharge: (self, _, { loaders }) => loaders.division(self.inCharge),
    overdue: (self, _, { now }) => isOverdue(APPEAL_DEADLINE, self, now),
    history: (self) => historyFor(self),
  },
  AppealStep: {
    role: ({ role }) => (role === 'SYSTEM' ? null : role),
    note: (self, _, context) => noteFor(context, self),
  },
} satisfies Resolvers;
