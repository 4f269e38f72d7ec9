import { changeFacts } from '#graph/codes/fact/change.ts';
import { treatedBy } from '#graph/codes/fact/read.ts';
import type { RequestContext } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import type { Evidence } from '#graph/core/input/evidence.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import type { Role } from '#graph/core/roles.ts';
import { groundsAt, judgeArrived } from '#graph/health/arrival/judge.ts';
import { isolatesAt, treatedAs } from '#graph/health/arrival/policy.ts';
import { digitsOf, journeyOf } from '#graph/health/arrival/read.ts';
import { type Arrival, awaitedAs, type Journey } from '#graph/health/arrival/store.ts';
import { takeFact } from '#graph/health/brake/take.ts';
import type { Change, Part } from '#graph/mechanism/change.ts';
import { above, after, type Escalation, moveDeadline } from '#graph/mechanism/escalation.ts';
import { type Actor, advance, BY_TIME } from '#graph/mechanism/lifecycle.ts';
import type { Person } from '#graph/people/person/store.ts';
import type { Key } from '#graph/store/key.ts';
import { awaitedWrites } from '#graph/workforce/on-call/store.ts';
import { dropTaskChange, newTask } from '#graph/workforce/task/cause.ts';
import { accountOf, consequences } from './follow.ts';
import { arrivalLifecycle, doBind, isPlaceShown, isSameJourney, together, type Words } from './policy.ts';

type Fresh = Omit<Arrival, keyof Key>;

/** A professional decides on what was reported in time, or it goes to the division above, once. */
export const ARRIVAL_DECISION: Escalation<Fresh> = {
  kind: 'ARRIVAL_DECISION',
  overdueAt: ({ status, decideBy }) => (status === 'REPORTED' && decideBy !== null ? after(decideBy) : null),
  toldNext: ({ inCharge, history }) =>
    inCharge === null || history.some(({ event }) => event === 'OVERDUE') ? null : above({ inCharge }),
};

/** What waits for a decision has a deadline, and stands in the list of the division in charge. */
export const moveDecision = (before: Fresh | null, next: Fresh): Change => [
  ...moveDeadline(ARRIVAL_DECISION, before, next),
  ...awaitedWrites(before && awaitedAs(before), awaitedAs(next)),
];

/** What others know of a journey: the reports of it, and whether one of them binds already. */
export interface Others {
  readonly reported: readonly Arrival[];
  readonly isBound: boolean;
}

export function othersOf(known: readonly Arrival[], journey: Pick<Arrival, 'from' | 'place' | 'arrivedOn'>): Others {
  const same = known.filter((one) => isSameJourney(one, journey));
  return {
    reported: same.filter(({ status }) => status === 'REPORTED'),
    isBound: same.some(({ status, fact }) => status === 'BINDING' && fact !== null),
  };
}

/** Whether an arrival binds by these words and those of others, and what shows it then. */
export function boundBy(words: Words, { reported, isBound }: Others, own: Evidence) {
  const all = together([words, ...reported.map((one) => one.words)]);
  return { isBound: isBound || doBind(all), evidence: words.fed ? own : (all.seen ?? own) };
}

/**
 * Whether an arrival binds rests on the others of its journey. Race: two of them are handed in, confirmed or
 * decided on at once, each without having seen the other. The standing of the person holds them: the second
 * is made anew.
 */
export const inTurn = (context: RequestContext, person: Person, id: string): Part =>
  changeFacts(context, person, id, {});

/** The workers of the community look into it, once for all reports of a journey. */
export async function checkTaskChange(context: RequestContext, person: Person, id: string): Promise<Change> {
  const task = { kind: 'ARRIVAL_CHECK', community: person.community, subject: { person: person.id } } as const;
  return (await newTask(context, { ...task, dueOn: context.today, ref: id })).writes;
}

export interface Bound {
  readonly actor: Actor<Role>;
  /** What is known of it with this step, and what shows that it binds. */
  readonly words: Words;
  readonly evidence: Evidence;
  /** What becomes of the task of the workers, where they have not just done it. */
  readonly task?: Change;
  /** Whether it waits where the bounds of its sources are reached; a professional decides on what waits. */
  readonly isBraked?: boolean;
}

/**
 * An arrival that was reported binds from now on, from the day of arrival: what it asks is judged anew, and
 * follows. The person must have been read before: see `standingWrite`. Null where its place is not shown, or
 * where it waits.
 */
export async function bindChange(
  context: RequestContext,
  person: Person,
  arrival: Arrival,
  { actor, words, evidence, task, isBraked }: Bound,
): Promise<{ readonly noun: Arrival; readonly change: Change } | null> {
  const kept = await journeyOf(context, arrival);
  if (!kept) throw notFound('arrival', 'arrival');
  const journey: Journey = { ...kept, evidence };
  const grounds = await groundsAt(context, person.community, journey);
  if (!isPlaceShown({ from: arrival.from, wasHighRisk: grounds.wasHighRisk })) return null;
  const { role, id } = arrival;
  const by = await treatedBy(context, person);
  const who = { role, person, name: null, treated: by !== null };
  const { ruling, proofs } = await judgeArrived(context, who, journey, grounds);
  const isolates = isBraked && isolatesAt(ruling.action) !== null;
  const taken = isolates ? await takeFact(context, person, { record: id, kind: 'ARRIVAL', evidence }) : [];
  if (taken === null) return null;
  const origin = treatedAs(arrival.from, grounds.wasHighRisk);
  const followed = await consequences(context, person, { id, ruling, origin, digits: digitsOf(id), journey });
  const set = { ruling, proofs, words, fact: followed.fact, treatedBy: by, shownBy: evidence };
  const { noun, change } = await bound(context, arrival, actor, set, task);
  return { noun, change: [...change, ...followed.change, ...taken] };
}

async function bound(
  context: RequestContext,
  arrival: Arrival,
  actor: Actor<Role>,
  set: Partial<Arrival>,
  task?: Change,
): Promise<{ readonly noun: Arrival; readonly change: Change }> {
  const { noun, change } = advance(arrivalLifecycle, arrival, {
    event: 'BIND',
    actor,
    now: context.now,
    set,
    named: `status:${arrival.id}`,
    tells: { data: { person: arrival.person } },
  });
  const decided = moveDecision(arrival, noun);
  const settled = task ?? (await dropTaskChange(context, arrival.id, ['ARRIVAL_CHECK']));
  return { noun, change: [...change, ...decided, ...settled] };
}

/** Reports of one journey that bind with one of them; what are more wait for a decision of their own. */
const AT_ONCE = 4;

/** The other reports of a journey bind with one that does, by its fact. */
export async function bindOthers(
  context: RequestContext,
  { reported }: Pick<Others, 'reported'>,
  { ruling, fact, treatedBy: by, shownBy }: Pick<Arrival, 'ruling' | 'fact' | 'treatedBy' | 'shownBy'>,
): Promise<Change> {
  const actor = { account: accountOf(context), role: BY_TIME.role };
  const set = { ruling, fact, treatedBy: by ?? null, shownBy: shownBy ?? null };
  const moved = reported.slice(0, AT_ONCE).map((one) => bound(context, one, actor, set));
  return (await Promise.all(moved)).flatMap(({ change }) => change);
}

export const notShown = () => refusal('INVALID_ORIGIN', healthTexts.placeNotShown, 'binds');
