import { creatorOf, type RequestContext, viewerOf } from '../context.ts';
import { Denial, notFound, refusal } from '../errors.ts';
import { dueWrite } from '../mechanism/due.ts';
import { createOnce } from '../mechanism/idempotency.ts';
import { outboxWrite } from '../mechanism/outbox.ts';
import { covers, NATION } from '../policy/access.ts';
import { type Day, isDay } from '../policy/calendar.ts';
import type { FactKind } from '../policy/health-code.ts';
import { BadCursor, type Write } from '../store/db.ts';
import { type CaseKind, caseWrite, type StoredCase } from '../store/evidence-store.ts';
import { communityOfHousehold, datedId, idOf, isId, readDatedId } from '../store/ids.ts';
import { cityOf, keys } from '../store/keys.ts';
import type { Person } from '../store/person-store.ts';
import { type Community, newestCaseWrite } from '../store/place-store.ts';
import { factWrites } from './facts.ts';
import { type Connection, type PageArgs, readPage } from './page.ts';
import { checkOptionalText, checkText } from './text.ts';

export async function community(context: RequestContext, code: string): Promise<Community> {
  const found = code.length === 12 ? await context.loaders.community(code) : null;
  if (!found) throw new Denial('NOT_FOUND', 'No community has this code: a community has 12 digits.');
  return found;
}

export async function communities(
  context: RequestContext,
  within: string,
  page: PageArgs,
): Promise<Connection<Community>> {
  const known = within.length <= 9 ? await context.loaders.division(within) : null;
  if (!known) throw new Denial('NOT_FOUND', 'No province, city, county or street has this code.');
  return readPage(
    page,
    (options) => communitiesOf(context, within, options),
    ({ sk }) => sk,
  );
}

/** The communities of the nation or a province lie in its cities: their codes, in order, lead from one to the next. */
export async function communitiesOf(
  context: RequestContext,
  within: string,
  { first, after }: { readonly first: number; readonly after: string | undefined },
): Promise<Community[]> {
  // The cities that a cursor lies behind are left out: a cursor from elsewhere would leave out too many, or none.
  if (after !== undefined && !(within === NATION || after.startsWith(within))) throw new BadCursor();
  const found: Community[] = [];
  for (const area of await citiesOf(context, within)) {
    if (found.length >= first) break;
    if (after !== undefined && cityOf(after) > cityOf(area)) continue;
    const from = after !== undefined && cityOf(after) === cityOf(area) ? after : undefined;
    found.push(...(await context.places.communities(area, { first: first - found.length, after: from })));
  }
  return found;
}

async function citiesOf(context: RequestContext, within: string): Promise<string[]> {
  const below = async (code: string) =>
    (await context.places.divisionsBelow(code, { first: 100 })).map((division) => division.code);
  if (within === NATION) return (await Promise.all((await below(NATION)).map(below))).flat();
  return within.length === 2 ? below(within) : [within];
}

export interface RecordCase {
  readonly community: string;
  readonly kind: CaseKind;
  readonly person?: string | null;
  readonly confirmedOn: string;
  readonly onsetOn?: string | null;
  readonly household?: string | null;
  readonly building?: string | null;
  readonly unit?: string | null;
  readonly site?: string | null;
  readonly sourceKnown: boolean;
  readonly secondaryTo?: string | null;
  readonly evidence: string;
  readonly idempotencyKey: string;
}

const FACT_OF = {
  CONFIRMED: 'CASE_CONFIRMED',
  SUSPECTED: 'CASE_SUSPECTED',
  ASYMPTOMATIC: 'CASE_ASYMPTOMATIC',
} as const satisfies Record<CaseKind, FactKind>;

