import type { RequestContext } from '#graph/context.ts';
import type { Role } from '#graph/core/roles.ts';
import { refusal } from '#graph/core/errors.ts';
import { type Actor, transition, type TransitionResult } from '#graph/mechanism/lifecycle.ts';
import { type IsolationEvent, isolationLifecycle, type IsolationStatus } from './policy.ts';
import { ConditionFailed, type Write } from '#graph/store/db.ts';
import type { IsolationOrder, IsolationStep } from './store.ts';

/** What a step changes of an order, what it says, and what is written beside it. */
export interface Prepared {
  readonly change: Partial<IsolationOrder>;
  readonly detail?: Partial<IsolationStep>;
  readonly writes: readonly Write[];
}

export interface IsolationMove {
  readonly event: IsolationEvent;
  readonly id: string;
  readonly actor: Actor<Role>;
  readonly guard?: (order: IsolationOrder) => boolean;
  /** From the order as it now is; asked for again when something that it relies on has moved. */
  readonly prepare: (order: IsolationOrder) => Promise<Prepared>;
}

/** How often a step is prepared anew because facts or tasks moved in between. */
const ATTEMPTS = 4;

/**
 * Moves an order by one event. Race: two move one order; the condition on its status and steps lets one
 * through, and the other is decided anew on what that one left. Others move the tasks or the facts of its
 * person: then their conditions fail, and the whole step is prepared anew.
 */
export async function stepIsolation(
  context: RequestContext,
  { event, id, actor, guard, prepare }: IsolationMove,
): Promise<TransitionResult<IsolationOrder>> {
  const mayHappen = (order: IsolationOrder) =>
    isolationLifecycle.transitions[event].from.some((one) => one === order.status) && guard?.(order) !== false;
  for (let attempt = 1; ; attempt++) {
    let prepared: Prepared = { change: {}, writes: [] };
    try {
      return await transition<IsolationStatus, IsolationEvent, Role, never, IsolationOrder>(context.db, {
        lifecycle: isolationLifecycle,
        async load() {
          const order = await loadOrder(context, id);
          if (mayHappen(order)) prepared = await prepare(order);
          return order;
        },
        ...(guard && { guard }),
        event,
        actor,
        now: context.now,
        effects: () => prepared.writes,
        derived: () => prepared.change as Readonly<Record<string, unknown>>,
        detail: () => ({ ...prepared.detail }),
      });
    } catch (error) {
      // What time brings was brought about elsewhere.
      if (!(error instanceof ConditionFailed) || error.has('settle')) throw error;
      if (attempt === ATTEMPTS)
        throw refusal('BUSY', 'Others move this isolation at this moment: send the same request again.');
    }
  }
}

/** Race: an order that is over expires between two looks at it. */
export async function loadOrder(context: RequestContext, id: string): Promise<IsolationOrder> {
  const found = await context.isolations.order(id);
  if (!found) throw refusal('NOT_FOUND', 'This isolation is over, and its record is gone.');
  return found;
}
