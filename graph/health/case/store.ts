import type { ClauseId } from '#graph/core/clauses.ts';
import type { Evidence } from '#graph/core/input/evidence.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Living, Step } from '#graph/mechanism/lifecycle.ts';
import { keys as tierKeys } from '#graph/region/tier/keys.ts';
import { type CasePlace, casesAt } from '#graph/region/tier/store-cases.ts';
import type { Provisional } from '#graph/shared/policy-provisional.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import { readDatedId } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import { type CaseEvent, type CaseKind, type CaseStatus, isOpenCase } from './policy.ts';

export interface CaseStep extends Step<CaseStatus, CaseEvent> {
  readonly role: Role | 'SYSTEM';
  /** The kind after it, where it changed. */
  readonly kind?: CaseKind;
  /** The reference to what it rests on. */
  readonly evidence?: Evidence;
  /** Why somebody withdraws it, in their words. */
  readonly explanation?: string;
}

/** Which step of a case came without its number, where that still is to be confirmed. */
export interface CaseProvisional extends Provisional {
  readonly event: Extract<CaseEvent, 'REPORT' | 'CONFIRM' | 'SHOW_SYMPTOMS'>;
}

/** A case as its community counts it: without the person, to whom another item leads. */
export interface StoredCase extends Living<CaseStatus, CaseEvent> {
  readonly community: string;
  readonly clause: ClauseId;
  readonly kind: CaseKind;
  /** The day from which it counts: that of the finding, and of the confirmation once there is one. */
  readonly confirmedOn: Day;
  readonly onsetOn?: Day | null | undefined;
  readonly foundAt: string | null;
  readonly isolatedAt: string | null;
  readonly treatedAt: string | null;
  readonly investigateBy: string;
  readonly investigatedAt: string | null;
  readonly householdId?: string | undefined;
  readonly building?: string | undefined;
  readonly unit?: string | undefined;
  readonly site?: string | undefined;
  readonly sourceKnown: boolean;
  readonly secondaryTo?: string | undefined;
  /** The first case of the same person here, where this is a later one: a community counts a person once. */
  readonly sameAs?: string | undefined;
  /** Of one that names nobody: whether it still waits for somebody of the county to vouch for it. */
  readonly unvouched?: boolean | undefined;
  readonly evidence: Evidence;
  readonly provisional?: CaseProvisional | null | undefined;
  readonly recordedBy: string;
  readonly recordedAt: string;
  /** When it is forgotten (epoch seconds): once it is over. */
  readonly expiresAt?: number | undefined;
  readonly history: readonly CaseStep[];
}

/** Whose a case is, and the fact about them that it is. */
export interface CasePerson extends Key {
  readonly person: string;
  readonly fact: string;
}

/** The same from the person's side. */
interface PersonCase extends Key {
  readonly case: string;
}

/** A case with the sort key at which the list of its community has it. */
export interface ListedCase extends StoredCase {
  readonly place: string;
}

/** How many cases of one person are kept at most. */
const OWN_LIMIT = 100;

export function caseStore(db: Db) {
  const caseOf = async (id: string): Promise<StoredCase | null> => {
    const key = caseKey(id);
    return key && db.get<StoredCase>(key);
  };

  return {
    case: caseOf,

    /** The cases of a community, the newest first, each once: where it was found. */
    async casesIn(community: string, options: QueryOptions): Promise<ListedCase[]> {
      const found = await db.query<StoredCase | CasePlace>(tierKeys.communityCases(community), {
        ...options,
        newestFirst: true,
      });
      return casesAt(db, found);
    },

    /** Whose it is; null where nobody was named, and once it was ruled out or they are forgotten. */
    personOfCase: (id: string): Promise<CasePerson | null> => db.get<CasePerson>(keys.casePerson(id)),

    /** The cases of a person by all their names, the earliest first, without those that were ruled out. */
    async casesOf(names: readonly string[]): Promise<StoredCase[]> {
      const own = await Promise.all(names.map((name) => db.queryAll<PersonCase>(keys.personCases(name), OWN_LIMIT)));
      const found = await Promise.all(own.flat().map((one) => caseOf(one.case)));
      return found.filter((one) => one !== null).sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
    },
  };
}

export const openOf = (cases: readonly StoredCase[]): StoredCase[] => cases.filter(({ status }) => isOpenCase(status));

/** By its id, which holds the community and the day on which it was found; null for what is no such id. */
export function caseKey(id: string): Key | null {
  const dated = readDatedId('case', id);
  return dated && keys.communityCase(dated.community, dated.day, id);
}

export const caseWrite = (found: Omit<StoredCase, keyof Key>) =>
  putNew('case', { ...keys.communityCase(found.community, found.confirmedOn, found.id), ...found });

/**
 * Puts a case among those of the day of its confirmation, where that is not the day on which it was found.
 */
export function countedOnWrites({ pk, sk, id, community }: StoredCase, confirmedOn: Day): Write[] {
  const place = keys.communityCase(community, confirmedOn, id);
  return place.sk === sk ? [] : [{ named: 'case-place', put: { ...place, case: { pk, sk } } satisfies CasePlace }];
}

/**
 * Whose a case is, from both sides. The person's standing moves in the same transaction, and the case guards
 * the rest.
 */
export const casePersonWrites = (id: string, person: string, fact: string): Write[] => [
  { named: 'case-person', put: { ...keys.casePerson(id), person, fact } satisfies CasePerson },
  { named: 'case-person', put: { ...keys.personCase(person, id), case: id } satisfies PersonCase },
];

/**
 * Parts a case and its person for good. From the person's own partition nothing is deleted by hand: there it
 * is over at once.
 */
export const partCaseWrites = (id: string, person: string, now: Date): Write[] => [
  unlinkCaseWrite(id),
  {
    named: 'case-person',
    put: { ...keys.personCase(person, id), case: id, expiresAt: Math.floor(now.getTime() / 1000) },
  },
];

export const unlinkCaseWrite = (id: string): Write => ({ named: 'case-person', delete: keys.casePerson(id) });

/** Race: a case is ruled out while something is made to rest on it. */
export const notRuledOutCheck = ({ pk, sk }: StoredCase): Write => ({
  named: 'case',
  check: { pk, sk },
  condition: 'attribute_exists(pk) AND #status <> :ruledOut',
  names: { '#status': 'status' },
  values: { ':ruledOut': 'RULED_OUT' },
});
