import { as, type NounRow } from '#graph/shared/row.ts';
import { returnPlan } from './plan.ts';

export const noun = { node: { returnPlan: as('ReturnPlan', returnPlan) } } as const satisfies NounRow;
