import { as, type NounRow } from '#graph/shared/row.ts';
import { warning } from './raise.ts';

export const noun = { node: { warning: as('OverControlWarning', warning) } } as const satisfies NounRow;
