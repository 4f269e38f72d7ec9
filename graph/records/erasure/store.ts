import { keys as healthCodeKeys } from '#graph/codes/health-code/keys.ts';
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Role } from '#graph/core/roles.ts';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import type { Living, Step } from '#graph/mechanism/lifecycle.ts';
import { keys as accountKeys } from '#graph/people/account/keys.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import type { Household, Person } from '#graph/people/person/store.ts';
import type { ErasedClass } from '#graph/shared/policy-erased.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import { isId } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import { keys } from './keys.ts';
import {
  type ErasedCounts,
  type ErasureEvent,
  type ErasureGround,
  type ErasureHold,
  type ErasureStatus,
  rankOfErasure,
} from './policy.ts';

export interface ErasureStep extends Step<ErasureStatus, ErasureEvent> {
  readonly role: Role | 'SYSTEM';
}

/**
 * That a person is forgotten, or is to be. It outlives what it is about, and holds nothing of it but an id
 * that names nobody any more.
 */
export interface Erasure extends Living<ErasureStatus, ErasureEvent> {
  /** The clause that it rests on. */
  readonly clause: ClauseId;
  readonly person: string;
  /** Where they lived when it was asked for: its county decides. */
  readonly community: string;
  readonly household: string;
  readonly county: string;
  readonly ground: ErasureGround;
  /** The document that it rests on. */
  readonly evidence: string | null;
  /** The closure that it is part of. */
  readonly program: string | null;
  readonly requestedAt: string;
  /** What was found to hold it back when that was last looked at. */
  readonly holds: readonly ErasureHold[];
  /** What is gone already. */
  readonly erased: ErasedCounts;
  readonly history: readonly ErasureStep[];
}

/**
 * What stands in the place of a destroyed key, in a table that no restore brings back: what a restore of the
 * other one has to erase anew.
 */
export interface Tombstone {
  readonly pk: string;
  readonly erasedAt: string;
  readonly ground: ErasureGround;
  readonly erasedBy: string;
  /** The id of the erasure. */
  readonly ref: string;
}

interface Listing extends Key {
  readonly erasure: string;
}

interface Current extends Key {
  readonly live: string | null;
}

/** An erasure with the sort key at which a list has it. */
export interface ListedErasure extends Erasure {
  readonly place: string;
}

export function erasureStore(db: Db) {
  const erasure = async (id: string): Promise<Erasure | null> =>
    isId('erasure', id) ? db.get<Erasure>(keys.erasure(id)) : null;
  return {
    erasure,

    /** The one that is asked for and not decided on, or under way. */
    async liveOf(person: string): Promise<Erasure | null> {
      const current = await db.get<Current>(keys.erasing(person));
      return current?.live ? erasure(current.live) : null;
    },

    /** Those of a county, in one state or in all: those that wait for it first, within a state the oldest. */
    async erasuresOf(county: string, status: ErasureStatus | null, options: QueryOptions): Promise<ListedErasure[]> {
      const range = keys.erasureListings(county, status === null ? '' : rankOfErasure(status));
      const listings = await db.query<Listing>(range, options);
      const found = await db.getMany<Erasure>(listings.map((one) => keys.erasure(one.erasure)));
      return found.flatMap((one, i) => (one ? [{ ...one, place: listings[i]!.sk }] : []));
    },

    async tombstone(person: string): Promise<Tombstone | null> {
      const [found] = await db.getMany<Tombstone>([keys.tombstone(person)], { table: 'keys' });
      return found?.erasedAt === undefined ? null : found;
    },

    /** What lies in a partition of the person's, expired or not. */
    records: (person: string, first: number): Promise<(Key & Readonly<Record<string, unknown>>)[]> =>
      db.query(keys.personRecords(person), { first, expiredToo: true }),
    factKeys: (household: string, person: string, first: number): Promise<Key[]> =>
      db.query(healthCodeKeys.factsOf(household, person), { first, expiredToo: true }),
    feedKeys: (person: string, first: number): Promise<Key[]> =>
      db.query(mechanismKeys.feed({ kind: 'PERSON', id: person }), { first, expiredToo: true }),
  };
}

/**
 * Race: it is asked for twice at once, or a closure comes by. The place of a person's erasure is held by one;
 * the condition lets one through.
 */
export function newErasureWrites(erasure: Omit<Erasure, keyof Key>): {
  readonly erasure: Erasure;
  readonly writes: Write[];
} {
  const write = putNew('erasure', { ...keys.erasure(erasure.id), ...erasure });
  const held: Write = {
    named: 'erasing',
    put: { ...keys.erasing(erasure.person), live: erasure.id },
    condition: 'attribute_not_exists(pk) OR attribute_type(live, :nothing)',
    values: { ':nothing': 'NULL' },
  };
  return { erasure: write.put, writes: [write, held, listingWrite(erasure, erasure.status)] };
}

/** Leaves the place free for another, which somebody may ask for later. */
export const freeErasureWrite = ({ person, id }: Pick<Erasure, 'person' | 'id'>): Write => ({
  named: 'erasing',
  put: { ...keys.erasing(person), live: null },
  condition: 'live = :id',
  values: { ':id': id },
});

type Listed = Pick<Erasure, 'id' | 'county' | 'requestedAt'>;

const listingKey = ({ id, county, requestedAt }: Listed, status: ErasureStatus): Key =>
  keys.erasureListing(county, rankOfErasure(status), requestedAt, id);

