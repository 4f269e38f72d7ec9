import { randomBytes } from 'node:crypto';
import { creatorOf, type RequestContext, viewerOf } from '#graph/context.ts';
import { isAuthorityOver } from '#graph/core/authority.ts';
import { Denial, notFound, refusal } from '#graph/errors.ts';
import { seal } from '#graph/mechanism/envelope.ts';
import { createOnce } from '#graph/mechanism/idempotency.ts';
import { outboxWrite } from '#graph/mechanism/outbox.ts';
import { addDays, type Day, isDay } from '#graph/policy/calendar.ts';
import { PAPERS } from '#graph/policy/paper.ts';
import { ConditionFailed, type Write } from '#graph/store/db.ts';
import { personScopedId } from '#graph/store/ids.ts';
import type { IsolationOrder, ListedIsolation } from '#graph/store/isolation-store.ts';
import { cityOf, keys } from '#graph/store/keys.ts';
import { deliveryWrite, type Paper, PAPERS_LIMIT, type PaperText, paperWrites } from '#graph/store/paper-store.ts';
import type { Person } from '#graph/store/person-store.ts';
import { NUMBER_BYTES, type PaperKind, paperNumber } from '#verify/paper-number.ts';
import { signPaper } from '#verify/paper-token.ts';
import { maskName } from '#verify/token.ts';
import { type Connection, type PageArgs, readPage } from './page.ts';
import { hashOfNumber } from './paper-number.ts';
import { personOfWorker, type SeenPaper, seenPaper } from './paper.ts';
import { checkReleasable, releaseWrites } from './release.ts';
import { expiryOf } from './retention.ts';
import { doneTaskWrites, newTask } from './task.ts';

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
  if (person.holder)
    throw refusal(
      'HANDOVER_REQUESTED',
      'This registration waits for the person’s former community to hand over. Until then their papers come from there.',
      'person',
    );
  const paper = await createOnce<Paper>(creatorOf(context), {
    operation: 'issueResidenceCertificate',
    input,
    id: (digits) => personScopedId('paper', person.id, digits),
    read: (id) => paperMade(context, id),
    async make(id) {
      const issuer = person.community;
      const made = await makePaper(context, person, { id, kind: 'RESIDENCE_CERTIFICATE', issuer });
      return { made, writes: [...paperWrites(made), issuedWrite(context, made)] };
    },
  });
  return seenPaper(paper, person);
}

export interface IssueReleaseNotice {
  readonly order: string;
  readonly idempotencyKey: string;
}

/**
 * Says in writing that an isolation was completed: by the authority, from the due day on. Whom nobody has released yet is released by it, in the same transaction.
 *
 * Race: two authorities issue at once, or one issues while a worker releases. The row of the notice is one for each release, and the order moves once; who comes second
 * begins anew from what the first left, and finds the notice issued.
 */
export async function issueReleaseNotice(context: RequestContext, input: IssueReleaseNotice): Promise<SeenPaper> {
  const order = await orderOf(context, input.order);
  const paper = await createOnce<Paper>(creatorOf(context), {
    operation: 'issueReleaseNotice',
    input,
    id: (digits) => personScopedId('paper', order.person, digits),
    read: (id) => paperMade(context, id),
    make: async (id) => noticeOf(context, await orderOf(context, input.order), id),
    failed(failed) {
      if (failed.has('notice')) throw alreadyIssued();
    },
  });
  return seenPaper(paper, await personOf(context, order));
}

/** An order of a community that the caller is an authority over. Nobody else learns that there is one. */
async function orderOf(context: RequestContext, id: string): Promise<IsolationOrder> {
  const order = await context.isolations.order(id);
  if (!order || !isAuthorityOver(viewerOf(context), order.community)) throw notFound('isolation', 'order');
  return order;
}

async function personOf(context: RequestContext, { person }: IsolationOrder): Promise<Person> {
  // Read anew before codes and facts: see `standingWrite`.
  const found = await context.persons.person(person);
  if (!found) throw notFound('isolation', 'order');
  return found;
}

async function noticeOf(
  context: RequestContext,
  order: IsolationOrder,
  id: string,
): Promise<{ made: Paper; writes: readonly Write[] }> {
  const { account, division } = viewerOf(context);
  const isIsolating = order.status === 'ISOLATING';
  if (isIsolating) await checkReleasable(context, order);
  const releasedOn = isIsolating ? context.today : order.releasedOn;
  // What was ruled out or withdrawn was no isolation that anybody completed.
  if (releasedOn === null || order.history.at(-1)?.event === 'CANCEL')
    throw refusal('NOT_ISOLATED', 'Nobody was released from this isolation: it was withdrawn or ruled out.', 'order');
  if (await context.papers.noticeOf(order, releasedOn)) throw alreadyIssued();
  const person = await personOf(context, order);
  const made = await makePaper(context, person, {
    id,
    kind: 'RELEASE_NOTICE',
    issuer: division ?? '',
    order: order.id,
    releasedOn,
  });
  const { writes: delivery } = await newTask(context, {
    kind: 'NOTICE_DELIVERY',
    community: person.community,
    subject: { person: person.id },
    dueOn: context.today,
    ref: id,
  });
  const release = isIsolating ? await releaseWrites(context, order, { account, role: 'AUTHORITY' }) : [];
  return { made, writes: [...paperWrites(made), ...delivery, ...release, issuedWrite(context, made)] };
}

