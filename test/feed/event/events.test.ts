import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import { outboxWrite } from '#graph/mechanism/outbox.ts';
import { keys as warningKeys } from '#graph/oversight/warning/keys.ts';
import { investigation } from '#test/support/evidence.ts';
import { EVENTS, follow, followFromNow, typesOf } from '#test/support/feed.ts';
import { buildShop } from '#test/support/shop.ts';
import {
  type Caller,
  CHUCAI,
  HUBUXIANG,
  idNumber,
  NOON,
  openWorld,
  person,
  QINGBOMEN,
  type World,
  WUCHANG,
} from '#test/support/world.ts';

let world: World;
let worker: Caller;
let county: Caller;
let professional: Caller;
beforeAll(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
  county = world.as('AUTHORITY', { division: WUCHANG });
  professional = world.as('PROFESSIONAL', { division: WUCHANG });
});
afterAll(() => world.close());

const minute = (count: number) => world.setClock(new Date(Date.parse(NOON) + count * 60_000).toISOString());
const contact = async (of: string) => {
  const input = { person: of, lastContactOn: world.daysAgo(2), evidence: investigation() };
  const { errors } = await professional.mutate('recordContact', input, 'factId');
  expect(errors).toEqual([]);
};
/** An event as any service writes it. */
const happen = (type: `${string}.${string}`, subject: string, data: Record<string, string> = {}, at = NOON) =>
  world.deps.db.transact([outboxWrite({ type, subject, data }, 'test', new Date(at))]);

describe('what happens to an order', () => {
  test('is told to its household, its supermarket and its community, once each, in order', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const readers = [
      await followFromNow(shop.resident),
      await followFromNow(shop.supermarket),
      await followFromNow(worker),
    ];
    const other = await buildShop(world, { RICE: 9 });
    await world.tell();
    for (const reader of readers) await reader.next();
    minute(1);
    const order = await shop.placed();
    minute(2);
    await shop.move(order, 'accept', 'accept');
    minute(3);
    await world.tell();
    minute(0);
    for (const reader of readers) {
      expect(await reader.next()).toMatchObject([
        {
          type: 'ORDER_PLACED',
          at: '2020-04-15T04:01:00.000Z',
          zh: '订单已提交。',
          en: 'An order was placed.',
          clause: 'mid.service.3',
          subject: order,
          community: { code: CHUCAI },
          from: null,
          to: null,
        },
        { type: 'ORDER_ACCEPTED', at: '2020-04-15T04:02:00.000Z', subject: order, from: 'PLACED', to: 'ACCEPTED' },
      ]);
      expect(await reader.next()).toEqual([]);
    }
    for (const caller of [shop.resident, shop.supermarket, worker]) {
      const { data } = await caller.ask(`{ node(id: "${order}") { id ... on Order { status } } }`);
      expect(data.node).toEqual({ id: order, status: 'ACCEPTED' });
    }
    for (const caller of [other.resident, other.supermarket])
      expect(typesOf(await follow(caller).next())).not.toContain('ORDER_PLACED');
  });
});

