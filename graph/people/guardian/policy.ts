/**
 * Who acts for somebody else: a guardian for a child, and whoever an adult has consented to. Living together
 * alone lets nobody do so.
 */
import type { ActingKind, Role } from '#graph/core/roles.ts';
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';

export type ActingStatus = 'APPOINTED' | 'ENDED' | 'GIVEN' | 'WITHDRAWN';
export type ActingEvent = 'BEGIN' | 'END';
type ActingLifecycle = Lifecycle<ActingStatus, ActingEvent, Role>;

/** A guardian is appointed, and dismissed, by workers alone. */
export const guardianLifecycle = {
  noun: 'guardian',
  initial: 'APPOINTED',
  transitions: {
    BEGIN: { from: ['ENDED'], to: 'APPOINTED', by: ['COMMUNITY_WORKER'], again: true },
    END: { from: ['APPOINTED'], to: 'ENDED', by: ['COMMUNITY_WORKER'] },
  },
} as const satisfies ActingLifecycle;

/** What somebody gave they take back at any time, whoever wrote it down. */
export const consentLifecycle = {
  noun: 'consent',
  initial: 'GIVEN',
  transitions: {
    BEGIN: { from: ['WITHDRAWN'], to: 'GIVEN', by: ['RESIDENT', 'COMMUNITY_WORKER'], again: true },
    END: { from: ['GIVEN'], to: 'WITHDRAWN', by: ['RESIDENT', 'COMMUNITY_WORKER'] },
  },
} as const satisfies ActingLifecycle;

/** The life of each kind; it holds in its initial state, and in no other. */
export const ACTING: Readonly<Record<ActingKind, ActingLifecycle>> = {
  GUARDIAN: guardianLifecycle,
  CONSENT: consentLifecycle,
};

export const holds = (kind: ActingKind, status: ActingStatus): boolean => status === ACTING[kind].initial;
