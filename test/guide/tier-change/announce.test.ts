import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemContext } from '#graph/context.ts';
import { announceTier } from '#graph/guide/tier-change/announce.ts';
import { keys as tierKeys } from '#graph/region/tier/keys.ts';
import { ConditionFailed } from '#graph/store/db.ts';
import { counted } from '#test/support/cases.ts';
import { CHUCAI, HUBUXIANG, openWorld, QINGBOMEN, type World, WUCHANG } from '#test/support/world.ts';

/**
 * Tiers change by themselves: when evidence arrives, and when time passes. Each change is kept with its
 * grounds, told of, and shown beforehand.
 */
let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const authority = () => world.as('AUTHORITY', { division: WUCHANG });
const report = (newConfirmed: number, cumulativeConfirmed = newConfirmed, clusters = 0, day: string = world.today()) =>
  authority().mutate(
    'recordDayReport',
    { division: WUCHANG, day, newConfirmed, cumulativeConfirmed, clusters, evidence: '武昌区疫情日报' },
    'dayReport { day }',
  );

const app = () => world.as('THIRD_PARTY_APP');
const CHANGE =
  'at asOf from to riskLevel communityClass reasons { code clause } changes { area kind text(lang: EN) clause } planVersion';
const changesOf = async (code = CHUCAI): Promise<any[]> => {
  const { data } = await app().ask(`{ community(code: "${code}") { tierChanges(first: 20) { nodes { ${CHANGE} } } } }`);
  return data.community.tierChanges.nodes;
};
const levelsOf = async (code = WUCHANG): Promise<any[]> => {
  const { data } = await app().ask(
    `{ division(code: "${code}") { levelChanges(first: 20) { nodes { asOf from to basis { newIn14Days } reasons { code clause } planVersion } } } }`,
  );
  return data.division.levelChanges.nodes;
};
const eventsOf = async (type: string) =>
  (await world.contents()).filter((item) => item.includes(`"type":{"S":"${type}"}`)).length;
const noonOn = (day: string) => world.setClock(`${day}T04:00:00.000Z`);

describe('when evidence arrives', () => {
  test('the level of the county moves, and with it the tier of each of its communities, with grounds and effects', async () => {
    await world.reportQuietDays();
    await report(2);
    await world.drain();
    expect(await levelsOf()).toEqual([
      {
        asOf: world.today(),
        from: 'LOW',
        to: 'MEDIUM',
        basis: { newIn14Days: 2 },
        reasons: [
          { code: 'NEW_CASES', clause: 'org.2' },
          { code: 'SMALL_CUMULATIVE', clause: 'org.2' },
        ],
        planVersion: 'community-guidance-2020-04-14',
      },
    ]);
    for (const code of [CHUCAI, HUBUXIANG]) {
      const [change, ...earlier] = await changesOf(code);
      expect(earlier).toEqual([]);
      expect(change).toMatchObject({ from: 'LOW', to: 'MEDIUM', riskLevel: 'MEDIUM', communityClass: 'NO_CASES' });
      expect(change.reasons).toEqual([
        { code: 'COUNTY_MEDIUM', clause: 'org.2' },
        { code: 'CLASS_NO_CASES', clause: 'gen.2' },
      ]);
      expect(change.changes).toContainEqual(
        expect.objectContaining({ area: 'FACILITIES', kind: 'SUSPENDED', clause: 'mid.service.2' }),
      );
      expect(new Set(change.changes.map(({ area }: { area: string }) => area))).toEqual(
        new Set(['FACILITIES', 'ORDER_MODES', 'PASS_CLASSES', 'STAFFING', 'MATERIALS', 'MEASURES']),
      );
    }
    expect(await changesOf(QINGBOMEN)).toEqual([]);
    expect(await eventsOf('region.level_changed')).toBe(2);
    expect(await eventsOf('tier.changed')).toBe(2);
  });

  test('the city, whose highest county counts, moves too', async () => {
    await report(2);
    await world.drain();
    expect(await levelsOf('4201')).toMatchObject([{ from: 'LOW', to: 'MEDIUM', basis: null }]);
  });

  test('a case of its own moves one community alone', async () => {
    await world.reportQuietDays();
    await counted(world);
    await world.drain();
    expect(await changesOf()).toMatchObject([{ to: 'MEDIUM', riskLevel: 'LOW', communityClass: 'CASES' }]);
    expect(await changesOf(HUBUXIANG)).toEqual([]);
  });

  test('a class that moves within its tier is kept as well, and changes nothing else', async () => {
    await world.reportQuietDays();
    const small = { building: '3栋', unit: '1单元' };
    await counted(world, small);
    await world.drain();
    await counted(world, small);
    await world.drain();
    expect(await changesOf()).toMatchObject([
      { from: 'MEDIUM', to: 'MEDIUM', communityClass: 'OUTBREAK', changes: [] },
      { from: 'LOW', to: 'MEDIUM', communityClass: 'CASES' },
    ]);
  });

  test('what changes no level leaves no change', async () => {
    await world.reportQuietDays();
    await report(0);
    await world.drain();
    await report(0);
    await world.drain();
    expect(await levelsOf()).toEqual([]);
    expect(await changesOf()).toEqual([]);
  });
});

