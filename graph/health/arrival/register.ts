import { type RequestContext, viewerOf } from '#graph/context.ts';
import { isArrivalFeed as isFeed } from '#graph/core/access.ts';
import { notFound, refusal, Refusal } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { checkBorn } from '#graph/people/person/age.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { actForPerson, roleFor } from '#graph/people/person/read.ts';
import type { Person } from '#graph/people/person/store.ts';
import { isId, personOfScoped, personScopedId } from '#graph/store/ids.ts';
import { type Words, wordsOf } from './binding/policy.ts';
import { type ArrivalInput, checkJourney } from './input.ts';
import type { Named } from './judge.ts';
import { EVIDENCE_OF_ARRIVAL, isHandedOver } from './policy.ts';
import { digitsOf, registeredAs, withSubject } from './read.ts';
import { arrive, hostChange, type Incoming } from './record.ts';
import type { Journey, SubjectArrival, Traveller } from './store.ts';
import { unmatchedChange } from './unmatched/match.ts';

interface RegisterArrival extends ArrivalInput {
  readonly person: string;
  readonly companions: readonly string[];
  readonly idempotencyKey: string;
}

/**
 * Registers the arrival of a person and of each companion; a repeat answers with the arrival as it now is.
 */
export async function registerArrival(context: RequestContext, input: RegisterArrival): Promise<SubjectArrival | null> {
  const who = await personFor(context, input.person, 'person');
  const companions = await companionsOf(context, input);
  const journey = checkJourney(input, context.today, EVIDENCE_OF_ARRIVAL[senderOf(context, who)]);
  checkHandedOver(context, journey);
  const { arrival } = await registerParty(context, input, { who, companions, journey });
  return arrival;
}

/** What the caller is answered. A system hands in and reads nothing. */
export const answerFor = (context: RequestContext, arrival: SubjectArrival | null) => ({
  factId: arrival?.fact ?? null,
  arrival: isArrivalFeed(context) ? null : arrival,
});

/** As whom the caller hands in: that decides what they can show. */
function senderOf(context: RequestContext, who: Person): keyof typeof EVIDENCE_OF_ARRIVAL {
  if (isArrivalFeed(context)) return 'FEED';
  return roleFor(context, subjectOfPerson(who)) === 'COMMUNITY_WORKER' ? 'COMMUNITY_WORKER' : 'RESIDENT';
}

/** A feed hands in by its scope for anyone; residents and workers for whom they act. */
async function personFor(context: RequestContext, id: string, ...path: string[]): Promise<Person> {
  if (!isArrivalFeed(context)) return actForPerson(context, id);
  const found = isId('person', id) ? await context.loaders.person(id) : null;
  if (!found) throw notFound('person', ...path);
  return found;
}

async function companionsOf(context: RequestContext, { person, companions }: RegisterArrival): Promise<Person[]> {
  checkCompanionCount(companions);
  const twice = companions.findIndex((id, i) => id === person || companions.indexOf(id) < i);
  if (twice >= 0) throw refusal('NAMED_TWICE', healthTexts.namedTwice, 'companions', String(twice));
  return Promise.all(companions.map((id, i) => companionFor(context, id, String(i))));
}

/** Refuses one who is not there, or not the caller's to act for, at the place where they were named. */
function companionFor(context: RequestContext, id: string, i: string): Promise<Person> {
  return personFor(context, id, 'companions', i).catch((error: unknown) => {
    throw error instanceof Refusal ? notFound('person', 'companions', i) : error;
  });
}

/** Who arrives together: registered persons for whom the caller acts, or travellers named by a feed's row. */
interface Party {
  readonly who: Person | Traveller;
  readonly companions: readonly (Person | Traveller)[];
  readonly journey: Journey;
}

/** The result for the first of a party. */
interface Registered {
  readonly isRepeat: boolean;
  /** Null for a traveller who is unmatched, and for a row that is repeated: it says no more than that. */
  readonly arrival: SubjectArrival | null;
}

export const COMPANIONS_LIMIT = 10;

/** Whether the caller is a system that hands over arrivals. */
export const isArrivalFeed = (context: RequestContext): boolean => isFeed(viewerOf(context));

/** Systems hand over who came from abroad or a high-risk area, and nobody else (low.it.2). */
export function checkHandedOver(context: RequestContext, { from }: Pick<Journey, 'from'>): void {
  if (isArrivalFeed(context) && !isHandedOver(from)) throw refusal('INVALID_ORIGIN', healthTexts.originsTaken, 'from');
}

export function checkCompanionCount({ length }: readonly unknown[]): void {
  if (length > COMPANIONS_LIMIT) throw refusal('TOO_MANY', healthTexts.companionsMost(COMPANIONS_LIMIT), 'companions');
}

