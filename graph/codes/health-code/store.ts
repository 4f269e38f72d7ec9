import type { Evidence } from '#graph/core/input/evidence.ts';
import { ConditionFailed, type Db, putNew, type Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import type { Colour, Fact, FactKind } from '#verify/colour-rules.ts';
import { CLOCK_SKEW } from '#verify/judge.ts';
import type { CodeStatus } from '#verify/status-list.ts';
import { keys } from './keys.ts';

/** A recorded fact about a person: what a colour follows from. */
export interface StoredFact extends Key {
  readonly id: string;
  readonly personId: string;
  readonly householdId: string;
  readonly community: string;
  readonly kind: FactKind;
  readonly on: Fact['on'];
  readonly until?: Fact['until'];
  readonly place?: Fact['place'];
  readonly evidence: Evidence;
  readonly recordedBy: string;
  readonly recordedAt: string;
  /** When it was closed: released, ruled out, cured. From then on it is nobody's to read. */
  readonly closedAt?: string;
  /** The id of what it follows from: an arrival, a contact, a case, a discharge. */
  readonly cause: string;
  /** What was changed of it, the latest last. */
  readonly changes?: readonly FactStep[];
}

/** A change of a fact, with the id of what it follows from and what it covered. */
export interface FactStep {
  readonly at: string;
  readonly cause: string;
  readonly was: { readonly until: Fact['until'] | null; readonly place: Fact['place'] | null };
}

/** A code as issued, with its place in a status list. */
export interface StoredCode extends Key {
  readonly id: string;
  readonly personId: string;
  readonly householdId: string;
  readonly community: string;
  readonly region: string;
  readonly token: string;
  readonly colour: Colour;
  readonly basis: readonly Fact[];
  readonly issuedAt: string;
  readonly validUntil: string;
  readonly list: string;
  readonly index: number;
}

interface StoredStatus extends Key {
  readonly index: number;
  readonly status: CodeStatus;
}

/**
 * One counter would be written by every code that a region issues in a day; four take four times the rate.
 */
const COUNTER_SHARDS = 4;
/**
 * Facts of one person in force at most: what ends them all has room in one transaction, with the codes that
 * turn by it.
 */
export const FACTS_LIMIT = 50;
/** Facts of a household at most, with those that are over and kept for a while. */
const HOUSEHOLD_FACTS = 10_000;
/** An expired code stays readable for its owner this long (days). */
const KEPT_DAYS = 7;

const seconds = (instant: string, days: number) => Math.floor(Date.parse(instant) / 1000) + days * 86_400;

/** What a server of before may still count in a shared counter, once this one goes on from it. */
const STILL_COUNTED = 1_000;

export function codeStore(db: Db) {
  const begun = new Set<string>();

  /**
   * Lets a counter go on from where the one of before stands, if there is one. Race: others begin it too; the
   * first says from where.
   */
  async function beginCounter(series: string, shard: number): Promise<void> {
    const counter = keys.statusCounter(series, shard);
    if (begun.has(counter.pk)) return;
    const before = await db.get<{ count: number }>(keys.sharedCounter(series, shard));
    if (before)
      await db
        .transact([putNew('counter', { ...counter, count: before.count + STILL_COUNTED })])
        .catch((error: unknown) => {
          if (!(error instanceof ConditionFailed)) throw error;
        });
    begun.add(counter.pk);
  }

  return {
    /** The facts of a household that are not closed. */
    facts: async (household: string): Promise<StoredFact[]> =>
      (await db.queryAll<StoredFact>(keys.facts(household), HOUSEHOLD_FACTS)).filter(
        ({ closedAt }) => closedAt === undefined,
      ),
    /**
     * The facts of a household, those that are closed and not forgotten yet, too: for who takes them along.
     */
    factsKept: (household: string): Promise<StoredFact[]> =>
      db.queryAll<StoredFact>(keys.facts(household), HOUSEHOLD_FACTS),
    /** Codes of a person that have not expired, the one that expires last at the end. */
    runningCodes: (person: string, now: Date) =>
      // `~` comes after the `#` before the id: a code that ends at this very moment has ended.
      db.queryAll<StoredCode>(keys.codes(person), 1_000, { above: `CODE#${now.toISOString()}~` }),
    /**
     * Codes of a person that some verifier still accepts: these run, or ended within the difference of clocks
     * that is allowed for.
     */
    acceptedCodes: (person: string, now: Date) =>
      db.queryAll<StoredCode>(keys.codes(person), 1_000, {
        above: `CODE#${new Date(now.getTime() - CLOCK_SKEW).toISOString()}`,
      }),
    /** In as many reads where there is none. */
    async code(id: string): Promise<StoredCode | null> {
      const place = await db.get<{ personId: string; validUntil: string }>(keys.codeOfId(id));
      return db.get<StoredCode>(keys.code(place?.personId ?? '', place?.validUntil ?? '', id));
    },
    /** A number that no other code of this list series has: shards interleave. */
    async nextNumber(series: string, shard = Math.floor(Math.random() * COUNTER_SHARDS)): Promise<number> {
      await beginCounter(series, shard);
      const count = await db.increment(keys.statusCounter(series, shard));
      return (count - 1) * COUNTER_SHARDS + shard;
    },
    async status(list: string, index: number): Promise<CodeStatus> {
      return (await db.get<StoredStatus>(keys.status(list, index)))?.status ?? 'GREEN';
    },
    /** What the lists show for codes, in their order. */
    async shown(codes: readonly Pick<StoredCode, 'list' | 'index'>[]): Promise<CodeStatus[]> {
      const entries = await db.getMany<StoredStatus>(codes.map(({ list, index }) => keys.status(list, index)));
      return entries.map((entry) => entry?.status ?? 'GREEN');
    },
    /** All entries of a list that are not green. */
    async statuses(list: string): Promise<(readonly [number, CodeStatus])[]> {
      const entries = await db.queryAll<StoredStatus>(keys.statuses(list), 1_000_000);
      return entries.flatMap(({ index, status }) => (status === 'GREEN' ? [] : [[index, status] as const]));
    },
  };
}

export const factWrite = (fact: Omit<StoredFact, 'pk' | 'sk'>): Write =>
  putNew('fact', { ...keys.fact(fact.householdId, fact.personId, fact.id), ...fact });

/** Until when a fact holds, and where its isolation takes place. */
export type FactHold = Required<Pick<StoredFact, 'until' | 'place'>>;

const ofFact = ({ householdId, personId, id }: Pick<StoredFact, 'householdId' | 'personId' | 'id'>): Key =>
  keys.fact(householdId, personId, id);

/**
 * Says until when a fact holds, and where. The move of the person's standing guards it, as it does everything
 * about their facts.
 */
export const holdFactWrite = (fact: StoredFact, { until, place }: FactHold, by: FactCause): Write => ({
  named: 'fact',
  update: ofFact(fact),
  set: `SET #until = :until, #place = :place, ${KEPT}`,
  condition: 'attribute_exists(pk)',
  names: { '#until': 'until', '#place': 'place' },
  values: { ':until': until, ':place': place, ...kept(fact, by) },
});

export const closeFactWrite = (fact: StoredFact, by: FactCause, expiresAt: number): Write => ({
  named: 'fact',
  update: ofFact(fact),
  set: `SET closedAt = :at, expiresAt = :expiresAt, ${KEPT}`,
  condition: 'attribute_exists(pk) AND attribute_not_exists(closedAt)',
  values: { ':at': by.at, ':expiresAt': expiresAt, ...kept(fact, by) },
});

/** The number of its document came later. */
export const shownFactWrite = (fact: StoredFact, evidence: Evidence): Write => ({
  named: 'fact',
  update: ofFact(fact),
  set: 'SET evidence = :evidence',
  condition: 'attribute_exists(pk)',
  values: { ':evidence': evidence },
});

/** Something else has ended what is over already. */
export const closeAgainWrite = (fact: StoredFact, by: FactCause): Write => ({
  named: 'fact',
  update: ofFact(fact),
  set: `SET ${KEPT}`,
  condition: 'attribute_exists(closedAt)',
  values: kept(fact, by),
});

/** What closed it is void: it holds as it did before, or as is asked for with it. */
export const reopenFactWrite = (fact: StoredFact, by: FactCause, holds?: FactHold): Write => ({
  named: 'fact',
  update: ofFact(fact),
  set: `SET ${holds ? '#until = :until, #place = :place, ' : ''}${KEPT} REMOVE closedAt, expiresAt`,
  condition: 'attribute_exists(closedAt)',
  ...(holds && { names: { '#until': 'until', '#place': 'place' } }),
  values: { ...(holds && { ':until': holds.until, ':place': holds.place }), ...kept(fact, by) },
});

/** What held it for another time is void: it holds as it did before. */
export const returnFactWrite = (fact: StoredFact, was: FactStep['was'], by: FactCause): Write => {
  const left = Object.entries(was).filter(([, value]) => value !== null);
  const gone = Object.keys(was).filter((name) => !left.some(([kept]) => kept === name));
  const sets = [...left.map(([name]) => `#${name} = :${name}`), KEPT];
  return {
    named: 'fact',
    update: ofFact(fact),
    set: `SET ${sets.join(', ')}${gone.length > 0 ? ` REMOVE ${gone.map((name) => `#${name}`).join(', ')}` : ''}`,
    condition: 'attribute_exists(pk)',
    names: Object.fromEntries(Object.keys(was).map((name) => [`#${name}`, name])),
    values: { ...Object.fromEntries(left.map(([name, value]) => [`:${name}`, value])), ...kept(fact, by) },
  };
};

/** What changes a fact: the id of what it follows from, and when. */
export type FactCause = Pick<FactStep, 'at' | 'cause'>;

const KEPT = 'changes = list_append(if_not_exists(changes, :none), :step)';

const kept = ({ until, place }: StoredFact, { at, cause }: FactCause) => ({
  ':none': [],
  ':step': [{ at, cause, was: { until: until ?? null, place: place ?? null } } satisfies FactStep],
});

export function codeWrites(code: StoredCode): Write[] {
  const expiresAt = seconds(code.validUntil, KEPT_DAYS);
  const { id, personId, validUntil } = code;
  return [
    putNew('code', { ...code, expiresAt }),
    putNew('code-id', { ...keys.codeOfId(id), personId, validUntil, expiresAt }),
    ...(code.colour === 'GREEN' ? [] : [statusWrite(code, code.colour)]),
  ];
}

/**
 * What a status list shows for a code. One that was green all the time has none; the entry goes when the code
 * has long expired.
 */
export const statusWrite = (
  { list, index, validUntil }: Pick<StoredCode, 'list' | 'index' | 'validUntil'>,
  status: CodeStatus,
): Write => ({
  named: 'status-entry',
  put: { ...keys.status(list, index), index, status, expiresAt: seconds(validUntil, 1) },
});
