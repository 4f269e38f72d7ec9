export type { SeenProgram as Program } from './announce.ts';
