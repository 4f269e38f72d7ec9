import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers, NATION, relations } from '#graph/core/access.ts';
import { isAuthorityOver } from '#graph/core/authority.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import { Denial } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import * as regionTexts from '#graph/core/messages/region.ts';
import { isolationOf } from '#graph/health/isolation/order.ts';
import { open } from '#graph/mechanism/envelope.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { maskIdNumber, maskPhone } from '#graph/people/person/policy.ts';
import { person as personFor, recordedOf } from '#graph/people/person/read.ts';
import { openFor } from '#graph/people/person/seal.ts';
import type { Person } from '#graph/people/person/store.ts';
import type { Community } from '#graph/region/place/store.ts';
import { mayRead } from '#graph/shared/disclose.ts';
import { type Connection, type PageArgs, fillPage, readPage } from '#graph/shared/page.ts';
import type { QueryOptions } from '#graph/store/db.ts';
import { subjectOfUnmatched } from './facts.ts';
import type { Named } from './judge.ts';
import { type ArrivalRuling, isolatesAt } from './policy.ts';
import type { Arrival, Journey, Listed, PartyEntry, SubjectArrival, Traveller, UnmatchedArrival } from './store.ts';

/**
 * An arrival by id: for its person, and while it asks something of them for those who have to do with them.
 */
export async function arrival(context: RequestContext, id: string): Promise<SubjectArrival | null> {
  const { found, whose } = await recordedOf(context, 'arrival', id, context.arrivals.arrival(id));
  return found && whose && (await isSeen(context, found, whose)) ? withSubject(found, whose) : null;
}

export const withSubject = <A extends Arrival>(found: A, whose: Person): A & SubjectArrival => ({
  ...found,
  subject: subjectOfPerson(whose),
});

/** The arrivals of a person that the caller may see, the newest first. */
export async function arrivalsOf(context: RequestContext, whose: Person): Promise<readonly SubjectArrival[]> {
  // What was handed in for a registration that has become theirs is theirs.
  const names = [whose.id, ...(whose.aliases ?? [])];
  const found = (await Promise.all(names.map((id) => context.arrivals.arrivalsOf(id)))).flat();
  const seen = await Promise.all(found.map((one) => isSeen(context, one, whose)));
  return found
    .filter((_, i) => seen[i])
    .sort((a, b) => (a.arrivedOn < b.arrivedOn || (a.arrivedOn === b.arrivedOn && a.id < b.id) ? 1 : -1))
    .map((one) => withSubject(one, whose));
}

/**
 * For others than the person, an arrival is there while it asks something of them: once they are released,
 * nothing marks them (rights.4).
 */
async function isSeen(context: RequestContext, found: Arrival, whose: Person): Promise<boolean> {
  const [closest] = relations(viewerOf(context), subjectOfPerson(whose));
  if (closest?.relation === 'SELF' || closest?.relation === 'GUARDIAN') return true;
  if (found.status === 'NOT_CONFIRMED') return false;
  if (isolatesAt(found.ruling.action) === null) return context.today < found.settledOn;
  const order = await isolationOf(context, whose.id);
  return order?.status === 'ISOLATING' && order.grounds.some(({ fact }) => fact === found.fact);
}

type ArrivalList = 'arrivals' | 'reportedArrivals';

/**
 * The arrivals of a community that ask something of its people, for its own workers, or those that were only
 * reported. Each reading stands in the record of the person.
 */
export function arrivalsIn(
  context: RequestContext,
  { code }: Community,
  page: PageArgs,
  list: ArrivalList,
): Promise<Connection<SubjectArrival>> {
  if (!isListedTo(context, code, list)) throw new Denial('FORBIDDEN', healthTexts.communityArrivalsFor);
  const place = ({ listedAt }: Listed<Arrival>) => listedAt;
  const listed = (options: QueryOptions) => context.arrivals.arrivalsIn(code, options);
  const seen = async (found: readonly Listed<Arrival>[]) =>
    (await Promise.all(found.map((one) => listedFor(context, code, one, list)))).filter((one) => one !== null);
  return readPage(context, [list, code], page, (options) => fillPage(options, listed, place, seen), place);
}

