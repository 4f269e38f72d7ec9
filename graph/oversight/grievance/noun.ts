import { as, type NounRow } from '#graph/shared/row.ts';
import { grievance } from './read.ts';

export const noun = { node: { grievance: as('Grievance', grievance) } } as const satisfies NounRow;
