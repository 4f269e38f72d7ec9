import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkReason, EVIDENCE_LENGTH } from '#graph/core/input/text.ts';
import * as peopleTexts from '#graph/core/messages/people.ts';
import type { Role } from '#graph/core/roles.ts';
import { checkNotWaiting } from '#graph/people/person/known-elsewhere.ts';
import { person } from '#graph/people/person/read.ts';
import type { Person } from '#graph/people/person/store.ts';
import { moveActing, workersPerson } from './act-for.ts';
import { checkAge } from './appoint.ts';

export interface ChangeConsent {
  /** Whose consent it is: the caller's own where it is left out. */
  readonly person?: string | null | undefined;
  readonly to: string;
  /** What a worker goes by who writes it down for somebody without a phone. */
  readonly evidence?: string | null | undefined;
}

/**
 * An adult lets somebody act for them: issue and show their code, record their checks, register their
 * arrival.
 */
export async function giveConsent(context: RequestContext, input: ChangeConsent): Promise<Person> {
  const { giver, role, evidence } = await giverOf(context, input);
  const to = role === 'RESIDENT' ? await person(context, input.to) : await workersPerson(context, input.to, 'to');
  if (!to || to.id === giver.id) throw notFound('person', 'to');
  await checkNotWaiting(context, to, peopleTexts.registrationWaits, 'to');
  await checkAge(context, giver, 'ADULT', 'person');
  await moveActing(context, { person: giver.id, kind: 'CONSENT', agent: to.id }, { event: 'BEGIN', role, evidence });
  return giver;
}

/** Takes it back, at once, whoever wrote it down and wherever the other one lives by now. */
export async function withdrawConsent(context: RequestContext, input: ChangeConsent): Promise<Person> {
  const { giver, role, evidence } = await giverOf(context, input);
  if (!(await context.guardians.acting(giver.id, 'CONSENT', input.to))) throw notFound('person', 'to');
  const pair = { person: giver.id, kind: 'CONSENT', agent: input.to } as const;
  await moveActing(context, pair, { event: 'END', role, evidence });
  return giver;
}

interface Giver {
  readonly giver: Person;
  readonly role: Extract<Role, 'RESIDENT' | 'COMMUNITY_WORKER'>;
  readonly evidence?: string | undefined;
}

/**
 * Everybody consents for themself; a worker writes down, by a document, what somebody of their community says
 * who has no phone.
 */
async function giverOf(context: RequestContext, input: ChangeConsent): Promise<Giver> {
  const { roles, person: self } = viewerOf(context);
  const id = input.person ?? self?.id;
  if (id === undefined) throw refusal('NOT_FOUND', peopleTexts.whoseConsent, 'person');
  if (roles.includes('RESIDENT') && id === self?.id) {
    const giver = await context.persons.person(id);
    if (!giver) throw notFound('person', 'person');
    return { giver, role: 'RESIDENT' };
  }
  const giver = await workersPerson(context, id, 'person');
  const evidence = checkReason(input.evidence ?? '', EVIDENCE_LENGTH, 'evidence');
  return { giver, role: 'COMMUNITY_WORKER', evidence };
}