describe('a resident', () => {
  test('is told of their own health and of what their household does, and of nobody else’s health', async () => {
    const { members, id: household } = await world.buildHousehold([person(), person({ name: '李丽' })]);
    const [one, two] = members.map((id) => world.as('RESIDENT', { person: id })) as [Caller, Caller];
    const [followOne, followTwo, community] = [
      await followFromNow(one),
      await followFromNow(two),
      await followFromNow(worker),
    ];
    await world.tell();
    expect(typesOf(await followTwo.next()).sort()).toEqual(['HOUSEHOLD_REGISTERED', 'PERSON_REGISTERED']);
    await followOne.next();
    expect(await community.next()).toMatchObject([{ type: 'HOUSEHOLD_REGISTERED', subject: household }]);
    await contact(members[0]!);
    await world.tell();
    // Two events of one moment come in either order.
    const told = (await followOne.next()).toSorted((a, b) => (a.type < b.type ? -1 : 1));
    expect(told).toMatchObject([
      { type: 'FACT_RECORDED', subject: members[0], from: null, community: null },
      { type: 'ISOLATION_ISOLATING', from: null, to: 'ISOLATING' },
    ]);
    expect(await followTwo.next()).toEqual([]);
    const ofCommunity = await community.next();
    expect(new Set(typesOf(ofCommunity))).toEqual(new Set(['ISOLATION_ISOLATING', 'TASK_OPEN']));
    expect(JSON.stringify(ofCommunity)).not.toContain(members[0]);
    const { data } = await one.ask(`{ node(id: "${members[0]}") { id } }`);
    expect(data.node.id).toBe(members[0]);
  });

  test('is told of a code that was issued for them', async () => {
    const { members } = await world.buildHousehold();
    const resident = world.as('RESIDENT', { person: members[0]! });
    const following = await followFromNow(resident);
    const { healthCode } = await resident.mutate('issueHealthCode', { person: members[0] }, 'healthCode { id }');
    await world.tell();
    const issued = (await following.next()).find(({ type }) => type === 'HEALTH_CODE_ISSUED');
    expect(issued?.subject).toBe(healthCode.id);
  });

  test('reads both feeds by pages of any size without doubles or gaps, and goes on from any cursor', async () => {
    const { members, id: household } = await world.buildHousehold();
    const resident = world.as('RESIDENT', { person: members[0]! });
    for (let i = 0; i < 7; i++) {
      await happen(
        'fact.recorded',
        members[0]!,
        { n: String(i) },
        new Date(Date.parse(NOON) + i * 2_000).toISOString(),
      );
      await happen('household.registered', household, {}, new Date(Date.parse(NOON) + i * 3_000).toISOString());
    }
    await world.tell();
    const whole = await follow(resident).next();
    expect(whole).toHaveLength(7 * 2 + 2);
    expect(whole.map(({ at }) => at)).toEqual(whole.map(({ at }) => at).sort());
    for (const first of [1, 2, 3, 5]) expect(await follow(resident, { first }).next()).toEqual(whole);
    const { data } = await resident.ask(EVENTS, { first: 100 });
    const cursors: string[] = data.events.edges.map(({ cursor }: { cursor: string }) => cursor);
    for (const [i, cursor] of cursors.entries())
      expect(await follow(resident, { after: cursor }).next()).toEqual(whole.slice(i + 1));
  });

  test('who polls misses nothing that commits late, in either feed', async () => {
    const { members, id: household } = await world.buildHousehold();
    const resident = world.as('RESIDENT', { person: members[0]! });
    const following = await followFromNow(resident);
    await world.tell();
    await following.next();
    await happen('household.registered', household, {}, '2020-04-15T04:00:05.000Z');
    await world.tell();
    expect(typesOf(await following.next())).toEqual(['HOUSEHOLD_REGISTERED']);
    // Both bear an earlier time than what was read already.
    await happen('fact.recorded', members[0]!, {}, '2020-04-15T03:59:00.000Z');
    await happen('household.registered', household, {}, '2020-04-15T03:58:00.000Z');
    await world.tell();
    expect(typesOf(await following.next())).toEqual(['HOUSEHOLD_REGISTERED', 'FACT_RECORDED']);
    expect(await following.next()).toEqual([]);
  });

  test('sees nothing any more that is older than the policy keeps', async () => {
    const { members } = await world.buildHousehold();
    const resident = world.as('RESIDENT', { person: members[0]! });
    await world.tell();
    expect(await follow(resident).next()).toHaveLength(2);
    world.setClock('2020-05-15T04:00:00.001Z');
    expect(await follow(resident).next()).toEqual([]);
    const own = mechanismKeys.feed({ kind: 'PERSON', id: members[0]! });
    expect(await world.deps.db.queryAll(own)).toEqual([]);
    minute(0);
    expect(await world.deps.db.queryAll(own)).toHaveLength(1);
  });
});

describe('a community', () => {
  test('cannot tell by its feed whether who was registered is known elsewhere', async () => {
    const known = idNumber();
    await world.buildHousehold([person({ idNumber: known })], QINGBOMEN);
    const there = world.as('COMMUNITY_WORKER', { communities: [QINGBOMEN] });
    const here = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] });
    await world.tell();
    const [told, asked] = [await followFromNow(here), await followFromNow(there)];
    await world.buildHousehold([person()], HUBUXIANG);
    await world.tell();
    const ofNew = typesOf(await told.next());
    await world.buildHousehold([person({ idNumber: known })], HUBUXIANG);
    await world.tell();
    expect(typesOf(await told.next())).toEqual(ofNew);
    // Two events of one moment come in either order.
    const ofAsked = await asked.next();
    expect(typesOf(ofAsked).toSorted()).toEqual(['HANDOVER_REQUESTED', 'TASK_OPEN']);
    expect(ofAsked).toMatchObject([{ community: { code: QINGBOMEN } }, { community: { code: QINGBOMEN } }]);
  });

  test('is told of its tier, and so is its county', async () => {
    const [community, authority] = [
      await followFromNow(worker, { division: CHUCAI }),
      await followFromNow(county, { division: WUCHANG }),
    ];
    await happen('tier.changed', CHUCAI, { from: 'LOW', to: 'MEDIUM' });
    await world.tell();
    const expected = {
      type: 'TIER_CHANGED',
      subject: `community_${CHUCAI}`,
      community: { code: CHUCAI },
      from: 'LOW',
      to: 'MEDIUM',
    };
    const [toCommunity, toCounty] = [await community.next(), await authority.next()];
    expect(toCommunity).toMatchObject([expected]);
    // The same event by its id, for who acts for both.
    expect(toCounty).toEqual(toCommunity);
    for (const caller of [worker, county]) {
      const { data } = await caller.ask(`{ node(id: "${expected.subject}") { id } }`);
      expect(data.node.id).toBe(expected.subject);
    }
  });
});

