import type { Resolvers } from '#graph/generated/types.ts';
import { levelChanges } from '#graph/guide/tier-change/announce.ts';
import { assessment, assessments } from '#graph/region/risk-level/read.ts';

export const riskLevel = {
  Division: {
    riskLevel: async (self, { asOf }, context) => (await assessment(context, self, asOf))?.riskLevel ?? null,
    assessment: (self, { asOf }, context) => assessment(context, self, asOf),
    assessments: (self, page, context) => assessments(context, self, page),
    levelChanges: (self, page, context) => levelChanges(context, self, page),
  },
} satisfies Resolvers;
