import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import { notFound } from '#graph/core/errors.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { dropTaskWrites } from '#graph/workforce/task/cause.ts';
import { openUnmatched } from './read.ts';
import { unlistUnmatchedWrite, type UnmatchedArrival, unmatchedListingWrite } from './store.ts';
import { advanceUnmatched, alreadyMatched, placeWrites, unmatchedFor } from './unmatched.ts';

/** Says where an arrival of somebody unknown belongs. One that lies there already stays as it is. */
export async function assignArrival(
  context: RequestContext,
  { arrival, to }: { readonly arrival: string; readonly to: string },
): Promise<UnmatchedArrival> {
  const found = await unmatchedFor(context, arrival, 'AUTHORITY');
  await checkPlace(context, to);
  if (found.at === to) return found;
  let follow: Change = [];
  const result = await advanceUnmatched(context, {
    event: 'ASSIGN',
    actor: { account: viewerOf(context).account, role: 'AUTHORITY', to },
    async load() {
      const current = await unmatchedFor(context, arrival, 'AUTHORITY');
      follow = await followWrites(context, current, to);
      return current;
    },
    derived: () => ({ at: to }),
    effects: (current) => [unlistUnmatchedWrite(current), unmatchedListingWrite({ ...current, at: to }), ...follow],
  });
  if (result.outcome !== 'REFUSED') return result.noun;
  throw alreadyMatched();
}

async function checkPlace(context: RequestContext, to: string): Promise<void> {
  const { loaders } = context;
  const isKnown = await (isCommunity(to) ? loaders.community(to) : loaders.division(to));
  // An office of the street assigns nothing.
  if (!isKnown || to.length === 9 || !covers(viewerOf(context).division, to))
    throw notFound('community or division', 'to');
}

/** The task of the community that it leaves goes, and where it comes to there is one. */
async function followWrites(context: RequestContext, current: UnmatchedArrival, to: string): Promise<Change> {
  const opened = await openUnmatched(context, current);
  const building = opened?.journey.destination.building ?? null;
  return [
    ...(await dropTaskWrites(context, current.id)),
    ...(await placeWrites(context, { ...current, at: to }, building)),
  ];
}
