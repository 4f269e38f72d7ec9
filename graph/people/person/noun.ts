import { as, type NounRow } from '#graph/shared/row.ts';
import { household, person } from './read.ts';

export const noun = {
  node: { household: as('Household', household), person: as('Person', person) },
  due: {},
  sweeps: {},
} as const satisfies NounRow;