/** What was reported is a professional's to decide on. */
function isListedTo(context: RequestContext, code: string, list: ArrivalList): boolean {
  const { roles, communities, division } = viewerOf(context);
  if (roles.includes('COMMUNITY_WORKER') && communities.includes(code)) return true;
  return list === 'reportedArrivals' && roles.includes('PROFESSIONAL') && covers(division, code);
}

/** Null for what is in the other list, is over, or moved away with its person. */
async function listedFor(
  context: RequestContext,
  code: string,
  found: Listed<Arrival>,
  list: ArrivalList,
): Promise<Listed<SubjectArrival> | null> {
  if ((found.status === 'REPORTED') !== (list === 'reportedArrivals')) return null;
  const whose = await context.loaders.person(found.person);
  if (whose?.community !== code || !(await isSeen(context, found, whose))) return null;
  return (await mayRead(context, subjectOfPerson(whose), `Community.${list}`)) ? withSubject(found, whose) : null;
}

/** The way of an arrival; null for who did not come themself, and once the person is forgotten. */
export async function journeyOf(context: RequestContext, { person, id, sealed }: Arrival): Promise<Journey | null> {
  const told = sealed && (await openFor(context, person, id, sealed));
  return told === null ? null : (JSON.parse(told) as Journey);
}

export const transportOf = async (context: RequestContext, found: Arrival): Promise<Journey['transport']> =>
  (await journeyOf(context, found))?.transport ?? null;

/** Somebody named with an arrival, as the caller sees them: the phone number masked. */
export interface PartyMember extends Named {
  readonly ruling: ArrivalRuling;
}

/** Who is named with an arrival, as they were named; the person for those who have to do with them. */
export async function partyOf(context: RequestContext, found: Arrival): Promise<readonly PartyMember[]> {
  const journey = await journeyOf(context, found);
  return Promise.all(
    found.party.map(async (entry, i) => {
      const { role, person, ruling } = entry;
      const told = await namedAs(context, digitsOf(found.id), entry, journey, i);
      return {
        role,
        ruling,
        person: person === null ? null : await personFor(context, person),
        name: told?.name ?? null,
        phone: told?.phone ? maskPhone(told.phone) : null,
      };
    }),
  );
}

type NamedAs = Pick<Named, 'name' | 'phone'>;

/**
 * As what somebody was named: a registered person by what is sealed for them, the others by their place in
 * the journey, whose hosts come first.
 */
export async function namedAs(
  context: RequestContext,
  digits: string,
  { role, person, sealed }: PartyEntry,
  journey: Journey | null,
  i: number,
): Promise<NamedAs | null> {
  if (person !== null && sealed) {
    const told = await openFor(context, person, digits, sealed);
    return told === null ? null : (JSON.parse(told) as NamedAs);
  }
  if (role === 'HOTEL') return journey?.hotel ? { name: journey.hotel.name, phone: null } : null;
  return role === 'COMPANION' ? null : (journey?.hosts[i] ?? null);
}

/** The digits of an arrival: they stay its own when it is matched. */
export const digitsOf = (id: string): string => id.slice(-32);

/** In whose hands an unmatched arrival is: the authority of the place, or the workers of the community. */
export function sightOfUnmatched(context: RequestContext, at: string): 'AUTHORITY' | 'WORKER' | null {
  const viewer = viewerOf(context);
  if (viewer.roles.includes('COMMUNITY_WORKER') && viewer.communities.includes(at)) return 'WORKER';
  return isAuthorityOver(viewer, at) ? 'AUTHORITY' : null;
}

