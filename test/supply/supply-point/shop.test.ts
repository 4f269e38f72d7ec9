import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stockWrite } from '#graph/supply/stock/store.ts';
import { buildShop } from '#test/support/shop.ts';
import { untouched } from '#test/support/untouched.ts';
import { CHUCAI, HUBUXIANG, openWorld, QINGBOMEN, type World } from '#test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const worker = () => world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
const POINT = `query ($id: ID!) { supplyPoint(id: $id) { id name supplier communities { code name } } }`;

describe('a supply point', () => {
  test('is read by its id, as a node, and among those of its community', async () => {
    const { supplyPoint, supplier, resident } = await buildShop(world, { RICE: 3 });
    const { data } = await resident.ask(POINT, { id: supplyPoint });
    expect(data.supplyPoint).toEqual({
      id: supplyPoint,
      name: '测试保供点',
      supplier,
      communities: [{ code: CHUCAI, name: '楚材社区居委会' }],
    });
    const asNode = await resident.ask(
      `query ($id: ID!) { node(id: $id) { __typename id ... on SupplyPoint { name } } }`,
      {
        id: supplyPoint,
      },
    );
    expect(asNode.data.node).toEqual({ __typename: 'SupplyPoint', id: supplyPoint, name: '测试保供点' });
    const paired = await worker().ask(
      `{ supplyPoints(community: "${CHUCAI}", first: 100) { nodes { id } }
         community(code: "${CHUCAI}") { supplyPoints(first: 100) { nodes { id } } } }`,
    );
    expect(paired.data.supplyPoints.nodes).toContainEqual({ id: supplyPoint });
    expect(paired.data.community.supplyPoints).toEqual(paired.data.supplyPoints);
  });

  test('is not found under another id', async () => {
    const { resident, household, person } = await buildShop(world, { RICE: 3 });
    for (const id of [
      'supplyPoint_nowhere',
      'nowhere',
      '',
      household,
      person,
      'x'.repeat(5_000),
      'supplyPoint_\u0000',
    ]) {
      const { data, errors } = await resident.ask(POINT, { id });
      expect(data).toEqual({ supplyPoint: null });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
      expect(errors![0]!.message).not.toContain('nowhere');
    }
  });

  test('serves the communities that it is paired with, and no others', async () => {
    const { data } = await worker().ask(
      `{ supplyPoints(community: "${HUBUXIANG}", first: 10) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
    );
    expect(data.supplyPoints).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
    const unknown = await worker().ask(`{ supplyPoints(community: "420106006999", first: 10) { nodes { id } } }`);
    expect(unknown.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  test.each([0, -1, 101, 2 ** 31 - 1])('is not listed %d at once', async (first) => {
    const listed = `query ($first: Int!) { supplyPoints(community: "${CHUCAI}", first: $first) { nodes { id } } }`;
    const { errors } = await worker().ask(listed, { first });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('is its own supermarket’s alone among supermarkets: others find neither it nor its stock, on any path', async () => {
    const mine = await buildShop(world, { RICE: 3 });
    const theirs = await buildShop(world, { RICE: 5 });
    const own = await mine.supermarket.ask(POINT, { id: mine.supplyPoint });
    expect(own.data.supplyPoint.id).toBe(mine.supplyPoint);
    for (const query of [POINT, `query ($id: ID!) { node(id: $id) { id } }`]) {
      const { data, errors } = await mine.supermarket.ask(query, { id: theirs.supplyPoint });
      expect(Object.values(data)).toEqual([null]);
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
    const listed = await mine.supermarket.ask(
      `{ supplyPoints(community: "${CHUCAI}", first: 100) { nodes { id } }
         community(code: "${CHUCAI}") { supplyPoints(first: 100) { nodes { id } } } }`,
    );
    expect(listed.data.supplyPoints.nodes).toEqual([{ id: mine.supplyPoint }]);
    expect(listed.data.community.supplyPoints.nodes).toEqual([{ id: mine.supplyPoint }]);
  });

  test.each(['FEED', 'REGIONAL_VERIFIER', 'PROFESSIONAL', 'VOLUNTEER', 'THIRD_PARTY_APP'] as const)(
    'shows its stock to no %s, neither by its own query nor as a node',
    async (role) => {
      const { supplyPoint } = await buildShop(world, { RICE: 3 });
      const caller = world.as(role, { division: '420106', scopes: ['arrivals:write'] });
      const stock = 'catalogue(first: 1) { nodes { available } }';
      const direct = await caller.ask(`query ($id: ID!) { supplyPoint(id: $id) { ${stock} } }`, { id: supplyPoint });
      expect(direct.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      const asNode = await caller.ask(`query ($id: ID!) { node(id: $id) { ... on SupplyPoint { ${stock} } } }`, {
        id: supplyPoint,
      });
      expect(asNode.errors?.length).toBeGreaterThan(0);
      expect(asNode.text).not.toContain('"available":');
      const listed = await caller.ask(
        `{ community(code: "${CHUCAI}") { supplyPoints(first: 100) { nodes { ${stock} } } } }`,
      );
      expect(listed.text).not.toContain('"available":');
    },
  );
});

describe('a catalogue', () => {
  const PAGE = `query ($id: ID!, $first: Int!, $after: String) {
    supplyPoint(id: $id) { catalogue(first: $first, after: $after) {
      nodes { sku available } edges { cursor node { sku } } pageInfo { hasNextPage endCursor } } } }`;

  test('is read by page in the order of the SKUs, without doubles or gaps', async () => {
    const skus = Array.from({ length: 7 }, (_, i) => `SKU-${i}`);
    const { supplyPoint, resident } = await buildShop(world, Object.fromEntries(skus.map((sku, i) => [sku, i])));
    for (const first of [1, 2, 3, 7, 100]) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { data } = await resident.ask(PAGE, { id: supplyPoint, first, after });
        const { nodes, edges, pageInfo } = data.supplyPoint.catalogue as any;
        expect(edges.map((edge: any) => edge.node.sku)).toEqual(nodes.map(({ sku }: any) => sku));
        expect(pageInfo.endCursor).toBe(edges.at(-1).cursor);
        seen.push(...nodes.map(({ sku }: any) => sku));
        expect(pageInfo.hasNextPage).toBe(seen.length < skus.length);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(skus);
    }
  });

  test('shows name, category, unit, price in fen and what is there', async () => {
    const { supplyPoint, resident } = await buildShop(world, { RICE: 3 });
    const item = {
      sku: 'OIL-5',
      name: { zh: '菜籽油', en: 'Rapeseed oil' },
      category: 'GRAIN_AND_OIL',
      unit: '桶 5 L',
      priceFen: 6500,
      available: 60,
    } as const;
    await world.deps.db.transact([stockWrite(supplyPoint, item)]);
    const { data } = await resident.ask(
      `query ($id: ID!) { supplyPoint(id: $id) { catalogue(first: 1) {
         nodes { sku zh: name en: name(lang: EN) category unit priceFen available } } } }`,
      { id: supplyPoint },
    );
    const { name, ...rest } = item;
    expect(data.supplyPoint.catalogue.nodes).toEqual([{ ...rest, ...name }]);
  });

  test.each(['nonsense', '', 'AAAA', Buffer.from('SLOT#2020').toString('base64url'), 'x'.repeat(1_000)])(
    'does not go on from %s, which is no cursor of it',
    async (after) => {
      const { supplyPoint, resident } = await buildShop(world, { RICE: 3 });
      const { errors, status } = await resident.ask(PAGE, { id: supplyPoint, first: 1, after });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(status).toBe(200);
    },
  );
});

describe('pickup slots', () => {
  const SLOTS = `query ($id: ID!, $on: LocalDate!) { supplyPoint(id: $id) { pickupSlots(on: $on) { start remaining } } }`;
  const slotsOn = async (on: string) => {
    const { supplyPoint, resident } = await buildShop(world, { RICE: 3 });
    const { data, errors } = await resident.ask(SLOTS, { id: supplyPoint, on });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.supplyPoint.pickupSlots as { start: string; remaining: number }[];
  };

  test('of today are those that have not begun', async () => {
    const slots = await slotsOn('2020-04-15');
    // It is noon in Wuhan, and half past twelve is the next one.
    expect(slots[0]).toEqual({ start: '2020-04-15T04:30:00.000Z', remaining: 2 });
    expect(slots.at(-1)).toEqual({ start: '2020-04-15T09:30:00.000Z', remaining: 2 });
    expect(slots).toHaveLength(11);
  });

  test('of tomorrow are all from opening to closing', async () => {
    const slots = await slotsOn('2020-04-16');
    expect(slots[0]?.start).toBe('2020-04-16T01:00:00.000Z');
    expect(slots).toHaveLength(18);
  });

  test('reach three days ahead, and no further than an order may take one', async () => {
    expect(await slotsOn('2020-04-18')).toHaveLength(18);
    expect(await slotsOn('2020-04-19')).toEqual([]);
    expect(await slotsOn('2020-04-14')).toEqual([]);
  });

  test('of no day are an error of the request', async () => {
    const { supplyPoint, resident } = await buildShop(world, { RICE: 3 });
    for (const on of ['tomorrow', '2020-02-30', '2020-4-15', '']) {
      const { errors } = await resident.ask(SLOTS, { id: supplyPoint, on });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      if (on) expect(errors![0]!.message).not.toContain(on);
    }
  });
});

test('looking at supplies writes nothing, whoever looks', async () => {
  const { supplyPoint, resident, supermarket } = await buildShop(world, { RICE: 3 });
  const stranger = world.as('COMMUNITY_WORKER', { communities: [QINGBOMEN] });
  await untouched(world, [resident, supermarket, stranger], async () => {
    for (const caller of [resident, supermarket, stranger]) {
      await caller.ask(POINT, { id: supplyPoint });
      await caller.ask(
        `{ supplyPoints(community: "${CHUCAI}", first: 5) { nodes { catalogue(first: 5) { nodes { sku } } } } }`,
      );
    }
  });
  expect(world.faults).toEqual([]);
});
