import type { Resolvers } from '../../graph/generated/types.ts';
import { strategyOf } from '../../graph/services/tier.ts';
import { language } from '../base/language.ts';

export const tier = {
  Tier: {
    strategy: (self, { lang }) => strategyOf(self)[language(lang)],
  },
} satisfies Resolvers;
