import type { Viewer } from '#graph/authenticate.ts';
import { openContext } from '#graph/context.ts';
import { returnPlanChange } from '#graph/health/return/plan.ts';
import type { ReturnCause } from '#graph/health/return/policy.ts';
import type { ReturnPlan } from '#graph/health/return/store.ts';
import { type Caller, CHUCAI, person, type World } from './world.ts';
import { write } from './write.ts';

export const WORKER = 'worker';

const workerNamed = (account: string, community: string): Viewer => ({
  account,
  roles: ['COMMUNITY_WORKER'],
  communities: [community],
  division: null,
  supplier: null,
  scopes: [],
  person: null,
});

export interface ReturnOverrides {
  readonly causes?: readonly ReturnCause[];
  /** The account of the worker who ends what kept the person apart; null where time does. */
  readonly by?: string | null;
  readonly community?: string;
}

/** A return plan as the end of something causes it: in a transaction of its own. */
export async function buildReturn(
  world: World,
  personId: string,
  { causes = ['ARRIVAL_HIGH_RISK_AREA'], by = WORKER, community = CHUCAI }: ReturnOverrides = {},
): Promise<ReturnPlan> {
  const viewer = by === null ? null : workerNamed(by, community);
  const context = openContext(world.deps, { viewer, purpose: null, requestId: 'test' });
  const found = (await world.deps.persons.person(personId))!;
  await write(world.deps, await returnPlanChange(context, found, { id: 'isolation_test', causes }));
  const plans = await world.deps.returnPlans.plansOf(personId);
  return plans.find(({ history }) => history[0]!.at === context.now.toISOString())!;
}

export interface Home {
  readonly id: string;
  readonly members: readonly string[];
}

/** A home at an address of Chucai, registered by its worker. */
export async function buildHome(
  world: World,
  address: { building: string; unit?: string; room?: string },
  people = 1,
): Promise<Home> {
  const registrar = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'registrar' });
  const { household, errors } = await registrar.mutate(
    'registerHousehold',
    { community: CHUCAI, address, members: Array.from({ length: people }, () => person()) },
    'household { id members { id } }',
    { 'x-purpose': 'REGISTRATION' },
  );
  if (errors?.length !== 0) throw new Error(JSON.stringify(errors));
  return { id: household.id, members: household.members.map(({ id }: { id: string }) => id) };
}

/** Reports all the tasks of a plan that are still to be done as its worker. */
export async function finishTasks(world: World, worker: Caller, plan: ReturnPlan): Promise<void> {
  for (const { id } of await world.deps.tasks.tasksCausedBy(plan.id)) {
    const report = { task: id, reportId: `phone-${id.slice(-8)}`, doneAt: world.deps.clock().toISOString() };
    const { errors, topErrors } = await worker.mutate('reportTask', report, 'task { status }');
    if (errors?.length !== 0) throw new Error(JSON.stringify(errors ?? topErrors));
  }
}
