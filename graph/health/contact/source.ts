export type { SubjectContact as Contact } from './record.ts';
