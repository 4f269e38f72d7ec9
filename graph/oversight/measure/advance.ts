import { type RequestContext, viewerOf } from '#graph/context.ts';
import { decidingRole } from '#graph/core/authority.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { type Actor, SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { transition, type TransitionRequest, type TransitionResult } from '#graph/mechanism/transition.ts';
import type { QueryOptions, Write } from '#graph/store/db.ts';
import { groundsIn, judge, type MeasureGrounds } from './judge.ts';
import {
  type MeasureEffect,
  type MeasureEvent,
  measureLifecycle,
  type MeasureStatus,
  type MeasureStepReason,
  statusOn,
} from './policy.ts';
import { asOfToday } from './read.ts';
import { type Measure, unlistWrite } from './store.ts';

/** Why a measure has to end by what now holds; null where it stays lawful. */
const endsBecause = (measure: Measure, grounds: MeasureGrounds): MeasureStepReason | null => {
  // Where the cases lie tells what would be lighter, never whether it may go on.
  if (judge(measure, grounds, []).verdict !== 'REFUSED') return null;
  return grounds.responseInForce ? 'TIER_CHANGED' : 'RESPONSE_ENDED';
};

type Request = TransitionRequest<MeasureStatus, MeasureEvent, Role, MeasureEffect, Measure>;

interface Move extends Pick<Request, 'event' | 'actor'> {
  readonly settle?: Write;
}

/**
 * Moves a measure, by what its dates say of it: one that is past is moved by nothing but its lapse. What is
 * due of one that has ended comes about and finds nothing to do.
 */
const move = (
  context: RequestContext,
  id: string,
  { event, actor, settle }: Move,
): Promise<TransitionResult<Measure>> =>
  transition<MeasureStatus, MeasureEvent, Role, MeasureEffect, Measure>(context.db, {
    lifecycle: measureLifecycle,
    load: () => loadMeasure(context, id),
    guard: (current) => event === 'LAPSE' || statusOn(current, context.today) !== 'LAPSED',
    event,
    actor,
    now: context.now,
    effects: (current, effects) => [
      ...(effects.includes('UNLIST') ? [unlistWrite(current)] : []),
      ...(settle ? [settle] : []),
    ],
    derived: () => ({}),
  });

async function loadMeasure(context: RequestContext, id: string): Promise<Measure> {
  const found = await context.measures.measure(id);
  if (!found) throw new Error('A measure vanished: measures are never deleted');
  return found;
}

export interface EndMeasure {
  readonly measure: string;
  readonly reason: Extract<MeasureStepReason, 'NO_LONGER_NEEDED' | 'REPLACED'>;
}

/** Ends a measure early. The same account's repeat answers with the measure as it is. */
export async function endMeasure(context: RequestContext, { measure: id, reason }: EndMeasure): Promise<Measure> {
  const viewer = viewerOf(context);
  const found = await context.measures.measure(id);
  const role = found && decidingRole(viewer, found.community);
  if (!role) throw notFound('measure', 'measure');
  const actor: Actor<Role> = { account: viewer.account, role, reason };
  const result = await move(context, id, { event: 'END', actor });
  const measure = asOfToday(context, result.noun);
  if (result.outcome !== 'REFUSED') return measure;
  throw refusal(
    'INVALID_TRANSITION',
    `The measure is ${measure.status}: this takes one that is ${measureLifecycle.transitions.END.from.join(' or ')}.`,
    'measure',
  );
}

const byItself = (reason?: MeasureStepReason): Actor<Role> => ({
  account: SYSTEM,
  role: 'SYSTEM',
  ...(reason && { reason }),
});

/** Its first day has come: it is judged by the tier of that day, and holds or ends. */
export async function startMeasure(context: RequestContext, due: Due, settle: Write): Promise<Handled> {
  const found = await loadMeasure(context, due.subject);
  const community = await context.loaders.community(found.community);
  if (!community || found.status !== 'SCHEDULED') return 'DONE';
  const reason = endsBecause(found, await groundsIn(context, community));
  const way = reason
    ? ({ event: 'END', actor: byItself(reason) } as const)
    : ({ event: 'START', actor: byItself() } as const);
  await move(context, found.id, { ...way, settle });
  return 'DONE';
}

/** The day after its last has come. */
export async function lapseMeasure(context: RequestContext, due: Due, settle: Write): Promise<Handled> {
  await move(context, due.subject, { event: 'LAPSE', actor: byItself(), settle });
  return 'DONE';
}

const PAGE = 25;

/** The tier of a community has changed. */
export async function rejudgeMeasuresDue(context: RequestContext, due: Due): Promise<Handled> {
  await rejudgeMeasures(context, due.subject);
  return 'DONE';
}

/**
 * Judges what holds or will hold in a community by what now holds of tier and response: what is beyond it
 * ends, what stays lawful is untouched. Answers whether anything ended.
 */
export async function rejudgeMeasures(context: RequestContext, code: string): Promise<boolean> {
  const community = await context.loaders.community(code);
  if (!community) return false;
  const grounds = await groundsIn(context, community);
  let changed = false;
  for (let options: QueryOptions = { first: PAGE }; ;) {
    const page = await context.measures.liveMeasuresOf(code, options);
    for (const found of page) {
      const reason = endsBecause(found, grounds);
      if (!reason) continue;
      const { outcome } = await move(context, found.id, { event: 'END', actor: byItself(reason) });
      changed ||= outcome === 'MADE';
    }
    if (page.length < PAGE) return changed;
    options = { first: PAGE, after: page.at(-1)?.place };
  }
}
