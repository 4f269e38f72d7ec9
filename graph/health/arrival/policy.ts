/**
 * Arrivals: who comes, with whom, from where, and what follows for each of them (low.control.2,
 * low.control.3, low.control.4, low.it.2).
 *
 * From a high-risk area is who stayed in a county or community that was above LOW by the record, or on a list
 * published by the nation or a province, whatever it was handed in as; from elsewhere is everybody else.
 *
 * | who         | from           | and                             | ruling                 | clause        |
 * |-------------|----------------|---------------------------------|------------------------|---------------|
 * | host, hotel | anywhere       |                                 | nothing                | low.control.2 |
 * | who arrives | elsewhere      | health proof and point to point | nothing: exempt        | low.control.4 |
 * |             | elsewhere      | handed in as high-risk area     | nothing: not shown     | low.control.3 |
 * |             | elsewhere      | otherwise                       | nothing to isolate for | low.control.4 |
 * |             | the two others | treated as a case               | nothing: that goes on  | of the origin |
 * |             | the two others | isolated since, or days over    | monitoring, or nothing | of the origin |
 * |             | abroad         | in the central days, or no home | central isolation      | low.control.2 |
 * |             | abroad         | otherwise                       | isolation at home      | low.control.2 |
 * |             | high-risk area | home is impossible              | central isolation      | low.control.3 |
 * |             | high-risk area | otherwise                       | isolation at home      | low.control.3 |
 *
 * The first row that fits holds. A proof only ever takes away: none makes a ruling stricter, and lacking one
 * isolates nobody.
 */
import { citedOn } from '#graph/core/citations.ts';
import type { ClauseId } from '#graph/core/clauses.ts';
import type { EvidenceKind } from '#graph/core/input/evidence.ts';
import type { ValuesOn } from '#graph/core/plan/values.ts';
import type { Role } from '#graph/core/roles.ts';
import type { Ruling, Text } from '#graph/core/ruling.ts';
import { datesOf, ISOLATION_CAUSES, type IsolationPlace } from '#graph/health/isolation/policy.ts';
import type { Tier } from '#graph/region/tier/policy.ts';
import { addDays, type Day } from '#verify/calendar.ts';
import { type ArrivalReason, type ArrivalReasonCode, reason, watch } from './policy-reasons.ts';

export const ARRIVAL_ORIGINS = ['ABROAD', 'HIGH_RISK_AREA', 'ELSEWHERE'] as const;
export type ArrivalOrigin = (typeof ARRIVAL_ORIGINS)[number];

/** What border and transport systems hand over: these and no others (low.it.2). */
export type HandedOverOrigin = Exclude<ArrivalOrigin, 'ELSEWHERE'>;
/** As what an arrival is treated: an area is high-risk by the record or a list, not by being called so. */
export const treatedAs = (from: ArrivalOrigin, wasHighRisk: boolean): ArrivalOrigin =>
  from === 'ABROAD' ? from : wasHighRisk ? 'HIGH_RISK_AREA' : 'ELSEWHERE';

export const isHandedOver = (origin: ArrivalOrigin): origin is HandedOverOrigin => origin !== 'ELSEWHERE';

/** What may show an arrival, by who hands it in: a system’s own records, or what others hold or saw. */
export const EVIDENCE_OF_ARRIVAL = {
  FEED: ['BORDER_RECORD', 'TICKET', 'SENDER_RECORD'],
  COMMUNITY_WORKER: ['TICKET', 'BORDER_RECORD', 'ASSISTANCE_LETTER', 'DECLARATION'],
  RESIDENT: ['TICKET', 'DECLARATION'],
} as const satisfies Partial<Record<Role, readonly EvidenceKind[]>>;

/** As what somebody is named in an arrival. */
export const PARTY_ROLES = ['ARRIVAL', 'COMPANION', 'FAMILY', 'EMPLOYER', 'HOST', 'HOTEL'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];
/** Who came themself; the others are around them. */
export const hasArrived = (role: PartyRole): boolean => role === 'ARRIVAL' || role === 'COMPANION';

export type TransportKind = 'FLIGHT' | 'TRAIN' | 'COACH' | 'SHIP' | 'CAR' | 'OTHER';
export type TravelDocumentKind = 'PASSPORT' | 'TRAVEL_PERMIT' | 'RESIDENCE_PERMIT';
export type ProofKind = 'RELEASE_NOTICE' | 'GREEN_CODE' | 'TEST_REPORT' | 'OTHER_HEALTH_PROOF';

/**
 * VERIFIED: it was looked up, and is this person's. HELD: nobody here can look it up. REJECTED: it was looked
 * up, and does not hold.
 */
export type ProofStanding = 'VERIFIED' | 'HELD' | 'REJECTED';

export interface JudgedProof {
  readonly kind: ProofKind;
  readonly standing: ProofStanding;
}

