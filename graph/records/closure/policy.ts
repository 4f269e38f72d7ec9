/**
 * The closure of a programme: when the emergency is over, the personal data of a county that were gathered
 * for it are destroyed.
 */
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';

export const PROGRAM_STATUSES = ['ANNOUNCED', 'ERASING', 'CLOSED'] as const;
export type ProgramStatus = (typeof PROGRAM_STATUSES)[number];
export type ProgramEvent = 'ANNOUNCE' | 'START' | 'FINISH';

export const programLifecycle = {
  noun: 'program',
  initial: 'ANNOUNCED',
  transitions: {
    ANNOUNCE: { from: [], to: 'ANNOUNCED', by: ['AUTHORITY'] },
    START: { from: ['ANNOUNCED'], to: 'ERASING', by: ['SYSTEM'] },
    FINISH: { from: ['ERASING'], to: 'CLOSED', by: ['SYSTEM'] },
  },
} as const satisfies Lifecycle<ProgramStatus, ProgramEvent, Role>;

/**
 * How far ahead a closure is announced at most (days). Our reading: people are to be told, and not to be kept
 * waiting.
 */
export const ANNOUNCED_DAYS = 180;

/** By what a report says how it was made; another way of counting is another version. */
export const PROGRAM_RULE_VERSION = 'program-closure-2020-04-14';

/** Control, and with it what was gathered for it, ends with the emergency response. */
export const CLAUSE_OF_CLOSURE = 'org.3' satisfies ClauseId;
