import { recordFacts } from '#graph/codes/fact/record.ts';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkEvidence, type Evidence, type EvidenceInput } from '#graph/core/input/evidence.ts';
import { isPastDay } from '#graph/core/input/past.ts';
import { checkPast } from '#graph/core/input/text.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import type { Role } from '#graph/core/roles.ts';
import { cite } from '#graph/health/document/cite.ts';
import { endGround } from '#graph/health/isolation/grounds/end.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { type Attempt, commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { escalate, moveDeadline } from '#graph/mechanism/escalation.ts';
import { type Actor, advance, BY_TIME, decide } from '#graph/mechanism/lifecycle.ts';
import { checkBorn } from '#graph/people/person/age.ts';
import type { Person } from '#graph/people/person/store.ts';
import { keys as placeKeys } from '#graph/region/place/keys.ts';
import { type Community, newestCaseWrite } from '#graph/region/place/store.ts';
import { FINDING_CONFIRMATION, provisionally } from '#graph/shared/provisional.ts';
import type { Write } from '#graph/store/db.ts';
import { idOf, readDatedId } from '#graph/store/ids.ts';
import { type Day, dayOf } from '#verify/calendar.ts';
import {
  type CaseEvent,
  caseLifecycle,
  confirmingEvent,
  EVIDENCE_OF_CASE,
  EVIDENCE_OF_INVESTIGATION,
  FACT_OF_CASE,
  illFrom,
} from './policy.ts';
import { assessDue, CASE_INVESTIGATION, isRecorded } from './record.ts';
import { type CasePerson, type CaseProvisional, type CaseStep, countedOnWrites, type StoredCase } from './store.ts';

/** What a step changes of a case, what it says, and what follows from it. */
export interface Prepared {
  readonly set?: Partial<StoredCase>;
  readonly detail?: Partial<CaseStep>;
  readonly follows?: Change;
}

interface CaseMove {
  readonly id: string;
  readonly event: CaseEvent;
  readonly actor: Actor<Role>;
  readonly guard?: (found: StoredCase) => boolean;
  /** From the case as it now is; asked for again when something that it relies on has moved. */
  readonly prepare?: (found: StoredCase) => Promise<Prepared>;
}

export interface Stepped {
  readonly outcome: 'MADE' | 'REPEATED' | 'REFUSED';
  readonly found: StoredCase;
}

/**
 * Moves a case by one event. Race: two move one case, or one confirms it while another rules it out. The
 * condition on its status and steps lets one through, and the other is decided anew on what that one left.
 * Others move the facts or the isolation of its person: then their conditions fail, and the step is prepared
 * anew.
 */
export const step = (context: RequestContext, move: CaseMove): Promise<Stepped> =>
  commit<Stepped>(context, () => attemptStep(context, move));

/** The same as one attempt, for the transaction of whatever else moves with it. */
export async function attemptStep(
  context: RequestContext,
  { id, event, actor, guard, prepare }: CaseMove,
): Promise<Attempt<Stepped>> {
  const found = await context.cases.case(id);
  if (!found) throw notFound('case', 'case');
  const { outcome } = decide(caseLifecycle, found, { event, actor, guard: guard?.(found) ?? true });
  if (outcome !== 'MADE') return { reply: { outcome, found } };
  const { follows = [], ...prepared } = (await prepare?.(found)) ?? {};
  const made = advance(caseLifecycle, found, { event, actor, now: context.now, ...prepared });
  const deadlines = [
    ...moveDeadline(CASE_INVESTIGATION, found, made.noun),
    ...moveDeadline(FINDING_CONFIRMATION, found, made.noun),
  ];
  return { reply: { outcome, found: made.noun }, change: [...made.change, ...deadlines, ...follows] };
}

/** A case that a professional may move: of their own division. */
export async function caseToMove(context: RequestContext, id: string): Promise<StoredCase> {
  const found = await context.cases.case(id);
  const { roles, division } = viewerOf(context);
  if (!found || !roles.includes('PROFESSIONAL') || !covers(division, found.community)) throw notFound('case', 'case');
  return found;
}

