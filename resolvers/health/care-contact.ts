import type { Resolvers } from '#graph/generated/types.ts';
import { assignCareContact, careOf, careOfTask } from '#graph/health/care-contact/assign.ts';
import { noteOf, recordCareContact, recordsOf } from '#graph/health/care-contact/record.ts';
import { payload } from '#resolvers/payload.ts';

export const careContact = {
  Mutation: {
    assignCareContact: (_, { input }, context) =>
      payload(async () => ({ careContact: await assignCareContact(context, input) }), { careContact: null }),
    recordCareContact: (_, { input }, context) =>
      payload(async () => ({ record: await recordCareContact(context, input) }), { record: null }),
  },
  Person: { careContact: (self, _, context) => careOf(context, self) },
  Task: { careContact: (self, _, context) => careOfTask(context, self) },
  CareContact: {
    person: (self, _, { loaders }) => loaders.person(self.person),
    records: (self, page, context) => recordsOf(context, self, page),
  },
  CareRecord: { note: (self, _, context) => noteOf(context, self) },
} satisfies Resolvers;
