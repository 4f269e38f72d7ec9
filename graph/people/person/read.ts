import { type RequestContext, viewerOf } from '#graph/context.ts';
import { relations, type Subject } from '#graph/core/access.ts';
import { Denial, notFound, refusal } from '#graph/core/errors.ts';
import * as peopleTexts from '#graph/core/messages/people.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Community } from '#graph/region/place/store.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import { communityOfHousehold, idOf, type IdType, personOfScoped } from '#graph/store/ids.ts';
import { maskName } from '#verify/mask-name.ts';
import { knowWard } from './age.ts';
import { subjectOfHousehold, subjectOfPerson } from './facts.ts';
import { maskIdNumber, maskPhone } from './policy.ts';
import { type Address, type Household, MEMBERS_LIMIT, type Person } from './store.ts';

/**
 * Data of a person or household that carries whom it is about, so that no path to it goes round the check.
 */
export interface SubjectAddress extends Address {
  readonly subject: Subject;
}

const isRelated = (context: RequestContext, subject: Subject): boolean =>
  relations(viewerOf(context), subject).length > 0;

/** Nobody: who is read where there is nobody to be read, so that it takes as long. */
export const NOBODY = idOf('person', 'nobody');

/** A person for those who have to do with them; for everybody else there is none. */
export const person = (context: RequestContext, id: string): Promise<Person | null> =>
  context.loaders.personFor(id, async (found) => {
    await knowWard(context, found.id);
    return isRelated(context, subjectOfPerson(found));
  });

/**
 * What is recorded of a person by an id that holds theirs, and the person for those who have to do with them.
 * Both are read at once, so that what is not there takes as many reads as what the caller may not see.
 */
export async function recordedOf<T>(
  context: RequestContext,
  type: IdType,
  id: string,
  read: Promise<T | null>,
): Promise<{ readonly found: T | null; readonly whose: Person | null }> {
  const [found, whose] = await Promise.all([read, person(context, personOfScoped(type, id) ?? '')]);
  return { found, whose };
}

export async function household(context: RequestContext, id: string): Promise<Household | null> {
  const community = communityOfHousehold(id);
  const found = community && (await context.loaders.household(community, id));
  return found && isRelated(context, subjectOfHousehold(found)) ? found : null;
}

/**
 * A professional of the division may see, and records findings, but asks for nothing in a resident's name.
 */
const ACTING: readonly Role[] = ['RESIDENT', 'COMMUNITY_WORKER'];

/**
 * In which role the caller acts for a person or household: as themself, as one of the household for what is
 * the household's, as a guardian or by consent, or as a worker of the community; null in none. Who lives with
 * somebody does not act for them by that alone.
 */
export const roleFor = (context: RequestContext, subject: Subject): Role | null =>
  relations(viewerOf(context), subject).find(({ relation, role }) => relation !== 'HOUSEHOLD' && ACTING.includes(role))
    ?.role ?? null;

/** A person whom the caller may act for. */
export async function actForPerson(context: RequestContext, id: string): Promise<Person> {
  const found = await person(context, id);
  if (!found || !roleFor(context, subjectOfPerson(found))) throw notFound('person', 'person');
  return found;
}

/** A household whom the caller may act for. */
export async function actForHousehold(context: RequestContext, id: string): Promise<Household> {
  const found = await household(context, id);
  if (!found || !roleFor(context, subjectOfHousehold(found))) throw notFound('household', 'household');
  return found;
}

/**
 * That a household takes one more. Race: its last place is taken, or it is forgotten, at this moment; then
 * `joinWrite` fails, and whoever asked looks at it anew.
 */
export function checkRoom({ people }: Household): void {
  if (people >= MEMBERS_LIMIT) throw refusal('TOO_MANY', peopleTexts.householdSize(MEMBERS_LIMIT), 'household');
}

export async function members(context: RequestContext, { id }: Household): Promise<Person[]> {
  const ids = await context.loaders.memberIds(id);
  const found = await Promise.all(ids.map((one) => context.loaders.person(one)));
  return found.filter((one) => one !== null);
}

export const householdOf = (context: RequestContext, { community, householdId }: Person): Promise<Household | null> =>
  context.loaders.household(community, householdId);

/** The households of a community, for its own workers alone. */
export function households(
  context: RequestContext,
  { code }: Community,
  page: PageArgs,
): Promise<Connection<Household>> {
  const { roles, communities } = viewerOf(context);
  if (!roles.includes('COMMUNITY_WORKER') || !communities.includes(code))
    throw new Denial('FORBIDDEN', peopleTexts.householdsFor);
  return readPage(
    context,
    ['households', code],
    page,
    (options) => context.persons.households(code, options),
    ({ sk }) => sk,
  );
}

/**
 * What is shown of a sealed identity: the name in full, numbers masked. Null when the person was forgotten.
 */
export async function shownIdentity(context: RequestContext, of: Person) {
  const identity = await context.loaders.identity(of);
  return (
    identity && {
      ...identity,
      idNumber: maskIdNumber(identity.idNumber),
      phone: identity.phone && maskPhone(identity.phone),
      maskedName: maskName(identity.name),
    }
  );
}
