import type { Resolvers } from '#graph/generated/types.ts';
import { importDayReports, importOf, refusalsOf, startImport } from '#graph/region/import/import.ts';
import { told } from '#resolvers/base/language.ts';
import { notFoundAs } from '#resolvers/not-found.ts';
import { payload } from '#resolvers/payload.ts';

export const importing = {
  Query: { import: (_, { id }, context) => notFoundAs('import', importOf(context, id)) },
  Mutation: {
    startImport: (_, { input }, context) =>
      payload(async () => ({ import: await startImport(context, input) }), { import: null }),
    importDayReports: (_, { input }, context) =>
      payload(() => importDayReports(context, input), { import: null, refused: [] }),
  },
  ImportRefusal: { message: told },
  Import: { refusals: (self, page, context) => refusalsOf(context, self, page) },
} satisfies Resolvers;
