import type { Resolvers } from '#graph/generated/types.ts';
import {
  actingFor,
  actingSince,
  agentOf,
  appointGuardian,
  endGuardianship,
  isRecordedByWorker,
} from '#graph/people/guardian/appoint.ts';
import { giveConsent, withdrawConsent } from '#graph/people/guardian/consent.ts';
import { payload } from '#resolvers/payload.ts';

const NOBODY = { person: null };

export const guardian = {
  Mutation: {
    appointGuardian: (_, { input }, context) =>
      payload(async () => ({ person: await appointGuardian(context, input) }), NOBODY),
    endGuardianship: (_, { input }, context) =>
      payload(async () => ({ person: await endGuardianship(context, input) }), NOBODY),
    giveConsent: (_, { input }, context) =>
      payload(async () => ({ person: await giveConsent(context, input) }), NOBODY),
    withdrawConsent: (_, { input }, context) =>
      payload(async () => ({ person: await withdrawConsent(context, input) }), NOBODY),
  },
  Person: {
    guardians: (self, _, context) => actingFor(context, self, 'GUARDIAN'),
    consents: (self, _, context) => actingFor(context, self, 'CONSENT'),
  },
  Guardianship: {
    guardian: (self, _, context) => agentOf(context, self),
    since: (self) => actingSince(self),
  },
  Consent: {
    to: (self, _, context) => agentOf(context, self),
    since: (self) => actingSince(self),
    recordedByWorker: (self) => isRecordedByWorker(self),
  },
} satisfies Resolvers;
