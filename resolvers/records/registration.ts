import type { Resolvers } from '#graph/generated/types.ts';
import { registerHousehold, registerPerson } from '#graph/records/registration/register.ts';
import { payload } from '#resolvers/payload.ts';

export const registration = {
  Mutation: {
    registerHousehold: (_, { input }, context) =>
      payload(async () => ({ household: await registerHousehold(context, input) }), { household: null }),
    registerPerson: (_, { input }, context) =>
      payload(async () => ({ person: await registerPerson(context, input) }), { person: null }),
  },
} satisfies Resolvers;
