import { type RequestContext, viewerOf } from '#graph/context.ts';
import { subjectOfPerson } from '#graph/people/person/read.ts';
import type { Person } from '#graph/people/person/store.ts';
import type { Community } from '#graph/region/place/store.ts';
import { disclose } from '#graph/shared/disclose.ts';
import { type Connection, fillPage, type PageArgs, readPage } from '#graph/shared/page.ts';
import type { QueryOptions } from '#graph/store/db.ts';
import { isLive, maySeeMeasure, statusOn } from './policy.ts';
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
  return readPage(page, (options) => fillPage(options, read, place, wanted), place);
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
