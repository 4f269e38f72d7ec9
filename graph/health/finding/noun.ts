import type { NounRow } from '#graph/shared/row.ts';
import { lapseFinding } from './lapse.ts';

export const noun = {
  node: 'NO_NODE',
  due: { FINDING_CONFIRMATION: lapseFinding },
  sweeps: {},
} as const satisfies NounRow;
