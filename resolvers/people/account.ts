import type { Resolvers } from '#graph/generated/types.ts';
import { grantRole, revokeRole } from '#graph/people/account/grant.ts';
import { payload } from '#resolvers/payload.ts';

export const workforce = {
  Mutation: {
    grantRole: (_, { input }, context) =>
      payload(async () => ({ grant: await grantRole(context, input) }), { grant: null }),
    revokeRole: (_, { input }, context) =>
      payload(async () => ({ account: await revokeRole(context, input) }), { account: null }),
  },
  Viewer: {
    person: ({ person }, _, { loaders }) => person && loaders.person(person.id),
  },
} satisfies Resolvers;
