export type { ContactCandidate } from './list.ts';
