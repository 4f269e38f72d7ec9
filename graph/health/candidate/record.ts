import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkEvidence, type EvidenceInput } from '#graph/core/input/evidence.ts';
import { isPastDay } from '#graph/core/input/past.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { type ContactSetting, EVIDENCE_OF_MEETING, EVIDENCE_OF_PROPOSAL } from '#graph/health/contact/policy.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { checkBorn } from '#graph/people/person/age.ts';
import type { Person } from '#graph/people/person/store.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import type { Day } from '#verify/calendar.ts';
import { meetingWrites, WORKPLACES_LIMIT, workplaceWrites } from './store.ts';

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
  if (!CREDIT_CODE.test(creditCode)) throw refusal('INVALID_TEXT', healthTexts.creditCode, 'creditCode');
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
      const known = await context.candidates.workplacesOf(person.id);
      // Two at once may pass the limit by one: whoever lists the colleagues reads beyond it.
      if (known.length >= WORKPLACES_LIMIT && !known.includes(workplace))
        throw refusal('TOO_MANY', healthTexts.workplacesMost(WORKPLACES_LIMIT), 'creditCode');
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
  readonly evidence: EvidenceInput;
  readonly idempotencyKey: string;
}

/**
 * Records who met on a day, for who looks for contacts. What a worker has heard proposes candidates: a
 * professional finds. Answers with the day.
 */
export async function recordMeeting(context: RequestContext, input: RecordMeeting): Promise<Day> {
  const { setting, on } = input;
  if (!isPastDay(on, context.today)) throw refusal('INVALID_DAY', healthTexts.dayNotAhead, 'on');
  const people = [...new Set(input.people)];
  if (people.length < 2 || input.people.length > PEOPLE_LIMIT)
    throw refusal('INVALID_COUNT', healthTexts.peopleMet(PEOPLE_LIMIT), 'people');
  const found = await Promise.all(people.map((id) => personHere(context, id, 'people')));
  for (const person of found) await checkBorn(context, person, on, 'on');
  const isProposal = !viewerOf(context).roles.includes('PROFESSIONAL');
  const shownBy = isProposal ? EVIDENCE_OF_PROPOSAL : EVIDENCE_OF_MEETING;
  const evidence = checkEvidence(input.evidence, { today: context.today, shownBy }, 'evidence');
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
  const { roles, division, communities } = viewerOf(context);
  const isTheirs = (community: string) =>
    (roles.includes('PROFESSIONAL') && covers(division, community)) ||
    (roles.includes('COMMUNITY_WORKER') && communities.includes(community));
  const found = await context.loaders.personFor(id, ({ community }) => isTheirs(community));
  if (!found) throw notFound('person', field);
  return found;
}
