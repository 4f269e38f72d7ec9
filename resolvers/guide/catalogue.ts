import type { Resolvers } from '#graph/generated/types.ts';
import { clause, clauses, measureRules, policyOfTier, ruleOf, tiersOf } from '#graph/guide/catalogue/read.ts';
import { strategyOf } from '#graph/region/tier/read.ts';
import { language } from '#resolvers/base/language.ts';
import { notFoundAs } from '#resolvers/not-found.ts';

export const catalogue = {
  Query: {
    tierPolicy: (_, args) => policyOfTier(args.tier),
    measures: () => measureRules(),
    clauses: (_, filter) => clauses(filter),
    clause: (_, { id }) => notFoundAs('clause', Promise.resolve(clause(id))),
  },
  Clause: {
    title: ({ title }, { lang }) => title[language(lang)],
    summary: ({ summary }, { lang }) => summary[language(lang)],
    measures: (self) => self.measures.map(ruleOf),
  },
  MeasureRule: {
    name: ({ name }, { lang }) => name[language(lang)],
    tiers: (self) => tiersOf(self),
  },
  TierMeasure: {
    name: ({ name }, { lang }) => name[language(lang)],
    condition: ({ condition }, { lang }) => condition?.[language(lang)] ?? null,
  },
  TierPolicy: {
    strategy: (self, { lang }) => strategyOf(self.tier)[language(lang)],
    measures: (self) => self.measures.map((measure) => ({ ...measure, tier: self.tier })),
  },
  PassClassRule: { name: ({ name }, { lang }) => name[language(lang)] },
  StaffingRule: { name: ({ name }, { lang }) => name[language(lang)] },
  MaterialRule: { name: ({ name }, { lang }) => name[language(lang)] },
} satisfies Resolvers;
