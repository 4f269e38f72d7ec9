import type { Resolvers } from '#graph/generated/types.ts';
import { contactsOf, recordContact } from '#graph/health/contact/record.ts';
import { payload } from '#resolvers/payload.ts';

const NO_CONTACT = { factId: null, outcome: null, contact: null };

export const contact = {
  Mutation: {
    recordContact: (_, { input }, context) =>
      payload(async () => {
        const found = await recordContact(context, input);
        return { factId: found.fact, outcome: found.outcome, contact: found };
      }, NO_CONTACT),
  },
  Person: { contacts: (self, _, context) => contactsOf(context, self) },
} satisfies Resolvers;
