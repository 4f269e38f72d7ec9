import type { Resolvers } from '#graph/generated/types.ts';
import { awaitedDecisions, onCall as onCallOf } from '#graph/workforce/on-call/read.ts';
import { endOnCall, putOnCall } from '#graph/workforce/on-call/set.ts';
import { payload } from '#resolvers/payload.ts';

const NONE = { onCall: null };

export const onCall = {
  Query: {
    onCall: (_, { division }, context) => onCallOf(context, division),
    awaitedDecisions: (_, args, context) => awaitedDecisions(context, args),
  },
  Mutation: {
    putOnCall: (_, { input }, context) => payload(async () => ({ onCall: await putOnCall(context, input) }), NONE),
    endOnCall: (_, { input }, context) => payload(async () => ({ onCall: await endOnCall(context, input) }), NONE),
  },
  AwaitedDecision: {
    community: async ({ community }, _, { loaders }) => (await loaders.community(community))!,
    overdue: ({ decideBy }, _, { now }) => decideBy < now.toISOString(),
  },
} satisfies Resolvers;
