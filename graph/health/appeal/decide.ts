import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkReason } from '#graph/core/input/text.ts';
import * as groundsTexts from '#graph/core/messages/grounds.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { correction, type Correction, lookAt } from '#graph/health/withdrawal/correct.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { decide } from '#graph/mechanism/lifecycle.ts';
import { isTheirOwn } from '#graph/people/person/age.ts';
import { BY_TIME_ALONE, type WithdrawalReason } from '#graph/shared/policy-withdrawn.ts';
import { advanceAppeal } from './advance.ts';
import { APPEAL_LENGTH } from './file.ts';
import { type AppealDismissal, appealLifecycle, isImpartial, reviewsFor } from './policy.ts';
import type { Appeal } from './store.ts';

/** What was wrong, in words: it stands on the record that is taken back (characters). */
const EXPLANATION_LENGTH = 200;

export interface UpholdAppeal {
  readonly appeal: string;
  readonly reason: WithdrawalReason;
  readonly explanation: string;
}

/**
 * The record is wrong: it is taken back in the same transaction, with all that follows from it. What lowers
 * the class of a community takes two: the first questions the case, and the appeal waits for the second.
 *
 * Race: two decide at once, or the record is taken back meanwhile. The condition on each lets one through,
 * and the other is decided anew on what that one left.
 */
export function upholdAppeal(context: RequestContext, input: UpholdAppeal): Promise<Appeal> {
  const { reason } = input;
  if (reason === BY_TIME_ALONE) throw refusal('INVALID_GROUND', healthTexts.byTimeAlone, 'reason');
  const explanation = checkReason(input.explanation, EXPLANATION_LENGTH, 'explanation');
  return commit(context, async () => {
    const { found, actor, isRepeat } = await decidable(context, input.appeal, ['UPHOLD', 'SUPPORT']);
    if (isRepeat) return { reply: found };
    const { record, person } = found;
    const corrected = await correction(context, { record, person, reason, explanation, ...actor });
    const event = eventOf(corrected);
    if (decide(appealLifecycle, found, { event, actor }).outcome !== 'MADE') return { reply: found };
    const given = event === 'UPHOLD' ? { correctedFor: reason } : {};
    const { noun, change } = await advanceAppeal(context, found, { event, actor, given, note: explanation });
    return { reply: noun, change: [...change, ...corrected.change] };
  });
}

const eventOf = ({ outcome }: Correction) => (outcome === 'QUESTIONED' ? 'SUPPORT' : 'UPHOLD');

export interface DismissAppeal {
  readonly appeal: string;
  readonly reason: AppealDismissal;
  readonly note: string;
}

/** The record is right, or stays for another reason: whose it is learns why, and where to go further. */
export function dismissAppeal(context: RequestContext, input: DismissAppeal): Promise<Appeal> {
  const note = checkReason(input.note, APPEAL_LENGTH, 'note');
  return commit(context, async () => {
    const { found, actor, isRepeat } = await decidable(context, input.appeal, ['DISMISS']);
    if (isRepeat) return { reply: found };
    const given = { dismissedFor: input.reason };
    const { noun, change } = await advanceAppeal(context, found, { event: 'DISMISS', actor, given, note });
    return { reply: noun, change };
  });
}

type Decision = 'UPHOLD' | 'SUPPORT' | 'DISMISS';

/** An appeal on which the caller may decide, or has so decided already: see `isImpartial`. */
async function decidable(context: RequestContext, id: string, events: readonly [Decision, ...Decision[]]) {
  const viewer = viewerOf(context);
  const actor = { account: viewer.account, role: 'PROFESSIONAL' } as const;
  const found = await context.appeals.appeal(id);
  if (!found || !reviewsFor(viewer, found.inCharge)) throw notFound('appeal', 'appeal');
  const { outcome } = decide(appealLifecycle, found, { event: events[0], actor });
  const isDone = found.history.some((step) => step.account === actor.account && events.some((e) => e === step.event));
  if (outcome !== 'MADE' && isDone) return { found, actor, isRepeat: true };
  if (outcome !== 'MADE') throw refusal('INVALID_TRANSITION', groundsTexts.appealIs(found.status), 'appeal');
  const { hands } = (await lookAt(context, found.record)) ?? { hands: [] };
  // Nobody judges their own decision, at whatever level.
  const before = await context.appeals.dismissedBy(found.person, found.record);
  const whose = await context.persons.person(found.person);
  const isOwn = whose !== null && (await isTheirOwn(context, whose));
  if (isOwn || !isImpartial(viewer, found, [...hands, ...before]))
    throw refusal('INVALID_TRANSITION', groundsTexts.decidedByAnother, 'appeal');
  return { found, actor, isRepeat: false };
}
