import { type RequestContext, viewerOf } from '#graph/context.ts';
import { relations, type Subject } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import type { Role } from '#graph/core/roles.ts';
import { isolationOf } from '#graph/health/isolation/order.ts';
import { isLiveIsolation } from '#graph/health/isolation/policy.ts';
import { type IsolationOrder, liveCheck } from '#graph/health/isolation/store.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { person as personFor, roleFor } from '#graph/people/person/read.ts';
import type { Person } from '#graph/people/person/store.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { countyOf } from '#graph/store/key.ts';
import { doneTaskChange } from '#graph/workforce/task/cause.ts';
import { doingRole } from '#graph/workforce/task/read.ts';
import { type Day, isDay } from '#verify/calendar.ts';
import { raiseAlertChange } from './alert.ts';
import { monitoringOf } from './household.ts';
import { HOME_CLAUSE, isAlarming, type Measured, type Symptom, tenthsOf } from './policy.ts';
import { type DailyCheck, checkWrite } from './store.ts';

/** A check that carries whom it is about. */
export interface SubjectCheck extends DailyCheck {
  readonly subject: Subject;
}

export interface RecordDailyCheck {
  readonly person?: string | null | undefined;
  readonly task?: string | null | undefined;
  readonly on: string;
  readonly temperature: number;
  readonly symptoms: readonly Symptom[];
  readonly idempotencyKey: string;
}

/**
 * Records a check of somebody who is isolated or followed up, or monitored because of who lives with them.
 * The day of an isolation is done, and fever or symptoms raise an alert, in one transaction. It may come late
 * from a phone that was offline, and in any order. Answers with the day: who writes one reads none by it.
 */
export async function recordDailyCheck(context: RequestContext, input: RecordDailyCheck): Promise<Day> {
  const { whose, role } = await whoseCheck(context, input);
  const tenths = tenthsOf(input.temperature);
  if (tenths === null) throw refusal('INVALID_TEMPERATURE', healthTexts.temperature, 'temperature');
  const measured = { tenths, symptoms: [...new Set(input.symptoms)] };
  const once = {
    operation: 'recordDailyCheck',
    input,
    id: (digits: string) => digits,
    // One that was forgotten meanwhile was recorded all the same.
    read: () => Promise.resolve(input.on as Day),
  };
  return commit<Day>(context, (id) => newCheck(context, whose, { id, on: input.on, role, measured }), { once });
}

interface Checked {
  readonly whose: Person;
  readonly role: Role;
}

/**
 * Whom a check is about: the person of a task that is the caller's, or somebody whom they act for or look
 * after.
 */
async function whoseCheck(context: RequestContext, { person, task }: RecordDailyCheck): Promise<Checked> {
  if ((person ?? null) !== null && (task ?? null) !== null)
    throw refusal('NAMED_TWICE', healthTexts.personOrTask, 'task');
  return task ? ofTask(context, task) : ofPerson(context, person ?? '');
}

async function ofTask(context: RequestContext, id: string): Promise<Checked> {
  const task = await context.tasks.task(id);
  const role = task?.kind === 'DAILY_CHECK' ? doingRole(context, task) : null;
  const whose = role && task?.subject?.person ? await context.loaders.person(task.subject.person) : null;
  if (!role || !whose) throw notFound('task', 'task');
  return { whose, role };
}

async function ofPerson(context: RequestContext, id: string): Promise<Checked> {
  const whose = await personFor(context, id);
  const subject = whose && subjectOfPerson(whose);
  const role = subject && (roleFor(context, subject) ?? professionalFor(context, subject));
  if (!whose || !role) throw notFound('person', 'person');
  return { whose, role };
}

const professionalFor = (context: RequestContext, subject: Subject): Role | null =>
  relations(viewerOf(context), subject).find(({ role }) => role === 'PROFESSIONAL')?.role ?? null;

interface Asked {
  readonly id: string;
  readonly on: string;
  readonly role: Role;
  readonly measured: Measured;
}

/**
 * Race: the person is released, or checked by somebody else, at this moment. The conditions on the order, its
 * task and the alert fail then, and this is made anew.
 */
async function newCheck(context: RequestContext, whose: Person, { id, on: day, role, measured }: Asked) {
  const own = await isolationOf(context, whose.id);
  const order = own ?? (isDay(day) ? await monitoringOf(context, whose, day) : null);
  if (!order) throw refusal('NOT_ISOLATED', healthTexts.nothingToCheck);
  const on = checkDay(context, order, day);
  const clause = own ? own.clause : HOME_CLAUSE;
  const values = await context.loaders.values(countyOf(order.community));
  const write = checkWrite({
    id,
    person: own ? own.person : whose.id,
    clause,
    on,
    ...measured,
    recordedBy: viewerOf(context).account,
    recordedAt: context.now.toISOString(),
    expiresAt: await expiryOf(context, order.community, 'CHECK', on),
  });
  const raised = isAlarming(measured, values(on))
    ? await raiseAlertChange(context, whose, { digits: id, clause, role })
    : [];
  const done = own ? await doneTaskChange(context, { ref: own.id, kind: 'DAILY_CHECK', day: on }) : [];
  return { reply: on, change: [write, liveCheck(order), ...done, ...raised] };
}

function checkDay({ today }: RequestContext, { startOn }: IsolationOrder, on: string): Day {
  if (isDay(on) && on >= startOn && on <= today) return on;
  throw refusal('INVALID_DAY', healthTexts.checkDay(startOn), 'on');
}

/**
 * The checks of a person, the newest first. Others than them see them while the isolation and its follow-up
 * last, or that of who lives with them: then nothing marks the person (rights.4).
 */
export async function checksOf(
  context: RequestContext,
  whose: Person,
  page: PageArgs,
): Promise<Connection<SubjectCheck> | null> {
  const subject = subjectOfPerson(whose);
  const related = relations(viewerOf(context), subject);
  const isTheirs = related.some(({ relation }) => relation === 'SELF' || relation === 'GUARDIAN');
  if (!isTheirs && !(await isChecked(context, whose))) return null;
  return readPage(
    context,
    ['checks', whose.id],
    page,
    async (options) => (await context.checks.checksOf(whose.id, options)).map((one) => ({ ...one, subject })),
    ({ sk }) => sk,
  );
}

async function isChecked(context: RequestContext, whose: Person): Promise<boolean> {
  const order = await isolationOf(context, whose.id);
  if (order) return isLiveIsolation(order.status);
  return (await monitoringOf(context, whose, context.today)) !== null;
}

/** Degrees Celsius, as they were measured. */
export const temperatureOf = ({ tenths }: DailyCheck): number => tenths / 10;
