import type { Resolvers } from '#graph/generated/types.ts';
import { isOverdue } from '#graph/mechanism/escalation.ts';
import { acceptHandover, declineHandover, withdrawHandover } from '#graph/records/handover/answer.ts';
import { contactOfHandover, handOverContact } from '#graph/records/handover/hand-over-contact.ts';
import {
  askedOf,
  handovers,
  historyOfHandover,
  HANDOVER_DEADLINE,
  personOfHandover,
} from '#graph/records/handover/request.ts';
import { movePerson } from '#graph/records/move/move-person.ts';
import { payload } from '#resolvers/payload.ts';

const NO_HANDOVER = { handover: null };

export const handover = {
  Query: { handovers: (_, args, context) => handovers(context, args) },
  Mutation: {
    handOverContact: (_, { input }, context) =>
      payload(async () => ({ handover: await handOverContact(context, input) }), NO_HANDOVER),
    acceptHandover: (_, { input }, context) =>
      payload(async () => ({ handover: await acceptHandover(context, input) }), NO_HANDOVER),
    declineHandover: (_, { input }, context) =>
      payload(async () => ({ handover: await declineHandover(context, input) }), NO_HANDOVER),
    withdrawHandover: (_, { input }, context) =>
      payload(async () => ({ handover: await withdrawHandover(context, input) }), NO_HANDOVER),
    movePerson: (_, { input }, context) =>
      payload(async () => ({ person: await movePerson(context, input) }), { person: null }),
  },
  Handover: {
    asked: (self, _, context) => askedOf(context, self),
    overdue: (self, _, context) => isOverdue(HANDOVER_DEADLINE, self, context.now),
    person: (self, _, context) => personOfHandover(context, self),
    contact: (self, _, context) => contactOfHandover(context, self),
    history: (self) => historyOfHandover(self),
  },
  HandoverParty: {
    community: ({ community }, _, { loaders }) => (community === null ? null : loaders.community(community)),
    division: ({ division }, _, { loaders }) => (division === null ? null : loaders.division(division)),
  },
  HandoverStep: {
    role: ({ role }) => (role === 'SYSTEM' ? null : role),
    reason: ({ reason }) => reason ?? null,
  },
} satisfies Resolvers;
