import { as, type NounRow } from '#graph/shared/row.ts';
import { eraseRecords } from './erase-records.ts';
import { erasure } from './request.ts';

export const noun = {
  node: { erasure: as('Erasure', erasure) },
  due: { ERASURE: eraseRecords },
  sweeps: {},
} as const satisfies NounRow;
