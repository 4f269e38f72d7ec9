import { randomUUID } from 'node:crypto';
import { changeFacts, type FactsChange, type HeldFact, type NewFact } from '#graph/codes/fact/change.ts';
import { isTreated } from '#graph/codes/fact/read.ts';
import type { StoredFact } from '#graph/codes/health-code/store.ts';
import type { RequestContext } from '#graph/context.ts';
import { citedOn } from '#graph/core/citations.ts';
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { create } from '#graph/mechanism/lifecycle.ts';
import type { Person } from '#graph/people/person/store.ts';
import { checkSpace } from '#graph/shared/room.ts';
import { personScopedId } from '#graph/store/ids.ts';
import { countyOf } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { arrange, type Arranged, causedBy, closing, followChange, followOf } from './arrange.ts';
import { keys } from './keys.ts';
import {
  datesOf,
  datesOver,
  datesWithin,
  earlier,
  type GroundEndReason,
  ISOLATION_CAUSES,
  type IsolationCause,
  type IsolationDates,
  isolationLifecycle,
  type IsolationOutcome,
  type IsolationPlace,
  placeOver,
  withoutBounds,
} from './policy.ts';
import {
  endsBy,
  type Ground,
  GROUNDS_LIMIT,
  type IsolationOrder,
  type IsolationStep,
  isolationWrite,
  type Transport,
} from './store.ts';

/**
 * The order that still is about a person, isolated or followed up: for verbs. Callers read it by
 * `isolationOrder`.
 */
export const isolationOf = ({ isolations }: RequestContext, person: string): Promise<IsolationOrder | null> =>
  isolations.live(person);

/** The newest order of a person, one that is over too: for papers. */
export const lastIsolationOf = ({ isolations }: RequestContext, person: string): Promise<IsolationOrder | null> =>
  isolations.last(person);

/** When isolation of a cause ends in a community, by the values of the day of the exposure. */
export async function isolationDates(
  { loaders }: RequestContext,
  community: string,
  cause: IsolationCause,
  exposureOn: Day,
): Promise<IsolationDates> {
  return datesOf(cause, exposureOn, await loaders.values(countyOf(community)));
}

export interface NewIsolation {
  readonly place: IsolationPlace;
  readonly cause: IsolationCause;
  /** The id of the arrival, contact or discharge. */
  readonly ref: string;
  /** What it rests on: a fact that is recorded with it, or one that stands already. */
  readonly fact: NewFact | { readonly existing: StoredFact };
  /** The day from which it counts, where that is another than the day of the fact. */
  readonly exposureOn?: Day | undefined;
  /** What it does not outlast, and counts from no later than. */
  readonly within?: Ground | null | undefined;
  /** Where it carries out another clause than its cause does by itself. */
  readonly clause?: ClauseId | undefined;
  /** To central isolation, where the vehicle is known already. */
  readonly transport?: Transport | null | undefined;
}

export interface Isolated {
  readonly outcome: IsolationOutcome;
  /** The order about the person; null where there is none. */
  readonly order: IsolationOrder | null;
  readonly change: Change;
}

/**
 * Isolates a person, for the transaction of what asks for it: records the fact, and opens an order, or adds
 * the ground to the one that is about them. There the clock starts again from a new exposure, and never goes
 * back for an old one. Who is in central isolation stays there. Who is treated as a case is isolated for
 * nothing else, and no fact of it outlasts the treatment; a discharge ends that itself.
 *
 * Race: two isolate one person at once. Each moves the standing of the person, who must have been read
 * before; so one of them fails, and is made anew from what the first left: there is one order at most.
 */
export async function isolationChange(context: RequestContext, person: Person, asked: NewIsolation): Promise<Isolated> {
  const before = await isolationOf(context, person.id);
  if (asked.cause !== 'DISCHARGE' && (await isTreated(context, person)))
    return { outcome: 'IS_CASE', order: before, change: [changeFacts(context, person, asked.ref, endOf(asked))] };
  const ground = await groundOf(context, person, asked);
  const taken = { ...asked, grounds: [ground], cause: asked.ref } as const;
  const isolated = ground.dueOn > context.today ? await withGrounds(context, person, before, taken) : null;
  const order = isolated?.order ?? before;
  const facts = changeFacts(context, person, asked.ref, factsWith(asked, ground, before, order ?? asked));
  return { outcome: isolated ? 'ISOLATED' : 'DAYS_OVER', order, change: [...(isolated?.change ?? []), facts] };
}

