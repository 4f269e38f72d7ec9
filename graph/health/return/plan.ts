import { randomUUID } from 'node:crypto';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import type { Subject } from '#graph/core/access.ts';
import type { ClauseId } from '#graph/core/clauses.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { endCareChange } from '#graph/health/care-contact/assign.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { advance, create, decide, SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { recordedOf } from '#graph/people/person/read.ts';
import type { Person } from '#graph/people/person/store.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { communityScopedId, personScopedId } from '#graph/store/ids.ts';
import { countyOf } from '#graph/store/key.ts';
import { newTask } from '#graph/workforce/task/cause.ts';
import { isLiveTask } from '#graph/workforce/task/policy.ts';
import type { Task } from '#graph/workforce/task/store-writes.ts';
import { addDays } from '#verify/calendar.ts';
import { clauseOfReturn, RETURN_STEPS, type ReturnCause, type ReturnEvent, returnPlanLifecycle } from './policy.ts';
import { type ReturnPlan, returnPlanWrite } from './store.ts';

/** What has ended: an isolation, an illness, a suspicion. */
export interface Ended {
  /** Its id. */
  readonly id: string;
  readonly causes: readonly ReturnCause[];
}

/**
 * The writes that plan somebody's return, for the transaction that ends what kept them apart: whoever kept in
 * touch meanwhile need not any more. What is to be done is the work of whoever ended it, where that is a
 * worker of the community, or of who takes it: nobody else learns whom it is about.
 */
export async function returnPlanChange(
  context: RequestContext,
  person: Person,
  { id: cause, causes }: Ended,
): Promise<Change> {
  const { community } = person;
  const id = personScopedId('returnPlan', person.id, randomUUID().replaceAll('-', ''));
  const clause = clauseOfReturn(causes);
  const tasks = await tasksOf(context, person, id, clause);
  const plan = {
    id,
    clause,
    person: person.id,
    community,
    cause,
    causes: [...new Set(causes)],
    startedOn: context.today,
    tasks: tasks.map(({ task }) => task.id),
    told: null,
  };
  const { noun, change } = create(returnPlanLifecycle, plan, {
    event: 'START',
    actor: { account: context.viewer?.account ?? SYSTEM, role: 'SYSTEM' },
    now: context.now,
    tells: { data: { person: person.id } },
  });
  return [
    returnPlanWrite(noun),
    ...tasks.flatMap(({ writes }) => writes),
    ...(await endCareChange(context, person.id)),
    ...change,
  ];
}

async function tasksOf(context: RequestContext, { id: person, community }: Person, plan: string, clause: ClauseId) {
  const { viewer, today } = context;
  const values = await context.loaders.values(countyOf(community));
  const later = addDays(today, values(today).returnCallDays);
  const isOurs = viewer?.roles.includes('COMMUNITY_WORKER') && viewer.communities.includes(community);
  return Promise.all(
    RETURN_STEPS.map(({ kind, when }) =>
      newTask(context, {
        kind,
        community,
        subject: { person },
        dueOn: when === 'NOW' ? today : later,
        ref: plan,
        clause,
        assignee: isOurs ? viewer?.account : undefined,
      }),
    ),
  );
}

/** A plan as the caller sees it. */
export interface SeenReturnPlan extends ReturnPlan {
  readonly subject: Subject;
  readonly steps: readonly Task[];
}

/** What is read of a plan that is not there: as many tasks as one has. */
const NO_TASKS = RETURN_STEPS.map((_, i) => communityScopedId('task', '0'.repeat(12), String(i)));

/**
 * The plan with its tasks; null for everybody but the person and the worker whose work it is, as if there
 * were none.
 */
async function planFor(context: RequestContext, id: string): Promise<SeenReturnPlan | null> {
  const { found: plan, whose } = await recordedOf(context, 'returnPlan', id, context.returnPlans.plan(id));
  if (!whose) return null;
  const found = await Promise.all((plan?.tasks ?? NO_TASKS).map((task) => context.tasks.task(task)));
  const steps = found.filter((task) => task !== null);
  const mayPass = plan !== null && (isOwn(context, plan) || isKeeper(context, plan, steps));
  return mayPass ? { ...plan, subject: subjectOfPerson(whose), steps } : null;
}

