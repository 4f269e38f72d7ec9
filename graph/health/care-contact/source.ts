export type { SeenCareContact as CareContact } from './assign.ts';
export type { SeenCareRecord as CareRecord } from './record.ts';
