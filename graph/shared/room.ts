import type { RequestContext } from '#graph/context.ts';
import { refusal } from '#graph/core/errors.ts';

/**
 * Refuses a caller who adds to what is full, and nothing that time brings. Race: two add at once; where what
 * is counted moves with the standing of a person, or with the steps of a life, one of them counts anew.
 */
export function checkSpace(
  { viewer }: RequestContext,
  count: number,
  { limit, of, field }: { readonly limit: number; readonly of: string; readonly field: string },
): void {
  if (viewer && count >= limit)
    throw refusal('TOO_MANY', `There are ${limit} ${of} already, the most there may be.`, field);
}
