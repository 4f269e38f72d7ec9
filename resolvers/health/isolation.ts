import type { Resolvers } from '#graph/generated/types.ts';
import { extendIsolation, moveIsolation, recordTransfer, shortenIsolation } from '#graph/health/isolation/change.ts';
import {
  groundsOf,
  historyOf,
  isolationOfPerson,
  isolationOrder,
  isolationOrdersOf,
} from '#graph/health/isolation/read.ts';
import { issueIsolationNotice } from '#graph/health/isolation/notice/isolation-notice.ts';
import { issueReleaseNotice, recordNoticeDelivery, releasesDue } from '#graph/health/isolation/release-notice.ts';
import { releaseFromIsolation } from '#graph/health/isolation/release.ts';
import { language } from '#resolvers/base/language.ts';
import { notFoundAs } from '#resolvers/not-found.ts';
import { payload } from '#resolvers/payload.ts';

const NO_ORDER = { order: null };

export const isolation = {
  Query: {
    isolationOrder: (_, { id }, context) => notFoundAs('isolation order', isolationOrder(context, id)),
    releasesDue: (_, args, context) => releasesDue(context, args),
  },
  Mutation: {
    extendIsolation: (_, { input }, context) =>
      payload(async () => ({ order: await extendIsolation(context, input) }), NO_ORDER),
    shortenIsolation: (_, { input }, context) =>
      payload(async () => ({ order: await shortenIsolation(context, input) }), NO_ORDER),
    moveIsolation: (_, { input }, context) =>
      payload(async () => ({ order: await moveIsolation(context, input) }), NO_ORDER),
    recordTransfer: (_, { input }, context) =>
      payload(async () => ({ order: await recordTransfer(context, input) }), NO_ORDER),
    releaseFromIsolation: (_, { input }, context) =>
      payload(async () => ({ order: await releaseFromIsolation(context, input) }), NO_ORDER),
    issueIsolationNotice: (_, { input }, context) =>
      payload(async () => ({ paper: await issueIsolationNotice(context, input) }), { paper: null }),
    issueReleaseNotice: (_, { input }, context) =>
      payload(async () => ({ paper: await issueReleaseNotice(context, input) }), { paper: null }),
    recordNoticeDelivery: (_, { input }, context) =>
      payload(async () => ({ paper: await recordNoticeDelivery(context, input) }), { paper: null }),
  },
  Person: { isolation: (self, _, context) => isolationOfPerson(context, self) },
  Community: { isolationOrders: (self, page, context) => isolationOrdersOf(context, self, page) },
  IsolationOrder: {
    person: ({ person }, _, { loaders }) => loaders.person(person),
    grounds: (self) => groundsOf(self),
    history: (self) => historyOf(self),
  },
  IsolationGround: { legalBasis: ({ legalBasis }, { lang }) => legalBasis[language(lang)] },
  IsolationStep: { role: ({ role }) => (role === 'SYSTEM' ? null : role) },
} satisfies Resolvers;
