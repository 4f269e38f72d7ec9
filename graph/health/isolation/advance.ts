import type { RequestContext } from '#graph/context.ts';
import { refusal } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { type Actor, advance, decide } from '#graph/mechanism/lifecycle.ts';
import { type IsolationEvent, isolationLifecycle } from './policy.ts';
import type { IsolationOrder, IsolationStep } from './store.ts';

/** What a step changes of an order, what it says, and what follows from it. */
export interface Prepared {
  readonly set: Partial<IsolationOrder>;
  readonly detail?: Partial<IsolationStep>;
  readonly follows: Change;
}

export interface IsolationMove {
  readonly event: IsolationEvent;
  readonly id: string;
  readonly actor: Actor<Role>;
  readonly guard?: (order: IsolationOrder) => boolean;
  /** From the order as it now is; asked for again when something that it relies on has moved. */
  readonly prepare: (order: IsolationOrder) => Promise<Prepared>;
}

export interface Stepped {
  readonly outcome: 'MADE' | 'REPEATED' | 'REFUSED';
  /** As it is after the step, or as it was where none was made. */
  readonly order: IsolationOrder;
}

/**
 * Moves an order by one event. Race: two move one order; the condition on its status and steps lets one
 * through, and the other is decided anew on what that one left. Others move the tasks or the facts of its
 * person: then their conditions fail, and the whole step is prepared anew.
 */
export const stepIsolation = (
  context: RequestContext,
  { event, id, actor, guard, prepare }: IsolationMove,
): Promise<Stepped> =>
  commit<Stepped>(context, async () => {
    const order = await loadOrder(context, id);
    const { outcome } = decide(isolationLifecycle, order, { event, actor, guard: guard?.(order) ?? true });
    if (outcome !== 'MADE') return { reply: { outcome, order } };
    const { set, detail, follows } = await prepare(order);
    const step = advance(isolationLifecycle, order, { event, actor, now: context.now, set, detail });
    return { reply: { outcome, order: step.noun }, change: [...step.change, ...follows] };
  });

/** Race: an order that is over expires between two looks at it. */
export async function loadOrder(context: RequestContext, id: string): Promise<IsolationOrder> {
  const found = await context.isolations.order(id);
  if (!found) throw refusal('NOT_FOUND', healthTexts.isolationGone);
  return found;
}
