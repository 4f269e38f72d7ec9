import type { ClauseId } from '#graph/core/clauses.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Living, Step } from '#graph/mechanism/lifecycle.ts';
import { keys as erasureKeys } from '#graph/records/erasure/keys.ts';
import type { ErasedCounts, ErasureHold } from '#graph/records/erasure/policy.ts';
import { ERASED, HELD, SHARDS } from '#graph/records/erasure/store-count.ts';
import { type Db, putNew, type QueryOptions } from '#graph/store/db.ts';
import { readProgramId } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import type { ProgramEvent, ProgramStatus } from './policy.ts';

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
      const items = await db.queryAll<CountItem>(erasureKeys.programCounts(division, effectiveOn), SHARDS);
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
