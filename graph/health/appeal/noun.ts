import { as, type NounRow } from '#graph/shared/row.ts';
import { escalateAppeal } from './advance.ts';
import { appeal } from './read.ts';

export const noun = {
  node: { appeal: as('Appeal', appeal) },
  due: { APPEAL_DEADLINE: escalateAppeal },
  sweeps: {},
} as const satisfies NounRow;
