import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keys as placeKeys } from '#graph/region/place/keys.ts';
import { vouch } from '#test/support/cases.ts';
import { laboratory } from '#test/support/evidence.ts';
import { atLastMoment } from '#test/support/interrupt.ts';
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
let professional: Caller;
beforeAll(async () => {
  world = await openWorld();
  professional = world.as('PROFESSIONAL', { division: WUCHANG });
});
afterAll(() => world.close());

/** Each test has a season of its own: the cases of the others have ceased to count. */
let D: Day;
beforeAll(() => {
  D = world.today();
});
beforeEach(() => {
  D = addDays(D, 20);
  setDay(D);
});
const setDay = (day: Day) => world.setClock(`${day}T04:00:00.000Z`);

const CASE = 'case { id community { code communityClass tier { effective } } kind confirmedOn counts }';
const finding = (overrides: object = {}) => ({
  community: CHUCAI,
  confirmedOn: D,
  sourceKnown: true,
  evidence: laboratory(),
  ...overrides,
});
const record = (overrides: object = {}, caller = professional) => caller.mutate('recordCase', finding(overrides), CASE);
async function recorded(overrides: object = {}, caller = professional) {
  const { case: made, errors } = await record(overrides, caller);
  expect(errors).toEqual([]);
  return made;
}
/** One that counts, whether it names somebody or not. */
async function countedOf(overrides: object = {}, caller = professional) {
  const made = await recorded(overrides, caller);
  if (!made.counts) await vouch(world, made.id);
  return made;
}
const standing = async (code = CHUCAI) => {
  const { data } = await world
    .as('THIRD_PARTY_APP')
    .ask(`{ community(code: "${code}") { communityClass tier { effective riskLevel communityClass } } }`);
  expect(data.community.communityClass).toBe(data.community.tier.communityClass);
  return [data.community.communityClass, data.community.tier.effective];
};
const refused = async (overrides: object) =>
  untouched(world, [professional], async () => {
    const { case: made, errors } = await record(overrides);
    expect(made).toBeNull();
    return errors as { code: string; path: string[] }[];
  });

