import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers, isAccount } from '#graph/core/access.ts';
import { decidingRole } from '#graph/core/authority.ts';
import { Denial, notFound, refusal } from '#graph/core/errors.ts';
import { checkText } from '#graph/core/input/text.ts';
import * as workforceTexts from '#graph/core/messages/workforce.ts';
import { type Change, type Part, tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { startSweepChange } from '#graph/mechanism/sweep.ts';
import type { Community } from '#graph/region/place/store.ts';
import { communityScopedId, sweepIds } from '#graph/store/ids.ts';
import { arrangeGridWrites, type Grid, type GridChange, GRIDS_LIMIT, newGridWrites } from './store.ts';

const NAME_LENGTH = 30;
const BUILDING_LENGTH = 60;
/** All of them are put into another grid, and all others taken out, in one transaction. */
const BUILDINGS_LIMIT = 40;
const WORKERS_LIMIT = 20;
/** When open tasks are looked through once more (milliseconds): see `newTask`. No request takes that long. */
const SECOND_LOOK_MS = 60_000;

/** Where a building lay before, or, in a race, came to lie at this moment. */
const taken = () => refusal('BUILDING_TAKEN', workforceTexts.buildingTaken, 'buildings');

/** A grid by id, for those who have to do with its community. */
export async function grid(context: RequestContext, id: string): Promise<Grid | null> {
  const found = await context.loaders.grid(id);
  return found && maySeeGrids(context, found.community) ? found : null;
}

/**
 * The grids of a community, for its workers and residents, and for professionals and authorities of its
 * division.
 */
export async function gridsOf(context: RequestContext, { code }: Community): Promise<Grid[]> {
  if (!maySeeGrids(context, code)) throw new Denial('FORBIDDEN', workforceTexts.gridsFor);
  return context.grids.gridsOf(code);
}

function maySeeGrids(context: RequestContext, community: string): boolean {
  const { roles, communities, division, person } = viewerOf(context);
  if (roles.includes('COMMUNITY_WORKER') && communities.includes(community)) return true;
  if (roles.includes('RESIDENT') && person?.community === community) return true;
  return (roles.includes('PROFESSIONAL') || roles.includes('AUTHORITY')) && covers(division, community);
}

/** The accounts of its workers, for those who arrange grids. */
export const workersFor = (context: RequestContext, { community, workers }: Grid): readonly string[] | null =>
  decidingRole(viewerOf(context), community) ? workers : null;

export interface CreateGrid {
  readonly community: string;
  readonly name: string;
  readonly buildings: readonly string[];
  readonly workers: readonly string[];
  readonly idempotencyKey: string;
}

/** Lays out a grid. Its buildings belong to no other; what is to be done in them passes into it. */
export async function createGrid(context: RequestContext, input: CreateGrid): Promise<Grid> {
  const { community } = input;
  const known = community.length === 12 ? await context.loaders.community(community) : null;
  if (!known || !decidingRole(viewerOf(context), community)) throw notFound('community', 'community');
  return commit(context, (id) => newGrid(context, input, id), {
    once: {
      operation: 'createGrid',
      input,
      id: (digits) => communityScopedId('grid', community, digits),
      read: async (id) => (await context.grids.grid(id))!,
    },
    final: { building: taken },
  });
}

async function newGrid(context: RequestContext, input: CreateGrid, id: string) {
  const { community } = input;
  const name = checkText(input.name, NAME_LENGTH, 'name');
  const buildings = checkBuildings(input.buildings);
  const workers = await checkWorkers(context, community, input.workers);
  const others = await context.grids.gridsOf(community);
  if (others.length >= GRIDS_LIMIT) throw refusal('TOO_MANY', workforceTexts.gridsMost(GRIDS_LIMIT), 'name');
  const { grid: made, writes } = newGridWrites({
    id,
    community,
    name,
    clause: 'base.1',
    buildings,
    workers,
    version: 1,
    createdBy: viewerOf(context).account,
    createdAt: context.now.toISOString(),
  });
  const told = toldWrite(context, made, 'grid.created');
  return { reply: made, change: [...writes, told, ...followChange(context, made, [community])] };
}

export interface AssignGridBuildings {
  readonly grid: string;
  readonly buildings: readonly string[];
}

/**
 * Says which buildings a grid has, all of them. What is to be done in those that come or go passes with them.
 */
export const assignGridBuildings = (context: RequestContext, input: AssignGridBuildings): Promise<Grid> =>
  arrange(context, input.grid, () => ({ buildings: checkBuildings(input.buildings) }));

export interface AssignGridWorkers {
  readonly grid: string;
  readonly workers: readonly string[];
}

/**
 * Says which workers a grid has, all of them. What is assigned stays with whom it is assigned to: shifts are
 * handed over.
 */
export const assignGridWorkers = (context: RequestContext, input: AssignGridWorkers): Promise<Grid> =>
  arrange(context, input.grid, async ({ community }) => ({
    workers: await checkWorkers(context, community, input.workers),
  }));

/**
 * Race: two change one grid at once. What each asked for rested on what it saw, so that the second is not
 * made anew over the first: it is told to look again.
 */
const arrange = (
  context: RequestContext,
  id: string,
  changeOf: (seen: Grid) => GridChange | Promise<GridChange>,
): Promise<Grid> =>
  commit(
    context,
    async () => {
      const seen = await context.grids.grid(id);
      if (!seen || !decidingRole(viewerOf(context), seen.community)) throw notFound('grid', 'grid');
      const change = await changeOf(seen);
      const { buildings = seen.buildings, workers = seen.workers } = change;
      if (isSame(seen.buildings, buildings) && isSame(seen.workers, workers)) return { reply: seen };
      const { grid: made, writes } = arrangeGridWrites(seen, change);
      const follow = change.buildings ? followChange(context, made, [seen.id, seen.community]) : [];
      return { reply: made, change: [...writes, toldWrite(context, made, 'grid.arranged'), ...follow] };
    },
    { attempts: 1, final: { building: taken } },
  );

const isSame = (before: readonly string[], after: readonly string[]): boolean =>
  before.length === after.length && before.every((one) => after.includes(one));

function checkBuildings(given: readonly string[]): readonly string[] {
  const buildings = given.map((name, i) => checkText(name, BUILDING_LENGTH, 'buildings', String(i)));
  if (new Set(buildings).size < buildings.length || buildings.length > BUILDINGS_LIMIT)
    throw refusal('TOO_MANY', workforceTexts.buildingsMost(BUILDINGS_LIMIT), 'buildings');
  return buildings;
}

/**
 * Workers are whom the community has by its grants; who is none of them is not told apart from who does not
 * exist.
 */
async function checkWorkers(
  context: RequestContext,
  community: string,
  given: readonly string[],
): Promise<readonly string[]> {
  const workers = [...new Set(given)];
  if (workers.length > WORKERS_LIMIT) throw refusal('TOO_MANY', workforceTexts.workersMost(WORKERS_LIMIT), 'workers');
  const known = await Promise.all(workers.map((account) => isWorkerOf(context, account, community)));
  const missing = known.indexOf(false);
  if (missing >= 0) throw notFound('worker of this community', 'workers', String(missing));
  return workers;
}

/** Whether an account is a worker of a community, by its grants as they are now. */
export async function isWorkerOf({ accounts }: RequestContext, account: string, community: string): Promise<boolean> {
  if (!isAccount(account)) return false;
  const grants = await accounts.grants(account);
  return grants.some(
    ({ role, state, communities }) =>
      role === 'COMMUNITY_WORKER' && state === 'ACTIVE' && communities.includes(community),
  );
}

const toldWrite = (context: RequestContext, { id, community }: Grid, type: 'grid.created' | 'grid.arranged'): Part =>
  tell({ type, subject: id, data: { community } }, viewerOf(context).account);

/**
 * The sweeps that take open tasks along: over the lists that may hold some whose building has come or gone.
 */
const followChange = ({ now }: RequestContext, { id, version }: Grid, places: readonly string[]): Change =>
  [0, SECOND_LOOK_MS].flatMap((later) =>
    places.flatMap((place) => {
      const startedAt = new Date(now.getTime() + later).toISOString();
      const sweep = sweepIds.gridTasks(id, version, place, later);
      return startSweepChange({ id: sweep, kind: 'GRID_TASKS', input: { place }, startedBy: SYSTEM, startedAt });
    }),
  );
