import type { Deps } from '#graph/context.ts';
import { allEnded } from '#graph/core/concurrently.ts';
import { relay } from '#graph/feed/relay/relay.ts';
import { drain, type DrainOptions } from './due.ts';

/**
 * The share of the time that what is due may take: what came of it is told all the same.
 */
const DUE_SHARE = 0.8;

/**
 * What is done again and again on behalf of nobody, each minute or more often: what is due comes about, and
 * beside it what happened is told; then what has come of the former. A fault of one keeps the others from
 * nothing, and is told at the end.
 */
export async function runMinute(
  deps: Deps,
  { logFault, until }: DrainOptions & { readonly until: Date },
): Promise<void> {
  const now = Date.now();
  const dueUntil = new Date(now + (until.getTime() - now) * DUE_SHARE);
  const both = [drain(deps, { logFault, until: dueUntil }), relay(deps, until)];
  await Promise.allSettled(both);
  await allEnded([...both, relay(deps, until)]);
}
