import { openContext, type RequestContext } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import { policyChanges } from '#graph/guide/tier-policy/policy-changes.ts';
import { type Change, makeDue, tell } from '#graph/mechanism/change.ts';
import { send } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { untilSettled } from '#graph/mechanism/settle.ts';
import { startSweepWrites } from '#graph/mechanism/sweep.ts';
import type { Community, Division } from '#graph/region/place/store.ts';
import { assessment } from '#graph/region/risk-level/read.ts';
import type { EffectiveTier } from '#graph/region/tier/policy.ts';
import { communityTier } from '#graph/region/tier/read.ts';
import {
  firstLevelWrite,
  type LevelChange,
  levelWrites,
  type TierChange,
  type TierStanding,
  tierWrites,
} from '#graph/region/tier/store.ts';
import { type Connection, type PageArgs, readPage } from '#graph/shared/page.ts';
import type { Write } from '#graph/store/db.ts';
import { sweepIds } from '#graph/store/ids.ts';
import { parentCode } from '#graph/store/key.ts';
import { addDays, startOf } from '#verify/calendar.ts';

/** How long after a change what is in flight is judged once more (milliseconds): see `tierWritesOf`. */
const SECOND_LOOK_MS = 60_000;

export const levelChanges = (
  context: RequestContext,
  { code }: Division,
  page: PageArgs,
): Promise<Connection<LevelChange>> =>
  readPage(
    page,
    (options) => context.tiers.levelChanges(code, options),
    ({ sk }) => sk,
  );

export const tierChanges = (
  context: RequestContext,
  { code }: Community,
  page: PageArgs,
): Promise<Connection<TierChange>> =>
  readPage(
    page,
    (options) => context.tiers.tierChanges(code, options),
    ({ sk }) => sk,
  );

/** When evidence of a division has arrived: its level is assessed, and a change of it announced. */
export async function assessDivision(context: RequestContext, due: Due, settle: Write): Promise<Handled> {
  await announceLevel(context, due.subject, [settle]);
  return 'DONE';
}

/**
 * Assesses a division and, where its level is another than last announced, keeps the change with its grounds,
 * tells of it, and starts the sweep over its communities: all in one transaction. Answers whether it changed.
 */
export const announceLevel = (context: RequestContext, code: string, settle: Change): Promise<boolean> =>
  asItStands(context, (fresh) => announceLevelOnce(fresh, code, settle));

async function announceLevelOnce(context: RequestContext, code: string, settle: Change): Promise<boolean> {
  const division = await context.loaders.division(code);
  const assessed = division && (await assessment(context, division));
  if (!assessed) return false;
  const before = await context.tiers.levelStanding(code);
  const from = before?.riskLevel ?? 'LOW';
  const to = assessed.riskLevel;
  if (from === to) {
    if (!before) await send(context, [firstLevelWrite(code, to), ...settle]);
    return false;
  }
  const at = context.now.toISOString();
  const values = await context.loaders.values(NATION);
  const change = {
    division: code,
    at,
    asOf: context.today,
    from,
    to,
    basis: assessed.basis,
    reasons: assessed.reasons,
    planVersion: values(context.today).planVersion,
  };
  const told = tell({ type: 'region.level_changed', subject: code, data: { from, to } }, SYSTEM);
  const follow = division.level === 'COUNTY' ? followCounty(code, at, (before?.changes ?? 0) + 1) : [];
  await send(context, [...levelWrites(before, change), told, ...follow, ...settle]);
  return true;
}

/** Its communities, and its city, whose level may be that of its highest county. */
const followCounty = (county: string, at: string, change: number): Change => [
  ...startSweepWrites({
    id: sweepIds.tier(county, change),
    kind: 'TIER',
    input: { division: county },
    startedBy: SYSTEM,
    startedAt: at,
  }),
  makeDue({ kind: 'ASSESS_DIVISION', subject: parentCode(county), at }),
];

