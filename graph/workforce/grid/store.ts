import type { ClauseId } from '#graph/core/clauses.ts';
import { type Db, putNew, type Write } from '#graph/store/db.ts';
import { communityOfScoped } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import { keys } from './keys.ts';

/** A part of a community with its own workers (网格). */
export interface Grid extends Key {
  readonly id: string;
  readonly community: string;
  readonly name: string;
  /** The clause that it carries out. */
  readonly clause: ClauseId;
  readonly buildings: readonly string[];
  /** Accounts. */
  readonly workers: readonly string[];
  /** Counts its changes. */
  readonly version: number;
  readonly createdBy: string;
  readonly createdAt: string;
}

export interface GridBuilding extends Key {
  readonly grid: string;
}

/** How many grids a community has at most. */
export const GRIDS_LIMIT = 100;

export function gridStore(db: Db) {
  return {
    async grid(id: string): Promise<Grid | null> {
      const community = communityOfScoped('grid', id);
      return community === null ? null : db.get<Grid>(keys.grid(community, id));
    },

    /** In the order of their ids. Several who lay out the last one at once may lay out more. */
    gridsOf: (community: string): Promise<Grid[]> => db.queryAll<Grid>(keys.grids(community), 2 * GRIDS_LIMIT),
  };
}

/** Race: two workers lay one building into two grids at once; the condition lets one through. */
const claimWrite = (community: string, building: string, grid: string): Write =>
  putNew(`building:${building}`, { ...keys.gridBuilding(community, building), grid });

/** The version of its grid, in the same transaction, guards that the building still lies there. */
const leaveWrite = (community: string, building: string): Write => ({
  named: 'grid',
  delete: keys.gridBuilding(community, building),
});

export function newGridWrites(grid: Omit<Grid, keyof Key>): { readonly grid: Grid; readonly writes: Write[] } {
  const { community, id, buildings } = grid;
  const write = putNew('grid', { ...keys.grid(community, id), ...grid });
  return { grid: write.put, writes: [write, ...buildings.map((building) => claimWrite(community, building, id))] };
}

export type GridChange = Partial<Pick<Grid, 'buildings' | 'workers'>>;

/**
 * A grid with other buildings or workers. Race: two change one grid at once. The condition on its version
 * lets one through; the other is told to look again, since what it asked for rested on what it saw.
 */
export function arrangeGridWrites(seen: Grid, change: GridChange): { readonly grid: Grid; readonly writes: Write[] } {
  const { community, id, version } = seen;
  const grid = { ...seen, ...change, version: version + 1 };
  const write: Write = { named: 'grid', put: grid, condition: 'version = :seen', values: { ':seen': version } };
  const added = grid.buildings.filter((building) => !seen.buildings.includes(building));
  const gone = seen.buildings.filter((building) => !grid.buildings.includes(building));
  return {
    grid,
    writes: [
      write,
      ...added.map((building) => claimWrite(community, building, id)),
      ...gone.map((building) => leaveWrite(community, building)),
    ],
  };
}
