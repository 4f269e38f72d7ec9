import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers, isAccount } from '#graph/core/access.ts';
import { COUNTY_DIGITS } from '#graph/core/authority.ts';
import { Denial } from '#graph/core/errors.ts';
import * as regionTexts from '#graph/core/messages/region.ts';
import * as workforceTexts from '#graph/core/messages/workforce.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import { countyOf } from '#graph/store/key.ts';
import { inChargeOf, isNow, mayArrange } from './policy.ts';
import type { OnCall, StoredAwaited } from './store.ts';

/** Whether an account is a professional of a division, by its grants as they are now. */
export async function isProfessionalOf(
  { accounts }: RequestContext,
  account: string,
  division: string,
): Promise<boolean> {
  if (!isAccount(account)) return false;
  const grants = await accounts.grants(account);
  return grants.some(
    (grant) => grant.role === 'PROFESSIONAL' && grant.state === 'ACTIVE' && covers(grant.division, division),
  );
}

/** The accounts that are on call for a division now: those that still are its professionals. */
async function accountsOnCall(context: RequestContext, division: string): Promise<string[]> {
  const spans = await context.onCalls.spansOf(division);
  const accounts = [...new Set(spans.filter((span) => isNow(span, context.now)).map(({ account }) => account))];
  const are = await Promise.all(accounts.map((account) => isProfessionalOf(context, account, division)));
  return accounts.filter((_, i) => are[i]);
}

/** Whether the caller is on call for a division now. */
export async function isOnCall(context: RequestContext, division: string): Promise<boolean> {
  const { account, roles, division: own } = viewerOf(context);
  const isTheirs = roles.includes('PROFESSIONAL') && covers(own, division) && division.length <= COUNTY_DIGITS;
  return isTheirs && (await accountsOnCall(context, division)).includes(account);
}

/**
 * Whose a decision about somebody of a community is from now on. Race: the last one on call ends at this
 * moment: then it is overdue in its time, and goes to the division above.
 */
export async function divisionInCharge(context: RequestContext, community: string): Promise<string> {
  const county = countyOf(community);
  return inChargeOf(county, (await accountsOnCall(context, county)).length > 0);
}

/** Who is on call for a division, now or later, in the order of time. */
export async function onCall(context: RequestContext, division: string): Promise<OnCall[]> {
  const viewer = viewerOf(context);
  const isWorkers =
    viewer.roles.includes('COMMUNITY_WORKER') && viewer.communities.some((one) => covers(division, one));
  if (!mayArrange(viewer, division) && !(isWorkers && division.length <= COUNTY_DIGITS))
    throw new Denial('FORBIDDEN', workforceTexts.onCallFor);
  await checkDivision(context, division);
  const now = context.now.toISOString();
  const spans = await context.onCalls.spansOf(division);
  return spans.filter(({ until }) => until > now).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** What waits for a division, the most urgent first, for its professionals and those above. */
export async function awaitedDecisions(
  context: RequestContext,
  { division, ...page }: PageArgs & { readonly division: string },
): Promise<Connection<StoredAwaited>> {
  const viewer = viewerOf(context);
  if (!viewer.roles.includes('PROFESSIONAL') || !mayArrange(viewer, division))
    throw new Denial('FORBIDDEN', workforceTexts.awaitedFor);
  await checkDivision(context, division);
  return readPage(
    context,
    ['awaitedDecisions', division],
    page,
    (options) => context.onCalls.awaitedOf(division, options),
    ({ sk }) => sk,
  );
}

/** A mistyped code is not to look like a place where nobody is on call. */
async function checkDivision({ loaders }: RequestContext, division: string): Promise<void> {
  if (!(await loaders.division(division))) throw new Denial('NOT_FOUND', regionTexts.noDivision);
}
