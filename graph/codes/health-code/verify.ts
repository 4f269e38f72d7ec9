import { type Deps, type RequestContext, viewerOf } from '#graph/context.ts';
import { Denial } from '#graph/core/errors.ts';
import * as codesTexts from '#graph/core/messages/codes.ts';
import { valuesOn } from '#graph/core/plan/published.ts';
import type { Text } from '#graph/core/ruling.ts';
import { cityOf } from '#graph/store/key.ts';
import { COLOUR_RULES, rulesInForce } from '#verify/colour-rules.ts';
import type { Verification } from '#verify/judge.ts';
import { MAX_LIST_TTL } from '#verify/status-list.ts';
import { findIssuer } from '#verify/trust.ts';
import { verify } from '#verify/verify.ts';
import { statusFor } from './status-list.ts';

export interface CodeIssuer {
  readonly region: string;
  readonly name: Text;
}

export interface CodeVerification extends Omit<Verification, 'issuer'> {
  readonly issuer: CodeIssuer | null;
  readonly destination: string;
}

/**
 * The oldest status that a destination goes by (milliseconds): the list is read from the table itself here.
 */
const MAX_STALENESS = MAX_LIST_TTL;

export const issuerOf = async (context: RequestContext, region: string): Promise<CodeIssuer | null> => {
  const issuer = findIssuer(await context.trust.document(), region);
  return issuer && { region, name: issuer.name };
};

/**
 * Verifies a code by the rules of a destination. Reads no record of the bearer: issuers, agreements and one
 * status.
 */
export async function verifyHealthCode(
  context: RequestContext,
  code: string,
  wanted: string | null | undefined,
): Promise<CodeVerification> {
  const destination = wanted ?? ownRegion(context);
  if (destination.length !== 4 || !rulesInForce(COLOUR_RULES, destination, context.today))
    throw new Denial('BAD_USER_INPUT', codesTexts.noColourRules);
  const [trust, lists] = await Promise.all([context.trust.document(), statusFor(context, code)]);
  const verification = await verify(code, {
    trust,
    lists,
    rules: COLOUR_RULES,
    destination,
    now: context.now.getTime(),
    planVersion: valuesOn(context.today).planVersion,
    maxStaleness: MAX_STALENESS,
  });
  const issuer = verification.issuer === null ? null : findIssuer(trust, verification.issuer);
  return { ...verification, destination, issuer: issuer && { region: issuer.region, name: issuer.name } };
}

/** The city that a caller verifies for, where they do not say. */
function ownRegion(context: RequestContext): string {
  const { division, communities, person } = viewerOf(context);
  const [code] = [division, communities[0], person?.community].filter((one) => one && one.length >= 4);
  return code ? cityOf(code) : context.homeRegion;
}

/** The public keys of a region, as a JWK set. */
export async function regionKeys(deps: Deps, region: string): Promise<{ keys: readonly object[] } | null> {
  const issuer = findIssuer(await deps.trust.document(), region);
  return issuer && { keys: issuer.keys.map(({ jwk }) => ({ ...jwk, use: 'sig', alg: 'ES256' })) };
}
