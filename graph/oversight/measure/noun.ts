import { overCommunities } from '#graph/region/place/sweep.ts';
import { as, type NounRow } from '#graph/shared/row.ts';
import { lapseMeasure, rejudgeMeasures, rejudgeMeasuresDue, startMeasure } from './advance.ts';
import { measure } from './read.ts';

export const noun = {
  node: { measure: as('Measure', measure) },
  due: { MEASURE_LAPSE: lapseMeasure, MEASURE_START: startMeasure, REJUDGE_MEASURES: rejudgeMeasuresDue },
  sweeps: {
    /** An emergency response has ended: so do the measures that rested on it (org.3). */
    RESPONSE_ENDED: overCommunities((context, { code }) => rejudgeMeasures(context, code)),
  },
} as const satisfies NounRow;
