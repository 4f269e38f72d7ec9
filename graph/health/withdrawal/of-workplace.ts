import { type Workplace, withdrawnWorkplaceWrites } from '#graph/health/candidate/store.ts';
import { type Kind, withdrawing } from './record.ts';

const OF_WORKPLACE: Kind<Workplace> = {
  load: ({ candidates }, id) => candidates.workplace(id),
  recorded: (found) => ({ ...found, fact: null }),
  stands: ({ withdrawn }) => withdrawn === undefined,
  hands: ({ recordedBy }) => [recordedBy],
  async change({ candidates, now }, found, withdrawn) {
    return withdrawnWorkplaceWrites(found, withdrawn, await candidates.colleague(found), now);
  },
};

/** Somebody does not work there, as far as this record says so: another one of the same place stands. */
export const withdrawWorkplace = withdrawing(OF_WORKPLACE);
