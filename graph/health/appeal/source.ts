export type { SeenAppealStep as AppealStep } from './read.ts';
export type { Appeal } from './store.ts';
