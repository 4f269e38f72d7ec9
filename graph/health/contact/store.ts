import type { ClauseId } from '#graph/core/clauses.ts';
import type { Evidence } from '#graph/core/input/evidence.ts';
import { keys as caseKeys } from '#graph/health/case/keys.ts';
import type { IsolationPlace } from '#graph/health/isolation/policy.ts';
import type { Provisional } from '#graph/shared/policy-provisional.ts';
import type { Withdrawn } from '#graph/shared/policy-withdrawn.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import { personOfScoped } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import type { ContactOutcome, ContactSetting } from './policy.ts';

/** That somebody has confirmed a finding. */
export interface Bound {
  readonly at: string;
  readonly account: string;
  readonly number: string | null;
}

/** A professional's finding that a person is a close contact. */
export interface Contact extends Key {
  readonly id: string;
  readonly person: string;
  readonly clause: ClauseId;
  /** The case that they met, where it is known here. */
  readonly case: string | null;
  readonly lastContactOn: Day;
  readonly setting: ContactSetting;
  /** Where isolation for it was asked for. */
  readonly place?: IsolationPlace;
  readonly outcome: ContactOutcome;
  /** The id of that because of which its person was treated, and isolated for nothing else. */
  readonly treatedBy?: string | null;
  /** The fact that their standing follows; null of who is treated as a case. */
  readonly fact: string | null;
  readonly evidence: Evidence;
  readonly foundBy: string;
  readonly foundAt: string;
  readonly provisional?: Provisional | null;
  /** Who has confirmed it, where it came without its number; with that number, or null. */
  readonly bound?: Bound;
  readonly withdrawn?: Withdrawn;
  /** When it is forgotten (epoch seconds). */
  readonly expiresAt: number;
}

/** An entry of the list of a case: it holds the key of the contact and nothing else. */
export interface ContactListing extends Key {
  readonly contact: Key;
  readonly expiresAt: number;
}

/** Contacts of one person that are kept at most. */
export const CONTACTS_LIMIT = 500;

export function contactStore(db: Db) {
  return {
    async contact(id: string): Promise<Contact | null> {
      const person = personOfScoped('contact', id);
      return person === null ? null : db.get<Contact>(keys.contact(person, id));
    },

    contactsOf: (person: string): Promise<Contact[]> =>
      db.query<Contact>(keys.contacts(person), { first: CONTACTS_LIMIT }),

    /** Where the contacts of a case stand, those that have expired too: for who takes all of them away. */
    listedContacts: (found: string, page: QueryOptions): Promise<ContactListing[]> =>
      db.query<ContactListing>(caseKeys.caseContacts(found), { ...page, expiredToo: true }),

    contactsAt: (places: readonly ContactListing[]): Promise<(Contact | null)[]> =>
      db.getMany<Contact>(places.map(({ contact }) => contact)),
  };
}

export const contactWrites = (contact: Omit<Contact, keyof Key>): { made: Contact; writes: Write[] } => {
  const { id, person, case: found, expiresAt } = contact;
  const key = keys.contact(person, id);
  const write = putNew('contact', { ...key, ...contact });
  const listing = found && { ...caseKeys.caseContact(found, id), contact: key, expiresAt };
  return { made: write.put, writes: [write, ...(listing ? [{ named: 'listing', put: listing }] : [])] };
};

/** Race: two withdraw one finding, or one confirms it at this moment. The first stands. */
export const withdrawnContactWrite = ({ pk, sk, bound }: Contact, withdrawn: Withdrawn): Write => ({
  named: 'contact',
  update: { pk, sk },
  set: 'SET withdrawn = :withdrawn, provisional = :none',
  condition: bound ? STANDS : `${STANDS} AND attribute_not_exists(bound)`,
  values: { ':withdrawn': withdrawn, ':none': null },
});

/** Race: it is withdrawn at this moment, or forgotten with the case that was met. Then nobody judges it. */
export const judgedContactWrite = (
  { pk, sk, treatedBy }: Contact,
  judged: Required<Pick<Contact, 'outcome' | 'fact' | 'treatedBy'>>,
): Write => ({
  named: 'contact',
  update: { pk, sk },
  set: 'SET outcome = :outcome, fact = :fact, treatedBy = :treatedBy',
  condition: `${STANDS} AND treatedBy = :before`,
  values: {
    ':outcome': judged.outcome,
    ':fact': judged.fact,
    ':treatedBy': judged.treatedBy,
    ':before': treatedBy,
  },
});

/** Race: two confirm one finding, or it is withdrawn at this moment. The first stands. */
export const boundContactWrite = (
  { pk, sk }: Contact,
  { bound, evidence }: Required<Pick<Contact, 'bound' | 'evidence'>>,
): Write => ({
  named: 'contact',
  update: { pk, sk },
  set: 'SET bound = :bound, evidence = :evidence, provisional = :none',
  condition: `${STANDS} AND attribute_not_exists(bound)`,
  values: { ':bound': bound, ':evidence': evidence, ':none': null },
});

const STANDS = 'attribute_exists(pk) AND attribute_not_exists(withdrawn)';

/** From the person's own partition nothing is deleted by hand: there it is over at once. */
export const forgetContactWrite = (contact: Contact, now: Date): Write => ({
  named: 'contact',
  put: { ...contact, expiresAt: Math.floor(now.getTime() / 1000) },
});

export const unlistContactWrite = (found: string, id: string): Write => ({
  named: 'listing',
  delete: caseKeys.caseContact(found, id),
});
