import { type RequestContext, viewerOf } from '#graph/context.ts';
import { covers, isAccount, NATION } from '#graph/core/access.ts';
import { notFound, refusal } from '#graph/core/errors.ts';
import * as peopleTexts from '#graph/core/messages/people.ts';
import type { Role } from '#graph/core/roles.ts';
import { tell } from '#graph/mechanism/change.ts';
import { commit } from '#graph/mechanism/commit.ts';
import type { Key } from '#graph/store/key.ts';
import { type Grant, grantWrite } from './store.ts';

export interface GrantRole {
  readonly account: string;
  readonly role: Role;
  readonly communities: readonly string[];
  readonly division?: string | null;
}

/**
 * What an authority grants: the others are bound by a one-time code or belong to partners, who come with a
 * contract.
 */
const GRANTABLE: readonly Role[] = ['COMMUNITY_WORKER', 'VOLUNTEER', 'PROFESSIONAL', 'AUTHORITY'];
/** Of these, those who act in communities; the others act in a division. */
const LOCAL: readonly Role[] = ['COMMUNITY_WORKER', 'VOLUNTEER'];
const COMMUNITIES_LIMIT = 20;

export async function grantRole(context: RequestContext, input: GrantRole): Promise<Grant> {
  const viewer = viewerOf(context);
  const isLocal = LOCAL.includes(input.role);
  const division = isLocal ? null : (input.division ?? null);
  const communities = isLocal ? [...new Set(input.communities)] : [];
  if (!GRANTABLE.includes(input.role)) throw notFound('role', 'role');
  if (!isAccount(input.account)) throw refusal('INVALID_TEXT', peopleTexts.accountSub, 'account');
  if (communities.length > COMMUNITIES_LIMIT)
    throw refusal('TOO_MANY', peopleTexts.communitiesOfWorker(COMMUNITIES_LIMIT), 'communities');
  const places = isLocal ? communities : division === null ? [] : [division];
  const known = await Promise.all(places.map((code) => exists(context, code, isLocal)));
  if (places.length === 0 || known.includes(false) || !places.every((code) => covers(viewer.division, code)))
    throw notFound(isLocal ? 'community' : 'division', isLocal ? 'communities' : 'division');
  const before = await found(context, input);
  // What an authority elsewhere or above has granted is not this one's to replace.
  if (before?.state === 'ACTIVE' && !isWithin(viewer.division, before)) throw notFound('account', 'account');
  const grant = {
    account: input.account,
    role: input.role,
    communities,
    division,
    supplier: null,
    scopes: [],
    person: null,
    state: 'ACTIVE' as const,
    grantedBy: viewer.account,
    grantedAt: context.now.toISOString(),
  };
  await write(context, grant, before, 'account.granted');
  return (await found(context, input))!;
}

/** Takes a role at once: the next request of the account is without it, whatever its token says. */
export async function revokeRole(context: RequestContext, input: { account: string; role: Role }): Promise<string> {
  const grant = await found(context, input);
  if (!grant || !isWithin(viewerOf(context).division, grant)) throw notFound('grant', 'account');
  if (grant.state === 'ACTIVE') await write(context, { ...grant, state: 'REVOKED' }, grant, 'account.revoked');
  return grant.account;
}

/** Whether all that a grant opens lies in a division. One that opens no place is nobody's to change here. */
function isWithin(authority: string | null, { communities, division }: Grant): boolean {
  const places = division === null ? communities : [...communities, division];
  return places.length > 0 && places.every((code) => covers(authority, code));
}

/** Replaces the grant that was seen: who decided on another one is told by `BUSY` that it moved. */
const write = (
  context: RequestContext,
  grant: Omit<Grant, keyof Key>,
  seen: Grant | undefined,
  type: `account.${string}`,
): Promise<void> => {
  const told = tell({ type, subject: grant.account, data: { role: grant.role } }, viewerOf(context).account);
  const attempt = () => Promise.resolve({ reply: undefined, change: [grantWrite(grant, seen), told] });
  return commit(context, attempt, { attempts: 1 });
};

const found = async (
  context: RequestContext,
  { account, role }: { account: string; role: Role },
): Promise<Grant | undefined> =>
  isAccount(account) ? (await context.accounts.grants(account)).find((grant) => grant.role === role) : undefined;

async function exists(context: RequestContext, code: string, asCommunity: boolean): Promise<boolean> {
  if (asCommunity !== (code.length === 12)) return false;
  if (code === NATION) return true;
  const place = asCommunity ? await context.loaders.community(code) : await context.loaders.division(code);
  return place !== null;
}
