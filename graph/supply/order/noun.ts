import { as, type NounRow } from '#graph/shared/row.ts';
import { sweepOver } from '#graph/shared/sweep.ts';
import { expireOrder, isListedInFlight, order, rejudgeOrder } from './advance.ts';

export const noun = {
  node: { order: as('Order', order) },
  due: { ORDER_EXPIRY: expireOrder },
  sweeps: {
    /** The tier of a community has changed: its orders on the way are judged by the new one. */
    REJUDGE_ORDERS: sweepOver({
      async next({ orders }, { community = '' }, page) {
        const listed = await orders.ordersOf('COMMUNITY', community, null, page);
        // Those that wait for work come first: what follows the last of them is over.
        return listed.filter(isListedInFlight);
      },
      cursorOf: ({ place }) => place,
      act: rejudgeOrder,
    }),
  },
} as const satisfies NounRow;
