import { changeFacts } from '#graph/codes/fact/change.ts';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers, relations, type Subject } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkEvidence, type Evidence, type EvidenceInput } from '#graph/core/input/evidence.ts';
import { isPastDay } from '#graph/core/input/past.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { notRuledOutCheck, type StoredCase } from '#graph/health/case/store.ts';
import { cite, uncite } from '#graph/health/document/cite.ts';
import { endGround } from '#graph/health/isolation/grounds/end.ts';
import { markNotices } from '#graph/health/isolation/grounds/notice.ts';
import { boundOf } from '#graph/health/isolation/grounds/policy.ts';
import { isolationDates, isolationOf, isolationChange } from '#graph/health/isolation/order.ts';
import { type IsolationPlace, ISOLATION_CAUSES } from '#graph/health/isolation/policy.ts';
import type { Ground } from '#graph/health/isolation/store.ts';
import { type Change, makeDue, type Part } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { moveDeadline } from '#graph/mechanism/escalation.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { checkBorn } from '#graph/people/person/age.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import type { Person } from '#graph/people/person/store.ts';
import { RECORD_GONE } from '#graph/shared/policy-withdrawn.ts';
import { FINDING_CONFIRMATION, provisionally } from '#graph/shared/provisional.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { checkSpace } from '#graph/shared/room.ts';
import { idOf, personOfScoped, personScopedId } from '#graph/store/ids.ts';
import { dropTaskChange } from '#graph/workforce/task/cause.ts';
import type { Day } from '#verify/calendar.ts';
import { type ContactSetting, EVIDENCE_OF_CONTACT, movesEnd } from './policy.ts';
import { type Contact, CONTACTS_LIMIT, contactWrites, forgetContactWrite, unlistContactWrite } from './store.ts';

/** What a professional finds of a contact. */
export interface Finding {
  /** The case that they met, where it is known here. */
  readonly case: string | null;
  readonly lastContactOn: Day;
  readonly setting: ContactSetting;
  readonly place: IsolationPlace;
  readonly evidence: Evidence;
}

export interface RecordContact {
  readonly person: string;
  readonly lastContactOn: string;
  readonly case?: string | null | undefined;
  readonly setting: ContactSetting;
  readonly place: IsolationPlace;
  readonly evidence: EvidenceInput;
  readonly idempotencyKey: string;
}

/**
 * Records that a person is a contact, and isolates them for it, in one transaction. Where the days are over
 * already, or who is treated as a case, nobody is isolated, and that is said.
 */
export async function recordContact(context: RequestContext, input: RecordContact): Promise<SubjectContact> {
  const { division } = viewerOf(context);
  const found = await context.loaders.personFor(input.person, ({ community }) => covers(division, community));
  if (!found) throw notFound('person', 'person');
  const { setting, place } = input;
  const lastContactOn = checkContactDay(context, input.lastContactOn);
  await checkBorn(context, found, lastContactOn, 'lastContactOn');
  const evidence = checkEvidence(
    input.evidence,
    { today: context.today, shownBy: EVIDENCE_OF_CONTACT, mayFollow: true },
    'evidence',
  );
  const once = {
    operation: 'recordContact',
    input,
    id: (digits: string) => personScopedId('contact', found.id, digits),
    read: (id: string) => standing(context, id),
  };
  const contact = await commit<Contact>(
    context,
    async (id) => {
      // Read before codes and facts: see `standingWrite`.
      const fresh = await context.persons.person(found.id);
      // Race: they come to live elsewhere meanwhile; then they are handed over, and not found here.
      if (!fresh || !covers(division, fresh.community)) throw notFound('person', 'person');
      const met = input.case ? await caseMet(context, input.case) : null;
      const finding = { case: met?.id ?? null, lastContactOn, setting, place, evidence };
      const made = await findContact(context, fresh, id, finding);
      return { reply: made.contact, change: [...(met ? [notRuledOutCheck(met)] : []), ...made.change] };
    },
    { once },
  );
  return { ...contact, subject: subjectOfPerson(found) };
}

