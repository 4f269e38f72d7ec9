import { creatorOf, type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, Refusal, refusal } from '#graph/core/errors.ts';
import { createOnce } from '#graph/mechanism/idempotency.ts';
import { isHandedOver } from './policy.ts';
import { isId, personOfScoped, personScopedId } from '#graph/store/ids.ts';
import type { Person } from '#graph/people/person/store.ts';
import { digitsOf, withSubject } from './read.ts';
import { type ArrivalInput, checkJourney, COMPANIONS_LIMIT } from './input.ts';
import type { Named } from './judge.ts';
import type { Journey } from './store.ts';
import { arrivalWrites, hostWrites, type Incoming, type SubjectArrival } from './record.ts';
import { registeredAs } from './identity.ts';
import { actForPerson } from '#graph/people/person/read.ts';

export interface RegisterArrival extends ArrivalInput {
  readonly person: string;
  readonly companions: readonly string[];
  readonly idempotencyKey: string;
}

/** Whether the caller is a system that hands over arrivals. */
export const isArrivalFeed = (context: RequestContext): boolean => {
  const { roles, scopes } = viewerOf(context);
  return roles.includes('FEED') && scopes.includes('arrivals:write');
};

/**
 * Registers the arrival of a registered person, and one of each companion, all in one transaction each.
 *
 * A crash between two of them leaves the first: the same request sent again finds it, and makes those that are missing.
 */
export async function registerArrival(context: RequestContext, input: RegisterArrival): Promise<SubjectArrival> {
  const person = await personFor(context, input.person, 'person');
  const companions = await companionsOf(context, input);
  const journey = checkJourney(input, context.today);
  checkHandedOver(context, journey);
  const hosts = await hostsOf(context, journey);
  const named: Named[] = [
    ...hosts,
    ...companions.map((one) => ({ role: 'COMPANION' as const, person: one, name: null, phone: null })),
  ];
  const clause = isArrivalFeed(context) ? 'low.it.2' : 'low.control.2';
  const made = await recordOnce(context, input, { person, journey, named, role: 'ARRIVAL', clause });
  // Hosts, hotel and proofs are the arrival's own.
  const along = { ...journey, hosts: [], hotel: null, proofs: [] };
  for (const companion of companions)
    await recordOnce(context, input, { person: companion, journey: along, named: [], role: 'COMPANION', clause });
  return made;
}

/** What the caller is answered. A system hands in and reads nothing. */
export const answerFor = (context: RequestContext, made: SubjectArrival) => ({
  factId: made.fact,
  arrival: isArrivalFeed(context) ? null : made,
});

const recordOnce = (
  context: RequestContext,
  input: RegisterArrival,
  { person: { id: person }, ...incoming }: Omit<Incoming, 'digits'> & { readonly person: Person },
): Promise<SubjectArrival> =>
  createOnce(creatorOf(context), {
    operation: incoming.role === 'ARRIVAL' ? 'registerArrival' : `registerArrival ${person}`,
    input,
    id: (digits) => personScopedId('arrival', person, digits),
    read: (id) => standing(context, id),
    async make(id) {
      // Read before codes and facts: see `standingWrite`.
      const fresh = await context.persons.person(person);
      if (!fresh) throw notFound('person', 'person');
      const arriving: Incoming = { ...incoming, digits: digitsOf(id) };
      const { arrival, writes } = await arrivalWrites(context, fresh, arriving);
      return { made: arrival, writes: [...writes, ...(await hostWrites(context, arriving))] };
    },
  });

async function standing(context: RequestContext, id: string): Promise<SubjectArrival> {
  const [found, person] = await Promise.all([
    context.arrivals.arrival(id),
    context.persons.person(personOfScoped('arrival', id) ?? ''),
  ]);
  if (!found || !person) throw notFound('person', 'person');
  return withSubject(found, person);
}

/** A feed hands in by its scope for anyone; residents and workers for whom they act. */
async function personFor(context: RequestContext, id: string, ...path: string[]): Promise<Person> {
  if (!isArrivalFeed(context)) return actForPerson(context, id);
  const found = isId('person', id) ? await context.loaders.person(id) : null;
  if (!found) throw notFound('person', ...path);
  return found;
}

async function companionsOf(context: RequestContext, { person, companions }: RegisterArrival): Promise<Person[]> {
  if (companions.length > COMPANIONS_LIMIT)
    throw refusal('TOO_MANY', `Name ${COMPANIONS_LIMIT} companions at most.`, 'companions');
  const twice = companions.findIndex((id, i) => id === person || companions.indexOf(id) < i);
  if (twice >= 0) throw refusal('NAMED_TWICE', 'Name everybody once.', 'companions', String(twice));
  return Promise.all(companions.map((id, i) => companionFor(context, id, String(i))));
}

/** The refusal of one who is not there, or not the caller's to act for, at the place where they were named. */
function companionFor(context: RequestContext, id: string, i: string): Promise<Person> {
  return personFor(context, id, 'companions', i).catch((error: unknown) => {
    throw error instanceof Refusal ? notFound('person', 'companions', i) : error;
  });
}

/** Systems hand over who came from abroad or a high-risk area, and nobody else (low.it.2). */
export function checkHandedOver(context: RequestContext, { from }: Pick<Journey, 'from'>): void {
  if (isArrivalFeed(context) && !isHandedOver(from))
    throw refusal('INVALID_ORIGIN', 'Hand over arrivals from ABROAD and from a HIGH_RISK_AREA, and no others.', 'from');
}

/** Hosts in their order, then the hotel. Who is registered is told of it by their own record. */
export async function hostsOf(context: RequestContext, { hosts, hotel }: Journey): Promise<Named[]> {
  const named = await Promise.all(
    hosts
      .filter((host) => host !== null)
      .map(async ({ role, name, phone, idNumber }) => ({
        role,
        name,
        phone,
        person: idNumber === null ? null : await registeredAs(context, { idNumber, document: null }),
      })),
  );
  return [...named, ...(hotel ? [{ role: 'HOTEL' as const, person: null, name: hotel.name, phone: null }] : [])];
}
