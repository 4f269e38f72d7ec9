import { randomBytes } from 'node:crypto';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as codesTexts from '#graph/core/messages/codes.ts';
import { type Part, tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import { seal } from '#graph/mechanism/envelope.ts';
import { checkNotWaiting } from '#graph/people/person/known-elsewhere.ts';
import type { Person } from '#graph/people/person/store.ts';
import { expiryOf } from '#graph/shared/retention.ts';
import { personScopedId } from '#graph/store/ids.ts';
import { cityOf } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { NUMBER_BYTES, type PaperKind, paperNumber } from '#verify/paper-number.ts';
import { signPaper } from '#verify/paper-token.ts';
import { maskName } from '#verify/token.ts';
import { keys } from './keys.ts';
import { hashOfNumber } from './number.ts';
import { PAPERS } from './policy.ts';
import { personOfWorker, type SeenPaper, seenPaper } from './read.ts';
import { type NoticedDays, type NoticedText, type Paper, PAPERS_LIMIT, type PaperText, paperWrites } from './store.ts';

export interface IssueResidenceCertificate {
  readonly person: string;
  readonly idempotencyKey: string;
}

/** Certifies that somebody lives in the community, by one of its workers. */
export async function issueResidenceCertificate(
  context: RequestContext,
  input: IssueResidenceCertificate,
): Promise<SeenPaper> {
  const person = await personOfWorker(context, input.person);
  await checkNotWaiting(context, person, codesTexts.paperWaits, 'person');
  const paper = await commit(
    context,
    async (id) => {
      const issuer = person.community;
      const made = await makePaper(context, person, { id, kind: 'RESIDENCE_CERTIFICATE', issuer });
      return { reply: made, change: [...paperWrites(made), issuedWrite(context, made)] };
    },
    {
      once: {
        operation: 'issueResidenceCertificate',
        input,
        id: (digits) => personScopedId('paper', person.id, digits),
        read: (id) => paperMade(context, id),
      },
    },
  );
  return seenPaper(paper, person);
}

interface NewPaper {
  readonly id: string;
  readonly kind: PaperKind;
  readonly issuer: string;
  readonly order?: string;
  readonly releasedOn?: Day;
  /** Of an isolation notice: its days, and what it says. */
  readonly isolation?: { readonly days: NoticedDays; readonly text: NoticedText };
}

/**
 * A paper with a number of its own, signed by the region where the person lives and sealed for them alone.
 */
export async function makePaper(context: RequestContext, person: Person, asked: NewPaper): Promise<Paper> {
  const { id, kind, issuer, order = null, releasedOn = null, isolation } = asked;
  const region = cityOf(person.community);
  const signer = context.signers.get(region);
  const identity = await context.loaders.identity(person);
  const wrapped = await context.loaders.wrappedKey(person.id);
  if (!signer || !identity || !wrapped) throw notFound('person for whom papers are issued here', 'person');
  if ((await context.papers.papersOf(person.id)).length >= PAPERS_LIMIT)
    throw refusal('TOO_MANY', codesTexts.papersMost(PAPERS_LIMIT));
  const number = paperNumber(randomBytes(NUMBER_BYTES));
  const maskedName = maskName(identity.name);
  const issuedAt = context.now.getTime();
  const code = await signPaper({ region, issuedAt, number, kind, issuer, maskedName }, signer);
  const text: PaperText = { number, code, maskedName, isolation: isolation?.text };
  return {
    ...keys.paper(person.id, id),
    id,
    kind,
    clause: PAPERS[kind],
    person: person.id,
    community: person.community,
    issuer,
    issuedOn: context.today,
    issuedBy: viewerOf(context).account,
    order,
    releasedOn,
    isolation: isolation?.days,
    deliveredOn: null,
    sealed: seal(await context.keyring.unwrapDataKey(person.id, wrapped), id, text),
    numberHash: await hashOfNumber(context, number),
    expiresAt: await expiryOf(context, person.community, 'PAPER', context.today),
  };
}

export async function paperMade(context: RequestContext, id: string): Promise<Paper> {
  const paper = await context.papers.paper(id);
  if (!paper) throw refusal('NOT_FOUND', codesTexts.paperGone, 'idempotencyKey');
  return paper;
}

export const issuedWrite = ({ viewer }: RequestContext, { id, person }: Paper): Part =>
  tell({ type: 'paper.issued', subject: id, data: { person } }, viewer?.account ?? '');
