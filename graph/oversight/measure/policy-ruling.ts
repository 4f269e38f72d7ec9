/**
 * The ruling on a proposed measure (rights.1, rights.2, gen.1, mid.control.1, org.3): every ground that
 * stands against it is named, each with its clause, so that nobody has to ask twice.
 *
 * | question                                          | otherwise refused              | clause         |
 * |---------------------------------------------------|--------------------------------|----------------|
 * | is an emergency response in force?                | as over-control                | org.3          |
 * | has the county reported its level lately?         |                                | org.2          |
 * | has what covers everybody what rights.2 asks for? | at every tier, as over-control | rights.2       |
 * | does it end?                                      |                                | gen.1          |
 * | are all essential exits of the tier there?        |                                | of the exit    |
 * | does the tier allow the measure?                  | as over-control                | of the measure |
 * | does it rest on advice, where it has to?          |                                | mid.control.1  |
 * | has the county chosen it, where it has to?        | as over-control                | mid.service.1  |
 * | is it targeted, where it has to be?               |                                | mid.control.1  |
 *
 * What lacks a paper or an exit can be mended by its proposer, and is refused without a warning; what no
 * proposer can mend is over-control.
 */
import type { ClauseId } from '#graph/core/clauses.ts';
import type { PlanValues } from '#graph/core/plan/values.ts';
import type { Tier } from '#graph/region/tier/policy.ts';
import { conditionOf, exitMissing, lighterServes, type MeasureReason, reason, withinTier } from './policy-reasons.ts';
import { type MeasureRow, measureRow, MEASURES } from './policy-table.ts';
import {
  type ControlMeasureKind,
  type EssentialExit,
  type EvidenceArea,
  fitsScope,
  type LighterMeasure,
  MEASURE_SCOPES,
  type MeasureProposal,
  type MeasureRuling,
  type MeasureScope,
  PERSONAL_MEASURES,
} from './policy.ts';

export const MEASURE_RULE_VERSION = 'measures-2020-04-14';

export interface MeasureFacts {
  readonly tier: Tier;
  readonly responseInForce: boolean;
  /** The tier rests on the level of a county that has been silent for too long: nothing begins on it. */
  readonly isUnreported?: boolean;
}

export function ruleOnMeasure(
  proposal: MeasureProposal,
  { tier, responseInForce, isUnreported = false }: MeasureFacts,
  values: PlanValues,
): MeasureRuling {
  const row = measureRow(proposal.kind, tier);
  const crude = blanketGrounds(proposal);
  const unchosen = withoutLocalChoice(proposal, tier, values);
  const grounds = [
    ...(responseInForce ? [] : [reason('NO_EMERGENCY_RESPONSE', 'org.3')]),
    ...(isUnreported ? [reason('LEVEL_UNREPORTED', 'org.2')] : []),
    ...crude,
    ...endless(proposal),
    ...missingExits(proposal, tier),
    ...(allows(row) ? [] : [reason('BEYOND_TIER', row.clause)]),
    ...unchosen,
    ...unadvised(proposal),
    ...untargeted(proposal),
  ];
  const isOver = !responseInForce || crude.length > 0 || !allows(row) || unchosen.length > 0;
  // Outside a response, and on a level that nobody reports, nothing that restricts is lawful, however light.
  const lighter = responseInForce && !isUnreported ? lighterThan(proposal, tier) : null;
  const reasons = grounds.length > 0 ? grounds : [withinTier(row)];
  const ruling = {
    action: proposal.kind,
    reasons: [
      ...reasons,
      ...(isOver ? [reason('OVER_CONTROL', 'rights.1')] : []),
      ...(lighter ? [lighterServes(lighter)] : []),
    ],
    ruleVersion: MEASURE_RULE_VERSION,
    planVersion: values.planVersion,
    localPolicy: values.localPolicy,
    tier,
    blanket: crude.length > 0,
    lighter,
  };
  if (grounds.length > 0) return { ...ruling, verdict: 'REFUSED', conditions: [] };
  const conditions = [
    ...conditionOf(row),
    ...(coversEverybody(proposal) ? [reason('SAFEGUARDS_BIND', 'rights.2')] : []),
  ];
  return { ...ruling, verdict: conditions.length > 0 ? 'ALLOWED_WITH_CONDITIONS' : 'ALLOWED', conditions };
}

