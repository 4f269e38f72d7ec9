import { createHash } from 'node:crypto';
import type { EvidenceKind } from '#graph/core/input/evidence.ts';
import { type Db, type QueryOptions, type Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import { type Bearing, namesOne, type Stated, writingOf } from './policy.ts';

/** A document that facts rest on: what it bears, and how many people it states once that is registered. */
export interface StoredDocument extends Key, Bearing {
  readonly hash: string;
  readonly kind: EvidenceKind;
  readonly on: Day;
  /** Missing as long as nobody registered it. */
  readonly persons?: number;
  readonly registeredBy?: string;
  readonly registeredAt?: string;
  readonly expiresAt: number;
}

/** Which records of a person rest on a document, and where the person is counted. */
export interface Citation extends Key {
  readonly document: string;
  readonly place: number;
  readonly records: readonly string[];
  readonly expiresAt: number;
}

/** How many people of one place a document was cited for. */
interface Count extends Key {
  readonly count: number;
}

/** That a document was cited for more people than it states: the county that was told, and since when. */
export interface Excess extends Key {
  readonly county: string;
  readonly at: string;
  /** False once the count that it states covers them. */
  readonly isListed: boolean;
  readonly expiresAt: number;
}

interface Listing extends Key {
  readonly document: string;
  readonly expiresAt: number;
}

/** A document with what is counted of it. */
export interface CountedDocument extends StoredDocument {
  readonly cited: number;
  readonly excess: Excess | null;
}

export type ListedDocument = CountedDocument & {
  /** The sort key at which the list has it. */
  readonly listedAt: string;
};

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** By what a document lies. That is no secret: what it bears stands in plain with each fact. */
export const hashOf = (bearing: Bearing): string => digestOf(writingOf(bearing)).toString('hex');

/**
 * The places of a counter: a delivery cites one manifest in a thousand transactions at once, which would wait
 * for one another at one item. There may become more of them, never fewer.
 */
const PLACES = 16;

/** Where a person is counted. The first place is that of a document that names one, and holds that alone. */
export const placeOf = (person: string, document: Stated): number =>
  namesOne(document) ? 0 : digestOf(person).readUInt8(0) % PLACES;

/** Documents that the records of one person rest on, at most: each list of such records has a limit. */
const CITATIONS_LIMIT = 5_000;

export function documentStore(db: Db) {
  async function counted(hash: string): Promise<CountedDocument | null> {
    const [[found, excess], counts] = await Promise.all([
      db.getMany<StoredDocument & Excess>([keys.document(hash), keys.documentExcess(hash)]),
      db.queryAll<Count>(keys.documentCounts(hash), PLACES),
    ]);
    const cited = counts.reduce((sum, { count }) => sum + Math.max(count, 0), 0);
    return found ? { ...found, cited, excess: excess ?? null } : null;
  }

  return {
    countedDocument: counted,

    document: (hash: string): Promise<StoredDocument | null> => db.get<StoredDocument>(keys.document(hash)),

    /** What there is of a document and of a person who may rest on it. */
    async citing(hash: string, person: string) {
      const [document, first, citation] = await db.getMany<StoredDocument & Count & Citation>([
        keys.document(hash),
        keys.documentCount(hash, 0),
        keys.citation(person, hash),
      ]);
      return { document: document ?? null, first: first?.count ?? 0, citation: citation ?? null };
    },

    citationsOf: (person: string): Promise<Citation[]> =>
      db.queryAll<Citation>(keys.citations(person), CITATIONS_LIMIT),

    async excessIn(county: string, options: QueryOptions): Promise<ListedDocument[]> {
      const listed = await db.query<Listing>(keys.excessListings(county), { ...options, newestFirst: true });
      const found = await Promise.all(listed.map(({ document }) => counted(document)));
      return found.flatMap((one, i) => (one ? [{ ...one, listedAt: listed[i]!.sk }] : []));
    },
  };
}

/** Race: another fact makes it known first, or it is registered at this moment. */
export const documentWrite = (document: Omit<StoredDocument, keyof Key>, now: Date): Write => ({
  named: 'document',
  put: { ...keys.document(document.hash), ...document },
  ...unlessLive(now),
});

/** What has expired may not be deleted yet. */
const unlessLive = (now: Date) => ({
  condition: 'attribute_not_exists(pk) OR expiresAt <= :now',
  values: { ':now': seconds(now) },
});

/** Race: two register it at once. The first stands, and the other is answered with it. */
export const registeredWrite = (document: Omit<StoredDocument, keyof Key>, now: Date) => ({
  named: 'document',
  put: { ...keys.document(document.hash), ...document } as StoredDocument,
  condition: 'attribute_not_exists(persons) OR expiresAt <= :now',
  values: { ':now': seconds(now) },
});

/** Race: two records of the person rest on it at once, or one of them is withdrawn. One is made anew. */
export const citationWrite = (
  person: string,
  { document, place, records, expiresAt }: Omit<Citation, keyof Key>,
  before: Citation | null,
  now: Date,
): Write => ({
  named: 'citation',
  put: { ...keys.citation(person, document), document, place, records, expiresAt },
  ...(before ? { condition: 'records = :before', values: { ':before': before.records } } : unlessLive(now)),
});

/** From the partition of a person nothing is deleted by hand: there it is over at once. */
export const forgetCitationWrite = (before: Citation, now: Date): Write => ({
  named: 'citation',
  put: { ...before, records: [], expiresAt: seconds(now) },
  condition: 'records = :before',
  values: { ':before': before.records },
});

const seconds = (now: Date): number => Math.floor(now.getTime() / 1000);

/** One person more. No condition: those who are counted at once wait for one another at their place alone. */
export const countedWrite = (hash: string, place: number, expiresAt: number): Write => ({
  named: 'document-count',
  update: keys.documentCount(hash, place),
  set: 'SET expiresAt = :expiresAt ADD #count :one',
  names: { '#count': 'count' },
  values: { ':one': 1, ':expiresAt': expiresAt },
});

/** The one person of a document that names one. Race: two cite it for two people at once. */
export const onlyCountedWrite = (hash: string, expiresAt: number, now: Date): Write => ({
  named: 'document-count',
  update: keys.documentCount(hash, 0),
  set: 'SET expiresAt = :expiresAt, #count = :one',
  condition: 'attribute_not_exists(pk) OR #count < :one OR expiresAt <= :now',
  names: { '#count': 'count' },
  values: { ':one': 1, ':expiresAt': expiresAt, ':now': seconds(now) },
});

/** One person less, whose citation guards that it happens once. */
export const uncountedWrite = ({ document, place }: Citation): Write => ({
  named: 'document-count',
  update: keys.documentCount(document, place),
  set: 'ADD #count :less',
  names: { '#count': 'count' },
  values: { ':less': -1 },
});

/**
 * The writes of a list of what is in excess. Race: it is registered with another count at this moment, or
 * another drain is at work: what was counted is compared with what is stated then.
 */
export const excessWrites = (
  { hash, persons, excess: before }: CountedDocument,
  { county, at, isListed, expiresAt }: Omit<Excess, keyof Key>,
  now: Date,
): Write[] => {
  const listing = keys.excessListing(county, at, hash);
  return [
    {
      named: 'document',
      check: keys.document(hash),
      condition: persons === undefined ? 'attribute_not_exists(persons)' : 'persons = :persons',
      ...(persons !== undefined && { values: { ':persons': persons } }),
    },
    {
      named: 'excess',
      put: { ...keys.documentExcess(hash), county, at, isListed, expiresAt },
      ...(before ? { condition: 'isListed = :before', values: { ':before': before.isListed } } : unlessLive(now)),
    },
    isListed
      ? { named: 'listing', put: { ...listing, document: hash, expiresAt } }
      : { named: 'listing', delete: listing },
  ];
};