const PLACE_LENGTH = 60;
/** Records a case: it counts for the community and, when the person is named, as a fact of theirs, in one transaction. */
export async function recordCase(context: RequestContext, input: RecordCase): Promise<StoredCase> {
  const viewer = viewerOf(context);
  if (!covers(viewer.division, input.community)) throw notFound('community', 'community');
  const { account } = viewer;
  return createOnce(creatorOf(context), {
    operation: 'recordCase',
    input,
    id: (digits) => datedId('case', input.community, input.confirmedOn, digits),
    read: async (id) => (await context.db.get<StoredCase>(keys.communityCase(input.community, input.confirmedOn, id)))!,
    async make(id) {
      const found = await readFinding(context, input, id);
      const place = await context.db.get<Community>(keys.community(input.community));
      if (!place) throw notFound('community', 'community');
      const newest = input.kind === 'CONFIRMED' ? newestCaseWrite(place, input.confirmedOn) : null;
      const write = caseWrite(found);
      const told = outboxWrite(
        { type: 'case.recorded', subject: input.community, data: { case: id } },
        account,
        context.now,
      );
      const fact = input.person ? await personFact(context, input, found) : [];
      const assess = dueWrite({ kind: 'ASSESS_COMMUNITY', subject: input.community, at: context.now.toISOString() });
      return { made: write.put, writes: [write, told, assess, ...(newest ? [newest] : []), ...fact] };
    },
  });
}

async function readFinding(
  context: RequestContext,
  input: RecordCase,
  id: string,
): Promise<Omit<StoredCase, 'pk' | 'sk'>> {
  if (!isDay(input.confirmedOn) || input.confirmedOn > context.today)
    throw refusal('INVALID_DAY', 'Give a day of confirmation that is not in the future.', 'confirmedOn');
  if (input.onsetOn && (!isDay(input.onsetOn) || input.onsetOn > input.confirmedOn))
    throw refusal('INVALID_DAY', 'Give a day of onset that is not after the confirmation.', 'onsetOn');
  const person = input.person ? await personIn(context, input) : null;
  const householdId = input.household ?? person?.householdId;
  const household = householdId ? await householdIn(context, input, householdId) : null;
  if (input.secondaryTo && !(await isRecorded(context, input.secondaryTo))) throw notFound('case', 'secondaryTo');
  const building = checkOptionalText(input.building, PLACE_LENGTH, 'building');
  const unit = checkOptionalText(input.unit, PLACE_LENGTH, 'unit');
  return {
    id,
    community: input.community,
    kind: input.kind,
    confirmedOn: input.confirmedOn,
    onsetOn: (input.onsetOn ?? undefined) as Day | undefined,
    householdId: household?.id,
    building: building ?? household?.address.building,
    // A unit goes with its building: that of the household in another building would be a stairwell that is not there.
    unit: unit ?? (building === undefined ? household?.address.unit : undefined),
    site: checkOptionalText(input.site, PLACE_LENGTH, 'site'),
    sourceKnown: input.sourceKnown,
    secondaryTo: input.secondaryTo ?? undefined,
    evidence: checkText(input.evidence, 200, 'evidence'),
    recordedBy: viewerOf(context).account,
    recordedAt: context.now.toISOString(),
  };
}

/** Wherever it was recorded: people are infected away from home too. Cases are never deleted, so that it stays. */
async function isRecorded({ db }: RequestContext, id: string): Promise<boolean> {
  const dated = readDatedId('case', id);
  return dated !== null && (await db.get(keys.communityCase(dated.community, dated.day, id))) !== null;
}

async function householdIn(context: RequestContext, input: RecordCase, id: string) {
  const place = communityOfHousehold(id);
  const household = place === input.community ? await context.loaders.household(place, id) : null;
  if (!household) throw notFound('household in this community', 'household');
  return household;
}

async function personIn(context: RequestContext, input: RecordCase): Promise<Person> {
  const person = isId('person', input.person ?? '') ? await context.persons.person(input.person ?? '') : null;
  if (person?.community !== input.community) throw notFound('person in this community', 'person');
  return person;
}

const personFact = async (
  context: RequestContext,
  input: RecordCase,
  found: Omit<StoredCase, 'pk' | 'sk'>,
): Promise<Write[]> =>
  factWrites(context, await personIn(context, input), {
    id: idOf('fact', found.id.slice(found.id.lastIndexOf('_') + 1)),
    kind: FACT_OF[input.kind],
    on: found.confirmedOn,
    evidence: found.evidence,
  });