const isOwn = (context: RequestContext, { person }: ReturnPlan): boolean => {
  const { roles, person: self } = viewerOf(context);
  return roles.includes('RESIDENT') && self?.id === person;
};

/** Whether a plan is the caller's work: they have, or did, one of its tasks. */
function isKeeper(context: RequestContext, { community }: ReturnPlan, steps: readonly Task[]): boolean {
  const { roles, communities, account } = viewerOf(context);
  const isWorker = roles.includes('COMMUNITY_WORKER') && communities.includes(community);
  return isWorker && steps.some(({ assignee }) => assignee === account);
}

/** A plan by id. Once it is completed it is there for the person alone. */
export async function returnPlan(context: RequestContext, id: string): Promise<SeenReturnPlan | null> {
  const found = await planFor(context, id);
  return found && (found.status !== 'COMPLETED' || isOwn(context, found)) ? found : null;
}

/** The newest plan of a person that the caller sees. */
export async function returnPlanOf(context: RequestContext, { id }: Person): Promise<SeenReturnPlan | null> {
  const plans = await context.returnPlans.plansOf(id);
  const newestFirst = plans.sort((a, b) => (a.history[0]!.at < b.history[0]!.at ? 1 : -1));
  const seen = await Promise.all(newestFirst.map((plan) => returnPlan(context, plan.id)));
  return seen.find((plan) => plan !== null) ?? null;
}

/** The plan that a task is a step of, for whose task it is while it is to be done. */
export const returnPlanOfTask = async (context: RequestContext, task: Task): Promise<SeenReturnPlan | null> =>
  isLiveTask(task.status) && task.assignee === viewerOf(context).account ? returnPlan(context, task.ref) : null;

/** A plan that the caller works on. */
export async function keptPlan(context: RequestContext, id: string): Promise<SeenReturnPlan> {
  const found = await planFor(context, id);
  if (!found || !isKeeper(context, found, found.steps)) throw notFound('return plan', 'plan');
  return found;
}

/**
 * Moves a plan by one event of its state table. The same account's repeat answers with the plan as it now is.
 */
export async function movePlan(
  context: RequestContext,
  id: string,
  event: Exclude<ReturnEvent, 'START'>,
  prepare: (
    plan: SeenReturnPlan,
  ) => Promise<{ readonly set: Partial<ReturnPlan> & { expiresAt?: number }; readonly follows?: Change }>,
): Promise<SeenReturnPlan> {
  const actor = { account: viewerOf(context).account, role: 'COMMUNITY_WORKER' } as const;
  await commit(context, async () => {
    const plan = await keptPlan(context, id);
    const { outcome } = decide(returnPlanLifecycle, plan, { event, actor });
    if (outcome === 'REFUSED') throw refusal('INVALID_TRANSITION', healthTexts.planIs(plan.status), 'plan');
    if (outcome === 'REPEATED') return { reply: undefined };
    const { set, follows = [] } = await prepare(plan);
    const { change } = advance(returnPlanLifecycle, plan, { event, actor, now: context.now, set });
    return { reply: undefined, change: [...change, ...follows] };
  });
  // Read anew: its tasks may have moved with it.
  return keptPlan(context, id);
}

export interface CompleteReturn {
  readonly plan: string;
}

/**
 * Closes a plan whose tasks are done: from then on nobody but the person finds it. A task that is done never
 * opens again, so that no condition has to hold this.
 */
export const completeReturn = (context: RequestContext, { plan: id }: CompleteReturn): Promise<SeenReturnPlan> =>
  movePlan(context, id, 'COMPLETE', async ({ steps, community }) => {
    if (steps.some(({ status }) => isLiveTask(status)))
      throw refusal('INVALID_TRANSITION', healthTexts.planTasksOpen, 'plan');
    return { set: { expiresAt: await expiryOf(context, community, 'CARE', context.today) } };
  });
