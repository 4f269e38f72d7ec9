/**
 * Withdrawals of what was recorded of somebody wrongly: who may, and what of it needs a second person. They
 * take back what follows from a record, and hide nothing: the record stays with who withdrew it and why.
 */
import type { Role } from '#graph/core/roles.ts';

export const WITHDRAWAL_REASONS = [
  'WRONG_PERSON',
  'WRONG_DAY',
  'WRONG_PLACE',
  'RECORDED_TWICE',
  'NOT_SO',
  'NOT_CONFIRMED',
] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** Why time withdraws, and nobody else: nobody has confirmed it. */
export const BY_TIME_ALONE = 'NOT_CONFIRMED' as const satisfies WithdrawalReason;

/** What comes of a record that stands no more. */
export const RECORD_GONE = 'RECORD_GONE';

/** Who withdrew a record, when and why. */
export interface Withdrawn {
  readonly at: string;
  readonly account: string;
  readonly role: Role | 'SYSTEM';
  readonly reason: WithdrawalReason;
  /** Null where nobody withdrew it, and time did. */
  readonly explanation: string | null;
}

/** How long whoever recorded something may take it back by themself (milliseconds). */
export const AUTHOR_MS = 24 * 3_600_000;

const COUNTY_LENGTH = 6;

/** What is to be withdrawn, as far as it decides on who may. */
export interface Recorded {
  readonly recordedBy: string;
  readonly recordedAt: string;
}

/** Whoever asks, where they have to do with whom it is about. */
export interface Asking {
  readonly account: string;
  readonly role: Role;
  /** Of a professional, the division; null of others. */
  readonly division: string | null;
}

/**
 * Whether somebody may withdraw a record: whoever made it, within a day, and as a reviewer a professional of
 * the county or above it (疾控机构) who has not made it.
 */
export function mayWithdraw({ account, role, division }: Asking, record: Recorded, now: Date): boolean {
  if (account === record.recordedBy) return now.getTime() <= Date.parse(record.recordedAt) + AUTHOR_MS;
  return isReviewer({ role, division });
}

/** Whether somebody looks at what others have recorded: a professional of the county, or above it. */
export const isReviewer = ({ role, division }: Pick<Asking, 'role' | 'division'>): boolean =>
  role === 'PROFESSIONAL' && division !== null && division.length <= COUNTY_LENGTH;
