import { as, type NounRow } from '#graph/shared/row.ts';
import { sweepOver } from '#graph/shared/sweep.ts';
import { homesToTell, tellHome } from './explain-to-stairwell.ts';
import { returnPlan } from './plan.ts';

export const noun = {
  node: { returnPlan: as('ReturnPlan', returnPlan) },
  due: {},
  sweeps: {
    /** A stairwell is told what a return asks of it: each of its homes, once. */
    STAIRWELL: sweepOver({ next: homesToTell, cursorOf: ({ home }) => home.sk, act: tellHome }),
  },
} as const satisfies NounRow;
