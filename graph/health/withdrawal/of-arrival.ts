import { unlistArrivalWrite, withdrawnArrivalWrite } from '#graph/health/arrival/store.ts';
import { dropTaskChange } from '#graph/workforce/task/cause.ts';
import { withdrawing } from './record.ts';

/**
 * Somebody did not arrive: nothing is asked of them for it. Whoever was named with it, or came along, has a
 * record of their own. Two systems may have handed over one journey: then its fact stands as long as one of
 * the two.
 */
export const withdrawArrival = withdrawing({
  load: ({ arrivals }, id) => arrivals.arrival(id),
  recorded: (found) => ({ ...found, recordedBy: found.registeredBy, recordedAt: found.registeredAt }),
  async isShared({ arrivals }, { id, person, fact }) {
    const others = await arrivals.arrivalsOf(person);
    return others.some((one) => one.id !== id && one.fact === fact && one.withdrawn === undefined);
  },
  change: async (context, found, withdrawn) => [
    withdrawnArrivalWrite(found, withdrawn),
    unlistArrivalWrite(found),
    ...(await dropTaskChange(context, found.id)),
  ],
});
