import { isClosedBy } from '#graph/codes/fact/change.ts';
import { factsKeptOf } from '#graph/codes/fact/read.ts';
import { markWrite, type NoticedRest, type Paper } from '#graph/codes/paper/store.ts';
import type { RequestContext } from '#graph/context.ts';
import type { IsolationOrder } from '#graph/health/isolation/store.ts';
import { type Change, tell } from '#graph/mechanism/change.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import type { Person } from '#graph/people/person/store.ts';

type IsGround = (ground: NoticedRest) => boolean;

/**
 * Marks the notices of which nothing stands without some grounds, for the transaction that withdraws those.
 * Such a notice was issued all the same: its number verifies as before, and says so.
 */
export async function markNotices(context: RequestContext, person: Person, isGone: IsGround): Promise<Change> {
  const orders = await context.isolations.ordersOf(person.id);
  const papers = orders.length > 0 ? await context.papers.papersOf(person.id) : [];
  const touched = papers.flatMap((paper) => {
    const order = orders.find(({ id }) => id === paper.order);
    return order && paper.mark === undefined && restsOf(paper, order).some(isGone) ? [{ paper, order }] : [];
  });
  const isLess = await Promise.all(
    touched.map(({ paper, order }) => isVoid(context, person, order, { rests: restsOf(paper, order), isGone })),
  );
  const at = context.now.toISOString();
  return touched
    .filter((_, i) => isLess[i])
    .flatMap(({ paper }) => [
      markWrite(paper, { reason: 'GROUND_WITHDRAWN', at }),
      tell({ type: 'paper.marked', subject: paper.id, data: { person: person.id } }, context.viewer?.account ?? SYSTEM),
    ]);
}

/** An isolation notice rests on the grounds of its day, that of a release on all that were left. */
const restsOf = ({ isolation }: Paper, { grounds }: IsolationOrder): readonly NoticedRest[] =>
  isolation?.rests ?? grounds;

interface Rested {
  readonly rests: readonly NoticedRest[];
  readonly isGone: IsGround;
}

/**
 * Whether nothing stands of what a person was isolated for by an order: something else than its release, or
 * the treatment of a case, has ended each fact since, or is about to.
 */
export async function isVoid(
  context: RequestContext,
  person: Person,
  { id, grounds, history }: IsolationOrder,
  { rests, isGone }: Rested = { rests: grounds, isGone: () => false },
): Promise<boolean> {
  const facts = await factsKeptOf(context, person);
  const treated = history.flatMap(({ reason, cause }) => (reason === 'BECAME_CASE' && cause ? [cause] : []));
  const isWithdrawn = ({ fact }: NoticedRest) => {
    const kept = facts.find((one) => one.id === fact);
    return kept?.closedAt !== undefined && ![id, ...treated].some((by) => isClosedBy(kept, by));
  };
  return rests.every((rest) => isGone(rest) || isWithdrawn(rest));
}
