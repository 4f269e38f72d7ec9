import type { RequestContext } from '#graph/context.ts';
import { openOf } from '#graph/health/case/store.ts';
import { isFollowedUp } from '#graph/health/discharge/policy.ts';
import { namesOf, type Person } from '#graph/people/person/store.ts';
import { isRunning } from '#graph/supply/order/policy.ts';
import type { ErasureHold } from './policy.ts';

/**
 * What is open about a person, read past what the request has read before. Race: something begins at this
 * moment. An isolation, a fact and a handover that is accepted move the person's standing, on which the
 * erasure is conditional; so do a case, a discharge, a grievance and a report of over-control.
 */
const OPEN: Readonly<Record<ErasureHold, (context: RequestContext, person: Person) => Promise<boolean>>> = {
  ISOLATION: async ({ isolations }, { id }) => (await isolations.live(id)) !== null,
  CASE: async ({ cases, discharges, today }, person) =>
    openOf(await cases.casesOf(namesOf(person))).length > 0 ||
    (await discharges.dischargesOf(person.id)).some((one) => isFollowedUp(one, today)),
  GRIEVANCE: ({ grievances }, { id }) => grievances.hasOpenGrievance(id),
  APPEAL: async ({ warnings }, { account, community }) =>
    account !== undefined && (await warnings.hasOpenReport(community, account)),
  ORDER: ordersRun,
  HANDOVER: async ({ handovers }, { id, holder }) =>
    holder !== undefined || (await handovers.openHandoversOf(id)).length > 0,
};

/**
 * An order is the household's: it holds up the last of them alone. The list may be a moment old; what it
 * misses is delivered to a home that stands.
 */
async function ordersRun(context: RequestContext, { householdId, community }: Person): Promise<boolean> {
  const home = await context.persons.household(community, householdId);
  if (home && home.people > 1) return false;
  const [first] = await context.orders.ordersOf('HOUSEHOLD', householdId, null, { first: 1 });
  return first !== undefined && isRunning(first);
}

export async function openHolds(context: RequestContext, person: Person): Promise<readonly ErasureHold[]> {
  const kinds = Object.keys(OPEN) as ErasureHold[];
  const open = await Promise.all(kinds.map((kind) => OPEN[kind](context, person)));
  return kinds.filter((_, i) => open[i]);
}