export function checkContactDay({ today }: RequestContext, on: string): Day {
  if (!isPastDay(on, today)) throw refusal('INVALID_DAY', healthTexts.dayNotAhead, 'lastContactOn');
  return on;
}

/** A case of the caller's division that stands. */
export async function standingCase(context: RequestContext, id: string): Promise<StoredCase | null> {
  const found = await context.cases.case(id);
  const isTheirs = found !== null && covers(viewerOf(context).division, found.community);
  return isTheirs && found.status !== 'RULED_OUT' ? found : null;
}

/** The case that a contact is said to have met. */
export async function caseMet(context: RequestContext, id: string): Promise<StoredCase> {
  const found = await standingCase(context, id);
  if (!found) throw notFound('case', 'case');
  return found;
}

/** What was withdrawn since is not there any more. */
async function standing({ contacts }: RequestContext, id: string): Promise<Contact> {
  const found = await contacts.contact(id);
  if (!found) throw notFound('contact');
  return found;
}

/** The contact, its fact and its isolation. The person must have been read before: see `standingWrite`. */
export async function findContact(
  context: RequestContext,
  person: Person,
  id: string,
  { case: met, lastContactOn, setting, place, evidence }: Finding,
): Promise<{ readonly contact: Contact; readonly change: Change }> {
  const { now, viewer, today } = context;
  const { length } = await context.contacts.contactsOf(person.id);
  checkSpace(context, length, { limit: CONTACTS_LIMIT, of: 'contacts', field: 'person' });
  const { followUpUntil } = await isolationDates(context, person.community, 'CONTACT', lastContactOn);
  const { change, ...judged } = await judgeContact(context, person, { id, case: met, lastContactOn, place, evidence });
  const cited = await cite(context, person, id, evidence);
  const { made, writes } = contactWrites({
    id,
    // An id says in whose partition it lies: that of a registration that has become another's name stays its
    // own.
    person: personOfScoped('contact', id)!,
    clause: ISOLATION_CAUSES.CONTACT.clause,
    case: met,
    lastContactOn,
    setting,
    place,
    ...judged,
    evidence,
    provisional: await provisionally(context, person.community, evidence),
    foundBy: viewer?.account ?? SYSTEM,
    foundAt: now.toISOString(),
    expiresAt: await expiryOf(context, person.community, 'CONTACT', followUpUntil > today ? followUpUntil : today),
  });
  return { contact: made, change: [...writes, ...cited, ...moveDeadline(FINDING_CONFIRMATION, null, made), ...change] };
}

/** What follows from a contact for its person as they now stand. */
interface Judged extends Required<Pick<Contact, 'outcome' | 'fact' | 'treatedBy'>> {
  readonly change: Change;
}

/** The person must have been read before: see `standingWrite`. */
export async function judgeContact(
  context: RequestContext,
  person: Person,
  { id, case: met, lastContactOn, place, evidence }: Omit<Finding, 'setting'> & Pick<Contact, 'id'>,
): Promise<Judged> {
  const fact = { id: idOf('fact', id.slice(-32)), kind: 'CONTACT', on: lastContactOn, evidence } as const;
  const bounded = await boundedFor(context, person, { case: met, lastContactOn });
  const { within } = bounded;
  const asked = { place, cause: 'CONTACT', ref: id, fact, ...bounded } as const;
  const { outcome, treatedBy, change } = await isolationChange(context, person, asked);
  if (outcome === 'IS_CASE') return { outcome, fact: null, treatedBy, change };
  return {
    outcome: outcome === 'ISOLATED' && within ? 'NOT_EXTENDED' : outcome,
    fact: fact.id,
    treatedBy,
    change,
  };
}

