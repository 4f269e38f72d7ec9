import type { RequestContext } from '#graph/context.ts';
import { expiryFrom, type RetentionClass } from '#graph/core/plan/retention.ts';
import { countyOf } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';

/**
 * The `expiresAt` of a record, counted from the day that its class names, by the length in force today in the
 * county of the community. From that second on no read shows the record; the table deletes it within days.
 */
export async function expiryOf(
  { loaders, today }: RequestContext,
  community: string,
  retention: RetentionClass,
  from: Day,
): Promise<number> {
  const values = await loaders.values(countyOf(community));
  return expiryFrom(values(today), retention, from);
}
