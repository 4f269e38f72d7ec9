import type { Db } from '#graph/store/db.ts';
import type { Change } from './change.ts';
import { send } from './commit.ts';
import { type Actor, advance, decide, type Lifecycle, type Living } from './lifecycle.ts';
import { type Settling, untilSettled } from './settle.ts';

export interface TransitionRequest<
  S extends string,
  E extends string,
  R extends string,
  F extends string,
  N extends Living<S, E>,
> {
  readonly lifecycle: Lifecycle<S, E, R, F>;
  readonly load: () => Promise<N>;
  readonly event: E;
  readonly actor: Actor<R>;
  readonly now: Date;
  /** What else changes with it: writes of the same transaction. */
  readonly effects: (noun: N, effects: readonly F[]) => Change;
  /** Attributes that follow the status, such as index keys. */
  readonly derived: (noun: N, to: S) => Readonly<Record<string, unknown>>;
  /** What else the step says, such as the day that it moved to. */
  readonly detail?: (noun: N) => Readonly<Record<string, unknown>>;
  /** What else must hold of the noun; where it does not, the event is refused by its state. */
  readonly guard?: (noun: N) => boolean;
  /** What is looked at anew beside its own status: where `effects` rely on more than the noun. */
  readonly settling?: Settling;
}

export type TransitionResult<N> =
  | { readonly outcome: 'MADE' | 'REPEATED'; readonly noun: N }
  | { readonly outcome: 'REFUSED'; readonly because: 'STATE' | 'ROLE'; readonly noun: N };

/**
 * Moves a noun: a conditional write of its status and history, its effects and its event, in one transaction.
 *
 * Race: two callers move the same noun. The condition on the status and on the number of its steps lets one
 * through; the other is decided anew on what the first one left, and either follows from there or is refused.
 */
export const transition = <
  S extends string,
  E extends string,
  R extends string,
  F extends string,
  N extends Living<S, E>,
>(
  db: Db,
  request: TransitionRequest<S, E, R, F, N>,
): Promise<TransitionResult<N>> =>
  untilSettled(() => attempt(db, request), request.settling ?? { anew: (failed) => failed.has('status') });

async function attempt<S extends string, E extends string, R extends string, F extends string, N extends Living<S, E>>(
  db: Db,
  request: TransitionRequest<S, E, R, F, N>,
): Promise<TransitionResult<N>> {
  const { lifecycle, event, actor, now } = request;
  const noun = await request.load();
  if (request.guard?.(noun) === false) return { outcome: 'REFUSED', because: 'STATE', noun };
  const decision = decide(lifecycle, noun, { event, actor });
  if (decision.outcome !== 'MADE') return { ...decision, noun };
  const { noun: moved, change } = advance(lifecycle, noun, {
    event,
    actor,
    now,
    set: request.derived(noun, decision.to),
    detail: request.detail?.(noun),
  });
  await send({ db, now }, [...change, ...request.effects(noun, decision.effects)]);
  return { outcome: 'MADE', noun: moved };
}
