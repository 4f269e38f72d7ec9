import { issuedWrite, makePaper, paperMade } from '#graph/codes/paper/issue.ts';
import { type SeenPaper, seenPaper } from '#graph/codes/paper/read.ts';
import { type NoticedDays, type Paper, paperWrites } from '#graph/codes/paper/store.ts';
import { type RequestContext, viewerOf } from '#graph/context.ts';
import { isAuthorityOver } from '#graph/core/authority.ts';
import { citedOn } from '#graph/core/citations.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { subjectOfIsolation } from '#graph/health/isolation/facts.ts';
import { orderFor } from '#graph/health/isolation/read.ts';
import type { IsolationOrder } from '#graph/health/isolation/store.ts';
import type { Change } from '#graph/mechanism/change.ts';
import { type Attempt, commit } from '#graph/mechanism/commit.ts';
import { roleFor } from '#graph/people/person/read.ts';
import { type Person, standingWrite } from '#graph/people/person/store.ts';
import { personScopedId } from '#graph/store/ids.ts';
import { countyOf } from '#graph/store/key.ts';
import { newTask } from '#graph/workforce/task/cause.ts';

export interface IssueIsolationNotice {
  readonly order: string;
  readonly idempotencyKey: string;
}

/**
 * Says in writing that somebody is isolated, for what and until when, so that their pay goes on: by the
 * authority or the CDC, for the community to hand over, or as a copy for the person. What says the same is
 * the same paper, whoever asks.
 */
export async function issueIsolationNotice(context: RequestContext, input: IssueIsolationNotice): Promise<SeenPaper> {
  const { person: whose } = await orderOf(context, input.order);
  const once = {
    operation: 'issueIsolationNotice',
    input,
    id: (digits: string) => personScopedId('paper', whose, digits),
    read: (id: string) => paperMade(context, id),
  };
  const attempt = async (id: string) => {
    // Race: two ask at once, or what it says changes at this moment. Each moves the standing of the person,
    // who is read before; so the second begins anew from what the first left.
    const person = await personOf(context, whose);
    return noticeOf(context, person, await orderOf(context, input.order), id);
  };
  return seenPaper(await commit(context, attempt, { once }), await personOf(context, whose));
}

/** An order that the caller may have written down. Nobody else learns that there is one. */
async function orderOf(context: RequestContext, id: string): Promise<IsolationOrder> {
  const theirs = await orderFor(context, id, ['DIVISION', 'CONSENT']);
  const order = theirs ?? (await context.isolations.order(id));
  if (!order || (!theirs && !isAuthorityOver(viewerOf(context), order.community))) throw notFound('isolation', 'order');
  return order;
}

async function personOf(context: RequestContext, id: string): Promise<Person> {
  const found = await context.persons.person(id);
  if (!found) throw notFound('isolation', 'order');
  return found;
}

async function noticeOf(
  context: RequestContext,
  person: Person,
  order: IsolationOrder,
  id: string,
): Promise<Attempt<Paper>> {
  if (order.status !== 'ISOLATING') throw refusal('NOT_ISOLATED', healthTexts.noticeWhileIsolated, 'order');
  const { startOn, dueOn } = order;
  const days = { startOn, dueOn, rests: order.grounds.map(({ ref, fact }) => ({ ref, fact })) };
  const papers = await context.papers.papersOf(person.id);
  const same = papers.find((paper) => paper.order === order.id && paper.mark === undefined && saysSame(paper, days));
  if (same) return { reply: same };
  const grounds = order.grounds.map(({ cause, clause, legalBasis }) => ({ cause, clause, legalBasis }));
  const made = await makePaper(context, person, {
    id,
    kind: 'ISOLATION_NOTICE',
    issuer: countyOf(order.community),
    order: order.id,
    isolation: { days, text: { grounds, payBasis: citedOn('PAY_IN_ISOLATION', context.today) } },
  });
  const delivery = isCopy(context, order) ? [] : await deliveryOf(context, person, id);
  return {
    reply: made,
    change: [...paperWrites(made), ...delivery, standingWrite(person), issuedWrite(context, made)],
  };
}

/** Whether the person asks, or who acts for them: they have it in hand. */
const isCopy = (context: RequestContext, order: IsolationOrder): boolean =>
  roleFor(context, subjectOfIsolation(order)) === 'RESIDENT';

async function deliveryOf(context: RequestContext, { id, community }: Person, ref: string): Promise<Change> {
  const asked = { kind: 'NOTICE_DELIVERY', community, subject: { person: id }, dueOn: context.today, ref } as const;
  return (await newTask(context, asked)).writes;
}

/** Whether it says the same: the same end, for the same grounds. */
const saysSame = ({ isolation }: Paper, { dueOn, rests }: NoticedDays): boolean =>
  isolation?.dueOn === dueOn &&
  isolation.rests.length === rests.length &&
  rests.every(({ fact }) => isolation.rests.some((rest) => rest.fact === fact));
