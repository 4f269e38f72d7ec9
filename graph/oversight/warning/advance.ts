import { type RequestContext, viewerOf } from '#graph/context.ts';
import { isAuthorityOver } from '#graph/core/authority.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkOptionalReason } from '#graph/core/input/text.ts';
import * as oversightTexts from '#graph/core/messages/oversight.ts';
import type { Role } from '#graph/core/roles.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { escalate, moveDeadline } from '#graph/mechanism/escalation.ts';
import { type Advance, advance, BY_TIME, decide } from '#graph/mechanism/lifecycle.ts';
import type { Write } from '#graph/store/db.ts';
import { addDays, type Day, isDay } from '#verify/calendar.ts';
import { isTold, RECTIFY_DAYS, type WarningEvent, warningLifecycle } from './policy.ts';
import { deadlineOf, TEXT_LENGTH, WARNING_DEADLINE } from './raise.ts';
import { type OverControlWarning, warningSk } from './store.ts';

export interface MoveWarning {
  readonly warning: string;
  readonly note?: string | null | undefined;
  readonly rectifyBy?: string;
}

/**
 * Moves a warning by one event of its state table. The same account's repeat answers with the warning as it
 * now is.
 */
export const moveWarning = (
  context: RequestContext,
  event: Exclude<WarningEvent, 'RAISE' | 'ESCALATE'>,
  input: MoveWarning,
): Promise<OverControlWarning> =>
  commit(context, async () => {
    // Race: the warning goes to the authority above in between. It is looked at anew in each attempt, so that
    // nobody moves what left them.
    const current = await context.warnings.warning(input.warning);
    if (!current || !mayMove(context, event, current)) throw notFound('warning', 'warning');
    const reason = checkOptionalReason(input.note, TEXT_LENGTH, 'note');
    const rectifyBy = input.rectifyBy === undefined ? null : checkRectifyBy(context, input.rectifyBy);
    const { by, from } = warningLifecycle.transitions[event];
    const actor = { account: viewerOf(context).account, role: by[0], ...(reason !== undefined && { reason }) };
    const { outcome } = decide(warningLifecycle, current, { event, actor });
    if (outcome === 'REPEATED') return { reply: current };
    if (outcome === 'MADE') return step(context, current, { event, actor, rectifyBy });
    throw refusal('INVALID_TRANSITION', oversightTexts.warningIs(current.status, from), 'warning');
  });

/**
 * Who is in charge moves it, and the community answers a notice; an authority that it was taken from by an
 * escalation does not.
 */
function mayMove(context: RequestContext, event: WarningEvent, found: OverControlWarning): boolean {
  const viewer = viewerOf(context);
  if (event !== 'REPORT_RECTIFICATION') return isAuthorityOver(viewer, found.inCharge);
  return viewer.roles.includes('COMMUNITY_WORKER') && viewer.communities.includes(found.community) && isTold(found);
}

function checkRectifyBy({ today }: RequestContext, day: string): Day {
  if (isDay(day) && day >= today && day <= addDays(today, RECTIFY_DAYS)) return day;
  throw refusal('INVALID_DAY', oversightTexts.rectifyAhead(RECTIFY_DAYS), 'rectifyBy');
}

/** The deadline has passed unanswered: the authority above is in charge, with a deadline of its own. */
export const escalateWarning = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  escalate(context, WARNING_DEADLINE, due, settle, {
    load: () => context.warnings.warning(due.subject),
    tell: async (current, inCharge) => {
      const escalation = { event: 'ESCALATE', actor: BY_TIME, rectifyBy: null, inCharge } as const;
      return (await step(context, current, escalation)).change;
    },
  });

interface WarningMove extends Pick<Advance<WarningEvent, Role>, 'event' | 'actor'> {
  readonly rectifyBy: Day | null;
  readonly inCharge?: string;
}

/** One step: with the state move the deadline and what time brings at it, and the place in lists. */
async function step(context: RequestContext, current: OverControlWarning, move: WarningMove) {
  const { event, actor, rectifyBy, inCharge = current.inCharge } = move;
  const deadline = await deadlineOf(context, event, rectifyBy);
  const { to } = warningLifecycle.transitions[event];
  const { noun, change } = advance(warningLifecycle, current, {
    event,
    actor,
    now: context.now,
    set: {
      deadline,
      inCharge,
      warningSk: warningSk(current, to, isTold(current) || event === 'NOTIFY'),
      ...(rectifyBy && { rectifyBy }),
    },
  });
  return { reply: noun, change: [...change, ...moveDeadline(WARNING_DEADLINE, current, noun)] };
}
