import type { NounRow } from '#graph/shared/row.ts';
import { tellInvestigationMissed } from './advance.ts';

export const noun = {
  node: 'NO_NODE',
  due: { CASE_INVESTIGATION: tellInvestigationMissed },
  sweeps: {},
} as const satisfies NounRow;
