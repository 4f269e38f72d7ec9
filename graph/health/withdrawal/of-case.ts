import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { questionOf } from '#graph/health/case/policy.ts';
import { voidCase } from '#graph/health/case/rule-out.ts';
import type { StoredCase } from '#graph/health/case/store.ts';
import { mayWithdraw } from '#graph/shared/policy-withdrawn.ts';
import type { Asked, Withdrawal } from './record.ts';

/**
 * There was no such case. One that counts for the class of its community takes two: the first questions it,
 * and another professional, of the county or above, withdraws it.
 */
export async function withdrawCase(
  context: RequestContext,
  { record, reason, explanation }: Asked,
): Promise<Withdrawal> {
  const { account, roles, division } = viewerOf(context);
  const found = await context.cases.case(record);
  const isHere = found !== null && roles.includes('PROFESSIONAL') && covers(division, found.community);
  const asking = { account, role: 'PROFESSIONAL', division } as const;
  const isAgain = found?.history.some((step) => step.account === account && OWN.includes(step.event)) ?? false;
  if (!isHere || !(isAgain || mayWithdraw(asking, found, context.now))) throw notFound('record', 'record');
  const { outcome, found: left } = await voidCase(context, record, {
    event: 'WITHDRAW',
    detail: { reason, explanation },
  });
  if (outcome === 'REFUSED')
    throw refusal(
      'INVALID_TRANSITION',
      left.status === 'DISCHARGED' ? healthTexts.dischargeFirst : healthTexts.withdrawnAlready,
      'record',
    );
  const step = left.history.findLast((one) => OWN.includes(one.event) && one.account === account)!;
  return { record, status: left.status === 'RULED_OUT' ? 'WITHDRAWN' : 'QUESTIONED', at: step.at, reason };
}

const OWN: readonly string[] = ['QUESTION', 'WITHDRAW'];

/** Since when somebody holds that a case is none; null while nobody does. */
export const questionedAt = (found: StoredCase): string | null => questionOf(found)?.at ?? null;
