import { facts } from '#graph/codes/fact/read.ts';
import { newestCode } from '#graph/codes/health-code/issue.ts';
import type { Resolvers } from '#graph/generated/types.ts';
import { accessLog } from '#graph/people/account/access-log.ts';
import { subjectOfHousehold, subjectOfPerson } from '#graph/people/person/facts.ts';
import { findPersons } from '#graph/people/person/find.ts';
import * as service from '#graph/people/person/read.ts';
import { ordersOfHousehold } from '#graph/supply/order/advance.ts';
import { standingOf } from '#graph/supply/order/standing.ts';
import { notFoundAs } from '#resolvers/not-found.ts';

export const person = {
  Query: {
    person: (_, { id }, context) => notFoundAs('person', service.person(context, id)),
    household: (_, { id }, context) => notFoundAs('household', service.household(context, id)),
    findPersons: (_, by, context) => findPersons(context, by),
  },
  Household: {
    community: (self, _, { loaders }) => loaders.community(self.community),
    address: (self) => ({ ...self.address, subject: subjectOfHousehold(self) }),
    members: (self, _, context) => service.members(context, self),
    standing: (self, _, context) => standingOf(context, self),
    orders: (self, args, context) => ordersOfHousehold(context, self, args),
    accessLog: (self, page, context) => accessLog(context, subjectOfHousehold(self), page),
  },
  Person: {
    household: (self, _, context) => service.householdOf(context, self),
    name: async (self, _, context) => (await service.shownIdentity(context, self))?.name ?? null,
    idNumber: async (self, _, context) => (await service.shownIdentity(context, self))?.idNumber ?? null,
    phone: async (self, _, context) => (await service.shownIdentity(context, self))?.phone ?? null,
    careNeeds: async (self, _, context) => (await service.shownIdentity(context, self))?.careNeeds ?? null,
    accountBound: ({ account }) => account !== undefined,
    facts: (self, _, context) => facts(context, self),
    healthCode: (self, _, context) => newestCode(context, self),
    accessLog: (self, page, context) => accessLog(context, subjectOfPerson(self), page),
  },
} satisfies Resolvers;
