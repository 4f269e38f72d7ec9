import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { POLICY_VALUE_NAMES } from '#graph/core/plan/values.ts';
import { stockWrite } from '#graph/supply/stock/store.ts';
import { supplyPointWrites } from '#graph/supply/supply-point/store.ts';
import { counted } from '#test/support/cases.ts';
import { recorder } from '#test/support/codes.ts';
import { everyInterruption } from '#test/support/interrupt.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, openWorld, QINGBOMEN, type World, WUCHANG } from '#test/support/world.ts';
import { addDays, type Day } from '#verify/calendar.ts';

/**
 * The nation owns the policy values; a county chooses some of them inside its bounds; nothing holds on a day
 * that has begun.
 */
let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const SHANGCHENG = '330102';
const nation = () => world.as('AUTHORITY', { division: 'CN' });
const county = () => world.as('AUTHORITY', { division: WUCHANG });
const tomorrow = (): Day => world.daysAgo(-1);
const noonOn = (day: Day) => world.setClock(`${day}T04:00:00.000Z`);

const FIELDS = 'policyValue { name value min max unit owner from version clause description(lang: EN) }';
const proposal = (given: object = {}) => ({
  division: WUCHANG,
  name: 'ARRIVAL_ISOLATION_DAYS',
  value: 21,
  from: tomorrow(),
  legalBasis: '武昌区指挥部通告第8号',
  ...given,
});
const adopt = (given: object = {}, by: Caller = county()) => by.mutate('adoptPolicyValue', proposal(given), FIELDS);
async function adopted(given: object = {}, by: Caller = county()) {
  const { policyValue, errors } = await adopt(given, by);
  expect(errors).toEqual([]);
  return policyValue;
}
const national = (given: object) => adopted({ division: 'CN', legalBasis: '联防联控机制通知', ...given }, nation());

const VALUES = `query ($division: DivisionCode!, $asOf: LocalDate) {
  policyValues(division: $division, asOf: $asOf) { name value min max unit owner from version clause description }
}`;
async function valuesIn(division: string, asOf?: Day): Promise<any[]> {
  const { data, errors } = await world.as('THIRD_PARTY_APP').ask(VALUES, { division, asOf });
  expect(errors).toBeUndefined();
  return data.policyValues;
}
const valueIn = async (division: string, name: string, asOf?: Day) =>
  (await valuesIn(division, asOf)).find((value) => value.name === name);

async function refused(given: object, by: Caller = county()) {
  const { policyValue, errors } = await untouched(world, [by], () => adopt(given, by));
  expect(policyValue).toBeNull();
  expect(errors).toHaveLength(1);
  const [{ code, path, message }] = errors;
  return { code, path: path.join('.'), message };
}

