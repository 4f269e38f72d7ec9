import type { Resolvers } from '#graph/generated/types.ts';
import {
  assignGridBuildings,
  assignGridWorkers,
  createGrid,
  gridsOf,
  workersFor,
} from '#graph/workforce/grid/arrange.ts';
import { payload } from '#resolvers/payload.ts';

const NO_GRID = { grid: null };

export const grid = {
  Mutation: {
    createGrid: (_, { input }, context) => payload(async () => ({ grid: await createGrid(context, input) }), NO_GRID),
    assignGridWorkers: (_, { input }, context) =>
      payload(async () => ({ grid: await assignGridWorkers(context, input) }), NO_GRID),
    assignGridBuildings: (_, { input }, context) =>
      payload(async () => ({ grid: await assignGridBuildings(context, input) }), NO_GRID),
  },
  Community: { grids: (self, _, context) => gridsOf(context, self) },
  Grid: {
    communityCode: ({ community }) => community,
    workers: (self, _, context) => workersFor(context, self),
  },
} satisfies Resolvers;
