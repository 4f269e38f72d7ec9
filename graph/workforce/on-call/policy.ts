/**
 * Who is on call (值班), and whose a decision is: the county's of the community while somebody is on call
 * there, and the city's at once where nobody is.
 */
import type { Scope } from '#graph/core/access.ts';
import { covers } from '#graph/core/access.ts';
import { authorityAbove, COUNTY_DIGITS } from '#graph/core/authority.ts';

/** A list that nobody has looked at for a week says nothing of who answers tonight. Our reading. */
export const SPAN_DAYS = 7;
/** How far ahead a roster reaches (days). */
export const AHEAD_DAYS = 31;
const DAY_MS = 86_400_000;

export interface Span {
  /** Instants; `until` is not in it any more. */
  readonly from: string;
  readonly until: string;
}

/** Whether a span is one that may be set: not over, of a week at most, and begun within the roster. */
export function isSpan(from: Date, until: Date, now: Date): boolean {
  const [begin, end, at] = [from.getTime(), until.getTime(), now.getTime()];
  return begin >= at && begin <= at + AHEAD_DAYS * DAY_MS && end > begin && end <= begin + SPAN_DAYS * DAY_MS;
}

export const isNow = ({ from, until }: Span, now: Date): boolean =>
  from <= now.toISOString() && now.toISOString() < until;

/** Whether the list of a division is somebody's to keep: from the county up, by its authority or its CDC. */
export const mayArrange = ({ roles, division }: Pick<Scope, 'roles' | 'division'>, of: string): boolean =>
  (roles.includes('AUTHORITY') || roles.includes('PROFESSIONAL')) &&
  division !== null &&
  of.length <= COUNTY_DIGITS &&
  division.length <= COUNTY_DIGITS &&
  covers(division, of);

/** Whose a decision is that is the county's by itself. */
export const inChargeOf = (county: string, isAnybodyOnCall: boolean): string =>
  isAnybodyOnCall ? county : authorityAbove(county);
