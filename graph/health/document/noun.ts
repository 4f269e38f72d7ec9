import type { NounRow } from '#graph/shared/row.ts';
import { countDocument } from './count.ts';

export const noun = {
  node: 'NO_NODE',
  due: { DOCUMENT_COUNT: countDocument },
  sweeps: {},
} as const satisfies NounRow;
