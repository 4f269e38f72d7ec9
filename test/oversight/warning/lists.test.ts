import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WARNING_STATUSES, type WarningStatus } from '#graph/oversight/warning/policy.ts';
import { placeItem } from '#graph/region/place/store.ts';
import { buildWarning, move, type Move, peopleOf } from '#test/support/warnings.ts';
import { type Caller, CHUCAI, HUBUXIANG, NOON, openWorld, QINGBOMEN, type World } from '#test/support/world.ts';

const LIST = `query ($division: DivisionCode!, $status: WarningStatus, $first: Int!, $after: String) {
  warnings(division: $division, status: $status, first: $first, after: $after) {
    nodes { id status source } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
/** A community in another county of the city, and one in another city of the province. */
const ERYAO = '420102001001';
const YICHANG = '420502001001';

let world: World;
let people: ReturnType<typeof peopleOf>;
/** Every warning of this world, by community, state and whether the community knows of it. */
const made: { id: string; community: string; status: WarningStatus; told: boolean }[] = [];

/** The way into each state; the way of a report that the community is never told of passes by NOTIFY. */
const WAYS: Partial<Record<WarningStatus, readonly Move[]>> = {
  RAISED: [],
  INVESTIGATING: ['INVESTIGATE'],
  RECTIFYING: ['NOTIFY'],
  RECTIFICATION_REPORTED: ['NOTIFY', 'REPORT_RECTIFICATION'],
  RECTIFIED: ['NOTIFY', 'CONFIRM'],
  DISMISSED: ['DISMISS'],
};

async function build(community: string, status: WarningStatus, source: 'PROPOSAL' | 'RESIDENT'): Promise<void> {
  const worker = world.as('COMMUNITY_WORKER', { communities: [community] });
  const id = await buildWarning(world, { community, source, description: source === 'RESIDENT' ? '见闻' : null });
  const ways = WAYS[status] ?? [];
  for (const event of ways) {
    const { errors } = await move(event === 'REPORT_RECTIFICATION' ? worker : people.nation, event, id);
    expect(errors).toEqual([]);
  }
  made.push({ id, community, status, told: source === 'PROPOSAL' || ways.includes('NOTIFY') });
}

beforeAll(async () => {
  world = await openWorld();
  people = peopleOf(world);
  const more = [
    ['420102001', '大智街道'],
    [ERYAO, '二曜社区'],
    ['4205', '宜昌市'],
    ['420502', '西陵区'],
    ['420502001', '西陵街道'],
    [YICHANG, '桃花岭社区'],
  ] as const;
  await world.deps.places.load(more.map(([code, name]) => placeItem(code, name)));
  for (const community of [CHUCAI, HUBUXIANG, ERYAO, YICHANG, QINGBOMEN])
    for (const source of ['PROPOSAL', 'RESIDENT'] as const) await build(community, 'ESCALATED', source);
  // Those go up; the others are raised a day later.
  world.setClock('2020-04-16T04:00:00.000Z');
  await world.drain();
  for (const [i, community] of [CHUCAI, HUBUXIANG, ERYAO, YICHANG, QINGBOMEN, CHUCAI].entries())
    for (const [j, status] of (Object.keys(WAYS) as WarningStatus[]).entries()) {
      world.setClock(new Date(Date.parse(NOON) + 86_400_000 + (10 - i) * 60_000).toISOString());
      await build(community, status, (i + j) % 2 === 0 ? 'PROPOSAL' : 'RESIDENT');
    }
});
beforeEach(() => world.setClock('2020-04-16T05:00:00.000Z'));
afterAll(() => world.close());

/** All of a list, by pages of `first`. */
async function listed(
  by: Caller,
  division: string,
  { status, first = 100 }: { status?: WarningStatus; first?: number } = {},
) {
  const seen: { id: string; status: WarningStatus }[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors }: any = await by.ask(LIST, { division, status, first, after });
    if (errors) throw new Error(JSON.stringify(errors));
    const { nodes, edges, pageInfo } = data.warnings;
    expect(edges.map(({ node }: any) => node.id)).toEqual(nodes.map(({ id }: any) => id));
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    if (pageInfo.hasNextPage) expect(nodes).toHaveLength(first);
    seen.push(...nodes);
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
  }
}
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);
const within = (division: string, toldAlone = false) =>
  made.filter(({ community, told }) => (division === 'CN' || community.startsWith(division)) && (told || !toldAlone));

describe('the list of warnings', () => {
  test.each([
    ['a county', () => people.county, '420106'],
    ['a county, of one of its communities', () => people.county, CHUCAI],
    ['a county, of one of its streets', () => people.county, '420106006'],
    ['a city', () => people.city, '4201'],
    ['a city, of one of its counties', () => people.city, '420102'],
    ['a province', () => people.province, '42'],
    ['a province, of one of its cities', () => people.province, '4205'],
    ['the nation', () => people.nation, 'CN'],
    ['the nation, of a community', () => people.nation, QINGBOMEN],
  ])('is complete and exact for %s, by pages of any size and for each state', async (_, by, division) => {
    const all = await listed(by(), division);
    expect(idsOf(all).sort()).toEqual(idsOf(within(division)).sort());
    const ranks = all.map(({ status }) => WARNING_STATUSES.indexOf(status));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    for (const first of [1, 3, 7, all.length]) expect(await listed(by(), division, { first })).toEqual(all);
    for (const status of WARNING_STATUSES) {
      const some = await listed(by(), division, { status, first: 2 });
      expect(some).toEqual(all.filter((one) => one.status === status));
      expect(some.length).toBe(within(division).filter((one) => one.status === status).length);
    }
  });

  test.each([CHUCAI, HUBUXIANG, QINGBOMEN])(
    'holds for a worker what the community %s knows of, and nothing else',
    async (code) => {
      const worker = world.as('COMMUNITY_WORKER', { communities: [code, ERYAO] });
      const all = await listed(worker, code);
      expect(idsOf(all).sort()).toEqual(idsOf(within(code, true)).sort());
      expect(all.length).toBeLessThan(within(code).length);
      for (const first of [1, 2, all.length]) expect(await listed(worker, code, { first })).toEqual(all);
      for (const status of WARNING_STATUSES)
        expect(await listed(worker, code, { status, first: 1 })).toEqual(all.filter((one) => one.status === status));
    },
  );

  test('holds the same for who is an authority and a worker as for an authority', async () => {
    const both = world.as(['AUTHORITY', 'COMMUNITY_WORKER'], { division: '420106', communities: [CHUCAI] });
    expect(await listed(both, CHUCAI)).toEqual(await listed(people.county, CHUCAI));
  });

  test('loses none and doubles none that stays, although others move between two pages', async () => {
    const own = await openWorld();
    const { county } = peopleOf(own);
    const ids: string[] = [];
    for (let i = 0; i < 6; i++) ids.push(await buildWarning(own, { community: i % 2 ? HUBUXIANG : CHUCAI }));
    const order = [0, 2, 4, 1, 3, 5].map((i) => ids[i]!);
    const page = async (status: WarningStatus | null, after: string | null) => {
      const { data, errors } = await county.ask(LIST, { division: '420106', status, first: 2, after });
      expect(errors).toBeUndefined();
      return { ids: idsOf(data.warnings.nodes), after: data.warnings.pageInfo.endCursor };
    };
    const first = await page(null, null);
    const ofOne = await page('RAISED', null);
    expect([first.ids, ofOne.ids]).toEqual([order.slice(0, 2), order.slice(0, 2)]);
    // The one that both cursors stand at, and one that is still to come.
    await move(county, 'INVESTIGATE', order[1]!);
    await move(county, 'DISMISS', order[3]!);
    expect((await page('RAISED', ofOne.after)).ids).toEqual([order[2], order[4]]);
    const second = await page(null, first.after);
    expect(second.ids).toEqual([order[2], order[4]]);
    const third = await page(null, second.after);
    expect(third.ids).toEqual([order[5], order[1]]);
    expect((await page(null, third.after)).ids).toEqual([order[3]]);
    expect(own.faults).toEqual([]);
    await own.close();
  });

  test('gives a cursor that holds, although warnings move while the page is read', async () => {
    const own = await openWorld();
    const { county } = peopleOf(own);
    const ids: string[] = [];
    for (let i = 0; i < 4; i++) ids.push(await buildWarning(own));
    let moved = false;
    const ask = (after: string | null) => county.ask(LIST, { division: CHUCAI, status: 'RAISED', first: 2, after });
    const page = await own.meddleWith(
      async (operation, input) => {
        // Between the index, which is read first, and the warnings, which are read by key.
        if (moved || operation !== 'BatchGetItem' || !JSON.stringify(input).includes('OPERATIONAL#WARNING#')) return;
        moved = true;
        await move(county, 'INVESTIGATE', ids[1]!);
      },
      () => ask(null),
    );
    expect(moved).toBe(true);
    expect(idsOf(page.data.warnings.nodes)).toEqual([ids[0], ids[1]]);
    expect(idsOf((await ask(page.data.warnings.pageInfo.endCursor)).data.warnings.nodes)).toEqual([ids[2], ids[3]]);
    await own.close();
  });

  test('asks as many ranges as there are cities, and reads no more warnings than the page holds', async () => {
    const asked: Record<string, number> = {};
    const read: number[] = [];
    await world.meddleWith(
      (operation, input) => {
        if (operation === 'Query' && input.IndexName === 'warnings-of-city')
          asked[operation] = (asked[operation] ?? 0) + 1;
        const wanted = input.RequestItems?.['shequ']?.Keys?.filter(({ pk }: any) => pk.S.includes('#WARNING#'));
        if (wanted?.length > 0) read.push(wanted.length);
      },
      () => people.nation.ask(LIST, { division: 'CN', first: 3 }),
    );
    expect(asked).toEqual({ Query: 3 });
    expect(read).toEqual([4]);
  });

  test('of a division that is none is not an empty one', async () => {
    for (const division of ['99', '4299', '420199', '420106999', '420106006999']) {
      const { errors } = await people.nation.ask(LIST, { division, first: 10 });
      expect([division, errors?.[0]?.extensions.code]).toEqual([division, 'NOT_FOUND']);
    }
  });

  test.each([0, -1, 101])('does not come %d at a time', async (first) => {
    const { errors } = await people.county.ask(LIST, { division: '420106', first });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('does not go on from what is no cursor of it', async () => {
    const { data } = await people.county.ask(LIST, { division: '420106', status: 'RAISED', first: 1 });
    const { endCursor } = data.warnings.pageInfo;
    const kept = (await people.county.ask(LIST, { division: CHUCAI, first: 100 })).data.warnings.edges.find(
      ({ node }: any) => !made.find(({ id }) => id === node.id)!.told,
    );
    const wrong = [
      { by: people.county, division: '420106', status: 'DISMISSED', after: endCursor },
      { by: people.otherCounty, division: '420102', after: endCursor },
      { by: people.nation, division: '3301', after: endCursor },
      { by: people.county, division: '420106', after: 'x' },
      { by: people.county, division: '420106', after: '中文' },
      { by: people.city, division: '4201', after: Buffer.from('0#420106006001').toString('base64url') },
      // A place that the community does not know of is none of its list.
      { by: people.worker, division: CHUCAI, after: kept.cursor },
    ];
    for (const { by, ...args } of wrong) {
      const { errors } = await by.ask(LIST, { first: 1, ...args });
      expect([args, errors?.[0]?.extensions.code]).toEqual([args, 'BAD_USER_INPUT']);
    }
  });
});

test('no fault was hidden from the caller in any of this', () => {
  expect(world.faults).toEqual([]);
});
