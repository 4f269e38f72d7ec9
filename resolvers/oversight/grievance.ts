import type { Resolvers } from '#graph/generated/types.ts';
import { isOverdue } from '#graph/mechanism/escalation.ts';
import {
  confirmRemedy,
  contestRemedy,
  dismissGrievance,
  investigateGrievance,
  orderRemedy,
} from '#graph/oversight/grievance/advance.ts';
import { correctionOf } from '#graph/oversight/grievance/correction.ts';
import {
  descriptionFor,
  grievances,
  historyFor,
  GRIEVANCE_DEADLINE,
  myGrievances,
  noteFor,
  orderedRemedies,
} from '#graph/oversight/grievance/read.ts';
import { reportGrievance } from '#graph/oversight/grievance/report.ts';
import { payload } from '#resolvers/payload.ts';

const NO_GRIEVANCE = { grievance: null };

export const grievance = {
  Query: {
    grievances: (_, args, context) => grievances(context, args),
    myGrievances: (_, page, context) => myGrievances(context, page),
    orderedRemedies: (_, args, context) => orderedRemedies(context, args),
  },
  Mutation: {
    reportGrievance: (_, { input }, context) =>
      payload(async () => ({ grievance: await reportGrievance(context, input) }), NO_GRIEVANCE),
    investigateGrievance: (_, { input }, context) =>
      payload(async () => ({ grievance: await investigateGrievance(context, input) }), NO_GRIEVANCE),
    orderRemedy: (_, { input }, context) =>
      payload(async () => ({ grievance: await orderRemedy(context, input) }), NO_GRIEVANCE),
    confirmRemedy: (_, { input }, context) =>
      payload(async () => ({ grievance: await confirmRemedy(context, input) }), NO_GRIEVANCE),
    contestRemedy: (_, { input }, context) =>
      payload(async () => ({ grievance: await contestRemedy(context, input) }), NO_GRIEVANCE),
    dismissGrievance: (_, { input }, context) =>
      payload(async () => ({ grievance: await dismissGrievance(context, input) }), NO_GRIEVANCE),
  },
  Grievance: {
    community: (self, _, { loaders }) => loaders.community(self.community),
    party: ({ accused }) => accused.kind,
    division: ({ accused }, _, { loaders }) => (accused.kind === 'AUTHORITY' ? loaders.division(accused.id) : null),
    supplier: ({ accused }) => (accused.kind === 'SUPPLIER' ? accused.id : null),
    description: (self, _, context) => descriptionFor(context, self),
    correction: (self, _, context) => correctionOf(context, self),
    inCharge: (self, _, { loaders }) => loaders.division(self.inCharge),
    overdue: (self, _, { now }) => isOverdue(GRIEVANCE_DEADLINE, self, now),
    history: (self) => historyFor(self),
  },
  GrievanceStep: {
    role: ({ role }) => (role === 'SYSTEM' ? null : role),
    note: (self, _, context) => noteFor(context, self),
  },
} satisfies Resolvers;
