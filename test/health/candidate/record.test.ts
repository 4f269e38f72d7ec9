import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { meetingWrites, standingOf, workplaceWrites } from '#graph/health/candidate/store.ts';
import { keys as personKeys } from '#graph/people/person/keys.ts';
import type { Write } from '#graph/store/db.ts';
import { idOf, personScopedId } from '#graph/store/ids.ts';
import { question } from '#test/support/cases.ts';
import { investigation, laboratory } from '#test/support/evidence.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, NOON, openWorld, person, QINGBOMEN, type World, WUCHANG } from '#test/support/world.ts';
import type { Day } from '#verify/calendar.ts';

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
  by.mutate('recordMeeting', { on: '2020-04-12', people, evidence: investigation(), ...given }, 'on');
const found = async (given: object = {}) => {
  const input = {
    community: CHUCAI,
    person: ill,
    confirmedOn: '2020-04-15',
    sourceKnown: true,
    evidence: laboratory(),
    ...given,
  };
  return (await doctor.mutate('recordCase', input, 'case { id }')).case.id as string;
};
const QUERY = `query ($id: ID!, $first: Int! = 100, $after: String) {
  contactCandidates(case: $id, first: $first, after: $after) {
    nodes { person { id } elsewhere setting lastContactOn }
    pageInfo { hasNextPage endCursor }
  }
}`;
const candidates = async (id: string, headers: Record<string, string> = PURPOSE) => {
  const { data, errors } = await doctor.ask(QUERY, { id }, headers);
  return errors ? errors[0]!.extensions.code : data.contactCandidates.nodes;
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
    await question(world, id);
    await doctor.mutate('ruleOutCase', { case: id, evidence: laboratory() }, 'case { id }');
    expect(await candidates(id)).toBe('NOT_FOUND');
  });

  test('of a case without a person is nobody', async () => {
    expect(await candidates(await found({ person: undefined }))).toEqual([]);
  });
});

