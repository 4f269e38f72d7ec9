import type { ClauseId } from '#graph/core/clauses.ts';
import type { Evidence } from '#graph/core/input/evidence.ts';
import type { Living } from '#graph/mechanism/lifecycle.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import { personOfScoped } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import type { Awaited } from '#graph/workforce/on-call/store.ts';
import { keys } from './keys.ts';
import type { SuspicionEvent, SuspicionKind, SuspicionStanding } from './policy.ts';

/** A report about somebody's health that binds nobody by itself. */
export interface Suspicion extends Living<SuspicionStanding, SuspicionEvent> {
  readonly person: string;
  /** The community in whose list it stands: where they live. */
  readonly community: string;
  /** The clause that it carries out. */
  readonly clause: ClauseId;
  readonly kind: SuspicionKind;
  readonly evidence: Evidence;
  /** What was seen or said, under the person's own data key. */
  readonly sealed: Uint8Array;
  /** The case that it has become. */
  readonly case: string | null;
  /** The division whose decision it is, and until when; null where nobody decides. */
  readonly inCharge: string | null;
  readonly decideBy: string | null;
  readonly reportedBy: string;
  readonly reportedAt: string;
  /** When it is forgotten (epoch seconds). */
  readonly expiresAt: number;
}

interface Listing extends Key {
  readonly suspicion: Key;
  readonly expiresAt: number;
}

/** A report with the sort key at which the list of its community has it. */
export interface ListedSuspicion extends Suspicion {
  readonly listedAt: string;
}

/** Reports about one person that are kept at most. */
export const SUSPICIONS_LIMIT = 100;

export const suspicionStore = (db: Db) => ({
  async suspicion(id: string): Promise<Suspicion | null> {
    const person = personOfScoped('suspicion', id);
    return person === null ? null : db.get<Suspicion>(keys.suspicion(person, id));
  },

  suspicionsOf: (person: string): Promise<Suspicion[]> =>
    db.query<Suspicion>(keys.suspicions(person), { first: 2 * SUSPICIONS_LIMIT }),

  async suspicionsIn(community: string, options: QueryOptions): Promise<ListedSuspicion[]> {
    const listings = await db.query<Listing>(keys.suspicionListings(community), { ...options, newestFirst: true });
    const found = await db.getMany<Suspicion>(listings.map(({ suspicion }) => suspicion));
    return found.flatMap((one, i) => (one ? [{ ...one, listedAt: listings[i]!.sk }] : []));
  },
});

export const suspicionWrite = (found: Omit<Suspicion, keyof Key>) =>
  putNew('suspicion', { ...keys.suspicion(found.person, found.id), ...found });

/** The place of a report in the list of its community: its own status and history guard both writes. */
export const listSuspicionWrite = ({
  community,
  person,
  reportedAt,
  id,
  expiresAt,
}: Omit<Suspicion, keyof Key>): Write => ({
  named: 'listing',
  put: { ...keys.suspicionListing(community, reportedAt, id), suspicion: keys.suspicion(person, id), expiresAt },
});

export const unlistSuspicionWrite = ({
  community,
  reportedAt,
  id,
}: Pick<Suspicion, 'community' | 'reportedAt' | 'id'>): Write => ({
  named: 'listing',
  delete: keys.suspicionListing(community, reportedAt, id),
});

/** As what it waits for a decision; null where it does not. */
export const awaitedAs = ({
  status,
  inCharge,
  decideBy,
  id,
  community,
  expiresAt,
}: Omit<Suspicion, keyof Key>): Awaited | null =>
  status !== 'REPORTED' || inCharge === null || decideBy === null
    ? null
    : { id, kind: 'SUSPICION', community, inCharge, decideBy, expiresAt };
