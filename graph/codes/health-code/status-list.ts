import type { Deps, RequestContext } from '#graph/context.ts';
import { permutationKey, permuteIndex } from '#verify/permute-index.ts';
import { MAX_LIST_TTL, type StatusEntry, type StatusList, signStatusList } from '#verify/status-list.ts';
import { parseToken } from '#verify/token.ts';

/** Codes of one list. 2 bits each: a list of all of them is 256 KB before compression. */
export const LIST_SIZE = 2 ** 20;
/**
 * A place in a status list. Lists go by the day on which their codes expire, so that a list is dropped whole;
 * the place is a keyed permutation of a counter, so that it tells neither when nor in which order codes were
 * issued.
 */
export async function nextIndex(
  context: RequestContext,
  region: string,
  expiresAt: Date,
): Promise<{ list: string; index: number }> {
  const series = `${region}-${expiresAt.toISOString().slice(0, 10).replaceAll('-', '')}`;
  const number = await context.codes.nextNumber(series);
  const list = `${series}-${Math.floor(number / LIST_SIZE)}`;
  const secret = Buffer.from(await context.keyring.hash('status-list', list), 'hex');
  const key = await permutationKey(secret, list);
  return { list, index: await permuteIndex(number % LIST_SIZE, LIST_SIZE, key) };
}

/** The short form of a list in its URI: the region is in the path already. */
export const listUri = ({ publicUrl }: Deps, list: string): string =>
  `${publicUrl}/regions/${list.slice(0, 4)}/status/${list.slice(5)}`;

/** The list that a URI names, when it is one of ours. */
function listOf({ publicUrl }: Deps, uri: string): string | null {
  const [, region, rest] = uri.startsWith(publicUrl)
    ? (/^\/regions\/(\d{4})\/status\/(\d{8}-\d{1,4})$/.exec(uri.slice(publicUrl.length)) ?? [])
    : [];
  return region && rest ? `${region}-${rest}` : null;
}

/** The one status that a code asks for, read from the table as if it were a list signed just now. */
export async function statusFor(context: RequestContext, code: string): Promise<ReadonlyMap<string, StatusList>> {
  const parsed = parseToken(code);
  const { uri, index } = parsed.ok ? parsed.claims.status : { uri: '', index: -1 };
  const list = listOf(context, uri);
  const entry = list && parsed.ok && list.startsWith(`${parsed.claims.issuer}-`) && index < LIST_SIZE;
  if (!entry) return new Map();
  const status = await context.codes.status(list, index);
  const now = context.now.getTime();
  const listed: StatusList = {
    issuer: parsed.claims.issuer,
    uri,
    issuedAt: now,
    expiresAt: now + MAX_LIST_TTL,
    ttl: MAX_LIST_TTL,
    size: LIST_SIZE,
    statusAt: (at) => (at === index ? status : null),
  };
  return new Map([[uri, listed]]);
}

/**
 * A signed status list of a region of ours, for offline verifiers (cacheable for its `ttl`); null when there
 * is none.
 */
export async function statusList(deps: Deps, region: string, name: string): Promise<string | null> {
  const signer = deps.signers.get(region);
  const uri = listUri(deps, `${region}-${name}`);
  const list = listOf(deps, uri);
  const now = Math.floor(deps.clock().getTime() / 1000) * 1000;
  if (!signer || !list || !isRunning(list, now)) return null;
  const entries: readonly StatusEntry[] = await deps.codes.statuses(list);
  return signStatusList(
    { issuer: region, uri, issuedAt: now, expiresAt: now + MAX_LIST_TTL, ttl: MAX_LIST_TTL },
    entries,
    LIST_SIZE,
    signer,
  );
}

const A_DAY = 86_400_000;

/**
 * Lists go by the day on which their codes expire: before the one that starts now and after tomorrow's there
 * are none.
 */
function isRunning(list: string, now: number): boolean {
  const day = list.slice(5, 13);
  const seriesOf = (at: number) => new Date(at).toISOString().slice(0, 10).replaceAll('-', '');
  return seriesOf(now - A_DAY) <= day && day <= seriesOf(now + A_DAY);
}
