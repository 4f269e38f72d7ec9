export type { MeasureRule } from './policy-table.ts';
export type { MeasureRuling, LighterMeasure } from './policy.ts';
export type { Measure, MeasureStep } from './store.ts';