/** Whether a refusal raises a warning: what its proposer could mend does not (rights.1). */
export const isOverControl = ({ reasons }: MeasureRuling): boolean =>
  reasons.some(({ code }) => code === 'OVER_CONTROL');

/** What closes a place, or bans something in it. */
const CLOSING: readonly ControlMeasureKind[] = [
  'CLOSED_MANAGEMENT',
  'ENTRY_RESTRICTION',
  'EXIT_QUOTA',
  'HOME_CONFINEMENT',
  'CONTROL_ZONE',
];
/** The places where people live. */
const LIVED_IN: readonly MeasureScope[] = ['UNIT', 'BUILDING', 'COMMUNITY'];

const coversEverybody = ({ kind, scope }: MeasureProposal): boolean =>
  CLOSING.includes(kind) && LIVED_IN.includes(scope);

/**
 * Who is isolated at home does not go out: whoever isolates everybody of a place bans all going out, under
 * another name.
 */
const bansAllGoingOut = ({ kind, scope }: MeasureProposal): boolean =>
  kind === 'HOME_CONFINEMENT' || (kind === 'PERSON_ISOLATION' && scope !== 'PERSONS');

/** What any closed place leaves open. Without a single one of them it is sealed, and left at that. */
const ALWAYS_OPEN: readonly EssentialExit[] = ['MEDICAL_CARE', 'EMERGENCY', 'RETURN_HOME'];

/** What makes a measure a crude blanket one (rights.2); empty where it is none. The tier has no say in it. */
function blanketGrounds(proposal: MeasureProposal): MeasureReason[] {
  const ban = bansAllGoingOut(proposal) ? [reason('BANS_ALL_GOING_OUT', 'rights.2')] : [];
  if (!coversEverybody(proposal)) return ban;
  const { legalBasis, ground, until, exits, supply, care } = proposal;
  const isSealed = !ALWAYS_OPEN.some((exit) => exits.includes(exit));
  return [
    ...ban,
    ...(legalBasis === undefined ? [reason('NO_LEGAL_BASIS', 'rights.2')] : []),
    ...(ground === undefined ? [reason('NO_GROUND', 'rights.2')] : []),
    ...(until === undefined ? [reason('NO_END_DATE', 'rights.2')] : []),
    ...(isSealed ? [reason('NO_ESSENTIAL_EXITS', 'rights.2')] : []),
    ...(supply === undefined || care === undefined ? [reason('NO_SUPPLY_OR_CARE', 'rights.2')] : []),
  ];
}

/** Every measure lapses. */
const endless = (proposal: MeasureProposal): MeasureReason[] =>
  proposal.until === undefined && !coversEverybody(proposal) ? [reason('NO_END_DATE', 'gen.1')] : [];

/** The gates that those returning to work pass at MEDIUM. */
const GATES: readonly ControlMeasureKind[] = ['CLOSED_MANAGEMENT', 'ENTRY_RESTRICTION', 'EXIT_QUOTA'];

/**
 * The clause by which each tier keeps an exit open. LOW closes no gate: only the ban on sealing speaks there.
 */
function clauseOfExit(exit: EssentialExit, tier: Tier): ClauseId {
  if (tier === 'LOW') return 'rights.2';
  if (tier === 'MEDIUM') return 'mid.service.1';
  return exit === 'RETURN_HOME' ? 'high.service.1' : 'high.service.2';
}

/** Where some exits are there, and others are not: without any it is blanket, which says more. */
function missingExits(proposal: MeasureProposal, tier: Tier): MeasureReason[] {
  const { kind, exits } = proposal;
  if (!coversEverybody(proposal) || !ALWAYS_OPEN.some((exit) => exits.includes(exit))) return [];
  const needed = tier === 'MEDIUM' && GATES.includes(kind) ? [...ALWAYS_OPEN, 'WORK' as const] : ALWAYS_OPEN;
  return needed.filter((exit) => !exits.includes(exit)).map((exit) => exitMissing(exit, clauseOfExit(exit, tier)));
}

/** At MEDIUM nobody's exits are counted, unless the county has chosen how often one goes out. */
const withoutLocalChoice = ({ kind }: MeasureProposal, tier: Tier, { chosen }: PlanValues): MeasureReason[] =>
  kind === 'EXIT_QUOTA' && tier === 'MEDIUM' && !chosen.includes('EXIT_QUOTA_DAYS')
    ? [reason('NO_LOCAL_CHOICE', 'mid.service.1')]
    : [];

