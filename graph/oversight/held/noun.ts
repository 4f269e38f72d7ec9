import type { NounRow } from '#graph/shared/row.ts';

export const noun = { node: 'NO_NODE', due: {}, sweeps: {} } as const satisfies NounRow;
