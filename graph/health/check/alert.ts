import { type RequestContext, viewerOf } from '#graph/context.ts';
import { relations, type Subject } from '#graph/core/access.ts';
import type { ClauseId } from '#graph/core/clauses.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import type { Role } from '#graph/core/roles.ts';
import { endHoldChange, holdReleaseWrite, isHoldOver } from '#graph/health/isolation/release.ts';
import { type Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { after, escalate, type Escalation, moveDeadline } from '#graph/mechanism/escalation.ts';
import { type Actor, advance, BY_TIME, create, decide } from '#graph/mechanism/lifecycle.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { recordedOf } from '#graph/people/person/read.ts';
import type { Person } from '#graph/people/person/store.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import type { Write } from '#graph/store/db.ts';
import { personScopedId } from '#graph/store/ids.ts';
import { countyOf, type Key } from '#graph/store/key.ts';
import { doneTaskChange, dropTaskChange, newTask } from '#graph/workforce/task/cause.ts';
import { type AlertEvent, alertLifecycle, type AlertOutcome } from './policy.ts';
import { type Alert, freeAlertWrite, newAlertWrites } from './store.ts';

/** An alert that carries whom it is about. */
export interface SubjectAlert extends Alert {
  readonly subject: Subject;
}

const HOUR_MS = 3_600_000;

/** A professional answers in time, or the county is told once. */
const ALERT_DEADLINE: Escalation<Fresh> = {
  kind: 'ALERT_DEADLINE',
  overdueAt: ({ status, answerBy }) => (status === 'OPEN' ? after(answerBy) : null),
  toldNext: ({ community, history }) => (history.some(({ event }) => event === 'OVERDUE') ? null : countyOf(community)),
};

type Fresh = Omit<Alert, keyof Key>;

export interface Raised {
  /** The digits of its id. */
  readonly digits: string;
  readonly clause: ClauseId;
  readonly role: Role;
}

/**
 * The writes that raise an alert of a person, for the transaction of the check that showed it; none while
 * there is one that waits for an answer.
 */
export async function raiseAlertChange(
  context: RequestContext,
  person: Person,
  { digits, clause, role }: Raised,
): Promise<Change> {
  if (await context.checks.openAlertOf(person.id)) return [];
  const { now, today } = context;
  const { account } = viewerOf(context);
  const values = await context.loaders.values(countyOf(person.community));
  const id = personScopedId('alert', person.id, digits);
  const fresh = {
    id,
    clause,
    person: person.id,
    community: person.community,
    raisedAt: now.toISOString(),
    answerBy: new Date(now.getTime() + values(today).alertHours * HOUR_MS).toISOString(),
    outcome: null,
  };
  const { noun: alert, change } = create(alertLifecycle, fresh, {
    event: 'RAISE',
    actor: { account, role },
    now,
    tells: { data: { to: alertLifecycle.initial } },
  });
  const subject = { person: person.id };
  const asked = { kind: 'ALERT', community: person.community, subject, dueOn: today, ref: id, clause } as const;
  return [
    ...newAlertWrites(alert),
    // One that comes after the last moment of a hold does not begin another.
    ...((await isHoldOver(context, person.id)) ? [] : [holdReleaseWrite(person.id, id)]),
    ...moveDeadline(ALERT_DEADLINE, null, alert),
    ...(await newTask(context, asked)).writes,
    ...change,
  ];
}

export interface AnswerAlert {
  readonly alert: string;
  readonly outcome: AlertOutcome;
}

/**
 * Records what became of fever or symptoms: whom isolation has waited for is released when they are due.
 * Race: two answer one; the second is told, unless it is the same account's repeat.
 */
export async function answerAlert(context: RequestContext, { alert: id, outcome }: AnswerAlert): Promise<SubjectAlert> {
  const { subject, role } = await alertToAnswer(context, id);
  const actor = { account: viewerOf(context).account, role };
  const alert = await commit<Alert>(context, async () => {
    const current = await stored(context, id);
    const { outcome: decided } = decide(alertLifecycle, current, { event: 'ANSWER', actor });
    if (decided === 'REPEATED') return { reply: current };
    if (decided === 'REFUSED') throw overtaken(current);
    const { noun, change } = await ended(context, current, subject, { event: 'ANSWER', actor, outcome });
    const done = await doneTaskChange(context, { ref: id, kind: 'ALERT', day: context.today });
    return { reply: noun, change: [...change, ...done] };
  });
  return { ...alert, subject };
}

const overtaken = ({ status }: Alert) =>
  refusal('INVALID_TRANSITION', status === 'LAPSED' ? healthTexts.alertLapsed : healthTexts.alertAnswered, 'alert');

interface Ending {
  readonly event: Extract<AlertEvent, 'ANSWER' | 'LAPSE'>;
  readonly actor: Actor<Role>;
  readonly outcome: AlertOutcome;
}

/** An alert as it ends: it holds nobody's release any more, and another may be raised. */
async function ended(context: RequestContext, alert: Alert, whose: Subject, { event, actor, outcome }: Ending) {
  const expiresAt = await expiryOf(context, whose.community, 'CHECK', context.today);
  const step = { event, actor, now: context.now, set: { outcome, expiresAt } };
  const { noun, change } = advance(alertLifecycle, alert, step);
  const follows = [
    freeAlertWrite(alert),
    ...moveDeadline(ALERT_DEADLINE, alert, noun),
    ...(await endHoldChange(context, whose.person!, alert.id)),
  ];
  return { noun, change: [...change, ...follows] };
}

/**
 * An alert has held a release for as long as it may: the person is referred to a fever clinic, and released.
 *
 * Race: somebody answers at this moment; the condition on the status lets one through. An isolation that was
 * extended meanwhile holds on by itself, and bounds the hold anew when its own due day is over.
 */
export const endHoldByTime = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  commit<Handled>(context, async () => {
    const alert = await context.checks.alert(due.subject);
    const person = alert && (await context.loaders.person(alert.person));
    if (!person || alert.status !== 'OPEN' || !(await isHoldOver(context, person.id))) return { reply: 'DONE' };
    const subject = subjectOfPerson(person);
    const { change } = await ended(context, alert, subject, { event: 'LAPSE', actor: BY_TIME, outcome: 'REFERRED' });
    const undone = await dropTaskChange(context, alert.id, ['ALERT']);
    const { id: ref, clause } = alert;
    const { community } = subject;
    const about = { community, subject: { person: person.id }, ref, clause };
    const { writes } = await newTask(context, { kind: 'REFERRAL', dueOn: context.today, ...about });
    return { reply: 'DONE', change: [...change, ...undone, ...writes, settle] };
  });

async function stored({ checks }: RequestContext, id: string): Promise<Alert> {
  const found = await checks.alert(id);
  if (!found) throw notFound('alert', 'alert');
  return found;
}

/**
 * An alert of somebody who lives in the division of the caller. One that is answered is found on, so that a
 * repeat and whoever came second are told.
 */
async function alertToAnswer(context: RequestContext, id: string) {
  const { found, whose: person } = await recordedOf(context, 'alert', id, context.checks.alert(id));
  if (!found || !person) throw notFound('alert', 'alert');
  const subject = subjectOfPerson(person);
  const { by } = alertLifecycle.transitions.ANSWER;
  const related = relations(viewerOf(context), subject);
  const role = by.find((one) => related.some((relation) => relation.role === one));
  if (!role) throw notFound('alert', 'alert');
  return { subject, role };
}

/** The deadline has passed: the county is told once. */
export const tellAlertOverdue = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  escalate(context, ALERT_DEADLINE, due, settle, {
    load: () => context.checks.alert(due.subject),
    tell: (alert) => advance(alertLifecycle, alert, { event: 'OVERDUE', actor: BY_TIME, now: context.now }).change,
  });

/** The alert of a person that waits for an answer. */
export async function openAlertOf(context: RequestContext, person: Person): Promise<SubjectAlert | null> {
  const found = await context.checks.openAlertOf(person.id);
  return found && { ...found, subject: subjectOfPerson(person) };
}

export const isOverdue = ({ now }: RequestContext, { answerBy, history }: Alert): boolean =>
  (history.find(({ event }) => event === 'ANSWER')?.at ?? now.toISOString()) > answerBy;
