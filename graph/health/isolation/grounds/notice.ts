import { isClosedBy } from '#graph/codes/fact/change.ts';
import { factsKeptOf } from '#graph/codes/fact/read.ts';
import { markWrite } from '#graph/codes/paper/store.ts';
import type { RequestContext } from '#graph/context.ts';
import type { Ground, IsolationOrder } from '#graph/health/isolation/store.ts';
import { type Change, tell } from '#graph/mechanism/change.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import type { Person } from '#graph/people/person/store.ts';

type IsGround = (ground: Ground) => boolean;

/**
 * Marks the notices of isolations of which nothing stands without some grounds, for the transaction that
 * withdraws those. Such a notice was issued all the same: its number verifies as before, and says so.
 */
export async function markNotices(context: RequestContext, person: Person, isGone: IsGround): Promise<Change> {
  const orders = await context.isolations.ordersOf(person.id);
  const touched = orders.filter(({ releasedOn, grounds }) => releasedOn !== null && grounds.some(isGone));
  const isLess = await Promise.all(touched.map((order) => isVoid(context, person, order, isGone)));
  const ids: (string | null)[] = touched.filter((_, i) => isLess[i]).map(({ id }) => id);
  const papers = ids.length > 0 ? await context.papers.papersOf(person.id) : [];
  const at = context.now.toISOString();
  return papers
    .filter(({ order, mark }) => ids.includes(order) && mark === undefined)
    .flatMap((paper) => [
      markWrite(paper, { reason: 'GROUND_WITHDRAWN', at }),
      tell({ type: 'paper.marked', subject: paper.id, data: { person: person.id } }, context.viewer?.account ?? SYSTEM),
    ]);
}

/**
 * Whether nothing stands of what a person was isolated for by an order that is over: something else than its
 * release has ended each fact since, or is about to.
 */
export async function isVoid(
  context: RequestContext,
  person: Person,
  { id, grounds }: IsolationOrder,
  isGone: IsGround = () => false,
): Promise<boolean> {
  const facts = await factsKeptOf(context, person);
  const isWithdrawn = ({ fact }: Ground) => {
    const kept = facts.find((one) => one.id === fact);
    return kept?.closedAt !== undefined && !isClosedBy(kept, id);
  };
  return grounds.every((ground) => isGone(ground) || isWithdrawn(ground));
}
