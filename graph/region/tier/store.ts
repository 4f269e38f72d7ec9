import type { Reason } from '#graph/core/ruling.ts';
import type { AssessmentBasis, RegionReasonCode, RiskLevel } from '#graph/region/risk-level/policy.ts';
import { type Db, putNew, type QueryOptions, type Write } from '#graph/store/db.ts';
import type { Key } from '#graph/store/key.ts';
import type { Day } from '#verify/calendar.ts';
import { keys } from './keys.ts';
import type { CommunityClass } from './policy-class.ts';
import type { PolicyChange, Tier, TierReasonCode } from './policy.ts';

/**
 * The level of a division as it was last announced. Decisions never read it: it only tells when the level has
 * changed.
 */
export interface LevelStanding extends Key {
  readonly division: string;
  readonly riskLevel: RiskLevel;
  /** How often it has changed. */
  readonly changes: number;
}

/**
 * The tier of a community as it was last announced. Decisions never read it: it only tells when the tier has
 * changed.
 */
export interface TierStanding extends Key {
  readonly community: string;
  readonly tier: Tier;
  readonly riskLevel: RiskLevel;
  readonly communityClass: CommunityClass;
  readonly changes: number;
}

/** A change of a division's level, with its grounds. Written once. */
export interface LevelChange extends Key {
  readonly division: string;
  readonly at: string;
  readonly asOf: Day;
  readonly from: RiskLevel;
  readonly to: RiskLevel;
  readonly basis: AssessmentBasis | null;
  readonly reasons: readonly Reason<RegionReasonCode>[];
  readonly planVersion: string;
}

/** A change of a community's tier, level or class, with its grounds. Written once. */
export interface TierChange extends Key {
  readonly community: string;
  readonly at: string;
  readonly asOf: Day;
  readonly from: Tier;
  readonly to: Tier;
  readonly riskLevel: RiskLevel;
  readonly communityClass: CommunityClass;
  readonly reasons: readonly Reason<TierReasonCode>[];
  readonly changes: readonly PolicyChange[];
  readonly planVersion: string;
}

export function tierStore(db: Db) {
  return {
    levelStanding: (division: string) => db.get<LevelStanding>(keys.levelStanding(division)),

    /** The divisions that have ever been assessed, in the order of their codes. */
    levelStandings: (options: QueryOptions) => db.query<LevelStanding>(keys.levelStandings(), options),

    levelChanges: (division: string, options: QueryOptions) =>
      db.query<LevelChange>(keys.levelChanges(division), { ...options, newestFirst: true }),

    tierChanges: (community: string, options: QueryOptions) =>
      db.query<TierChange>(keys.tierChanges(community), { ...options, newestFirst: true }),
  };
}

/**
 * Announces a level. Race: two drains find the same change; the condition on the number of changes lets one
 * of them write it. What they write is new by that number.
 */
export function levelWrites(before: LevelStanding | null, change: Omit<LevelChange, keyof Key>): Write[] {
  const changes = (before?.changes ?? 0) + 1;
  const { division, to } = change;
  return [
    standingWrite({ ...keys.levelStanding(division), division, riskLevel: to, changes }, before),
    putNew('level-change', { ...keys.levelChange(division, change.at, changes), ...change }),
  ];
}

/** Takes a division up among those that are assessed each day. */
export const firstLevelWrite = (division: string, riskLevel: RiskLevel): Write =>
  standingWrite({ ...keys.levelStanding(division), division, riskLevel, changes: 0 }, null);

/** Announces a tier. Race: as with levels. */
export function tierWrites(before: TierStanding | null, change: Omit<TierChange, keyof Key>): Write[] {
  const changes = (before?.changes ?? 0) + 1;
  const { community, to: tier, riskLevel, communityClass } = change;
  return [
    standingWrite({ ...keys.tierStanding(community), community, tier, riskLevel, communityClass, changes }, before),
    putNew('tier-change', { ...keys.tierChange(community, change.at, changes), ...change }),
  ];
}

function standingWrite(standing: LevelStanding | TierStanding, before: { readonly changes: number } | null): Write {
  return {
    named: 'standing',
    put: standing,
    ...(before
      ? { condition: '#changes = :before', names: { '#changes': 'changes' }, values: { ':before': before.changes } }
      : { condition: 'attribute_not_exists(pk)' }),
  };
}
