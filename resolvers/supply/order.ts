import type { Resolvers } from '#graph/generated/types.ts';
import { household } from '#graph/people/person/read.ts';
import { moveOrder, order, orders } from '#graph/supply/order/advance.ts';
import { subjectOfDelivery } from '#graph/supply/order/facts.ts';
import { placeOrder } from '#graph/supply/order/place.ts';
import { language } from '#resolvers/base/language.ts';
import { notFoundAs } from '#resolvers/not-found.ts';
import { payload } from '#resolvers/payload.ts';

export const orderModule = {
  Query: {
    order: (_, { id }, context) => notFoundAs('order', order(context, id)),
    orders: (_, args, context) => orders(context, args),
  },
  Mutation: {
    placeOrder: (_, { input }, context) =>
      payload(async () => ({ order: await placeOrder(context, input) }), { order: null }),
    acceptOrder: (_, { input }, context) =>
      payload(async () => ({ order: await moveOrder(context, 'ACCEPT', input) }), { order: null }),
    rejectOrder: (_, { input }, context) =>
      payload(async () => ({ order: await moveOrder(context, 'REJECT', input) }), { order: null }),
    startPicking: (_, { input }, context) =>
      payload(async () => ({ order: await moveOrder(context, 'START_PICKING', input) }), { order: null }),
    packOrder: (_, { input }, context) =>
      payload(async () => ({ order: await moveOrder(context, 'PACK', input) }), { order: null }),
    dispatchOrder: (_, { input }, context) =>
      payload(async () => ({ order: await moveOrder(context, 'DISPATCH', input) }), { order: null }),
    confirmDelivery: (_, { input }, context) =>
      payload(async () => ({ order: await moveOrder(context, 'CONFIRM', input) }), { order: null }),
    cancelOrder: (_, { input }, context) =>
      payload(async () => ({ order: await moveOrder(context, 'CANCEL', input) }), { order: null }),
  },
  Order: {
    community: (self, _, { loaders }) => loaders.community(self.community),
    household: (self, _, context) => household(context, self.householdId),
    supplyPoint: (self, _, { loaders }) => loaders.supplyPoint(self.supplyPointId),
    deliveryAddress: (self) =>
      self.mode === 'DELIVERY' ? { ...self.address, subject: subjectOfDelivery(self) } : null,
  },
  OrderStep: { role: ({ role }) => (role === 'SYSTEM' ? null : role) },
  OrderLine: { name: ({ name }, { lang }) => name[language(lang)] },
} satisfies Resolvers;