describe('the class of a community', () => {
  test('is NO_CASES and its tier LOW as long as there is none', async () => {
    expect(await standing()).toEqual(['NO_CASES', 'LOW']);
  });

  test('is CASES and the tier MEDIUM by one case, whose answer shows it already', async () => {
    const { members } = await world.buildHousehold();
    expect(await recorded({ person: members[0] })).toMatchObject({
      kind: 'CONFIRMED',
      confirmedOn: D,
      community: { code: CHUCAI, communityClass: 'CASES', tier: { effective: 'MEDIUM' } },
    });
    expect(await standing()).toEqual(['CASES', 'MEDIUM']);
    expect(await standing(HUBUXIANG)).toEqual(['NO_CASES', 'LOW']);
  });

  test('is OUTBREAK by two cases of one stairwell, and CASES by two of different ones', async () => {
    await countedOf({ building: '1栋', unit: '1单元' });
    await countedOf({ building: '1栋', unit: '2单元' });
    expect(await standing()).toEqual(['CASES', 'MEDIUM']);
    await countedOf({ building: '1栋', unit: '2单元' });
    expect(await standing()).toEqual(['OUTBREAK', 'MEDIUM']);
  });

  test('is OUTBREAK by two cases of one household, wherever their place comes from', async () => {
    const { id, members } = await world.buildHousehold([person(), person()]);
    await countedOf({ household: id });
    await countedOf({ person: members[1] });
    expect(await standing()).toEqual(['OUTBREAK', 'MEDIUM']);
  });

  test('rests on the newest day of two cases that are recorded at once, whichever comes first', async () => {
    const days = [D, addDays(D, -2)] as const;
    for (const [first, other] of [days, days.toReversed()] as const) {
      await atLastMoment(
        world,
        () => countedOf({ confirmedOn: other }),
        () => countedOf({ confirmedOn: first }),
      );
      expect(await world.deps.db.get(placeKeys.community(CHUCAI))).toMatchObject({ newestCaseOn: D });
    }
  });

  test('takes the stairwell of a person from their household', async () => {
    const { members } = await world.buildHousehold([person()]);
    await countedOf({ person: members[0] });
    await countedOf({ building: '1栋', unit: '1单元' });
    expect(await standing()).toEqual(['OUTBREAK', 'MEDIUM']);
  });

  test('never joins the building of the finding with the unit of the household: that would be a third stairwell', async () => {
    const { members } = await world.buildHousehold([person()]);
    await countedOf({ person: members[0], building: '9栋' });
    await countedOf({ building: '9栋', unit: '1单元' });
    expect(await standing()).toEqual(['CASES', 'MEDIUM']);
  });

  test('is TRANSMISSION and the tier HIGH by two sporadic cases of unknown source', async () => {
    await countedOf({ sourceKnown: false, building: '1栋', unit: '1单元' });
    expect(await standing()).toEqual(['CASES', 'MEDIUM']);
    await countedOf({ sourceKnown: false, building: '7栋', unit: '1单元' });
    expect(await standing()).toEqual(['TRANSMISSION', 'HIGH']);
  });

  test('takes a case that is secondary to another as one of known source', async () => {
    const { id } = await countedOf({ sourceKnown: false, site: '菜市场' });
    await countedOf({ sourceKnown: false, secondaryTo: id });
    expect(await standing()).toEqual(['CASES', 'MEDIUM']);
  });

  test('takes one that was infected by a case of another county in the same way', async () => {
    const elsewhere = world.as('PROFESSIONAL', { division: '3301' });
    const { id } = await countedOf({ community: QINGBOMEN }, elsewhere);
    await countedOf({ sourceKnown: false, secondaryTo: id });
    await countedOf({ sourceKnown: false, building: '7栋', unit: '1单元' });
    expect(await standing()).toEqual(['CASES', 'MEDIUM']);
  });

  test('falls back after 14 days: a case of day D counts through D+14', async () => {
    await countedOf({ sourceKnown: false });
    await countedOf({ sourceKnown: false, confirmedOn: addDays(D, -1) });
    setDay(addDays(D, 13));
    expect(await standing()).toEqual(['TRANSMISSION', 'HIGH']);
    setDay(addDays(D, 14));
    expect(await standing()).toEqual(['CASES', 'MEDIUM']);
    setDay(addDays(D, 15));
    expect(await standing()).toEqual(['NO_CASES', 'LOW']);
  });

  test('counts a case that is recorded after a newer one', async () => {
    await countedOf({ confirmedOn: D, building: '1栋', unit: '1单元' });
    await countedOf({ confirmedOn: addDays(D, -14), building: '1栋', unit: '1单元' });
    expect(await standing()).toEqual(['OUTBREAK', 'MEDIUM']);
    setDay(addDays(D, 1));
    expect(await standing()).toEqual(['CASES', 'MEDIUM']);
  });

  test('goes by confirmed cases alone', async () => {
    for (const kind of ['SUSPECTED', 'ASYMPTOMATIC']) {
      expect(await recorded({ kind, sourceKnown: false })).toMatchObject({ kind, counts: false });
      await recorded({ kind, sourceKnown: false });
    }
    expect(await standing()).toEqual(['NO_CASES', 'LOW']);
  });

  test('holds every case of ten that are recorded at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        countedOf({ confirmedOn: addDays(D, -(i % 4)), building: `${i}栋`, unit: '1单元', sourceKnown: i > 1 }),
      ),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(10);
    expect(await standing()).toEqual(['TRANSMISSION', 'HIGH']);
    const items = await world.contents();
    expect(
      items.filter((item) => item.includes('"CASE#') && made.some(({ id }) => item.includes(`#${id}"`))).length,
    ).toBe(10);
    setDay(addDays(D, 14));
    expect((await standing())[0]).toBe('CASES');
  });
});

describe('the person of a case', () => {
  const factsOf = async (id: string) => {
    const { data } = await professional.askFor('INVESTIGATION', `{ person(id: "${id}") { facts { kind on } } }`);
    return data.person.facts;
  };

  test.each([
    ['CONFIRMED', 'CASE_CONFIRMED'],
    ['SUSPECTED', 'CASE_SUSPECTED'],
    ['ASYMPTOMATIC', 'CASE_ASYMPTOMATIC'],
  ])('has the %s finding as a fact of theirs, and nobody else of the household has', async (kind, fact) => {
    const { members } = await world.buildHousehold([person(), person()]);
    await recorded({ kind, person: members[0] });
    expect(await factsOf(members[0]!)).toEqual([{ kind: fact, on: D }]);
    expect(await factsOf(members[1]!)).toEqual([]);
  });

  test('does not show in what the community counts', async () => {
    const { members } = await world.buildHousehold();
    const { id } = await recorded({ person: members[0] });
    const counted = (await world.contents()).find((item) => item.includes(`CASE#${D}#${id}`));
    expect(counted).toBeDefined();
    expect(counted).not.toContain(members[0]);
  });
});

