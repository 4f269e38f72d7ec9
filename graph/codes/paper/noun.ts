import { as, type NounRow } from '#graph/shared/row.ts';
import { paper } from './read.ts';

export const noun = {
  node: { paper: as('Paper', paper) },
  due: {},
  sweeps: {},
} as const satisfies NounRow;
