import { as, type NounRow } from '#graph/shared/row.ts';
import { measure } from './read.ts';

export const noun = { node: { measure: as('Measure', measure) } } as const satisfies NounRow;