/** What stands of it already is over. Without any of it the standing moves all the same: see the race. */
const endOf = ({ fact }: NewIsolation): FactsChange => ('existing' in fact ? { close: [fact.existing.id] } : {});

async function groundOf(context: RequestContext, { community }: Person, asked: NewIsolation): Promise<Ground> {
  const { cause, ref, fact, place, within } = asked;
  const { id, on, evidence } = 'existing' in fact ? fact.existing : fact;
  const exposed = asked.exposureOn ?? on;
  const exposureOn = within ? earlier(exposed, within.exposureOn) : exposed;
  const datesFrom = (day: Day) => isolationDates(context, community, cause, day);
  const dates = await datesFrom(exposureOn);
  const { clause } = ISOLATION_CAUSES[cause];
  return {
    cause,
    ref,
    place,
    fact: id,
    exposureOn,
    ...(within ? datesWithin(dates, within) : dates),
    ...(within && { bound: { by: within.ref, exposureOn: exposed, ...(await datesFrom(exposed)) } }),
    clause: asked.clause ?? clause,
    legalBasis: citedOn(cause, context.today),
    evidence,
  };
}

/** Grounds that an order takes at once, from one cause. */
interface Taken extends Pick<NewIsolation, 'place' | 'transport'> {
  readonly grounds: readonly [Ground, ...Ground[]];
  /** The id of what they follow from. */
  readonly cause: string;
}

/**
 * An order with more grounds, each in the place of an earlier one of the same reference: that which is about
 * the person, or a new one.
 */
export async function withGrounds(
  context: RequestContext,
  person: Person,
  before: IsolationOrder | null,
  { grounds: taken, cause, place: asked, transport = null }: Taken,
): Promise<Arranged> {
  const others = (before?.grounds ?? []).filter(({ ref }) => taken.every((ground) => ground.ref !== ref));
  const count = others.length + taken.length - 1;
  checkSpace(context, count, { limit: GROUNDS_LIMIT, of: 'grounds', field: 'person' });
  const grounds = [...others, ...taken];
  const dates = datesOver(grounds, context.today);
  const place = before?.status === 'ISOLATING' && before.place === 'CENTRAL' ? 'CENTRAL' : asked;
  const set = { ...dates, grounds, place, transport: transport ?? before?.transport ?? null, releasedOn: null };
  const detail = { dueOn: dates.dueOn, cause, ...(place !== before?.place && { place }) };
  if (!before) return begin(context, { ...newOrder(context, person, taken[0]), ...set }, detail);
  const isSame = before.dueOn === dates.dueOn;
  const step = followOf(context, before, { event: 'ADD_GROUND', guard: isSame }, { event: 'RESTART' });
  if (!step) throw new Error(`An isolation that is ${before.status} takes no ground.`);
  return followChange(context, before, step, { set, detail });
}

/** An order as it begins, and what follows from it. */
async function begin(
  context: RequestContext,
  fresh: Omit<IsolationOrder, 'status' | 'history'>,
  detail: Partial<IsolationStep>,
): Promise<Arranged> {
  const data = { person: fresh.person, from: null, to: isolationLifecycle.initial };
  const begun = { event: 'ORDER', actor: causedBy(context), now: context.now, detail, tells: { data } } as const;
  const made = create(isolationLifecycle, fresh, begun);
  const { order, change } = await arrange(context, null, made.noun);
  return { order, change: [isolationWrite(order), ...made.change, ...change] };
}

/** What an order is from its first day on. */
function newOrder({ today }: RequestContext, { id: person, householdId, community }: Person, { clause }: Ground) {
  const id = personScopedId('isolationOrder', person, randomUUID().replaceAll('-', ''));
  return {
    ...keys.isolationOrder(person, id),
    id,
    person,
    household: householdId,
    community,
    clause,
    startOn: today,
    supply: null,
  };
}

/**
 * The facts of the transaction: that of the ground holds until its day, and all of them at the place of the
 * order.
 */
function factsWith(
  { fact }: NewIsolation,
  { fact: id, dueOn: until }: Ground,
  before: IsolationOrder | null,
  { place }: Pick<IsolationOrder, 'place'>,
): FactsChange {
  const others = before && before.place !== place ? holdsOf(before.grounds, place) : [];
  const hold = others.filter((one) => one.id !== id);
  if ('existing' in fact) return { hold: [...hold, { id, until, place }] };
  return { hold, record: [{ ...fact, until, place }] };
}

