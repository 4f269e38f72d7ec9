import type { Db, QueryOptions, Write } from '#graph/store/db.ts';
import { cityOf, type Key } from '#graph/store/key.ts';
import { keys } from './keys.ts';

export type DivisionLevel = 'PROVINCE' | 'CITY' | 'COUNTY' | 'STREET';

export interface Division extends Key {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
}

export interface Community extends Key {
  readonly code: string;
  readonly name: string;
  /** The newest confirmation day of its cases: spares the others a look at theirs. */
  readonly newestCaseOn?: string;
}

const LEVELS: Readonly<Record<number, DivisionLevel>> = { 2: 'PROVINCE', 4: 'CITY', 6: 'COUNTY', 9: 'STREET' };

/** One row of the facts about divisions, as an item. */
export function placeItem(code: string, name: string): Division | Community {
  const level = LEVELS[code.length];
  return level ? { ...keys.division(code), code, name, level } : { ...keys.community(code), code, name };
}

export function placeStore(db: Db) {
  return {
    /** Loads places in batches; a place loaded again is the same item again. */
    load: (items: readonly (Division | Community)[]) => db.putMany(items as never),

    divisionsBelow: (code: string, options: QueryOptions): Promise<Division[]> =>
      db.query<Division>(keys.divisionsBelow(code), { ...options, consistent: false }),

    /** Communities whose code begins with `within`, which names a city, county or street. */
    communities: (within: string, options: QueryOptions): Promise<Community[]> =>
      db.query<Community>(keys.communitiesOf(cityOf(within), within), { ...options, consistent: false }),
  };
}

/**
 * Moves the newest case day of a community forward. Race: two cases at once; the condition lets only a later
 * day through, and whoever fails reads again.
 */
export function newestCaseWrite(community: Community, day: string): Write | null {
  if (community.newestCaseOn !== undefined && community.newestCaseOn >= day) return null;
  return {
    named: 'newest-case',
    update: { pk: community.pk, sk: community.sk },
    set: 'SET newestCaseOn = :day',
    condition: 'attribute_exists(pk) AND (attribute_not_exists(newestCaseOn) OR newestCaseOn < :day)',
    values: { ':day': day },
  };
}
