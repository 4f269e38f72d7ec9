export type { DivisionAssessment as Assessment } from './read.ts';