const listingWrite = (erasure: Listed, status: ErasureStatus): Write => ({
  named: 'listing',
  put: { ...listingKey(erasure, status), erasure: erasure.id },
});

/** From one place of the list to the next. The erasure's own status and history guard it. */
export const relistErasureWrites = (erasure: Listed & Pick<Erasure, 'status'>, to: ErasureStatus): Write[] =>
  erasure.status === to
    ? []
    : [{ named: 'listing', delete: listingKey(erasure, erasure.status) }, listingWrite(erasure, to)];

/**
 * Destroys a key: what it sealed opens for nobody from here on, wherever it lies. In the place of the key
 * stands that it is gone, so that no second one is made.
 */
export const destroyKeyWrite = (of: string, { erasedAt, ground, erasedBy, ref }: Omit<Tombstone, 'pk'>): Write => ({
  named: 'key',
  table: 'keys',
  put: { ...keys.tombstone(of), erasedAt, ground, erasedBy, ref },
  condition: 'attribute_exists(#wrapped)',
  names: { '#wrapped': 'wrapped' },
});

/**
 * A person as they are from the moment on at which their key is gone: nobody, for every reader. What is left
 * of the registration leads to what is still to be deleted.
 *
 * Race: a fact is recorded, a code issued, an isolation ordered, a grievance reported, or they move. Each
 * moves the standing on, so that the second of two fails and looks anew at what holds. Or they are bound, or
 * get a one-time code: by what was seen of both, what leads to them is taken away as it is.
 */
export const forgottenWrite = (person: Person, at: string): Write => ({
  named: 'standing',
  update: personKeys.person(person.id),
  set: 'SET endedAt = :at, standingVersion = :next REMOVE sealed, idNumberHash, phoneHash, bindingHash, #account',
  condition: [
    'standingVersion = :seen AND householdId = :from AND attribute_not_exists(endedAt)',
    person.account === undefined ? 'attribute_not_exists(#account)' : '#account = :account',
    person.bindingHash === undefined ? 'attribute_not_exists(bindingHash)' : 'bindingHash = :binding',
  ].join(' AND '),
  names: { '#account': 'account' },
  values: {
    ...(person.account !== undefined && { ':account': person.account }),
    ...(person.bindingHash !== undefined && { ':binding': person.bindingHash }),
    ':at': at,
    ':seen': person.standingVersion,
    ':next': person.standingVersion + 1,
    ':from': person.householdId,
  },
});

/** Everything by which a person could be found, and their account: with the key, in one transaction. */
export function unlinkWrites({ id, community, householdId, holder, ...person }: Person): Write[] {
  const { idNumberHash, phoneHash, bindingHash, account } = person;
  const own = { condition: 'attribute_not_exists(pk) OR personId = :person', values: { ':person': id } };
  return [
    { named: 'member', delete: personKeys.member(community, householdId, id) },
    ...(idNumberHash
      ? [
          { named: 'claim', delete: personKeys.idNumberClaim(idNumberHash, community), ...own },
          ...(holder ? [] : [{ named: 'holder', delete: personKeys.idNumberHolder(idNumberHash), ...own }]),
        ]
      : []),
    ...(phoneHash ? [{ named: 'phone', delete: personKeys.phone(phoneHash, community, id) }] : []),
    ...(bindingHash ? [{ named: 'binding', delete: accountKeys.binding(bindingHash) }] : []),
    ...(account
      ? [
          {
            named: 'account',
            update: accountKeys.grant(account, 'RESIDENT'),
            set: 'SET person = :nobody',
            condition: 'person = :person',
            values: { ':nobody': null, ':person': id },
          },
        ]
      : []),
  ];
}

/**
 * One less lives there; with the last of them, where a programme is closed, the home is forgotten as well.
 * Race: somebody is registered there; the condition on the count.
 */
export const leaveHomeWrite = ({ pk, sk, people }: Household, isClosed: boolean): Write => ({
  named: 'household',
  ...(isClosed && people === 1 ? { delete: { pk, sk } } : { update: { pk, sk }, set: 'SET people = people - :one' }),
  condition: 'people = :seen',
  values: { ':seen': people, ...(!(isClosed && people === 1) && { ':one': 1 }) },
});

/**
 * Race: two drains at work on one erasure. What one of them has deleted is not there for the other, so that
 * each item counts once.
 */
export const eraseItemWrite = ({ pk, sk }: Key): Write => ({
  named: 'item',
  delete: { pk, sk },
  condition: 'attribute_exists(pk)',
});

/** Counts what the same transaction deletes. */
export function countErasedWrite({ pk, sk }: Erasure, counts: ErasedCounts): Write {
  const counted = Object.entries(counts) as [ErasedClass, number][];
  return {
    named: 'erasure',
    update: { pk, sk },
    set: `SET ${counted.map((_, i) => `erased.#c${i} = if_not_exists(erased.#c${i}, :none) + :c${i}`).join(', ')}`,
    condition: '#status = :erasing',
    names: { '#status': 'status', ...Object.fromEntries(counted.map(([name], i) => [`#c${i}`, name])) },
    values: {
      ':erasing': 'ERASING',
      ':none': 0,
      ...Object.fromEntries(counted.map(([, count], i) => [`:c${i}`, count])),
    },
  };
}
