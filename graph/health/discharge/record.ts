import { changeFacts } from '#graph/codes/fact/change.ts';
import { factsOf } from '#graph/codes/fact/read.ts';
import type { StoredFact } from '#graph/codes/health-code/store.ts';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers, relations, type Subject } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkEvidence, type Evidence, type EvidenceInput } from '#graph/core/input/evidence.ts';
import { isPastDay } from '#graph/core/input/past.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { dischargeCases } from '#graph/health/case/discharged.ts';
import { FACT_OF_CASE, illThrough } from '#graph/health/case/policy.ts';
import { openOf } from '#graph/health/case/store.ts';
import { cite } from '#graph/health/document/cite.ts';
import { isolationChange } from '#graph/health/isolation/order.ts';
import { ISOLATION_CAUSES, type IsolationPlace } from '#graph/health/isolation/policy.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { create } from '#graph/mechanism/lifecycle.ts';
import { checkBorn } from '#graph/people/person/age.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { namesOf, type Person } from '#graph/people/person/store.ts';
import { checkSpace } from '#graph/shared/room.ts';
import { idOf, personOfScoped, personScopedId } from '#graph/store/ids.ts';
import { countyOf } from '#graph/store/key.ts';
import { newTask } from '#graph/workforce/task/cause.ts';
import type { Day } from '#verify/calendar.ts';
import { dischargeLifecycle, EVIDENCE_OF_DISCHARGE, followedThrough, RECHECK_ROUNDS, recheckDays } from './policy.ts';
import { type Discharge, DISCHARGES_LIMIT, dischargeWrite, type Recheck } from './store.ts';

/** A discharge that carries whom it is about, as they live now. */
export interface SubjectDischarge extends Discharge {
  readonly subject: Subject;
}

/** A recheck that does. */
export interface SubjectRecheck extends Recheck {
  readonly subject: Subject;
}

const { clause } = ISOLATION_CAUSES.DISCHARGE;

export interface RecordDischarge {
  readonly person: string;
  readonly dischargedOn: string;
  readonly place: IsolationPlace;
  readonly evidence: EvidenceInput;
  readonly idempotencyKey: string;
}

/**
 * Records that a patient comes home: their cases are over, they are isolated and monitored from that day on,
 * and the first recheck is put on the list of the professional, all in one transaction. What was a case is
 * known of them until the isolation ends, and not after it.
 */
export async function recordDischarge(context: RequestContext, input: RecordDischarge): Promise<SubjectDischarge> {
  const { division } = viewerOf(context);
  const found = await context.loaders.personFor(input.person, ({ community }) => covers(division, community));
  if (!found) throw notFound('person', 'person');
  const dischargedOn = checkDay(context, input.dischargedOn, null, 'dischargedOn');
  await checkBorn(context, found, dischargedOn, 'dischargedOn');
  const shown = { today: context.today, shownBy: EVIDENCE_OF_DISCHARGE, isNumbered: true } as const;
  const evidence = checkEvidence(input.evidence, shown, 'evidence');
  const once = {
    operation: 'recordDischarge',
    input,
    id: (digits: string) => personScopedId('discharge', found.id, digits),
    read: (id: string) => stored(context, id),
  };
  const made = await commit<Discharge>(
    context,
    async (id) => {
      // Read before codes and facts: see `standingWrite`.
      const person = await context.persons.person(found.id);
      // Race: they come to live elsewhere meanwhile.
      if (!person || !covers(viewerOf(context).division, person.community)) throw notFound('person', 'person');
      return newDischarge(context, person, { id, dischargedOn, evidence, place: input.place });
    },
    { once },
  );
  return { ...made, subject: subjectOfPerson(found) };
}

export async function stored({ discharges }: RequestContext, id: string): Promise<Discharge> {
  const found = await discharges.discharge(id);
  if (!found) throw notFound('discharge', 'discharge');
  return found;
}

export function checkDay({ today }: RequestContext, day: string, from: Day | null, field: string): Day {
  if (isPastDay(day, today) && (from === null || day >= from)) return day;
  throw refusal('INVALID_DAY', from ? healthTexts.dayFrom(from) : healthTexts.dayNotAhead, field);
}

interface Asked {
  readonly id: string;
  readonly dischargedOn: Day;
  readonly evidence: Evidence;
  readonly place: IsolationPlace;
}

/**
 * Race: two record one discharge at once. Each moves the standing of the person; so one of them fails, is
 * made anew, and finds the follow-up of the other.
 */
