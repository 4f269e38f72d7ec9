import type { Role } from '#graph/core/roles.ts';
import type { AccessEntry } from '#graph/mechanism/disclosure.ts';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import type { Person } from '#graph/people/person/store.ts';
import { ConditionFailed, type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import { keys } from './keys.ts';

/**
 * What an account may do in one role. A revoked grant stays, so that nothing can bring it back by accident.
 */
export interface Grant extends Key {
  readonly account: string;
  readonly role: Role;
  readonly communities: readonly string[];
  readonly division: string | null;
  readonly supplier: string | null;
  readonly scopes: readonly string[];
  readonly person: string | null;
  readonly state: 'ACTIVE' | 'REVOKED';
  readonly grantedBy: string;
  readonly grantedAt: string;
}

/** A one-time code that waits to be used. */
export interface Binding extends Key {
  readonly person: string;
  readonly createdBy: string;
  /** Epoch seconds. */
  readonly expiresAt: number;
  readonly usedBy?: string;
}

export function accountStore(db: Db) {
  return {
    grants: (account: string) => db.queryAll<Grant>(keys.grants(account)),
    binding: (hash: string) => db.get<Binding>(keys.binding(hash)),
    accesses: (subject: string, options: QueryOptions): Promise<(AccessEntry & Key)[]> =>
      db.query<AccessEntry & Key>(mechanismKeys.accesses(subject), { ...options, newestFirst: true }),

    /** Counts uses in the running hour. False when they would pass `limit`: then nothing is counted. */
    async withinRate(account: string, what: string, uses: number, limit: number, now: Date): Promise<boolean> {
      const window = now.toISOString().slice(0, 13);
      try {
        await db.transact([
          {
            named: 'rate',
            update: keys.rate(account, what, window),
            set: 'SET expiresAt = :expiry ADD used :uses',
            condition: 'attribute_not_exists(used) OR used <= :room',
            values: { ':uses': uses, ':room': limit - uses, ':expiry': Math.floor(now.getTime() / 1000) + 7_200 },
          },
        ]);
        return true;
      } catch (error) {
        if (error instanceof ConditionFailed) return false;
        throw error;
      }
    },
  };
}

/**
 * A reading of a registration, in the record of the person whose it has become. Entries are written once:
 * again it is the same.
 */
export const copiedAccessWrite = ({ at, sk, ...entry }: AccessEntry & Key, subject: string): Write => ({
  named: 'disclosure',
  put: { ...entry, at, ...mechanismKeys.access(subject, at, sk.slice(at.length + 1)), subject },
});

/**
 * A grant in the place of the one that was seen; without one, only where there never was any: a revoked one
 * stays revoked. Race: two authorities change a grant at once; the condition lets one through.
 */
export const grantWrite = (grant: Omit<Grant, 'pk' | 'sk'>, seen?: Grant): Write => ({
  named: 'grant',
  put: { ...keys.grant(grant.account, grant.role), ...grant },
  ...(seen
    ? {
        condition: '#state = :state AND grantedBy = :by AND grantedAt = :at',
        names: { '#state': 'state' },
        values: { ':state': seen.state, ':by': seen.grantedBy, ':at': seen.grantedAt },
      }
    : { condition: 'attribute_not_exists(pk)' }),
});

/** Race: two accounts use one code at once; the condition lets one through. */
export const useBindingWrite = (hash: string, account: string): Write => ({
  named: 'binding',
  update: keys.binding(hash),
  set: 'SET usedBy = :account',
  condition: 'attribute_exists(pk) AND attribute_not_exists(usedBy)',
  values: { ':account': account },
});

/**
 * Binds an account to a person, with the grant of a resident where it has none yet: nobody else makes that
 * one. Race: an account binds two persons at once; the condition lets one through.
 */
export function bindGrantWrite(account: string, person: string, grantedAt: string): Write {
  const role: Role = 'RESIDENT';
  const scope = { communities: [], division: null, supplier: null, scopes: [] };
  const fresh = Object.entries({ account, role, ...scope, state: 'ACTIVE', grantedBy: 'binding', grantedAt });
  return {
    named: 'account',
    update: keys.grant(account, role),
    set: ['SET person = :person', ...fresh.map(([name]) => `#${name} = if_not_exists(#${name}, :${name})`)].join(', '),
    condition: 'attribute_not_exists(pk) OR (#state = :state AND attribute_type(person, :null))',
    names: Object.fromEntries(fresh.map(([name]) => [`#${name}`, name])),
    values: {
      ':person': person,
      ':null': 'NULL',
      ...Object.fromEntries(fresh.map(([name, value]) => [`:${name}`, value])),
    },
  };
}

/**
 * A new one-time code in the place of an earlier one. Race: two workers make one at once; the condition on
 * the code that was seen lets one through, so that never two work. Or the earlier one binds the person at
 * that moment: then it stays, and there is no new one.
 */
export const bindingWrites = (person: Person, hash: string, binding: Omit<Binding, 'pk' | 'sk'>): Write[] => [
  putNew('binding', { ...keys.binding(hash), ...binding }),
  {
    named: 'binding-of-person',
    update: personKeys.person(person.id),
    set: 'SET bindingHash = :hash',
    condition: `attribute_not_exists(#account) AND attribute_not_exists(endedAt) AND ${person.bindingHash ? 'bindingHash = :seen' : 'attribute_not_exists(bindingHash)'}`,
    names: { '#account': 'account' },
    values: { ':hash': hash, ...(person.bindingHash && { ':seen': person.bindingHash }) },
  },
  ...(person.bindingHash ? [{ named: 'binding-before', delete: keys.binding(person.bindingHash) }] : []),
];
