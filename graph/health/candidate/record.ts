import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { Denial, notFound, refusal } from '#graph/core/errors.ts';
import { checkText, EVIDENCE_LENGTH } from '#graph/core/text.ts';
import type { StoredCase } from '#graph/health/case/store.ts';
import { type ContactSetting, contactsSoughtFrom, lastOfEach, type Meeting } from '#graph/health/contact/policy.ts';
import { standingCase } from '#graph/health/contact/record.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import type { Person } from '#graph/people/person/store.ts';
import { mayRead } from '#graph/shared/disclose.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { isId } from '#graph/store/ids.ts';
import { countyOf } from '#graph/store/key.ts';
import { type Day, dayOf, isDay } from '#verify/calendar.ts';
import { meetingWrites, workplaceWrites } from './store.ts';

/** How many people one meeting has at most: each keeps an entry, and all of them are written together. */
const PEOPLE_LIMIT = 50;

/** GB 32100: the unified social credit code of an organisation, 18 digits and letters. */
const CREDIT_CODE = /^[0-9A-HJ-NP-RTUWXY]{18}$/;

export interface RecordWorkplace {
  readonly person: string;
  readonly creditCode: string;
  readonly idempotencyKey: string;
}

/**
 * Records where somebody works, for who looks for contacts. The number of the workplace stands nowhere in
 * plain, and all of it goes with the contacts. Answers with the person.
 */
export async function recordWorkplace(context: RequestContext, input: RecordWorkplace): Promise<Person> {
  const person = await personHere(context, input.person, 'person');
  const creditCode = input.creditCode.normalize('NFKC').trim().toUpperCase();
  if (!CREDIT_CODE.test(creditCode))
    throw refusal(
      'INVALID_TEXT',
      'Give the unified social credit code of the workplace, 18 digits and letters.',
      'creditCode',
    );
  const once = {
    operation: 'recordWorkplace',
    input,
    id: (digits: string) => digits,
    read: () => Promise.resolve(person),
  };
  return commit<Person>(
    context,
    async () => {
      const workplace = await context.keyring.hash('workplace', creditCode);
      const expiresAt = await expiryOf(context, person.community, 'CONTACT', context.today);
      return { reply: person, change: workplaceWrites(person.id, workplace, expiresAt) };
    },
    { once },
  );
}

export interface RecordMeeting {
  readonly on: string;
  readonly setting: ContactSetting;
  readonly people: readonly string[];
  readonly evidence: string;
  readonly idempotencyKey: string;
}

/** Records who met on a day, for who looks for contacts. Answers with the day. */
export async function recordMeeting(context: RequestContext, input: RecordMeeting): Promise<Day> {
  const { setting, on } = input;
  if (!isDay(on) || on > context.today) throw refusal('INVALID_DAY', 'Give a day that is not in the future.', 'on');
  const people = [...new Set(input.people)];
  if (people.length < 2 || input.people.length > PEOPLE_LIMIT)
    throw refusal('INVALID_COUNT', `Name 2 to ${PEOPLE_LIMIT} people.`, 'people');
  const found = await Promise.all(people.map((id) => personHere(context, id, 'people')));
  const evidence = checkText(input.evidence, EVIDENCE_LENGTH, 'evidence');
  const once = {
    operation: 'recordMeeting',
    input,
    id: (digits: string) => digits,
    read: () => Promise.resolve(on),
  };
  return commit<Day>(
    context,
    async (id) => {
      const expiresAt = await expiryOf(context, found[0]!.community, 'CONTACT', on);
      // Two ids may be names of one person.
      const met = [...new Set(found.map((person) => person.id))];
      const { account: recordedBy } = viewerOf(context);
      return { reply: on, change: meetingWrites({ id, on, setting, people: met, evidence, recordedBy, expiresAt }) };
    },
    { once },
  );
}

async function personHere(context: RequestContext, id: string, field: string): Promise<Person> {
  const found = isId('person', id) ? await context.loaders.person(id) : null;
  if (!found || !covers(viewerOf(context).division, found.community)) throw notFound('person', field);
  return found;
}

/** Somebody who may be a contact: a professional's finding decides. */
export interface ContactCandidate extends Meeting {
  readonly whose: Person;
}

/**
 * Who may be a contact of a case: its household, whoever works where it works, and whomever it met from the
 * policy's days before the first symptoms on. A person whom several of these name stands there once for each
 * setting, with the last day that is known.
 */
export async function contactCandidates(context: RequestContext, id: string): Promise<readonly ContactCandidate[]> {
  const found = await standingCase(context, id);
  if (!found) throw new Denial('NOT_FOUND', 'There is no such case among those that you may see.');
  const link = await context.cases.personOfCase(found.id);
  const person = link && (await context.persons.person(link.person));
  if (!person) return [];
  const meetings = (await meetingsOf(context, found, person)).filter((one) => one.person !== person.id);
  const candidates = await Promise.all(
    lastOfEach(meetings).map(async (one) => ({ ...one, whose: await context.loaders.person(one.person) })),
  );
  // Who is forgotten is nobody's contact any more.
  return candidates.flatMap(({ whose, ...one }) => (whose && whose.id !== person.id ? [{ ...one, whose }] : []));
}

async function meetingsOf(context: RequestContext, found: StoredCase, person: Person): Promise<readonly Meeting[]> {
  const values = await context.loaders.values(countyOf(found.community));
  const { onsetOn = null, confirmedOn } = found;
  const from = contactsSoughtFrom({ onsetOn, confirmedOn }, values(confirmedOn));
  const names = [person.id, ...(person.aliases ?? [])];
  const [family, workplaces, met] = await Promise.all([
    context.persons.memberIds(person.community, person.householdId),
    Promise.all(names.map((one) => context.candidates.workplacesOf(one))),
    Promise.all(names.map((one) => context.candidates.meetingsSince(one, from))),
  ]);
  const colleagues = await Promise.all(
    [...new Set(workplaces.flat())].map((one) => context.candidates.colleaguesAt(one)),
  );
  // Until they were kept apart they lived together.
  const together = found.isolatedAt === null ? context.today : dayOf(Date.parse(found.isolatedAt));
  return [
    ...family.map((one) => ({ person: one, setting: 'HOUSEHOLD', lastContactOn: together }) as const),
    ...colleagues.flat().map((one) => ({ person: one, setting: 'WORKPLACE', lastContactOn: null }) as const),
    ...met
      .flat()
      .flatMap(({ people, setting, on }) => people.map((one) => ({ person: one, setting, lastContactOn: on }))),
  ];
}

/**
 * Whom a candidate is, for the professionals of where they live, on the record; null for others, who hand the
 * contact over.
 */
export const personOfCandidate = async (
  context: RequestContext,
  { whose }: ContactCandidate,
): Promise<Person | null> =>
  (await mayRead(context, subjectOfPerson(whose), 'ContactCandidate.person')) ? whose : null;

/** The county of who lives outside the caller's division: whom to hand them over to. */
export const elsewhereOf = (context: RequestContext, { whose: { community } }: ContactCandidate): string | null =>
  covers(viewerOf(context).division, community) ? null : countyOf(community);
