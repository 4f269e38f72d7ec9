import { type RequestContext, viewerOf } from '#graph/context.ts';
import { decidingRole } from '#graph/core/authority.ts';
import { notFound, type Problem } from '#graph/core/errors.ts';
import * as oversightTexts from '#graph/core/messages/oversight.ts';
import { type Change, makeDue } from '#graph/mechanism/change.ts';
import { type Attempt, commit } from '#graph/mechanism/commit.ts';
import { create } from '#graph/mechanism/lifecycle.ts';
import { isOverControl } from '#graph/oversight/measure/policy-ruling.ts';
import { isLive, measureLifecycle, type MeasureRuling } from '#graph/oversight/measure/policy.ts';
import { asOfToday, groundsIn, judge } from '#graph/oversight/measure/read.ts';
import { type Measure, measureWrites } from '#graph/oversight/measure/store.ts';
import { raiseWarning } from '#graph/oversight/warning/raise.ts';
import type { OverControlWarning } from '#graph/oversight/warning/store.ts';
import { datedId, warningId } from '#graph/store/ids.ts';
import type { Key } from '#graph/store/key.ts';
import { addDays, startOf } from '#verify/calendar.ts';
import { checkEvidence, checkPeriod, checkPlace, checkTexts, type ProposeMeasure } from './input.ts';

/** What came of a proposal: a measure, or a refusal by its ruling and perhaps a warning. */
export interface ProposalOutcome {
  readonly measure: Measure | null;
  readonly ruling: MeasureRuling;
  readonly warning: OverControlWarning | null;
  readonly errors: readonly Problem[];
}

type DecidingRole = NonNullable<ReturnType<typeof decidingRole>>;

interface Proposed {
  readonly measure: Measure;
  readonly warning: OverControlWarning | null;
}

/**
 * Proposes a measure: it is judged, and kept with its ruling, lawful or refused, in one transaction with its
 * event and with what time will bring, or with the warning that it raises. A repeat answers with the same
 * outcome, a refusal too.
 *
 * Race: tier or response change between the ruling and the write. No condition holds them still, since a tier
 * is computed and lies nowhere: START judges every measure once more after it was written, also one that
 * begins at once, and the sweep after a change judges those that were written before it.
 */
export async function proposeMeasure(context: RequestContext, input: ProposeMeasure): Promise<ProposalOutcome> {
  const role = decidingRole(viewerOf(context), input.community);
  if (!role) throw notFound('community', 'community');
  const proposed = await commit(context, (id) => propose(context, input, id, role), {
    once: {
      operation: 'proposeMeasure',
      input,
      id: (digits) => datedId('measure', input.community, input.from, digits),
      read: (id) => readProposed(context, id),
    },
  });
  const { ruling } = proposed.measure;
  if (ruling.verdict !== 'REFUSED')
    return { measure: asOfToday(context, proposed.measure), ruling, warning: null, errors: [] };
  return { measure: null, ruling, warning: proposed.warning, errors: [refused(ruling)] };
}

const refused = (ruling: MeasureRuling): Problem => ({
  code: 'MEASURE_REFUSED',
  message: oversightTexts.measureRefused,
  path: ['input'],
  ruling,
});

/** A warning has the digits of the proposal that raised it. */
const warningOf = ({ community, id }: Pick<Measure, 'community' | 'id'>): string =>
  warningId(community, id.slice(id.lastIndexOf('_') + 1));

async function readProposed(context: RequestContext, id: string): Promise<Proposed> {
  const measure = (await context.measures.measure(id))!;
  return {
    measure,
    warning: isOverControl(measure.ruling) ? await context.warnings.warning(warningOf(measure)) : null,
  };
}

async function propose(
  context: RequestContext,
  input: ProposeMeasure,
  id: string,
  role: DecidingRole,
): Promise<Attempt<Proposed>> {
  const { noun: measure, change: told } = await judged(context, input, id, role);
  const { made, writes } = measureWrites(measure);
  const raised = isOverControl(measure.ruling) ? await raise(context, measure, role) : null;
  return {
    reply: { measure: made, warning: raised?.warning ?? null },
    change: [...writes, ...told, ...duesOf(context, measure), ...(raised?.writes ?? [])],
  };
}

async function judged(context: RequestContext, input: ProposeMeasure, id: string, role: DecidingRole) {
  const { kind, evidence } = input;
  const community = input.community.length === 12 ? await context.loaders.community(input.community) : null;
  if (!community) throw notFound('community', 'community');
  const grounds = await groundsIn(context, community);
  const asked = {
    kind,
    ...checkPeriod(context, input, grounds.values.measureDays),
    ...(await checkPlace(context, input)),
    ...checkTexts(input),
    exits: [...new Set(input.exits)],
  };
  const ruling = judge(asked, grounds, await checkEvidence(context, input));
  const measure = { id, community: community.code, ...asked, evidence: [...new Set(evidence)], ruling };
  return create(measureLifecycle, measure, {
    event: ruling.verdict === 'REFUSED' ? 'REFUSE' : 'PROPOSE',
    actor: { account: viewerOf(context).account, role },
    now: context.now,
    // Of persons the event names none.
    tells: { data: { community: community.code, kind, scope: asked.scope } },
  });
}

/** Its first day, which may have begun, and the end of its last. */
function duesOf({ now }: RequestContext, { id, status, from, until }: Omit<Measure, keyof Key>): Change {
  if (!isLive(status) || until === undefined) return [];
  const [first, at] = [startOf(from), now.toISOString()];
  return [
    makeDue({ kind: 'MEASURE_START', subject: id, at: first > at ? first : at }),
    makeDue({ kind: 'MEASURE_LAPSE', subject: id, at: startOf(addDays(until, 1)) }),
  ];
}

const raise = (context: RequestContext, measure: Omit<Measure, keyof Key>, role: DecidingRole) =>
  raiseWarning(context, {
    id: warningOf(measure),
    community: measure.community,
    source: 'PROPOSAL',
    kind: measure.kind,
    scope: measure.scope,
    measureId: measure.id,
    ruling: measure.ruling,
    description: null,
    raisedBy: { role, division: role === 'AUTHORITY' ? viewerOf(context).division : null },
  });
