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
import { checkSpace } from '#graph/shared/room.ts';
import { idOf, personScopedId } from '#graph/store/ids.ts';
import {
  meetingWrites,
  PEOPLE_LIMIT,
  standingOf,
  type StoredMeeting,
  type Workplace,
  WORKPLACE_RECORDS_LIMIT,
  WORKPLACES_LIMIT,
  workplaceWrites,
} from './store.ts';

/** GB 32100: the unified social credit code of an organisation, 18 digits and letters. */
const CREDIT_CODE = /^[0-9A-HJ-NP-RTUWXY]{18}$/;

export interface RecordWorkplace {
  readonly person: string;
  readonly creditCode: string;
  readonly idempotencyKey: string;
}

/**
 * Records where somebody works, for who looks for contacts. The number of the workplace stands nowhere in
 * plain, and all of it goes with the contacts. Each record of it stands until it is withdrawn by itself.
 */
export async function recordWorkplace(
  context: RequestContext,
  input: RecordWorkplace,
): Promise<{ readonly person: Person; readonly workplace: Workplace }> {
  const person = await personHere(context, input.person, 'person');
  const creditCode = input.creditCode.normalize('NFKC').trim().toUpperCase();
  if (!CREDIT_CODE.test(creditCode)) throw refusal('INVALID_TEXT', healthTexts.creditCode, 'creditCode');
  const once = {
    operation: 'recordWorkplace',
    input,
    id: (digits: string) => personScopedId('workplace', person.id, digits),
    read: async (id: string) => (await context.candidates.workplace(id)) ?? gone(),
  };
  const recorded = await commit<Workplace>(
    context,
    async (id) => {
      const hash = await context.keyring.hash('workplace', creditCode);
      await checkRoom(context, person.id, hash);
      const before = await context.candidates.colleague({ workplace: hash, person: person.id });
      const said = {
        id,
        person: person.id,
        workplace: hash,
        recordedBy: viewerOf(context).account,
        recordedAt: context.now.toISOString(),
        expiresAt: await expiryOf(context, person.community, 'CONTACT', context.today),
      };
      const { made, writes } = workplaceWrites(said, before, context.now);
      return { reply: made, change: writes };
    },
    { once },
  );
  return { person, workplace: recorded };
}

/** Two at once may pass the limit by one: whoever lists the colleagues reads beyond it. */
async function checkRoom(context: RequestContext, person: string, workplace: string): Promise<void> {
  const records = await context.candidates.workplacesOf(person);
  const known = standingOf(records);
  if (known.length >= WORKPLACES_LIMIT && !known.includes(workplace))
    throw refusal('TOO_MANY', healthTexts.workplacesMost(WORKPLACES_LIMIT), 'creditCode');
  checkSpace(context, records.length, { limit: WORKPLACE_RECORDS_LIMIT, of: 'workplaces', field: 'person' });
}

/** What an erasure has taken meanwhile is not there any more. */
const gone = (): never => {
  throw notFound('record');
};

export interface RecordMeeting {
  readonly on: string;
  readonly setting: ContactSetting;
  readonly people: readonly string[];
  readonly evidence: EvidenceInput;
  readonly idempotencyKey: string;
}

/**
 * Records who met on a day, for who looks for contacts. What a worker has heard proposes candidates: a
 * professional finds.
 */
export async function recordMeeting(context: RequestContext, input: RecordMeeting): Promise<StoredMeeting> {
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
    id: (digits: string) => idOf('meeting', digits),
    read: async (id: string) => (await context.candidates.meeting(id)) ?? gone(),
  };
  return commit<StoredMeeting>(
    context,
    async (id) => {
      const expiresAt = await expiryOf(context, found[0]!.community, 'CONTACT', on);
      // Two ids may be names of one person.
      const met = [...new Set(found.map((person) => person.id))];
      const by = { recordedBy: viewerOf(context).account, recordedAt: context.now.toISOString() };
      const { made, writes } = meetingWrites({ id, on, setting, people: met, evidence, ...by, expiresAt });
      return { reply: made, change: writes };
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