const alreadyIssued = () =>
  refusal('ALREADY_ISSUED', 'The notice of this release was issued: the community delivers it.', 'order');

interface NewPaper {
  readonly id: string;
  readonly kind: PaperKind;
  readonly issuer: string;
  readonly order?: string;
  readonly releasedOn?: Day;
}

/** A paper with a number of its own, signed by the region where the person lives and sealed for them alone. */
async function makePaper(context: RequestContext, person: Person, asked: NewPaper): Promise<Paper> {
  const { id, kind, issuer, order = null, releasedOn = null } = asked;
  const region = cityOf(person.community);
  const signer = context.signers.get(region);
  const identity = await context.loaders.identity(person);
  const wrapped = await context.loaders.wrappedKey(person.id);
  if (!signer || !identity || !wrapped) throw notFound('person for whom papers are issued here', 'person');
  if ((await context.papers.papersOf(person.id)).length >= PAPERS_LIMIT)
    throw refusal('TOO_MANY', `Show one of the ${PAPERS_LIMIT} papers that this person has already.`);
  const number = paperNumber(randomBytes(NUMBER_BYTES));
  const maskedName = maskName(identity.name);
  const issuedAt = context.now.getTime();
  const code = await signPaper({ region, issuedAt, number, kind, issuer, maskedName }, signer);
  const text: PaperText = { number, code, maskedName };
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
    deliveredOn: null,
    sealed: seal(await context.keyring.unwrapDataKey(person.id, wrapped), id, text),
    numberHash: await hashOfNumber(context, number),
    expiresAt: await expiryOf(context, person.community, 'PAPER', context.today),
  };
}

async function paperMade(context: RequestContext, id: string): Promise<Paper> {
  const paper = await context.papers.paper(id);
  if (!paper) throw refusal('NOT_FOUND', 'This paper has expired and is gone.', 'idempotencyKey');
  return paper;
}

const issuedWrite = ({ viewer, now }: RequestContext, { id, person }: Paper): Write =>
  outboxWrite({ type: 'paper.issued', subject: id, data: { person } }, viewer?.account ?? '', now);

export interface RecordNoticeDelivery {
  readonly paper: string;
  readonly deliveredOn: string;
}

/** How often a delivery is recorded anew because its task moved in between. */
const ATTEMPTS = 4;

/** Records that the community has handed a release notice over. A repeat answers with the paper as it is; another day is refused. */
export async function recordNoticeDelivery(context: RequestContext, input: RecordNoticeDelivery): Promise<SeenPaper> {
  const { deliveredOn } = input;
  for (let attempt = 1; ; attempt++) {
    const found = await context.papers.paper(input.paper);
    const person = found && (await personOfWorker(context, found.person).catch(() => null));
    if (!found || !person || found.kind !== 'RELEASE_NOTICE') throw notFound('notice', 'paper');
    if (!isDay(deliveredOn) || deliveredOn > context.today || deliveredOn < found.issuedOn)
      throw refusal(
        'INVALID_DAY',
        'Give the day of the delivery: from the day of issue, and not ahead.',
        'deliveredOn',
      );
    if (found.deliveredOn === deliveredOn) return seenPaper(found, person);
    if (found.deliveredOn !== null)
      throw refusal('INVALID_TRANSITION', `This notice was delivered on ${found.deliveredOn}.`, 'paper');
    try {
      await context.db.transact(await deliveryWrites(context, found, deliveredOn));
      return seenPaper({ ...found, deliveredOn }, person);
    } catch (error) {
      // Somebody recorded it, or moved its task, in between.
      if (!(error instanceof ConditionFailed) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function deliveryWrites(context: RequestContext, paper: Paper, on: Day): Promise<Write[]> {
  const { account } = viewerOf(context);
  return [
    deliveryWrite(paper, on),
    ...(await doneTaskWrites(context, { ref: paper.id, kind: 'NOTICE_DELIVERY', day: on })),
    outboxWrite({ type: 'paper.delivered', subject: paper.id, data: { person: paper.person } }, account, context.now),
  ];
}

/** An isolation whose due day has come: that there is one, and not whose. */
export interface ReleaseDue {
  readonly order: string;
  readonly community: string;
  readonly dueOn: Day;
}

/** The isolations of a community that are due by a day and that nobody has ended, for the authority that issues their notices. */
export async function releasesDue(
  context: RequestContext,
  { community, on, ...page }: PageArgs & { readonly community: string; readonly on: string },
): Promise<Connection<ReleaseDue>> {
  if (!isAuthorityOver(viewerOf(context), community))
    throw new Denial('FORBIDDEN', 'What is due for release is for the authority of the county or above.');
  if (!isDay(on)) throw new Denial('BAD_USER_INPUT', 'Give a day of the calendar.');
  const found = await readPage<ListedIsolation>(
    page,
    (options) => context.isolations.isolatedIn(community, { ...options, below: addDays(on, 1) }),
    ({ at }) => at,
  );
  const due = ({ id: order, dueOn }: IsolationOrder): ReleaseDue => ({ order, community, dueOn });
  return {
    ...found,
    nodes: found.nodes.map(due),
    edges: found.edges.map(({ cursor, node }) => ({ cursor, node: due(node) })),
  };
}
