import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { laboratory } from '#test/support/evidence.ts';
import { bringTo, propose, proposed, startResponse } from '#test/support/measures.ts';
import { longText } from '#test/support/texts.ts';
import { untouched } from '#test/support/untouched.ts';
import {
  type Caller,
  CHUCAI,
  HUBUXIANG,
  openWorld,
  person,
  QINGBOMEN,
  type World,
  WUCHANG,
} from '#test/support/world.ts';
import { addDays, type Day } from '#verify/calendar.ts';

let world: World;
let worker: Caller;
let D: Day;
let residents: string[];
let stranger: string;
/** Of a case in the community, one in the next, and what was reported of county and city. */
let evidence: Record<'own' | 'next' | 'cluster' | 'county' | 'city', string>;
let elsewhere: Record<'case' | 'cluster' | 'report', string>;
beforeAll(async () => {
  world = await openWorld();
  D = world.today();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
  await startResponse(world);
  await bringTo(world, 'MEDIUM');
  residents = (await world.buildHousehold([person(), person()])).members;
  stranger = (await world.buildHousehold([person()], HUBUXIANG)).members[0]!;
  const caseIn = async (community: string) => {
    const cdc = world.as('PROFESSIONAL', { division: community.slice(0, 6) });
    const found = { community, confirmedOn: D, sourceKnown: true, evidence: laboratory() };
    return (await cdc.mutate('recordCase', found, 'case { id }')).case.id as string;
  };
  const clusterOf = async (division: string) => {
    const found = { division, day: D, linkedCases: 3, evidence: '聚集性疫情报告' };
    return (await world.as('AUTHORITY', { division }).mutate('recordCluster', found, 'cluster { id }')).cluster
      .id as string;
  };
  await world.report('4201', D, 1, 1);
  await world.report('330102', D, 0, 0);
  evidence = {
    own: await caseIn(CHUCAI),
    next: await caseIn(HUBUXIANG),
    cluster: await clusterOf(WUCHANG),
    county: `dayReport_${WUCHANG}_${D}`,
    city: `dayReport_4201_${D}`,
  };
  elsewhere = { case: await caseIn(QINGBOMEN), cluster: await clusterOf('330102'), report: `dayReport_330102_${D}` };
});
afterAll(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const refused = async (given: object, by = worker) =>
  untouched(world, [by], async () => {
    const { measure, ruling, warning, errors } = await propose(world, by, given);
    expect([measure, ruling, warning]).toEqual([null, null, null]);
    return errors as { code: string; path: string[]; message: string }[];
  });
const ZONE = { kind: 'CONTROL_ZONE' };
const ISOLATION = { kind: 'PERSON_ISOLATION' };
const persons = (...ids: string[]) => ({ ...ISOLATION, place: { scope: 'PERSONS', persons: ids } });

describe('the days of a measure', () => {
  test.each<[string, () => object, string]>([
    ['begin before today', () => ({ from: addDays(D, -1), until: D }), 'from'],
    ['begin too far ahead', () => ({ from: addDays(D, 15), until: addDays(D, 15) }), 'from'],
    ['begin in a year that no calendar here ends', () => ({ from: '9999-12-31', until: '9999-12-31' }), 'from'],
    ['end before they begin', () => ({ from: addDays(D, 2), until: addDays(D, 1) }), 'until'],
    ['are too many', () => ({ until: addDays(D, 15) }), 'until'],
  ])('that %s are refused, with the limit, and nothing is written', async (_, given, field) => {
    const errors = await refused(given());
    expect(errors).toMatchObject([{ code: 'INVALID_PERIOD', path: ['input', field] }]);
    expect(errors[0]!.message).toContain('14 days');
  });

  test('may be one, or as many as the policy value says', async () => {
    for (const days of [
      { from: D, until: D },
      { from: D, until: addDays(D, 14) },
      { from: addDays(D, 14), until: addDays(D, 28) },
    ])
      expect(await proposed(world, worker, days)).toMatchObject(days);
  });
});

describe('what a measure covers', () => {
  const B = { building: '1栋' };
  test.each<[string, object, string[]]>([
    ['a building that is not named', { ...ZONE, place: { scope: 'BUILDING' } }, ['place', 'building']],
    ['a unit without its building', { ...ZONE, place: { scope: 'UNIT', unit: '1单元' } }, ['place', 'building']],
    ['a unit that is not named', { ...ZONE, place: { scope: 'UNIT', ...B } }, ['place', 'unit']],
    ['a venue that is not named', { ...ZONE, place: { scope: 'VENUE' } }, ['place', 'venue']],
    ['persons who are not named', { ...ISOLATION, place: { scope: 'PERSONS' } }, ['place', 'persons']],
    ['nobody', { ...ISOLATION, place: { scope: 'PERSONS', persons: [] } }, ['place', 'persons']],
    ['a community and a building', { place: { scope: 'COMMUNITY', ...B } }, ['place', 'building']],
    ['a building and a unit', { ...ZONE, place: { scope: 'BUILDING', ...B, unit: '1' } }, ['place', 'unit']],
    ['a unit and a venue', { ...ZONE, place: { scope: 'UNIT', ...B, unit: '1', venue: '菜市场' } }, ['place', 'venue']],
    ['a building and persons', { ...ZONE, place: { scope: 'BUILDING', ...B, persons: [] } }, ['place', 'persons']],
    ['a closed venue', { place: { scope: 'VENUE', venue: '菜市场' } }, ['place', 'scope']],
    ['closed persons', { place: { scope: 'PERSONS', persons: ['person_1'] } }, ['place', 'scope']],
  ])('%s is refused', async (_, given, path) => {
    expect(await refused(given)).toMatchObject([{ code: 'INVALID_PLACE', path: ['input', ...path] }]);
  });

  test('is kept as it was named, for each scope', async () => {
    const place = async (given: object) => {
      const { scope, building, unit, venue } = await proposed(world, worker, given);
      return [scope, building, unit, venue];
    };
    expect(await place({ ...ZONE, place: { scope: 'UNIT', building: ' 1栋 ', unit: '2单元', venue: null } })).toEqual([
      'UNIT',
      '1栋',
      '2单元',
      null,
    ]);
    expect(await place({ ...ZONE, place: { scope: 'VENUE', venue: '菜市场' } })).toEqual([
      'VENUE',
      null,
      null,
      '菜市场',
    ]);
    expect(await place(persons(...residents))).toEqual(['PERSONS', null, null, null]);
  });

  test('are residents of the community, each named once, at most fifty', async () => {
    const at = (i: number) => ({ code: 'NOT_FOUND', path: ['input', 'place', 'persons', String(i)] });
    expect(await refused(persons(residents[0]!, stranger))).toMatchObject([at(1)]);
    expect(await refused(persons('person_none'))).toMatchObject([at(0)]);
    expect(await refused(persons(CHUCAI, residents[0]!))).toMatchObject([at(0)]);
    const invalid = [{ code: 'INVALID_PLACE', path: ['input', 'place', 'persons'] }];
    expect(await refused(persons(residents[0]!, residents[0]!))).toMatchObject(invalid);
    expect(await refused(persons(...Array.from({ length: 51 }, (_, i) => `person_${i}`)))).toMatchObject(invalid);
  });
});

describe('the texts of a measure', () => {
  test.each([
    ['ground', 500],
    ['legalBasis', 200],
    ['professionalAdvice', 200],
    ['supply', 200],
    ['care', 200],
  ] as const)('%s: 1 to %i printable characters', async (field, limit) => {
    const invalid = [{ code: 'INVALID_TEXT', path: ['input', field] }];
    expect(await refused({ [field]: ' ' })).toMatchObject(invalid);
    expect(await refused({ [field]: longText(limit + 1) })).toMatchObject(invalid);
    expect(await refused({ [field]: '一\u0007' })).toMatchObject(invalid);
    const longest = longText(limit);
    expect((await proposed(world, worker, { [field]: longest }))[field]).toBe(longest);
  });

  test.each([
    ['building', { scope: 'BUILDING', building: '栋'.repeat(61) }],
    ['unit', { scope: 'UNIT', building: '1栋', unit: '' }],
    ['venue', { scope: 'VENUE', venue: '一\n' + '二' }],
  ])('of its place: %s is a text of at most sixty', async (field, place) => {
    expect(await refused({ ...ZONE, place })).toMatchObject([
      { code: 'INVALID_TEXT', path: ['input', 'place', field] },
    ]);
  });
});

describe('the evidence of a measure', () => {
  test('is of the community, its county or its city, and kept once', async () => {
    const given = Object.values(evidence);
    const { id } = await proposed(world, worker, { evidence: [...given, ...given] });
    expect((await world.deps.measures.measure(id))!.evidence).toEqual(given);
  });

  test('of another county is refused as such, there or not', async () => {
    const absent = `case_${QINGBOMEN}_${D}_${'0'.repeat(32)}`;
    for (const id of [...Object.values(elsewhere), absent, `dayReport_3301_${D}`, `dayReport_420102_${D}`])
      expect(await refused({ evidence: [evidence.own, id] })).toMatchObject([
        { code: 'EVIDENCE_ELSEWHERE', path: ['input', 'evidence', '1'] },
      ]);
  });

  test('that is not there, or is none, is not found', async () => {
    const ids = [
      evidence.own.slice(0, -1) + (evidence.own.endsWith('0') ? '1' : '0'),
      evidence.own.replace(D, addDays(D, -1)),
      `${evidence.cluster}x`,
      evidence.cluster.replace(/_[^_]+$/, ''),
      `dayReport_${WUCHANG}_${addDays(D, 1)}`,
      `${evidence.county}_1`,
      `dayReport_42_${D}`,
      residents[0]!,
      'case_1',
      '',
      'x'.repeat(500),
    ];
    for (const id of ids)
      expect(await refused({ evidence: [id] })).toMatchObject([
        { code: 'NOT_FOUND', path: ['input', 'evidence', '0'] },
      ]);
  });

  test('is at most twenty pieces', async () => {
    const { own } = evidence;
    const many = (length: number) => ({ evidence: Array.from({ length }, () => own) });
    expect(await refused(many(21))).toMatchObject([{ code: 'TOO_MANY', path: ['input', 'evidence'] }]);
    await proposed(world, worker, many(20));
  });
});

describe('the key of a proposal', () => {
  test('is one that survives every transport', async () => {
    expect(await refused({ idempotencyKey: 'short' })).toMatchObject([
      { code: 'INVALID_IDEMPOTENCY_KEY', path: ['input', 'idempotencyKey'] },
    ]);
  });
});
