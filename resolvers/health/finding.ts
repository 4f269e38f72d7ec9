import type { Resolvers } from '#graph/generated/types.ts';
import { confirmFinding } from '#graph/health/finding/confirm.ts';
import { payload } from '#resolvers/payload.ts';

export const finding = {
  Mutation: {
    confirmFinding: (_, { input }, context) =>
      payload(async () => ({ confirmation: await confirmFinding(context, input) }), { confirmation: null }),
  },
  Contact: { provisionalUntil: ({ provisional }) => provisional?.until ?? null },
  CommunityCase: { provisionalUntil: ({ provisional }) => provisional?.until ?? null },
} satisfies Resolvers;
