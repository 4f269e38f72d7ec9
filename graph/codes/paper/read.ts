import { type RequestContext, viewerOf } from '#graph/context.ts';
import type { Subject } from '#graph/core/access.ts';
import { Denial, notFound } from '#graph/core/errors.ts';
import * as codesTexts from '#graph/core/messages/codes.ts';
import { valuesOn } from '#graph/core/plan/published.ts';
import { open } from '#graph/mechanism/envelope.ts';
import { subjectOfPerson } from '#graph/people/person/facts.ts';
import { person as personFor, recordedOf } from '#graph/people/person/read.ts';
import type { Person } from '#graph/people/person/store.ts';
import type { Day } from '#verify/calendar.ts';
import type { PaperKind } from '#verify/paper-number.ts';
import { paperByCode, paperByNumber } from './number.ts';
import { type PaperRuling, rulingOnShown, type Shown } from './policy.ts';
import type { NoticedText, Paper, PaperMark, PaperText } from './store.ts';

/** Against trying numbers out: far above what a desk looks up in an hour. */
const VERIFICATIONS_AN_HOUR = 300;

/** A paper that carries whom it is about, so that no path to it goes round the check. */
export interface SeenPaper extends Paper {
  readonly subject: Subject;
}

export const seenPaper = (paper: Paper, person: Person): SeenPaper => ({ ...paper, subject: subjectOfPerson(person) });

/** What is sealed in a paper; null when the person was forgotten. */
export async function textOfPaper(context: RequestContext, { person, id, sealed }: Paper): Promise<PaperText | null> {
  const wrapped = await context.loaders.wrappedKey(person);
  return wrapped && open<PaperText>(await context.keyring.unwrapDataKey(person, wrapped), id, sealed);
}

/** What stands on an isolation notice, with whom it is about. */
export interface PaperIsolation extends NoticedText {
  readonly subject: Subject;
  readonly startOn: Day;
  readonly dueOn: Day;
}

/** What stands on an isolation notice; null of other papers, and when the person was forgotten. */
export async function isolationOf(context: RequestContext, paper: SeenPaper): Promise<PaperIsolation | null> {
  const text = paper.isolation ? (await textOfPaper(context, paper))?.isolation : undefined;
  if (!paper.isolation || !text) return null;
  const { startOn, dueOn } = paper.isolation;
  return { subject: paper.subject, startOn, dueOn, ...text };
}

/** The papers of a person: their own, whoever else reads them does so for a purpose. */
export async function papersOf(context: RequestContext, person: Person): Promise<SeenPaper[]> {
  const papers = await context.papers.papersOf(person.id);
  return papers.map((paper) => seenPaper(paper, person));
}

/** A paper by id, for those who have to do with its person. */
export async function paper(context: RequestContext, id: string): Promise<SeenPaper | null> {
  const { found, whose } = await recordedOf(context, 'paper', id, context.papers.paper(id));
  return found && whose && seenPaper(found, whose);
}

export interface ShownPaper {
  readonly number?: string | null | undefined;
  readonly code?: string | null | undefined;
}

export interface PaperVerification {
  readonly ruling: PaperRuling;
  readonly kind: PaperKind | null;
  readonly maskedName: string | null;
  readonly issuer: string | null;
  readonly issuedOn: Day | null;
  /** The day on which isolation was completed, of a release notice. */
  readonly completedOn: Day | null;
  /** The first day of an isolation, and that on which it was due to end, of an isolation notice. */
  readonly isolatedFrom: Day | null;
  readonly isolatedUntil: Day | null;
  readonly mark: PaperMark | null;
}

/**
 * What a paper amounts to that somebody shows, by its number or its signed code. Nobody learns more than
 * stands on it; of one that is unknown, expired or whose person was forgotten the answer is the same.
 */
export async function verifyPaper(context: RequestContext, { number, code }: ShownPaper): Promise<PaperVerification> {
  if (Boolean(number) === Boolean(code)) throw new Denial('BAD_USER_INPUT', codesTexts.numberOrCode);
  const { account } = viewerOf(context);
  if (!(await context.accounts.withinRate(account, 'verify-paper', 1, VERIFICATIONS_AN_HOUR, context.now)))
    throw new Denial('BUSY', codesTexts.verificationsAnHour(VERIFICATIONS_AN_HOUR));
  const found = code ? await paperByCode(context, code) : await paperByNumber(context, number ?? '');
  if (found === 'FORGED') return nothingOf(context, { outcome: 'FORGED' });
  const text = found && (await textOfPaper(context, found));
  if (!found || !text) return nothingOf(context, { outcome: 'UNKNOWN' });
  const { kind, issuer, issuedOn, releasedOn: completedOn, isolation, mark = null } = found;
  const ruling = ruled(context, { outcome: 'VALID', kind });
  const { startOn: isolatedFrom = null, dueOn: isolatedUntil = null } = isolation ?? {};
  const { maskedName } = text;
  return { ruling, kind, maskedName, issuer, issuedOn, completedOn, isolatedFrom, isolatedUntil, mark };
}

const ruled = ({ today }: RequestContext, shown: Shown): PaperRuling =>
  rulingOnShown(shown, valuesOn(today).planVersion);

const nothingOf = (context: RequestContext, shown: Shown): PaperVerification => ({
  ruling: ruled(context, shown),
  kind: null,
  maskedName: null,
  issuer: null,
  issuedOn: null,
  completedOn: null,
  isolatedFrom: null,
  isolatedUntil: null,
  mark: null,
});

/** A person whose papers the caller sees to as a worker of their community. */
export async function personOfWorker(context: RequestContext, id: string): Promise<Person> {
  const found = await personFor(context, id);
  if (!found || !viewerOf(context).communities.includes(found.community)) throw notFound('person', 'person');
  return found;
}
