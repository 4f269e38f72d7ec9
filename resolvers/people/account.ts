import type { Resolvers } from '#graph/generated/types.ts';
import { bindAccount, createBindingCode } from '#graph/people/account/bind.ts';
import { grantRole, revokeRole } from '#graph/people/account/grant.ts';
import { payload } from '#resolvers/payload.ts';

export const account = {
  Mutation: {
    grantRole: (_, { input }, context) =>
      payload(async () => ({ grant: await grantRole(context, input) }), { grant: null }),
    revokeRole: (_, { input }, context) =>
      payload(async () => ({ account: await revokeRole(context, input) }), { account: null }),
    createBindingCode: (_, { input }, context) =>
      payload(() => createBindingCode(context, input), { bindingCode: null, expiresAt: null }),
    bindAccount: (_, { input }, context) =>
      payload(async () => ({ person: await bindAccount(context, input) }), { person: null }),
  },
  Viewer: {
    person: ({ person }, _, { loaders }) => person && loaders.person(person.id),
  },
} satisfies Resolvers;
