import type { RequestContext } from '#graph/context.ts';
import { refusal } from '#graph/core/errors.ts';
import { type CountedName, isFull } from '#graph/core/messages/nouns.ts';

/**
 * Refuses a caller who adds to what is full, and nothing that time brings. Race: two add at once; where what
 * is counted moves with the standing of a person, or with the steps of a life, one of them counts anew.
 */
export function checkSpace(
  { viewer }: RequestContext,
  count: number,
  { limit, of, field }: { readonly limit: number; readonly of: CountedName; readonly field: string },
): void {
  if (viewer && count >= limit) throw refusal('TOO_MANY', isFull(limit, of), field);
}
