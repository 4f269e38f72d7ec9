import type { RequestContext } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import { COUNTY_DIGITS } from '#graph/core/authority.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import { countyLevels } from '#graph/region/risk-level/read.ts';
import { classify } from '#graph/region/tier/policy-class.ts';
import { tierOfClass } from '#graph/region/tier/policy.ts';
import { countyOf } from '#graph/store/key.ts';
import { addDays, type Day } from '#verify/calendar.ts';
import { coversPlace, isListedOn } from './policy.ts';

/** Days, both of them included. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/**
 * Whether a county, street or community was a high-risk area on one of the days: by the record, which is the
 * level of the county or the class of the community itself, or on a list of its province or the nation. Of
 * other divisions nothing is known.
 */
export async function wasHighRisk(context: RequestContext, code: string, days: Days): Promise<boolean> {
  if (code.length < COUNTY_DIGITS) return false;
  const levels = await countyLevels(context, countyOf(code), days.first, days.last);
  if (levels.some((level) => level !== 'LOW')) return true;
  return (isCommunity(code) && (await wasAboveByClass(context, code, days))) || wasListed(context, code, days);
}

async function wasListed({ highRiskAreas }: RequestContext, code: string, days: Days): Promise<boolean> {
  const listed = await highRiskAreas.listedInCounty(countyOf(code));
  const here = listed.filter(({ area }) => coversPlace(area, code));
  return here.some(({ listings }) => listings.some((listing) => isListedOn(listing, days)));
}

async function wasAboveByClass(context: RequestContext, code: string, { first, last }: Days): Promise<boolean> {
  const national = await context.loaders.values(NATION);
  const since = addDays(first, -national(first).communityWindowDays);
  const cases = await context.countedCases.confirmedSince(code, since);
  for (let day = first; day <= last; day = addDays(day, 1))
    if (tierOfClass(classify(cases, day, national(day)).communityClass) !== 'LOW') return true;
  return false;
}
