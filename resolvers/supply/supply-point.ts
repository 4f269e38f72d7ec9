import type { Resolvers } from '#graph/generated/types.ts';
import * as service from '#graph/supply/supply-point/read.ts';
import { language } from '#resolvers/base/language.ts';
import { notFoundAs } from '#resolvers/not-found.ts';

export const supplyPoint = {
  Query: {
    supplyPoint: (_, { id }, context) => notFoundAs('supply point', service.supplyPoint(context, id)),
    supplyPoints: (_, { community, ...page }, context) => service.supplyPoints(context, community, page),
  },
  SupplyPoint: {
    communities: (self, _, context) => service.communitiesOf(context, self),
    catalogue: (self, page, context) => service.catalogue(context, self, page),
    pickupSlots: (self, { on }, context) => service.pickupSlots(context, self, on),
  },
  StockItem: { name: ({ name }, { lang }) => name[language(lang)] },
} satisfies Resolvers;
