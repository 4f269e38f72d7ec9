import { as, type NounRow } from '#graph/shared/row.ts';
import { order } from './advance.ts';

export const noun = { node: { order: as('Order', order) } } as const satisfies NounRow;
