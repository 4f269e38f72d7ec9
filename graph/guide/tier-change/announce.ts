import type { RequestContext } from '#graph/context.ts';
import { NATION } from '#graph/core/access.ts';
import { policyChanges } from '#graph/guide/tier-policy/policy-changes.ts';
import { type Change, makeDue, tell } from '#graph/mechanism/change.ts';
import { type Attempt, commit } from '#graph/mechanism/commit.ts';
import type { Due, Handled } from '#graph/mechanism/due.ts';
import { SYSTEM } from '#graph/mechanism/lifecycle.ts';
import { startSweepChange } from '#graph/mechanism/sweep.ts';
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

/** How long after a change what is in flight is judged once more (milliseconds): see `tierAnnouncement`. */
const SECOND_LOOK_MS = 60_000;

export const levelChanges = (
  context: RequestContext,
  { code }: Division,
  page: PageArgs,
): Promise<Connection<LevelChange>> =>
  readPage(
    context,
    ['levelChanges', code],
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
    context,
    ['tierChanges', code],
    page,
    (options) => context.tiers.tierChanges(code, options),
    ({ sk }) => sk,
  );

/** Whether there is something to announce, and the change that does. */
type Announcement = Required<Attempt<boolean>>;

/** When evidence of a division has arrived: its level is assessed, and a change of it announced. */
export const assessDivision = (context: RequestContext, due: Due, settle: Write): Promise<Handled> =>
  commit(context, async () => {
    const { change } = await levelAnnouncement(context, due.subject);
    return { reply: 'DONE', change: change.length > 0 ? [...change, settle] : [] };
  });

/** Announces the level of a division where it is another than last announced. Answers whether it is. */
export const announceLevel = (context: RequestContext, code: string): Promise<boolean> =>
  commit(context, () => levelAnnouncement(context, code));

/**
 * Assesses a division and, where its level is another than last announced, keeps the change with its grounds,
 * tells of it, and starts the sweep over its communities: all in one transaction.
 *
 * Race: a drain and a sweep announce one subject at once. The condition on the standing lets one through; the
 * other looks anew at what it left.
 */
async function levelAnnouncement(context: RequestContext, code: string): Promise<Announcement> {
  const division = await context.loaders.division(code);
  const assessed = division && (await assessment(context, division));
  if (!assessed) return { reply: false, change: [] };
  const before = await context.tiers.levelStanding(code);
  const from = before?.riskLevel ?? 'LOW';
  const to = assessed.riskLevel;
  if (from === to) return { reply: false, change: before ? [] : [firstLevelWrite(code, to)] };
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
  return { reply: true, change: [...levelWrites(before, change), told, ...follow] };
}

/** Its communities, and its city, whose level may be that of its highest county. */
const followCounty = (county: string, at: string, change: number): Change => [
  ...startSweepChange({
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
  commit(context, async () => {
    const community = await context.loaders.community(due.subject);
    if (!community) return { reply: 'DONE' };
    const { communityClass, change } = await tierAnnouncement(context, community);
    // A class never lasts for ever: while there is one, each day looks anew.
    const tomorrow = startOf(addDays(context.today, 1));
    const again =
      communityClass === 'NO_CASES'
        ? []
        : [makeDue({ kind: 'ASSESS_COMMUNITY', subject: community.code, at: tomorrow })];
    return { reply: 'DONE', change: [...change, ...again, settle] };
  });

/** Announces the tier of a community where it is another than last announced. Answers whether it is. */
export const announceTier = (context: RequestContext, community: Community): Promise<boolean> =>
  commit(context, () => tierAnnouncement(context, community));

/**
 * The class of a community, and what keeps a change of its tier with its grounds, tells of it, and has what
 * is in flight judged again; nothing where nothing changed. Two that announce it at once race as with levels.
 *
 * Race: an order or a measure that was judged by the tier before is written after the sweep has passed, or is
 * not in its index yet. Hence a second look a minute later: no request takes that long.
 */
async function tierAnnouncement(
  context: RequestContext,
  community: Community,
): Promise<Announcement & Pick<EffectiveTier, 'communityClass'>> {
  const [standing, tier] = await Promise.all([
    context.loaders.tierStanding(community.code),
    communityTier(context, community),
  ]);
  const before = standing ?? BEFORE_ANY;
  const { riskLevel, communityClass, reasons } = tier;
  const isSame = before.riskLevel === riskLevel && before.communityClass === communityClass;
  if (isSame) return { reply: false, communityClass, change: [] };
  const { code } = community;
  const at = context.now.toISOString();
  const values = await context.loaders.values(NATION);
  const change = {
    community: code,
    at,
    asOf: context.today,
    from: before.tier,
    to: tier.effective,
    riskLevel,
    communityClass,
    reasons,
    changes: policyChanges(before.tier, tier.effective),
    planVersion: values(context.today).planVersion,
  };
  const { from, to } = change;
  const changeNumber = (standing?.changes ?? 0) + 1;
  const told = tell({ type: 'tier.changed', subject: code, data: { from, to } }, SYSTEM);
  const second = new Date(context.now.getTime() + SECOND_LOOK_MS).toISOString();
  const looks = from === to ? [] : [at, second].flatMap((look) => rejudgeChange(code, look, changeNumber));
  return { reply: true, communityClass, change: [...tierWrites(standing, change), told, ...looks] };
}

/** A community that was never announced: nothing was known of it. */
const BEFORE_ANY = { tier: 'LOW', riskLevel: 'LOW', communityClass: 'NO_CASES' } as const satisfies Omit<
  TierStanding,
  'pk' | 'sk' | 'community' | 'changes'
>;

/** What has a community's measures, and by a sweep its orders on the way, judged again. */
const rejudgeChange = (community: string, at: string, change: number): Change => [
  makeDue({ kind: 'REJUDGE_MEASURES', subject: community, at }),
  ...startSweepChange({
    id: sweepIds.orders(community, change, at),
    kind: 'REJUDGE_ORDERS',
    input: { community },
    startedBy: SYSTEM,
    startedAt: at,
  }),
];
