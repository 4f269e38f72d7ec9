import { changeFacts, isClosedBy } from '#graph/codes/fact/change.ts';
import { factsKeptOf } from '#graph/codes/fact/read.ts';
import type { RequestContext } from '#graph/context.ts';
import { holdsOf, isolationOf, withGrounds } from '#graph/health/isolation/order.ts';
import { type IsolationPlace, placeOver } from '#graph/health/isolation/policy.ts';
import { endsBy, type Ground, type IsolationOrder } from '#graph/health/isolation/store.ts';
import type { Change } from '#graph/mechanism/change.ts';
import type { Person } from '#graph/people/person/store.ts';
import { withoutBounds } from './policy.ts';

/**
 * Isolates somebody again for what they are still owed, after what ended those grounds is void: a case that
 * was none. Their facts are opened again by `changeFacts` with `undo`, in the same transaction. The person
 * must have been read before: see `standingWrite`.
 */
export async function restoreGrounds(context: RequestContext, person: Person, cause: string): Promise<Change> {
  const ended = await context.isolations.endedBy(person.id, cause);
  const owed = ended && (await owedAfter(context, person, ended, cause));
  const [first, ...others] = owed?.grounds ?? [];
  if (!ended || !owed || !first) return [];
  const taken = { grounds: [first, ...others], cause, place: owed.place, transport: ended.transport } as const;
  const { order, change } = await withGrounds(context, person, await isolationOf(context, person.id), taken);
  const moved = owed.isLess ? holdsOf(taken.grounds, order.place) : [];
  return [...change, changeFacts(context, person, cause, { hold: moved })];
}

interface Owed {
  readonly grounds: readonly Ground[];
  readonly place: IsolationPlace;
  /** Whether some of what was ended is void by itself, so that the others are other than they were. */
  readonly isLess: boolean;
}

/** What was ended and stands: a contact that was withdrawn meanwhile is owed nothing, and bounds no other. */
async function owedAfter(context: RequestContext, person: Person, ended: IsolationOrder, cause: string): Promise<Owed> {
  const step = ended.history.findLast((one) => endsBy(one, cause))!;
  // The last ground closes an order, which keeps it; one of several is left in the step alone.
  const { grounds = ended.grounds, place = ended.place } = (step.was ?? {}) as Partial<IsolationOrder>;
  const closed = (await factsKeptOf(context, person)).filter((fact) => isClosedBy(fact, cause));
  const factOf = (ground: Ground) => closed.find(({ id }) => id === ground.fact);
  // The number of a document may have come meanwhile.
  const left = grounds.flatMap((ground) => {
    const fact = factOf(ground);
    return fact ? [{ ...ground, evidence: fact.evidence }] : [];
  });
  const gone = grounds.filter((ground) => !factOf(ground)).map(({ ref }) => ref);
  const isLess = gone.length > 0;
  return {
    grounds: withoutBounds(left, gone).filter(({ dueOn }) => dueOn > context.today),
    place: isLess && place !== 'HOME' ? placeOver(left, ended.history) : place,
    isLess,
  };
}
