/**
 * The effective tier of a community: the stricter of its county's level and its own class. Our reading of the
 * guidance's three pairs (低风险地区和未发现病例社区 and so on); computed on read, stored nowhere, set by nobody.
 */
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Reason, Text } from '#graph/core/ruling.ts';
import { stricter, type RiskLevel } from '#graph/region/risk-level/policy.ts';
import type { CommunityClass } from './policy-class.ts';

/**
 * A tier of the guidance. It shares the names of the county levels: the guidance pairs each level with
 * classes.
 */
export type Tier = RiskLevel;

const TIER_OF_CLASS = {
  NO_CASES: 'LOW',
  CASES: 'MEDIUM',
  OUTBREAK: 'MEDIUM',
  TRANSMISSION: 'HIGH',
} as const satisfies Record<CommunityClass, Tier>;

/** The tier that a community's class asks for by itself. */
export function tierOfClass(communityClass: CommunityClass): Tier {
  return TIER_OF_CLASS[communityClass];
}

/** The strategy of each tier, in the guidance's own words. */
export const TIER_STRATEGIES = {
  LOW: { zh: '外防输入', en: 'Keep it out' },
  MEDIUM: { zh: '外防输入、内防扩散', en: 'Keep it out, stop it spreading' },
  HIGH: { zh: '内防扩散、外防输出、严格管控', en: 'Stop it inside, keep it from leaving, strict control' },
} as const satisfies Record<Tier, Text>;

export type TierReasonCode = `COUNTY_${RiskLevel}` | `CLASS_${CommunityClass}` | 'EVIDENCE_MISSING';

/** The tier with both of its inputs, which every answer shows. */
export interface EffectiveTier {
  readonly effective: Tier;
  readonly riskLevel: RiskLevel;
  readonly communityClass: CommunityClass;
  /** First the county's level, then the community's class, then what evidence is missing. */
  readonly reasons: readonly Reason<TierReasonCode>[];
}

/** Whether the level of the county decides: the class of the community by itself asks for less. */
export const restsOnLevel = ({ effective, communityClass }: EffectiveTier): boolean =>
  effective !== tierOfClass(communityClass);

/**
 * Whether the community has cases that count while its county is LOW, which by its reports has had no new
 * one: one of the two is wrong, or late.
 */
export const contradictsLevel = ({
  riskLevel,
  communityClass,
}: Pick<EffectiveTier, 'riskLevel' | 'communityClass'>): boolean =>
  riskLevel === 'LOW' && communityClass !== 'NO_CASES';

/**
 * @param riskLevel the county's level.
 * @param communityClass the community's class.
 * @param countyReasons the grounds of the county's level; of these EVIDENCE_MISSING is carried over, so that
 *   a tier which rests on incomplete reports says so.
 */
export function effectiveTier(
  riskLevel: RiskLevel,
  communityClass: CommunityClass,
  countyReasons: readonly Reason[] = [],
): EffectiveTier {
  return {
    effective: stricter(riskLevel, tierOfClass(communityClass)),
    riskLevel,
    communityClass,
    reasons: [
      { code: `COUNTY_${riskLevel}`, text: COUNTY_TEXTS[riskLevel], clause: 'org.2' },
      { code: `CLASS_${communityClass}`, text: CLASS_TEXTS[communityClass], clause: 'gen.2' },
      ...countyReasons.filter(isEvidenceMissing),
    ],
  };
}

function isEvidenceMissing(reason: Reason): reason is Reason<'EVIDENCE_MISSING'> {
  return reason.code === 'EVIDENCE_MISSING';
}

const COUNTY_TEXTS: Readonly<Record<RiskLevel, Text>> = {
  LOW: { zh: '所在县（市、区）为低风险地区。', en: 'The county is at low risk.' },
  MEDIUM: { zh: '所在县（市、区）为中风险地区。', en: 'The county is at medium risk.' },
  HIGH: { zh: '所在县（市、区）为高风险地区。', en: 'The county is at high risk.' },
};

const CLASS_TEXTS: Readonly<Record<CommunityClass, Text>> = {
  NO_CASES: { zh: '本社区为未发现病例社区。', en: 'The community has no cases.' },
  CASES: { zh: '本社区为出现病例社区。', en: 'The community has cases.' },
  OUTBREAK: { zh: '本社区为暴发疫情社区。', en: 'The community has an outbreak.' },
  TRANSMISSION: { zh: '本社区为传播疫情社区。', en: 'The community has sustained transmission.' },
};

export interface PolicyChange {
  readonly area: 'FACILITIES' | 'ORDER_MODES' | 'PASS_CLASSES' | 'STAFFING' | 'MATERIALS' | 'MEASURES';
  /** Which one of the area: the facility status, or the kind of what changes. */
  readonly kind: string;
  readonly text: Text;
  readonly clause: ClauseId;
}
