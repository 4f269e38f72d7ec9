import { as, type NounRow } from '#graph/shared/row.ts';
import { task } from './read.ts';

export const noun = { node: { task: as('Task', task) } } as const satisfies NounRow;
