import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counted } from '#test/support/cases.ts';
import { buildShop, type Shop } from '#test/support/shop.ts';
import { type Caller, CHUCAI, openWorld, type World, WUCHANG } from '#test/support/world.ts';
import { addDays, type Day } from '#verify/calendar.ts';

/**
 * A low county, its first case, a committee that tries to seal its community, a lawful closure, fourteen
 * quiet days, and everything opens again. Nobody sets a level, a class or a tier in it; each step shows the
 * clauses that it rests on.
 */
let world: World;
let shop: Shop;
let day0: Day;
let app: Caller;
let county: Caller;
let city: Caller;
let committee: Caller;
let resident: Caller;

beforeAll(async () => {
  world = await openWorld();
  day0 = world.today();
  app = world.as('THIRD_PARTY_APP');
  county = world.as('AUTHORITY', { division: WUCHANG });
  city = world.as('AUTHORITY', { division: '4201' });
  committee = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
  shop = await buildShop(world, { 'RICE-10': 50 });
  resident = shop.resident;
});
afterAll(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

/** Noon of a day of the story, counted from the first; what is due by then has come about. */
async function onDay(count: number): Promise<void> {
  world.setClock(`${addDays(day0, count)}T04:00:00.000Z`);
  await world.drain();
}

const made = (payload: any): any => {
  expect(payload.topErrors).toBeUndefined();
  expect(payload.errors).toEqual([]);
  return payload;
};
const clausesOf = (cited: readonly { clause: string | null }[]) => [...new Set(cited.map(({ clause }) => clause))];

const report = async (newConfirmed: number, cumulativeConfirmed: number, day: Day = world.today()) =>
  made(
    await county.mutate(
      'recordDayReport',
      { division: WUCHANG, day, newConfirmed, cumulativeConfirmed, clusters: 0, evidence: '武昌区疫情日报' },
      'dayReport { day }',
    ),
  );

interface Seen {
  readonly tier: string;
  readonly clauses: readonly (string | null)[];
  readonly facilities: string;
  readonly pickup: { allowed: boolean; slotRequired: boolean; clause: string };
  readonly passes: readonly string[];
  readonly controlApplies: boolean;
}

/** What anybody sees of the community. */
async function seen(): Promise<Seen> {
  const { data, errors } = await app.ask(`{ community(code: "${CHUCAI}") {
    tier { effective reasons { clause } }
    tierPolicy { controlApplies facilities passClasses { kind clause } orderModes { mode allowed slotRequired clause } }
  } }`);
  expect(errors).toBeUndefined();
  const { tier, tierPolicy } = data.community;
  const { mode: _, ...pickup } = tierPolicy.orderModes.find(({ mode }: { mode: string }) => mode === 'PICKUP');
  return {
    tier: tier.effective,
    clauses: clausesOf(tier.reasons),
    facilities: tierPolicy.facilities,
    pickup,
    passes: tierPolicy.passClasses.map(({ kind }: { kind: string }) => kind),
    controlApplies: tierPolicy.controlApplies,
  };
}

const CLOSURE = {
  kind: 'CLOSED_MANAGEMENT',
  place: { scope: 'COMMUNITY' },
  ground: '本社区出现确诊病例，按类别管理出入',
  legalBasis: '传染病防治法第四十二条；鄂政发〔2020〕1号',
  professionalAdvice: '武昌区疾控中心2020年第17号意见',
  exits: ['MEDICAL_CARE', 'EMERGENCY', 'RETURN_HOME', 'WORK', 'SUPPLIES'],
  supply: '保供点每日配送到楼栋',
  care: '网格员每日联系独居老人',
};
const RULING =
  'ruling { verdict blanket tier planVersion reasons { code clause text(lang: EN) } conditions { code clause } lighter { kind clause } }';
const propose = (given: object) =>
  committee.mutate(
    'proposeMeasure',
    { community: CHUCAI, from: world.today(), until: addDays(world.today(), 13), ...given },
    `measure { id status from until } ${RULING} warning { id status deadline inCharge { code } }`,
  );
const inForce = async (by: Caller = resident): Promise<any[]> => {
  const { data } = await by.ask(
    `{ community(code: "${CHUCAI}") { measures(first: 10) { nodes { kind status scope until legalBasis exits supply care } } } }`,
  );
  return data.community.measures.nodes;
};
const warning = async (by: Caller, id: string) =>
  (
    await by.ask(
      `query ($id: ID!) { node(id: $id) { ... on OverControlWarning { status inCharge { code } overdue history { event role } } } }`,
      { id },
    )
  ).data?.node;

describe('a community that somebody wants to seal', () => {
  test('day 0: a low county; the province has declared its response, and life is open (org.2, org.3, low.service.1, low.service.2)', async () => {
    for (let i = 15; i >= 1; i--) await report(0, 0, addDays(day0, -i));
    const province = world.as('AUTHORITY', { division: '42' });
    const { emergencyResponse } = made(
      await province.mutate(
        'startEmergencyResponse',
        { division: '42', level: 'I', legalBasis: '鄂政发〔2020〕1号' },
        'emergencyResponse { level status history { event clause } }',
      ),
    );
    expect(emergencyResponse).toEqual({
      level: 'I',
      status: 'IN_FORCE',
      history: [{ event: 'START', clause: 'org.3' }],
    });
    await onDay(0);
    expect(await seen()).toMatchObject({
      tier: 'LOW',
      clauses: ['org.2', 'gen.2'],
      facilities: 'OPEN_WITH_FLOW_LIMIT',
      pickup: { allowed: true, slotRequired: false },
      controlApplies: true,
    });
    expect((await seen()).passes).toContain('VISITOR');
  });

  test('day 0: the committee would close its gates all the same, and is refused and warned (low.service.1, rights.1, gen.1)', async () => {
    const refused = await propose(CLOSURE);
    expect(refused.measure).toBeNull();
    expect(refused.errors).toMatchObject([{ code: 'MEASURE_REFUSED' }]);
    expect(refused.ruling).toMatchObject({ verdict: 'REFUSED', blanket: false, tier: 'LOW' });
    expect(clausesOf(refused.ruling.reasons)).toEqual(expect.arrayContaining(['low.service.1', 'rights.1', 'gen.1']));
    expect(refused.ruling.lighter).not.toBeNull();
    expect(refused.warning).toMatchObject({ status: 'RAISED', inCharge: { code: WUCHANG } });
    expect(await inForce()).toEqual([]);
    made(await county.mutate('investigateWarning', { warning: refused.warning.id }, 'warning { status }'));
    made(
      await county.mutate(
        'dismissWarning',
        { warning: refused.warning.id, note: '未实施，已说明政策' },
        'warning { status deadline }',
      ),
    );
  });

  test('day 1: the first case; class and tier move by themselves, facilities and passes follow (org.2, mid.service.1, mid.service.2)', async () => {
    await onDay(1);
    const { order } = await shop.place({ mode: 'PICKUP' });
    await report(1, 1);
    await counted(world, { building: '3栋', unit: '2单元' });
    await world.drain();
    const now = await seen();
    expect(now).toMatchObject({
      tier: 'MEDIUM',
      facilities: 'SUSPENDED',
      pickup: { allowed: true, slotRequired: true, clause: 'mid.service.4' },
    });
    expect(now.passes).toEqual(expect.arrayContaining(['RESIDENT', 'RETURNING_WORKER']));
    expect(now.passes).not.toContain('VISITOR');
    const { data } = await app.ask(
      `{ community(code: "${CHUCAI}") { tierChanges(first: 5) { nodes { from to riskLevel communityClass reasons { clause } changes { area clause } } } } }`,
    );
    const [newest, oldest] = data.community.tierChanges.nodes;
    expect(newest).toMatchObject({ to: 'MEDIUM', riskLevel: 'MEDIUM', communityClass: 'CASES' });
    const changes = [newest, ...(oldest ? [oldest] : [])].flatMap((change) => change.changes);
    expect(clausesOf(changes)).toEqual(expect.arrayContaining(['mid.service.1', 'mid.service.2']));
    // The pickup that was on the way is brought instead.
    const { data: read } = await resident.ask('query ($id: ID!) { order(id: $id) { mode ruling { tier } } }', {
      id: order.id,
    });
    expect(read.order).toEqual({ mode: 'DELIVERY', ruling: { tier: 'MEDIUM' } });
  });

  let raised: string;
  test('day 1: the committee seals the whole community and leaves it at that: refused at any tier, and warned (rights.2, rights.1)', async () => {
    const {
      measure,
      ruling,
      warning: told,
    } = await propose({
      kind: 'CLOSED_MANAGEMENT',
      place: { scope: 'COMMUNITY' },
      until: null,
    });
    expect(measure).toBeNull();
    expect(ruling).toMatchObject({ verdict: 'REFUSED', blanket: true });
    expect(clausesOf(ruling.reasons)).toContain('rights.2');
    expect(told).toMatchObject({ status: 'RAISED', inCharge: { code: WUCHANG } });
    expect(Date.parse(told.deadline)).toBeGreaterThan(Date.parse(`${world.today()}T04:00:00Z`));
    expect(await inForce()).toEqual([]);
    raised = told.id;
  });

  test('day 3: the county has not answered; the warning went to the city, which tells the committee to rectify (rights.1)', async () => {
    await onDay(3);
    expect(await warning(county, raised)).toMatchObject({ status: 'ESCALATED', inCharge: { code: '4201' } });
    made(await city.mutate('investigateWarning', { warning: raised }, 'warning { status }'));
    made(
      await city.mutate(
        'notifyRectification',
        { warning: raised, rectifyBy: addDays(world.today(), 1), note: '撤除围挡，恢复通行' },
        'warning { status rectifyBy }',
      ),
    );
    made(await committee.mutate('reportRectification', { warning: raised, note: '已撤除' }, 'warning { status }'));
    made(await city.mutate('confirmRectification', { warning: raised }, 'warning { status }'));
    expect(await warning(city, raised)).toMatchObject({ status: 'RECTIFIED', overdue: false });
  });

  test('day 3: a lawful closure with exits, supply and care holds, and is shown to residents (mid.service.1)', async () => {
    const { measure, ruling, warning: none } = made(await propose(CLOSURE));
    expect(measure).toMatchObject({ status: 'IN_FORCE' });
    expect(ruling).toMatchObject({ verdict: 'ALLOWED_WITH_CONDITIONS', blanket: false, tier: 'MEDIUM' });
    expect(clausesOf(ruling.reasons)).toContain('mid.service.1');
    expect(none).toBeNull();
    expect(await inForce()).toMatchObject([
      { kind: 'CLOSED_MANAGEMENT', until: addDays(day0, 16), exits: CLOSURE.exits, supply: CLOSURE.supply },
    ]);
  });

  test('day 3: around the case itself a zone is controlled on professional advice (mid.control.1)', async () => {
    const zone = { ...CLOSURE, kind: 'CONTROL_ZONE', place: { scope: 'UNIT', building: '3栋', unit: '2单元' } };
    const { ruling } = made(await propose(zone));
    expect(clausesOf(ruling.reasons)).toContain('mid.control.1');
    expect(await inForce()).toHaveLength(2);
  });

  test('days 2 to 15: fourteen quiet days; the level stands to the last of them (org.2)', async () => {
    await report(0, 1, addDays(day0, 2));
    for (let count = 3; count <= 14; count++) {
      await onDay(count);
      await report(0, 1);
      expect((await seen()).tier).toBe('MEDIUM');
    }
    await onDay(15);
    expect((await seen()).tier).toBe('MEDIUM');
    await report(0, 1);
  });

  test('day 16: the tier falls back by itself, what it no longer allows ends early, and everything opens (org.2, low.service.1, low.service.2)', async () => {
    await onDay(16);
    const now = await seen();
    expect(now).toMatchObject({
      tier: 'LOW',
      facilities: 'OPEN_WITH_FLOW_LIMIT',
      pickup: { allowed: true, slotRequired: false },
    });
    expect(now.passes).toContain('VISITOR');
    expect(await inForce()).toEqual([]);
    const { data } = await committee.ask(
      `{ community(code: "${CHUCAI}") {
        measures(inForce: false, first: 10) { nodes { status history { event role reason } } }
        tierChanges(first: 1) { nodes { from to changes { area kind clause } } }
      } }`,
    );
    const over = data.community.measures.nodes.filter(({ status }: { status: string }) => status !== 'REFUSED');
    expect(over).toHaveLength(2);
    for (const { status, history } of over) {
      expect(status).toBe('ENDED');
      expect(history.at(-1)).toEqual({ event: 'END', role: null, reason: 'TIER_CHANGED' });
    }
    const [change] = data.community.tierChanges.nodes;
    expect(change).toMatchObject({ from: 'MEDIUM', to: 'LOW' });
    expect(clausesOf(change.changes)).toEqual(expect.arrayContaining(['low.service.1', 'low.service.2']));
  });

  test('day 20: the response ends, and with it any ground for control (org.3)', async () => {
    await onDay(20);
    const province = world.as('AUTHORITY', { division: '42' });
    made(
      await province.mutate(
        'endEmergencyResponse',
        { division: '42', legalBasis: '鄂政发〔2020〕9号' },
        'emergencyResponse { status }',
      ),
    );
    expect((await seen()).controlApplies).toBe(false);
    const { ruling } = await propose({
      ...CLOSURE,
      kind: 'FLOW_LIMIT',
      place: { scope: 'VENUE', venue: '社区活动室' },
    });
    expect(ruling.verdict).toBe('REFUSED');
    expect(clausesOf(ruling.reasons)).toContain('org.3');
  });
});
