export type { SubjectDischarge as Discharge, SubjectRecheck as Recheck } from './record.ts';
