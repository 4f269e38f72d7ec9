import { isCommunity } from '#graph/core/division-code.ts';
import type { Resolvers } from '#graph/generated/types.ts';
import { confirmArrival, decideArrival } from '#graph/health/arrival/binding/confirm.ts';
import { registerArrivals } from '#graph/health/arrival/feed.ts';
import {
  arrival as arrivalById,
  arrivalsIn,
  arrivalsOf,
  destinationOf,
  partyOf,
  transportOf,
  travellerOf,
  unmatchedArrivals,
} from '#graph/health/arrival/read.ts';
import { answerFor, registerArrival } from '#graph/health/arrival/register.ts';
import { assignArrival, matchArrival } from '#graph/health/arrival/unmatched/match.ts';
import { language } from '#resolvers/base/language.ts';
import { notFoundAs } from '#resolvers/not-found.ts';
import { payload } from '#resolvers/payload.ts';

const NO_ARRIVAL = { factId: null, arrival: null };

export const arrival = {
  Query: {
    arrival: (_, { id }, context) => notFoundAs('arrival', arrivalById(context, id)),
    unmatchedArrivals: (_, args, context) => unmatchedArrivals(context, args),
  },
  Mutation: {
    registerArrival: (_, { input }, context) =>
      payload(async () => answerFor(context, await registerArrival(context, input)), NO_ARRIVAL),
    registerArrivals: (_, { input }, context) =>
      payload(async () => ({ rows: await registerArrivals(context, input) }), { rows: null }),
    confirmArrival: (_, { input }, context) =>
      payload(async () => answerFor(context, await confirmArrival(context, input)), NO_ARRIVAL),
    decideArrival: (_, { input }, context) =>
      payload(async () => answerFor(context, await decideArrival(context, input)), NO_ARRIVAL),
    assignArrival: (_, { input }, context) =>
      payload(async () => ({ arrival: await assignArrival(context, input) }), { arrival: null }),
    matchArrival: (_, { input }, context) =>
      payload(async () => answerFor(context, await matchArrival(context, input)), NO_ARRIVAL),
  },
  Person: { arrivals: (self, _, context) => arrivalsOf(context, self) },
  Community: {
    arrivals: (self, page, context) => arrivalsIn(context, self, page, 'arrivals'),
    reportedArrivals: (self, page, context) => arrivalsIn(context, self, page, 'reportedArrivals'),
  },
  Arrival: {
    person: (self, _, { loaders }) => loaders.person(self.person),
    standing: ({ status }) => status,
    isDeclared: ({ words }) => words.declaredBy !== null,
    seen: ({ words }) => words.seen,
    transport: (self, _, context) => transportOf(context, self),
    party: (self, _, context) => partyOf(context, self),
  },
  ArrivalRuling: { legalBasis: ({ legalBasis }, { lang }) => legalBasis[language(lang)] },
  UnmatchedArrival: {
    community: ({ at }, _, { loaders }) => (isCommunity(at) ? loaders.community(at) : null),
    division: ({ at }, _, { loaders }) => (isCommunity(at) ? null : loaders.division(at)),
    destination: (self, _, context) => destinationOf(context, self),
    name: async (self, _, context) => (await travellerOf(context, self))?.name ?? null,
    idNumber: async (self, _, context) => (await travellerOf(context, self))?.idNumber ?? null,
    phone: async (self, _, context) => (await travellerOf(context, self))?.phone ?? null,
  },
  UnmatchedStep: { role: ({ role }) => (role === 'SYSTEM' ? null : role) },
} satisfies Resolvers;
