import type { Resolvers } from '#graph/generated/types.ts';
import { answerAlert, isOverdue, openAlertOf } from '#graph/health/check/alert.ts';
import { monitoredBy } from '#graph/health/check/household.ts';
import { checksOf, recordDailyCheck, temperatureOf } from '#graph/health/check/record.ts';
import { payload } from '#resolvers/payload.ts';

export const check = {
  Mutation: {
    recordDailyCheck: (_, { input }, context) =>
      payload(async () => ({ on: await recordDailyCheck(context, input) }), { on: null }),
    answerAlert: (_, { input }, context) =>
      payload(async () => ({ alert: await answerAlert(context, input) }), { alert: null }),
  },
  Person: {
    checks: (self, page, context) => checksOf(context, self, page),
    alert: (self, _, context) => openAlertOf(context, self),
  },
  IsolationOrder: { monitored: (self, _, context) => monitoredBy(context, self) },
  DailyCheck: { temperature: (self) => temperatureOf(self) },
  Alert: { overdue: (self, _, context) => isOverdue(context, self) },
} satisfies Resolvers;
