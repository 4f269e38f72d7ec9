import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';
import { type Claims, type GrantedRole, isAccount, narrow, type Scope } from '#graph/core/access.ts';
import { Denial } from '#graph/core/errors.ts';
import * as requestTexts from '#graph/core/messages/request.ts';
import { type Role, roles } from '#graph/core/roles.ts';
import type { Text } from '#graph/core/ruling.ts';
import { type Grant, grantWrite } from '#graph/people/account/store.ts';
import { scopeOf } from '#graph/people/person/scope.ts';
import { ConditionFailed } from '#graph/store/db.ts';
import { isId } from '#graph/store/ids.ts';
import type { Deps, TokenIssuer } from './deps.ts';

/** Who asks: the token's claims cut down to what the grants say. */
export interface Viewer extends Scope {
  readonly account: string;
  readonly scopes: readonly string[];
}

/** Signatures by a key pair alone. A symmetric one could be made with the published key. */
export const ALGORITHMS = ['ES256', 'RS256', 'PS256', 'EdDSA'];
const CLOCK_TOLERANCE_S = 30;
/** From its issue to its end: a token that was lost opens nothing after that. */
const LONGEST_LIFE_S = 24 * 3_600;

/**
 * The viewer of an `Authorization` header; null without one. Throws UNAUTHENTICATED for a token that does not
 * hold.
 */
export async function authenticate(deps: Deps, authorization: string | undefined): Promise<Viewer | null> {
  if (!authorization) return null;
  const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
  if (!token) throw unauthenticated(requestTexts.tokenMisplaced);
  const { issuer, payload } = await verifyToken(deps, token);
  const account = textOf(payload.sub);
  if (!account || !isAccount(account)) throw unauthenticated(requestTexts.tokenWithoutAccount);
  const claims = readClaims(payload, issuer);
  // A resident's token mostly names the person: then both are asked for at once.
  const [stored, claimed] = await Promise.all([
    deps.accounts.grants(account),
    claims.person !== null && isId('person', claims.person) ? deps.persons.person(claims.person) : null,
  ]);
  const grants = issuer.grantsOnFirstUse ? await grantOnFirstUse(deps, account, claims, stored) : stored;
  const active = grants.filter(({ state }) => state === 'ACTIVE');
  const isKnown = grants.some(({ role }) => role === 'RESIDENT');
  const narrowed = narrow(claims, isKnown ? active : [...active, UNBOUND_RESIDENT]);
  const bound = narrowed.person !== null && isId('person', narrowed.person) ? narrowed.person : null;
  const person = bound === null ? null : bound === claimed?.id ? claimed : await deps.persons.person(bound);
  return {
    ...narrowed,
    account,
    person: person && scopeOf(person),
  };
}

/**
 * A resident is granted nothing until a one-time code binds them to a person, so that they can come with the
 * code at all: until then the role opens nothing that is about anybody. A grant in the table, a revoked one
 * too, takes its place.
 */
const UNBOUND_RESIDENT: GrantedRole = {
  role: 'RESIDENT',
  communities: [],
  division: null,
  supplier: null,
  scopes: [],
  person: null,
};

const unauthenticated = (text: Text) => new Denial('UNAUTHENTICATED', text);

async function verifyToken(deps: Deps, token: string): Promise<{ issuer: TokenIssuer; payload: JWTPayload }> {
  try {
    const claimed = decodeJwt(token).iss;
    const issuer = deps.tokenIssuers.find((one) => one.issuer === claimed);
    if (!issuer) throw unauthenticated(requestTexts.tokenIssuerUnknown);
    const { payload } = await jwtVerify(token, issuer.keys, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      typ: 'at+jwt',
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE_S,
      requiredClaims: ['sub', 'exp', 'iat'],
      maxTokenAge: LONGEST_LIFE_S,
      currentDate: deps.clock(),
    });
    checkLife(payload);
    return { issuer, payload };
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw unauthenticated(requestTexts.tokenExpired);
    if (error instanceof errors.JWTClaimValidationFailed)
      throw unauthenticated(error.claim === 'aud' ? requestTexts.tokenAudience : requestTexts.tokenClaims);
    if (error instanceof errors.JOSEError) throw unauthenticated(requestTexts.tokenInvalid);
    throw error;
  }
}

/** Milliseconds, or an end that is no number of seconds at all, are a life of ages. */
function checkLife({ iat = NaN, exp = NaN }: JWTPayload): void {
  const life = exp - iat;
  if (!(life > 0 && life <= LONGEST_LIFE_S)) throw unauthenticated(requestTexts.tokenLife);
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

function readClaims(payload: JWTPayload, issuer: TokenIssuer): Claims {
  const claimed = textsOf(payload.roles);
  return {
    roles: roles.filter((role) => claimed.includes(role) && issuer.roles.includes(role)),
    communities: textsOf(payload.communities),
    division: textOf(payload.division),
    supplier: textOf(payload.supplier),
    scopes: textOf(payload.scope)?.split(' ') ?? [],
    person: textOf(payload.person),
  };
}

/**
 * Race: two first requests at once. Each grant is written once; whoever comes second reads what the first
 * wrote.
 */
async function grantOnFirstUse(
  deps: Deps,
  account: string,
  claims: Claims,
  stored: Grant[],
): Promise<readonly Grant[]> {
  const known = new Set(stored.map(({ role }) => role));
  const missing = claims.roles.filter((role) => !known.has(role));
  if (missing.length === 0) return stored;
  const { roles: _, ...rest } = claims;
  const grant = (role: Role) => ({
    account,
    role,
    ...rest,
    state: 'ACTIVE' as const,
    grantedBy: 'first-use',
    grantedAt: deps.clock().toISOString(),
  });
  try {
    await deps.db.transact(missing.map((role) => grantWrite(grant(role))));
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
  }
  return deps.accounts.grants(account);
}
