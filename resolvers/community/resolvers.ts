import type { Resolvers } from '../../graph/generated/types.ts';
import { communities, community as communityByCode, recordCase } from '../../graph/services/community.ts';
import { households } from '../../graph/services/person.ts';
import { nameOfMeasure, policyOfCommunity } from '../../graph/services/catalogue.ts';
import { endMeasure, measuresOf, personsUnder } from '../../graph/services/measure.ts';
import { proposeMeasure } from '../../graph/services/propose-measure.ts';
import { responseInForce } from '../../graph/services/response.ts';
import { supplyPoints } from '../../graph/services/supply.ts';
import { communityClass, communityTier } from '../../graph/services/tier.ts';
import { tierChanges } from '../../graph/services/tier-change.ts';
import { idOf } from '../../graph/store/ids.ts';
import { cityOf, countyOf, parentCode } from '../../graph/store/keys.ts';
import { language } from '../base/language.ts';
import { payload } from '../payload.ts';

export const community = {
  Query: {
    community: (_, { code }, context) => communityByCode(context, code),
    communities: (_, { within, ...page }, context) => communities(context, within, page),
  },
  Mutation: {
    recordCase: (_, { input }, context) =>
      payload(async () => ({ case: await recordCase(context, input) }), { case: null }),
    proposeMeasure: (_, { input }, context) =>
      payload(() => proposeMeasure(context, input), { measure: null, ruling: null, warning: null }),
    endMeasure: (_, { input }, context) =>
      payload(async () => ({ measure: await endMeasure(context, input) }), { measure: null }),
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
  Measure: {
    community: (self, _, { loaders }) => loaders.community(self.community),
    name: ({ kind }, { lang }) => nameOfMeasure(kind)[language(lang)],
    persons: (self, _, context) => personsUnder(context, self),
  },
  MeasureStep: { role: ({ role }) => (role === 'SYSTEM' ? null : role) },
  LighterMeasure: { name: ({ kind }, { lang }) => nameOfMeasure(kind)[language(lang)] },
  CommunityCase: {
    community: (self, _, context) => communityByCode(context, self.community),
  },
} satisfies Resolvers;
