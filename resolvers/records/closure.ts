import type { Resolvers } from '#graph/generated/types.ts';
import { closeProgram, programs, reportOf } from '#graph/records/closure/announce.ts';
import { payload } from '#resolvers/payload.ts';

export const closure = {
  Query: {
    programs: (_, args, context) => programs(context, args),
  },
  Mutation: {
    closeProgram: (_, { input }, context) =>
      payload(async () => ({ program: await closeProgram(context, input) }), { program: null }),
  },
  Program: {
    division: (self, _, { loaders }) => loaders.division(self.division),
    report: (self, _, context) => reportOf(context, self),
  },
} satisfies Resolvers;
