import { as, type NounRow } from '#graph/shared/row.ts';
import { supplyPoint } from './read.ts';

export const noun = {
  node: { supplyPoint: as('SupplyPoint', supplyPoint) },
  due: {},
  sweeps: {},
} as const satisfies NounRow;
