/** What a code amounts to at a destination, once its signature has been checked. Pure. */
import { dayOf, type Day } from './calendar.ts';
import {
  isStricter,
  ruleOnBasis,
  rulesInForce,
  rulesOfVersion,
  type Acceptance,
  type Colour,
  type ColourRules,
  type ConditionCode,
} from './colour-rules.ts';
import type { Instant } from './jose/jws.ts';
import {
  CONDITIONS,
  REASONS,
  STANDING_REASON,
  WITHOUT_CODE,
  type DoubtCode,
  type ReasonCode,
  type VerificationClause,
} from './reasons.ts';
import type { Ruling, Verdict } from './ruling.ts';
import type { StatusList } from './status-list.ts';
import type { TokenClaims } from './token.ts';
import {
  findRecognition,
  isKeyValidAt,
  isSuspended,
  type Issuer,
  type IssuerKey,
  type Recognition,
  type TrustDocument,
} from './trust.ts';

export type VerificationAction = Acceptance['action'] | 'UNKNOWN';

/** What a verifier holds. Instants are epoch milliseconds, spans milliseconds. */
export interface VerificationContext {
  readonly trust: TrustDocument;
  /** By URI, as `readStatusList` returned them; a Map will do. */
  readonly lists: { get(uri: string): StatusList | undefined };
  readonly rules: readonly ColourRules[];
  /** The region whose rules decide, GB/T 2260 without trailing zeros. */
  readonly destination: string;
  readonly now: Instant;
  /** Name of the plan in force at the destination: rulings cite it, and nothing else depends on it. */
  readonly planVersion: string;
  /** The oldest list, counted from its issue, that the destination still goes by. */
  readonly maxStaleness: number;
  /**
   * By how much the clocks of issuer and verifier may differ; 60 seconds unless given. A list's end is not
   * stretched.
   */
  readonly clockSkew?: number;
}

/**
 * A ruling on a code. What the code says is null unless its signature holds, the colour also while it is in
 * doubt.
 */
export interface Verification extends Ruling<VerificationAction, ReasonCode, ConditionCode, VerificationClause> {
  /** By the destination's rules, which may differ from the colour shown. */
  readonly colour: Colour | null;
  readonly issuer: string | null;
  readonly maskedName: string | null;
  readonly observedAt: Instant | null;
  readonly expiresAt: Instant | null;
}

const VERDICTS = {
  ACCEPT: 'ALLOWED',
  ACCEPT_WITH_CONDITIONS: 'ALLOWED_WITH_CONDITIONS',
  REFUSE: 'REFUSED',
  UNKNOWN: 'UNKNOWN',
} as const satisfies Record<VerificationAction, Verdict>;

/** The difference of clocks that is allowed for unless the verifier names another (milliseconds). */
export const CLOCK_SKEW = 60_000;

/** A context with what follows from it alone: worked out once, however many codes come. */
export interface Desk extends VerificationContext {
  readonly clockSkew: number;
  readonly today: Day;
  /** The destination's own rules in force. */
  readonly ownRules: ColourRules | null;
}

export function deskOf(context: VerificationContext): Desk {
  const today = dayOf(context.now);
  const ownRules = rulesInForce(context.rules, context.destination, today);
  const clockSkew = context.clockSkew ?? CLOCK_SKEW;
  return { ...context, clockSkew, today, ownRules };
}

/** A code whose signature holds, so that its claims are its issuer's. */
export interface Authentic {
  readonly claims: TokenClaims;
  readonly issuer: Issuer;
  readonly issuerKey: IssuerKey;
}

/** What a genuine code amounts to at the destination: a doubt, a refusal of the code, or a standing. */
export function judge({ claims, issuer, issuerKey }: Authentic, desk: Desk): Verification {
  const { trust, destination, now, clockSkew } = desk;
  const recognition = findRecognition(trust, destination, issuer.region, now);
  const rules = recognition && rulesFor(recognition, desk);
  const list = currentList(claims, desk);
  const status = list?.statusAt(claims.status.index) ?? null;
  const doubts: readonly (readonly [DoubtCode, boolean])[] = [
    ['UNKNOWN_KEY', !isKeyValidAt(issuerKey, claims.issuedAt)],
    ['ISSUER_SUSPENDED', isSuspended(issuer, now)],
    ['NOT_RECOGNISED', !recognition],
    ['RULES_UNKNOWN', recognition !== null && !rules],
    ['NOT_YET_VALID', !(claims.issuedAt <= now + clockSkew)],
    ['EXPIRED', !(now < claims.expiresAt + clockSkew)],
    ['STALE_STATUS', !status],
  ];
  const applying = doubts.filter(([, applies]) => applies).map(([code]) => code);
  if (applying.length > 0 || !rules || !list || !status) return inDoubt(applying, desk, claims);
  if (status === 'REVOKED') return refused('REVOKED', claims, desk);
  return decide(claims, { status, since: list.issuedAt }, rules, desk);
}

