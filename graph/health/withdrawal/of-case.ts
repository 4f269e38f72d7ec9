import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { questionOf } from '#graph/health/case/policy.ts';
import { voidCase } from '#graph/health/case/rule-out.ts';
import type { CaseStep, StoredCase } from '#graph/health/case/store.ts';
import { mayWithdraw, type WithdrawalReason } from '#graph/shared/policy-withdrawn.ts';
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
  // A repeat answers with what was said then. Who had questioned it to rule it out has said nothing before.
  const step = left.history.findLast((one) => OWN.includes(one.event) && one.account === account)!;
  const said = saidBy(step);
  const status = left.status === 'RULED_OUT' ? 'WITHDRAWN' : 'QUESTIONED';
  return {
    record,
    status,
    at: step.at,
    ...(said.reason === null ? { reason, explanation } : { ...said, reason: said.reason }),
  };
}

/** Why somebody holds that a case is none, in a step of it. */
const saidBy = ({ at, reason, explanation }: CaseStep): CaseQuestion => ({
  at,
  reason: (reason as WithdrawalReason | undefined) ?? null,
  explanation: explanation ?? null,
});

export interface CaseQuestion {
  readonly at: string;
  /** Null where it was to be ruled out. */
  readonly reason: WithdrawalReason | null;
  readonly explanation: string | null;
}

/** What a professional of the division reads who is to decide on a case that somebody holds to be none. */
export function caseQuestion(context: RequestContext, found: StoredCase): CaseQuestion | null {
  const { roles, division } = viewerOf(context);
  const step = found.history.find(({ event }) => event === 'QUESTION');
  return step && roles.includes('PROFESSIONAL') && covers(division, found.community) ? saidBy(step) : null;
}

const OWN: readonly string[] = ['QUESTION', 'WITHDRAW'];

/** Since when somebody holds that a case is none; null while nobody does. */
export const questionedAt = (found: StoredCase): string | null => questionOf(found)?.at ?? null;
