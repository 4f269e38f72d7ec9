import type { ClauseId } from '#graph/core/clauses.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Living, Step } from '#graph/mechanism/lifecycle.ts';
import type { WithdrawalReason } from '#graph/shared/policy-withdrawn.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import { isId } from '#graph/store/ids.ts';
import type { Key, Range } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import { type AppealDismissal, type AppealEvent, type AppealStatus, isOpenAppeal } from './policy.ts';

export interface AppealStep extends Step<AppealStatus, AppealEvent> {
  readonly role: Role | 'SYSTEM';
}

/** What was said with a step, under the data key of whose appeal it is. */
export interface SealedNote {
  readonly event: AppealEvent;
  readonly at: string;
  readonly sealed: Uint8Array;
}

/** An appeal against a record of a person, and with it against all that follows from it. */
export interface Appeal extends Living<AppealStatus, AppealEvent> {
  readonly clause: ClauseId;
  /** Whose it is, and where they lived when it was filed. */
  readonly person: string;
  readonly community: string;
  /** The arrival, contact, case or discharge that is appealed. */
  readonly record: string;
  /** The division whose professionals are in charge. */
  readonly inCharge: string;
  /** By when it is decided, as an instant; null once it is. */
  readonly deadline: string | null;
  /** Null of one that the remedy of a grievance has opened: what was said there stays there. */
  readonly statement: Uint8Array | null;
  readonly notes: readonly SealedNote[];
  readonly filedAt: string;
  readonly filedBy: string;
  readonly filedAs: Role;
  readonly correctedFor: WithdrawalReason | null;
  readonly dismissedFor: AppealDismissal | null;
  /** Until when a dismissal may be taken further. */
  readonly furtherUntil: Day | null;
  readonly history: readonly AppealStep[];
  /** Of the first that a request has filed: those that waited already, and answered it too. */
  readonly beside?: readonly string[];
  /** From when on it is gone, once it is decided (seconds). */
  readonly expiresAt?: number;
}

interface AppealListing extends Key {
  readonly appeal: string;
}

/** An appeal with the sort key at which a list has it. */
export interface ListedAppeal extends Appeal {
  readonly place: string;
}

/** Appeals of a person that are looked through for the last one against a record. */
const OWN_LIMIT = 1_000;

export function appealStore(db: Db) {
  async function listed(range: Range, options: QueryOptions): Promise<ListedAppeal[]> {
    const listings = await db.query<AppealListing>(range, options);
    const found = await db.getMany<Appeal>(listings.map(({ appeal }) => keys.appeal(appeal)));
    return found.flatMap((one, i) => (one ? [{ ...one, place: listings[i]!.sk }] : []));
  }
  const appealOf = async (id: string): Promise<Appeal | null> =>
    isId('appeal', id) ? db.get<Appeal>(keys.appeal(id)) : null;
  const allOf = (person: string) => listed(keys.ownAppeals(person), { first: OWN_LIMIT, newestFirst: true });

  return {
    appeal: appealOf,

    /** Those that a division is in charge of and that wait, the nearest deadline first. */
    appealsOf: (division: string, options: QueryOptions) => listed(keys.appealListings(division), options),

    /** A person's own, newest first. */
    ownAppeals: (person: string, options: QueryOptions) =>
      listed(keys.ownAppeals(person), { ...options, newestFirst: true }),

    /** The one against a record that is not decided yet. */
    async openAppeal(record: string): Promise<Appeal | null> {
      const open = await db.get<AppealListing>(keys.openAppeal(record));
      return open && appealOf(open.appeal);
    },

    /** The last one against a record that came to nothing. */
    lastDismissed: async (person: string, record: string): Promise<Appeal | null> =>
      (await allOf(person)).find((one) => one.record === record && one.status === 'DISMISSED') ?? null,

    /** Who has dismissed an appeal of somebody against a record before. */
    dismissedBy: async (person: string, record: string): Promise<string[]> =>
      (await allOf(person))
        .filter((one) => one.record === record)
        .flatMap(({ history }) => history.filter(({ event }) => event === 'DISMISS').map(({ account }) => account)),

    /** What answered a request that has filed some, by the id of the first. */
    async answeredWith(person: string, first: string): Promise<Appeal[]> {
      const made = (await allOf(person)).filter(({ id }) => id === first || id.startsWith(`${first}-`));
      const beside = made.flatMap((one) => one.beside ?? []);
      const stood = await db.getMany<Appeal>(beside.map(keys.appeal));
      const placeOf = ({ id }: Appeal) => Number(id.slice(first.length + 1));
      return [...stood.filter((one) => one !== null), ...made.sort((a, b) => placeOf(a) - placeOf(b))];
    },
  };
}

const listingOf = ({ id, inCharge, deadline }: Omit<Appeal, keyof Key>): Key | null =>
  deadline === null ? null : keys.appealListing(inCharge, deadline, id);

/**
 * Moves an appeal in the list of who is in charge, in the transaction that moves it: its own status and
 * history guard that. One that is decided makes room for another against the same record.
 */
export function relistAppealWrites(before: Appeal, after: Appeal): Write[] {
  const [stood, stands] = [listingOf(before), listingOf(after)];
  const isMoved = stood?.pk !== stands?.pk || stood?.sk !== stands?.sk;
  return [
    ...(isMoved && stood ? [{ named: 'listing', delete: stood }] : []),
    ...(isMoved && stands ? [listingWrite(stands, after)] : []),
    ...(isOpenAppeal(after.status)
      ? []
      : [{ named: 'open-appeal', delete: keys.openAppeal(after.record) }, ownWrite(after)]),
  ];
}

const listingWrite = (key: Key, { id, expiresAt }: Pick<Appeal, 'id' | 'expiresAt'>): Write => ({
  named: 'listing',
  put: { ...key, appeal: id, expiresAt },
});

/** The row by which a person finds their own. */
const ownWrite = (own: Omit<Appeal, keyof Key>): Write =>
  listingWrite(keys.ownAppeal(own.person, own.filedAt, own.id), own);

/** Race: two appeal against one record at once. The condition lets one through; the other finds it. */
export function newAppealWrites(appeal: Omit<Appeal, keyof Key>): {
  readonly appeal: Appeal;
  readonly writes: Write[];
} {
  const write = putNew('appeal', { ...keys.appeal(appeal.id), ...appeal });
  const listing = listingOf(appeal);
  return {
    appeal: write.put,
    writes: [
      write,
      putNew('open-appeal', { ...keys.openAppeal(appeal.record), appeal: appeal.id }),
      ...(listing ? [listingWrite(listing, appeal)] : []),
      ownWrite(appeal),
    ],
  };
}
