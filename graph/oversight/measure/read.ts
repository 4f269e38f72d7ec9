import { type RequestContext, viewerOf } from '#graph/context.ts';
import type { PlanValues } from '#graph/core/plan/values.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import type { Person } from '#graph/people/person/store.ts';
import type { Community } from '#graph/region/place/store.ts';
import { responseInForce } from '#graph/region/response/change.ts';
import { countyAssessment } from '#graph/region/risk-level/read.ts';
import { restsOnLevel } from '#graph/region/tier/policy.ts';
import { communityTier } from '#graph/region/tier/read.ts';
import { disclose } from '#graph/shared/disclose.ts';
import { type Connection, fillPage, type PageArgs, readPage } from '#graph/shared/page.ts';
import type { QueryOptions } from '#graph/store/db.ts';
import { countyOf } from '#graph/store/key.ts';
import { type MeasureFacts, ruleOnMeasure } from './policy-ruling.ts';
import { type EvidenceArea, isLive, maySeeMeasure, type MeasureRuling, statusOn } from './policy.ts';
import type { ListedMeasure, Measure } from './store.ts';

/** A measure as it stands today, whatever the last drain wrote down. */
export const asOfToday = <M extends Measure>({ today }: RequestContext, measure: M): M => ({
  ...measure,
  status: statusOn(measure, today),
});

/** A measure by id, for those who may see it. */
export async function measure(context: RequestContext, id: string): Promise<Measure | null> {
  const found = await context.loaders.measure(id);
  return found && maySeeMeasure(viewerOf(context), found) ? asOfToday(context, found) : null;
}

/**
 * The measures of a community that the caller may see, the newest first: those in force today, or all that
 * were ever proposed.
 */
export function measuresOf(
  context: RequestContext,
  { code }: Community,
  { inForce, ...page }: PageArgs & { readonly inForce: boolean },
): Promise<Connection<Measure>> {
  const viewer = viewerOf(context);
  const isWanted = (found: Measure) => maySeeMeasure(viewer, found) && (!inForce || found.status === 'IN_FORCE');
  const { measures } = context;
  const read = (options: QueryOptions) =>
    inForce ? measures.liveMeasuresOf(code, options) : measures.measuresOf(code, options);
  const place = (listed: ListedMeasure) => listed.place;
  const wanted = (found: readonly ListedMeasure[]) => found.map((one) => asOfToday(context, one)).filter(isWanted);
  const list = ['measures', code, inForce] as const;
  return readPage(context, list, page, (options) => fillPage(options, read, place, wanted), place);
}

/**
 * The persons that a measure covers, for those who have to do with them; each reading is recorded. Null for
 * everybody else, and once the measure is over: after it nothing marks a person (rights.4).
 */
export async function personsUnder(context: RequestContext, found: Measure): Promise<readonly Person[] | null> {
  if (!isLive(found.status)) return null;
  const persons = await Promise.all(found.personIds.map((id) => context.loaders.person(id)));
  const shown = await Promise.all(
    persons.map(async (one) => (one && (await disclose(context, subjectOfPerson(one), PERSONS)) ? one : null)),
  );
  const open = shown.filter((one) => one !== null);
  return open.length > 0 ? open : null;
}

const PERSONS = 'Measure.persons';

/** What a measure of a community is judged by. */
export interface MeasureGrounds extends MeasureFacts {
  readonly values: PlanValues;
}

export async function groundsIn(context: RequestContext, community: Community): Promise<MeasureGrounds> {
  const { code } = community;
  const [tier, { silentDays }, response, valuesOn] = await Promise.all([
    communityTier(context, community),
    countyAssessment(context, countyOf(code)),
    responseInForce(context, code),
    context.loaders.values(countyOf(code)),
  ]);
  const values = valuesOn(context.today);
  const isUnreported = restsOnLevel(tier) && (silentDays ?? 0) >= values.evidenceSilenceDays;
  return { tier: tier.effective, responseInForce: response !== null, isUnreported, values };
}

/** What of a measure is judged. */
export type JudgedMeasure = Pick<
  Measure,
  'kind' | 'scope' | 'exits' | 'until' | 'ground' | 'legalBasis' | 'professionalAdvice' | 'supply' | 'care'
>;

export const judge = (
  measure: JudgedMeasure,
  { values, ...facts }: MeasureGrounds,
  evidenceAreas: readonly EvidenceArea[],
): MeasureRuling => {
  const { kind, scope, exits, until, ground, legalBasis, professionalAdvice, supply, care } = measure;
  const given = { until, ground, legalBasis, professionalAdvice, supply, care };
  return ruleOnMeasure({ kind, scope, exits, ...given, evidenceAreas }, facts, values);
};
