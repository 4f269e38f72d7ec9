import type { Resolvers } from '#graph/generated/types.ts';
import { nameOfMeasure } from '#graph/guide/catalogue/read.ts';
import { endMeasure } from '#graph/oversight/measure/advance.ts';
import { personsUnder } from '#graph/oversight/measure/read.ts';
import { language } from '#resolvers/base/language.ts';
import { payload } from '#resolvers/payload.ts';

export const measure = {
  Mutation: {
    endMeasure: (_, { input }, context) =>
      payload(async () => ({ measure: await endMeasure(context, input) }), { measure: null }),
  },
  Measure: {
    community: (self, _, { loaders }) => loaders.community(self.community),
    name: ({ kind }, { lang }) => nameOfMeasure(kind)[language(lang)],
    persons: (self, _, context) => personsUnder(context, self),
  },
  MeasureStep: { role: ({ role }) => (role === 'SYSTEM' ? null : role) },
  LighterMeasure: { name: ({ kind }, { lang }) => nameOfMeasure(kind)[language(lang)] },
} satisfies Resolvers;
