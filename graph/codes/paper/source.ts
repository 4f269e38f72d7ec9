export type { PaperRuling } from './policy.ts';
export type { PaperIsolation, PaperVerification, SeenPaper as Paper } from './read.ts';
export type { NoticedGround as PaperGround, PaperDemand } from './store.ts';
