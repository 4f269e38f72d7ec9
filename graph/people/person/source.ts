export type { SubjectAddress as Address } from './read.ts';
export type { Household, Person } from './store.ts';
