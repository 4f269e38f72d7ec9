import type { Resolvers } from '#graph/generated/types.ts';
import { erasePerson } from '#graph/records/erasure/erase.ts';
import { erasedOf, erasures, holdsFor, requestErasure, withdrawErasure } from '#graph/records/erasure/request.ts';
import { payload } from '#resolvers/payload.ts';

const NO_ERASURE = { erasure: null };

export const erasure = {
  Query: {
    erasures: (_, args, context) => erasures(context, args),
  },
  Mutation: {
    requestErasure: (_, { input }, context) =>
      payload(async () => ({ erasure: await requestErasure(context, input) }), NO_ERASURE),
    withdrawErasure: (_, { input }, context) =>
      payload(async () => ({ erasure: await withdrawErasure(context, input) }), NO_ERASURE),
    erasePerson: (_, { input }, context) =>
      payload(async () => ({ erasure: await erasePerson(context, input) }), NO_ERASURE),
  },
  Erasure: {
    community: (self, _, { loaders }) => loaders.community(self.community),
    holds: (self, _, context) => holdsFor(context, self),
    erased: (self) => erasedOf(self),
  },
  ErasureStep: {
    role: ({ role }) => (role === 'SYSTEM' ? null : role),
  },
} satisfies Resolvers;
