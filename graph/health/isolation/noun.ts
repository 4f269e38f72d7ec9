import { as, type NounRow } from '#graph/shared/row.ts';
import { isolationOrder } from './read.ts';

export const noun = { node: { isolationOrder: as('IsolationOrder', isolationOrder) } } as const satisfies NounRow;
