import { as, type NounRow } from '#graph/shared/row.ts';
import { tellDecisionMissed } from './binding/confirm.ts';
import { arrival, unmatchedArrival } from './read.ts';

export const noun = {
  node: { arrival: as('Arrival', arrival), unmatchedArrival: as('UnmatchedArrival', unmatchedArrival) },
  due: { ARRIVAL_DECISION: tellDecisionMissed },
  sweeps: {},
} as const satisfies NounRow;
