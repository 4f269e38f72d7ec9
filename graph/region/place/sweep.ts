import type { RequestContext } from '#graph/context.ts';
import type { RunSweep } from '#graph/shared/row.ts';
import { sweepOver } from '#graph/shared/sweep.ts';
import { communitiesOf } from './read.ts';
import type { Community } from './store.ts';

/** Runs a sweep over the communities of the division that its input names. */
export const overCommunities = (act: (context: RequestContext, community: Community) => Promise<boolean>): RunSweep =>
  sweepOver({
    next: (context, { division = '' }, page) => communitiesOf(context, division, page),
    cursorOf: ({ code }) => code,
    act,
  });