/**
 * Registers the arrival of the first of a party, then one of each companion, each in one transaction. After a
 * crash between two, the same request repeats the first and makes those that are missing.
 */
export async function registerParty(
  context: RequestContext,
  input: { readonly idempotencyKey: string },
  party: Party,
): Promise<Registered> {
  const { who, companions, journey } = party;
  await checkBorn(context, who, journey.arrivedOn, 'arrivedOn');
  for (const [i, one] of companions.entries())
    await checkBorn(context, one, journey.arrivedOn, 'companions', String(i));
  // The first says whether the request was taken before: another one under the same key changes nothing.
  const first = await registerOnce(context, 'id' in who ? 'registerArrival' : 'registerArrivals', input, {
    ...party,
    role: 'ARRIVAL',
  });
  // Hosts, hotel and proofs are the arrival's own.
  const along = { ...journey, hosts: [], hotel: null, proofs: [] };
  for (const [i, one] of companions.entries()) {
    const companion = { who: one, companions: [], journey: along, role: 'COMPANION' } as const;
    await registerOnce(context, 'id' in one ? `registerArrival ${one.id}` : `registerArrivals ${i}`, input, companion);
  }
  return first;
}

const registerOnce = (
  context: RequestContext,
  operation: string,
  input: { readonly idempotencyKey: string },
  { role, ...party }: Party & Pick<Incoming, 'role'>,
): Promise<Registered> =>
  commit<Registered>(
    context,
    async (id) => {
      const clause = isArrivalFeed(context) ? 'low.it.2' : 'low.control.2';
      const named = await namedWith(context, party);
      const isHandedOver = isArrivalFeed(context);
      const incoming: Incoming = { digits: digitsOf(id), role, clause, isHandedOver, journey: party.journey, named };
      const { arrival, change } = await arrivalOf(context, party.who, incoming);
      return { reply: { isRepeat: false, arrival }, change: [...change, ...(await hostChange(context, incoming))] };
    },
    {
      once: {
        operation,
        input,
        id: (digits) => ('id' in party.who ? personScopedId('arrival', party.who.id, digits) : digits),
        read: async (id) => ({
          isRepeat: true,
          arrival: 'id' in party.who ? await recordedBefore(context, id) : null,
        }),
      },
    },
  );

async function recordedBefore(context: RequestContext, id: string): Promise<SubjectArrival> {
  const [arrival, person] = await Promise.all([
    context.arrivals.arrival(id),
    context.persons.person(personOfScoped('arrival', id) ?? ''),
  ]);
  if (!arrival || !person) throw notFound('person', 'person');
  return withSubject(arrival, person);
}

/**
 * The arrival of a traveller is that of the person who is registered with the identity, or stays unmatched.
 */
async function arrivalOf(context: RequestContext, who: Party['who'], incoming: Incoming) {
  // The person is read anew for each attempt, before codes and facts: see `standingWrite`.
  const person = await ('id' in who ? context.persons.person(who.id) : registeredAs(context, who));
  // Race: they come to live elsewhere meanwhile, where the caller has nothing to do with them.
  const isTheirs = person && (isArrivalFeed(context) || roleFor(context, subjectOfPerson(person)) !== null);
  if ('id' in who && !isTheirs) throw notFound('person', 'person');
  if (person) return arrive(context, person, incoming, wordsFor(context, person, incoming));
  if ('id' in who) throw notFound('person', 'person');
  return { arrival: null, change: await unmatchedChange(context, who, incoming) };
}

/** What the caller says of it. */
const wordsFor = (context: RequestContext, person: Person, { role, journey }: Incoming): Words =>
  wordsOf(senderOf(context, person), viewerOf(context).account, { role, evidence: journey.evidence });

/** Hosts in their order, the hotel, then who came along. A registered host has a record of their own. */
async function namedWith(context: RequestContext, { journey, companions }: Omit<Party, 'who'>): Promise<Named[]> {
  const { hosts, hotel } = journey;
  const receiving = await Promise.all(
    hosts
      .filter((host) => host !== null)
      .map(async ({ role, name, phone, idNumber }) => {
        const person = idNumber === null ? null : await registeredAs(context, { idNumber, document: null });
        return { role, person, name, phone };
      }),
  );
  const lodging: Named[] = hotel ? [{ role: 'HOTEL', person: null, name: hotel.name, phone: null }] : [];
  const along = await Promise.all(
    companions.map(async (one): Promise<Named> => {
      const named =
        'id' in one ? { person: one, name: null } : { person: await registeredAs(context, one), name: one.name };
      return { role: 'COMPANION', ...named, phone: null };
    }),
  );
  return [...receiving, ...lodging, ...along];
}
