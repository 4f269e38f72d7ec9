import type { Resolvers } from '#graph/generated/types.ts';
import { previewTier } from '#graph/guide/catalogue/read.ts';
import { contradictsCounty, strategyOf } from '#graph/region/tier/read.ts';
import { language } from '#resolvers/base/language.ts';

export const tier = {
  Query: { previewTier: (_, args, context) => previewTier(context, args) },
  Tier: {
    contradictsCounty: (self) => contradictsCounty(self),
    strategy: ({ effective }, { lang }) => strategyOf(effective)[language(lang)],
  },
  PolicyChange: { text: ({ text }, { lang }) => text[language(lang)] },
} satisfies Resolvers;
