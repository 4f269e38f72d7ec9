export type { PaperRuling } from './policy.ts';
export type { SeenPaper as Paper, PaperVerification } from './read.ts';
export type { PaperDemand } from './store.ts';
