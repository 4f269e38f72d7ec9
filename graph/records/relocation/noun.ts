import type { NounRow } from '#graph/shared/row.ts';
import { followPerson } from './follow.ts';

export const noun = {
  node: 'NO_NODE',
  due: { PERSON_MOVED: followPerson },
  sweeps: {},
} as const satisfies NounRow;
