import { as, type NounRow } from '#graph/shared/row.ts';
import { handover } from './request.ts';

export const noun = { node: { handover: as('Handover', handover) } } as const satisfies NounRow;