async function newDischarge(context: RequestContext, person: Person, { id, dischargedOn, evidence, place }: Asked) {
  const recorded = await recordedOf(context, person);
  if (recorded.some(({ status }) => status === 'FOLLOWED_UP'))
    throw refusal('INVALID_TRANSITION', healthTexts.followedUp, 'person');
  checkDay(context, dischargedOn, await illThroughOf(context, person, recorded), 'dischargedOn');
  const own = recorded.filter((one) => one.person === personOfScoped('discharge', id)).length;
  checkSpace(context, own, { limit: DISCHARGES_LIMIT, of: 'discharges', field: 'person' });
  const values = await context.loaders.values(countyOf(person.community));
  const fresh = {
    id,
    clause,
    // An id says in whose partition it lies: that of a registration that has become another's name stays its
    // own.
    person: personOfScoped('discharge', id)!,
    dischargedOn,
    rechecksBy: recheckDays(dischargedOn, values(dischargedOn)),
  };
  const { noun, change: begun } = create(dischargeLifecycle, fresh, {
    event: 'DISCHARGE',
    actor: { account: viewerOf(context).account, role: 'PROFESSIONAL' },
    now: context.now,
    detail: { evidence },
    tells: { data: { person: person.id } },
  });
  const write = dischargeWrite(noun);
  const ended = [...(await dischargeCases(context, person, id)), ...(await cite(context, person, id, evidence))];
  const [held, ...closed] = (await factsOf(context, person)).filter(isCase);
  const fact = held
    ? { existing: held }
    : // Who was treated elsewhere is known here by the discharge alone.
      { id: idOf('fact', id.slice(-32)), kind: FACT_OF_CASE.CONFIRMED, on: dischargedOn, evidence };
  const isolated = { place, cause: 'DISCHARGE', ref: id, fact, exposureOn: dischargedOn } as const;
  const { change } = await isolationChange(context, person, isolated);
  return {
    reply: write.put,
    change: [
      write,
      ...ended,
      changeFacts(context, person, id, { close: closed.map((one) => one.id) }),
      ...change,
      ...(await recheckTaskChange(context, person, write.put, 'FIRST')),
      ...begun,
    ],
  };
}

/** The last day on which a person is known to have been ill; null where nothing is recorded. */
async function illThroughOf(context: RequestContext, person: Person, recorded: Discharge[]): Promise<Day | null> {
  const [cases, facts] = await Promise.all([context.cases.casesOf(namesOf(person)), factsOf(context, person)]);
  const days = [
    ...openOf(cases).map(illThrough),
    ...facts.filter(isCase).map(({ on }) => on),
    ...recorded.filter(({ withdrawn }) => withdrawn === undefined).map(followedThrough),
  ];
  return days.sort().at(-1) ?? null;
}

const CASE_FACTS: readonly string[] = Object.values(FACT_OF_CASE);
const isCase = ({ kind, closedAt }: StoredFact): boolean => closedAt === undefined && CASE_FACTS.includes(kind);

/**
 * A recheck as a task of the professional who records: to everybody else it does not say whom it is about.
 */
export const recheckTaskChange = async (
  context: RequestContext,
  { id: person, community }: Person,
  { id: ref, rechecksBy }: Pick<Discharge, 'id' | 'rechecksBy'>,
  round: keyof Discharge['rechecksBy'],
): Promise<Change> => {
  const asked = { kind: 'RECHECK', community, subject: { person }, dueOn: rechecksBy[round], ref, clause } as const;
  return (await newTask(context, { ...asked, assignee: viewerOf(context).account })).writes;
};

/** The discharges of a person under all the names of their registration. */
async function recordedOf({ discharges }: RequestContext, person: Person): Promise<Discharge[]> {
  return (await Promise.all(namesOf(person).map((one) => discharges.dischargesOf(one)))).flat();
}

/**
 * The discharges of a person, the newest first. For professionals one is there while it is followed up; for
 * others than them and the person there is none.
 */
export async function dischargesOf(context: RequestContext, whose: Person): Promise<readonly SubjectDischarge[]> {
  const subject = subjectOfPerson(whose);
  const related = relations(viewerOf(context), subject);
  const isTheirs = related.some(({ relation }) => relation === 'SELF' || relation === 'GUARDIAN');
  const isWork = related.some(({ role }) => role === 'PROFESSIONAL');
  const found = isTheirs || isWork ? await recordedOf(context, whose) : [];
  return found
    .filter(({ status }) => isTheirs || status === 'FOLLOWED_UP')
    .sort((a, b) => (a.history[0]!.at < b.history[0]!.at ? 1 : -1))
    .map((one) => ({ ...one, subject }));
}

export const rechecksBy = ({ rechecksBy: by }: Discharge): readonly Day[] => RECHECK_ROUNDS.map((round) => by[round]);

/** The rechecks that were made, the newest first. */
export const rechecksOf = ({ history, subject }: SubjectDischarge): readonly SubjectRecheck[] =>
  history.flatMap(({ recheck }) => (recheck ? [{ ...recheck, subject }] : [])).reverse();
