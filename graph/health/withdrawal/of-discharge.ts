import { changeFacts } from '#graph/codes/fact/change.ts';
import { viewerOf } from '#graph/context.ts';
import { refusal } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { reopenCases } from '#graph/health/case/discharged.ts';
import { dischargeLifecycle } from '#graph/health/discharge/policy.ts';
import type { Discharge } from '#graph/health/discharge/store.ts';
import { uncite } from '#graph/health/document/cite.ts';
import { endGround } from '#graph/health/isolation/grounds/end.ts';
import { markNotices } from '#graph/health/isolation/grounds/notice.ts';
import { advance, decide } from '#graph/mechanism/lifecycle.ts';
import { type Kind, withdrawing } from './record.ts';

export const OF_DISCHARGE: Kind<Discharge> = {
  load: ({ discharges }, id) => discharges.discharge(id),
  recorded: ({ person, history, withdrawn }) => ({
    person,
    withdrawn,
    // What it rests on is the fact of the case, which was there before it.
    fact: null,
    recordedBy: history[0]!.account,
    recordedAt: history[0]!.at,
  }),
  stands: ({ status }) => status === 'FOLLOWED_UP' || status === 'RE_POSITIVE',
  hands: ({ history }) => history.map(({ account }) => account),
  async change(context, found, withdrawn, person) {
    const { id } = found;
    const actor = { account: viewerOf(context).account, role: 'PROFESSIONAL' } as const;
    if (decide(dischargeLifecycle, found, { event: 'WITHDRAW', actor }).outcome !== 'MADE')
      throw refusal('INVALID_TRANSITION', healthTexts.followUpIs(found.status), 'record');
    const set = { withdrawn };
    const { change } = advance(dischargeLifecycle, found, { event: 'WITHDRAW', actor, now: context.now, set });
    const { treated, change: reopened } = await reopenCases(context, person, id);
    // Who is treated again is isolated for nothing else.
    const end = treated
      ? ({ ref: null, reason: 'BECAME_CASE', cause: treated } as const)
      : ({ ref: id, reason: 'GROUND_WITHDRAWN', cause: id } as const);
    return [
      ...change,
      ...reopened,
      changeFacts(context, person, id, { undo: true }),
      ...(await endGround(context, person, { ...end, keepsFactOf: id })),
      ...(await markNotices(context, person, ({ ref }) => ref === id)),
      ...(await uncite(context, person, id)),
    ];
  },
};

/**
 * Somebody was not discharged: their cases are open again, and they are treated. One whose recheck was
 * positive is over by that.
 */
export const withdrawDischarge = withdrawing(OF_DISCHARGE);
