import { as, type NounRow } from '#graph/shared/row.ts';
import { healthCode } from './issue.ts';

export const noun = {
  node: { healthCode: as('HealthCode', healthCode) },
  due: {},
  sweeps: {},
} as const satisfies NounRow;
