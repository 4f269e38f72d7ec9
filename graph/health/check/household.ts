import { treatedBy } from '#graph/codes/fact/read.ts';
import type { RequestContext } from '#graph/context.ts';
import type { Subject } from '#graph/core/access.ts';
import { isolationOf } from '#graph/health/isolation/order.ts';
import type { IsolationOrder } from '#graph/health/isolation/store.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import type { Person } from '#graph/people/person/store.ts';
import { countyOf } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { monitorsHome } from './policy.ts';

/** Somebody who lives with who is isolated, and is monitored for it. */
export interface Monitored {
  readonly person: Person;
  readonly subject: Subject;
  readonly checkedOn: Day | null;
}

/**
 * The isolation because of which somebody who lives there is monitored on a day; null where nobody asks for
 * it. Nothing stores it: it begins and ends with the isolation, and with who lives in the home.
 */
export async function monitoringOf(context: RequestContext, whose: Person, on: Day): Promise<IsolationOrder | null> {
  if (!(await isWell(context, whose))) return null;
  const members = await context.persons.memberIds(whose.community, whose.householdId);
  const orders = await Promise.all(members.filter((id) => id !== whose.id).map((id) => isolationOf(context, id)));
  for (const order of orders) if (order && (await isMonitored(context, order, on))) return order;
  return null;
}

async function isMonitored({ loaders }: RequestContext, order: IsolationOrder, on: Day): Promise<boolean> {
  const values = await loaders.values(countyOf(order.community));
  return monitorsHome(order, on, values(order.startOn));
}

/** Whoever is isolated has checks of their own, and whoever is treated as a case does not live there now. */
const isWell = async (context: RequestContext, whose: Person): Promise<boolean> =>
  (await isolationOf(context, whose.id)) === null && (await treatedBy(context, whose)) === null;

/** Who is monitored because of an isolation, and when each was checked last. */
export async function monitoredBy(context: RequestContext, order: IsolationOrder): Promise<Monitored[]> {
  if (!(await isMonitored(context, order, context.today))) return [];
  const members = await context.persons.memberIds(order.community, order.household);
  const others = await Promise.all(members.map((id) => context.loaders.person(id)));
  const found = await Promise.all(
    others.map(async (person) => {
      if (!person || person.id === order.person || !(await isWell(context, person))) return [];
      const [last] = await context.checks.checksOf(person.id, { first: 1 });
      const checkedOn = last && last.on >= order.startOn ? last.on : null;
      return [{ person, subject: subjectOfPerson(person), checkedOn }];
    }),
  );
  return found.flat();
}
