import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { Unavailable } from '#graph/store/outage.ts';

const TIMEOUT_MS = 3_000;
/** How long nobody waits anew for an issuer that did not answer, while its last keys are known. */
const COOLDOWN_MS = 30_000;

/** What a token is refused for; anything else is the issuer's fault, and the token may be good. */
const ofTheToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;

/**
 * The keys of an issuer, read at the first use. Where it does not answer, or answers with what is no key
 * set, the last keys serve on; a token whose key is not among them is answered with Unavailable.
 */
export function remoteKeys(url: URL): JWTVerifyGetKey {
  let remote: ReturnType<typeof createRemoteJWKSet> | undefined;
  let failedAt = -Infinity;
  return async (header, token) => {
    remote ??= createRemoteJWKSet(url, { timeoutDuration: TIMEOUT_MS });
    const isWaitedFor = remote.fresh || Date.now() >= failedAt + COOLDOWN_MS;
    let cause: unknown;
    try {
      if (isWaitedFor || !remote.jwks()) return await remote(header, token);
    } catch (error) {
      if (ofTheToken(error)) throw error;
      failedAt = Date.now();
      cause = error;
    }
    const last = remote.jwks();
    if (!last) throw new Unavailable('The issuer of the token gives no keys', { cause });
    return createLocalJWKSet(last)(header, token).catch((error: unknown) => {
      throw error instanceof errors.JWKSNoMatchingKey
        ? new Unavailable('The issuer of the token gives no new keys', { cause })
        : error;
    });
  };
}
