import type { Resolvers } from '#graph/generated/types.ts';
import { citedPersons, excessDocuments } from '#graph/health/document/read.ts';
import { registerDocument } from '#graph/health/document/register.ts';
import { payload } from '#resolvers/payload.ts';

export const document = {
  Query: { excessDocuments: (_, args, context) => excessDocuments(context, args) },
  Mutation: {
    registerDocument: (_, { input }, context) => payload(() => registerDocument(context, input), { document: null }),
  },
  Document: { citedPersons: (self, _, context) => citedPersons(context, self) },
} satisfies Resolvers;
