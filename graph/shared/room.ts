import type { RequestContext } from '#graph/context.ts';
import { refusal } from '#graph/core/errors.ts';

/** What helps where nothing is taken back: it is forgotten in time. */
export const UNTIL_FORGOTTEN = 'Go on with one of these, or come back when the oldest is forgotten.';

interface Room {
  readonly limit: number;
  readonly of: string;
  /** What the caller does instead, as a sentence. */
  readonly instead: string;
  readonly field: string;
}

/**
 * Refuses a caller who adds to what is full, and nothing that time brings. Race: two add at once; where what
 * is counted moves with the standing of a person, or with the steps of a life, one of them counts anew.
 */
export function checkSpace({ viewer }: RequestContext, count: number, { limit, of, instead, field }: Room): void {
  if (viewer && count >= limit)
    throw refusal('TOO_MANY', `There are ${limit} ${of} already, the most there may be. ${instead}`, field);
}