/** When a community's own cases, or their age, may have moved its class. */
export const assessCommunity = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  asItStands(context, (fresh) => assessCommunityOnce(fresh, due, settle));

async function assessCommunityOnce(context: RequestContext, due: Due, settle: Write): Promise<Handled> {
  const community = await context.loaders.community(due.subject);
  if (!community) return 'DONE';
  const { tier, writes } = await tierWritesOf(context, community);
  // A class never lasts for ever: while there is one, each day looks anew.
  const tomorrow = startOf(addDays(context.today, 1));
  const again =
    tier.communityClass === 'NO_CASES'
      ? []
      : [makeDue({ kind: 'ASSESS_COMMUNITY', subject: community.code, at: tomorrow })];
  await send(context, [...writes, ...again, settle]);
  return 'DONE';
}

/** Announces the tier of a community where it is another than last announced. Answers whether it is. */
export const announceTier = (context: RequestContext, community: Community): Promise<boolean> =>
  asItStands(context, async (fresh) => {
    const { writes } = await tierWritesOf(fresh, community);
    if (writes.length > 0) await send(fresh, writes);
    return writes.length > 0;
  });

/**
 * Race: a drain and a sweep announce one subject at once. The condition on the standing lets one through; the
 * other looks anew at what it left.
 */
function asItStands<T>(context: RequestContext, announce: (fresh: RequestContext) => Promise<T>): Promise<T> {
  let fresh = context;
  return untilSettled(() => announce(fresh), {
    anew: (failed) => failed.has('standing'),
    failed() {
      fresh = openContext(context, context);
    },
  });
}

/**
 * The tier of a community, and the writes that keep a change of it with its grounds, tell of it, and have
 * what is in flight judged again; none where nothing changed.
 *
 * Race: an order or a measure that was judged by the tier before is written after the sweep has passed, or is
 * not in its index yet. Hence a second look a minute later: no request takes that long.
 */
async function tierWritesOf(
  context: RequestContext,
  community: Community,
): Promise<{ readonly tier: EffectiveTier; readonly writes: Change }> {
  const [standing, tier] = await Promise.all([
    context.loaders.tierStanding(community.code),
    communityTier(context, community),
  ]);
  const before = standing ?? BEFORE_ANY;
  const isSame = before.riskLevel === tier.riskLevel && before.communityClass === tier.communityClass;
  if (isSame) return { tier, writes: [] };
  const { code } = community;
  const at = context.now.toISOString();
  const values = await context.loaders.values(NATION);
  const change = {
    community: code,
    at,
    asOf: context.today,
    from: before.tier,
    to: tier.effective,
    riskLevel: tier.riskLevel,
    communityClass: tier.communityClass,
    reasons: tier.reasons,
    changes: policyChanges(before.tier, tier.effective),
    planVersion: values(context.today).planVersion,
  };
  const { from, to } = change;
  const changeNumber = (standing?.changes ?? 0) + 1;
  const told = tell({ type: 'tier.changed', subject: code, data: { from, to } }, SYSTEM);
  const second = new Date(context.now.getTime() + SECOND_LOOK_MS).toISOString();
  const looks = from === to ? [] : [at, second].flatMap((look) => rejudgeWrites(code, look, changeNumber));
  return { tier, writes: [...tierWrites(standing, change), told, ...looks] };
}

/** A community that was never announced: nothing was known of it. */
const BEFORE_ANY = { tier: 'LOW', riskLevel: 'LOW', communityClass: 'NO_CASES' } as const satisfies Omit<
  TierStanding,
  'pk' | 'sk' | 'community' | 'changes'
>;

/** What has a community's measures, and by a sweep its orders on the way, judged again. */
const rejudgeWrites = (community: string, at: string, change: number): Change => [
  makeDue({ kind: 'REJUDGE_MEASURES', subject: community, at }),
  ...startSweepWrites({
    id: sweepIds.orders(community, change, at),
    kind: 'REJUDGE_ORDERS',
    input: { community },
    startedBy: SYSTEM,
    startedAt: at,
  }),
];
