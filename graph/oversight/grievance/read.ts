import { type RequestContext, viewerOf } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import { isAuthorityOver } from '#graph/core/authority.ts';
import { Denial } from '#graph/core/errors.ts';
import * as oversightTexts from '#graph/core/messages/oversight.ts';
import * as regionTexts from '#graph/core/messages/region.ts';
import { above, type Escalation } from '#graph/mechanism/escalation.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { openFor } from '#graph/people/person/seal.ts';
import { disclose, purposeRequired } from '#graph/shared/disclose.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import type { Day } from '#verify/calendar.ts';
import { type GrievanceEvent, grievanceDeadline, grievanceSight, type GrievanceStatus, isAccused } from './policy.ts';
import type { Grievance, GrievanceStep } from './store.ts';

/** By when somebody has to act after an event that happens now; null when nobody has to any more. */
export async function deadlineOf(
  { loaders, now, today }: RequestContext,
  event: GrievanceEvent,
  remedyBy: Day | null = null,
): Promise<string | null> {
  const national = await loaders.values(NATION);
  return grievanceDeadline(event, now.getTime(), national(today).grievanceResponseHours, remedyBy);
}

/** The authority in charge answers in time, or the one above is in charge, with a deadline of its own. */
export const GRIEVANCE_DEADLINE: Escalation<Grievance> = {
  kind: 'GRIEVANCE_DEADLINE',
  overdueAt: ({ deadline }) => deadline,
  toldNext: above,
};

/** A grievance by id, for whose it is and who is in charge. */
export async function grievance(context: RequestContext, id: string): Promise<Grievance | null> {
  const found = await context.grievances.grievance(id);
  return found && grievanceSight(viewerOf(context), found) ? found : null;
}

export interface GrievancesArgs extends PageArgs {
  readonly division: string;
  readonly status?: GrievanceStatus | null | undefined;
}

/** What a division is in charge of, for its authority and those above. */
export async function grievances(
  context: RequestContext,
  { division, status, ...page }: GrievancesArgs,
): Promise<Connection<Grievance>> {
  if (!isAuthorityOver(viewerOf(context), division)) throw new Denial('FORBIDDEN', oversightTexts.grievancesFor);
  const isKnown = division === NATION || (await context.loaders.division(division)) !== null;
  if (!isKnown) throw new Denial('NOT_FOUND', regionTexts.noDivision);
  return readPage(
    context,
    ['grievances', division, status],
    page,
    (options) => context.grievances.grievancesOf(division, status ?? null, options),
    ({ place }) => place,
  );
}

/** The caller's own, newest first; empty for an account that is bound to nobody. */
export async function myGrievances(context: RequestContext, page: PageArgs): Promise<Connection<Grievance>> {
  const { person } = viewerOf(context);
  return readPage(
    context,
    ['myGrievances', person?.id],
    page,
    async (options) => (person ? context.grievances.ownGrievances(person.id, options) : []),
    ({ place }) => place,
  );
}

/**
 * What is ordered of a community, of a division's authority, or of the caller's own supplier: to those of
 * whom it is ordered, without whose grievance it is.
 */
export async function orderedRemedies(
  context: RequestContext,
  { division, ...page }: PageArgs & { readonly division?: string | null | undefined },
): Promise<Connection<Grievance>> {
  const viewer = viewerOf(context);
  const whom = division ?? viewer.supplier;
  const kind = !division ? 'SUPPLIER' : division.length === 12 ? 'COMMUNITY' : 'AUTHORITY';
  if (whom === null || !isAccused(viewer, { kind, id: whom }))
    throw new Denial('FORBIDDEN', oversightTexts.remediesFor);
  return readPage(
    context,
    ['orderedRemedies', whom],
    page,
    (options) => context.grievances.remediesOf(whom, options),
    ({ place }) => place,
  );
}

const DESCRIPTION = 'Grievance.description';
const NOTE = 'GrievanceStep.note';

/**
 * What is told, for whose it is and who is in charge: of what somebody says of themself each reading by
 * others is recorded.
 */
export async function descriptionFor(context: RequestContext, found: Grievance): Promise<string | null> {
  if (!(await mayRead(context, found, DESCRIPTION))) return null;
  return openFor(context, found.person, found.id, found.description);
}

/** A step, with what was said. */
export interface SeenGrievanceStep extends GrievanceStep {
  readonly of: Grievance;
}

export const historyFor = (found: Grievance): readonly SeenGrievanceStep[] =>
  found.history.map((step) => ({ ...step, of: found }));

export async function noteFor(context: RequestContext, { of, event, at }: SeenGrievanceStep): Promise<string | null> {
  const note = of.notes.find((one) => one.event === event && one.at === at);
  if (!note || !(await mayRead(context, of, NOTE))) return null;
  return openFor(context, of.person, noteRecord(of.id, at), note.sealed);
}

/** What a note is bound to. */
export const noteRecord = (grievance: string, at: string): string => `${grievance}#${at}`;

/**
 * Whether the caller reads what is sealed, for a purpose unless it is their own; then it is recorded. Null
 * where the person is forgotten.
 */
async function mayRead(context: RequestContext, found: Grievance, field: string): Promise<boolean> {
  const viewer = viewerOf(context);
  const sight = grievanceSight(viewer, found);
  const person = await context.loaders.person(found.person);
  if (!sight || !person) return false;
  if (sight === 'AUTHORITY') {
    if (context.purpose !== 'INVESTIGATION') throw purposeRequired(field, ['INVESTIGATION']);
    await context.disclosure.record({ subject: person.id, field, role: 'AUTHORITY', purpose: 'INVESTIGATION' });
    return true;
  }
  return disclose(context, subjectOfPerson(person), field);
}
