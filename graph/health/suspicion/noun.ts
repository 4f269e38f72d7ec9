import type { NounRow } from '#graph/shared/row.ts';
import { tellSuspicionMissed } from './decide.ts';

export const noun = {
  node: 'NO_NODE',
  due: { SUSPICION_DECISION: tellSuspicionMissed },
  sweeps: {},
} as const satisfies NounRow;
