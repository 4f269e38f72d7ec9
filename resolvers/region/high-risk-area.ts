import type { Resolvers } from '#graph/generated/types.ts';
import { delistHighRiskArea, highRiskAreas, isListed, listHighRiskArea } from '#graph/region/high-risk-area/list.ts';
import { payload } from '#resolvers/payload.ts';

const NO_AREA = { highRiskArea: null };

export const highRiskArea = {
  Mutation: {
    listHighRiskArea: (_, { input }, context) =>
      payload(async () => ({ highRiskArea: await listHighRiskArea(context, input) }), NO_AREA),
    delistHighRiskArea: (_, { input }, context) =>
      payload(async () => ({ highRiskArea: await delistHighRiskArea(context, input) }), NO_AREA),
  },
  Division: { highRiskAreas: (self, page, context) => highRiskAreas(context, self, page) },
  HighRiskArea: { listed: (self) => isListed(self) },
} satisfies Resolvers;
