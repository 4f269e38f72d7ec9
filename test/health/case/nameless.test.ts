import { beforeEach, describe, expect } from 'vitest';
import type { CaseEvent } from '#graph/health/case/policy.ts';
import { done, test as base } from '#test/support/api.ts';
import { clinical, declared, investigation, laboratory } from '#test/support/evidence.ts';
import { everyInterruption } from '#test/support/interrupt.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, person, type World, WUCHANG } from '#test/support/world.ts';
import { addDays } from '#verify/calendar.ts';

/** No class is raised by one account that names nobody. */

const CASE = 'case { id kind status counts community { communityClass } }';
const professional = (world: World, division: string, account: string) =>
  world.as('PROFESSIONAL', { division, account });

const test = base
  .extend('colleague', { scope: 'file' }, ({ world }) => professional(world, WUCHANG, 'colleague'))
  .extend('city', { scope: 'file' }, ({ world }) => professional(world, '4201', 'of-the-city'))
  .extend('street', { scope: 'file' }, ({ world }) => professional(world, '420106006', 'of-the-street'))
  .extend('record', { scope: 'file' }, ({ world }) => async (by: Caller, given: object = {}) => {
    const found = { community: CHUCAI, confirmedOn: world.today(), sourceKnown: false, evidence: laboratory() };
    return (await done(by, 'recordCase', { ...found, ...given }, CASE)).case;
  })
  .extend('vouch', { scope: 'file' }, () => async (by: Caller, id: string, evidence: object = investigation()) => {
    return (await done(by, 'vouchForCase', { case: id, evidence }, CASE)).case;
  })
  .extend('standing', { scope: 'file' }, ({ world }) => async () => {
    const asked = `{ community(code: "${CHUCAI}") { tier { effective riskLevel communityClass contradictsCounty } } }`;
    const { data } = await world.as('AUTHORITY', { division: WUCHANG, account: 'county' }).ask(asked);
    const { effective, riskLevel, communityClass, contradictsCounty } = data.community.tier;
    return `${effective}: county ${riskLevel}, ${communityClass}${contradictsCounty ? ', in contradiction' : ''}`;
  });

const QUIET = 'LOW: county LOW, NO_CASES';
const eventsOf = async (world: World, id: string): Promise<CaseEvent[]> =>
  (await world.deps.cases.case(id))!.history.map(({ event }) => event);

beforeEach<{ world: World }>(({ world }) => {
  // Each test has a season of its own: the cases of the others have ceased to count.
  world.setClock(`${addDays(world.today(), 20)}T04:00:00.000Z`);
});

describe('a confirmed case that names nobody', () => {
  test('leaves the class as it is, and so do two by one account, until another of the county vouches for them', async ({
    world,
    doctor,
    colleague,
    record,
    vouch,
    standing,
  }) => {
    await world.reportQuietDays();
    const [first, other] = [await record(doctor), await record(doctor)];
    expect([first.counts, other.counts]).toEqual([false, false]);
    await world.drain();
    expect(await standing()).toBe(QUIET);
    expect(await vouch(colleague, first.id)).toMatchObject({ counts: true, community: { communityClass: 'CASES' } });
    await world.drain();
    expect(await standing()).toBe('MEDIUM: county LOW, CASES, in contradiction');
    await vouch(colleague, other.id);
    await world.drain();
    expect(await standing()).toBe('HIGH: county LOW, TRANSMISSION, in contradiction');
    await world.report(WUCHANG, world.today(), 2, 2);
    expect(await standing()).toBe('HIGH: county MEDIUM, TRANSMISSION');
  });

  test('waits in the list of its community, where the professionals and the authority of the county see it', async ({
    world,
    doctor,
    county,
    record,
    vouch,
    city,
  }) => {
    const [waiting, vouched] = [await record(doctor), await record(doctor)];
    await vouch(city, vouched.id);
    const asked = `{ community(code: "${CHUCAI}") { cases(first: 2) { nodes { id counts } } } }`;
    for (const caller of [doctor, county, world.as('AUTHORITY', { division: '4201' })]) {
      const { nodes } = (await caller.ask(asked)).data.community.cases;
      expect(nodes).toHaveLength(2);
      expect(nodes).toEqual(
        expect.arrayContaining([
          { id: waiting.id, counts: false },
          { id: vouched.id, counts: true },
        ]),
      );
    }
  });

  test('is vouched for by nobody who has recorded it, is of a street, or shows what shows nothing', async ({
    doctor,
    colleague,
    street,
    record,
    refusedAs,
    standing,
  }) => {
    const { id } = await record(doctor);
    for (const caller of [doctor, colleague, street]) await caller.ask('{ viewer { account } }');
    const given = { case: id, evidence: investigation() };
    await refusedAs('INVALID_TRANSITION', doctor, 'vouchForCase', given, 'case');
    await refusedAs('NOT_FOUND', street, 'vouchForCase', given, 'case');
    await refusedAs('INVALID_EVIDENCE', colleague, 'vouchForCase', { case: id, evidence: declared() }, 'evidence.kind');
    const empty = { case: id, evidence: { ...investigation(), issuer: '同上' } };
    await refusedAs('SAYS_NOTHING', colleague, 'vouchForCase', empty, 'evidence.issuer');
    expect(await standing()).toContain('NO_CASES');
  });

  test('of a household, or infected by another case, waits as well', async ({ world, doctor, record, standing }) => {
    const { id: household } = await world.buildHousehold([person(), person()]);
    const first = await record(doctor, { household });
    const second = await record(doctor, { household, secondaryTo: first.id });
    expect([first.counts, second.counts]).toEqual([false, false]);
    expect(await standing()).toContain('NO_CASES');
  });

  test('counts no more once it is ruled out, and is vouched for no more', async ({
    world,
    doctor,
    colleague,
    city,
    record,
    vouch,
    refusedAs,
    standing,
  }) => {
    const { id } = await record(doctor);
    await vouch(colleague, id);
    for (const caller of [doctor, colleague])
      await done(caller, 'ruleOutCase', { case: id, evidence: laboratory() }, CASE);
    expect(await standing()).toContain('NO_CASES');
    expect((await world.deps.cases.case(id))!.status).toBe('RULED_OUT');
    await city.ask('{ viewer { account } }');
    await refusedAs('INVALID_TRANSITION', city, 'vouchForCase', { case: id, evidence: laboratory() }, 'case');
  });
});