describe('what holds', () => {
  test('is told to everybody: each value with its bounds, its owner, its version and its clause', async () => {
    const values = await valuesIn('CN');
    expect(values.map(({ name }) => name)).toEqual(POLICY_VALUE_NAMES);
    expect(values.find(({ name }) => name === 'ARRIVAL_ISOLATION_DAYS')).toEqual({
      name: 'ARRIVAL_ISOLATION_DAYS',
      value: 14,
      min: 14,
      max: 28,
      unit: 'DAYS',
      owner: 'COUNTY',
      from: '2020-04-14',
      version: 'community-guidance-2020-04-14',
      clause: 'low.control.2',
      description: '入境人员和从高风险地区返回人员自到达之日起的隔离天数。',
    });
  });

  test('in a province, a city and a county that chose nothing is what holds in the nation', async () => {
    const values = await valuesIn('CN');
    for (const division of ['42', '4201', WUCHANG]) expect(await valuesIn(division)).toEqual(values);
  });

  test('on a past day, and on one to come, is what the plan of that day states', async () => {
    expect(await valueIn('CN', 'CLUSTER_SIZE', '2020-09-15')).toMatchObject({
      value: 5,
      version: 'control-plan-2020-09-15',
    });
    expect(await valueIn('CN', 'CLUSTER_SIZE', '2020-03-01')).toMatchObject({
      value: 2,
      version: 'risk-levels-2020-02-17',
    });
  });

  test.each(['420106006', CHUCAI, '99', '420199'])(
    'is not told of %s, which chooses nothing or is not there',
    async (code) => {
      const { errors } = await world.as('THIRD_PARTY_APP').ask(VALUES, { division: code });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    },
  );

  test('is not told of a day that does not exist', async () => {
    const { errors } = await world.as('THIRD_PARTY_APP').ask(VALUES, { division: 'CN', asOf: '2020-02-30' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a county', () => {
  test('chooses inside the bounds: not today, but from its day on, and elsewhere nothing moves', async () => {
    expect(await adopted()).toEqual({
      name: 'ARRIVAL_ISOLATION_DAYS',
      value: 21,
      min: 14,
      max: 28,
      unit: 'DAYS',
      owner: 'COUNTY',
      from: tomorrow(),
      version: `${WUCHANG}@${tomorrow()}`,
      clause: 'low.control.2',
      description: expect.stringMatching(/^Isolation of an arrival/),
    });
    expect(await valueIn(WUCHANG, 'ARRIVAL_ISOLATION_DAYS')).toMatchObject({ value: 14 });
    expect(await valueIn(WUCHANG, 'ARRIVAL_ISOLATION_DAYS', tomorrow())).toMatchObject({ value: 21 });
    noonOn(tomorrow());
    expect(await valueIn(WUCHANG, 'ARRIVAL_ISOLATION_DAYS')).toMatchObject({ value: 21 });
    expect(await valueIn(WUCHANG, 'ARRIVAL_ISOLATION_DAYS', world.daysAgo(1))).toMatchObject({ value: 14 });
    for (const division of [SHANGCHENG, '4201', 'CN'])
      expect(await valueIn(division, 'ARRIVAL_ISOLATION_DAYS')).toMatchObject({ value: 14 });
  });

  test('leaves the record that the plan is followed, and an event', async () => {
    await adopted();
    const items = await world.contents();
    const record = items.filter((item) => item.includes(`PUBLIC#POLICY#${WUCHANG}`));
    expect(record).toHaveLength(1);
    expect(record[0]).toContain('"clause":{"S":"gen.2"}');
    expect(record[0]).toContain('武昌区指挥部通告第8号');
    const events = items.filter((item) => item.includes('"type":{"S":"policy.adopted"}'));
    expect(events).toHaveLength(1);
    expect(events[0]).toContain(`"from":{"S":"${tomorrow()}"}`);
  });

  test('is chosen for by those above it as well', async () => {
    for (const [i, division] of ['4201', '42', 'CN'].entries()) {
      const by = world.as('AUTHORITY', { division });
      await adopted({ from: addDays(tomorrow(), i), value: 15 + i }, by);
    }
    expect(await valueIn(WUCHANG, 'ARRIVAL_ISOLATION_DAYS', addDays(tomorrow(), 2))).toMatchObject({ value: 17 });
  });

  test('changes its mind from a later day on', async () => {
    await adopted({ value: 28 });
    await adopted({ value: 15, from: addDays(tomorrow(), 5) });
    expect(await valueIn(WUCHANG, 'ARRIVAL_ISOLATION_DAYS', addDays(tomorrow(), 4))).toMatchObject({ value: 28 });
    expect(await valueIn(WUCHANG, 'ARRIVAL_ISOLATION_DAYS', addDays(tomorrow(), 5))).toMatchObject({ value: 15 });
  });

  test.each([13, 29])('does not choose %i days, beyond the bounds, which the refusal names', async (value) => {
    const { code, path, message } = await refused({ value });
    expect([code, path]).toEqual(['BEYOND_BOUNDS', 'input.value']);
    expect(message).toContain('from 14 to 28');
  });

  test('chooses inside bounds that the nation has moved, on the days on which they hold', async () => {
    await national({ name: 'ARRIVAL_ISOLATION_DAYS', value: 14, min: 7, max: 14, from: addDays(tomorrow(), 3) });
    expect((await refused({ value: 10, from: addDays(tomorrow(), 2) })).code).toBe('BEYOND_BOUNDS');
    expect(await adopted({ value: 10, from: addDays(tomorrow(), 3) })).toMatchObject({ value: 10, min: 7, max: 14 });
  });

  test('is held at the nearest bound where the nation narrows them afterwards', async () => {
    await adopted({ value: 28 });
    const from = addDays(tomorrow(), 1);
    await national({ name: 'ARRIVAL_ISOLATION_DAYS', value: 14, max: 21, from });
    expect(await valueIn(WUCHANG, 'ARRIVAL_ISOLATION_DAYS', tomorrow())).toMatchObject({ value: 28 });
    expect(await valueIn(WUCHANG, 'ARRIVAL_ISOLATION_DAYS', from)).toMatchObject({ value: 21, version: `CN@${from}` });
  });

  test.each(['WINDOW_DAYS', 'CLUSTER_SIZE', 'WARNING_RESPONSE_HOURS'])(
    'does not choose %s, which is the nation’s',
    async (name) => {
      const { code, path } = await refused({ name, value: 20 });
      expect([code, path]).toEqual(['NOT_LOCAL', 'input.name']);
    },
  );

  test.each(['min', 'max'])('does not set `%s`', async (bound) => {
    const { code, path } = await refused({ [bound]: 14 });
    expect([code, path]).toEqual(['NOT_LOCAL', `input.${bound}`]);
  });
});

describe('the nation', () => {
  test('sets the default, and bounds that stay as they are where it leaves them out', async () => {
    const given = { name: 'CONTACT_ISOLATION_DAYS', value: 16 };
    expect(await national({ ...given, min: 10 })).toMatchObject({ value: 16, min: 10, max: 28 });
    const later = addDays(tomorrow(), 1);
    expect(await national({ ...given, value: 12, max: 20, from: later })).toMatchObject({
      value: 12,
      min: 10,
      max: 20,
    });
    expect(await valueIn(SHANGCHENG, 'CONTACT_ISOLATION_DAYS', later)).toMatchObject({
      value: 12,
      version: `CN@${later}`,
    });
  });

  test.each([
    [{ value: 13 }, 'value'],
    [{ value: 14, min: 15 }, 'value'],
    [{ value: 30, max: 29 }, 'value'],
    [{ value: 14, min: -1 }, 'min'],
    [{ value: 14, max: 61 }, 'max'],
    [{ value: 18, min: 20, max: 16 }, 'max'],
  ])(
    'does not adopt %o: the default lies inside its bounds, and these inside what makes sense',
    async (given, field) => {
      const { code, path } = await refused({ division: 'CN', ...given }, nation());
      expect([code, path]).toEqual(['BEYOND_BOUNDS', `input.${field}`]);
    },
  );

  test('sets no bounds for what no county chooses', async () => {
    const given = { division: 'CN', name: 'WINDOW_DAYS', value: 14, max: 20 };
    expect(await refused(given, nation())).toMatchObject({ code: 'NOT_LOCAL', path: 'input.max' });
  });
});

describe('nobody adopts', () => {
  test.each([
    ['a city’s, which is none', '4201', '4201'],
    ['a province’s, which is none', 'CN', '42'],
    ['a street’s, which is none', WUCHANG, '420106006'],
    ['that of a county that is not there', 'CN', '420199'],
  ])('%s', async (_, by, division) => {
    const { code, path } = await refused({ division }, world.as('AUTHORITY', { division: by }));
    expect([code, path]).toEqual(['NOT_FOUND', 'input.division']);
  });

  test('for today or a day that is past', async () => {
    for (const from of [world.today(), world.daysAgo(1)])
      expect(await refused({ from })).toMatchObject({ code: 'INVALID_DAY', path: 'input.from' });
  });

  test('for tomorrow when it is nearly midnight: a server whose clock is fast has begun it', async () => {
    world.setClock('2020-04-15T15:54:00.000Z');
    await adopted({ from: '2020-04-16' });
    world.setClock('2020-04-15T15:56:00.000Z');
    const late = await refused({ from: '2020-04-16', name: 'CONTACT_ISOLATION_DAYS' });
    expect(late).toMatchObject({ code: 'INVALID_DAY', message: expect.stringContaining('2020-04-17') });
  });

  test('without a document that it rests on', async () => {
    expect(await refused({ legalBasis: ' ' })).toMatchObject({ code: 'INVALID_TEXT', path: 'input.legalBasis' });
  });

  test('another value for the same day: what was adopted stands', async () => {
    await adopted();
    expect(await refused({ value: 22 })).toMatchObject({ code: 'INVALID_DAY', path: 'input.from' });
    // The same value by another hand is no second one.
    expect(await adopted({}, world.as('AUTHORITY', { division: '4201' }))).toMatchObject({ value: 21 });
    expect((await world.contents()).filter((item) => item.includes('policy.adopted'))).toHaveLength(1);
  });

  test('more than ten changes of one value ahead', async () => {
    for (let i = 0; i < 10; i++) await adopted({ from: addDays(tomorrow(), i), value: 15 + i });
    const from = addDays(tomorrow(), 10);
    expect(await refused({ from })).toMatchObject({ code: 'TOO_MANY', path: 'input.from' });
    await adopted({ from, name: 'CONTACT_ISOLATION_DAYS' });
  });
});

describe('a repeat', () => {
  test('answers with the same value, also after its day has come', async () => {
    const idempotencyKey = randomUUID();
    const from = tomorrow();
    const first = await adopted({ idempotencyKey });
    noonOn(addDays(from, 2));
    expect(await untouched(world, [county()], () => adopted({ idempotencyKey, from }))).toEqual(first);
  });

  test('with another value is refused', async () => {
    const idempotencyKey = randomUUID();
    await adopted({ idempotencyKey });
    expect((await refused({ idempotencyKey, value: 22 })).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

test('of two different values for one day one stands, wherever the two meet', async () => {
  const places = await everyInterruption(world, async () => {
    noonOn(tomorrow());
    const answers: any[] = [];
    const choose = (value: number) => async () => {
      answers.push(await adopt({ value }));
    };
    const holds = async () => {
      const codes = answers.flatMap(({ errors }) => errors.map(({ code }: { code: string }) => code));
      expect(codes).toEqual(['INVALID_DAY']);
      const { value } = answers.find(({ policyValue }) => policyValue !== null).policyValue;
      expect(await valueIn(WUCHANG, 'ARRIVAL_ISOLATION_DAYS', tomorrow())).toMatchObject({ value });
    };
    return { first: choose(20), second: choose(21), holds };
  });
  expect(places).toBeGreaterThan(3);
});

describe('by what was adopted', () => {
  const SHOP = 'supplyPoint_values';

  /** A supply point for a community in each of two counties, and a household with its resident in both. */
  async function buildShop() {
    await world.deps.db.transact([
      ...supplyPointWrites({
        id: SHOP,
        name: '测试保供点',
        supplier: 'supplier_values',
        communities: [CHUCAI, QINGBOMEN],
        hours: { opens: '09:00', closes: '11:00', slotCapacity: 2 },
      }),
      stockWrite(SHOP, {
        sku: 'RICE-10',
        name: { zh: '大米', en: 'Rice' },
        category: 'PACKAGE',
        unit: '袋',
        priceFen: 5_000,
        available: 50,
      }),
    ]);
    const inhabit = async (community: string) => {
      const household = await world.buildHousehold(undefined, community);
      const [person] = household.members as [string];
      return { community, household: household.id, person, resident: world.as('RESIDENT', { person }) };
    };
    return { wuchang: await inhabit(CHUCAI), shangcheng: await inhabit(QINGBOMEN) };
  }
  type Home = Awaited<ReturnType<typeof buildShop>>['wuchang'];

  /** How an order for pickup is judged: its ruling, whether it was placed or not. */
  async function judge({ resident, household }: Home, given: object = {}) {
    const { data } = await resident.ask(
      `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) {
         order { ruling { verdict planVersion localPolicy } }
         errors { code ... on RuleViolation { ruling { verdict planVersion reasons { code } ... on OrderRuling { localPolicy } } } } } }`,
      {
        input: {
          household,
          supplyPoint: SHOP,
          mode: 'PICKUP',
          lines: [{ sku: 'RICE-10', quantity: 1 }],
          idempotencyKey: randomUUID(),
          ...given,
        },
      },
    );
    const { order, errors } = data.placeOrder;
    return order?.ruling ?? errors[0].ruling ?? errors[0];
  }

  const arrived = ({ person }: Home, on: Day) => recorder(world).arrival(person, 'HIGH_RISK_AREA', on);

  test('a county isolates arrivals for as long as it chose, another for as long as the nation says; rulings name it', async () => {
    const { wuchang, shangcheng } = await buildShop();
    const from = tomorrow();
    await adopted();
    noonOn(from);
    for (const home of [wuchang, shangcheng]) await arrived(home, from);
    expect(await judge(shangcheng)).toMatchObject({ verdict: 'REFUSED', localPolicy: null });
    noonOn(addDays(from, 14));
    const plan = { planVersion: 'community-guidance-2020-04-14' };
    expect(await judge(wuchang)).toEqual({
      verdict: 'REFUSED',
      reasons: [{ code: 'ISOLATED_DELIVERY_ALONE' }],
      localPolicy: `${WUCHANG}@${from}`,
      ...plan,
    });
    expect(await judge(wuchang, { mode: 'DELIVERY' })).toEqual({
      verdict: 'ALLOWED',
      localPolicy: `${WUCHANG}@${from}`,
      ...plan,
    });
    expect(await judge(shangcheng)).toEqual({ verdict: 'ALLOWED', localPolicy: null, ...plan });
    noonOn(addDays(from, 21));
    expect(await judge(wuchang)).toMatchObject({ verdict: 'ALLOWED' });
  });

  test('the standing of a household says the same as its orders', async () => {
    const { wuchang, shangcheng } = await buildShop();
    await adopted();
    noonOn(tomorrow());
    for (const home of [wuchang, shangcheng]) await arrived(home, world.today());
    noonOn(world.daysAgo(-14));
    const standing = async ({ community, household }: Home) => {
      const worker = world.as('COMMUNITY_WORKER', { communities: [community] });
      const { data } = await worker.askFor('CARE', `{ household(id: "${household}") { standing } }`);
      return data.household.standing;
    };
    expect(await standing(wuchang)).toBe('ISOLATED');
    expect(await standing(shangcheng)).toBe('OPEN');
  });

  test('whoever has been isolated for long enough is not isolated again when a county chooses more days afterwards', async () => {
    const { wuchang } = await buildShop();
    await arrived(wuchang, world.daysAgo(15));
    expect(await judge(wuchang)).toMatchObject({ verdict: 'ALLOWED' });
    await adopted();
    noonOn(tomorrow());
    expect(await judge(wuchang)).toMatchObject({ verdict: 'ALLOWED', localPolicy: `${WUCHANG}@${world.today()}` });
  });

  test('slots have another length from the day on, and no slot that can be taken now is cut', async () => {
    const { wuchang } = await buildShop();
    const given = { name: 'PICKUP_SLOT_MINUTES', value: 60 };
    expect(await refused({ ...given, from: world.daysAgo(-3) })).toMatchObject({ code: 'INVALID_DAY' });
    const from = world.daysAgo(-4);
    await adopted({ ...given, from });
    const slots = async (on: Day) => {
      const { data } = await wuchang.resident.ask(
        `{ supplyPoint(id: "${SHOP}") { pickupSlots(on: "${on}") { start } } }`,
      );
      return data.supplyPoint.pickupSlots.map(({ start }: { start: string }) => start.slice(11, 16));
    };
    expect(await slots(world.daysAgo(-3))).toEqual(['01:00', '01:30', '02:00', '02:30']);
    noonOn(tomorrow());
    expect(await slots(world.daysAgo(-2))).toEqual(['01:00', '01:30', '02:00', '02:30']);
    expect(await slots(from)).toEqual(['01:00', '02:00']);
    expect(await judge(wuchang, { pickupSlot: `${from}T01:30:00.000Z` })).toEqual({ code: 'INVALID_SLOT' });
    expect(await judge(wuchang, { pickupSlot: `${from}T02:00:00.000Z` })).toMatchObject({ verdict: 'ALLOWED' });
  });

  test('the window of counties moves nothing today, and decides from its day on', async () => {
    await world.reportQuietDays(WUCHANG, 30, 2);
    const level = async () =>
      (await world.as('THIRD_PARTY_APP').ask(`{ division(code: "${WUCHANG}") { riskLevel } }`)).data.division.riskLevel;
    await world.report(WUCHANG, world.today(), 1, 3);
    expect(await level()).toBe('MEDIUM');
    await national({ name: 'WINDOW_DAYS', value: 2, from: tomorrow() });
    expect(await level()).toBe('MEDIUM');
    for (const expected of ['MEDIUM', 'MEDIUM', 'LOW']) {
      noonOn(tomorrow());
      await world.report(WUCHANG, world.today(), 0, 3);
      expect(await level()).toBe(expected);
    }
    // Days before it are judged by the window that held then.
    const past = `{ division(code: "${WUCHANG}") { riskLevel(asOf: "2020-04-15") } }`;
    expect((await world.as('THIRD_PARTY_APP').ask(past)).data.division.riskLevel).toBe('MEDIUM');
  });

  test('the window of counties is that of a county without any report, too', async () => {
    await national({ name: 'WINDOW_DAYS', value: 3, from: tomorrow() });
    const missing = async () => {
      const asked = `{ division(code: "${SHANGCHENG}") { assessment { basis { missingDays } } } }`;
      return (await world.as('THIRD_PARTY_APP').ask(asked)).data.division.assessment.basis.missingDays;
    };
    expect(await missing()).toHaveLength(14);
    noonOn(tomorrow());
    expect(await missing()).toHaveLength(3);
  });

  test('the window of communities moves nothing today, and decides from its day on', async () => {
    await world.reportQuietDays();
    await counted(world, { confirmedOn: world.daysAgo(3) });
    const communityClass = async () => {
      const asked = `{ community(code: "${CHUCAI}") { tier { communityClass } } }`;
      return (await world.as('THIRD_PARTY_APP').ask(asked)).data.community.tier.communityClass;
    };
    await national({ name: 'COMMUNITY_WINDOW_DAYS', value: 3, from: tomorrow() });
    expect(await communityClass()).toBe('CASES');
    noonOn(tomorrow());
    expect(await communityClass()).toBe('NO_CASES');
  });

  test('a cluster is as large as the nation says on its day', async () => {
    const report = async (linkedCases: number) => {
      const input = { division: WUCHANG, day: world.today(), linkedCases, evidence: '流调报告第3号' };
      return (await county().mutate('recordCluster', input, 'cluster { id }')).errors;
    };
    await national({ name: 'CLUSTER_SIZE', value: 4, from: tomorrow() });
    expect(await report(3)).toEqual([]);
    noonOn(tomorrow());
    expect(await report(3)).toHaveLength(1);
    expect(await report(4)).toEqual([]);
  });
});
