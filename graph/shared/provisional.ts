import type { RequestContext } from '#graph/context.ts';
import type { Evidence } from '#graph/core/input/evidence.ts';
import { after, type Deadline } from '#graph/mechanism/escalation.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { countyOf } from '#graph/store/key.ts';
import { type Provisional, provisionalOf } from './policy-provisional.ts';

/** Somebody confirms a finding in time, or it ends as if it had not been. */
export const FINDING_CONFIRMATION: Deadline<{ readonly provisional?: Provisional | null | undefined }> = {
  kind: 'FINDING_CONFIRMATION',
  overdueAt: ({ provisional }) => (provisional ? after(provisional.until) : null),
};

/** Until when what the caller finds now binds, by the values of the county; null where it does for good. */
export async function provisionally(
  { loaders, now, today, viewer }: RequestContext,
  community: string,
  evidence: Evidence,
): Promise<Provisional | null> {
  const values = await loaders.values(countyOf(community));
  return provisionalOf(evidence, { by: viewer?.account ?? SYSTEM, now }, values(today));
}
