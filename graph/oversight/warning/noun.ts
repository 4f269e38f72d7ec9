import { as, type NounRow } from '#graph/shared/row.ts';
import { escalateWarning } from './advance.ts';
import { warning } from './raise.ts';

export const noun = {
  node: { warning: as('OverControlWarning', warning) },
  due: { WARNING_DEADLINE: escalateWarning },
  sweeps: {},
} as const satisfies NounRow;
