import type { Resolvers } from '#graph/generated/types.ts';
import { confirmCase, recordAdmission, recordInvestigation } from '#graph/health/case/advance.ts';
import { casesOf, delays, isLateInvestigated, recordCase, wasReportedLate } from '#graph/health/case/record.ts';
import { ruleOutCase } from '#graph/health/case/rule-out.ts';
import { counts, vouchForCase } from '#graph/health/case/vouch.ts';
import { community } from '#graph/region/place/read.ts';
import { payload } from '#resolvers/payload.ts';

const NO_CASE = { case: null };

export const caseModule = {
  Mutation: {
    recordCase: (_, { input }, context) => payload(() => recordCase(context, input), { ...NO_CASE, alreadyOpen: null }),
    recordInvestigation: (_, { input }, context) =>
      payload(async () => ({ case: await recordInvestigation(context, input) }), NO_CASE),
    recordAdmission: (_, { input }, context) =>
      payload(async () => ({ case: await recordAdmission(context, input) }), NO_CASE),
    confirmCase: (_, { input }, context) => payload(async () => ({ case: await confirmCase(context, input) }), NO_CASE),
    vouchForCase: (_, { input }, context) =>
      payload(async () => ({ case: await vouchForCase(context, input) }), NO_CASE),
    ruleOutCase: (_, { input }, context) => payload(async () => ({ case: await ruleOutCase(context, input) }), NO_CASE),
  },
  Community: { cases: (self, page, context) => casesOf(context, self, page) },
  CommunityCase: {
    community: (self, _, context) => community(context, self.community),
    reportedAt: ({ recordedAt }) => recordedAt,
    reportedLate: (self, _, context) => wasReportedLate(context, self),
    investigationLate: (self, _, context) => isLateInvestigated(context, self),
    counts: (self) => counts(self),
    delays: (self) => delays(self),
  },
} satisfies Resolvers;
