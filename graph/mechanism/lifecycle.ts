import { isDeepStrictEqual } from 'node:util';
import { refusal } from '#graph/core/errors.ts';
import * as requestTexts from '#graph/core/messages/request.ts';
import type { Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import { type Change, tell, type Told } from './change.ts';
import type { DomainEvent } from './outbox.ts';

/** One row of a state table. `by` names the roles of callers, or SYSTEM for what time brings. */
export interface Transition<State extends string, Role extends string, Name extends string = string> {
  readonly from: readonly State[];
  /** SAME: it stays where it is, and something about it changes. */
  readonly to: State | 'SAME';
  readonly by: readonly (Role | 'SYSTEM')[];
  /** The names under which it is told, the usual one first, where that is not what the noun becomes. */
  readonly tells?: readonly Name[];
  /** What undoes an earlier step and may be done anew without end, as each that changes no state may. */
  readonly again?: true;
}

/** The life of a noun as one table: what may happen to it, from where to where, by whom. */
export interface Lifecycle<
  State extends string,
  Event extends string,
  Role extends string,
  Name extends string = string,
> {
  readonly noun: string;
  readonly initial: State;
  readonly transitions: Readonly<Record<Event, Transition<State, Role, Name>>>;
  /** The attributes of which a step keeps what it covers, so that it can be undone from the record. */
  readonly keeps?: readonly string[];
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
  /** The id of what it follows from, where that is another noun. */
  readonly cause?: string;
  /** What it covered, of the attributes that its life keeps. */
  readonly was?: Readonly<Record<string, unknown>>;
}

/**
 * From so many steps on callers repeat nothing any more, and only what goes on to an end is made: all steps
 * lie in one item. Two at once are held by the number of steps, on which each of them is conditional.
 */
export const STEPS_LIMIT = 300;

/** What every noun with a life stores. `history` is short by nature: one step a state. */
export interface Living<State extends string, Event extends string> extends Key {
  readonly id: string;
  readonly status: State;
  readonly history: readonly Step<State, Event>[];
}

/** The account of what nobody does: time and rules. */
export const SYSTEM = 'system';

/** What time brings. */
export const BY_TIME = { account: SYSTEM, role: 'SYSTEM' } as const;

export interface Actor<Role extends string> {
  readonly account: string;
  readonly role: Role | 'SYSTEM';
  readonly reason?: string;
  readonly to?: string;
}

export interface Asked<Event extends string, Role extends string> {
  readonly event: Event;
  readonly actor: Actor<Role>;
  /** What else must hold of the noun; where it does not, the event is refused by its state. */
  readonly guard?: boolean;
}

export type Decision<State extends string> =
  | { readonly outcome: 'MADE'; readonly to: State }
  | { readonly outcome: 'REPEATED' }
  | { readonly outcome: 'REFUSED'; readonly because: 'STATE' | 'ROLE' };

/**
 * Pure: whether an event may happen to a noun now. The same account's repeat of a step that it made is no
 * step, unless the noun has come round to where the event may happen again.
 */
export function decide<S extends string, E extends string, R extends string>(
  lifecycle: Lifecycle<S, E, R>,
  noun: Pick<Living<S, E>, 'status' | 'history'>,
  { event, actor, guard = true }: Asked<NoInfer<E>, R>,
): Decision<S> {
  const transition = lifecycle.transitions[event];
  const isIts = transition.by.includes(actor.role);
  if (isIts && guard && transition.from.includes(noun.status)) {
    const to = transition.to === 'SAME' ? noun.status : transition.to;
    return { outcome: 'MADE', to };
  }
  if (noun.history.some((step) => step.event === event && step.account === actor.account))
    return { outcome: 'REPEATED' };
  return { outcome: 'REFUSED', because: isIts ? 'STATE' : 'ROLE' };
}

/** What an event tells otherwise than by itself. Its name is one of the state table. */
export interface Tells<Name extends string> extends Partial<Omit<DomainEvent, 'type'>> {
  /** Which of the names of its row, where that is not the usual one. */
  readonly as?: Name;
}

/** How a life begins: see `create`. By itself its event tells that the noun is there, and nothing of it. */
export interface Beginning<Event extends string, Role extends string, Detail extends object, Name extends string> {
  readonly event: Event;
  readonly actor: Actor<Role>;
  readonly now: Date;
  /** What else the first step says. */
  readonly detail?: Detail;
  readonly tells?: Tells<Name>;
  /** In whose name it is told, where that is not who made it. */
  readonly teller?: string;
}

/** The first step of a noun. */
export type FirstStep<S extends string, E extends string, R extends string, D extends object> = D & {
  readonly event: E;
  readonly status: S;
  readonly at: string;
  readonly account: string;
  readonly role: R | 'SYSTEM';
};

/**
 * What the event that comes from no state makes of a noun: the noun with its state and its first step, and
 * the event that tells of it. Its store writes it.
 */
export function create<
  S extends string,
  E extends string,
  R extends string,
  N extends { readonly id: string },
  A extends string,
  D extends object = object,
  T extends string = never,
>(
  lifecycle: Lifecycle<S, E, R, T>,
  fresh: N,
  { event, actor: { account, role }, now, detail, tells, teller = account }: Beginning<NoInfer<E>, A, D, NoInfer<T>>,
): {
  readonly noun: N & { readonly status: S; readonly history: readonly FirstStep<S, E, A, D>[] };
  readonly change: Change;
} {
  const status = lifecycle.transitions[event].to as S;
  const step = { event, status, at: now.toISOString(), account, role, ...detail! };
  const told = toldOf(lifecycle, fresh, event, { account: teller, ...tells });
  return { noun: { ...fresh, status, history: [step] }, change: [told] };
}

/** A step in a life, as it was decided on: see `decide`. */
export interface Advance<Event extends string, Role extends string, Name extends string = never> {
  readonly event: Event;
  readonly actor: Actor<Role>;
  readonly now: Date;
  /** Attributes that change with the state, such as index keys; undefined takes one away. */
  readonly set?: object;
  /** What else the step says, such as the day that it moved to. */
  readonly detail?: object | undefined;
  /** The name of its condition, where several nouns move in one transaction. */
  readonly named?: string;
  /** By itself the event tells of the noun, from where to where it went. */
  readonly tells?: Tells<Name>;
}

/**
 * What a step makes of a noun: the noun as it is after it, and the writes of its status, history and event,
 * for the transaction of whatever else moves with it. It decides nothing.
 */
export function advance<
  S extends string,
  E extends string,
  R extends string,
  N extends Living<S, E>,
  T extends string = never,
>(
  lifecycle: Lifecycle<S, E, R, T>,
  noun: N,
  { event, actor, now, set = {}, detail, named = 'status', tells }: Advance<NoInfer<E>, R, NoInfer<T>>,
): { readonly noun: N; readonly change: Change } {
  const { to: state, again = state === 'SAME' } = lifecycle.transitions[event];
  if (again && actor.role !== 'SYSTEM' && noun.history.length >= STEPS_LIMIT) throw isFull();
  const to = state === 'SAME' ? noun.status : state;
  const step: Step<S, E> = {
    event,
    status: to,
    at: now.toISOString(),
    account: actor.account,
    role: actor.role,
    ...(actor.reason && { reason: actor.reason }),
    ...(actor.to && { to: actor.to }),
    ...detail,
    ...covered(lifecycle, noun, set),
  };
  const data = { from: noun.status, to };
  return {
    noun: { ...noun, ...set, status: to, history: [...noun.history, step] },
    change: [
      { ...moveWrite(noun, to, step, set), named },
      toldOf(lifecycle, noun, event, { account: actor.account, data, ...tells }),
    ],
  };
}

/**
 * Tells of an event of a noun: with its step, or once more where the noun has come to others, who were not
 * told then.
 */
export function toldOf<E extends string, T extends string = never>(
  { noun, transitions }: Pick<Lifecycle<string, E, string, T>, 'noun' | 'transitions'>,
  { id }: { readonly id: string },
  event: NoInfer<E>,
  { as, account, subject = id, data = {} }: Tells<NoInfer<T>> & { readonly account: string },
): Told {
  const { to, tells } = transitions[event];
  // By what it has become: an event tells of what is done. A change of something is told by its own name.
  const name = as ?? tells?.[0] ?? (to === 'SAME' ? event : to);
  return tell({ type: `${noun}.${name.toLowerCase()}`, subject, data }, account);
}

const isFull = () => refusal('TOO_MANY', requestTexts.changedTooOften(STEPS_LIMIT));

/** Null stands for what was not there. */
function covered(
  { keeps = [] }: { readonly keeps?: readonly string[] },
  noun: object,
  set: object,
): Pick<Step<string, string>, 'was'> {
  const [before, after] = [new Map(Object.entries(noun)), new Map(Object.entries(set))];
  const isMoved = (name: string) => after.has(name) && !isDeepStrictEqual(before.get(name), after.get(name));
  const was = keeps.filter(isMoved).map((name): [string, unknown] => [name, before.get(name) ?? null]);
  return was.length > 0 ? { was: Object.fromEntries(was) } : {};
}

function moveWrite<S extends string, E extends string>(
  noun: Living<S, E>,
  to: S,
  step: Step<S, E>,
  set: object,
): Write {
  const follow = Object.entries(set).map(([name, value], i) => ({ name, value: value as unknown, at: `d${i}` }));
  const [kept, removed] = [
    follow.filter(({ value }) => value !== undefined),
    follow.filter(({ value }) => value === undefined),
  ];
  const sets = ['#status = :to', 'history = list_append(history, :steps)', ...kept.map(({ at }) => `#${at} = :${at}`)];
  const removes = removed.map(({ at }) => `#${at}`);
  return {
    named: 'status',
    update: { pk: noun.pk, sk: noun.sk },
    set: `SET ${sets.join(', ')}${removes.length > 0 ? ` REMOVE ${removes.join(', ')}` : ''}`,
    condition: '#status = :from AND size(history) = :before',
    names: { '#status': 'status', ...Object.fromEntries(follow.map(({ name, at }) => [`#${at}`, name])) },
    values: {
      ':from': noun.status,
      ':to': to,
      ':before': noun.history.length,
      ':steps': [step],
      ...Object.fromEntries(kept.map(({ value, at }) => [`:${at}`, value])),
    },
  };
}
