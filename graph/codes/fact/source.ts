export type { SubjectFact as Fact } from './read.ts';
