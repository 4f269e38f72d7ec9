import { randomUUID } from 'node:crypto';
import { changeFacts, type FactsChange, type HeldFact, type NewFact } from '#graph/codes/fact/change.ts';
import { treatedBy } from '#graph/codes/fact/read.ts';
import { recordFacts } from '#graph/codes/fact/record.ts';
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
import { arrange, type Arranged, causedBy, followChange, followOf } from './arrange.ts';
import { datesWithin } from './grounds/policy.ts';
import { keys } from './keys.ts';
import {
  datesOf,
  datesOver,
  earlier,
  ISOLATION_CAUSES,
  type IsolationCause,
  type IsolationDates,
  isolationLifecycle,
  type IsolationOutcome,
  type IsolationPlace,
} from './policy.ts';
import {
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
  /** Whether it moves the end of others of its cause by a later day. */
  readonly moves?: boolean | undefined;
  /** Where it carries out another clause than its cause does by itself. */
  readonly clause?: ClauseId | undefined;
  /** To central isolation, where the vehicle is known already. */
  readonly transport?: Transport | null | undefined;
}

export interface Isolated {
  readonly outcome: IsolationOutcome;
  /** The id of that because of which they are treated, and isolated for nothing else; null of others. */
  readonly treatedBy: string | null;
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
  const treated = asked.cause === 'DISCHARGE' ? null : await treatedBy(context, person);
  if (treated !== null) {
    const change = [changeFacts(context, person, asked.ref, endOf(asked))];
    return { outcome: 'IS_CASE', treatedBy: treated, order: before, change };
  }
  const ground = await groundOf(context, person, asked);
  const taken = { ...asked, grounds: [ground], cause: asked.ref } as const;
  const isolated = ground.dueOn > context.today ? await withGrounds(context, person, before, taken) : null;
  const order = isolated?.order ?? before;
  const facts = await factsChange(context, person, asked.ref, factsWith(asked, ground, before, order ?? asked));
  const outcome = isolated ? 'ISOLATED' : 'DAYS_OVER';
  return { outcome, treatedBy: null, order, change: [...(isolated?.change ?? []), ...facts] };
}

const factsChange = (context: RequestContext, person: Person, cause: string, { record, ...rest }: FactsChange) =>
  record ? recordFacts(context, person, cause, { ...rest, record }) : [changeFacts(context, person, cause, rest)];

/** What stands of it already is over. Without any of it the standing moves all the same: see the race. */
const endOf = ({ fact }: NewIsolation): FactsChange => ('existing' in fact ? { close: [fact.existing.id] } : {});

async function groundOf(context: RequestContext, { community }: Person, asked: NewIsolation): Promise<Ground> {
  const { cause, ref, fact, place, within, moves } = asked;
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
    ...(moves && { moves }),
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
