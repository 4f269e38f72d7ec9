export type { SubjectActing as Guardianship, SubjectActing as Consent } from './appoint.ts';
