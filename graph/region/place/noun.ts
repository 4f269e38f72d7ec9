import { as, type NounRow } from '#graph/shared/row.ts';
import { community, division } from './read.ts';

export const noun = {
  node: {
    division: as('Division', (context, _, code) => division(context, code)),
    community: as('Community', (context, _, code) => community(context, code)),
  },
  due: {},
  sweeps: {},
} as const satisfies NounRow;
