import type { Deps } from '#graph/context.ts';
import { relay } from '#graph/feed/relay/relay.ts';
import { drain, type DrainOptions } from './due.ts';

/**
 * The share of the time that what is due may take: however much that is, what happened is told all the same.
 */
const DUE_SHARE = 0.8;

/**
 * What is done again and again on behalf of nobody, each minute or more often: what is due comes about, then
 * what happened is told.
 */
export async function runMinute(
  deps: Deps,
  { logFault, until }: DrainOptions & { readonly until: Date },
): Promise<void> {
  const now = Date.now();
  await drain(deps, { logFault, until: new Date(now + (until.getTime() - now) * DUE_SHARE) });
  await relay(deps, until);
}
