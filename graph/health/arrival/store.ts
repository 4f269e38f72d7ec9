import type { Subject } from '#graph/core/access.ts';
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Evidence } from '#graph/core/input/evidence.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Living, Step } from '#graph/mechanism/lifecycle.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import type { Withdrawn } from '#graph/shared/policy-withdrawn.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import { isId, personOfScoped } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import type { Awaited } from '#graph/workforce/on-call/store.ts';
import type { Day } from '#verify/calendar.ts';
import type { ArrivalEvent, ArrivalStanding, Words } from './binding/policy.ts';
import { keys } from './keys.ts';
import type {
  ArrivalOrigin,
  ArrivalRuling,
  JudgedProof,
  PartyRole,
  ProofKind,
  TransportKind,
  TravelDocumentKind,
} from './policy.ts';
import type { UnmatchedEvent, UnmatchedStatus } from './unmatched/policy.ts';

/** Who travels, as checked: by an identity number or by a travel document, never by both. */
export interface Traveller {
  readonly name: string;
  readonly phone: string | null;
  readonly idNumber: string | null;
  readonly document: { readonly kind: TravelDocumentKind; readonly country: string; readonly number: string } | null;
}

/** The way of an arrival, as checked and as kept. */
export interface Journey {
  readonly from: ArrivalOrigin;
  readonly place: string | null;
  readonly arrivedOn: Day;
  readonly transport: {
    readonly kind: TransportKind;
    readonly number: string | null;
    readonly pointToPoint: boolean;
  } | null;
  readonly homePossible: boolean | null;
  /** Once it is kept, a registered host is null here: what is known of them stands in their own record. */
  readonly hosts: readonly ({
    readonly role: Extract<PartyRole, 'FAMILY' | 'EMPLOYER' | 'HOST'>;
    readonly name: string;
    readonly phone: string | null;
    readonly idNumber: string | null;
  } | null)[];
  readonly hotel: { readonly name: string; readonly community: string | null } | null;
  readonly proofs: readonly { readonly kind: ProofKind; readonly reference: string }[];
  /** Where somebody goes. The code is that of a division or community, whether anybody knows it or not. */
  readonly destination: {
    readonly code: string | null;
    readonly building: string | null;
    readonly address: string | null;
  };
  readonly evidence: Evidence;
}

/** Somebody named with an arrival. */
export interface PartyEntry {
  readonly role: PartyRole;
  readonly person: string | null;
  /**
   * As what a registered person was named, under their own data key. The others stand in the sealed journey,
   * at the same place of its list.
   */
  readonly sealed: Uint8Array | null;
  readonly ruling: ArrivalRuling;
}

/** An arrival of a registered person, or that they were named with one. */
export interface Arrival extends Living<ArrivalStanding, ArrivalEvent> {
  readonly person: string;
  /** The community in whose list it stands: where they lived when it was registered. */
  readonly community: string;
  /** The clause by which it was handed in. */
  readonly clause: ClauseId;
  readonly role: PartyRole;
  readonly from: ArrivalOrigin;
  readonly place: string | null;
  readonly arrivedOn: Day;
  readonly homePossible: boolean | null;
  readonly proofs: readonly JudgedProof[];
  readonly evidence: Evidence;
  readonly ruling: ArrivalRuling;
  readonly party: readonly PartyEntry[];
  /** The journey, under the person's own data key; null for who did not come themself. */
  readonly sealed: Uint8Array | null;
  /** The fact that their standing follows, where they are isolated. */
  readonly fact: string | null;
  /** The id of that because of which its person was treated, and isolated for nothing else. */
  readonly treatedBy?: string | null | undefined;
  /** What shows that it binds; none of what binds only since it asks nothing. */
  readonly shownBy?: Evidence | null | undefined;
  /** The day from which it is nobody else's matter. */
  readonly settledOn: Day;
  readonly registeredBy: string;
  readonly registeredAt: string;
  readonly withdrawn?: Withdrawn | undefined;
  /** By whom it is known so far. */
  readonly words: Words;
  /** Until when a professional decides on it; null for what binds from the beginning. */
  readonly decideBy: string | null;
  /** The division whose decision it is; null likewise. */
  readonly inCharge: string | null;
  /** When it is forgotten (epoch seconds). */
  readonly expiresAt: number;
}

/** An arrival that carries whom it is about, as they live now. */
export interface SubjectArrival extends Arrival {
  readonly subject: Subject;
}

export interface UnmatchedStep extends Step<UnmatchedStatus, UnmatchedEvent> {
  readonly role: Role | 'SYSTEM';
}

