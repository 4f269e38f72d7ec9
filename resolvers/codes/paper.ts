import { issueResidenceCertificate } from '#graph/codes/paper/issue.ts';
import { isolationOf, papersOf, textOfPaper, verifyPaper } from '#graph/codes/paper/read.ts';
import { paperDemands, requestPaper } from '#graph/codes/paper/request.ts';
import type { Resolvers } from '#graph/generated/types.ts';
import { language } from '#resolvers/base/language.ts';
import { payload } from '#resolvers/payload.ts';

const NO_PAPER = { paper: null };

export const paper = {
  Query: {
    verifyPaper: (_, args, context) => verifyPaper(context, args),
    paperDemands: (_, args, context) => paperDemands(context, args),
  },
  Mutation: {
    issueResidenceCertificate: (_, { input }, context) =>
      payload(async () => ({ paper: await issueResidenceCertificate(context, input) }), NO_PAPER),
    requestPaper: (_, { input }, context) =>
      payload(async () => ({ ruling: await requestPaper(context, input) }), { ruling: null }),
  },
  Person: { papers: (self, _, context) => papersOf(context, self) },
  Paper: {
    number: async (self, _, context) => (await textOfPaper(context, self))?.number ?? null,
    code: async (self, _, context) => (await textOfPaper(context, self))?.code ?? null,
    completedOn: ({ releasedOn }) => releasedOn,
    isolation: (self, _, context) => isolationOf(context, self),
  },
  PaperIsolation: { payBasis: ({ payBasis }, { lang }) => payBasis[language(lang)] },
  PaperGround: { legalBasis: ({ legalBasis }, { lang }) => legalBasis[language(lang)] },
  PaperRuling: { localPolicy: () => null },
  PaperDemand: {
    demander: ({ demander }) => demander.name,
    demanderKind: ({ demander }) => demander.kind,
    demands: ({ demander }) => demander.demands,
  },
} satisfies Resolvers;
