import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, NOON, openWorld, person, QINGBOMEN, type World, WUCHANG } from '#test/support/world.ts';

let world: World;
let doctor: Caller;
let ill: string;
let home: string;
let colleague: string;
let friend: string;
beforeEach(async () => {
  world = await openWorld();
  world.setClock(NOON);
  doctor = world.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' });
  await doctor.ask('{ viewer { account } }');
  [ill, home] = (await world.buildHousehold([person(), person()])).members as [string, string];
  colleague = (await world.buildHousehold()).members[0]!;
  friend = (await world.buildHousehold()).members[0]!;
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const PURPOSE = { 'x-purpose': 'INVESTIGATION' };
const CODE = '91420100MA4KWXYT0R';
const workplace = (of: string, creditCode = CODE) =>
  doctor.mutate('recordWorkplace', { person: of, creditCode }, 'person { id }');
const meeting = (people: string[], given: object = {}, by = doctor) =>
  by.mutate('recordMeeting', { on: '2020-04-12', people, evidence: '流调 7', ...given }, 'on');
const found = async (given: object = {}) => {
  const input = {
    community: CHUCAI,
    person: ill,
    confirmedOn: '2020-04-15',
    sourceKnown: true,
    evidence: 'E',
    ...given,
  };
  return (await doctor.mutate('recordCase', input, 'case { id }')).case.id as string;
};
const QUERY = 'query ($id: ID!) { contactCandidates(case: $id) { person { id } elsewhere setting lastContactOn } }';
const candidates = async (id: string, headers: Record<string, string> = PURPOSE) => {
  const { data, errors } = await doctor.ask(QUERY, { id }, headers);
  return errors ? errors[0]!.extensions.code : data.contactCandidates;
};
const one = (id: string, setting: string, lastContactOn: string | null) => ({
  person: { id },
  elsewhere: null,
  setting,
  lastContactOn,
});

describe('who may be a contact', () => {
  test('is the household, whoever works there, and whomever the case met in the window', async () => {
    for (const of of [ill, colleague]) expect((await workplace(of)).errors).toEqual([]);
    expect((await meeting([ill, friend], { on: '2020-04-12' })).errors).toEqual([]);
    await meeting([ill, friend], { on: '2020-04-14' });
    const id = await found({ onsetOn: '2020-04-13', isolatedAt: '2020-04-14T10:00:00.000Z' });
    expect(await candidates(id)).toEqual([
      one(home, 'HOUSEHOLD', '2020-04-14'),
      one(colleague, 'WORKPLACE', null),
      one(friend, 'MEETING', '2020-04-14'),
    ]);
  });

  test.each([
    ['2020-04-11', true],
    ['2020-04-10', false],
  ])('by a meeting of %s, with symptoms from 13 April: %s', async (on, isOne) => {
    await meeting([ill, friend], { on });
    const id = await found({ onsetOn: '2020-04-13' });
    expect((await candidates(id)).some((seen: any) => seen.person.id === friend)).toBe(isOne);
  });

  test('is read for a purpose, and each is recorded', async () => {
    const id = await found();
    expect(await candidates(id, {})).toBe('PURPOSE_REQUIRED');
    await candidates(id);
    const read = (await world.contents()).filter((item) => item.includes('ContactCandidate.person'));
    expect(read).toHaveLength(1);
    expect(read[0]).toContain(home);
    expect(await candidates('case_none')).toBe('NOT_FOUND');
  });

  test('who lives outside the division is shown as a county to hand over to, and not by name', async () => {
    const far = (await world.buildHousehold([person()], QINGBOMEN)).members[0]!;
    const nation = world.as('PROFESSIONAL', { division: 'CN', account: 'nation' });
    expect((await meeting([ill, far], {}, nation)).errors).toEqual([]);
    const seen = await candidates(await found({ onsetOn: '2020-04-13' }));
    expect(seen).toContainEqual({ person: null, elsewhere: '330102', setting: 'MEETING', lastContactOn: '2020-04-12' });
  });

  test('is nobody any more once the case is ruled out', async () => {
    const id = await found();
    await doctor.mutate('ruleOutCase', { case: id, evidence: 'E' }, 'case { id }');
    expect(await candidates(id)).toBe('NOT_FOUND');
  });

  test('of a case without a person is nobody', async () => {
    expect(await candidates(await found({ person: undefined }))).toEqual([]);
  });
});

describe('what is recorded for it', () => {
  test('is kept as long as a contact is, and then gone', async () => {
    await workplace(ill);
    await workplace(colleague);
    await meeting([ill, friend]);
    const id = await found({ onsetOn: '2020-04-13' });
    world.setClock('2020-06-12T04:00:00.000Z');
    expect((await candidates(id)).map((seen: any) => seen.setting)).toContain('WORKPLACE');
    world.setClock('2020-06-15T04:00:00.000Z');
    expect((await candidates(id)).map((seen: any) => seen.setting)).toEqual(['HOUSEHOLD']);
  });

  test('is recorded once, however often it is sent; the number of a workplace stands nowhere', async () => {
    const key = { idempotencyKey: 'meeting-0001' };
    await meeting([ill, friend], key);
    await meeting([ill, friend], key);
    expect(await world.deps.candidates.meetingsSince(ill, '2020-04-01')).toHaveLength(1);
    await workplace(ill);
    await workplace(ill);
    expect(await world.deps.candidates.workplacesOf(ill)).toHaveLength(1);
    expect((await world.contents()).filter((item) => item.includes(CODE))).toEqual([]);
  });

  test.each([
    ['one person', (it: string) => [it], {}, 'INVALID_COUNT', 'people'],
    ['one person twice', (it: string) => [it, it], {}, 'INVALID_COUNT', 'people'],
    ['51 people', (it: string) => Array<string>(51).fill(it), {}, 'INVALID_COUNT', 'people'],
    ['somebody unknown', (it: string) => [it, 'person_none'], {}, 'NOT_FOUND', 'people'],
    ['a day to come', (it: string) => [it, friend], { on: '2020-04-16' }, 'INVALID_DAY', 'on'],
    ['no evidence', (it: string) => [it, friend], { evidence: '' }, 'INVALID_TEXT', 'evidence'],
  ] as const)('a meeting of %s is refused, and nothing is written', async (_, people, given, code, path) => {
    await untouched(world, [doctor], async () =>
      expect((await meeting(people(ill), given)).errors).toMatchObject([{ code, path: ['input', path] }]),
    );
  });

  test.each(['', '9142', '91420100MA4KWXYT0I', 'x'.repeat(500)])('a workplace “%s” is refused', async (code) => {
    await untouched(world, [doctor], async () =>
      expect((await workplace(ill, code)).errors).toMatchObject([
        { code: 'INVALID_TEXT', path: ['input', 'creditCode'] },
      ]),
    );
  });
});
