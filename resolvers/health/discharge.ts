import type { Resolvers } from '#graph/generated/types.ts';
import { recordRecheck } from '#graph/health/discharge/recheck.ts';
import { dischargesOf, rechecksBy, rechecksOf, recordDischarge } from '#graph/health/discharge/record.ts';
import { payload } from '#resolvers/payload.ts';

const NO_DISCHARGE = { discharge: null };

export const discharge = {
  Mutation: {
    recordDischarge: (_, { input }, context) =>
      payload(async () => ({ discharge: await recordDischarge(context, input) }), NO_DISCHARGE),
    recordRecheck: (_, { input }, context) =>
      payload(async () => ({ discharge: await recordRecheck(context, input) }), NO_DISCHARGE),
  },
  Person: { discharges: (self, _, context) => dischargesOf(context, self) },
  Discharge: {
    rechecksBy: (self) => rechecksBy(self),
    rechecks: (self) => rechecksOf(self),
  },
} satisfies Resolvers;
