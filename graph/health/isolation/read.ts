import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers, type Relation, relations, type Subject } from '#graph/core/access.ts';
import { Denial } from '#graph/core/errors.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import * as requestTexts from '#graph/core/messages/request.ts';
import type { Person } from '#graph/people/person/store.ts';
import type { Community } from '#graph/region/place/store.ts';
import { disclose } from '#graph/shared/disclose.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import { subjectOfIsolation } from './facts.ts';
import { isolationOf } from './order.ts';
import { isLiveIsolation } from './policy.ts';
import type { Ground, IsolationOrder, IsolationStep, ListedIsolation } from './store.ts';

/**
 * An order by id: for the person and the guardian of a child, and while it is about them for who acts by
 * their consent, workers of their community and professionals of the division. Of one that is closed nobody
 * else learns anything (rights.4); nor does the household, whose members are persons of their own.
 */
export const isolationOrder = (context: RequestContext, id: string): Promise<IsolationOrder | null> =>
  orderFor(context, id, ['COMMUNITY', 'DIVISION', 'CONSENT']);

/** An order by id: for the person and the guardian of a child, and while it is about them for others. */
export async function orderFor(
  context: RequestContext,
  id: string,
  sees: readonly Relation[],
): Promise<IsolationOrder | null> {
  const found = await context.isolations.order(id);
  const related = found ? relations(viewerOf(context), subjectOfIsolation(found)) : [];
  const isTheirs = related.some(({ relation }) => relation === 'SELF' || relation === 'GUARDIAN');
  const isAbout = found !== null && isLiveIsolation(found.status);
  return isTheirs || (isAbout && related.some(({ relation }) => sees.includes(relation))) ? found : null;
}

/** The order that is about a person now. */
export const isolationOfPerson = (context: RequestContext, { id }: Person): Promise<IsolationOrder | null> =>
  isolationOf(context, id);

const LIST = 'Community.isolationOrders';

/**
 * Who is isolated in a community, by due day. That somebody is in the list tells of them: each is recorded.
 */
export async function isolationOrdersOf(
  context: RequestContext,
  { code }: Community,
  page: PageArgs,
): Promise<Connection<IsolationOrder>> {
  const { roles, communities, division } = viewerOf(context);
  const isWorker = roles.includes('COMMUNITY_WORKER') && communities.includes(code);
  if (!isWorker && !(roles.includes('PROFESSIONAL') && covers(division, code)))
    throw new Denial('FORBIDDEN', healthTexts.isolatedFor);
  const found = await readPage<ListedIsolation>(
    context,
    ['isolationOrders', code],
    page,
    (options) => context.isolations.isolatedIn(code, options),
    ({ at }) => at,
  );
  await Promise.all(found.nodes.map((order) => recordListed(context, subjectOfIsolation(order))));
  return found;
}

async function recordListed(context: RequestContext, subject: Subject): Promise<void> {
  if (!(await disclose(context, subject, LIST))) throw new Denial('FORBIDDEN', requestTexts.fieldNotOpen(LIST));
}

/** A ground and a step carry whom they are about, so that no path to them goes round the check. */
export interface SubjectGround extends Ground {
  readonly subject: Subject;
}
export interface SubjectStep extends IsolationStep {
  readonly subject: Subject;
}

export const groundsOf = (order: IsolationOrder): SubjectGround[] =>
  order.grounds.map((ground) => ({ ...ground, subject: subjectOfIsolation(order) }));

export const historyOf = (order: IsolationOrder): SubjectStep[] =>
  order.history.map((step) => ({ ...step, subject: subjectOfIsolation(order) }));
