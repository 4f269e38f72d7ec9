import type { NounRow } from '#graph/shared/row.ts';
import { judgeAnew } from './anew.ts';

export const noun = { node: 'NO_NODE', due: { JUDGE_ANEW: judgeAnew }, sweeps: {} } as const satisfies NounRow;
