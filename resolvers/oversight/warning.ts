import type { Resolvers } from '#graph/generated/types.ts';
import { isOverdue } from '#graph/mechanism/escalation.ts';
import { measure } from '#graph/oversight/measure/read.ts';
import { moveWarning } from '#graph/oversight/warning/advance.ts';
import { descriptionFor, historyFor, WARNING_DEADLINE, warnings } from '#graph/oversight/warning/raise.ts';
import { reportOverControl } from '#graph/oversight/warning/report-over-control.ts';
import { payload } from '#resolvers/payload.ts';

const NO_WARNING = { warning: null };

export const warning = {
  Query: { warnings: (_, args, context) => warnings(context, args) },
  Mutation: {
    reportOverControl: (_, { input }, context) =>
      payload(() => reportOverControl(context, input), { warning: null, registered: null }),
    investigateWarning: (_, { input }, context) =>
      payload(async () => ({ warning: await moveWarning(context, 'INVESTIGATE', input) }), NO_WARNING),
    notifyRectification: (_, { input }, context) =>
      payload(async () => ({ warning: await moveWarning(context, 'NOTIFY', input) }), NO_WARNING),
    reportRectification: (_, { input }, context) =>
      payload(async () => ({ warning: await moveWarning(context, 'REPORT_RECTIFICATION', input) }), NO_WARNING),
    confirmRectification: (_, { input }, context) =>
      payload(async () => ({ warning: await moveWarning(context, 'CONFIRM', input) }), NO_WARNING),
    dismissWarning: (_, { input }, context) =>
      payload(async () => ({ warning: await moveWarning(context, 'DISMISS', input) }), NO_WARNING),
  },
  OverControlWarning: {
    community: (self, _, { loaders }) => loaders.community(self.community),
    inCharge: (self, _, { loaders }) => loaders.division(self.inCharge),
    measure: ({ measureId }, _, context) => (measureId === null ? null : measure(context, measureId)),
    overdue: (self, _, { now }) => isOverdue(WARNING_DEADLINE, self, now),
    description: (self, _, context) => descriptionFor(context, self),
    history: (self, _, context) => historyFor(context, self),
  },
  WarningStep: { role: ({ role }) => (role === 'SYSTEM' ? null : role), note: ({ reason }) => reason ?? null },
} satisfies Resolvers;
