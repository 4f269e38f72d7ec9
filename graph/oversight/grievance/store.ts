import type { ClauseId } from '#graph/core/clauses.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Living, Step } from '#graph/mechanism/lifecycle.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import { isId } from '#graph/store/ids.ts';
import type { Key, Range } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import {
  type Accused,
  type DismissalReason,
  type GrievanceEvent,
  type GrievanceKind,
  type GrievanceStatus,
  isOpenGrievance,
  rankOfGrievance,
  type Remedy,
} from './policy.ts';

export interface GrievanceStep extends Step<GrievanceStatus, GrievanceEvent> {
  readonly role: Role | 'SYSTEM';
}

/** What was said with a step, under the data key of whose grievance it is. */
export interface SealedNote {
  readonly event: GrievanceEvent;
  readonly at: string;
  readonly sealed: Uint8Array;
}

/**
 * That somebody's lawful rights were infringed in the name of control (rights.3, rights.5). Its id does not
 * hold theirs, and it lies outside of their partition: those complained of learn neither.
 */
export interface Grievance extends Living<GrievanceStatus, GrievanceEvent> {
  readonly clause: ClauseId;
  readonly kind: GrievanceKind;
  /** Whose it is. */
  readonly person: string;
  /** Where it happened. */
  readonly community: string;
  readonly accused: Accused;
  /** The division whose authority is in charge. */
  readonly inCharge: string;
  /** Until when somebody has to act, as an instant; null when closed. */
  readonly deadline: string | null;
  readonly description: Uint8Array;
  readonly notes: readonly SealedNote[];
  readonly remedySought: Remedy | null;
  /** What was ordered last; null before that. */
  readonly remedy: Remedy | null;
  readonly remedyBy: Day | null;
  readonly orderedAt: string | null;
  /** The record that is to be corrected, and the appeal by which it is; null for other remedies. */
  readonly record?: string | null | undefined;
  readonly appeal?: string | null | undefined;
  readonly dismissedFor: DismissalReason | null;
  readonly raisedAt: string;
  readonly raisedBy: string;
  readonly history: readonly GrievanceStep[];
  /** From when on it is gone, once it is closed (seconds). */
  readonly expiresAt?: number;
}

interface GrievanceListing extends Key {
  readonly grievance: string;
}

/** A grievance with the sort key at which a list has it. */
export interface ListedGrievance extends Grievance {
  readonly place: string;
}

/** Grievances of a person at most: far more than anybody raises. */
const OWN_LIMIT = 1_000;

export function grievanceStore(db: Db) {
  async function listed(range: Range, options: QueryOptions): Promise<ListedGrievance[]> {
    const listings = await db.query<GrievanceListing>(range, options);
    const found = await db.getMany<Grievance>(listings.map(({ grievance }) => keys.grievance(grievance)));
    return found.flatMap((one, i) => (one ? [{ ...one, place: listings[i]!.sk }] : []));
  }

  return {
    grievance: async (id: string): Promise<Grievance | null> =>
      isId('grievance', id) ? db.get<Grievance>(keys.grievance(id)) : null,

    /**
     * Those that a division is in charge of, or was when they were closed: in one state, or in all, those
     * that wait for it first.
     */
    grievancesOf: (division: string, status: GrievanceStatus | null, options: QueryOptions) =>
      listed(keys.grievanceListings(division, status ? rankOfGrievance(status) : ''), options),

    /** What is ordered of somebody and not made good yet, the oldest first. */
    remediesOf: (whom: string, options: QueryOptions) => listed(keys.orderedRemedies(whom), options),

    /** A person's own, newest first. */
    ownGrievances: (person: string, options: QueryOptions) =>
      listed(keys.ownGrievances(person), { ...options, newestFirst: true }),

    /**
     * Whether something of a person's is still to be answered: it is kept until then, whatever else is
     * forgotten.
     */
    async hasOpenGrievance(person: string): Promise<boolean> {
      const own = await listed(keys.ownGrievances(person), { first: OWN_LIMIT });
      return own.some(({ status }) => isOpenGrievance(status));
    },
  };
}

/**
 * The lists in which a grievance stands, as it is: of who is in charge, and of whom something is ordered
 * until it is made good.
 */
function listingsOf({ id, inCharge, status, raisedAt, accused, orderedAt }: Omit<Grievance, keyof Key>): Key[] {
  const inList = keys.grievanceListing(inCharge, rankOfGrievance(status), raisedAt, id);
  const isOrdered = orderedAt !== null && accused.id !== null && isOpenGrievance(status);
  return isOrdered ? [inList, keys.orderedRemedy(accused.id, orderedAt, id)] : [inList];
}

/**
 * Moves a grievance in its lists, in the transaction that moves it: a list never has what is not so. They
 * need no condition: the grievance's own status and history guard them. One that is closed goes from all of
 * them at once.
 */
export function relistGrievanceWrites(before: Grievance, after: Omit<Grievance, keyof Key>): Write[] {
  const [stood, stands] = [listingsOf(before), listingsOf(after)];
  const isIn = (list: readonly Key[], { pk, sk }: Key) => list.some((one) => one.pk === pk && one.sk === sk);
  return [
    ...stood.filter((key) => !isIn(stands, key)).map((key): Write => ({ named: 'listing', delete: key })),
    ...stands.filter((key) => !isIn(stood, key)).map((key) => listingWrite(key, after)),
    ...(after.expiresAt === undefined ? [] : [ownWrite(after)]),
  ];
}

const listingWrite = (key: Key, { id, expiresAt }: Pick<Grievance, 'id' | 'expiresAt'>): Write => ({
  named: 'listing',
  put: { ...key, grievance: id, expiresAt },
});

/** The row by which a person finds their own. */
const ownWrite = (own: Omit<Grievance, keyof Key>): Write =>
  listingWrite(keys.ownGrievance(own.person, own.raisedAt, own.id), own);

export function newGrievanceWrites(grievance: Omit<Grievance, keyof Key>): {
  readonly grievance: Grievance;
  readonly writes: Write[];
} {
  const write = putNew('grievance', { ...keys.grievance(grievance.id), ...grievance });
  const listings = listingsOf(grievance).map((key) => listingWrite(key, grievance));
  return { grievance: write.put, writes: [write, ...listings, ownWrite(grievance)] };
}
