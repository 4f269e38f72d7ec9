export type { HandedContact } from './hand-over-contact.ts';
export type { HandoverParty } from './policy.ts';
export type { SeenHandoverStep as HandoverStep } from './request.ts';
export type { Handover } from './store.ts';
