import { type RequestContext, viewerOf } from '#graph/context.ts';
import { decidingRole } from '#graph/core/authority.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as oversightTexts from '#graph/core/messages/oversight.ts';
import type { Role } from '#graph/core/roles.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { type Actor, advance, decide, SYSTEM } from '#graph/mechanism/lifecycle.ts';
import type { QueryOptions, Write } from '#graph/store/db.ts';
import { type MeasureEvent, measureLifecycle, type MeasureStepReason, statusOn, isLive } from './policy.ts';
import { asOfToday, groundsIn, judge, type MeasureGrounds } from './read.ts';
import { type Measure, unlistWrite } from './store.ts';

/** Why a measure has to end by what now holds; null where it stays lawful. */
const endsBecause = (measure: Measure, grounds: MeasureGrounds): MeasureStepReason | null => {
  // Where the cases lie tells what would be lighter, never whether it may go on. On a silent level it runs
  // out.
  if (judge(measure, { ...grounds, isUnreported: false }, []).verdict !== 'REFUSED') return null;
  return grounds.responseInForce ? 'TIER_CHANGED' : 'RESPONSE_ENDED';
};

/**
 * What moving a measure comes to, by what its dates say of it: one that is past is moved by nothing but its
 * lapse. What is due of one that has ended comes about and finds nothing to do.
 */
function move({ now, today }: RequestContext, current: Measure, event: MeasureEvent, actor: Actor<Role>) {
  const guard = event === 'LAPSE' || statusOn(current, today) !== 'LAPSED';
  const { outcome } = decide(measureLifecycle, current, { event, actor, guard });
  if (outcome !== 'MADE') return { outcome, measure: current, change: [] };
  const { noun: measure, change } = advance(measureLifecycle, current, { event, actor, now });
  // What has ended or lapsed is none of those that hold or will hold.
  return { outcome, measure, change: isLive(measure.status) ? change : [...change, unlistWrite(current)] };
}

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
export const endMeasure = (context: RequestContext, { measure: id, reason }: EndMeasure): Promise<Measure> =>
  commit(context, async () => {
    const viewer = viewerOf(context);
    const current = await context.measures.measure(id);
    const role = current && decidingRole(viewer, current.community);
    if (!role) throw notFound('measure', 'measure');
    const { outcome, measure, change } = move(context, current, 'END', { account: viewer.account, role, reason });
    const reply = asOfToday(context, measure);
    if (outcome !== 'REFUSED') return { reply, change };
    const from = measureLifecycle.transitions.END.from.join(' or ');
    throw refusal('INVALID_TRANSITION', oversightTexts.measureIs(reply.status, from), 'measure');
  });

const byItself = (reason: MeasureStepReason | null = null): Actor<Role> => ({
  account: SYSTEM,
  role: 'SYSTEM',
  ...(reason && { reason }),
});

/** Its first day has come: it is judged by the tier of that day, and holds or ends. */
export const startMeasure = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  commit(context, async () => {
    const current = await loadMeasure(context, due.subject);
    const community = await context.loaders.community(current.community);
    if (!community || current.status !== 'SCHEDULED') return { reply: 'DONE' };
    const grounds = await groundsIn(context, community);
    // One that has held since an earlier day, before any drain came, runs out.
    const isSilent = grounds.isUnreported && current.from === context.today;
    const reason = endsBecause(current, grounds) ?? (isSilent ? 'LEVEL_UNREPORTED' : null);
    const { change } = move(context, current, reason ? 'END' : 'START', byItself(reason));
    return { reply: 'DONE', change: [...change, settle] };
  });

/** The day after its last has come. */
export const lapseMeasure = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  commit(context, async () => {
    const { change } = move(context, await loadMeasure(context, due.subject), 'LAPSE', byItself());
    return { reply: 'DONE', change: [...change, settle] };
  });

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
      const isEnded = await commit(context, async () => {
        const { outcome, change } = move(context, await loadMeasure(context, found.id), 'END', byItself(reason));
        return { reply: outcome === 'MADE', change };
      });
      changed ||= isEnded;
    }
    if (page.length < PAGE) return changed;
    options = { first: PAGE, after: page.at(-1)?.place };
  }
}
