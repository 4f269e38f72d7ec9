import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { laboratory } from '#test/support/evidence.ts';
import { bringTo, CLOSURE, measuresSeen, propose, proposed, startResponse } from '#test/support/measures.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, openWorld, QINGBOMEN, type World, WUCHANG } from '#test/support/world.ts';
import { addDays } from '#verify/calendar.ts';

let world: World;
let worker: Caller;
let county: Caller;
let resident: Caller;
beforeEach(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
  county = world.as('AUTHORITY', { division: WUCHANG });
  resident = world.as('RESIDENT');
  await startResponse(world);
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const items = async (text: string) => (await world.contents()).filter((item) => item.includes(text));
/** What is to come about for a measure. */
const duesOf = async (id: string) =>
  (await items('#DUE#')).flatMap((item) => (item.includes(id) ? [/MEASURE_[A-Z]+/.exec(item)![0]] : []));

describe('a lawful measure', () => {
  test('is in force from its first day, and shown to residents with all that it stands on', async () => {
    await bringTo(world, 'MEDIUM');
    const { measure, ruling, warning, errors } = await propose(world, worker);
    expect(errors).toEqual([]);
    expect(warning).toBeNull();
    expect(ruling).toMatchObject({ verdict: 'ALLOWED_WITH_CONDITIONS', tier: 'MEDIUM', blanket: false, lighter: null });
    expect(ruling.reasons).toMatchObject([{ code: 'WITHIN_TIER', clause: 'mid.service.1' }]);
    expect(ruling.planVersion).toBe('community-guidance-2020-04-14');
    const { community, kind, ground, legalBasis, supply, care, exits } = CLOSURE;
    expect(measure).toEqual({
      id: expect.stringMatching(new RegExp(`^measure_${CHUCAI}_${world.today()}_[0-9a-f]{32}$`)),
      community: { code: community },
      kind,
      scope: 'COMMUNITY',
      status: 'IN_FORCE',
      building: null,
      unit: null,
      venue: null,
      from: world.today(),
      until: addDays(world.today(), 13),
      ground,
      legalBasis,
      professionalAdvice: CLOSURE.professionalAdvice,
      supply,
      care,
      exits,
      history: [
        {
          event: 'PROPOSE',
          status: 'SCHEDULED',
          at: '2020-04-15T04:00:00.000Z',
          role: 'COMMUNITY_WORKER',
          reason: null,
        },
      ],
    });
    const fields = 'id kind name status until exits supply care ruling { verdict reasons { clause } }';
    const [seen] = await measuresSeen(resident, 'first: 5', fields);
    expect(seen).toMatchObject({
      id: measure.id,
      name: '封闭管理',
      status: 'IN_FORCE',
      until: measure.until,
      exits,
      care,
    });
    const { data } = await resident.ask('query ($id: ID!) { node(id: $id) { id ... on Measure { until } } }', {
      id: measure.id,
    });
    expect(data.node).toEqual({ id: measure.id, until: measure.until });
  });

  test('is written in one transaction with its event, its first day and its lapse', async () => {
    await bringTo(world, 'HIGH');
    await measuresSeen(worker);
    const writes: string[] = [];
    const measure = await world.meddleWith(
      (operation) => {
        if (/Write|Put|Update|Delete/.test(operation)) writes.push(operation);
      },
      () => proposed(world, worker),
    );
    expect(writes).toEqual(['TransactWriteItems']);
    expect((await duesOf(measure.id)).toSorted()).toEqual(['MEASURE_LAPSE', 'MEASURE_START']);
    expect(await items('measure.scheduled')).toHaveLength(1);
    expect(await items('OPERATIONAL#WARNING#')).toEqual([]);
  });

  test('that begins later is scheduled, and holds nobody yet', async () => {
    await bringTo(world, 'MEDIUM');
    const from = world.daysAgo(-3);
    const measure = await proposed(world, worker, { from, until: from });
    expect(measure).toMatchObject({ status: 'SCHEDULED', from, until: from });
    expect(await measuresSeen(resident)).toEqual([]);
    expect(await measuresSeen(resident, 'inForce: false, first: 5')).toEqual([{ id: measure.id, status: 'SCHEDULED' }]);
  });

  test('is one of the county, of the city, or of the nation as well', async () => {
    await bringTo(world, 'MEDIUM');
    for (const division of [WUCHANG, '4201', '42', 'CN']) {
      const { history } = await proposed(world, world.as('AUTHORITY', { division }));
      expect(history).toMatchObject([{ event: 'PROPOSE', role: 'AUTHORITY' }]);
    }
  });

  test('keeps each exit once', async () => {
    await bringTo(world, 'MEDIUM');
    const { exits } = await proposed(world, worker, { exits: [...CLOSURE.exits, ...CLOSURE.exits] });
    expect(exits).toEqual(CLOSURE.exits);
  });

  test('over a whole community, while the cases lie in one stairwell, is told of the lighter one (gen.1)', async () => {
    await bringTo(world, 'MEDIUM');
    const cdc = world.as('PROFESSIONAL', { division: WUCHANG });
    const found = { community: CHUCAI, confirmedOn: world.today(), sourceKnown: true, evidence: laboratory() };
    const recordCase = async (place: object) =>
      (await cdc.mutate('recordCase', { ...found, ...place }, 'case { id }')).case.id as string;
    const stairwell = { building: '3栋', unit: '2单元' };
    const evidence = [await recordCase(stairwell), await recordCase(stairwell)];
    const { ruling, errors } = await propose(world, worker, { evidence });
    expect(errors).toEqual([]);
    expect(ruling.lighter).toEqual({
      kind: 'CONTROL_ZONE',
      scope: 'UNIT',
      modality: 'CONDITIONAL',
      clause: 'mid.control.1',
      name: 'Control zone around cases',
    });
    expect(ruling.reasons.at(-1)).toMatchObject({ code: 'LIGHTER_MEASURE_SERVES', clause: 'gen.1' });
    const wider = [...evidence, await recordCase({ building: '5栋', unit: '2单元' })];
    expect((await propose(world, worker, { evidence: wider })).ruling.lighter).toBeNull();
    // A stairwell of the same name in the next community is another one.
    const elsewhere = [...evidence, await recordCase({ ...stairwell, community: HUBUXIANG })];
    expect((await propose(world, worker, { evidence: elsewhere })).ruling.lighter).toBeNull();
  });
});

describe('a refused measure', () => {
  test('beyond the tier never takes effect: its record stays, and the authority above is warned', async () => {
    await bringTo(world, 'LOW');
    const { measure, ruling, warning, errors } = await propose(world, worker);
    expect(measure).toBeNull();
    expect(ruling).toMatchObject({
      verdict: 'REFUSED',
      tier: 'LOW',
      blanket: false,
      lighter: { kind: 'ENTRY_REGISTRATION', scope: 'COMMUNITY', modality: 'REQUIRED', clause: 'low.service.1' },
    });
    expect(ruling.reasons.map(({ code, clause }: any) => [code, clause])).toEqual([
      ['BEYOND_TIER', 'low.service.1'],
      ['OVER_CONTROL', 'rights.1'],
      ['LIGHTER_MEASURE_SERVES', 'gen.1'],
    ]);
    expect(errors).toMatchObject([
      { code: 'MEASURE_REFUSED', path: ['input'], ruling: { verdict: 'REFUSED', tier: 'LOW' } },
    ]);
    expect(warning).toMatchObject({ source: 'PROPOSAL', kind: 'CLOSED_MANAGEMENT', status: 'RAISED' });
    expect(warning.inCharge.code).toBe(WUCHANG);
    expect(warning.measure.status).toBe('REFUSED');

    expect(await measuresSeen(worker)).toEqual([]);
    expect(await measuresSeen(worker, 'inForce: false, first: 5')).toEqual([warning.measure]);
    expect(await measuresSeen(county, 'inForce: false, first: 5')).toEqual([warning.measure]);
    expect(await measuresSeen(resident, 'inForce: false, first: 5')).toEqual([]);
    expect(await duesOf(warning.measure.id)).toEqual([]);
    expect(await items('measure.refused')).toHaveLength(1);
    expect(await items('warning.raised')).toHaveLength(1);
    await world.drain();
    expect(await measuresSeen(worker)).toEqual([]);
  });

  test.each(['LOW', 'MEDIUM', 'HIGH'] as const)(
    'seals a community and leaves it at that: blanket at %s',
    async (tier) => {
      await bringTo(world, tier);
      const bare = { ground: null, legalBasis: null, until: null, exits: [], supply: null, care: null };
      const { ruling, warning, errors } = await propose(world, worker, bare);
      expect(errors).toMatchObject([{ code: 'MEASURE_REFUSED' }]);
      expect(ruling).toMatchObject({ verdict: 'REFUSED', blanket: true });
      const lacks = ['NO_LEGAL_BASIS', 'NO_GROUND', 'NO_END_DATE', 'NO_ESSENTIAL_EXITS', 'NO_SUPPLY_OR_CARE'];
      expect(ruling.reasons.slice(0, 5)).toMatchObject(lacks.map((code) => ({ code, clause: 'rights.2' })));
      expect(warning).not.toBeNull();
      // The record holds what was given, and no more.
      const [record] = await measuresSeen(worker, 'inForce: false, first: 5', 'until ground exits status');
      expect(record).toEqual({ until: null, ground: null, exits: [], status: 'REFUSED' });
    },
  );

  test('without professional advice can be mended: it is kept, and nobody is warned', async () => {
    await bringTo(world, 'MEDIUM');
    const zone = { kind: 'CONTROL_ZONE', place: { scope: 'BUILDING', building: '1栋' } };
    const { measure, ruling, warning } = await propose(world, worker, { ...zone, professionalAdvice: null });
    expect(measure).toBeNull();
    expect(ruling.reasons).toMatchObject([{ code: 'NO_PROFESSIONAL_ADVICE', clause: 'mid.control.1' }]);
    expect(warning).toBeNull();
    expect(await items('OPERATIONAL#WARNING#')).toEqual([]);
    expect(await items('measure.refused')).toHaveLength(1);
    expect(await proposed(world, worker, zone)).toMatchObject({ building: '1栋', status: 'IN_FORCE' });
  });

  test('of a county is warned of to the city', async () => {
    await bringTo(world, 'LOW');
    expect((await propose(world, county)).warning.inCharge.code).toBe('4201');
  });

  test('outside an emergency response says so, whatever the tier (org.3)', async () => {
    await bringTo(world, 'HIGH');
    const elsewhere = world.as('COMMUNITY_WORKER', { communities: [QINGBOMEN] });
    const { ruling, warning } = await propose(world, elsewhere, { community: QINGBOMEN });
    expect(ruling.reasons[0]).toMatchObject({ code: 'NO_EMERGENCY_RESPONSE', clause: 'org.3' });
    expect(ruling.lighter).toBeNull();
    expect(warning.inCharge.code).toBe('330102');
  });

  test('that is asked for again with another key is warned of again', async () => {
    await bringTo(world, 'LOW');
    const [first, second] = [await propose(world, worker), await propose(world, worker)];
    expect(second.warning.id).not.toBe(first.warning.id);
  });
});

describe('a proposal asked for again with its key', () => {
  test.each([
    ['lawful', 'MEDIUM'],
    ['refused', 'LOW'],
  ] as const)('answers with the same outcome, when it was %s, and writes nothing', async (_, tier) => {
    await bringTo(world, tier);
    const idempotencyKey = randomUUID();
    const given = { idempotencyKey, from: world.today(), until: world.daysAgo(-5) };
    const first = await propose(world, worker, given);
    const again = await untouched(world, [worker], () => propose(world, worker, given));
    expect(again).toEqual(first);
    // Whatever the rules would say by then.
    const over = { division: '42', legalBasis: '鄂政发〔2020〕9号' };
    const province = world.as('AUTHORITY', { division: '42' });
    await province.mutate('endEmergencyResponse', over, 'emergencyResponse { status }');
    expect((await propose(world, worker)).ruling.reasons[0].code).toBe('NO_EMERGENCY_RESPONSE');
    expect((await propose(world, worker, given)).ruling).toEqual(first.ruling);
    const other = await untouched(world, [worker], () => propose(world, worker, { ...given, ground: '另一个理由' }));
    expect(other.errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }]);
  });

  test.each([
    ['MEDIUM', 1, 0],
    ['LOW', 1, 1],
  ] as const)('eight times at once at %s is one proposal', async (tier, records, warned) => {
    await bringTo(world, tier);
    await measuresSeen(worker);
    const given = { idempotencyKey: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 8 }, () => propose(world, worker, given)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await items('"S":"MEASURE#')).filter((item) => item.includes('"history"'))).toHaveLength(records);
    expect(await items('"pk":{"S":"OPERATIONAL#WARNING#')).toHaveLength(warned);
    expect(await items('warning.raised')).toHaveLength(warned);
  });
});

describe('a proposal is not for', () => {
  test('a community that is not there, nor a county', async () => {
    for (const community of ['420106006999', WUCHANG]) {
      const { errors } = await untouched(world, [county], () => propose(world, county, { community }));
      expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'community'] }]);
    }
  });
});
