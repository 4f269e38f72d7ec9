import type { Resolvers } from '#graph/generated/types.ts';
import { caseQuestion, questionedAt } from '#graph/health/withdrawal/of-case.ts';
import { withdrawalOf } from '#graph/health/withdrawal/record.ts';
import { withdrawFact } from '#graph/health/withdrawal/withdraw.ts';
import { payload } from '#resolvers/payload.ts';

export const withdrawal = {
  Mutation: {
    withdrawFact: (_, { input }, context) =>
      payload(async () => ({ withdrawal: await withdrawFact(context, input) }), { withdrawal: null }),
  },
  Arrival: { withdrawal: (self) => withdrawalOf(self) },
  Contact: { withdrawal: (self) => withdrawalOf(self) },
  Discharge: { withdrawal: (self) => withdrawalOf(self) },
  CommunityCase: {
    questionedAt: (self) => questionedAt(self),
    question: (self, _, context) => caseQuestion(context, self),
  },
} satisfies Resolvers;