describe('when time passes', () => {
  test('fourteen quiet days lower the level by the daily run alone: nobody asks, and nothing is reported that day', async () => {
    const first = world.today();
    await world.reportQuietDays();
    await report(2);
    await world.drain();
    for (let day = 1; day <= 14; day++) {
      noonOn(world.daysAgo(-1));
      await world.drain();
      expect(await levelsOf()).toHaveLength(1);
      await report(0, 2);
    }
    noonOn(world.daysAgo(-1));
    await world.drain();
    expect(await levelsOf()).toMatchObject([{ from: 'MEDIUM', to: 'LOW' }, { asOf: first }]);
    expect(await changesOf()).toMatchObject([{ from: 'MEDIUM', to: 'LOW' }, {}]);
  });

  test('a class ends on the fifteenth day after its last case', async () => {
    await world.reportQuietDays();
    await counted(world);
    await world.drain();
    for (let day = 1; day <= 14; day++) {
      noonOn(world.daysAgo(-1));
      await world.drain();
    }
    expect(await changesOf()).toHaveLength(1);
    noonOn(world.daysAgo(-1));
    await world.drain();
    expect(await changesOf()).toMatchObject([
      { from: 'MEDIUM', to: 'LOW', communityClass: 'NO_CASES' },
      { communityClass: 'CASES' },
    ]);
  });

  test('after an outage of twenty days everything is caught up by one drain', async () => {
    await counted(world);
    await world.drain();
    noonOn(world.daysAgo(-20));
    await world.drain();
    expect(await changesOf()).toMatchObject([{ to: 'LOW', asOf: world.today() }, { to: 'MEDIUM' }]);
  });

  test('two drains at once find one change', async () => {
    await report(2);
    await Promise.all([world.drain(), world.drain()]);
    await world.drain();
    expect(await levelsOf()).toHaveLength(1);
    expect(await changesOf()).toHaveLength(1);
    expect(await eventsOf('tier.changed')).toBe(2);
  });

  test('what a sweep announces meanwhile is looked at anew: one change, and the day after looks again', async () => {
    await world.reportQuietDays();
    await world.drain();
    await counted(world);
    const sweep = systemContext(world.deps, 'sweep');
    const community = (await sweep.loaders.community(CHUCAI))!;
    let overtaken = false;
    await world.meddleWith(
      async (operation, input) => {
        const announces = operation === 'TransactWriteItems' && JSON.stringify(input).includes('tier.changed');
        if (!announces || overtaken) return;
        overtaken = true;
        expect(await announceTier(sweep, community)).toBe(true);
      },
      () => world.drain(),
    );
    expect(overtaken).toBe(true);
    expect(await changesOf()).toMatchObject([{ to: 'MEDIUM', communityClass: 'CASES' }]);
    expect(await eventsOf('tier.changed')).toBe(1);
    const dues = (await world.contents()).filter((item) => item.includes('"kind":{"S":"ASSESS_COMMUNITY"}'));
    expect(dues.map((item) => JSON.parse(item).at.S)).toEqual(['2020-04-15T16:00:00.000Z']);
  });

  test('a standing that somebody else has moved stops the write', async () => {
    const before = { ...tierKeys.tierStanding(CHUCAI), community: CHUCAI, changes: 3 } as never;
    const { tierWrites } = await import('#graph/region/tier/store.ts');
    const change = { community: CHUCAI, at: '2020-04-15T04:00:00.000Z', to: 'LOW' } as never;
    await expect(world.deps.db.transact(tierWrites(before, change))).rejects.toBeInstanceOf(ConditionFailed);
  });
});