/** Until when, and where, the facts of grounds hold. */
export const holdsOf = (grounds: readonly Ground[], place: IsolationPlace): HeldFact[] =>
  grounds.map(({ fact: id, dueOn: until }) => ({ id, until, place }));

/** Why grounds end: the one that a `ref` names, or all of them where it is null. */
export interface GroundEnd {
  readonly ref: string | null;
  readonly reason: GroundEndReason;
  /** The id of what ends them. */
  readonly cause: string;
  /** The facts that they rest on are there by themselves: their cause is undone beside. */
  readonly keepsFacts?: true;
}

/**
 * Takes what somebody is isolated for away, for the transaction that ends it, with the facts that it rests
 * on. The last ground closes the order, and nothing is left of it for others to see.
 */
export async function endGround(context: RequestContext, person: Person, end: GroundEnd): Promise<Change> {
  const before = await isolationOf(context, person.id);
  const ended = before?.grounds.filter(({ ref }) => end.ref === null || ref === end.ref) ?? [];
  if (!before || ended.length === 0) return [];
  const left = before.grounds.filter((ground) => !ended.includes(ground));
  const grounds = withoutBounds(
    left,
    ended.map(({ ref }) => ref),
  );
  const { order, change } = await withoutGrounds(context, before, grounds, end);
  const changed = grounds.filter((ground) => order.place !== before.place || !left.includes(ground));
  const hold = holdsOf(changed, order.place);
  const facts = changeFacts(context, person, end.cause, {
    hold,
    close: end.keepsFacts ? [] : ended.map(({ fact }) => fact),
  });
  return [...change, facts];
}

async function withoutGrounds(
  context: RequestContext,
  before: IsolationOrder,
  grounds: readonly Ground[],
  { reason, cause }: GroundEnd,
): Promise<Arranged> {
  const { today } = context;
  // Whom nobody isolates any more has no day of release ahead.
  const dates = datesOver(grounds, before.status === 'MONITORED' ? before.startOn : today);
  const isOver = grounds.length === 0 || (before.status === 'MONITORED' && dates.followUpUntil <= today);
  const step = followOf(context, before, { event: 'END_GROUND', guard: !isOver }, { event: 'CANCEL' });
  if (!step) throw new Error(`An isolation that is ${before.status} loses no ground.`);
  const ended = { reason, cause };
  if (step.event === 'CANCEL')
    return followChange(context, before, step, { set: await closing(context, before), detail: ended });
  // Who was moved home meanwhile stays there.
  const place = before.place === 'HOME' ? 'HOME' : placeOver(grounds, before.history);
  const detail = { ...ended, dueOn: dates.dueOn, ...(place !== before.place && { place }) };
  const transport = place === 'HOME' ? null : before.transport;
  return followChange(context, before, step, { set: { ...dates, grounds, place, transport }, detail });
}

/**
 * Isolates somebody again for what they are still owed, after what ended those grounds is void: a case that
 * was none. Their facts are opened again by `changeFacts` with `undo`, in the same transaction. The person
 * must have been read before: see `standingWrite`.
 */
export async function restoreGrounds(context: RequestContext, person: Person, cause: string): Promise<Change> {
  const ended = await context.isolations.endedBy(person.id, cause);
  const step = ended?.history.findLast((one) => endsBy(one, cause));
  if (!ended || !step) return [];
  // The last ground closes an order, which keeps it; one of several is left in the step alone.
  const { grounds = ended.grounds, place = ended.place } = (step.was ?? {}) as Partial<typeof ended>;
  const [first, ...others] = grounds.filter(({ dueOn }) => dueOn > context.today);
  if (!first) return [];
  const taken = { grounds: [first, ...others], cause, place, transport: ended.transport } as const;
  return (await withGrounds(context, person, await isolationOf(context, person.id), taken)).change;
}

/**
 * The order of a person who moves house, as they will be, for the transaction that moves them: its tasks and
 * its place in lists are those of the new home from then on.
 */
export async function followHomeChange(context: RequestContext, person: Person): Promise<Change> {
  const before = await isolationOf(context, person.id);
  const { householdId: household, community } = person;
  const guard = before?.household !== household;
  const step = before && followOf(context, before, { event: 'FOLLOW_HOME', guard });
  return step ? (await followChange(context, before, step, { set: { household, community } })).change : [];
}
