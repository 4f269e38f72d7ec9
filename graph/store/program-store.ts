import type { Living, Step } from '#graph/mechanism/lifecycle.ts';
import type { Role } from '#graph/policy/access.ts';
import type { Day } from '#graph/policy/calendar.ts';
import type { ClauseId } from '#graph/policy/clauses.ts';
import type { ErasedClass, ErasedCounts, ErasureHold } from '#graph/policy/erasure.ts';
import type { ProgramEvent, ProgramStatus } from '#graph/policy/program.ts';
import { type Db, putNew, type QueryOptions, type Write } from './db.ts';
import { readProgramId } from './ids.ts';
import { type Key, keys } from './keys.ts';

export interface ProgramStep extends Step<ProgramStatus, ProgramEvent> {
  readonly role: Role | 'SYSTEM';
}

/** What a closure has done so far. */
export interface ProgramCounts {
  /** People whose key is destroyed and of whom something is still to be deleted. */
  readonly pending: number;
  readonly erased: ErasedCounts;
  /** People who are held back. */
  readonly heldPeople: number;
  /** The same by what holds them back; a person may have several. */
  readonly held: Readonly<Partial<Record<ErasureHold, number>>>;
}

/** The closure of the programme in a county. */
export interface Program extends Living<ProgramStatus, ProgramEvent> {
  /** The clause that it carries out. */
  readonly clause: ClauseId;
  readonly division: string;
  readonly effectiveOn: Day;
  readonly legalBasis: string;
  readonly evidence: string;
  readonly announcedAt: string;
  readonly finishedAt: string | null;
  /** What it had done when it was finished: what its report says, whatever is erased later. */
  readonly reported: ProgramCounts | null;
  readonly history: readonly ProgramStep[];
}

type CountItem = Key & Readonly<Record<string, string | number>>;

export type ProgramStore = ReturnType<typeof programStore>;

const ERASED = 'erased_';
const HELD = 'held_';
/** One count would be written by every person of a county. */
const SHARDS = 16;

export function programStore(db: Db) {
  return {
    async program(id: string): Promise<Program | null> {
      const of = readProgramId(id);
      return of && db.get<Program>(keys.program(of.county, of.day));
    },

    /** The closures of a county, that of the last day first. */
    programsOf: (county: string, options: QueryOptions): Promise<Program[]> =>
      db.query<Program>(keys.programs(county), { ...options, newestFirst: true }),

    async counts({ division, effectiveOn }: Pick<Program, 'division' | 'effectiveOn'>): Promise<ProgramCounts> {
      const items = await db.queryAll<CountItem>(keys.programCounts(division, effectiveOn), SHARDS);
      const sums = new Map<string, number>();
      for (const item of items)
        for (const [name, value] of Object.entries(item))
          if (typeof value === 'number') sums.set(name, (sums.get(name) ?? 0) + value);
      const named = (prefix: string) =>
        Object.fromEntries(
          [...sums]
            .filter(([name, sum]) => name.startsWith(prefix) && sum > 0)
            .map(([name, sum]) => [name.slice(prefix.length), sum]),
        );
      return {
        pending: sums.get('pending') ?? 0,
        heldPeople: sums.get('people') ?? 0,
        erased: named(ERASED),
        held: named(HELD),
      };
    },
  };
}

export const programWrite = (program: Omit<Program, keyof Key>) =>
  putNew('program', { ...keys.program(program.division, program.effectiveOn), ...program });

export interface CountChange {
  readonly pending?: number;
  readonly erased?: ErasedCounts;
  /** People who are held back, or no more, by these. */
  readonly people?: number;
  readonly held?: readonly ErasureHold[];
}

/** Counts something of a closure, in the transaction that does it. Spread over shards by what it is about, so that those at work at once seldom meet. */
export function personCountWrite(
  program: string,
  about: string,
  { pending, erased = {}, people, held = [] }: CountChange,
): Write {
  const counted: [string, number][] = [
    ...(pending === undefined ? [] : [['pending', pending] as [string, number]]),
    ...(people === undefined ? [] : [['people', people] as [string, number]]),
    ...(Object.entries(erased) as [ErasedClass, number][]).map(([name, count]): [string, number] => [
      `${ERASED}${name}`,
      count,
    ]),
    ...held.map((name): [string, number] => [`${HELD}${name}`, people ?? 0]),
  ];
  const of = readProgramId(program);
  if (!of) throw new Error('A count is that of a closure');
  const shard = (about.codePointAt(about.length - 1)! % SHARDS).toString(16);
  return {
    named: 'count',
    update: keys.programCount(of.county, of.day, shard),
    set: `ADD ${counted.map((_, i) => `#n${i} :n${i}`).join(', ')}`,
    names: Object.fromEntries(counted.map(([name], i) => [`#n${i}`, name])),
    values: Object.fromEntries(counted.map(([, count], i) => [`:n${i}`, count])),
  };
}
