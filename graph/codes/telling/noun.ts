import type { NounRow } from '#graph/shared/row.ts';
import { tellingMissed } from './tell.ts';

export const noun = { node: 'NO_NODE', due: { TELLING: tellingMissed }, sweeps: {} } as const satisfies NounRow;
