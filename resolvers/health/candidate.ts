import type { Resolvers } from '#graph/generated/types.ts';
import { contactCandidates, elsewhereOf, personOfCandidate } from '#graph/health/candidate/list.ts';
import { recordMeeting, recordWorkplace } from '#graph/health/candidate/record.ts';
import { payload } from '#resolvers/payload.ts';

export const candidate = {
  Query: { contactCandidates: (_, args, context) => contactCandidates(context, args) },
  Mutation: {
    recordWorkplace: (_, { input }, context) =>
      payload(async () => recordWorkplace(context, input), { person: null, workplace: null }),
    recordMeeting: (_, { input }, context) =>
      payload(
        async () => {
          const meeting = await recordMeeting(context, input);
          return { on: meeting.on, meeting };
        },
        { on: null, meeting: null },
      ),
  },
  ContactCandidate: {
    person: (self, _, context) => personOfCandidate(context, self),
    elsewhere: (self, _, context) => elsewhereOf(context, self),
  },
} satisfies Resolvers;