/** What is chosen by professional judgement: which places around cases, and which persons. */
const ADVISED: readonly ControlMeasureKind[] = [
  'CONTROL_ZONE',
  'VENUE_CLOSURE',
  'PERSON_ISOLATION',
  'HEALTH_MONITORING',
];

function unadvised(proposal: MeasureProposal): MeasureReason[] {
  const { kind, ground, professionalAdvice } = proposal;
  if (!ADVISED.includes(kind)) return [];
  return [
    ...(professionalAdvice === undefined ? [reason('NO_PROFESSIONAL_ADVICE', 'mid.control.1')] : []),
    ...(ground === undefined && !coversEverybody(proposal) ? [reason('NO_GROUND', 'mid.control.1')] : []),
  ];
}

function untargeted({ kind, scope }: MeasureProposal): MeasureReason[] {
  const isTargeted = PERSONAL_MEASURES.includes(kind)
    ? scope === 'PERSONS'
    : kind !== 'CONTROL_ZONE' || scope !== 'COMMUNITY';
  return isTargeted ? [] : [reason('NOT_TARGETED', 'mid.control.1')];
}

/** Whether a row lets a measure be taken at all. */
const allows = ({ modality }: MeasureRow): boolean => modality !== 'FORBIDDEN' && modality !== 'SUSPENDED';

const width = (scope: MeasureScope): number => MEASURE_SCOPES.indexOf(scope);
const narrowerOf = (a: MeasureScope, b: MeasureScope): MeasureScope => (width(a) < width(b) ? a : b);

/**
 * The smallest place that holds all cases of the evidence; null where they lie apart, or where there are
 * none.
 */
function commonArea(areas: readonly EvidenceArea[]): 'UNIT' | 'BUILDING' | null {
  const [first] = areas;
  if (first?.building === undefined) return null;
  if (areas.some(({ building }) => building !== first.building)) return null;
  return first.unit !== undefined && areas.every(({ unit }) => unit === first.unit) ? 'UNIT' : 'BUILDING';
}

/**
 * Of two measures that serve, the lighter is named (gen.1): one that does less, or one that reaches less far;
 * null where none is known. Of what the tier forbids: the heaviest
 * of its lighter ones that the tier allows. Of what it allows over a wide place: the place around the cases,
 * where these lie together.
 */
function lighterThan(proposal: MeasureProposal, tier: Tier): LighterMeasure | null {
  const { kind, scope } = proposal;
  const area = commonArea(proposal.evidenceAreas);
  const candidates = allows(measureRow(kind, tier)) ? narrower(proposal, area) : lighterKinds(proposal, area);
  const found = candidates.find((one) => allows(measureRow(one.kind, tier)) && width(one.scope) <= width(scope));
  if (!found) return null;
  const { modality, clause } = measureRow(found.kind, tier);
  return { ...found, modality, clause };
}

type Candidate = Pick<LighterMeasure, 'kind' | 'scope'>;

function lighterKinds({ kind, scope }: MeasureProposal, area: MeasureScope | null): Candidate[] {
  const reach = (lighter: ControlMeasureKind): MeasureScope => {
    if (PERSONAL_MEASURES.includes(lighter)) return 'PERSONS';
    return lighter === 'CONTROL_ZONE' ? narrowerOf(scope, area ?? 'BUILDING') : scope;
  };
  return (MEASURES[kind].lighter ?? [])
    .map((lighter) => ({ kind: lighter, scope: reach(lighter) }))
    .filter((lighter) => fitsScope(lighter.kind, lighter.scope));
}

/** What may be narrowed down to the place around the cases. */
const NARROWED: readonly ControlMeasureKind[] = ['CLOSED_MANAGEMENT', 'ENTRY_RESTRICTION', 'CONTROL_ZONE'];

function narrower({ kind, scope }: MeasureProposal, area: MeasureScope | null): Candidate[] {
  if (PERSONAL_MEASURES.includes(kind)) return scope === 'PERSONS' ? [] : [{ kind, scope: 'PERSONS' }];
  const isUntargeted = kind === 'CONTROL_ZONE' && scope === 'COMMUNITY';
  const reach = area ?? (isUntargeted ? 'BUILDING' : null);
  const isNarrower = reach !== null && width(reach) < width(scope);
  return NARROWED.includes(kind) && isNarrower ? [{ kind: 'CONTROL_ZONE', scope: reach }] : [];
}
