import type { RequestContext } from '#graph/context.ts';
import type { Household } from '#graph/people/person/store.ts';
import { countyOf } from '#graph/store/key.ts';
import { type HouseholdStanding, householdStanding } from './policy.ts';

/** Whether somebody of a household is isolated today, by the values of its county. */
export async function standingOf(context: RequestContext, { id, community }: Household): Promise<HouseholdStanding> {
  const [facts, values] = await Promise.all([context.codes.facts(id), context.loaders.values(countyOf(community))]);
  return householdStanding(facts, context.today, values);
}