export type ArrivalAction = 'NONE' | 'MONITORING' | 'HOME_ISOLATION' | 'CENTRAL_ISOLATION';

const STRICTNESS: Readonly<Record<ArrivalAction, number>> = {
  NONE: 0,
  MONITORING: 1,
  HOME_ISOLATION: 2,
  CENTRAL_ISOLATION: 3,
};

export const isStricterArrival = (a: ArrivalAction, b: ArrivalAction): boolean => STRICTNESS[a] > STRICTNESS[b];

/** Where somebody is isolated by a ruling; null where they are not. */
export const isolatesAt = (action: ArrivalAction): IsolationPlace | null =>
  action === 'CENTRAL_ISOLATION' ? 'CENTRAL' : action === 'HOME_ISOLATION' ? 'HOME' : null;

/** What follows from an arrival for one person. */
export interface ArrivalRuling extends Ruling<ArrivalAction, ArrivalReasonCode> {
  readonly reasons: readonly ArrivalReason[];
  /** The law that it rests on, or that it stays inside. */
  readonly legalBasis: Text;
  /** The day on which what it asks for is over; null where it asks for nothing. */
  readonly until: Day | null;
}

export const ARRIVAL_RULE_VERSION = 'arrivals-2020-04-14';

/** What is known of one person of an arrival. */
export interface ArrivalFacts {
  readonly role: PartyRole;
  /** As it was handed in. */
  readonly from: ArrivalOrigin;
  readonly arrivedOn: Day;
  readonly pointToPoint: boolean;
  /** Whether they can be isolated at home; null where nobody said so. */
  readonly homePossible: boolean | null;
  readonly proofs: readonly JudgedProof[];
  /** Whether our own record has an isolation that counted from this arrival or later, and was completed. */
  readonly completed: boolean;
  /** Whether they are treated as a case; false where whoever reads the ruling is not to learn of it. */
  readonly treated: boolean;
}

export interface ArrivalGrounds {
  readonly today: Day;
  /** That of the community in charge; null where none is known yet. */
  readonly tier: Tier | null;
  /** Those of the county in charge. The values of the day of arrival decide. */
  readonly values: ValuesOn;
  /** Whether the place that they come from was a high-risk area on a day of their stay there. */
  readonly wasHighRisk: boolean;
}

/**
 * The first of the days on which a stay counts: who left so long ago is as free of it as somebody isolated.
 */
export const stayFrom = (arrivedOn: Day, values: ValuesOn): Day =>
  addDays(arrivedOn, -values(arrivedOn).arrivalIsolationDays);

/** As which cause an arrival isolates. */
export const causeOf = (origin: HandedOverOrigin): `ARRIVAL_${HandedOverOrigin}` => `ARRIVAL_${origin}`;

/**
 * The day from which an arrival isolates nobody any more; of one from elsewhere, that from which it is no
 * matter of anybody's.
 */
export const settledOn = (arrivedOn: Day, values: ValuesOn): Day => datesOf('ARRIVAL_ABROAD', arrivedOn, values).dueOn;

export function ruleOnArrival(facts: ArrivalFacts, grounds: ArrivalGrounds): ArrivalRuling {
  const { role, from } = facts;
  const origin = treatedAs(from, grounds.wasHighRisk);
  if (!hasArrived(role)) return nothing([reason('NAMED_ALONE', 'low.control.2'), watch('low.control.2')], grounds);
  if (origin === 'ELSEWHERE') return from === origin ? ruleOnElsewhere(facts, grounds) : notShown(grounds);
  return isolationNeeded({ ...facts, origin }, grounds);
}

/** The same while it is a report alone: nothing is asked yet. */
export function awaiting(ruling: ArrivalRuling, grounds: ArrivalGrounds): ArrivalRuling {
  const [from] = ruling.reasons;
  if (ruling.action === 'NONE' || !from) return ruling;
  const { clause } = from;
  return nothing([from, reason('AWAITS_CONFIRMATION', clause), watch(clause)], grounds);
}

/** What follows from an arrival that a professional has not confirmed. */
export const notConfirmed = (grounds: ArrivalGrounds): ArrivalRuling =>
  nothing([reason('NOT_CONFIRMED', 'low.control.2')], grounds);

const isHealthProof = ({ standing }: JudgedProof): boolean => standing !== 'REJECTED';

/** Never the other way round: who is not exempt is not isolated either, and is owed nothing but advice. */
function ruleOnElsewhere({ proofs, pointToPoint }: ArrivalFacts, grounds: ArrivalGrounds): ArrivalRuling {
  const isExempt = pointToPoint && proofs.some(isHealthProof);
  const why = reason(isExempt ? 'EXEMPT_BY_PROOF' : 'NO_GROUND_TO_ISOLATE', 'low.control.4');
  return nothing([why, watch('low.control.4')], grounds);
}

