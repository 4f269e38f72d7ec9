import type { ActingKind, ActsFor } from '#graph/core/roles.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import { isId } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import { keys } from './keys.ts';

export interface Address {
  readonly building: string;
  readonly unit?: string | undefined;
  readonly room?: string | undefined;
}

export interface Household extends Key {
  readonly id: string;
  readonly community: string;
  readonly address: Address;
  /** How many people it has: the limit is held here, not by counting them. */
  readonly people: number;
  readonly registeredBy: string;
  readonly registeredAt: string;
}

/**
 * A registration. `holder` is set where the identity number was known elsewhere: this record then waits for
 * the handover, and looks like any other to who made it.
 */
export interface Person extends Key {
  readonly id: string;
  readonly householdId: string;
  readonly community: string;
  /** Name, identity number, phone and care needs under the person's own data key. */
  readonly sealed: Uint8Array;
  readonly holder?: string | undefined;
  /** The person as whom it was handed over: then this id is another name of theirs. */
  readonly movedTo?: string | undefined;
  /** When it ended without a handover: nobody is registered by it. */
  readonly endedAt?: string | undefined;
  /** The registrations that have become theirs. */
  readonly aliases?: readonly string[] | undefined;
  /** For whom they act, each as `kind#person`: see `carriedWrite`. */
  readonly actsFor?: ReadonlySet<string> | undefined;
  readonly account?: string | undefined;
  /**
   * By what they are looked up, so that this can be undone without opening what is sealed. Missing once they
   * are forgotten.
   */
  readonly idNumberHash?: string | undefined;
  readonly phoneHash?: string | undefined;
  /** The keyed hash of the one-time code that was made last. */
  readonly bindingHash?: string | undefined;
  /** Counts every change of facts and every issued code: see `standingWrite`. */
  readonly standingVersion: number;
  readonly registeredBy: string;
  readonly registeredAt: string;
}

/** All the names of a person: what was recorded by a registration that has become theirs stands by its id. */
export const namesOf = ({ id, aliases = [] }: Pick<Person, 'id' | 'aliases'>): readonly string[] => [id, ...aliases];

interface Member extends Key {
  readonly personId: string;
}

/** Where an identity number is registered. */
export interface IdNumberEntry extends Key {
  readonly personId: string;
  readonly community: string;
}

/** Who has a phone number. */
export interface PhoneEntry extends Key {
  readonly personId: string;
  readonly community: string;
}

/** How many members a household holds at most. */
export const MEMBERS_LIMIT = 30;

export function personStore(db: Db) {
  const registration = (id: string) => db.get<Person>(keys.person(id));
  return {
    /** The registration as it stands, also one that has become another name of a person. */
    registration,
    /** A person, also by the id of a registration that was handed over. */
    async person(id: string): Promise<Person | null> {
      const found = await registration(id);
      return found?.movedTo === undefined ? standing(found) : standing(await registration(found.movedTo));
    },
    personFor: (id: string, sees: Sees): Promise<Person | null> => readFor(registration, id, sees),
    household: (community: string, id: string) => db.get<Household>(keys.household(community, id)),
    households: (community: string, options: QueryOptions): Promise<Household[]> =>
      db.query<Household>(keys.households(community), options),
    async memberIds(community: string, household: string): Promise<string[]> {
      const members = await db.queryAll<Member>(keys.members(community, household), MEMBERS_LIMIT);
      return members.map((member) => member.personId);
    },
    idNumberEntries: (hash: string) => db.queryAll<IdNumberEntry>(keys.idNumber(hash)),
    /** Where it is registered of these communities. */
    async idNumberClaims(hash: string, communities: readonly string[]): Promise<IdNumberEntry[]> {
      const found = await db.getMany<IdNumberEntry>(communities.map((code) => keys.idNumberClaim(hash, code)));
      return found.filter((one) => one !== null);
    },
    phoneEntries: (hash: string, community: string, options: QueryOptions): Promise<PhoneEntry[]> =>
      db.query<PhoneEntry>(keys.phones(hash, community), options),
    async wrappedKeys(persons: readonly string[]): Promise<(Uint8Array | null)[]> {
      const found = await db.getMany<{ wrapped: Uint8Array }>(persons.map(keys.personKey), { table: 'keys' });
      return found.map((item) => item?.wrapped ?? null);
    },
  };
}

