import { afterAll, beforeAll, expect, test } from 'vitest';
import { isolationChange } from '#graph/health/isolation/order.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import { householdId, idOf } from '#graph/store/ids.ts';
import { investigation } from '#test/support/evidence.ts';
import { professionalContext } from '#test/support/isolation.ts';
import { CHUCAI, HUBUXIANG, openWorld, type World } from '#test/support/world.ts';
import { write } from '#test/support/write.ts';
import type { Day } from '#verify/calendar.ts';

/** A county of 1,000 people isolated at home, in grids of a hundred and of twenty-five. */
const GRIDS = [CHUCAI, HUBUXIANG].flatMap((community) =>
  [100, 100, 100, 100, 25, 25, 25, 25].map((people, i) => ({ community, people, building: `${i + 1}栋` })),
);
const EXPOSURE: Day = '2020-04-12';
const DUE_DAY: Day = '2020-04-26';
/** Who asks · the grid · what is due, as one range · the tasks by key, in batches of a hundred. */
const REQUESTS = { GetItem: 1, Query: 2 } as const;

let world: World;
const gridIds: string[] = [];

const workerOf = (community: string) =>
  world.as('COMMUNITY_WORKER', { communities: [community], account: `worker-${community}` });

beforeAll(async () => {
  world = await openWorld();
  for (const { community, people, building } of GRIDS) {
    const worker = workerOf(community);
    await worker.ask('{ viewer { account } }');
    const created = await worker.mutate(
      'createGrid',
      { community, name: building, buildings: [building], workers: [`worker-${community}`] },
      'grid { id }',
    );
    expect(created.errors).toEqual([]);
    gridIds.push(created.grid.id);
    await settle(community, building, people);
  }
  expect(GRIDS.reduce((sum, { people }) => sum + people, 0)).toBe(1_000);
}, 60_000);
afterAll(() => world.close());

/**
 * People of a building, each in a home of their own, as they are stored; and each isolated as a finding does
 * it.
 */
async function settle(community: string, building: string, people: number): Promise<void> {
  const { db } = world.deps;
  const homes = Array.from({ length: people }, (_, n) => {
    const digits = `${community.slice(-4)}${building.slice(0, -1)}${String(n).padStart(3, '0')}`;
    return { household: householdId(community, digits), person: idOf('person', digits.padStart(32, '0')), n };
  });
  await db.putMany(
    homes.flatMap(({ household, person, n }) => [
      {
        ...personKeys.household(community, household),
        id: household,
        community,
        address: { building, unit: '1单元', room: String(n) },
        people: 1,
      },
      { ...personKeys.member(community, household, person), personId: person },
      {
        ...personKeys.person(person),
        id: person,
        householdId: household,
        community,
        sealed: new Uint8Array(),
        standingVersion: 0,
        // They are told by their feed: nobody goes there to tell them.
        account: `account-${person}`,
      },
    ]),
  );
  for (const { person } of homes) {
    const context = professionalContext(world);
    const found = await context.persons.person(person);
    const { order, change } = await isolationChange(context, found!, {
      place: 'HOME',
      cause: 'CONTACT',
      ref: `contact_${person}`,
      fact: { id: `fact_${person}`, kind: 'CONTACT', on: EXPOSURE, evidence: investigation() },
    });
    expect(order?.dueOn).toBe(DUE_DAY);
    await write({ db, clock: () => new Date() }, change);
  }
}

const LIST = `query ($grid: ID!) { workList(grid: $grid) {
  checks { ...Item } visits { ...Item } transfers { ...Item } releases { ...Item } handovers { ...Item } others { ...Item }
  missed { ...Item missedDays } complete
} }
fragment Item on Task { id kind building dueOn }`;

/** The work list of each grid, with how often each kind of request was made for it. */
async function lists() {
  const found: { list: any; sent: Record<string, number>; people: number; building: string }[] = [];
  for (const [i, { community, people, building }] of GRIDS.entries()) {
    const sent: Record<string, number> = {};
    const { data, errors } = await world.meddleWith(
      (operation) => {
        sent[operation] = (sent[operation] ?? 0) + 1;
      },
      () => workerOf(community).ask(LIST, { grid: gridIds[i] }),
    );
    expect(errors).toBeUndefined();
    found.push({ list: data.workList, sent, people, building });
  }
  return found;
}

test.each([
  ['on the first day: checks and deliveries', '2020-04-15', { checks: 1, visits: 1, releases: 0, missed: 0 }],
  ['on a day on which all was missed', '2020-04-17', { checks: 1, visits: 0, releases: 0, missed: 2 }],
  ['on the due day: releases', DUE_DAY, { checks: 0, visits: 0, releases: 1, missed: 2 }],
] as const)(
  '1,000 isolated people are on the lists of their grids in a bounded number of requests, %s',
  async (_, day, each) => {
    world.setClock(`${day}T04:00:00.000Z`);
    for (const { list, sent, people, building } of await lists()) {
      const tasks = Object.keys(each).flatMap((section) => list[section]);
      for (const [section, count] of Object.entries(each)) expect(list[section], section).toHaveLength(people * count);
      expect(new Set(tasks.map((task: { building: string }) => task.building))).toEqual(new Set([building]));
      expect(list.complete).toBe(true);
      const { BatchGetItem = 0, ...others } = sent;
      expect(others).toEqual(REQUESTS);
      const held = new Set(tasks.map((task: { id: string }) => task.id)).size;
      expect(BatchGetItem).toBeLessThanOrEqual(Math.ceil(held / 100));
    }
  },
);

test('the list of who is isolated is as many requests for a page, however many there are', async () => {
  const counts = await Promise.all([CHUCAI, HUBUXIANG].map((community) => pages(community)));
  expect(counts).toEqual([500, 500]);

  async function pages(community: string): Promise<number> {
    let count = 0;
    for (let after: string | null = null; ;) {
      const { data }: any = await workerOf(community).askFor(
        'CARE',
        `query ($code: DivisionCode!, $after: String) { community(code: $code) { isolationOrders(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }`,
        { code: community, after },
      );
      const { nodes, pageInfo } = data.community.isolationOrders;
      count += (nodes as unknown[]).length;
      if (!pageInfo.hasNextPage) return count;
      after = pageInfo.endCursor;
    }
  }
});

test('a page of who is isolated takes one range, one batch, and the record of the readings', async () => {
  const sent: Record<string, number> = {};
  await world.meddleWith(
    (operation) => {
      sent[operation] = (sent[operation] ?? 0) + 1;
    },
    () =>
      workerOf(CHUCAI).askFor(
        'CARE',
        `{ community(code: "${CHUCAI}") { isolationOrders(first: 99) { nodes { id } } } }`,
      ),
  );
  // Who asks · the listings; the community · the orders; the readings.
  expect(sent).toMatchObject({ Query: 2, TransactWriteItems: 1 });
  expect(sent.BatchGetItem).toBeLessThanOrEqual(2);
});

test('whose grid it is not has none of it', async () => {
  const { data, errors } = await workerOf(HUBUXIANG).ask(LIST, { grid: gridIds[0] });
  expect(data.workList).toBeNull();
  expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});
