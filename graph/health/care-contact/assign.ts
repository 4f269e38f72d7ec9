import { facts } from '#graph/codes/fact/read.ts';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import type { Subject } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { type Change, makeDue, type Part } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { advance, create, SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { nightOf } from '#graph/mechanism/policy-due.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { actForPerson, recordedOf } from '#graph/people/person/read.ts';
import type { Person } from '#graph/people/person/store.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import type { Write } from '#graph/store/db.ts';
import { personScopedId } from '#graph/store/ids.ts';
import { countyOf } from '#graph/store/key.ts';
import { dropTaskChange, newTask } from '#graph/workforce/task/cause.ts';
import { isGivenTo } from '#graph/workforce/task/pass-on.ts';
import { isLiveTask } from '#graph/workforce/task/policy.ts';
import { doingRole } from '#graph/workforce/task/read.ts';
import type { Task } from '#graph/workforce/task/store-writes.ts';
import { addDays } from '#verify/calendar.ts';
import { careLifecycle } from './policy.ts';
import { type CareContact, freeCareWrite, newCareWrites } from './store.ts';

export interface AssignCareContact {
  readonly person: string;
  readonly account: string;
  readonly everyDays?: number | null | undefined;
  readonly idempotencyKey: string;
}

/**
 * Has somebody keep in touch with a person who is isolated or ill: a worker, or a professional such as a
 * counsellor. It ends by itself with its cause.
 */
export async function assignCareContact(context: RequestContext, input: AssignCareContact): Promise<SeenCareContact> {
  const person = await actForPerson(context, input.person);
  const { community } = person;
  if (!viewerOf(context).communities.includes(community)) throw notFound('person', 'person');
  if (!(await isGivenTo(context, input.account, { kind: 'CARE_CONTACT', community })))
    throw notFound('account', 'account');
  const everyDays = await checkDays(context, person, input);
  const once = {
    operation: 'assignCareContact',
    input,
    id: (digits: string) => personScopedId('careContact', person.id, digits),
    read: async (id: string) => (await context.careContacts.contact(id))!,
  };
  // Race: two have somebody keep in touch at once. One does; the other is told that there is somebody.
  const caring = () => refusal('ALREADY_CARED_FOR', healthTexts.caredFor, 'person');
  const attempt = (id: string) => newCare(context, person, { id, account: input.account, everyDays });
  const made = await commit<CareContact>(context, attempt, { once, final: { caring } });
  return { ...made, subject: subjectOfPerson(person) };
}

async function checkDays(context: RequestContext, { community }: Person, { everyDays }: AssignCareContact) {
  const values = await context.loaders.values(countyOf(community));
  const longest = values(context.today).careContactDays;
  const days = everyDays ?? longest;
  if (days >= 1 && days <= longest) return days;
  throw refusal('INVALID_PERIOD', healthTexts.contactEvery(longest), 'everyDays');
}

interface Asked {
  readonly id: string;
  readonly account: string;
  readonly everyDays: number;
}

async function newCare(context: RequestContext, person: Person, { id, account, everyDays }: Asked) {
  if (!(await needsCare(context, person))) throw refusal('NOT_IN_CARE', healthTexts.notInCare, 'person');
  const { today, now } = context;
  const { account: by } = viewerOf(context);
  const { community } = person;
  const days = { startedOn: today, everyDays, nextOn: today };
  const fresh = { id, clause: 'rights.5', person: person.id, community, ...days } as const;
  const { noun, change } = create(careLifecycle, fresh, {
    event: 'ASSIGN',
    actor: { account: by, role: 'COMMUNITY_WORKER' },
    now,
    detail: { to: account },
    tells: { data: { person: person.id } },
  });
  const { care, writes } = newCareWrites(noun);
  const task = await dueTaskChange(context, care, account);
  return { reply: care, change: [...writes, ...task, reviewWrite(context, id), ...change] };
}

/** The next contact as a task of who keeps in touch: to everybody else it does not say whom it is about. */
export async function dueTaskChange(
  context: RequestContext,
  { id, person, community, nextOn }: Pick<CareContact, 'id' | 'person' | 'community' | 'nextOn'>,
  assignee: string,
): Promise<Change> {
  const asked = { kind: 'CARE_CONTACT', community, subject: { person }, dueOn: nextOn, ref: id, assignee } as const;
  return (await newTask(context, asked)).writes;
}

/**
 * Whether there is a cause for care: something that a standing follows from is in force, or a fever is looked
 * into.
 */
export async function needsCare(context: RequestContext, person: Person): Promise<boolean> {
  return (await facts(context, person)).length > 0 || (await context.isolations.heldBy(person.id)).length > 0;
}

/** Looks at the cause of the care again with the next day. */
const reviewWrite = ({ today }: RequestContext, id: string): Part =>
  makeDue({ kind: 'CARE_REVIEW', subject: id, at: nightOf(addDays(today, 1), id) });

/** A day has come: where the cause of a care is over without anybody's word, the care is too. */
export const reviewCare = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  commit<Handled>(context, async () => {
    const care = await context.careContacts.contact(due.subject);
    if (care?.status !== 'ACTIVE') return { reply: 'DONE' };
    const person = await context.loaders.person(care.person);
    const isOver = !person || !(await needsCare(context, person));
    const follows = isOver ? await endChange(context, care) : [reviewWrite(context, care.id)];
    return { reply: 'DONE', change: [settle, ...follows] };
  });

/**
 * The writes that end the care of a person, for the transaction that ends its cause; none where nobody keeps
 * in touch.
 */
export async function endCareChange(context: RequestContext, person: string): Promise<Change> {
  const care = await context.careContacts.liveOf(person);
  return care?.status === 'ACTIVE' ? endChange(context, care) : [];
}

/**
 * Race: a contact is recorded at this moment. The condition `care` fails the whole transaction, which is then
 * made anew.
 */
export async function endChange(context: RequestContext, care: CareContact): Promise<Change> {
  const { now, today, viewer } = context;
  const account = viewer?.account ?? SYSTEM;
  const { change } = advance(careLifecycle, care, {
    event: 'END',
    actor: { account, role: 'SYSTEM' },
    now,
    set: { expiresAt: await expiryOf(context, care.community, 'CARE', today) },
    named: 'care',
    tells: { data: { person: care.person } },
  });
  return [...change, freeCareWrite(care), ...(await dropTaskChange(context, care.id))];
}

/** A care contact as the caller sees it. */
export interface SeenCareContact extends CareContact {
  readonly subject: Subject;
}

/** The task of the next contact, where it is the caller's; null for everybody else. */
export async function ownTask(context: RequestContext, id: string): Promise<Task | null> {
  const { account } = viewerOf(context);
  const caused = await context.tasks.tasksCausedBy(id, { isHidden: true });
  const own = caused.find(({ kind, assignee }) => kind === 'CARE_CONTACT' && assignee === account);
  return own && doingRole(context, own) ? own : null;
}

/**
 * A care contact for the person and for who keeps in touch; for everybody else there is none, which takes as
 * many reads.
 */
export async function careContact(context: RequestContext, id: string): Promise<SeenCareContact | null> {
  const { found: care, whose } = await recordedOf(context, 'careContact', id, context.careContacts.contact(id));
  if (!whose) return null;
  const { roles, person: self } = viewerOf(context);
  const isOwn = roles.includes('RESIDENT') && self?.id === care?.person;
  const mayPass = isOwn || (await ownTask(context, id)) !== null;
  return care && mayPass ? { ...care, subject: subjectOfPerson(whose) } : null;
}

/** The care that a person has now, as far as the caller sees it. */
export async function careOf(context: RequestContext, { id }: Person): Promise<SeenCareContact | null> {
  const live = await context.careContacts.liveOf(id);
  return live && careContact(context, live.id);
}

/** The care that a task is a contact of, for whose task it is while it is to be done. */
export const careOfTask = async (context: RequestContext, task: Task): Promise<SeenCareContact | null> =>
  task.kind === 'CARE_CONTACT' && isLiveTask(task.status) ? careContact(context, task.ref) : null;
