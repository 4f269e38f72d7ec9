import { as, type NounRow } from '#graph/shared/row.ts';
import { erasure } from './request.ts';

export const noun = { node: { erasure: as('Erasure', erasure) } } as const satisfies NounRow;
