import type { Resolvers } from '#graph/generated/types.ts';
import { policyOfCommunity } from '#graph/guide/catalogue/read.ts';
import { tierChanges } from '#graph/guide/tier-change/announce.ts';
import { measuresOf } from '#graph/oversight/measure/read.ts';
import { households } from '#graph/people/person/read.ts';
import { dayReports } from '#graph/region/evidence/record.ts';
import {
  communities,
  community as communityByCode,
  division,
  divisionsBelow,
  parentDivision,
} from '#graph/region/place/read.ts';
import { responseInForce, responseOf } from '#graph/region/response/change.ts';
import { communityClass, communityTier } from '#graph/region/tier/read.ts';
import { idOf } from '#graph/store/ids.ts';
import { cityOf, countyOf, parentCode } from '#graph/store/key.ts';
import { supplyPoints } from '#graph/supply/supply-point/read.ts';

export const place = {
  Query: {
    community: (_, { code }, context) => communityByCode(context, code),
    communities: (_, { within, ...page }, context) => communities(context, within, page),
    division: (_, { code }, context) => division(context, code),
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
    supplyPoints: ({ code }, page, context) => supplyPoints(context, code, page),
    households: (self, page, context) => households(context, self, page),
  },
  Division: {
    id: ({ code }) => idOf('division', code),
    parent: (self, _, context) => parentDivision(context, self),
    dayReports: (self, page, context) => dayReports(context, self, page),
    emergencyResponse: ({ code }, _, context) => responseOf(context, code),
    emergencyResponseInForce: ({ code }, _, context) => responseInForce(context, code),
    divisions: (self, page, context) => divisionsBelow(context, self, page),
  },
} satisfies Resolvers;
