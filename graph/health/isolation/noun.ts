import { as, type NounRow } from '#graph/shared/row.ts';
import { isolationOrder } from './read.ts';
import { endFollowUp, releaseByTime } from './release.ts';
import { renewSupply } from './supply.ts';

export const noun = {
  node: { isolationOrder: as('IsolationOrder', isolationOrder) },
  due: { ISOLATION_FOLLOW_UP: endFollowUp, ISOLATION_RELEASE: releaseByTime, ISOLATION_SUPPLY: renewSupply },
  sweeps: {},
} as const satisfies NounRow;
