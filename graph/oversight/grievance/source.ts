export type { SeenGrievanceStep as GrievanceStep } from './read.ts';
export type { Grievance, Grievance as OrderedRemedy } from './store.ts';