describe('a suspected case that names nobody', () => {
  test('waits once it is confirmed, and whoever confirmed it does not vouch for it', async ({
    world,
    doctor,
    colleague,
    city,
    record,
    vouch,
    refusedAs,
    standing,
  }) => {
    const { id } = await record(doctor, { kind: 'SUSPECTED' });
    await city.ask('{ viewer { account } }');
    const given = { case: id, evidence: clinical() };
    await refusedAs('INVALID_TRANSITION', city, 'vouchForCase', given, 'case');
    const confirmation = { case: id, confirmedOn: world.today(), evidence: laboratory() };
    expect((await done(colleague, 'confirmCase', confirmation, CASE)).case).toMatchObject({
      kind: 'CONFIRMED',
      counts: false,
    });
    await refusedAs('INVALID_TRANSITION', colleague, 'vouchForCase', given, 'case');
    await refusedAs('INVALID_TRANSITION', doctor, 'vouchForCase', given, 'case');
    expect(await standing()).toContain('NO_CASES');
    expect(await vouch(city, id, clinical())).toMatchObject({ counts: true, community: { communityClass: 'CASES' } });
  });
});

describe('a case that names its person', () => {
  test('counts at once, and nobody vouches for it', async ({ world, doctor, colleague, record, refusedAs }) => {
    const { members } = await world.buildHousehold();
    const { id, counts, community } = await record(doctor, { person: members[0] });
    expect([counts, community.communityClass]).toEqual([true, 'CASES']);
    await colleague.ask('{ viewer { account } }');
    await refusedAs('INVALID_TRANSITION', colleague, 'vouchForCase', { case: id, evidence: investigation() }, 'case');
  });
});

describe('vouching', () => {
  test('that is repeated answers the same and writes nothing', async ({ world, doctor, colleague, record, vouch }) => {
    const { id } = await record(doctor);
    const evidence = investigation();
    const made = await vouch(colleague, id, evidence);
    await untouched(world, [colleague], async () => expect(await vouch(colleague, id, evidence)).toEqual(made));
  });

  test('by two at once happens once, at whatever moment the second comes in between', async ({
    world,
    doctor,
    colleague,
    city,
    record,
  }) => {
    const steps = await everyInterruption(world, async () => {
      const { id } = await record(doctor);
      const codes: string[] = [];
      const by = async (caller: Caller) => {
        const { errors } = await caller.mutate('vouchForCase', { case: id, evidence: investigation() }, CASE);
        codes.push(...errors.map(({ code }: { code: string }) => code));
      };
      return {
        first: () => by(colleague),
        second: () => by(city),
        async holds() {
          expect(codes).toEqual(['INVALID_TRANSITION']);
          expect(await eventsOf(world, id)).toEqual(['REPORT', 'VOUCH']);
        },
      };
    });
    expect(steps).toBeGreaterThan(2);
  }, 60_000);

  test('beside one who rules the case out at once leaves no case that is out and counts', async ({
    world,
    doctor,
    colleague,
    city,
    record,
    standing,
  }) => {
    await everyInterruption(world, async () => {
      const { id } = await record(doctor);
      const ruling = { case: id, evidence: laboratory() };
      await done(doctor, 'ruleOutCase', ruling, CASE);
      return {
        first: () => colleague.mutate('vouchForCase', ruling, CASE),
        second: () => done(city, 'ruleOutCase', ruling, CASE),
        async holds() {
          expect((await world.deps.cases.case(id))!.status).toBe('RULED_OUT');
          expect(await standing()).toContain('NO_CASES');
        },
      };
    });
  }, 60_000);

  test('tells the county, and has the class assessed anew', async ({ world, doctor, colleague, record, vouch }) => {
    const stored = async (...texts: string[]) =>
      (await world.contents()).filter((item) => texts.every((text) => item.includes(text)));
    const { id } = await record(doctor);
    await world.drain();
    expect(await stored('ASSESS_COMMUNITY', CHUCAI)).toEqual([]);
    await vouch(colleague, id);
    expect(await stored('ASSESS_COMMUNITY', CHUCAI)).toHaveLength(1);
    expect(await stored('case.vouch', id)).toHaveLength(1);
  });
});