describe('the authority', () => {
  test('of the level that has charge of a warning is told of it, and the community from the notice on', async () => {
    const warning = `warning_${CHUCAI}_0123456789abcdef0123456789abcdef`;
    await world.deps.db.transact([
      { put: { ...warningKeys.warning(CHUCAI, warning), id: warning, community: CHUCAI, inCharge: '4201' } },
    ]);
    const city = world.as('AUTHORITY', { division: '4201' });
    const [ofCity, ofCounty, community] = [
      await followFromNow(city, { division: '4201' }),
      await followFromNow(city, { division: WUCHANG }),
      await followFromNow(worker),
    ];
    await happen('warning.escalated', warning, { from: 'RAISED', to: 'ESCALATED' });
    await world.tell();
    expect(await ofCity.next()).toMatchObject([{ type: 'WARNING_ESCALATED', subject: warning, to: 'ESCALATED' }]);
    expect([await ofCounty.next(), await community.next()]).toEqual([[], []]);
    await happen('warning.rectifying', warning, { from: 'ESCALATED', to: 'RECTIFYING' });
    await world.tell();
    expect(typesOf(await ofCity.next())).toEqual(['WARNING_RECTIFYING']);
    expect(typesOf(await community.next())).toEqual(['WARNING_RECTIFYING']);
  });
});

describe('a drain', () => {
  test('tells what it has brought about, and leaves nothing in the outbox', async () => {
    const shop = await buildShop(world, { RICE: 9 });
    const following = await followFromNow(shop.resident);
    const order = await shop.placed();
    world.setClock('2020-04-16T04:00:00.000Z');
    await world.tell();
    const seen = (await following.next()).filter(({ subject }) => subject === order);
    expect(typesOf(seen)).toEqual(['ORDER_PLACED', 'ORDER_EXPIRED']);
    expect((await world.contents()).filter((item) => item.includes('OPERATIONAL#OUTBOX#'))).toEqual([]);
    minute(0);
  });

  test('tells of a person who is forgotten to nobody through them, and goes on', async () => {
    const following = await followFromNow(worker);
    await happen('handover.requested', 'person_forgotten');
    await happen('household.registered', `household_${CHUCAI}_x`);
    await world.tell();
    expect(typesOf(await following.next())).toEqual(['HOUSEHOLD_REGISTERED']);
  });
});

describe('the requests of a page', () => {
  test('are as many for 40 events as for one', async () => {
    const shop = await buildShop(world, { RICE: 99 });
    for (let i = 0; i < 40; i++) await happen('order.accepted', 'order_x', orderOf(shop), NOON);
    await world.tell();
    const asked = async (caller: Caller, first: number) => {
      // Grants on first use, and the policy values, which are remembered.
      await caller.ask(EVENTS, { first });
      const operations: Record<string, number> = {};
      const answer = await world.meddleWith(
        (operation) => void (operations[operation] = (operations[operation] ?? 0) + 1),
        () => caller.ask(EVENTS, { first }),
      );
      expect(answer.data.events.nodes).toHaveLength(first);
      return operations;
    };
    // Grants, the feed, and the communities of its events in one batch; a resident has a person and a second
    // feed besides.
    expect(await asked(shop.supermarket, 40)).toEqual({ Query: 2, BatchGetItem: 1 });
    expect(await asked(shop.supermarket, 1)).toEqual({ Query: 2, BatchGetItem: 1 });
    expect(await asked(shop.resident, 40)).toEqual({ Query: 3, GetItem: 1, BatchGetItem: 1 });
    expect(await asked(shop.resident, 1)).toEqual({ Query: 3, GetItem: 1, BatchGetItem: 1 });
  });

  const orderOf = ({ supplier, household }: { supplier: string; household: string }) => ({
    supplier,
    household,
    community: CHUCAI,
  });
});