/** Whether the caller has to do with a person. */
export type Sees = (found: Person) => boolean | Promise<boolean>;

/**
 * A person for who sees them, by any of their names; null for everybody else. Another name takes a second
 * read: then so does whoever the caller is not told of, or there would be a way to tell that there is one.
 */
export async function readFor(
  read: (id: string) => Promise<Person | null>,
  id: string,
  sees: Sees,
): Promise<Person | null> {
  if (!isId('person', id)) return null;
  const named = await read(id);
  const found = standing(named?.movedTo === undefined ? named : await read(named.movedTo));
  if (found && (await sees(found))) return found;
  if (named?.movedTo === undefined) await read(`${id}#`);
  return null;
}

/** Null for a registration that ended without a handover. */
export const standing = (found: Person | null): Person | null => (found?.endedAt === undefined ? found : null);

export const householdWrite = (household: Omit<Household, keyof Key>) =>
  putNew('household', { ...keys.household(household.community, household.id), ...household });

/** Race: two workers register the last person that a household takes at once; the count lets one through. */
export const joinWrite = ({ pk, sk }: Household): Write => ({
  named: 'household-full',
  update: { pk, sk },
  set: 'SET people = people + :one',
  condition: 'people < :limit',
  values: { ':one': 1, ':limit': MEMBERS_LIMIT },
});

export interface NewPerson {
  readonly person: Person;
  readonly wrappedKey: Uint8Array;
  readonly idNumberHash: string;
  readonly phoneHash: string | null;
  /** The community of the holder, where the identity number is known elsewhere. */
  readonly heldIn?: string | undefined;
}

/**
 * A person with everything that belongs to them: the same number of writes whether the identity number is new
 * or known elsewhere.
 *
 * Race: two communities register one person at once. The condition on the holder lets one through; the other
 * reads again and asks for a handover. Two workers of one community: the condition on the claim. Or the
 * holder moves in between: then where they moved is asked.
 */
export function personWrites(
  { person, wrappedKey, idNumberHash, phoneHash, heldIn }: NewPerson,
  named: string,
): Write[] {
  const { id, community, householdId, holder } = person;
  const entry = { personId: id, community };
  const holderKey = keys.idNumberHolder(idNumberHash);
  return [
    putNew(`person:${named}`, { ...person, idNumberHash, ...(phoneHash && { phoneHash }) }),
    putNew(`key:${named}`, { ...keys.personKey(id), wrapped: wrappedKey }, 'keys'),
    putNew(`member:${named}`, { ...keys.member(community, householdId, id), personId: id }),
    putNew(`claim:${named}`, { ...keys.idNumberClaim(idNumberHash, community), ...entry }),
    holder
      ? {
          named: `holder:${named}`,
          check: holderKey,
          condition: 'personId = :holder AND community = :community',
          values: { ':holder': holder, ':community': heldIn },
        }
      : putNew(`holder:${named}`, { ...holderKey, ...entry }),
    ...(phoneHash ? [putNew(`phone:${named}`, { ...keys.phone(phoneHash, community, id), ...entry })] : []),
  ];
}

/**
 * Marks a change of a person's standing. Race: a fact is recorded while a code is issued. Each reads the
 * version first and moves it on here, so that the second of two fails and starts again from what the first
 * left: no code outlives a fact that it did not see.
 */
export const standingWrite = (person: Person): Write => ({
  named: 'standing',
  update: keys.person(person.id),
  set: 'SET standingVersion = :next',
  condition: 'standingVersion = :seen',
  values: { ':seen': person.standingVersion, ':next': person.standingVersion + 1 },
});

/**
 * Race: two accounts bind one person at once, by their own code and by that of a registration that waited for
 * them, or they are forgotten at this moment; the condition lets one through.
 */
export const bindPersonWrite = (person: string, account: string): Write => ({
  named: 'bound',
  update: keys.person(person),
  set: 'SET #account = :account',
  condition: 'attribute_exists(pk) AND attribute_not_exists(#account) AND attribute_not_exists(endedAt)',
  names: { '#account': 'account' },
  values: { ':account': account },
});

/** For whom a person acts. */
export const actsForOf = ({ actsFor }: Pick<Person, 'actsFor'>): ActsFor[] =>
  [...(actsFor ?? [])].map((entry) => {
    const [as, person = ''] = entry.split('#');
    return { as: as as ActingKind, person };
  });
