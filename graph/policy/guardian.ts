/** Who acts for somebody else: a guardian for a child, and whoever an adult has consented to. Living together alone lets nobody do so. */
import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';
import type { Role } from './access.ts';
import type { Day } from './calendar.ts';

/** As what somebody acts for another person. */
export type ActingKind = 'GUARDIAN' | 'CONSENT';

/** Who acts for whom, as it is told of whoever acts. */
export interface ActsFor {
  readonly person: string;
  readonly as: ActingKind;
}

/** The age from which people act for themselves (years): General Provisions of the Civil Law, article 17. Law, not policy. */
const MAJORITY_YEARS = 18;

/** Whether somebody born on a day is a child: through the eve of the 18th birthday. Who is born on 29 February comes of age on 1 March. */
export function isChild(birthDate: Day, today: Day): boolean {
  const year = Number(birthDate.slice(0, 4)) + MAJORITY_YEARS;
  // As texts: a day that does not exist stands between those around it.
  return today < `${String(year).padStart(4, '0')}${birthDate.slice(4)}`;
}

export type ActingStatus = 'APPOINTED' | 'ENDED' | 'GIVEN' | 'WITHDRAWN';
export type ActingEvent = 'BEGIN' | 'END';
type ActingLifecycle = Lifecycle<ActingStatus, ActingEvent, Role, never>;

/** A guardian is appointed, and dismissed, by workers alone. */
export const guardianLifecycle = {
  noun: 'guardian',
  initial: 'APPOINTED',
  transitions: {
    BEGIN: { from: ['ENDED'], to: 'APPOINTED', by: ['COMMUNITY_WORKER'], effects: [] },
    END: { from: ['APPOINTED'], to: 'ENDED', by: ['COMMUNITY_WORKER'], effects: [] },
  },
} as const satisfies ActingLifecycle;

/** What somebody gave they take back at any time, whoever wrote it down. */
export const consentLifecycle = {
  noun: 'consent',
  initial: 'GIVEN',
  transitions: {
    BEGIN: { from: ['WITHDRAWN'], to: 'GIVEN', by: ['RESIDENT', 'COMMUNITY_WORKER'], effects: [] },
    END: { from: ['GIVEN'], to: 'WITHDRAWN', by: ['RESIDENT', 'COMMUNITY_WORKER'], effects: [] },
  },
} as const satisfies ActingLifecycle;

/** The life of each kind; it holds in its initial state, and in no other. */
export const ACTING: Readonly<Record<ActingKind, ActingLifecycle>> = {
  GUARDIAN: guardianLifecycle,
  CONSENT: consentLifecycle,
};

export const holds = (kind: ActingKind, status: ActingStatus): boolean => status === ACTING[kind].initial;