describe('a preview', () => {
  const PREVIEW = `query ($riskLevel: RiskLevel, $communityClass: CommunityClass, $code: DivisionCode = "${CHUCAI}") {
    previewTier(community: $code, riskLevel: $riskLevel, communityClass: $communityClass) { from to reasons { code } changes { area kind clause } }
  }`;
  const preview = async (variables: object) => (await app().ask(PREVIEW, variables)).data?.previewTier;

  test.each([
    [{ riskLevel: 'HIGH' }, 'HIGH', ['COUNTY_HIGH', 'CLASS_NO_CASES']],
    [{ riskLevel: 'MEDIUM' }, 'MEDIUM', ['COUNTY_MEDIUM', 'CLASS_NO_CASES']],
    [{ communityClass: 'OUTBREAK' }, 'MEDIUM', ['COUNTY_LOW', 'CLASS_OUTBREAK']],
    [{ communityClass: 'TRANSMISSION' }, 'HIGH', ['COUNTY_LOW', 'CLASS_TRANSMISSION']],
    [{ riskLevel: 'MEDIUM', communityClass: 'TRANSMISSION' }, 'HIGH', ['COUNTY_MEDIUM', 'CLASS_TRANSMISSION']],
  ])('of %j leads to %s', async (supposed, to, reasons) => {
    await world.reportQuietDays();
    const shown = await preview(supposed);
    expect(shown).toMatchObject({ from: 'LOW', to });
    expect(shown.reasons.map(({ code }: { code: string }) => code)).toEqual(reasons);
    expect(shown.changes).not.toEqual([]);
  });

  test('shows what then happens, to the letter', async () => {
    await world.reportQuietDays();
    const { changes } = await preview({ riskLevel: 'MEDIUM' });
    await report(2);
    await world.drain();
    const [change] = await changesOf();
    expect(change.changes.map(({ area, kind, clause }: any) => ({ area, kind, clause }))).toEqual(changes);
  });

  test('of nothing is what is, and it writes nothing', async () => {
    await world.reportQuietDays();
    await app().ask('{ viewer { account } }');
    const before = await world.contents();
    expect(await preview({})).toMatchObject({ from: 'LOW', to: 'LOW', changes: [] });
    expect(await world.contents()).toEqual(before);
  });

  test('of a community that is none says so', async () => {
    const { errors } = await app().ask(PREVIEW, { code: '420106006999', riskLevel: 'HIGH' });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('the history', () => {
  test('is paged, the newest first, without a gap', async () => {
    await counted(world, { building: '1栋' });
    await world.drain();
    await counted(world, { building: '2栋', sourceKnown: false });
    await world.drain();
    await counted(world, { building: '3栋', sourceKnown: false });
    await world.drain();
    const all = await changesOf();
    const seen: any[] = [];
    for (let after: string | null = null; ;) {
      const { data } = await app().ask(
        `query ($after: String) { community(code: "${CHUCAI}") { tierChanges(first: 1, after: $after) { nodes { ${CHANGE} } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
      const { nodes, pageInfo } = data.community.tierChanges;
      seen.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(all.length).toBeGreaterThan(1);
    expect(seen).toEqual(all);
  });
});
