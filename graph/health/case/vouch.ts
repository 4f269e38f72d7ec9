import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkEvidence, type EvidenceInput } from '#graph/core/input/evidence.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { isCounted } from '#graph/region/tier/policy-class.ts';
import { isReviewer } from '#graph/shared/policy-withdrawn.ts';
import { caseToMove, professional, step } from './advance.ts';
import { EVIDENCE_OF_VOUCHING, mayVouch } from './policy.ts';
import { assessDue } from './record.ts';
import type { StoredCase } from './store.ts';

export interface VouchForCase {
  readonly case: string;
  readonly evidence: EvidenceInput;
}

/**
 * Vouches for a confirmed case that names nobody: the class of its community follows. Race: two vouch at
 * once. One of them makes the step, and the other is told that the case counts.
 */
export async function vouchForCase(context: RequestContext, input: VouchForCase): Promise<StoredCase> {
  const { id } = await caseToMove(context, input.case);
  const { division } = viewerOf(context);
  if (!isReviewer({ role: 'PROFESSIONAL', division })) throw notFound('case', 'case');
  const evidence = checkEvidence(input.evidence, { today: context.today, shownBy: EVIDENCE_OF_VOUCHING }, 'evidence');
  const actor = professional(context);
  const { outcome, found } = await step(context, {
    id,
    event: 'VOUCH',
    actor,
    guard: (current) => mayVouch(current, actor.account),
    prepare: ({ community }) =>
      Promise.resolve({
        // Whoever vouches is the second who stands by it.
        set: { unvouched: false, provisional: null },
        detail: { evidence },
        follows: [assessDue(context, community)],
      }),
  });
  if (outcome !== 'REFUSED') return found;
  throw refusal('INVALID_TRANSITION', whyNot(found), 'case');
}

/** Whether it counts towards the class of its community. */
export const counts = (found: StoredCase): boolean => isCounted(found);

function whyNot(found: StoredCase) {
  if (isCounted(found)) return healthTexts.caseCounts;
  if (found.kind !== 'CONFIRMED' || found.status === 'RULED_OUT') return healthTexts.caseIs(found.kind, found.status);
  return healthTexts.anotherVouches;
}
