import type { Resolvers } from '#graph/generated/types.ts';
import { factsForReview } from '#graph/oversight/held/read.ts';

export const held = {
  Query: { factsForReview: (_, args, context) => factsForReview(context, args) },
} satisfies Resolvers;