describe('a case', () => {
  test('is recorded once, however often it is asked for with one key, and at once', async () => {
    const { members } = await world.buildHousehold();
    const key = { idempotencyKey: randomUUID(), evidence: laboratory() };
    const given = { ...key, person: members[0], sourceKnown: false };
    const answers = await Promise.all(Array.from({ length: 8 }, () => recorded(given)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect((await standing())[0]).toBe('CASES');
    await untouched(world, [professional], async () => {
      expect((await recorded(given)).id).toBe(answers[0].id);
    });
  });

  test('is not recorded by a key that was used for another one', async () => {
    const idempotencyKey = randomUUID();
    await recorded({ idempotencyKey });
    expect(await refused({ idempotencyKey, sourceKnown: false })).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] },
    ]);
  });

  test('of a key that was forgotten after seven days is another case, with an id of its own', async () => {
    const idempotencyKey = randomUUID();
    const first = await countedOf({ idempotencyKey, sourceKnown: false });
    setDay(addDays(D, 7));
    const second = await countedOf({ idempotencyKey, sourceKnown: false });
    expect(second.id).not.toBe(first.id);
    expect((await standing())[0]).toBe('TRANSMISSION');
  });

  test.each<[string, (day: Day) => object, string, string[]]>([
    [
      'confirmed on a day to come',
      (day) => ({ confirmedOn: addDays(day, 1) }),
      'INVALID_DAY',
      ['input', 'confirmedOn'],
    ],
    [
      'with symptoms after its confirmation',
      (day) => ({ confirmedOn: addDays(day, -2), onsetOn: addDays(day, -1) }),
      'INVALID_DAY',
      ['input', 'onsetOn'],
    ],
    ['at an empty site', () => ({ site: '' }), 'INVALID_TEXT', ['input', 'site']],
    [
      'in a building with too long a name',
      () => ({ building: '栋'.repeat(61) }),
      'INVALID_TEXT',
      ['input', 'building'],
    ],
    ['in a unit with a control character', () => ({ unit: '1\u0007' }), 'INVALID_TEXT', ['input', 'unit']],
    ['secondary to what is no case', () => ({ secondaryTo: 'person_1' }), 'NOT_FOUND', ['input', 'secondaryTo']],
    [
      'secondary to a case that is not there',
      (day) => ({ secondaryTo: `case_${CHUCAI}_${day}_${'0'.repeat(32)}` }),
      'NOT_FOUND',
      ['input', 'secondaryTo'],
    ],
    ['of nobody', () => ({ person: 'person_nobody' }), 'NOT_FOUND', ['input', 'person']],
    ['of what is no person', () => ({ person: CHUCAI }), 'NOT_FOUND', ['input', 'person']],
    [
      'of a household that is not there',
      () => ({ household: `household_${CHUCAI}_none` }),
      'NOT_FOUND',
      ['input', 'household'],
    ],
    ['of what is no household', () => ({ household: 'x' }), 'NOT_FOUND', ['input', 'household']],
    [
      'of a household with an endless id',
      () => ({ household: `household_${CHUCAI}_${'a'.repeat(3_000)}` }),
      'NOT_FOUND',
      ['input', 'household'],
    ],
    ['in a community that is not there', () => ({ community: '420106006999' }), 'NOT_FOUND', ['input', 'community']],
    ['in a county', () => ({ community: WUCHANG }), 'NOT_FOUND', ['input', 'community']],
    ['in a community of another county', () => ({ community: QINGBOMEN }), 'NOT_FOUND', ['input', 'community']],
    ['with too short a key', () => ({ idempotencyKey: 'x' }), 'INVALID_IDEMPOTENCY_KEY', ['input', 'idempotencyKey']],
  ])('%s is refused, and nothing is written', async (_, overrides, code, path) => {
    expect(await refused(overrides(D))).toMatchObject([{ code, path }]);
  });

  test('of a person or household of another community is refused as if they were not there', async () => {
    const { id, members } = await world.buildHousehold([person()], HUBUXIANG);
    expect(await refused({ person: members[0] })).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'person'] }]);
    expect(await refused({ household: id })).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'household'] }]);
  });

  test('has an id that tells its community and day', async () => {
    const { id } = await recorded({ confirmedOn: addDays(D, -1) });
    expect(id).toMatch(new RegExp(`^case_${CHUCAI}_${addDays(D, -1)}_[0-9a-f]{32}$`));
  });

  test('is told of in an event that names no person', async () => {
    const { members } = await world.buildHousehold();
    const { id } = await recorded({ person: members[0] });
    const told = (await world.contents()).filter((item) => item.includes('case.reported') && item.includes(id));
    expect(told).toHaveLength(1);
    expect(told[0]).not.toContain(members[0]);
  });
});
