import type { Resolvers } from '#graph/generated/types.ts';
import { decideSuspicion } from '#graph/health/suspicion/decide.ts';
import {
  adviceFor,
  groundsOf,
  suspicion as suspicionById,
  suspicionsIn,
  suspicionsOf,
} from '#graph/health/suspicion/read.ts';
import { reportSuspicion } from '#graph/health/suspicion/report.ts';
import { language } from '#resolvers/base/language.ts';
import { notFoundAs } from '#resolvers/not-found.ts';
import { payload } from '#resolvers/payload.ts';

export const suspicion = {
  Query: { suspicion: (_, { id }, context) => notFoundAs('suspicion', suspicionById(context, id)) },
  Mutation: {
    reportSuspicion: (_, { input }, context) =>
      payload(() => reportSuspicion(context, input), { suspicion: null, alreadyReported: null }),
    decideSuspicion: (_, { input }, context) =>
      payload(async () => ({ suspicion: await decideSuspicion(context, input) }), { suspicion: null }),
  },
  Person: { suspicions: (self, _, context) => suspicionsOf(context, self) },
  Community: { suspicions: (self, page, context) => suspicionsIn(context, self, page) },
  Suspicion: {
    person: (self, _, { loaders }) => loaders.person(self.person),
    standing: ({ status }) => status,
    grounds: (self, _, context) => groundsOf(context, self),
    advice: (self, { lang }) => adviceFor(self)[language(lang)],
  },
} satisfies Resolvers;
