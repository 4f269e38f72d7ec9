import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers, relations, type Subject } from '#graph/core/access.ts';
import { Denial } from '#graph/core/errors.ts';
import * as groundsTexts from '#graph/core/messages/grounds.ts';
import type { Text } from '#graph/core/ruling.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { recordedOf } from '#graph/people/person/read.ts';
import { openFor } from '#graph/people/person/seal.ts';
import { namesOf, type Person } from '#graph/people/person/store.ts';
import type { Community } from '#graph/region/place/store.ts';
import { mayRead } from '#graph/shared/disclose.ts';
import { type Connection, fillPage, type PageArgs, readPage } from '#graph/shared/page.ts';
import type { QueryOptions } from '#graph/store/db.ts';
import { ADVICE } from './policy.ts';
import type { ListedSuspicion, Suspicion } from './store.ts';

/** A report that carries whom it is about, as they live now. */
export interface SubjectSuspicion extends Suspicion {
  readonly subject: Subject;
}

/** A report by id: for its person, and while it waits for who decides and who made it. */
export async function suspicion(context: RequestContext, id: string): Promise<SubjectSuspicion | null> {
  const { found, whose } = await recordedOf(context, 'suspicion', id, context.suspicions.suspicion(id));
  return found && whose && isSeen(context, found, whose) ? { ...found, subject: subjectOfPerson(whose) } : null;
}

/** The reports about a person that the caller may see, the newest first. */
export async function suspicionsOf(context: RequestContext, whose: Person): Promise<SubjectSuspicion[]> {
  const found = await Promise.all(namesOf(whose).map((name) => context.suspicions.suspicionsOf(name)));
  return found
    .flat()
    .filter((one) => isSeen(context, one, whose))
    .sort((a, b) => (a.reportedAt < b.reportedAt ? 1 : -1))
    .map((one) => ({ ...one, subject: subjectOfPerson(whose) }));
}

/**
 * Professionals see what waits for a decision, and workers what they have reported themselves, while it
 * waits; of a fever who told of it alone. What was decided on marks nobody.
 */
export function isSeen(context: RequestContext, { kind, status, reportedBy }: Suspicion, whose: Person): boolean {
  const viewer = viewerOf(context);
  const related = relations(viewer, subjectOfPerson(whose));
  if (related.some(({ relation }) => relation === 'SELF' || relation === 'GUARDIAN')) return true;
  const isLive = status === 'REPORTED' || status === 'CARED_FOR';
  if (!isLive) return false;
  if (related.some(({ role }) => role === 'COMMUNITY_WORKER') && reportedBy === viewer.account) return true;
  return kind !== 'FEVER' && related.some(({ role }) => role === 'PROFESSIONAL');
}

/**
 * The reports of a community that wait for a decision, for its professionals; for its workers those that they
 * have made. Each reading stands in the record of the person.
 */
export function suspicionsIn(
  context: RequestContext,
  { code }: Community,
  page: PageArgs,
): Promise<Connection<SubjectSuspicion>> {
  const { roles, communities, division } = viewerOf(context);
  const isWorkers = roles.includes('COMMUNITY_WORKER') && communities.includes(code);
  if (!isWorkers && !(roles.includes('PROFESSIONAL') && covers(division, code)))
    throw new Denial('FORBIDDEN', groundsTexts.suspicionsFor);
  const place = ({ listedAt }: ListedSuspicion) => listedAt;
  const listed = (options: QueryOptions) => context.suspicions.suspicionsIn(code, options);
  const seen = async (found: readonly ListedSuspicion[]) =>
    (await Promise.all(found.map((one) => listedFor(context, code, one)))).filter((one) => one !== null);
  return readPage(context, ['suspicions', code], page, (options) => fillPage(options, listed, place, seen), place);
}

async function listedFor(context: RequestContext, code: string, found: ListedSuspicion) {
  const whose = await context.loaders.person(found.person);
  if (whose?.community !== code || !isSeen(context, found, whose)) return null;
  const subject = subjectOfPerson(whose);
  return (await mayRead(context, subject, 'Community.suspicions')) ? { ...found, subject } : null;
}

/** What the person does now. */
export const adviceFor = ({ kind }: Suspicion): Text => ADVICE[kind];

/** What was seen or said; null once the person is forgotten. */
export const groundsOf = (context: RequestContext, { person, id, sealed }: Suspicion): Promise<string | null> =>
  openFor(context, person, id, sealed);
