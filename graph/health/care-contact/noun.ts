import { as, type NounRow } from '#graph/shared/row.ts';
import { careContact } from './assign.ts';

export const noun = { node: { careContact: as('CareContact', careContact) } } as const satisfies NounRow;
