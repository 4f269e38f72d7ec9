import { randomUUID } from 'node:crypto';
import { openContext, type RequestContext } from '#graph/context.ts';
import { endGround as end } from '#graph/health/isolation/grounds/end.ts';
import { isolationChange } from '#graph/health/isolation/order.ts';
import type { GroundEndReason, IsolationCause, IsolationPlace } from '#graph/health/isolation/policy.ts';
import type { IsolationOrder } from '#graph/health/isolation/store.ts';
import { ConditionFailed } from '#graph/store/db.ts';
import { idOf } from '#graph/store/ids.ts';
import type { Day } from '#verify/calendar.ts';
import type { FactKind } from '#verify/colour-rules.ts';
import { investigation } from './evidence.ts';
import { type World, WUCHANG } from './world.ts';
import { write } from './write.ts';

/** A request of a professional of the county, as what isolates somebody is made in one. */
export const professionalContext = (world: World): RequestContext =>
  openContext(world.deps, {
    viewer: {
      account: 'cdc-test',
      roles: ['PROFESSIONAL'],
      communities: [],
      division: WUCHANG,
      supplier: null,
      scopes: [],
      person: null,
    },
    purpose: null,
    requestId: randomUUID(),
  });

export interface Asked {
  readonly cause?: Exclude<IsolationCause, 'DISCHARGE'>;
  readonly on?: Day;
  readonly place?: IsolationPlace;
  readonly ref?: string;
  readonly vehicle?: string;
}

/** Isolates a person as a finding or an arrival does: in a transaction of its own. */
export async function isolate(
  world: World,
  person: string,
  { cause = 'CONTACT', on = world.today(), place = 'HOME', ref = `contact_${randomUUID()}`, vehicle }: Asked = {},
): Promise<IsolationOrder | null> {
  const context = professionalContext(world);
  const found = await context.persons.person(person);
  const { order, change } = await isolationChange(context, found!, {
    place,
    cause,
    ref,
    fact: { id: idOf('fact', randomUUID()), kind: cause satisfies FactKind, on, evidence: investigation() },
    ...(vehicle && { transport: { vehicle } }),
  });
  await write(context, change);
  return order;
}

/** The same, where there is an order after it. */
export async function isolated(world: World, person: string, asked: Asked = {}): Promise<IsolationOrder> {
  const order = await isolate(world, person, asked);
  if (!order) throw new Error('The days of this isolation are over already');
  return order;
}

/** Takes one ground of somebody's isolation away, or all of them. */
export async function endGround(
  world: World,
  person: string,
  ref: string | null,
  reason: GroundEndReason = 'GROUND_WITHDRAWN',
): Promise<void> {
  const context = professionalContext(world);
  const found = await context.persons.person(person);
  await write(context, await end(context, found!, { ref, reason, cause: 'test' }));
}

/** The order as it is stored. */
export const readOrder = async (world: World, id: string): Promise<IsolationOrder> =>
  (await world.deps.isolations.order(id))!;

/** The tasks that an order asks for, by kind, as far as they are to be done. */
export async function workOf(
  world: World,
  { id }: Pick<IsolationOrder, 'id'>,
): Promise<Record<string, readonly [Day, Day | null]>> {
  const tasks = await world.deps.tasks.tasksCausedBy(id);
  return Object.fromEntries(tasks.map(({ kind, dueOn, until }) => [kind, [dueOn, until]]));
}

/** Whether something failed since it was overtaken. */
export const isOvertaken = (error: unknown): boolean => error instanceof ConditionFailed;