/**
 * The newer of code and list wins. A stricter list says no facts, so its colour alone counts (never milder
 * than what the code's facts give here); a milder one does not turn a code, since its facts may still weigh
 * at this destination. Where it was issued, on the day of its standing, a code is never milder than it shows:
 * an isolation may last longer than the table has for its fact, and no code carries that day.
 */
function decide(
  claims: TokenClaims,
  listed: { readonly status: Colour; readonly since: Instant },
  rules: ColourRules,
  desk: Desk,
): Verification {
  const { colour: shown, basis, observedAt } = claims.standing;
  const isListNewer = listed.since >= observedAt;
  const hasWorsened = isListNewer && isStricter(listed.status, shown);
  const hasEased = isListNewer && isStricter(shown, listed.status);
  // A clock a little behind midnight must not judge a code by the day before it was issued.
  const today = claims.issuedAt > desk.now ? dayOf(claims.issuedAt) : desk.today;
  const byTable = ruleOnBasis(basis, rules, today).colour;
  const isAtHome = claims.issuer === desk.destination && dayOf(observedAt) === today;
  const onFacts = isAtHome && isStricter(shown, byTable) ? shown : byTable;
  const colour = hasWorsened && isStricter(listed.status, onFacts) ? listed.status : onFacts;
  const { action, conditions } = rules.accepts[colour];
  const reasons: ReasonCode[] = [STANDING_REASON[colour]];
  if (hasWorsened) reasons.push('STANDING_CHANGED');
  if (hasEased) reasons.push('REFRESH_ADVISED');
  return answer({ action, reasons, conditions, colour, claims, rules }, desk);
}

/** The code's own list, from its own issuer and fresh: neither past its end, nor too old, nor dated ahead. */
function currentList({ issuer, status }: TokenClaims, desk: Desk): StatusList | null {
  const { now, maxStaleness, clockSkew } = desk;
  const list = desk.lists.get(status.uri);
  if (list?.uri !== status.uri || list.issuer !== issuer) return null;
  const isFresh = now < list.expiresAt && now - list.issuedAt <= maxStaleness && list.issuedAt <= now + clockSkew;
  return isFresh ? list : null;
}

function rulesFor({ ruleVersion }: Recognition, { rules, destination, ownRules }: Desk): ColourRules | null {
  return ruleVersion === null ? ownRules : rulesOfVersion(rules, destination, ruleVersion);
}

export function inDoubt(reasons: readonly DoubtCode[], desk: Desk, claims: TokenClaims | null = null): Verification {
  return answer({ action: 'UNKNOWN', reasons, conditions: WITHOUT_CODE, claims }, desk);
}

export function refused(reason: 'BAD_SIGNATURE' | 'REVOKED', claims: TokenClaims | null, desk: Desk): Verification {
  return answer({ action: 'REFUSE', reasons: [reason], conditions: [], claims }, desk);
}

interface Outcome {
  readonly action: VerificationAction;
  readonly reasons: readonly ReasonCode[];
  readonly conditions: readonly ConditionCode[];
  /** Null while nothing in the code may be believed. */
  readonly claims: TokenClaims | null;
  /** These two only where a standing was judged. */
  readonly colour?: Colour;
  readonly rules?: ColourRules;
}

function answer({ action, reasons, conditions, claims, colour, rules }: Outcome, desk: Desk): Verification {
  return {
    verdict: VERDICTS[action],
    action,
    reasons: reasons.map((code) => REASONS[code]),
    conditions: conditions.map((code) => CONDITIONS[code]),
    // Where no standing was judged: the rules by which it would have been.
    ruleVersion: (rules ?? desk.ownRules)?.version ?? 'none',
    planVersion: desk.planVersion,
    tier: null,
    colour: colour ?? null,
    issuer: claims?.issuer ?? null,
    maskedName: claims?.maskedName ?? null,
    observedAt: claims?.standing.observedAt ?? null,
    expiresAt: claims?.expiresAt ?? null,
  };
}
