import type { RequestContext } from '#graph/context.ts';
import { refusal } from '#graph/core/errors.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Change } from '#graph/mechanism/change.ts';
import type { Actor } from '#graph/mechanism/lifecycle.ts';
import { transition, type TransitionResult } from '#graph/mechanism/transition.ts';
import { type IsolationEvent, isolationLifecycle, type IsolationStatus } from './policy.ts';
import type { IsolationOrder, IsolationStep } from './store.ts';

/** What a step changes of an order, what it says, and what is written beside it. */
export interface Prepared {
  readonly change: Partial<IsolationOrder>;
  readonly detail?: Partial<IsolationStep>;
  readonly writes: Change;
}

export interface IsolationMove {
  readonly event: IsolationEvent;
  readonly id: string;
  readonly actor: Actor<Role>;
  readonly guard?: (order: IsolationOrder) => boolean;
  /** From the order as it now is; asked for again when something that it relies on has moved. */
  readonly prepare: (order: IsolationOrder) => Promise<Prepared>;
}

/**
 * Moves an order by one event. Race: two move one order; the condition on its status and steps lets one
 * through, and the other is decided anew on what that one left. Others move the tasks or the facts of its
 * person: then their conditions fail, and the whole step is prepared anew.
 */
export function stepIsolation(
  context: RequestContext,
  { event, id, actor, guard, prepare }: IsolationMove,
): Promise<TransitionResult<IsolationOrder>> {
  const mayHappen = (order: IsolationOrder) =>
    isolationLifecycle.transitions[event].from.some((one) => one === order.status) && guard?.(order) !== false;
  const nothing: Prepared = { change: {}, writes: [] };
  let prepared = nothing;
  return transition<IsolationStatus, IsolationEvent, Role, never, IsolationOrder>(context.db, {
    lifecycle: isolationLifecycle,
    async load() {
      const order = await loadOrder(context, id);
      prepared = mayHappen(order) ? await prepare(order) : nothing;
      return order;
    },
    ...(guard && { guard }),
    event,
    actor,
    now: context.now,
    effects: () => prepared.writes,
    derived: () => prepared.change as Readonly<Record<string, unknown>>,
    detail: () => ({ ...prepared.detail }),
    settling: {
      // What time brings was brought about elsewhere.
      anew: (failed) => !failed.has('settle'),
      spent: () => refusal('BUSY', 'Others move this isolation at this moment: send the same request again.'),
    },
  });
}

/** Race: an order that is over expires between two looks at it. */
export async function loadOrder(context: RequestContext, id: string): Promise<IsolationOrder> {
  const found = await context.isolations.order(id);
  if (!found) throw refusal('NOT_FOUND', 'This isolation is over, and its record is gone.');
  return found;
}
