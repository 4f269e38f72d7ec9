import { recordFacts } from '#graph/codes/fact/record.ts';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { isAuthorityOver } from '#graph/core/authority.ts';
import { Denial, notFound } from '#graph/core/errors.ts';
import { checkEvidence, type EvidenceInput } from '#graph/core/input/evidence.ts';
import { checkOptionalText } from '#graph/core/input/text.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { cite } from '#graph/health/document/cite.ts';
import { endGround } from '#graph/health/isolation/grounds/end.ts';
import { isolationOf } from '#graph/health/isolation/order.ts';
import { type Change, makeDue, type Part } from '#graph/mechanism/change.ts';
import { type Attempt, commit } from '#graph/mechanism/commit.ts';
import { after, type Escalation, moveDeadline } from '#graph/mechanism/escalation.ts';
import { create } from '#graph/mechanism/lifecycle.ts';
import { namesOf, type Person } from '#graph/people/person/store.ts';
import { keys as placeKeys } from '#graph/region/place/keys.ts';
import { type Community, newestCaseWrite } from '#graph/region/place/store.ts';
import { type Connection, type PageArgs, fillPage, readPage } from '#graph/shared/page.ts';
import { FINDING_CONFIRMATION, provisionally } from '#graph/shared/provisional.ts';
import type { QueryOptions } from '#graph/store/db.ts';
import { communityOfHousehold, datedId, idOf } from '#graph/store/ids.ts';
import { countyOf, type Key } from '#graph/store/key.ts';
import { type Day, dayOf } from '#verify/calendar.ts';
import { checkAfterDischarge, checkDays } from './days.ts';
import {
  caseLifecycle,
  type CaseDelays,
  type CaseKind,
  CLAUSE_OF_CASE,
  delaysOf,
  endsIsolation,
  EVIDENCE_OF_CASE,
  FACT_OF_CASE,
  investigateBy,
  isInvestigationLate,
  isReportedLate,
} from './policy.ts';
import { casePersonWrites, caseWrite, type ListedCase, openOf, type StoredCase } from './store.ts';

export interface RecordCase {
  readonly community: string;
  readonly kind: CaseKind;
  readonly person?: string | null;
  readonly confirmedOn: string;
  readonly onsetOn?: string | null;
  readonly foundAt?: Date | null;
  readonly isolatedAt?: Date | null;
  readonly household?: string | null;
  readonly building?: string | null;
  readonly unit?: string | null;
  readonly site?: string | null;
  readonly sourceKnown: boolean;
  readonly secondaryTo?: string | null;
  readonly evidence: EvidenceInput;
  readonly idempotencyKey: string;
}

type Given = Omit<RecordCase, 'idempotencyKey'>;

const PLACE_LENGTH = 60;
type Fresh = Omit<StoredCase, keyof Key>;

interface RecordedCase {
  readonly case: StoredCase;
  /** Whether the person had this case already: then nothing was recorded. */
  readonly alreadyOpen: boolean;
}

/**
 * Records a case: when the person is named, it counts for the community and as a fact of theirs, in one
 * transaction; otherwise once it is vouched for. Its investigation is due from then on. Who has an open case
 * is answered with it.
 *
 * Race: two report one person at once. Each moves the standing of the person; so one of them fails, is made
 * anew, and finds the case of the other.
 */
export async function recordCase(context: RequestContext, input: RecordCase): Promise<RecordedCase> {
  const viewer = viewerOf(context);
  if (!covers(viewer.division, input.community)) throw notFound('community', 'community');
  const once = {
    operation: 'recordCase',
    input,
    id: (digits: string) => datedId('case', input.community, input.confirmedOn, digits),
    read: async (id: string) => ({ case: (await context.cases.case(id))!, alreadyOpen: false }),
  };
  return commit<RecordedCase>(context, (id) => caseChange(context, id, input), { once });
}

