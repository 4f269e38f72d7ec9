import { changeFacts } from '#graph/codes/fact/change.ts';
import type { StoredFact } from '#graph/codes/health-code/store.ts';
import type { RequestContext } from '#graph/context.ts';
import { isolationOf } from '#graph/health/isolation/order.ts';
import { groundsWrite } from '#graph/health/isolation/store.ts';
import type { Change } from '#graph/mechanism/change.ts';
import type { Person } from '#graph/people/person/store.ts';

/**
 * A document that a fact rests on got its number: the fact, and the ground of an isolation that rests on it,
 * say so from now on. The person must have been read before: see `standingWrite`.
 */
export async function showChange(
  context: RequestContext,
  person: Person,
  cause: string,
  shown: Pick<StoredFact, 'id' | 'evidence'>,
): Promise<Change> {
  const order = await isolationOf(context, person.id);
  const isIts = ({ fact }: { readonly fact: string }) => fact === shown.id;
  const grounds = order?.grounds.map((ground) => (isIts(ground) ? { ...ground, evidence: shown.evidence } : ground));
  return [
    changeFacts(context, person, cause, { shown: [shown] }),
    ...(order?.grounds.some(isIts) ? [groundsWrite(order, grounds!)] : []),
  ];
}
