/**
 * Findings that came without the number of their document: at two in the morning nobody has it yet. What
 * follows from one holds at once, and only until its deadline unless somebody else stands by it.
 */
import type { Evidence } from '#graph/core/input/evidence.ts';
import type { PlanValues } from '#graph/core/plan/values.ts';

/** Until when a finding binds without its number, exactly then too, and whose finding it is. */
export interface Provisional {
  readonly until: string;
  readonly by: string;
}

const HOUR_MS = 3_600_000;

/** Null of a finding whose document is known by its number: that binds for good. */
export const provisionalOf = (
  { number }: Evidence,
  { by, now }: { readonly by: string; readonly now: Date },
  { findingConfirmHours }: PlanValues,
): Provisional | null =>
  number === null ? { until: new Date(now.getTime() + findingConfirmHours * HOUR_MS).toISOString(), by } : null;

/** Whether there is still time to confirm it. */
export const isInTime = ({ until }: Provisional, now: Date): boolean => now.toISOString() <= until;

/** Whether an account confirms it: anybody with its number, without one somebody else than its author. */
export const isConfirmedBy = ({ by }: Provisional, account: string, number: string | null): boolean =>
  number !== null || account !== by;