/** What a finding comes to now: a case, or the one that its person has. Race: see `recordCase`. */
export async function caseChange(context: RequestContext, id: string, input: Given): Promise<Attempt<RecordedCase>> {
  // Read before codes and facts: see `standingWrite`.
  const person = input.person ? await personIn(context, input) : null;
  const finding = await readFinding(context, input, person, id);
  const theirs = person ? await context.cases.casesOf(namesOf(person)) : [];
  const [open] = openOf(theirs);
  if (open) return { reply: { case: open, alreadyOpen: true } };
  if (person) await checkAfterDischarge(context, person, finding.confirmedOn);
  const first = theirs.find(({ community }) => community === input.community);
  return newCase(context, { ...finding, sameAs: first && (first.sameAs ?? first.id) }, person);
}

async function newCase(context: RequestContext, finding: Finding, person: Person | null) {
  const { community, kind, confirmedOn } = finding;
  const { noun: found, change: begun } = begin(context, finding);
  const place = await context.db.get<Community>(placeKeys.community(community));
  if (!place) throw notFound('community', 'community');
  const newest = kind === 'CONFIRMED' ? newestCaseWrite(place, confirmedOn) : null;
  const write = caseWrite(found);
  const change = [
    write,
    ...begun,
    assessDue(context, community),
    ...moveDeadline(CASE_INVESTIGATION, null, found),
    ...moveDeadline(FINDING_CONFIRMATION, null, found),
    ...(newest ? [newest] : []),
    ...(person ? await personChange(context, person, found) : []),
  ];
  return { reply: { case: write.put, alreadyOpen: false }, change };
}

/** The class of the community follows from its cases. */
export const assessDue = ({ now }: RequestContext, community: string): Part =>
  makeDue({ kind: 'ASSESS_COMMUNITY', subject: community, at: now.toISOString() });

/** A case is investigated in time, or the county is told once; one that was ruled out is owed none. */
export const CASE_INVESTIGATION: Escalation<Fresh> = {
  kind: 'CASE_INVESTIGATION',
  overdueAt: ({ status, investigatedAt, investigateBy: by }) =>
    status === 'RULED_OUT' || investigatedAt !== null ? null : after(by),
  toldNext: ({ community, history }) => (history.some(({ event }) => event === 'OVERDUE') ? null : countyOf(community)),
};

async function readFinding(context: RequestContext, input: Given, person: Person | null, id: string) {
  const { community, kind, confirmedOn } = input;
  await checkDays(context, input, person);
  const householdId = input.household ?? person?.householdId;
  const household = householdId ? await householdIn(context, input, householdId) : null;
  if (input.secondaryTo && !(await isRecorded(context, input.secondaryTo))) throw notFound('case', 'secondaryTo');
  const building = checkOptionalText(input.building, PLACE_LENGTH, 'building');
  const unit = checkOptionalText(input.unit, PLACE_LENGTH, 'unit');
  const evidence = checkEvidence(
    input.evidence,
    { today: context.today, shownBy: EVIDENCE_OF_CASE[kind], mayFollow: true },
    'evidence',
  );
  const provisional = await provisionally(context, community, evidence);
  const at = context.now.toISOString();
  const { account } = viewerOf(context);
  const values = await context.loaders.values(countyOf(community));
  return {
    id,
    community,
    clause: CLAUSE_OF_CASE[kind],
    kind,
    confirmedOn: confirmedOn as Day,
    onsetOn: (input.onsetOn ?? undefined) as Day | undefined,
    foundAt: input.foundAt?.toISOString() ?? null,
    isolatedAt: input.isolatedAt?.toISOString() ?? (person && (await isolatedSince(context, person))),
    treatedAt: null,
    investigateBy: investigateBy(at, values(context.today)),
    investigatedAt: null,
    householdId: household?.id,
    building: building ?? household?.address.building,
    // A unit goes with its building: that of the household in another building would be a stairwell that is
    // not there.
    unit: unit ?? (building === undefined ? household?.address.unit : undefined),
    site: checkOptionalText(input.site, PLACE_LENGTH, 'site'),
    sourceKnown: input.sourceKnown,
    secondaryTo: input.secondaryTo ?? undefined,
    unvouched: person ? undefined : true,
    evidence,
    provisional: provisional && { ...provisional, event: 'REPORT' as const },
    recordedBy: account,
    recordedAt: at,
  };
}

type Finding = Awaited<ReturnType<typeof readFinding>> & Pick<StoredCase, 'sameAs'>;

