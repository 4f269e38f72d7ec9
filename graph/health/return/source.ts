export type { SeenReturnPlan as ReturnPlan } from './plan.ts';
export type { StairwellNotice } from './store.ts';
