import type { RequestContext } from '#graph/context.ts';
import { isolationOf, withGrounds } from '#graph/health/isolation/order.ts';
import { endsBy } from '#graph/health/isolation/store.ts';
import type { Change } from '#graph/mechanism/change.ts';
import type { Person } from '#graph/people/person/store.ts';

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
