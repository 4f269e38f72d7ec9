export type { RowOutcome as ArrivalRowOutcome } from './feed.ts';
export type { ArrivalRuling } from './policy.ts';
export type { PartyMember } from './read.ts';
export type { SubjectArrival as Arrival, UnmatchedArrival, UnmatchedStep } from './store.ts';