/**
 * What a further contact does not outlast: the one for which the person is isolated already, unless this one
 * is a new exposure. Race: see `standingWrite`; a case that is confirmed at this moment may be named anew.
 */
async function boundedFor(
  context: RequestContext,
  person: Person,
  { case: id, lastContactOn: exposureOn }: Pick<Finding, 'case' | 'lastContactOn'>,
): Promise<{ readonly within: Ground | null; readonly moves: boolean }> {
  const order = await isolationOf(context, person.id);
  const met = id === null ? null : await context.cases.case(id);
  const moves = movesEnd(met?.kind ?? null);
  const counts = order?.status === 'ISOLATING' ? order.grounds : [];
  return { within: boundOf(counts, { cause: 'CONTACT', exposureOn, moves }), moves };
}

/** A contact that carries whom it is about, as they live now. */
export interface SubjectContact extends Contact {
  readonly subject: Subject;
}

/**
 * The findings that a person is a contact, the newest first. For others than them, one is there while they
 * are isolated for it: then nothing marks them (rights.4).
 */
export async function contactsOf(context: RequestContext, whose: Person): Promise<readonly SubjectContact[]> {
  const names = [whose.id, ...(whose.aliases ?? [])];
  const found = (await Promise.all(names.map((id) => context.contacts.contactsOf(id)))).flat();
  const subject = subjectOfPerson(whose);
  const [closest] = relations(viewerOf(context), subject);
  const isTheirs = closest?.relation === 'SELF' || closest?.relation === 'GUARDIAN';
  const order = isTheirs ? null : await isolationOf(context, whose.id);
  const isFor = (id: string) => order?.status === 'ISOLATING' && order.grounds.some(({ ref }) => ref === id);
  return found
    .filter(({ id }) => isTheirs || isFor(id))
    .sort((a, b) => (a.foundAt < b.foundAt ? 1 : -1))
    .map((one) => ({ ...one, subject }));
}

/** Contacts looked at in one read. */
const PAGE = 20;

/**
 * A case was ruled out: whoever was found to be its contact is none, each in a transaction of their own. What
 * is done is gone from the list, so whatever there is is still to do; nothing is added to it, since a finding
 * is conditional on the case. Contacts of other cases, and their isolation, stay.
 */
export async function withdrawContacts(
  context: RequestContext,
  { subject }: Due,
  _: Part,
  isTimeUp: () => boolean,
): Promise<Handled> {
  for (;;) {
    const listed = await context.contacts.listedContacts(subject, { first: PAGE });
    const found = await context.contacts.contactsAt(listed);
    for (const [i, { sk }] of listed.entries()) {
      if (isTimeUp()) return 'AGAIN';
      await withdraw(context, subject, sk.slice(sk.indexOf('#') + 1), found[i] ?? null);
    }
    if (listed.length < PAGE) return 'DONE';
  }
}

/**
 * Race: somebody isolates, releases or moves the person at this moment. Each moves their standing, and this
 * is made anew from what is there then.
 */
const withdraw = (context: RequestContext, met: string, id: string, contact: Contact | null): Promise<void> =>
  commit(context, async () => {
    const person = contact && (await context.persons.person(contact.person));
    const ended = person
      ? [
          ...(contact.fact === null ? [] : [changeFacts(context, person, met, { close: [contact.fact] })]),
          ...(await endGround(context, person, { ref: id, reason: 'RULED_OUT', cause: met })),
          ...(await markNotices(context, person, ({ ref }) => ref === id)),
          ...(await uncite(context, person, id)),
        ]
      : [];
    const forgotten = contact ? [forgetContactWrite(contact, context.now)] : [];
    const told = await dropTaskChange(context, id);
    const gone = makeDue({ kind: RECORD_GONE, subject: id, at: context.now.toISOString() });
    return { reply: undefined, change: [unlistContactWrite(met, id), ...forgotten, ...ended, ...told, gone] };
  });