/** An arrival of somebody whom no community knows yet. */
export interface UnmatchedArrival
  extends
    Omit<
      Arrival,
      | 'person'
      | 'community'
      | 'fact'
      | 'treatedBy'
      | 'shownBy'
      | 'settledOn'
      | 'status'
      | 'history'
      | 'words'
      | 'decideBy'
      | 'inCharge'
    >,
    Living<UnmatchedStatus, UnmatchedEvent> {
  /** In whose list it lies: a community, or a division up to the nation. */
  readonly at: string;
  /** The keyed hash of the identity number or travel document. */
  readonly identityHash: string;
  /** The traveller and the journey, under a data key of its own; null once it is somebody's. */
  readonly sealed: Uint8Array | null;
  /** The arrival that it has become. */
  readonly arrival: string | null;
  readonly history: readonly UnmatchedStep[];
}

/** An entry of a list: it holds the key of the arrival alone, and goes when that is settled. */
interface Listing extends Key {
  readonly arrival: Key;
  readonly expiresAt: number;
}

export type Listed<T> = T & {
  /** The sort key at which the list has it. */
  readonly listedAt: string;
};

/** Arrivals of one person that are still kept, at most. Two at once may pass it: then the list ends here. */
export const ARRIVALS_LIMIT = 500;

export function arrivalStore(db: Db) {
  async function listed<T>(pk: string, options: QueryOptions): Promise<Listed<T>[]> {
    const listings = await db.query<Listing>({ pk, prefix: '' }, { ...options, newestFirst: true });
    const found = await db.getMany<T>(listings.map(({ arrival }) => arrival));
    return found.flatMap((one, i) => (one ? [{ ...one, listedAt: listings[i]!.sk }] : []));
  }

  return {
    async arrival(id: string): Promise<Arrival | null> {
      const person = personOfScoped('arrival', id);
      return person === null ? null : db.get<Arrival>(keys.arrival(person, id));
    },

    arrivalsOf: (person: string): Promise<Arrival[]> =>
      db.query<Arrival>(keys.arrivals(person), { first: 2 * ARRIVALS_LIMIT }),

    arrivalsIn: (community: string, options: QueryOptions): Promise<Listed<Arrival>[]> =>
      listed<Arrival>(keys.arrivalListings(community).pk, options),

    unmatched: async (id: string): Promise<UnmatchedArrival | null> =>
      isId('unmatchedArrival', id) ? db.get<UnmatchedArrival>(keys.unmatchedArrival(id)) : null,

    unmatchedAt: (place: string, options: QueryOptions): Promise<Listed<UnmatchedArrival>[]> =>
      listed<UnmatchedArrival>(keys.unmatchedListings(place).pk, options),
  };
}

export const arrivalWrite = (arrival: Omit<Arrival, keyof Key>) =>
  putNew(`arrival:${arrival.id}`, { ...keys.arrival(arrival.person, arrival.id), ...arrival });

/** As what it waits for a decision; null where it does not. */
export const awaitedAs = ({
  status,
  inCharge,
  decideBy,
  id,
  community,
  expiresAt,
}: Omit<Arrival, keyof Key>): Awaited | null =>
  status !== 'REPORTED' || inCharge === null || decideBy === null
    ? null
    : { id, kind: 'ARRIVAL', community, inCharge, decideBy, expiresAt };

/** Puts an arrival into the list of its community, until it is nobody's matter any more (epoch seconds). */
export const arrivalListingWrite = (
  { community, person, arrivedOn, id }: Omit<Arrival, keyof Key>,
  expiresAt: number,
): Write => ({
  named: 'listing',
  put: { ...keys.arrivalListing(community, arrivedOn, id), arrival: keys.arrival(person, id), expiresAt },
});

export const unlistArrivalWrite = ({
  community,
  arrivedOn,
  id,
}: Pick<Arrival, 'community' | 'arrivedOn' | 'id'>): Write => ({
  named: 'listing',
  delete: keys.arrivalListing(community, arrivedOn, id),
});

export const unmatchedWrite = (arrival: Omit<UnmatchedArrival, keyof Key>) =>
  putNew(`arrival:${arrival.id}`, { ...keys.unmatchedArrival(arrival.id), ...arrival });

/** The place of an arrival in the list that has it. Its own status and history guard both writes. */
export const unmatchedListingWrite = ({
  at,
  arrivedOn,
  id,
  expiresAt,
}: Pick<UnmatchedArrival, 'at' | 'arrivedOn' | 'id' | 'expiresAt'>): Write => ({
  named: 'listing',
  put: { ...keys.unmatchedListing(at, arrivedOn, id), arrival: keys.unmatchedArrival(id), expiresAt },
});

export const unlistUnmatchedWrite = ({
  at,
  arrivedOn,
  id,
}: Pick<UnmatchedArrival, 'at' | 'arrivedOn' | 'id'>): Write => ({
  named: 'listing',
  delete: keys.unmatchedListing(at, arrivedOn, id),
});

/** In the place of the data key of an arrival that was matched: no copy of what it sealed opens any more. */
export const destroyedKeyWrite = (id: string): Write => ({
  named: 'key',
  table: 'keys',
  put: personKeys.personKey(id),
});
