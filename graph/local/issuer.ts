import { createHash } from 'node:crypto';
import { createLocalJWKSet, importJWK, SignJWT } from 'jose';
import { type Claims, isAccount } from '#graph/core/access.ts';
import { roles } from '#graph/core/roles.ts';
import type { TokenIssuer } from '#graph/deps.ts';
import { kept, type KeyPair, newKeyPair } from './keys.ts';

/**
 * The issuer of tokens for a run on one machine, shaped like any OIDC issuer. Its key stands in a file that
 * only this checkout reads.
 */
export const ISSUER = 'https://issuer.shequ.localhost';
export const AUDIENCE = 'https://api.shequ.localhost';
const KEY_FILE = new URL('../../.shequ/issuer-key.json', import.meta.url).pathname;
const VALID_HOURS = 12;

export const issuerKey = (): Promise<KeyPair> => kept(KEY_FILE, () => newKeyPair('local-1'));

export const jwksOf = ({ publicKey }: KeyPair) => ({ keys: [{ ...publicKey, use: 'sig', alg: 'ES256' }] });

export const localTokenIssuer = (key: KeyPair): TokenIssuer => ({
  issuer: ISSUER,
  audience: AUDIENCE,
  keys: createLocalJWKSet(jwksOf(key)),
  roles,
  grantsOnFirstUse: true,
});

export interface TokenRequest extends Partial<Claims> {
  /** The account; by default one that belongs to exactly these claims. */
  readonly account?: string;
  readonly audience?: string;
  readonly issuer?: string;
  readonly type?: string;
  /** When it ends: seconds from `now`. */
  readonly validSeconds?: number;
  readonly now?: Date;
}

/** An access token by RFC 9068. */
export async function signAccessToken(key: KeyPair, request: TokenRequest): Promise<string> {
  const { communities = [], division, supplier, scopes = [], person, now = new Date() } = request;
  const issuedAt = Math.floor(now.getTime() / 1000);
  const account = request.account ?? accountFor(request);
  return new SignJWT({
    client_id: 'local',
    roles: request.roles ?? [],
    ...(communities.length > 0 && { communities }),
    ...(division && { division }),
    ...(supplier && { supplier }),
    ...(scopes.length > 0 && { scope: scopes.join(' ') }),
    ...(person && { person }),
  })
    .setProtectedHeader({ alg: 'ES256', kid: key.kid, typ: request.type ?? 'at+jwt' })
    .setIssuer(request.issuer ?? ISSUER)
    .setAudience(request.audience ?? AUDIENCE)
    .setSubject(account)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + (request.validSeconds ?? VALID_HOURS * 3_600))
    .setJti(crypto.randomUUID())
    .sign(await importJWK(key.privateKey, 'ES256'));
}

/** The same claims are the same account, so that a first use grants just these. */
function accountFor({
  roles: asked = [],
  communities = [],
  division,
  supplier,
  scopes = [],
  person,
}: TokenRequest): string {
  const parts = [...asked, ...communities, division, supplier, ...scopes, person].filter((part) => part);
  const account = `local|${parts.join('|')}`;
  // What is too long for an account, or not made of its characters, goes by its hash: cut off, two would be
  // one.
  return isAccount(account) ? account : `local|${createHash('sha256').update(account).digest('hex')}`;
}
