import type { RequestContext } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import { countyLevels } from '#graph/region/risk-level/read.ts';
import { countyOf } from '#graph/store/key.ts';
import { addDays, type Day } from '#verify/calendar.ts';
import { classify } from './policy-class.ts';
import { tierOfClass } from './policy.ts';

/** Days, both of them included. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/**
 * Whether a county or community was above LOW by the record on one of the days: by the level of the county,
 * or by the class of the community itself. Of other divisions the record says nothing.
 */
export async function wasHighRisk(context: RequestContext, code: string, days: Days): Promise<boolean> {
  if (code.length !== 6 && !isCommunity(code)) return false;
  const levels = await countyLevels(context, countyOf(code), days.first, days.last);
  return levels.some((level) => level !== 'LOW') || (isCommunity(code) && wasAboveByClass(context, code, days));
}

async function wasAboveByClass(context: RequestContext, code: string, { first, last }: Days): Promise<boolean> {
  const national = await context.loaders.values(NATION);
  const since = addDays(first, -national(first).communityWindowDays);
  const cases = await context.countedCases.confirmedSince(code, since);
  for (let day = first; day <= last; day = addDays(day, 1))
    if (tierOfClass(classify(cases, day, national(day)).communityClass) !== 'LOW') return true;
  return false;
}
