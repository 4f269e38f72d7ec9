import { key, range } from '#graph/store/key.ts';

/** Where it lies, by the question that each key answers. */
export const keys = {
  /** A grid by id. */
  grid: (community: string, id: string) => key(`OPERATIONAL#GRID#${community}`, `GRID#${id}`),
  /** The grids of a community. */
  grids: (community: string) => range(`OPERATIONAL#GRID#${community}`, 'GRID#'),
  /** The grid that a building lies in. */
  gridBuilding: (community: string, building: string) => key(`OPERATIONAL#GRIDBUILDING#${community}`, building),
} as const;
