import type { RequestContext } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import type { Role } from '#graph/core/roles.ts';
import { lookAt } from '#graph/health/withdrawal/correct.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { escalate, moveDeadline } from '#graph/mechanism/escalation.ts';
import { type Actor, advance, BY_TIME } from '#graph/mechanism/lifecycle.ts';
import { sealFor } from '#graph/people/person/seal.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import type { Write } from '#graph/store/db.ts';
import { type AppealEvent, appealLifecycle, furtherFrom, isOpenAppeal } from './policy.ts';
import { APPEAL_DEADLINE, deadlineOf, noteRecord } from './read.ts';
import { type Appeal, relistAppealWrites } from './store.ts';

interface AppealMove {
  readonly event: Exclude<AppealEvent, 'FILE'>;
  readonly actor: Actor<Role>;
  readonly given?: Partial<Pick<Appeal, 'correctedFor' | 'dismissedFor' | 'inCharge'>>;
  readonly note?: string;
}

/**
 * One step: with the state its deadline and what time brings at it, its place in the lists and, where it is
 * decided, the day on which it is forgotten.
 */
export async function advanceAppeal(
  context: RequestContext,
  current: Appeal,
  { event, actor, given = {}, note }: AppealMove,
): Promise<{ readonly noun: Appeal; readonly change: Change }> {
  const { today, loaders } = context;
  const isOver = !isOpenAppeal(appealLifecycle.transitions[event].to);
  const set = {
    deadline: await deadlineOf(context, event, current.deadline),
    ...given,
    ...(note !== undefined && { notes: [...current.notes, await noted(context, current, event, note)] }),
    ...(isOver && { expiresAt: await expiryOf(context, current.community, 'GRIEVANCE', today) }),
    ...(event === 'DISMISS' && { furtherUntil: furtherFrom(today, (await loaders.values(NATION))(today)) }),
  };
  const { noun, change } = advance(appealLifecycle, current, {
    event,
    actor,
    now: context.now,
    set,
    named: 'appeal',
  });
  const due = moveDeadline(APPEAL_DEADLINE, current, noun);
  return { noun, change: [...change, ...due, ...relistAppealWrites(current, noun)] };
}

async function noted(context: RequestContext, { id, person }: Appeal, event: AppealEvent, note: string) {
  const at = context.now.toISOString();
  return { event, at, sealed: await sealFor(context, person, noteRecord(id, at), note) };
}

/**
 * Nobody has decided in time: the division above is in charge. Where what it is about is gone meanwhile,
 * nothing is left to decide.
 */
export const escalateAppeal = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  escalate(context, APPEAL_DEADLINE, due, settle, {
    // Whose it is may be forgotten meanwhile, and it with them.
    load: () => context.appeals.appeal(due.subject),
    async tell(current, inCharge) {
      const stands = (await lookAt(context, current.record))?.stands ?? true;
      const move = stands ? ({ event: 'ESCALATE', given: { inCharge } } as const) : ({ event: 'CORRECT' } as const);
      return (await advanceAppeal(context, current, { ...move, actor: BY_TIME })).change;
    },
  });

/** What it is about was taken back beside: whose it is has what they asked for, and learns it. */
export const settleAppeal = (context: RequestContext, { subject }: Due): Promise<Handled> =>
  commit<Handled>(context, async () => {
    const found = await context.appeals.openAppeal(subject);
    const stands = (await lookAt(context, subject))?.stands ?? false;
    if (!found || stands) return { reply: 'DONE' };
    const { change } = await advanceAppeal(context, found, { event: 'CORRECT', actor: BY_TIME });
    return { reply: 'DONE', change };
  });
