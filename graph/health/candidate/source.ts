export type { ContactCandidate } from './record.ts';
