import type { Resolvers } from '#graph/generated/types.ts';
import { measuresOf } from '#graph/oversight/measure/read.ts';
import { communities, community as communityByCode } from '#graph/region/place/read.ts';
import { households } from '#graph/people/person/read.ts';
import { policyOfCommunity } from '#graph/guide/catalogue/read.ts';
import { responseInForce } from '#graph/region/response/change.ts';
import { supplyPoints } from '#graph/supply/supply-point/read.ts';
import { communityClass, communityTier } from '#graph/region/tier/read.ts';
import { tierChanges } from '#graph/guide/tier-change/announce.ts';
import { idOf } from '#graph/store/ids.ts';
import { cityOf, countyOf, parentCode } from '#graph/store/key.ts';

export const community = {
  Query: {
    community: (_, { code }, context) => communityByCode(context, code),
    communities: (_, { within, ...page }, context) => communities(context, within, page),
  },
  Community: {
    id: ({ code }) => idOf('community', code),
    street: ({ code }, _, { loaders }) => loaders.division(parentCode(code)),
    county: ({ code }, _, { loaders }) => loaders.division(countyOf(code)),
    city: ({ code }, _, { loaders }) => loaders.division(cityOf(code)),
    communityClass: async (self, _, context) => (await communityClass(context, self)).communityClass,
    tier: (self, _, context) => communityTier(context, self),
    tierChanges: (self, page, context) => tierChanges(context, self, page),
    tierPolicy: (self, _, context) => policyOfCommunity(context, self),
    emergencyResponse: ({ code }, _, context) => responseInForce(context, code),
    measures: (self, args, context) => measuresOf(context, self, args),
    supplyPoints: ({ code }, { first }, context) => supplyPoints(context, code, first),
    households: (self, page, context) => households(context, self, page),
  },
} satisfies Resolvers;
