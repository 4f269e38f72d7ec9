import { type RequestContext, viewerOf } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import { authorityAbove, isAuthorityOver } from '#graph/core/authority.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import type { Role } from '#graph/core/roles.ts';
import { checkOptionalText } from '#graph/core/text.ts';
import { moveDue } from '#graph/mechanism/change.ts';
import { type Due, type Handled } from '#graph/mechanism/due.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { transition, type TransitionRequest, type TransitionResult } from '#graph/mechanism/transition.ts';
import type { Write } from '#graph/store/db.ts';
import { addDays, type Day, isDay } from '#verify/calendar.ts';
import { isTold, RECTIFY_DAYS, type WarningEvent, warningLifecycle, type WarningStatus } from './policy.ts';
import { deadlineOf, dueOf, TEXT_LENGTH } from './raise.ts';
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
export async function moveWarning(
  context: RequestContext,
  event: Exclude<WarningEvent, 'RAISE' | 'ESCALATE'>,
  input: MoveWarning,
): Promise<OverControlWarning> {
  // Race: the warning goes to the authority above in between. It is looked at anew before each attempt, so
  // that nobody moves what left them.
  const load = async () => {
    const found = await context.warnings.warning(input.warning);
    if (!found || !mayMove(context, event, found)) throw notFound('warning', 'warning');
    return found;
  };
  await load();
  const note = checkOptionalText(input.note, TEXT_LENGTH, 'note');
  const rectifyBy = input.rectifyBy === undefined ? null : checkRectifyBy(context, input.rectifyBy);
  const [role] = warningLifecycle.transitions[event].by;
  const actor = { account: viewerOf(context).account, role, ...(note !== undefined && { reason: note }) };
  const result = await step(context, { event, load, actor, rectifyBy });
  if (result.outcome !== 'REFUSED') return result.noun;
  const from = warningLifecycle.transitions[event].from.join(' or ');
  throw refusal(
    'INVALID_TRANSITION',
    `The warning is ${result.noun.status}: this takes a warning that is ${from}.`,
    'warning',
  );
}

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
  throw refusal('INVALID_DAY', `Give a day from today on, ${RECTIFY_DAYS} days ahead at most.`, 'rectifyBy');
}

/**
 * The deadline has passed unanswered: the authority above is in charge, with a deadline of its own. Nothing
 * is above the nation: there it stays, and shows as overdue. An item whose deadline is not the warning's any
 * more does nothing.
 */
export async function escalateWarning(context: RequestContext, due: Due, settle: Write): Promise<Handled> {
  await step(context, {
    event: 'ESCALATE',
    load: async () => {
      const found = await context.warnings.warning(due.subject);
      if (!found) throw new Error('A warning vanished: warnings are never deleted');
      return found;
    },
    guard: ({ deadline, inCharge }) => deadline === due.at && inCharge !== NATION,
    actor: { account: SYSTEM, role: 'SYSTEM' },
    rectifyBy: null,
    settle,
  });
  return 'DONE';
}

type Request = TransitionRequest<WarningStatus, WarningEvent, Role, never, OverControlWarning>;
interface WarningMove extends Pick<Request, 'event' | 'load' | 'guard' | 'actor'> {
  readonly rectifyBy: Day | null;
  readonly settle?: Write;
}

/**
 * One step: with the state move the deadline and what time brings at it, the place in lists and, upwards, who
 * is in charge.
 */
async function step(
  context: RequestContext,
  { event, rectifyBy, settle, ...request }: WarningMove,
): Promise<TransitionResult<OverControlWarning>> {
  const deadline = await deadlineOf(context, event, rectifyBy);
  return transition<WarningStatus, WarningEvent, Role, never, OverControlWarning>(context.db, {
    ...request,
    lifecycle: warningLifecycle,
    event,
    now: context.now,
    effects: ({ id, deadline: before }) => [...moveDue(dueOf(id), before, deadline), ...(settle ? [settle] : [])],
    derived: (current, to) => ({
      deadline,
      warningSk: warningSk(current, to, isTold(current) || event === 'NOTIFY'),
      ...(rectifyBy && { rectifyBy }),
      ...(event === 'ESCALATE' && { inCharge: authorityAbove(current.inCharge) }),
    }),
  });
}
