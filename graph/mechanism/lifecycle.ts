import type { Db, Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import { type DomainEvent, outboxWrite } from './outbox.ts';
import { untilSettled } from './settle.ts';

/** One row of a state table. `by` names the roles of callers, or SYSTEM for what time brings. */
export interface Transition<State extends string, Role extends string, Effect extends string> {
  readonly from: readonly State[];
  /** SAME: it stays where it is, and something about it changes. */
  readonly to: State | 'SAME';
  readonly by: readonly (Role | 'SYSTEM')[];
  readonly effects: readonly Effect[];
}

/** The life of a noun as one table: what may happen to it, from where to where, by whom, with what effect. */
export interface Lifecycle<State extends string, Event extends string, Role extends string, Effect extends string> {
  readonly noun: string;
  readonly initial: State;
  readonly transitions: Readonly<Record<Event, Transition<State, Role, Effect>>>;
}

export interface Step<State extends string, Event extends string> {
  readonly event: Event;
  readonly status: State;
  readonly at: string;
  readonly account: string;
  readonly role: string;
  readonly reason?: string;
  /** The account that it passes to. */
  readonly to?: string;
}

/** What every noun with a life stores. `history` is short by nature: one step a state. */
export interface Living<State extends string, Event extends string> extends Key {
  readonly id: string;
  readonly status: State;
  readonly history: readonly Step<State, Event>[];
}

/** The account of what nobody does: time and rules. */
export const SYSTEM = 'system';

export interface Actor<Role extends string> {
  readonly account: string;
  readonly role: Role | 'SYSTEM';
  readonly reason?: string;
  readonly to?: string;
}

export type TransitionDecision<State extends string, Effect extends string> =
  | { readonly outcome: 'MADE'; readonly to: State; readonly effects: readonly Effect[] }
  | { readonly outcome: 'REPEATED' }
  | { readonly outcome: 'REFUSED'; readonly because: 'STATE' | 'ROLE' };

/**
 * Pure: whether an event may happen to a noun now. The same account's repeat of a step that it made is no
 * step, unless the noun has come round to where the event may happen again.
 */
export function decideTransition<S extends string, E extends string, R extends string, F extends string>(
  lifecycle: Lifecycle<S, E, R, F>,
  noun: Pick<Living<S, E>, 'status' | 'history'>,
  event: E,
  actor: Actor<R>,
): TransitionDecision<S, F> {
  const transition = lifecycle.transitions[event];
  const isIts = transition.by.includes(actor.role);
  if (isIts && transition.from.includes(noun.status)) {
    const to = transition.to === 'SAME' ? noun.status : transition.to;
    return { outcome: 'MADE', to, effects: transition.effects };
  }
  if (noun.history.some((step) => step.event === event && step.account === actor.account))
    return { outcome: 'REPEATED' };
  return { outcome: 'REFUSED', because: isIts ? 'STATE' : 'ROLE' };
}

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
  readonly effects: (noun: N, effects: readonly F[]) => readonly Write[];
  /** Attributes that follow the status, such as index keys. */
  readonly derived: (noun: N, to: S) => Readonly<Record<string, unknown>>;
  /** What else the step says, such as the day that it moved to. */
  readonly detail?: (noun: N) => Readonly<Record<string, unknown>>;
  /** What else must hold of the noun; where it does not, the event is refused by its state. */
  readonly guard?: (noun: N) => boolean;
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
): Promise<TransitionResult<N>> => untilSettled(() => attempt(db, request), { anew: (failed) => failed.has('status') });

async function attempt<S extends string, E extends string, R extends string, F extends string, N extends Living<S, E>>(
  db: Db,
  request: TransitionRequest<S, E, R, F, N>,
): Promise<TransitionResult<N>> {
  const { lifecycle, event, actor, now } = request;
  const noun = await request.load();
  if (request.guard?.(noun) === false) return { outcome: 'REFUSED', because: 'STATE', noun };
  const decision = decideTransition(lifecycle, noun, event, actor);
  if (decision.outcome !== 'MADE') return { ...decision, noun };
  const step: Step<S, E> = {
    event,
    status: decision.to,
    at: now.toISOString(),
    account: actor.account,
    role: actor.role,
    ...(actor.reason && { reason: actor.reason }),
    ...(actor.to && { to: actor.to }),
    ...request.detail?.(noun),
  };
  const derived = request.derived(noun, decision.to);
  const told: DomainEvent = {
    // By what it has become: an event tells of what is done. What only changed something about it is told
    // by its own name.
    type: `${lifecycle.noun}.${(lifecycle.transitions[event].to === 'SAME' ? event : decision.to).toLowerCase()}`,
    subject: noun.id,
    data: { from: noun.status, to: decision.to },
  };
  await db.transact([
    moveWrite(noun, decision.to, step, derived),
    ...request.effects(noun, decision.effects),
    outboxWrite(told, actor.account, now),
  ]);
  return { outcome: 'MADE', noun: { ...noun, ...derived, status: decision.to, history: [...noun.history, step] } };
}

/** The write that moves a noun, for who moves several in one transaction: `transition` moves one. */
export function moveWrite<S extends string, E extends string>(
  noun: Living<S, E>,
  to: S,
  step: Step<S, E>,
  derived: Readonly<Record<string, unknown>>,
): Write {
  const follow = Object.entries(derived);
  return {
    named: 'status',
    update: { pk: noun.pk, sk: noun.sk },
    set: ['SET #status = :to, history = list_append(history, :steps)', ...follow.map((_, i) => `#d${i} = :d${i}`)].join(
      ', ',
    ),
    condition: '#status = :from AND size(history) = :before',
    names: { '#status': 'status', ...Object.fromEntries(follow.map(([name], i) => [`#d${i}`, name])) },
    values: {
      ':from': noun.status,
      ':to': to,
      ':before': noun.history.length,
      ':steps': [step],
      ...Object.fromEntries(follow.map(([, value], i) => [`:d${i}`, value])),
    },
  };
}
