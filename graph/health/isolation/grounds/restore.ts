import { changeFacts, isClosedBy } from '#graph/codes/fact/change.ts';
import { factsKeptOf } from '#graph/codes/fact/read.ts';
import type { StoredFact } from '#graph/codes/health-code/store.ts';
import type { RequestContext } from '#graph/context.ts';
import { holdsOf, isolationOf, withGrounds } from '#graph/health/isolation/order.ts';
import { placeOver } from '#graph/health/isolation/policy.ts';
import { endsBy, type Ground, type IsolationOrder } from '#graph/health/isolation/store.ts';
import type { Change } from '#graph/mechanism/change.ts';
import type { Person } from '#graph/people/person/store.ts';
import { inOrder, withoutBounds } from './policy.ts';

/**
 * Isolates somebody again for what they are still owed, after what ended those grounds is void: a case that
 * was none. Their facts are opened again by `changeFacts` with `undo`, in the same transaction. The person
 * must have been read before: see `standingWrite`.
 */
export async function restoreGrounds(context: RequestContext, person: Person, cause: string): Promise<Change> {
  const closed = (await factsKeptOf(context, person)).filter((fact) => isClosedBy(fact, cause));
  const ended = (await context.isolations.endedBy(person.id, cause)).map((order) => endedOf(order, cause, closed));
  const left = new Map(ended.flatMap(({ grounds }) => grounds.map((ground) => [ground.ref, ground])));
  const gone = ended.flatMap((one) => one.gone).filter((ref) => !left.has(ref));
  const standing = withoutBounds([...left.values()], gone);
  // Somebody may have been treated twice for one case, and isolated in between.
  const owed = ended.length > 1 ? inOrder(standing) : standing;
  const [first, ...others] = owed.filter(({ dueOn }) => dueOn > context.today);
  if (!first) return [];
  const place = ended.some((one) => one.place === 'CENTRAL') ? 'CENTRAL' : 'HOME';
  const taken = { grounds: [first, ...others], cause, place, transport: ended.at(-1)!.transport } as const;
  const { order, change } = await withGrounds(context, person, await isolationOf(context, person.id), taken);
  const isOther = gone.length > 0 || ended.length > 1;
  return [...change, changeFacts(context, person, cause, { hold: isOther ? holdsOf(taken.grounds, order.place) : [] })];
}

interface Ended extends Pick<IsolationOrder, 'grounds' | 'place' | 'transport'> {
  /** The references of those that are void by themselves. */
  readonly gone: readonly string[];
}

/** What was ended of an order and stands: a contact that was withdrawn meanwhile is owed nothing. */
function endedOf(ended: IsolationOrder, cause: string, closed: readonly StoredFact[]): Ended {
  const step = ended.history.findLast((one) => endsBy(one, cause))!;
  // The last ground closes an order, which keeps it; one of several is left in the step alone.
  const { grounds = ended.grounds, place = ended.place } = (step.was ?? {}) as Partial<IsolationOrder>;
  const factOf = (ground: Ground) => closed.find(({ id }) => id === ground.fact);
  // The number of a document may have come meanwhile.
  const left = grounds.flatMap((ground) => {
    const fact = factOf(ground);
    return fact ? [{ ...ground, evidence: fact.evidence }] : [];
  });
  const gone = grounds.filter((ground) => !factOf(ground)).map(({ ref }) => ref);
  const isLess = gone.length > 0 && place !== 'HOME';
  return { grounds: left, place: isLess ? placeOver(left, ended.history) : place, transport: ended.transport, gone };
}
