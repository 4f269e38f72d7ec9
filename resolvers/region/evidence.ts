import type { Resolvers } from '#graph/generated/types.ts';
import { correctDayReport, recordCluster, recordDayReport, revisionsOf } from '#graph/region/evidence/record.ts';
import { division } from '#graph/region/place/read.ts';
import { dayReportId } from '#graph/store/ids.ts';
import { payload } from '#resolvers/payload.ts';

export const evidence = {
  Mutation: {
    recordDayReport: (_, { input }, context) =>
      payload(async () => ({ dayReport: await recordDayReport(context, input) }), { dayReport: null }),
    correctDayReport: (_, { input }, context) =>
      payload(async () => ({ dayReport: await correctDayReport(context, input) }), { dayReport: null }),
    recordCluster: (_, { input }, context) =>
      payload(async () => ({ cluster: await recordCluster(context, input) }), { cluster: null }),
  },
  DayReport: {
    id: ({ division, day }) => dayReportId(division, day),
    division: (self, _, context) => division(context, self.division),
    reportedBy: (self, _, context) => (self.reporter === undefined ? null : division(context, self.reporter)),
    corrections: ({ corrections }) => corrections ?? 0,
    history: (self, _, context) => revisionsOf(context, self),
  },
  Cluster: { division: (self, _, context) => division(context, self.divisionCode) },
} satisfies Resolvers;
