import type { Role } from '#graph/core/roles.ts';
import type { Living, Step } from '#graph/mechanism/lifecycle.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import { readDatedId } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import {
  type ControlMeasureKind,
  type EssentialExit,
  isLive,
  type MeasureEvent,
  type MeasureRuling,
  type MeasureScope,
  type MeasureStatus,
  type MeasureStepReason,
} from './policy.ts';

export interface MeasureStep extends Step<MeasureStatus, MeasureEvent> {
  readonly role: Role | 'SYSTEM';
  readonly reason?: MeasureStepReason;
}

/**
 * A control measure of a community, or the proposal of one that was refused: of that anything may be missing
 * that it was refused for.
 */
export interface Measure extends Living<MeasureStatus, MeasureEvent> {
  readonly community: string;
  readonly kind: ControlMeasureKind;
  readonly scope: MeasureScope;
  readonly building?: string | undefined;
  readonly unit?: string | undefined;
  readonly venue?: string | undefined;
  readonly personIds: readonly string[];
  readonly from: Day;
  readonly until?: Day | undefined;
  readonly ground?: string | undefined;
  readonly legalBasis?: string | undefined;
  readonly professionalAdvice?: string | undefined;
  readonly evidence: readonly string[];
  readonly exits: readonly EssentialExit[];
  readonly supply?: string | undefined;
  readonly care?: string | undefined;
  readonly ruling: MeasureRuling;
  readonly history: readonly MeasureStep[];
}

/** A measure with the sort key at which a list has it. */
export interface ListedMeasure extends Measure {
  readonly place: string;
}

export function measureStore(db: Db) {
  return {
    async measure(id: string): Promise<Measure | null> {
      const parts = readDatedId('measure', id);
      return parts && db.get<Measure>(keys.measure(parts.community, parts.day, id));
    },

    /** All that were ever proposed, those with the latest first day first. */
    async measuresOf(community: string, options: QueryOptions): Promise<ListedMeasure[]> {
      const found = await db.query<Measure>(keys.measures(community), { ...options, newestFirst: true });
      return found.map((measure) => ({ ...measure, place: measure.sk }));
    },

    /** Those that hold or will hold in a community or a county, in the same order. */
    async liveMeasuresOf(place: string, options: QueryOptions): Promise<ListedMeasure[]> {
      const listed = await db.query<Listing>(keys.liveMeasures(place), { ...options, newestFirst: true });
      const found = await db.getMany<Measure>(listed.map(({ measure }) => measure));
      return found.flatMap((measure, i) => (measure ? [{ ...measure, place: listed[i]!.sk }] : []));
    },
  };
}

interface Listing extends Key {
  readonly measure: Key;
}

/** The measure and, where it is to hold, its place among those that do. */
export function measureWrites(measure: Omit<Measure, keyof Key>): { readonly made: Measure; readonly writes: Write[] } {
  const { community, from, id } = measure;
  const key = keys.measure(community, from, id);
  const write = putNew('measure', { ...key, ...measure });
  const listing: Listing = { ...keys.liveMeasure(community, from, id), measure: key };
  return { made: write.put, writes: [write, ...(isLive(measure.status) ? [putNew('live', listing)] : [])] };
}

/** Takes a measure that is over out of those that hold, with the move that ends it. */
export const unlistWrite = ({ community, from, id }: Measure): Write => ({
  named: 'live',
  delete: keys.liveMeasure(community, from, id),
});
