import { type RequestContext, viewerOf } from '#graph/context.ts';
import type { Subject } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkOptionalText } from '#graph/core/input/text.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { advance } from '#graph/mechanism/lifecycle.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { recordedOf } from '#graph/people/person/read.ts';
import { openFor, sealFor } from '#graph/people/person/seal.ts';
import type { Person } from '#graph/people/person/store.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { communityScopedId } from '#graph/store/ids.ts';
import { doneTaskChange, newTask } from '#graph/workforce/task/cause.ts';
import { addDays, type Day, isDay } from '#verify/calendar.ts';
import { dueTaskChange, endChange, needsCare, ownTask, type SeenCareContact } from './assign.ts';
import { careLifecycle, CONTACT_NEEDS, type ContactKind, type ContactNeed, tasksOfNeeds } from './policy.ts';
import { type CareContact, type CareRecord, careRecordWrite } from './store.ts';

/** What is said of a contact (characters). */
const NOTE_LENGTH = 500;

export interface RecordCareContact {
  readonly contact: string;
  readonly on: string;
  readonly kind: ContactKind;
  readonly needs: readonly ContactNeed[];
  readonly note?: string | null | undefined;
  readonly idempotencyKey: string;
}

/** A contact as the caller sees it. */
export interface SeenCareRecord extends CareRecord {
  readonly subject: Subject;
}

/**
 * Records that somebody was asked how they are, and puts the next contact on the list. What they need becomes
 * work of the community; where the cause of the care is over, so is the care.
 */
export async function recordCareContact(context: RequestContext, input: RecordCareContact): Promise<SeenCareRecord> {
  const read = context.careContacts.contact(input.contact);
  const { whose: person } = await recordedOf(context, 'careContact', input.contact, read);
  if (!person) throw notFound('care contact', 'contact');
  const once = {
    operation: 'recordCareContact',
    input,
    id: (digits: string) => digits,
    read: async (id: string) => (await context.careContacts.record(person.id, input.contact, input.on as Day, id))!,
  };
  const made = await commit<CareRecord>(context, (id) => newRecord(context, input, person, id), { once });
  return { ...made, subject: subjectOfPerson(person) };
}

async function newRecord(context: RequestContext, input: RecordCareContact, person: Person, id: string) {
  // Read anew for each attempt: somebody may have recorded another contact, or ended it, in between.
  const care = await context.careContacts.contact(input.contact);
  const task = await ownTask(context, input.contact);
  if (care?.status !== 'ACTIVE' || !task) throw notFound('care contact', 'contact');
  const note = checkOptionalText(input.note, NOTE_LENGTH, 'note');
  const on = checkDay(context, care, input.on);
  const write = careRecordWrite({
    id,
    contact: care.id,
    person: person.id,
    on,
    kind: input.kind,
    needs: [...new Set(input.needs)],
    note: note === undefined ? null : await sealFor(context, person.id, id, note),
    recordedBy: viewerOf(context).account,
    recordedAt: context.now.toISOString(),
    expiresAt: await expiryOf(context, care.community, 'CARE', on),
  });
  const [asked, following] = await Promise.all([
    needChange(context, person, write.put),
    (await needsCare(context, person)) ? nextChange(context, care, on) : endChange(context, care),
  ]);
  return { reply: write.put, change: [write, ...asked, ...following] };
}

function checkDay({ today }: RequestContext, { startedOn }: CareContact, on: string): Day {
  if (isDay(on) && on >= startedOn && on <= today) return on;
  throw refusal('INVALID_DAY', healthTexts.careDay, 'on');
}

/**
 * The next contact, as many days after this one. One that is recorded late, after another that lies behind
 * it, moves nothing. Race: two contacts are recorded at once. The condition `care` lets one through, and the
 * other is made anew on what that one left.
 */
async function nextChange(context: RequestContext, care: CareContact, on: Day): Promise<Change> {
  const { account } = viewerOf(context);
  const nextOn = addDays(on, care.everyDays);
  if (nextOn <= care.nextOn) return [];
  const { change } = advance(careLifecycle, care, {
    event: 'CONTACT',
    actor: { account, role: contactRole(context) },
    now: context.now,
    set: { nextOn },
    named: 'care',
    tells: { data: { person: care.person } },
  });
  return [
    ...change,
    ...(await doneTaskChange(context, { ref: care.id, kind: 'CARE_CONTACT', day: on })),
    ...(await dueTaskChange(context, { ...care, nextOn }, account)),
  ];
}

const contactRole = (context: RequestContext) =>
  careLifecycle.transitions.CONTACT.by.find((role) => viewerOf(context).roles.includes(role)) ?? 'SYSTEM';

/** What the person needs, as work of the community: it says which home, and not why. */
async function needChange(context: RequestContext, person: Person, { id, needs }: CareRecord): Promise<Change> {
  const { community, householdId: household } = person;
  const made = await Promise.all(
    tasksOfNeeds(needs).map((kind, i) => {
      // Its own cause, so that workers may take it off the list again.
      const task = communityScopedId('task', community, `${id}${i}`);
      const note = kind === 'DELIVERY' ? namesOf(needs, kind) : null;
      return newTask(context, {
        id: task,
        ref: task,
        kind,
        community,
        subject: { household },
        dueOn: context.today,
        note,
      });
    }),
  );
  return made.flatMap(({ writes }) => writes);
}

const namesOf = (needs: readonly ContactNeed[], task: string): string =>
  needs
    .filter((need) => CONTACT_NEEDS[need].task === task)
    .map((need) => CONTACT_NEEDS[need].name.zh)
    .join('、');

/** The contacts that were made, newest first, for who sees the care. */
export async function recordsOf(
  context: RequestContext,
  care: SeenCareContact,
  page: PageArgs,
): Promise<Connection<SeenCareRecord>> {
  return readPage(
    context,
    ['careRecords', care.id],
    page,
    async (options) =>
      (await context.careContacts.recordsOf(care, options)).map((record) => ({ ...record, subject: care.subject })),
    ({ sk }) => sk,
  );
}

export const noteOf = async (context: RequestContext, { id, person, note }: SeenCareRecord): Promise<string | null> =>
  note && openFor(context, person, id, note);
