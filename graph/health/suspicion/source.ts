export type { SubjectSuspicion as Suspicion } from './read.ts';