const notShown = (grounds: ArrivalGrounds): ArrivalRuling =>
  nothing([reason('PLACE_NOT_SHOWN', 'low.control.3'), watch('low.control.3')], grounds);

const clauseOf = (origin: HandedOverOrigin): ClauseId => ISOLATION_CAUSES[causeOf(origin)].clause;

type Isolating = ArrivalFacts & { readonly origin: HandedOverOrigin };

function isolationNeeded(facts: Isolating, grounds: ArrivalGrounds): ArrivalRuling {
  const { origin, arrivedOn, proofs } = facts;
  const { today, values } = grounds;
  const from = originReason(facts);
  if (facts.treated) return nothing([from, reason('ARRANGED_OTHERWISE', clauseOf(origin))], grounds);
  const hasNotice = proofs.some(({ kind, standing }) => kind === 'RELEASE_NOTICE' && standing === 'VERIFIED');
  if (facts.completed || hasNotice) return monitored(from, 'ISOLATION_COMPLETED', facts, grounds);
  const until = settledOn(arrivedOn, values);
  if (today >= until) return monitored(from, 'ISOLATION_DAYS_OVER', facts, grounds);
  const central = centralGround(facts, grounds);
  const clause = clauseOf(origin);
  return {
    ...rulingOf(facts, grounds),
    verdict: 'ALLOWED_WITH_CONDITIONS',
    action: central ? 'CENTRAL_ISOLATION' : 'HOME_ISOLATION',
    reasons: [from, central ?? reason('HOME_SERVES', 'gen.1')],
    conditions: [reason(central ? 'TRANSFER_ARRANGED' : 'SUPPLIES_BROUGHT', clause), reason('HEALTH_WATCHED', clause)],
    until,
  };
}

const ORIGIN_REASONS = {
  ABROAD: 'FROM_ABROAD',
  HIGH_RISK_AREA: 'FROM_HIGH_RISK_AREA',
  ELSEWHERE: 'WAS_HIGH_RISK',
} as const satisfies Record<ArrivalOrigin, ArrivalReasonCode>;

const originReason = ({ from, origin }: Isolating): ArrivalReason => reason(ORIGIN_REASONS[from], clauseOf(origin));

/** Why home does not serve: of two places that do, the lighter one holds (gen.1). */
function centralGround(
  { origin, arrivedOn, homePossible }: Isolating,
  { today, values }: ArrivalGrounds,
): ArrivalReason | null {
  if (homePossible === false) return reason('HOME_NOT_POSSIBLE', clauseOf(origin));
  const isCentral = origin === 'ABROAD' && today < addDays(arrivedOn, values(arrivedOn).abroadCentralDays);
  return isCentral ? reason('CENTRAL_BY_LOCAL_RULE', 'low.control.2') : null;
}

/** After isolation there is monitoring for as long as the county has chosen, which in most is not at all. */
function monitored(
  from: ArrivalReason,
  code: 'ISOLATION_COMPLETED' | 'ISOLATION_DAYS_OVER',
  facts: Isolating,
  grounds: ArrivalGrounds,
): ArrivalRuling {
  const { arrivedOn, origin } = facts;
  const { today, values } = grounds;
  const clause = clauseOf(origin);
  const reasons = [from, reason(code, clause)];
  const until = datesOf(causeOf(origin), arrivedOn, values).followUpUntil;
  if (today >= until || until === settledOn(arrivedOn, values)) return nothing(reasons, grounds);
  return {
    ...rulingOf(facts, grounds),
    verdict: 'ALLOWED_WITH_CONDITIONS',
    action: 'MONITORING',
    reasons,
    conditions: [reason('HEALTH_WATCHED', clause)],
    until,
  };
}

function nothing(reasons: readonly ArrivalReason[], { today, tier, values }: ArrivalGrounds): ArrivalRuling {
  const { planVersion, localPolicy } = values(today);
  return {
    verdict: 'ALLOWED',
    action: 'NONE',
    reasons,
    conditions: [],
    ruleVersion: ARRIVAL_RULE_VERSION,
    planVersion,
    localPolicy,
    tier,
    legalBasis: GUIDANCE,
    until: null,
  };
}

function rulingOf({ arrivedOn, origin }: Isolating, { tier, values }: ArrivalGrounds) {
  const { planVersion, localPolicy } = values(arrivedOn);
  const legalBasis = citedOn(causeOf(origin), arrivedOn);
  return { ruleVersion: ARRIVAL_RULE_VERSION, planVersion, localPolicy, tier, legalBasis };
}

/** What asks nothing of anybody stays inside of this. */
const GUIDANCE: Text = {
  zh: '《新冠肺炎疫情社区防控与服务工作精准化精细化指导方案》',
  en: 'Guidance on precise and fine-grained community prevention and service of 14 April 2020',
};
