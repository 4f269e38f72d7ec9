import { type RequestContext, viewerOf } from '#graph/context.ts';
import { isCommunity } from '#graph/core/division-code.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkEvidence, type EvidenceInput } from '#graph/core/input/evidence.ts';
import { checkText } from '#graph/core/input/text.ts';
import * as recordsTexts from '#graph/core/messages/records.ts';
import { notRuledOutCheck } from '#graph/health/case/store.ts';
import { type ContactSetting, EVIDENCE_OF_CONTACT } from '#graph/health/contact/policy.ts';
import { caseMet, checkContactDay, type Finding, findContact } from '#graph/health/contact/record.ts';
import type { IsolationPlace } from '#graph/health/isolation/policy.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { seal } from '#graph/mechanism/envelope.ts';
import { checkBorn } from '#graph/people/person/age.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import { openFor } from '#graph/people/person/seal.ts';
import type { Person } from '#graph/people/person/store.ts';
import { mayRead } from '#graph/shared/disclose.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { putNew } from '#graph/store/db.ts';
import { idOf, personScopedId } from '#graph/store/ids.ts';
import { HANDOVER_STATUSES, type HandoverStatus } from './policy.ts';
import { handoverChange } from './request.ts';
import type { Handover } from './store.ts';

/** What is said of who a contact is, and how to find them (characters). */
const WHO_LENGTH = 500;

export interface HandOverContact {
  readonly division: string;
  readonly who: string;
  readonly case?: string | null | undefined;
  readonly lastContactOn: string;
  readonly setting: ContactSetting;
  readonly place: IsolationPlace;
  readonly evidence: EvidenceInput;
  readonly idempotencyKey: string;
}

/** What whoever takes a contact on reads of them. */
export interface HandedContact extends Finding {
  readonly who: string;
}

/**
 * Hands a contact who lives elsewhere over to where they live (mid.control.2): nothing is recorded of them
 * here, and from the acceptance on they are isolated and monitored there. What is told of them is sealed
 * under a key of its own, which goes in time whether anybody answers or not.
 */
export async function handOverContact(context: RequestContext, input: HandOverContact): Promise<Handover> {
  // Nobody could answer for a request of nowhere, nor take it back.
  if (viewerOf(context).division === null) throw notFound('division');
  const asked = await checkAsked(context, input.division);
  const { setting, place } = input;
  const met = input.case ? await caseMet(context, input.case) : null;
  const told: HandedContact = {
    who: checkText(input.who, WHO_LENGTH, 'who'),
    case: met?.id ?? null,
    lastContactOn: checkContactDay(context, input.lastContactOn),
    setting,
    place,
    evidence: checkEvidence(input.evidence, { today: context.today, shownBy: EVIDENCE_OF_CONTACT }, 'evidence'),
  };
  async function attempt(id: string) {
    const ref = idOf('contactRequest', id.slice(-32));
    const { raw, wrapped } = await context.keyring.createDataKey(ref);
    const expiresAt = await expiryOf(context, asked, 'CONTACT', context.today);
    const sealed = seal(raw, ref, JSON.stringify(told));
    const request = { id, kind: 'CONTACT', asked, person: null, ref, sealed } as const;
    const { handover, writes } = await handoverChange(context, request);
    const key = putNew('key', { ...personKeys.personKey(ref), wrapped, expiresAt }, 'keys');
    return { reply: handover, change: [key, ...(met ? [notRuledOutCheck(met)] : []), ...writes] };
  }
  return commit<Handover>(context, attempt, {
    once: {
      operation: 'handOverContact',
      input,
      id: (digits) => idOf('handover', digits),
      async read(id) {
        const found = await context.handovers.handover(id);
        if (!found) throw notFound('handover');
        return found;
      },
    },
    // Race: the case is ruled out at this moment. Then nobody is its contact any more: see `caseMet`.
    final: { case: () => notFound('case', 'case') },
  });
}

const COUNTY = /^\d{6}$/;

/** A community, or a county where nobody knows in which one they live. */
async function checkAsked({ loaders }: RequestContext, code: string): Promise<string> {
  const isKnown = isCommunity(code)
    ? await loaders.community(code)
    : COUNTY.test(code) && (await loaders.division(code));
  if (!isKnown) throw notFound('community or county', 'division');
  return code;
}

/** What was told of a contact; null where nothing is left to open: its days are over long since. */
async function openContact(context: RequestContext, { ref, sealed }: Handover): Promise<HandedContact | null> {
  const told = sealed && (await openFor(context, ref, ref, sealed));
  return told ? (JSON.parse(told) as HandedContact) : null;
}

const OPEN: readonly HandoverStatus[] = HANDOVER_STATUSES.slice(0, 2);

/**
 * What is told of a contact, to workers and professionals of where it is asked, for a purpose and on the
 * record, until somebody has taken them on.
 */
export async function contactOfHandover(context: RequestContext, found: Handover): Promise<HandedContact | null> {
  const { ref, asked: community, kind, status } = found;
  if (kind !== 'CONTACT' || !OPEN.includes(status)) return null;
  const subject = { id: ref, person: null, household: '', community };
  return (await mayRead(context, subject, 'Handover.contact')) ? openContact(context, found) : null;
}

/**
 * The writes that make somebody a contact where they live, for the transaction of the acceptance. The person
 * must have been read before: see `standingWrite`. Race: the case is ruled out at this moment; the condition
 * on it fails, and the acceptance finds that nobody is a contact any more.
 */
export async function acceptContactChange(
  context: RequestContext,
  handover: Handover,
  person: Person,
): Promise<Change> {
  const finding = await openContact(context, handover);
  if (!finding) return [];
  const met = finding.case === null ? null : await context.cases.case(finding.case);
  if (met?.status === 'RULED_OUT') throw refusal('INVALID_TRANSITION', recordsTexts.caseRuledOut, 'handover');
  // Whoever answers has named somebody else than is meant.
  await checkBorn(context, person, finding.lastContactOn, 'person');
  const id = personScopedId('contact', person.id, handover.ref.slice(-32));
  const { change } = await findContact(context, person, id, finding);
  return [...(met ? [notRuledOutCheck(met)] : []), ...change];
}
