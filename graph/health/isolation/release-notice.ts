import { changeFacts } from '#graph/codes/fact/change.ts';
import { issuedWrite, makePaper, paperMade } from '#graph/codes/paper/issue.ts';
import { type SeenPaper, seenPaper } from '#graph/codes/paper/read.ts';
import { deliveryWrite, type Paper, paperWrites } from '#graph/codes/paper/store.ts';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import { isAuthorityOver } from '#graph/core/authority.ts';
import { Denial, notFound, refusal } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { type Change, tell } from '#graph/mechanism/change.ts';
import { type Attempt, commit } from '#graph/mechanism/commit.ts';
import { recordedOf } from '#graph/people/person/read.ts';
import type { Person } from '#graph/people/person/store.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import { personScopedId } from '#graph/store/ids.ts';
import { doneTaskChange, newTask } from '#graph/workforce/task/cause.ts';
import { addDays, type Day, isDay } from '#verify/calendar.ts';
import { isVoid } from './grounds/notice.ts';
import { checkReleasable, releaseChange } from './release.ts';
import type { IsolationOrder, ListedIsolation } from './store.ts';

export interface IssueReleaseNotice {
  readonly order: string;
  readonly idempotencyKey: string;
}

/**
 * Says in writing that an isolation was completed: by the authority, from the due day on. Whom nobody has
 * released yet is released by it, in the same transaction.
 *
 * Race: two authorities issue at once, or one issues while a worker releases. The row of the notice is one
 * for each release, and the order moves once; who comes second begins anew from what the first left, and
 * finds the notice issued.
 */
export async function issueReleaseNotice(context: RequestContext, input: IssueReleaseNotice): Promise<SeenPaper> {
  const order = await orderOf(context, input.order);
  const once = {
    operation: 'issueReleaseNotice',
    input,
    id: (digits: string) => personScopedId('paper', order.person, digits),
    read: (id: string) => paperMade(context, id),
  };
  const final = { notice: alreadyIssued };
  const attempt = async (id: string) => noticeOf(context, await orderOf(context, input.order), id);
  return seenPaper(await commit(context, attempt, { once, final }), await personOf(context, order));
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

async function noticeOf(context: RequestContext, order: IsolationOrder, id: string): Promise<Attempt<Paper>> {
  const { account, division } = viewerOf(context);
  const isIsolating = order.status === 'ISOLATING';
  if (isIsolating) await checkReleasable(context, order);
  const releasedOn = isIsolating ? context.today : order.releasedOn;
  // What was ruled out or withdrawn was no isolation that anybody completed.
  if (releasedOn === null || order.history.at(-1)?.event === 'CANCEL')
    throw refusal('NOT_ISOLATED', healthTexts.nobodyReleased, 'order');
  if (await context.papers.noticeOf(order, releasedOn)) throw alreadyIssued();
  const person = await personOf(context, order);
  if (!isIsolating && (await isVoid(context, person, order)))
    throw refusal('NOT_ISOLATED', healthTexts.nobodyReleased, 'order');
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
  // Race: what it rests on is withdrawn at this moment. The standing of the person moves with both.
  const release = isIsolating
    ? await releaseChange(context, order, { account, role: 'AUTHORITY' })
    : [changeFacts(context, person, order.id, {})];
  return { reply: made, change: [...paperWrites(made), ...delivery, ...release, issuedWrite(context, made)] };
}

const alreadyIssued = () => refusal('ALREADY_ISSUED', healthTexts.noticeIssued, 'order');

export interface RecordNoticeDelivery {
  readonly paper: string;
  readonly deliveredOn: string;
}

/**
 * Records that the community has handed the notice of an isolation over, or that of a release. A repeat
 * answers with the paper as it is; another day is refused.
 */
export function recordNoticeDelivery(context: RequestContext, input: RecordNoticeDelivery): Promise<SeenPaper> {
  const { deliveredOn } = input;
  // Race: somebody records it, or moves its task, in between.
  return commit(context, async () => {
    const read = context.papers.paper(input.paper);
    const { found, whose: person } = await recordedOf(context, 'paper', input.paper, read);
    const isOwn = person !== null && viewerOf(context).communities.includes(person.community);
    if (!found || !isOwn || found.order === null) throw notFound('notice', 'paper');
    if (!isDay(deliveredOn) || deliveredOn > context.today || deliveredOn < found.issuedOn)
      throw refusal('INVALID_DAY', healthTexts.deliveryDay, 'deliveredOn');
    if (found.deliveredOn === deliveredOn) return { reply: seenPaper(found, person) };
    if (found.deliveredOn !== null)
      throw refusal('INVALID_TRANSITION', healthTexts.noticeDelivered(found.deliveredOn), 'paper');
    const change = await deliveryChange(context, found, deliveredOn);
    return { reply: seenPaper({ ...found, deliveredOn }, person), change };
  });
}

async function deliveryChange(context: RequestContext, paper: Paper, on: Day): Promise<Change> {
  const { account } = viewerOf(context);
  return [
    deliveryWrite(paper, on),
    ...(await doneTaskChange(context, { ref: paper.id, kind: 'NOTICE_DELIVERY', day: on })),
    tell({ type: 'paper.delivered', subject: paper.id, data: { person: paper.person } }, account),
  ];
}

/** An isolation whose due day has come: that there is one, and not whose. */
export interface ReleaseDue {
  readonly order: string;
  readonly community: string;
  readonly dueOn: Day;
}

/**
 * The isolations of a community that are due by a day and that nobody has ended, for the authority that
 * issues their notices.
 */
export async function releasesDue(
  context: RequestContext,
  { community, on, ...page }: PageArgs & { readonly community: string; readonly on: string },
): Promise<Connection<ReleaseDue>> {
  if (!isAuthorityOver(viewerOf(context), community)) throw new Denial('FORBIDDEN', healthTexts.releasesFor);
  if (!isDay(on)) throw new Denial('BAD_USER_INPUT', healthTexts.calendarDay);
  const found = await readPage<ListedIsolation>(
    context,
    ['releasesDue', community, on],
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
