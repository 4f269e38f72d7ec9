import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkText } from '#graph/core/input/text.ts';
import * as oversightTexts from '#graph/core/messages/oversight.ts';
import { once } from '#graph/core/once.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { ControlMeasureKind, MeasureScope } from '#graph/oversight/measure/policy.ts';
import { groundsIn, judge, measure, measuresOf } from '#graph/oversight/measure/read.ts';
import type { Measure } from '#graph/oversight/measure/store.ts';
import { standingWrite } from '#graph/people/person/store.ts';
import type { Community } from '#graph/region/place/store.ts';
import { warningId } from '#graph/store/ids.ts';
import { raiseWarning, TEXT_LENGTH } from './raise.ts';
import type { OverControlWarning } from './store.ts';

const REPORTS_AN_HOUR = 5;

export interface ReportOverControl {
  readonly community: string;
  readonly kind: ControlMeasureKind;
  readonly scope: MeasureScope;
  readonly description: string;
  readonly idempotencyKey: string;
}

/**
 * A report and the measure of its kind that is registered in the community and in force, where there is one.
 */
export interface OverControlReport {
  readonly warning: OverControlWarning;
  readonly registered: Measure | null;
}

/**
 * A resident's report. It is taken whatever is registered: a measure may be carried out otherwise than it was
 * registered. What nobody registered is judged as what it is, a measure without basis, ground or end.
 */
export async function reportOverControl(context: RequestContext, input: ReportOverControl): Promise<OverControlReport> {
  const { community: code, kind, scope } = input;
  const place = viewerOf(context).person?.community === code ? await context.loaders.community(code) : null;
  if (!place) throw notFound('community', 'community');
  const description = checkText(input.description, TEXT_LENGTH, 'description');
  // Counted by the first attempt alone: who is overtaken has not come more often.
  const count = once(() => countReport(context));
  const attempt = async (id: string) => {
    await count();
    // Race: they are forgotten at this moment. An open report holds that up, and each moves the standing.
    const reporter = await context.persons.person(viewerOf(context).person?.id ?? '');
    if (!reporter) throw notFound('community', 'community');
    const registered = await registeredOf(context, place, input);
    const ruling = registered?.ruling ?? judge({ kind, scope, exits: [] }, await groundsIn(context, place), []);
    const { warning, writes } = await raiseWarning(context, {
      id,
      community: code,
      source: 'RESIDENT',
      kind,
      scope,
      measureId: registered?.id ?? null,
      ruling,
      description,
      raisedBy: { role: 'RESIDENT', division: null },
    });
    return { reply: warning, change: [...writes, standingWrite(reporter)] };
  };
  const made = await commit(context, attempt, {
    once: {
      operation: 'reportOverControl',
      input,
      id: (digits) => warningId(code, digits),
      read: async (id) => (await context.warnings.warning(id))!,
    },
  });
  return { warning: made, registered: made.measureId === null ? null : await measure(context, made.measureId) };
}

async function countReport(context: RequestContext): Promise<void> {
  const { account } = viewerOf(context);
  if (!(await context.accounts.withinRate(account, 'report-over-control', 1, REPORTS_AN_HOUR, context.now)))
    throw refusal('RATE_LIMITED', oversightTexts.overControlAnHour(REPORTS_AN_HOUR));
}

/** Live measures of a community that are looked through at most: far more than one ever has. */
const LIVE_LIMIT = 100;

/**
 * The registered measure that a report is about, if any that the reporter may see: rather one that reaches as
 * far as what is seen.
 */
async function registeredOf(
  context: RequestContext,
  place: Community,
  { kind, scope }: Pick<ReportOverControl, 'kind' | 'scope'>,
): Promise<Measure | null> {
  const { nodes } = await measuresOf(context, place, { inForce: true, first: LIVE_LIMIT });
  const found = nodes.filter((one) => one.kind === kind);
  return found.find((one) => one.scope === scope) ?? found[0] ?? null;
}
