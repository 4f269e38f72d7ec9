import type { Resolvers } from '#graph/generated/types.ts';
import { explainToStairwell, noticesOf, textOfNotice } from '#graph/health/return/explain-to-stairwell.ts';
import { completeReturn, returnPlanOf, returnPlanOfTask } from '#graph/health/return/plan.ts';
import { nameOfTask } from '#graph/workforce/task/read.ts';
import { language } from '#resolvers/base/language.ts';
import { payload } from '#resolvers/payload.ts';

const NO_PLAN = { plan: null };

export const returnPlan = {
  Mutation: {
    explainToStairwell: (_, { input }, context) =>
      payload(async () => ({ plan: await explainToStairwell(context, input) }), NO_PLAN),
    completeReturn: (_, { input }, context) =>
      payload(async () => ({ plan: await completeReturn(context, input) }), NO_PLAN),
  },
  Person: { returnPlan: (self, _, context) => returnPlanOf(context, self) },
  Task: { returnPlan: (self, _, context) => returnPlanOfTask(context, self) },
  Household: { notices: (self, page, context) => noticesOf(context, self, page) },
  ReturnPlan: {
    person: (self, _, { loaders }) => loaders.person(self.person),
    told: ({ told }) => told?.text ?? null,
    reach: ({ told }) => told?.reach ?? null,
  },
  ReturnStep: { name: ({ kind }, { lang }) => nameOfTask(kind)[language(lang)] },
  StairwellNotice: { text: (self, { lang }) => textOfNotice(self, language(lang)) },
} satisfies Resolvers;
