import { changeFacts } from '#graph/codes/fact/change.ts';
import type { RequestContext } from '#graph/context.ts';
import { type Arranged, closing, followChange, followOf } from '#graph/health/isolation/arrange.ts';
import { holdsOf, isolationOf } from '#graph/health/isolation/order.ts';
import { datesOver, type GroundEndReason, placeOver } from '#graph/health/isolation/policy.ts';
import type { Ground, IsolationOrder } from '#graph/health/isolation/store.ts';
import type { Change } from '#graph/mechanism/change.ts';
import type { Person } from '#graph/people/person/store.ts';
import { inOrder, withoutBounds, withoutMove } from './policy.ts';

/** Why grounds end: the one that a `ref` names, or all of them where it is null. */
export interface GroundEnd {
  readonly ref: string | null;
  readonly reason: GroundEndReason;
  /** The id of what ends them. */
  readonly cause: string;
  /** The reference of the ground whose fact is there by itself: its cause is undone beside. */
  readonly keepsFactOf?: string;
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
  const close = ended.filter(({ ref }) => ref !== end.keepsFactOf).map(({ fact }) => fact);
  return leftChange(context, person, { before, grounds, end, close });
}

/**
 * A contact that had moved the end of an isolation moves it no more: the case that was met is not confirmed.
 * For the transaction that judges it so; nothing where it does not isolate.
 */
export async function unmoveGround(
  context: RequestContext,
  person: Person,
  { ref, cause }: { readonly ref: string; readonly cause: string },
): Promise<Change> {
  const before = await isolationOf(context, person.id);
  if (!before?.grounds.some((ground) => ground.ref === ref && ground.moves)) return [];
  const grounds = withoutMove(before.grounds, ref);
  const end = { ref, reason: 'GROUND_WITHDRAWN', cause } as const;
  return leftChange(context, person, { before, grounds, end, close: [] });
}

/**
 * Contacts bind one another in the order in which they were found, which is another than that in which they
 * came to isolate. Nothing where the two are the same.
 */
export async function orderGrounds(
  context: RequestContext,
  person: Person,
  { found, cause }: { readonly found: readonly string[]; readonly cause: string },
): Promise<Change> {
  const before = await isolationOf(context, person.id);
  const isMet = ({ cause: of }: Ground) => of === 'CONTACT';
  const met = before?.grounds.filter(isMet) ?? [];
  const sorted = met.toSorted((a, b) => found.indexOf(a.ref) - found.indexOf(b.ref));
  if (!before || sorted.every((ground, i) => ground === met[i])) return [];
  const grounds = inOrder([...before.grounds.filter((ground) => !isMet(ground)), ...sorted]);
  const end = { ref: null, reason: 'GROUND_WITHDRAWN', cause } as const;
  return leftChange(context, person, { before, grounds, end, close: [] });
}

interface Left {
  readonly before: IsolationOrder;
  readonly grounds: readonly Ground[];
  readonly end: GroundEnd;
  readonly close: readonly string[];
}

/** The order by the grounds that are left, and their facts where they hold for another time or place. */
async function leftChange(
  context: RequestContext,
  person: Person,
  { before, grounds, end, close }: Left,
): Promise<Change> {
  const { order, change } = await withoutGrounds(context, before, grounds, end);
  const changed = grounds.filter((ground) => order.place !== before.place || !before.grounds.includes(ground));
  const hold = holdsOf(changed, order.place);
  return [...change, changeFacts(context, person, end.cause, { hold, close })];
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
