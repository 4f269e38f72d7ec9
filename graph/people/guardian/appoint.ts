import type { RequestContext } from '#graph/context.ts';
import type { Subject } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import { checkReason, EVIDENCE_LENGTH } from '#graph/core/input/text.ts';
import * as peopleTexts from '#graph/core/messages/people.ts';
import type { ActingKind } from '#graph/core/roles.ts';
import { ageOf } from '#graph/people/person/age.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { person } from '#graph/people/person/read.ts';
import type { Person } from '#graph/people/person/store.ts';
import { moveActing, workersPerson } from './act-for.ts';
import { holds } from './policy.ts';
import type { Acting } from './store.ts';

export interface AppointGuardian {
  readonly child: string;
  readonly guardian: string;
  /** Said where they do not live together, so that nobody is appointed by a slip. */
  readonly livesElsewhere?: boolean | null | undefined;
  readonly evidence: string;
}

/**
 * From now on an adult acts for a child, until the day on which the child comes of age. A worker writes it
 * down, by a document.
 */
export async function appointGuardian(context: RequestContext, input: AppointGuardian): Promise<Person> {
  const child = await workersPerson(context, input.child, 'child');
  const guardian = await workersPerson(context, input.guardian, 'guardian');
  const evidence = checkReason(input.evidence, EVIDENCE_LENGTH, 'evidence');
  if (child.householdId !== guardian.householdId && input.livesElsewhere !== true)
    throw refusal('INVALID_PLACE', peopleTexts.liveApart, 'guardian');
  await checkAge(context, child, 'CHILD', 'child');
  await checkAge(context, guardian, 'ADULT', 'guardian');
  const pair = { person: child.id, kind: 'GUARDIAN', agent: guardian.id } as const;
  await moveActing(context, pair, { event: 'BEGIN', role: 'COMMUNITY_WORKER', evidence });
  return child;
}

export type EndGuardianship = Omit<AppointGuardian, 'livesElsewhere'>;

/**
 * A guardian acts for the child no more, at once: custody has changed, or it was a mistake. The guardian may
 * live anywhere by now.
 */
export async function endGuardianship(context: RequestContext, input: EndGuardianship): Promise<Person> {
  const child = await workersPerson(context, input.child, 'child');
  const evidence = checkReason(input.evidence, EVIDENCE_LENGTH, 'evidence');
  if (!(await context.guardians.acting(child.id, 'GUARDIAN', input.guardian))) throw notFound('guardian', 'guardian');
  const pair = { person: child.id, kind: 'GUARDIAN', agent: input.guardian } as const;
  await moveActing(context, pair, { event: 'END', role: 'COMMUNITY_WORKER', evidence });
  return child;
}

/** Whose age decides: by the identity number, which is opened for it and not kept. */
export async function checkAge(
  context: RequestContext,
  of: Person,
  wanted: 'CHILD' | 'ADULT',
  field: string,
): Promise<void> {
  const age = await ageOf(context, of);
  if (age === null) throw notFound('person', field);
  if (age !== wanted) throw refusal('WRONG_AGE', peopleTexts.guardianAge, field);
}

/** Who acts for a person, as it is shown of them. */
export interface SubjectActing extends Acting {
  readonly subject: Subject;
}

/** Who acts for a person now, in a way. A guardian does for a child alone. */
export async function actingFor(context: RequestContext, of: Person, kind: ActingKind): Promise<SubjectActing[]> {
  const found = (await context.guardians.actingFor(of.id, kind)).filter(({ status }) => holds(kind, status));
  if (found.length === 0 || (kind === 'GUARDIAN' && (await ageOf(context, of)) !== 'CHILD')) return [];
  return found.map((one) => ({ ...one, subject: subjectOfPerson(of) }));
}

/** Who that is, for those who have to do with them: who lives elsewhere stays unnamed to others. */
export const agentOf = (context: RequestContext, { agent }: Acting): Promise<Person | null> => person(context, agent);

/** Since when it holds: it may have ended in between. */
export const actingSince = ({ history }: Acting): string => history.at(-1)?.at ?? '';

/** Whether a worker wrote it down for somebody. */
export const isRecordedByWorker = ({ history }: Acting): boolean => history.at(-1)?.role === 'COMMUNITY_WORKER';
