import { as, type NounRow } from '#graph/shared/row.ts';
import { escalateGrievance } from './advance.ts';
import { grievance } from './read.ts';

export const noun = {
  node: { grievance: as('Grievance', grievance) },
  due: { GRIEVANCE_DEADLINE: escalateGrievance },
  sweeps: {},
} as const satisfies NounRow;
