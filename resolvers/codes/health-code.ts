import { subjectOfCode } from '#graph/codes/health-code/facts.ts';
import { issueHealthCode } from '#graph/codes/health-code/issue.ts';
import { issuerOf, verifyHealthCode } from '#graph/codes/health-code/verify.ts';
import type { Resolvers } from '#graph/generated/types.ts';
import { language } from '#resolvers/base/language.ts';
import { payload } from '#resolvers/payload.ts';

export const healthCode = {
  Query: {
    verifyHealthCode: (_, { code, destination }, context) => verifyHealthCode(context, code, destination),
  },
  Mutation: {
    issueHealthCode: (_, { input }, context) =>
      payload(async () => ({ healthCode: await issueHealthCode(context, input) }), { healthCode: null }),
  },
  HealthCode: {
    basis: (self) => self.basis.map((fact) => ({ ...fact, subject: subjectOfCode(self) })),
    issuer: ({ region }, _, context) => issuerOf(context, region),
    expiresAt: ({ validUntil }) => validUntil,
  },
  CodeIssuer: {
    name: ({ name }, { lang }) => name[language(lang)],
  },
  CodeVerification: {
    expiresAt: ({ expiresAt }) => (expiresAt === null ? null : new Date(expiresAt).toISOString()),
  },
} satisfies Resolvers;
