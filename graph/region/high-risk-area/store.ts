import type { Db, QueryOptions, Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import { keys } from './keys.ts';
import type { Listing } from './policy.ts';

/** An area on the list of a province or the nation, now or before. */
export interface HighRiskArea extends Key {
  readonly area: string;
  readonly publisher: string;
  /** The oldest first; the last one alone may stand. */
  readonly listings: readonly Listing[];
}

/** How often an area may come onto one list. */
export const LISTINGS_LIMIT = 50;
/** Areas of a county that are read for a place in it: itself, its streets and communities, on two lists. */
const AREAS_READ = 1_000;

export const highRiskAreaStore = (db: Db) => ({
  /** As it stands at this moment: a change relies on it. */
  listedArea: (area: string, publisher: string) => db.get<HighRiskArea>(keys.highRiskArea(area, publisher)),

  /** The areas within a division. */
  listedAreas: (division: string, options: QueryOptions): Promise<HighRiskArea[]> =>
    db.query<HighRiskArea>(keys.highRiskAreas(division), { ...options, consistent: false }),

  /** All that is listed in a county. */
  listedInCounty: (county: string): Promise<HighRiskArea[]> =>
    db.query<HighRiskArea>(keys.highRiskAreas(county), { first: AREAS_READ }),
});

/**
 * Race: two changes of one list at once. Each relies on what it has read, and the condition lets one of them
 * through.
 */
export function listingsWrite(
  area: Pick<HighRiskArea, 'area' | 'publisher'>,
  seen: HighRiskArea | null,
  listings: readonly Listing[],
): Write & { readonly put: HighRiskArea } {
  const put: HighRiskArea = { ...keys.highRiskArea(area.area, area.publisher), ...area, listings };
  if (!seen) return { named: 'high-risk-area', put, condition: 'attribute_not_exists(pk)' };
  return { named: 'high-risk-area', put, condition: 'listings = :seen', values: { ':seen': seen.listings } };
}
