import { as, type NounRow } from '#graph/shared/row.ts';
import { program } from './announce.ts';

export const noun = { node: { program: as('Program', program) } } as const satisfies NounRow;
