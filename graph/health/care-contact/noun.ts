import { as, type NounRow } from '#graph/shared/row.ts';
import { careContact, reviewCare } from './assign.ts';

export const noun = {
  node: { careContact: as('CareContact', careContact) },
  due: { CARE_REVIEW: reviewCare },
  sweeps: {},
} as const satisfies NounRow;
