import { as, type NounRow } from '#graph/shared/row.ts';
import { escalateAppeal, settleAppeal } from './advance.ts';
import { appeal } from './read.ts';

export const noun = {
  node: { appeal: as('Appeal', appeal) },
  due: { APPEAL_DEADLINE: escalateAppeal, RECORD_GONE: settleAppeal },
  sweeps: {},
} as const satisfies NounRow;
