export type { ContactCandidate } from './list.ts';
export type { StoredMeeting as Meeting, Workplace } from './store.ts';
