import type { Resolvers } from '#graph/generated/types.ts';
import { proposeMeasure } from '#graph/oversight/proposal/propose.ts';
import { payload } from '#resolvers/payload.ts';

export const proposal = {
  Mutation: {
    proposeMeasure: (_, { input }, context) =>
      payload(() => proposeMeasure(context, input), { measure: null, ruling: null, warning: null }),
  },
} satisfies Resolvers;
