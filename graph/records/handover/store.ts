import type { ClauseId } from '#graph/core/clauses.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Living, Step } from '#graph/mechanism/lifecycle.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import { isId } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import { keys } from './keys.ts';
import {
  type HandoverEvent,
  type HandoverKind,
  type HandoverParty,
  type HandoverStatus,
  rankOfHandover,
} from './policy.ts';

export interface HandoverStep extends Step<HandoverStatus, HandoverEvent> {
  readonly role: Role | 'SYSTEM';
}

/** Somebody's registration, or the care for a contact, on its way to another community. */
export interface Handover extends Living<HandoverStatus, HandoverEvent> {
  /** The clause that it carries out. */
  readonly clause: ClauseId;
  readonly kind: HandoverKind;
  /** Who is asked: a community, or a county where no community is known. */
  readonly asked: string;
  /** The person as they are registered already; null where nobody knows yet who that is. */
  readonly person: string | null;
  /** The id of what waits for the answer: a registration, or what a contact was named in. */
  readonly ref: string;
  readonly requestedBy: HandoverParty & { readonly account: string };
  readonly requestedAt: string;
  /** Until when it is to be answered, as an instant; null as long as it stands in no list. */
  readonly deadline: string | null;
  /**
   * The county in whose list it stands beside that of the asked community, since it was declined or is
   * overdue.
   */
  readonly toldTo: string | null;
  /** What whoever asked says of the person, sealed under the data key of `ref`. */
  readonly sealed?: Uint8Array | undefined;
  /** When it is forgotten (epoch seconds): once it is over. */
  readonly expiresAt?: number | undefined;
  readonly history: readonly HandoverStep[];
}

/** An entry of a list: it holds the key of the handover and nothing else. */
interface Listing extends Key {
  readonly handover: Key;
}

/** A handover with the sort key at which a list has it. */
export interface ListedHandover extends Handover {
  readonly place: string;
}

export function handoverStore(db: Db) {
  return {
    handover: async (id: string): Promise<Handover | null> =>
      isId('handover', id) ? db.get<Handover>(keys.handover(id)) : null,

    handovers: (ids: readonly string[]): Promise<(Handover | null)[]> => db.getMany<Handover>(ids.map(keys.handover)),

    /** What a community or county is asked, or was, oldest first: in one state, or in all. */
    async handoversOf(asked: string, status: HandoverStatus | null, options: QueryOptions): Promise<ListedHandover[]> {
      const range = keys.handoverListings(asked, status === null ? '' : rankOfHandover(status));
      const listings = await db.query<Listing>(range, options);
      const handovers = await db.getMany<Handover>(listings.map(({ handover }) => handover));
      return handovers.flatMap((found, i) => (found ? [{ ...found, place: listings[i]!.sk }] : []));
    },

    /** The handovers about a person that are not over: one for each community that asks. */
    async openHandoversOf(person: string): Promise<Handover[]> {
      const listings = await db.queryAll<Listing>(keys.personHandovers(person));
      const handovers = await db.getMany<Handover>(listings.map(({ handover }) => handover));
      return handovers.filter((found) => found !== null).filter(isOpen);
    },
  };
}

export const handoverWrite = (handover: Omit<Handover, keyof Key>) =>
  putNew(`handover:${handover.id}`, { ...keys.handover(handover.id), ...handover });

/** That a registration asks for no handover: as many writes as one that does. */
export const noHandoverCheck = (id: string): Write => ({
  named: `handover:${id}`,
  check: keys.handover(id),
  condition: 'attribute_not_exists(pk)',
});

/** What decides in which lists a handover stands. */
export type Listed = Pick<Handover, 'id' | 'status' | 'asked' | 'toldTo' | 'person' | 'requestedAt' | 'expiresAt'>;

const isOpen = ({ status }: Pick<Handover, 'status'>): boolean => status === 'REQUESTED' || status === 'DECLINED';

/** The lists in which it stands: of whoever is asked, and of the county that was told. */
function listingsOf({ id, status, asked, toldTo, requestedAt }: Listed): Key[] {
  const places = [asked, ...(toldTo !== null && toldTo !== asked ? [toldTo] : [])];
  return places.map((place) => keys.handoverListing(place, rankOfHandover(status), requestedAt, id));
}

/**
 * Takes a handover out of the lists in which it stood and puts it into those in which it now stands, in the
 * transaction that moves it: they need no condition, since its own status and history guard them. Before it
 * stands in any there is nothing to take out. In the partition of the person nothing is deleted by hand:
 * there it is forgotten with the handover itself.
 */
export function relistHandoverWrites(before: Listed | null, after: Listed): Write[] {
  const textOf = ({ pk, sk }: Key) => `${pk}\n${sk}`;
  const [stood, stands] = [before ? listingsOf(before) : [], listingsOf(after)];
  const isIn = (list: readonly Key[], key: Key) => list.some((one) => textOf(one) === textOf(key));
  const { expiresAt, person, id } = after;
  const entry = { handover: keys.handover(id), ...(expiresAt && { expiresAt }) };
  const isTold = person !== null && (before === null || before.expiresAt !== expiresAt);
  return [
    ...stood.filter((key) => !isIn(stands, key)).map((key): Write => ({ named: 'listing', delete: key })),
    ...stands.filter((key) => !isIn(stood, key)).map((key): Write => ({ named: 'listing', put: { ...key, ...entry } })),
    ...(isTold ? [{ named: 'listing', put: { ...keys.personHandover(person, id), ...entry } }] : []),
  ];
}

/** Race: two drains put a registration's handover into the lists; the condition lets one through. */
export const listedWrite = (id: string, deadline: string): Write => ({
  named: 'listed',
  update: keys.handover(id),
  set: 'SET deadline = :deadline',
  condition: 'attribute_type(deadline, :null) AND #status = :requested',
  names: { '#status': 'status' },
  values: { ':deadline': deadline, ':null': 'NULL', ':requested': 'REQUESTED' },
});
