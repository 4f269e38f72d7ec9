import { overCommunities } from '#graph/region/place/sweep.ts';
import { askForReports } from '#graph/region/risk-level/silence.ts';
import type { NounRow } from '#graph/shared/row.ts';
import { sweepOver } from '#graph/shared/sweep.ts';
import { announceLevel, announceTier, assessCommunity, assessDivision } from './announce.ts';

export const noun = {
  node: 'NO_NODE',
  due: { ASSESS_DIVISION: assessDivision, ASSESS_COMMUNITY: assessCommunity },
  sweeps: {
    /** A county's level has changed: the tier of each of its communities follows. */
    TIER: overCommunities(announceTier),
    /**
     * Every day: time alone lowers a level, and whoever has ever been assessed is assessed anew, and asked
     * for reports that come no more (org.2).
     */
    DAILY: sweepOver({
      next: ({ tiers }, _, page) => tiers.levelStandings(page),
      cursorOf: ({ sk }) => sk,
      async act(context, { division }) {
        await askForReports(context, division);
        return announceLevel(context, division);
      },
    }),
  },
} as const satisfies NounRow;
