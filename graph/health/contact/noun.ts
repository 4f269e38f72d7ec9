import type { NounRow } from '#graph/shared/row.ts';
import { withdrawContacts } from './record.ts';

export const noun = {
  node: 'NO_NODE',
  due: { CASE_RULED_OUT: withdrawContacts },
  sweeps: {},
} as const satisfies NounRow;
