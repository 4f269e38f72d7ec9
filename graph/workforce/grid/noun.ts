import { as, type NounRow } from '#graph/shared/row.ts';
import { grid } from './arrange.ts';

export const noun = {
  node: { grid: as('Grid', grid) },
  due: {},
  sweeps: {},
} as const satisfies NounRow;
