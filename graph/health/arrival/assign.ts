import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import { notFound } from '#graph/core/errors.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { advance, decide } from '#graph/mechanism/lifecycle.ts';
import { dropTaskChange } from '#graph/workforce/task/cause.ts';
import { unmatchedLifecycle } from './policy-unmatched.ts';
import { openUnmatched } from './read.ts';
import { unlistUnmatchedWrite, type UnmatchedArrival, unmatchedListingWrite } from './store.ts';
import { alreadyMatched, placeChange, unmatchedFor } from './unmatched.ts';

/** Says where an arrival of somebody unknown belongs. One that lies there already stays as it is. */
export async function assignArrival(
  context: RequestContext,
  { arrival, to }: { readonly arrival: string; readonly to: string },
): Promise<UnmatchedArrival> {
  await unmatchedFor(context, arrival, 'AUTHORITY');
  await checkPlace(context, to);
  const asked = { event: 'ASSIGN', actor: { account: viewerOf(context).account, role: 'AUTHORITY', to } } as const;
  // Race: it is assigned elsewhere or to the same place, or matched, at this moment. Its status and steps let
  // one through; where it lies already is asked in each attempt, since nothing is left to do then.
  return commit(context, async () => {
    const current = await unmatchedFor(context, arrival, 'AUTHORITY');
    if (current.at === to) return { reply: current };
    const { outcome } = decide(unmatchedLifecycle, current, asked);
    if (outcome === 'REFUSED') throw alreadyMatched();
    if (outcome === 'REPEATED') return { reply: current };
    const { noun, change } = advance(unmatchedLifecycle, current, { ...asked, now: context.now, set: { at: to } });
    const lists = [unlistUnmatchedWrite(current), unmatchedListingWrite(noun)];
    return { reply: noun, change: [...change, ...lists, ...(await followChange(context, current, to))] };
  });
}

async function checkPlace(context: RequestContext, to: string): Promise<void> {
  const { loaders } = context;
  const isKnown = await (isCommunity(to) ? loaders.community(to) : loaders.division(to));
  // An office of the street assigns nothing.
  if (!isKnown || to.length === 9 || !covers(viewerOf(context).division, to))
    throw notFound('community or division', 'to');
}

/** The task of the community that it leaves goes, and where it comes to there is one. */
async function followChange(context: RequestContext, current: UnmatchedArrival, to: string): Promise<Change> {
  const opened = await openUnmatched(context, current);
  const building = opened?.journey.destination.building ?? null;
  return [
    ...(await dropTaskChange(context, current.id)),
    ...(await placeChange(context, { ...current, at: to }, building)),
  ];
}