export const professional = (context: RequestContext): Actor<Role> => ({
  account: viewerOf(context).account,
  role: 'PROFESSIONAL',
});

/** The case as it now is, after the step or its repeat. */
export function moved({ outcome, found }: Stepped): StoredCase {
  if (outcome !== 'REFUSED') return found;
  throw refusal('INVALID_TRANSITION', healthTexts.caseIs(found.kind, found.status), 'case');
}

export interface CaseOfPerson {
  readonly link: CasePerson;
  readonly person: Person;
}

/**
 * The person of a case, read anew before codes and facts: see `standingWrite`. Null where nobody was named,
 * and once they are forgotten.
 */
export async function personOf(context: RequestContext, id: string): Promise<CaseOfPerson | null> {
  const link = await context.cases.personOfCase(id);
  const person = link && (await context.persons.person(link.person));
  return link && person ? { link, person } : null;
}

export interface RecordInvestigation {
  readonly case: string;
  readonly sourceKnown: boolean;
  readonly secondaryTo?: string | null | undefined;
  readonly evidence: EvidenceInput;
}

/**
 * Records that a case was investigated, and what was found of its source: the class of its community follows.
 */
export async function recordInvestigation(context: RequestContext, input: RecordInvestigation): Promise<StoredCase> {
  const { id } = await caseToMove(context, input.case);
  const evidence = checkEvidence(
    input.evidence,
    { today: context.today, shownBy: EVIDENCE_OF_INVESTIGATION },
    'evidence',
  );
  const { sourceKnown } = input;
  const secondaryTo = input.secondaryTo ?? undefined;
  if (secondaryTo !== undefined && (secondaryTo === id || !(await isRecorded(context, secondaryTo))))
    throw notFound('case', 'secondaryTo');
  const investigatedAt = context.now.toISOString();
  const result = await step(context, {
    id,
    event: 'INVESTIGATE',
    actor: professional(context),
    guard: (found) => found.investigatedAt === null,
    prepare: (found) =>
      Promise.resolve({
        set: { investigatedAt, sourceKnown, ...(secondaryTo !== undefined && { secondaryTo }) },
        detail: { evidence },
        follows: [assessDue(context, found.community)],
      }),
  });
  return moved(result);
}

/** The deadline of an investigation has passed: the county is told once. */
export const tellInvestigationMissed = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  escalate(context, CASE_INVESTIGATION, due, settle, {
    load: () => context.cases.case(due.subject),
    tell: (found) => advance(caseLifecycle, found, { event: 'OVERDUE', actor: BY_TIME, now: context.now }).change,
  });

export interface RecordAdmission {
  readonly case: string;
  readonly admittedAt?: Date | null | undefined;
}

/**
 * Records that the person of a case is treated in hospital: with it they are isolated, where they were not
 * before.
 */
export async function recordAdmission(context: RequestContext, input: RecordAdmission): Promise<StoredCase> {
  const { id, ...ill } = await caseToMove(context, input.case);
  checkPast(context.now, input.admittedAt, 'admittedAt');
  const from = illFrom(ill);
  if (input.admittedAt && dayOf(input.admittedAt.getTime()) < from)
    throw refusal('INVALID_DAY', healthTexts.dayFrom(from), 'admittedAt');
  const treatedAt = (input.admittedAt ?? context.now).toISOString();
  const result = await step(context, {
    id,
    event: 'ADMIT',
    actor: professional(context),
    prepare: ({ isolatedAt }) => Promise.resolve({ set: { treatedAt, isolatedAt: isolatedAt ?? treatedAt } }),
  });
  return moved(result);
}

export interface ConfirmCase {
  readonly case: string;
  readonly confirmedOn: string;
  readonly onsetOn?: string | null | undefined;
  readonly evidence: EvidenceInput;
}

