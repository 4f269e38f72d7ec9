import { changeFacts } from '#graph/codes/fact/change.ts';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, Refusal, refusal } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import type { Role } from '#graph/core/roles.ts';
import { returnPlanChange } from '#graph/health/return/plan.ts';
import { type Change, makeDue, type Part } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { type Actor, advance, BY_TIME } from '#graph/mechanism/lifecycle.ts';
import type { Person } from '#graph/people/person/store.ts';
import type { Write } from '#graph/store/db.ts';
import { countyOf } from '#graph/store/key.ts';
import { type Prepared, stepIsolation, type Stepped } from './advance.ts';
import { arrange, closing } from './arrange.ts';
import { checkStillTheirs, orderToMove } from './change.ts';
import { isolationOf } from './order.ts';
import { holdEnd, isolationLifecycle, releaseEvent } from './policy.ts';
import { holdWrite, type IsolationOrder, notHeldCheck, unholdWrite } from './store.ts';

/**
 * What a release leaves: the facts of all grounds are closed, tasks and lists have the person no more, and
 * their return is planned. Of follow-up days that are left the daily checks stay; to everybody else nothing
 * marks the person from now on (rights.4).
 */
async function released(
  context: RequestContext,
  order: IsolationOrder,
  event: 'RELEASE' | 'RELEASE_WHOLLY',
): Promise<Prepared> {
  const { today } = context;
  const person = await personOf(context, order);
  const { to } = isolationLifecycle.transitions[event];
  const ended = { releasedOn: today, ...(to === 'CLOSED' ? await closing(context, order) : {}) };
  const arranged = await arrange(context, order, { ...order, ...ended, status: to });
  const close = order.grounds.map(({ fact }) => fact);
  const causes = order.grounds.map(({ cause }) => cause);
  return {
    set: { ...ended, supply: null },
    follows: [
      notHeldCheck(person.id),
      ...arranged.change,
      changeFacts(context, person, order.id, { close }),
      ...(await returnPlanChange(context, person, { id: order.id, causes })),
    ],
  };
}

/** Read anew before codes and facts: see `standingWrite`. */
async function personOf(context: RequestContext, { person }: IsolationOrder): Promise<Person> {
  const found = await context.persons.person(person);
  if (!found) throw notFound('person');
  return found;
}

/** Refuses a release before the due day, and while somebody is to look at an alert. */
export async function checkReleasable(context: RequestContext, order: IsolationOrder): Promise<void> {
  if (context.today < order.dueOn) throw refusal('NOT_DUE', healthTexts.endsOn(order.dueOn), 'order');
  await checkNotHeld(context, order);
}

export interface ReleaseOptions {
  /** Looks at the order as it now is, and throws where it may not be. */
  readonly check?: (order: IsolationOrder) => Promise<void>;
  readonly guard?: (order: IsolationOrder) => boolean;
  /** What else is in the transaction. */
  readonly also?: Change;
}

/**
 * Releases somebody. Race: two release one person, or time does; one of them goes through with all that
 * follows, and the others find it done.
 */
export const release = (
  context: RequestContext,
  order: IsolationOrder,
  actor: Actor<Role>,
  { check, guard, also = [] }: ReleaseOptions,
): Promise<Stepped> => {
  const event = releaseEvent(order, context.today);
  return stepIsolation(context, {
    event,
    id: order.id,
    actor,
    ...(guard && { guard }),
    async prepare(current) {
      await check?.(current);
      const { follows, ...prepared } = await released(context, current, event);
      return { ...prepared, follows: [...follows, ...also] };
    },
  });
};

/**
 * The writes of a release, for the transaction of what releases: a notice that the authority issues. The
 * caller has asked `checkReleasable`.
 */
export async function releaseChange(
  context: RequestContext,
  order: IsolationOrder,
  actor: Actor<Role>,
): Promise<Change> {
  const event = releaseEvent(order, context.today);
  const { set, follows } = await released(context, order, event);
  const step = advance(isolationLifecycle, order, { event, actor, now: context.now, set });
  return [...step.change, ...follows];
}

const RELEASING = ['COMMUNITY_WORKER', 'PROFESSIONAL'] as const;

export interface ReleaseFromIsolation {
  readonly order: string;
}

/**
 * Releases somebody on the due day or later. The same account's repeat answers with the order as it now is.
 */
