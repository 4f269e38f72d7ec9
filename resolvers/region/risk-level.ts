import type { Resolvers } from '#graph/generated/types.ts';
import { dayReports } from '#graph/region/evidence/record.ts';
import { assessment, assessments, division, divisionsBelow, parentDivision } from '#graph/region/risk-level/read.ts';
import { responseInForce, responseOf } from '#graph/region/response/change.ts';
import { levelChanges } from '#graph/guide/tier-change/announce.ts';
import { idOf } from '#graph/store/ids.ts';

export const region = {
  Query: { division: (_, { code }, context) => division(context, code) },
  Division: {
    id: ({ code }) => idOf('division', code),
    parent: (self, _, context) => parentDivision(context, self),
    riskLevel: async (self, { asOf }, context) => (await assessment(context, self, asOf))?.riskLevel ?? null,
    assessment: (self, { asOf }, context) => assessment(context, self, asOf),
    assessments: (self, page, context) => assessments(context, self, page),
    levelChanges: (self, page, context) => levelChanges(context, self, page),
    dayReports: (self, page, context) => dayReports(context, self, page),
    emergencyResponse: ({ code }, _, context) => responseOf(context, code),
    emergencyResponseInForce: ({ code }, _, context) => responseInForce(context, code),
    divisions: (self, page, context) => divisionsBelow(context, self, page),
  },
} satisfies Resolvers;
