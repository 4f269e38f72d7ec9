import type { Resolvers } from '#graph/generated/types.ts';
import { adoptPolicyValue, policyValues } from '#graph/region/policy-value/adopt.ts';
import { language } from '#resolvers/base/language.ts';
import { payload } from '#resolvers/payload.ts';

export const policyValue = {
  Query: {
    policyValues: (_, { division, asOf }, context) => policyValues(context, division, asOf),
  },
  Mutation: {
    adoptPolicyValue: (_, { input }, context) =>
      payload(async () => ({ policyValue: await adoptPolicyValue(context, input) }), { policyValue: null }),
  },
  PolicyValue: { description: ({ description }, { lang }) => description[language(lang)] },
} satisfies Resolvers;