/**
 * A suspicion is confirmed, or somebody without symptoms shows them: from that day the case counts for its
 * community. The person is a confirmed case from then on, and isolated no more.
 */
export async function confirmCase(context: RequestContext, input: ConfirmCase): Promise<StoredCase> {
  const found = await caseToMove(context, input.case);
  const { confirmedOn, onsetOn } = await checkConfirmation(context, found, input);
  const evidence = checkEvidence(
    input.evidence,
    { today: context.today, shownBy: EVIDENCE_OF_CASE.CONFIRMED, mayFollow: true },
    'evidence',
  );
  const done = found.history.findLast(({ event }) => event === 'CONFIRM' || event === 'SHOW_SYMPTOMS');
  const event = confirmingEvent(found.kind) ?? (done?.event as 'CONFIRM' | 'SHOW_SYMPTOMS' | undefined) ?? 'CONFIRM';
  const result = await step(context, {
    id: found.id,
    event,
    actor: professional(context),
    guard: ({ kind }) => confirmingEvent(kind) === event,
    async prepare(current) {
      const place = await context.db.get<Community>(placeKeys.community(current.community));
      const newest = place && newestCaseWrite(place, confirmedOn);
      const provisional = await provisionalAfter(context, current, { event, evidence });
      return {
        set: { kind: 'CONFIRMED', confirmedOn, provisional, ...(onsetOn !== undefined && { onsetOn }) },
        detail: { evidence, kind: 'CONFIRMED' },
        follows: [
          ...countedOnWrites(current, confirmedOn),
          assessDue(context, current.community),
          ...(newest ? [newest] : []),
          ...(await confirmedPersonChange(context, current, confirmedOn, evidence)),
        ],
      };
    },
  });
  return moved(result);
}

/** Nobody prolongs a finding of their own by another one that comes without its number too. */
async function provisionalAfter(
  context: RequestContext,
  { community, provisional: before }: StoredCase,
  { event, evidence }: { readonly event: CaseProvisional['event']; readonly evidence: Evidence },
): Promise<CaseProvisional | null> {
  const provisional = await provisionally(context, community, evidence);
  if (provisional && before?.by === provisional.by) return before;
  return provisional && { ...provisional, event };
}

async function checkConfirmation(
  context: RequestContext,
  found: StoredCase,
  { confirmedOn, onsetOn }: ConfirmCase,
): Promise<{ confirmedOn: Day; onsetOn: Day | undefined }> {
  const since = readDatedId('case', found.id)!.day;
  if (!isPastDay(confirmedOn, context.today) || confirmedOn < since)
    throw refusal('INVALID_DAY', healthTexts.dayFrom(since), 'confirmedOn');
  if (onsetOn === null || onsetOn === undefined) return { confirmedOn, onsetOn: undefined };
  if (!isPastDay(onsetOn, confirmedOn)) throw refusal('INVALID_DAY', healthTexts.onsetDay, 'onsetOn');
  const whose = await personOf(context, found.id);
  if (whose) await checkBorn(context, whose.person, onsetOn, 'onsetOn');
  return { confirmedOn, onsetOn };
}

/** Of the person the fact of a confirmed case stands in the place of the one before. */
async function confirmedPersonChange(
  context: RequestContext,
  { id, history }: StoredCase,
  on: Day,
  evidence: Evidence,
): Promise<Change> {
  const whose = await personOf(context, id);
  if (!whose) return [];
  const { link, person } = whose;
  const fact = { id: idOf('fact', `${id.slice(-32)}c${history.length}`), kind: FACT_OF_CASE.CONFIRMED, on, evidence };
  return [
    ...(await recordFacts(context, person, id, { record: [fact], close: [link.fact] })),
    ...(await endGround(context, person, { ref: null, reason: 'BECAME_CASE', cause: id })),
    { named: 'case-person', put: { ...link, fact: fact.id } },
    ...(await cite(context, person, id, evidence)),
  ];
}