/** An arrival of somebody unknown, for those in whose hands it is. */
export async function unmatchedArrival(context: RequestContext, id: string): Promise<UnmatchedArrival | null> {
  const found = await context.arrivals.unmatched(id);
  return found && sightOfUnmatched(context, found.at) ? found : null;
}

export async function unmatchedArrivals(
  context: RequestContext,
  { division, ...page }: PageArgs & { readonly division: string },
): Promise<Connection<UnmatchedArrival>> {
  if (!sightOfUnmatched(context, division)) throw new Denial('FORBIDDEN', healthTexts.arrivalsFor);
  const { loaders } = context;
  const place =
    division === NATION || (await (isCommunity(division) ? loaders.community(division) : loaders.division(division)));
  // A mistyped code is not to look like a place where nobody arrived.
  if (!place) throw new Denial('NOT_FOUND', regionTexts.noDivisionOrCommunity);
  return readPage(
    context,
    ['unmatchedArrivals', division],
    page,
    (options) => context.arrivals.unmatchedAt(division, options),
    ({ listedAt }) => listedAt,
  );
}

/** Null once it is somebody's, or is forgotten. */
export async function openUnmatched(
  context: RequestContext,
  { id, sealed }: UnmatchedArrival,
): Promise<{ readonly traveller: Traveller; readonly journey: Journey } | null> {
  const wrapped = sealed && (await context.loaders.wrappedKey(id));
  return wrapped && open(await context.keyring.unwrapDataKey(id, wrapped), id, sealed);
}

/** The person as the workers see them who are to register them: the numbers masked. */
export async function travellerOf(context: RequestContext, found: UnmatchedArrival) {
  const opened = await openUnmatched(context, found);
  if (!opened) return null;
  const { name, idNumber, document, phone } = opened.traveller;
  return {
    name,
    idNumber: idNumber ? maskIdNumber(idNumber) : document && maskDocument(document.number),
    phone: phone && maskPhone(phone),
  };
}

const maskDocument = (number: string): string => `${'*'.repeat(Math.max(number.length - 3, 3))}${number.slice(-3)}`;

const DESTINATION = 'UnmatchedArrival.destination';

/**
 * Where somebody unknown said that they would stay. The authority reads it to assign the arrival, and nothing
 * else of them.
 */
export async function destinationOf(context: RequestContext, found: UnmatchedArrival): Promise<string | null> {
  const subject = subjectOfUnmatched(found);
  const sight = sightOfUnmatched(context, found.at);
  if (sight === 'WORKER' ? !(await mayRead(context, subject, DESTINATION)) : sight === null) return null;
  const opened = await openUnmatched(context, found);
  if (!opened) return null;
  if (sight === 'AUTHORITY')
    await context.disclosure.record({
      subject: subject.id,
      field: DESTINATION,
      role: 'AUTHORITY',
      purpose: 'REGISTRATION',
    });
  const { building, address } = opened.journey.destination;
  return [address, building].filter((part) => part !== null).join(' · ') || null;
}

type Identity = Pick<Traveller, 'idNumber' | 'document'>;

/** By what somebody is known, as one text: never stored, only hashed under a key. */
export const identityOf = ({ idNumber, document }: Identity): string =>
  idNumber ?? (document ? [document.kind, document.country, document.number].join(':') : '');

export const identityHash = (context: RequestContext, who: Identity): Promise<string> =>
  context.keyring.hash('id-number', identityOf(who));

/** The person who is registered with an identity number or travel document; null for nobody. */
export async function registeredAs(context: RequestContext, who: Identity): Promise<Person | null> {
  const entries = await context.persons.idNumberEntries(await identityHash(context, who));
  const holder = entries.find(({ sk }) => sk === 'HOLDER') ?? entries[0];
  const found = holder ? await context.persons.person(holder.personId) : null;
  // Who was forgotten is nobody any more.
  return found && (await context.loaders.wrappedKey(found.id)) ? found : null;
}
