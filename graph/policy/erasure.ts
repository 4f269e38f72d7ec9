/** The erasure of a person: why, by whom, and what is counted of it. */
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import type { Role } from './access.ts';
import type { ClauseId } from './clauses.ts';

/** Why somebody asks for it. */
export const ASKED_GROUNDS = ['PERSON_REQUEST', 'DECEASED', 'REGISTERED_IN_ERROR'] as const;
export type AskedGround = (typeof ASKED_GROUNDS)[number];
export type ErasureGround = AskedGround | 'PROGRAM_CLOSED';

/** Those that wait for an authority first. */
export const ERASURE_STATUSES = ['REQUESTED', 'HELD', 'ERASING', 'ERASED', 'WITHDRAWN'] as const;
export type ErasureStatus = (typeof ERASURE_STATUSES)[number];
export type ErasureEvent = 'REQUEST' | 'HOLD' | 'ERASE' | 'FINISH' | 'WITHDRAW';

/** The place of a status in every list. */
export const rankOfErasure = (status: ErasureStatus): string => String(ERASURE_STATUSES.indexOf(status));

/** Nobody erases by themself: one asks, and an authority decides. A closure was decided for all of a county. */
export const erasureLifecycle = {
  noun: 'erasure',
  initial: 'REQUESTED',
  transitions: {
    REQUEST: { from: [], to: 'REQUESTED', by: ['RESIDENT', 'COMMUNITY_WORKER'], effects: [] },
    HOLD: { from: ['REQUESTED'], to: 'HELD', by: ['SYSTEM'], effects: [] },
    ERASE: { from: ['REQUESTED', 'HELD'], to: 'ERASING', by: ['AUTHORITY', 'SYSTEM'], effects: [] },
    FINISH: { from: ['ERASING'], to: 'ERASED', by: ['SYSTEM'], effects: [] },
    WITHDRAW: { from: ['REQUESTED'], to: 'WITHDRAWN', by: ['RESIDENT', 'COMMUNITY_WORKER'], effects: [] },
  },
} as const satisfies Lifecycle<ErasureStatus, ErasureEvent, Role, never>;

/** What is counted of an erasure: people, homes, and the records of each class. */
export const ERASED_CLASSES = [
  'PERSON',
  'HOUSEHOLD',
  'CODE',
  'CHECK',
  'ISOLATION',
  'CONTACT',
  'ARRIVAL',
  'CASE',
  'PAPER',
  'CARE',
  'GRIEVANCE',
  'HANDOVER',
  'OTHER',
] as const;
export type ErasedClass = (typeof ERASED_CLASSES)[number];
export type ErasedCounts = Readonly<Partial<Record<ErasedClass, number>>>;

/** The counts in the order of the classes. */
export const countsByClass = (counts: ErasedCounts): { readonly class: ErasedClass; readonly count: number }[] =>
  ERASED_CLASSES.flatMap((one) => (counts[one] ? [{ class: one, count: counts[one] }] : []));

/** What is forgotten in time cannot be held against anybody. */
export const CLAUSE_OF_ERASURE = 'rights.3' satisfies ClauseId;