describe('of a case that met many', () => {
  const at = { community: CHUCAI, householdId: `household_${CHUCAI}_many` };
  const people = (count: number) => Array.from({ length: count }, (_, i) => idOf('person', `many${i}`));
  const build = (ids: string[]) =>
    world.deps.db.putMany(ids.map((id) => ({ ...personKeys.person(id), id, ...at, standingVersion: 0 })));
  const store = async (writes: readonly Write[]) => {
    for (let i = 0; i < writes.length; i += 100) await world.deps.db.transact(writes.slice(i, i + 100));
  };
  const employ = (where: string, ids: string[]) =>
    store(
      ids.flatMap((person) => {
        const id = personScopedId('workplace', person, where);
        const by = { recordedBy: 'doctor', recordedAt: NOON, expiresAt: Date.parse('2020-06-15') / 1000 };
        return workplaceWrites({ id, person, workplace: where, ...by }, null, new Date(NOON)).writes;
      }),
    );
  const meet = (n: number, on: Day, met: string[]) =>
    store(
      meetingWrites({
        id: String(n).padStart(32, '0'),
        on,
        setting: 'MEETING',
        people: met,
        evidence: investigation(),
        recordedBy: 'doctor',
        recordedAt: NOON,
        expiresAt: Date.parse('2020-06-15') / 1000,
      }).writes,
    );

  /** All pages of the list, and how many colleagues each page read at most. */
  async function walk(id: string, first: number) {
    const rows: { person: { id: string }; setting: string; lastContactOn: string | null }[] = [];
    const asked: number[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      let limits = 0;
      const { data, errors } = await world.meddleWith(
        (operation, input) => {
          if (operation === 'Query' && JSON.stringify(input).includes('SENSITIVE#WORKPLACE#'))
            limits += Number(input.Limit);
        },
        () => doctor.ask(QUERY, { id, first, after }, PURPOSE),
      );
      expect(errors).toBeUndefined();
      rows.push(...data.contactCandidates.nodes);
      asked.push(limits);
      ({ endCursor: after, hasNextPage: more } = data.contactCandidates.pageInfo);
    }
    return { rows, asked, keys: rows.map((one) => `${one.setting} ${one.person.id}`) };
  }

  test('lists 700 colleagues of 25 workplaces by page, each once, though they share several', async () => {
    const ids = people(700);
    await build(ids);
    for (let i = 0; i < 25; i++)
      await employ(`place${String(i).padStart(2, '0')}`, [ill, ...ids.slice(i * 28, i * 28 + 40)]);
    await employ('place00', [home]);
    const { rows, keys: seen, asked } = await walk(await found(), 90);
    expect(seen.toSorted()).toEqual(
      [`HOUSEHOLD ${home}`, `WORKPLACE ${home}`, ...ids.map((id) => `WORKPLACE ${id}`)].toSorted(),
    );
    expect(seen.slice(0, 1)).toEqual([`HOUSEHOLD ${home}`]);
    expect(rows.every(({ lastContactOn, setting }) => setting === 'HOUSEHOLD' || lastContactOn === null)).toBe(true);
    // A page and one of each workplace; once more where the case itself is among them.
    expect(Math.max(...asked)).toBeLessThanOrEqual(2 * 25 * 91);
  }, 60_000);

  test('is the same list by pages of any size', async () => {
    const ids = people(12);
    await build(ids);
    await employ('one', [ill, ...ids.slice(0, 5)]);
    await employ('two', [ill, ...ids.slice(3, 8)]);
    await meet(1, '2020-04-14', [ill, ...ids.slice(6)]);
    await meet(2, '2020-04-15', [ill, ids[11]!, friend]);
    const id = await found({ onsetOn: '2020-04-13' });
    const whole = await walk(id, 100);
    expect(whole.keys).toHaveLength(1 + 8 + 7);
    expect(new Set(whole.keys).size).toBe(whole.keys.length);
    expect(
      whole.rows.find(({ person: { id: one }, setting }) => one === ids[11] && setting === 'MEETING'),
    ).toMatchObject({ lastContactOn: '2020-04-15' });
    for (const first of [1, 2, 3, 7]) expect((await walk(id, first)).rows).toEqual(whole.rows);
  });

  test('tells the newest 100 meetings first, and of older ones nobody is left out', async () => {
    const [always, early, late, ...others] = people(130);
    await build([always!, early!, late!, ...others]);
    for (const [i, one] of others.entries())
      await meet(i + 1, i < 27 ? '2020-04-13' : '2020-04-14', [ill, one, always!, i < 27 ? early! : late!]);
    const id = await found({ onsetOn: '2020-04-14' });
    const { rows, keys: seen } = await walk(id, 40);
    const twice = `MEETING ${always}`;
    expect(seen.filter((one) => one !== twice).toSorted()).toEqual(
      [`HOUSEHOLD ${home}`, ...[early, late, ...others].map((one) => `MEETING ${one}`)].toSorted(),
    );
    const days = rows.filter(({ person: { id: one } }) => one === always).map(({ lastContactOn }) => lastContactOn);
    expect(days).toEqual(['2020-04-14', '2020-04-13']);
    expect((await walk(id, 7)).rows).toEqual(rows);
  }, 60_000);

  test('takes 50 workplaces of a person, and refuses one more in words; one that is known goes on', async () => {
    const codes = Array.from({ length: 51 }, (_, i) => `91420100MA4KWXYT${String(i).padStart(2, '0')}`);
    for (const code of codes.slice(0, 50)) expect((await workplace(ill, code)).errors).toEqual([]);
    await untouched(world, [doctor], async () =>
      expect((await workplace(ill, codes[50])).errors).toMatchObject([
        { code: 'TOO_MANY', path: ['input', 'creditCode'], message: expect.stringContaining('50') },
      ]),
    );
    expect((await workplace(ill, codes[0])).errors).toEqual([]);
    expect(await candidates(await found())).toEqual([one(home, 'HOUSEHOLD', '2020-04-15')]);
  }, 60_000);
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
    expect(await world.deps.candidates.meetingsSince(ill, '2020-04-01', { first: 9 })).toHaveLength(1);
    await workplace(ill);
    await workplace(ill);
    expect(standingOf(await world.deps.candidates.workplacesOf(ill))).toHaveLength(1);
    expect((await world.contents()).filter((item) => item.includes(CODE))).toEqual([]);
  });

  test.each([
    ['one person', (it: string) => [it], {}, 'INVALID_COUNT', 'people'],
    ['one person twice', (it: string) => [it, it], {}, 'INVALID_COUNT', 'people'],
    ['51 people', (it: string) => Array<string>(51).fill(it), {}, 'INVALID_COUNT', 'people'],
    ['somebody unknown', (it: string) => [it, 'person_none'], {}, 'NOT_FOUND', 'people'],
    ['a day to come', (it: string) => [it, friend], { on: '2020-04-16' }, 'INVALID_DAY', 'on'],
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