/** It is told of the community, where the case is one of many. */
const begin = ({ now }: RequestContext, finding: Finding) =>
  create(caseLifecycle, finding, {
    event: 'REPORT',
    actor: { account: finding.recordedBy, role: 'PROFESSIONAL' },
    now,
    detail: { kind: finding.kind },
    tells: { subject: finding.community, data: { case: finding.id } },
  });

/** Since when the person has been isolated, where they are. */
async function isolatedSince(context: RequestContext, { id }: Person): Promise<string | null> {
  const order = await isolationOf(context, id);
  return order?.status === 'ISOLATING' ? order.history[0]!.at : null;
}

/** Wherever it was recorded: people are infected away from home too. */
export async function isRecorded({ cases }: RequestContext, id: string): Promise<boolean> {
  const found = await cases.case(id);
  return found !== null && found.status !== 'RULED_OUT';
}

async function householdIn(context: RequestContext, input: Given, id: string) {
  const place = communityOfHousehold(id);
  const household = place === input.community ? await context.loaders.household(place, id) : null;
  if (!household) throw notFound('household in this community', 'household');
  return household;
}

async function personIn(context: RequestContext, input: Given): Promise<Person> {
  const person = await context.persons.personFor(input.person ?? '', ({ community }) => community === input.community);
  if (!person) throw notFound('person in this community', 'person');
  return person;
}

/**
 * The case as a fact about its person, who must have been read before: see `standingWrite`. Who is a case is
 * treated, and isolated no more.
 */
async function personChange(context: RequestContext, person: Person, found: Fresh): Promise<Change> {
  const fact = {
    id: idOf('fact', found.id.slice(found.id.lastIndexOf('_') + 1)),
    kind: FACT_OF_CASE[found.kind],
    on: found.confirmedOn,
    evidence: found.evidence,
  };
  const end = { ref: null, reason: 'BECAME_CASE', cause: found.id } as const;
  return [
    ...(await recordFacts(context, person, found.id, { record: [fact] })),
    ...(endsIsolation(found.kind) ? await endGround(context, person, end) : []),
    ...casePersonWrites(found.id, person.id, fact.id),
    ...(await cite(context, person, found.id, found.evidence)),
  ];
}

/**
 * Whether the caller sees what becomes of a case: professionals of its division, and the authority over it
 * while it was not ruled out.
 */
export function seesCase(context: RequestContext, { community, status }: Pick<StoredCase, 'community' | 'status'>) {
  const viewer = viewerOf(context);
  const isProfessional = viewer.roles.includes('PROFESSIONAL') && covers(viewer.division, community);
  return isProfessional || (status !== 'RULED_OUT' && isAuthorityOver(viewer, community));
}

/**
 * The cases of a community, the newest first, without their people. One that was ruled out is in the list of
 * nobody but professionals.
 */
export async function casesOf(
  context: RequestContext,
  { code }: Community,
  page: PageArgs,
): Promise<Connection<StoredCase>> {
  if (!seesCase(context, { community: code, status: 'REPORTED' })) throw new Denial('FORBIDDEN', healthTexts.casesFor);
  const place = (listed: ListedCase) => listed.place;
  const listed = (options: QueryOptions) => context.cases.casesIn(code, options);
  // Each once: where it was found.
  const seen = (found: readonly ListedCase[]) => found.filter((one) => one.place === one.sk && seesCase(context, one));
  return readPage(context, ['cases', code], page, (options) => fillPage(options, listed, place, seen), place);
}

export const delays = (found: StoredCase): CaseDelays =>
  delaysOf({ ...found, onsetOn: found.onsetOn ?? null, reportedAt: found.recordedAt });

/** Whether it was reported too late; null while nobody said when it was found. */
export async function wasReportedLate(
  { loaders }: RequestContext,
  { community, foundAt, recordedAt: reportedAt }: StoredCase,
): Promise<boolean | null> {
  if (foundAt === null) return null;
  const values = await loaders.values(countyOf(community));
  return isReportedLate({ foundAt, reportedAt }, values(dayOf(Date.parse(foundAt))));
}

/** Whether its investigation is late by the clock, made or not. One that was ruled out is owed none. */
export const isLateInvestigated = ({ now }: RequestContext, found: StoredCase): boolean =>
  (found.status !== 'RULED_OUT' || found.investigatedAt !== null) && isInvestigationLate(found, now.toISOString());
