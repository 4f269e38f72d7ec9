import type { Resolvers } from '../../graph/generated/types.ts';
import { assessment, division, divisionsBelow, parentDivision, recordDayReport } from '../../graph/services/region.ts';
import { idOf } from '../../graph/store/ids.ts';
import { payload } from '../payload.ts';

export const region = {
  Query: {
    division: (_, { code }, context) => division(context, code),
  },
  Mutation: {
    recordDayReport: (_, { input }, context) =>
      payload(async () => ({ dayReport: await recordDayReport(context, input) }), { dayReport: null }),
  },
  Division: {
    id: ({ code }) => idOf('division', code),
    parent: (self, _, context) => parentDivision(context, self),
    riskLevel: async (self, _, context) => (await assessment(context, self))?.riskLevel ?? null,
    assessment: (self, _, context) => assessment(context, self),
    divisions: (self, page, context) => divisionsBelow(context, self, page),
  },
  DayReport: {
    division: (self, _, context) => division(context, self.division),
  },
} satisfies Resolvers;
