/** The erasure of a person: why, by whom, and what is counted of it. */
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import { ERASED_CLASSES, type ErasedClass } from '#graph/shared/policy-erased.ts';

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

/**
 * Nobody erases by themself: one asks, and an authority decides. A closure was decided for all of a county.
 */
export const erasureLifecycle = {
  noun: 'erasure',
  initial: 'REQUESTED',
  transitions: {
    REQUEST: { from: [], to: 'REQUESTED', by: ['RESIDENT', 'COMMUNITY_WORKER'] },
    HOLD: { from: ['REQUESTED'], to: 'HELD', by: ['SYSTEM'] },
    ERASE: { from: ['REQUESTED', 'HELD'], to: 'ERASING', by: ['AUTHORITY', 'SYSTEM'] },
    FINISH: { from: ['ERASING'], to: 'ERASED', by: ['SYSTEM'] },
    WITHDRAW: { from: ['REQUESTED'], to: 'WITHDRAWN', by: ['RESIDENT', 'COMMUNITY_WORKER'] },
  },
} as const satisfies Lifecycle<ErasureStatus, ErasureEvent, Role>;

export type ErasedCounts = Readonly<Partial<Record<ErasedClass, number>>>;

/** The counts in the order of the classes. */
export const countsByClass = (counts: ErasedCounts): { readonly class: ErasedClass; readonly count: number }[] =>
  ERASED_CLASSES.flatMap((one) => (counts[one] ? [{ class: one, count: counts[one] }] : []));

/** What is forgotten in time cannot be held against anybody. */
export const CLAUSE_OF_ERASURE = 'rights.3' satisfies ClauseId;

/**
 * What a person's data are needed for, so that they are not erased yet: their own request waits until it is
 * over, and the closure of a programme holds the person back.
 *
 * | hold      | a request | a closure | why                                                              |
 * |-----------|-----------|-----------|------------------------------------------------------------------|
 * | ISOLATION | waits     | no        | somebody is looked after; control ends with the response (org.3) |
 * | CASE      | waits     | no        | the same: an illness that is being treated                       |
 * | GRIEVANCE | waits     | held back | an answer is owed (rights.3), and its reader needs to know who   |
 * | APPEAL    | waits     | held back | a resident's warning is judged (rights.1)                        |
 * | ORDER     | waits     | no        | goods are on their way to them                                   |
 * | HANDOVER  | waits     | held back | the request of another community is answered first               |
 *
 * Injuries and allowances of those who worked have no records yet; each will be a row. A person is held back
 * whole: nobody can tell beforehand which of their records proves the point.
 */
const HOLDS = {
  ISOLATION: { closure: false },
  CASE: { closure: false },
  GRIEVANCE: { closure: true },
  APPEAL: { closure: true },
  ORDER: { closure: false },
  HANDOVER: { closure: true },
} as const satisfies Readonly<Record<string, { readonly closure: boolean }>>;

export type ErasureHold = keyof typeof HOLDS;

export const ERASURE_HOLDS = Object.keys(HOLDS) as readonly ErasureHold[];

/** Which of the things that are open hold an erasure up. */
export const holding = (open: readonly ErasureHold[], ground: ErasureGround): readonly ErasureHold[] =>
  ground === 'PROGRAM_CLOSED' ? open.filter((one) => HOLDS[one].closure) : open;

/** The counts in the order of the holds. */
export const countsByHold = (
  counts: Readonly<Partial<Record<ErasureHold, number>>>,
): { readonly hold: ErasureHold; readonly count: number }[] =>
  ERASURE_HOLDS.flatMap((hold) => (counts[hold] ? [{ hold, count: counts[hold] }] : []));