export async function releaseFromIsolation(
  context: RequestContext,
  input: ReleaseFromIsolation,
): Promise<IsolationOrder> {
  const { order, role } = await orderToMove(context, input.order, RELEASING);
  const actor = { account: viewerOf(context).account, role };
  const { outcome, order: left } = await release(context, order, actor, {
    check(current) {
      checkStillTheirs(context, current, RELEASING);
      return checkReleasable(context, current);
    },
  });
  if (outcome !== 'REFUSED') return left;
  throw refusal('INVALID_TRANSITION', healthTexts.nobodyToRelease(left.status), 'order');
}

/**
 * The due day is over and nobody has released: isolation does not last by silence. With an alert open nobody
 * is let go who may be ill: then its answer, or the end of its hold, brings this about anew, see
 * `endHoldChange`. An order that lasts longer by now has an item of its own.
 */
export async function releaseByTime(context: RequestContext, brought: Due, settle: Write): Promise<Handled> {
  const order = await context.isolations.order(brought.subject);
  const guard = ({ status, dueOn }: IsolationOrder) => status === 'ISOLATING' && dueOn < context.today;
  if (!order || !guard(order)) return 'DONE';
  const check = (current: IsolationOrder) => checkNotHeld(context, current);
  await release(context, order, BY_TIME, { guard, check, also: [settle] }).catch((error: unknown) => {
    const isHeld = error instanceof Refusal && error.problems.some(({ code }) => code === 'ALERT_OPEN');
    if (!isHeld) throw error;
    return boundHold(context, order, settle);
  });
  return 'DONE';
}

/**
 * What holds a release past the due day has its end there. Race: it is answered at this moment, and another
 * raised. The answer has brought the release about anew, which finds the other.
 */
const boundHold = (context: RequestContext, order: IsolationOrder, settle: Write): Promise<void> =>
  commit(context, async () => {
    const [refs, at] = await Promise.all([context.isolations.heldBy(order.person), holdEndOf(context, order)]);
    const ends = refs.map((subject) => makeDue({ kind: 'ALERT_HOLD', subject, at }));
    return { reply: undefined, change: [...ends, settle] };
  });

const holdEndOf = async ({ loaders }: RequestContext, order: IsolationOrder): Promise<string> =>
  holdEnd(order, await loaders.values(countyOf(order.community)));

/** Whether alerts have held the release of a person for as long as they may. */
export async function isHoldOver(context: RequestContext, person: string): Promise<boolean> {
  const order = await isolationOf(context, person);
  return order?.status === 'ISOLATING' && (await holdEndOf(context, order)) <= context.now.toISOString();
}

/** The last day of follow-up is over: so is the order. */
export async function endFollowUp(context: RequestContext, brought: Due, settle: Write): Promise<Handled> {
  const order = await context.isolations.order(brought.subject);
  const guard = ({ status, followUpUntil }: IsolationOrder) => status === 'MONITORED' && followUpUntil <= context.today;
  if (!order || !guard(order)) return 'DONE';
  await stepIsolation(context, {
    event: 'END_FOLLOW_UP',
    id: order.id,
    actor: BY_TIME,
    guard,
    async prepare(current) {
      const ended = await closing(context, current);
      const { change } = await arrange(context, current, { ...current, ...ended, status: 'CLOSED' });
      return { set: ended, follows: [...change, settle] };
    },
  });
  return 'DONE';
}

async function checkNotHeld({ isolations }: RequestContext, { person }: IsolationOrder): Promise<void> {
  if ((await isolations.heldBy(person)).length > 0) throw refusal('ALERT_OPEN', healthTexts.alertOpen, 'order');
}

/**
 * For the transaction that raises an alert of somebody: from then on nobody releases them, until
 * `endHoldChange` of the same alert.
 */
export const holdReleaseWrite = (person: string, alert: string): Part => holdWrite(person, alert);

/**
 * For the transaction that ends an alert. Whom isolation has waited for only because of it is released in
 * the next drain; of anybody else nothing changes but that they may be released when they are due.
 */
export async function endHoldChange(context: RequestContext, person: string, alert: string): Promise<Change> {
  const order = await isolationOf(context, person);
  const again = order && makeDue({ kind: 'ISOLATION_RELEASE', subject: order.id, at: context.now.toISOString() });
  return [unholdWrite(person, alert), ...(again ? [again] : [])];
}
