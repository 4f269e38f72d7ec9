import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { feedOf, handIn, row } from '#test/support/arrivals.ts';
import { buildBound, LATER, requestErasure, traces } from '#test/support/erasure.ts';
import { isolated } from '#test/support/isolation.ts';
import { untouched } from '#test/support/untouched.ts';
import {
  type Caller,
  CHUCAI,
  HUBUXIANG,
  NOON,
  openWorld,
  person,
  QINGBOMEN,
  type World,
  WUCHANG,
} from '#test/support/world.ts';
import { decodeJws, isSignedBy } from '#verify/jose/jws.ts';
import { verificationKey } from '#verify/trust.ts';

let world: World;
let county: Caller;
beforeEach(async () => {
  world = await openWorld();
  county = world.as('AUTHORITY', { division: WUCHANG, account: 'county' });
});
afterEach(() => world.close());

const PROGRAM = `program { id status effectiveOn legalBasis evidence clause division { code } pending heldPeople erased { class count }
  held { hold count } finishedAt report }`;
const close = (caller: Caller = county, given: object = {}) =>
  caller.mutate(
    'closeProgram',
    {
      division: WUCHANG,
      effectiveOn: world.today(),
      legalBasis: '鄂肺防指发〔2020〕9号',
      evidence: 'WC-2020-5',
      ...given,
    },
    PROGRAM,
  );
const read = async (id: string, caller: Caller = county) =>
  (await caller.ask(`{ node(id: "${id}") { ${PROGRAM.replace('program {', '... on Program {')} } }`)).data?.node ??
  null;
const codesOf = ({ errors }: { errors: { code: string }[] }) => errors.map(({ code }) => code);
/** From the decision until everything that follows has come about. */
const pass = async (...instants: string[]) => {
  for (const instant of instants) {
    world.setClock(instant);
    await world.tell();
  }
};

describe('the closure of a programme', () => {
  test('destroys the personal data of a county and no other, on its day, and says so in a report that anybody can verify', async () => {
    const people = [await buildBound(world), await buildBound(world, {}, HUBUXIANG)];
    const elsewhere = await buildBound(world, {}, QINGBOMEN);
    await isolated(world, people[0]!.id);
    await handIn(feedOf(world), [row()]);
    const before = await close(county, { effectiveOn: '2020-04-16' });
    expect(before).toMatchObject({ errors: [], program: { status: 'ANNOUNCED', report: null, clause: 'org.3' } });
    const { id } = before.program;
    await pass(NOON, '2020-04-15T15:59:59.999Z');
    expect(await read(id)).toMatchObject({ status: 'ANNOUNCED', erased: [] });
    expect(await world.deps.persons.person(people[0]!.id)).not.toBeNull();

    await pass('2020-04-15T16:00:00.000Z');
    for (const one of people) expect((await world.deps.persons.wrappedKeys([one.id]))[0]).toBeNull();
    expect(await read(id)).toMatchObject({ status: 'ERASING', pending: 2, report: null });
    await pass('2020-04-15T16:02:00.000Z');

    const closed = await read(id);
    expect(closed).toMatchObject({
      status: 'CLOSED',
      pending: 0,
      heldPeople: 0,
      held: [],
      finishedAt: '2020-04-15T16:02:00.000Z',
    });
    const counted = Object.fromEntries(closed.erased.map((one: any) => [one.class, one.count]));
    expect(counted).toMatchObject({ PERSON: 2, ISOLATION: 2, ARRIVAL: 1 });
    for (const one of people) {
      const left = (await traces(world, one.id)).map((item) => String(item['pk']).split('#', 2)[1] ?? 'TOMBSTONE');
      expect(new Set(left)).toEqual(
        new Set(left.filter((what) => ['ACCESS', 'ERASURE', 'ERASING', 'TOMBSTONE', 'TASK', 'DUE'].includes(what))),
      );
      expect(await world.deps.persons.household(one.household.split('_')[1]!, one.household)).toBeNull();
    }
    expect(await world.deps.persons.person(elsewhere.id)).not.toBeNull();

    const jws = decodeJws(closed.report, 'program-closure+jwt', 4_000)!;
    expect(jws.claims).toMatchObject({
      iss: '4201',
      jti: id,
      division: WUCHANG,
      effectiveOn: '2020-04-16',
      finishedAt: '2020-04-15T16:02:00.000Z',
      erased: counted,
      heldBack: { people: 0, by: {} },
    });
    const published = await world.server.handle({
      method: 'GET',
      path: '/regions/4201/jwks.json',
      search: '',
      headers: {},
      body: '',
      requestId: 'jwks',
    });
    const jwk = JSON.parse(published.body).keys.find((one: any) => one.kid === jws.kid);
    expect(await isSignedBy(jws, (await verificationKey({ jwk, notBefore: 0, notAfter: Infinity }))!)).toBe(true);
    expect(JSON.stringify(jws.claims)).not.toMatch(/王小明|person_/);
  });

  test('changes nothing when it is run again', async () => {
    await buildBound(world);
    const { program } = await close();
    await pass(NOON, LATER);
    const first = await read(program.id);
    expect(codesOf(await close())).toEqual(['ALREADY_IN_FORCE']);
    const next = await close(county, { effectiveOn: '2020-04-16' });
    const contents = async () => (await world.contents()).filter((item) => /PERSON#|ERASURE|HOUSEHOLD#/.test(item));
    const before = await contents();
    await pass('2020-04-15T16:00:00.000Z', '2020-04-15T16:02:00.000Z');
    expect(await contents()).toEqual(before);
    expect(await read(next.program.id)).toMatchObject({ status: 'CLOSED', erased: [], heldPeople: 0 });
    const again = await read(program.id);
    const claims = (report: string) => decodeJws(report, 'program-closure+jwt', 4_000)?.claims;
    expect({ ...again, report: claims(again.report) }).toEqual({ ...first, report: claims(first.report) });
  });

  test('holds back whom a grievance needs, says why and how many, and erases them when it is over', async () => {
    const held = await buildBound(world);
    const other = await buildBound(world);
    const { grievance } = await held.resident.mutate(
      'reportGrievance',
      { kind: 'PROPERTY', party: 'COMMUNITY', community: CHUCAI, description: '门被贴上封条' },
      'grievance { id }',
    );
    const { program } = await close();
    await pass(NOON, LATER);
    const closed = await read(program.id);
    expect(closed).toMatchObject({ status: 'CLOSED', heldPeople: 1, held: [{ hold: 'GRIEVANCE', count: 1 }] });
    expect(decodeJws(closed.report, 'program-closure+jwt', 4_000)?.claims).toMatchObject({
      heldBack: { people: 1, by: { GRIEVANCE: 1 } },
      erased: { PERSON: 1 },
    });
    expect(await world.deps.persons.person(other.id)).toBeNull();
    expect((await held.resident.ask('{ viewer { person { name } } }')).data.viewer.person.name).toBe('王小明');

    // The next day it is still open, the day after it is not.
    await pass('2020-04-15T20:00:00.000Z', '2020-04-16T04:00:00.000Z');
    expect(await world.deps.persons.person(held.id)).not.toBeNull();
    const dismissal = { grievance: grievance.id, reason: 'LAWFUL', note: '查无此事' };
    expect(codesOf(await county.mutate('dismissGrievance', dismissal, 'grievance { id }'))).toEqual([]);
    await pass('2020-04-16T15:59:59.999Z');
    expect(await world.deps.persons.person(held.id)).not.toBeNull();
    await pass('2020-04-16T20:00:00.000Z', '2020-04-16T20:02:00.000Z');
    expect(await world.deps.persons.registration(held.id)).toBeNull();
    const after = await read(program.id);
    expect(after).toMatchObject({ heldPeople: 0, held: [], pending: 0 });
    expect(after.erased).toContainEqual({ class: 'PERSON', count: 2 });
    // What was reported stands as it was.
    expect(decodeJws(after.report, 'program-closure+jwt', 4_000)?.claims).toMatchObject({ erased: { PERSON: 1 } });
  });

  test('grants what somebody has asked for by themself, and their request says so', async () => {
    const { id, resident } = await buildBound(world);
    const { erasure } = await requestErasure(resident, id);
    await close();
    await pass(NOON, LATER);
    expect(await world.deps.erasures.erasure(erasure.id)).toMatchObject({ status: 'ERASED', ground: 'PROGRAM_CLOSED' });
  });

  test('takes a home of many in steps, and leaves no home behind', async () => {
    const home = await world.buildHousehold(Array.from({ length: 12 }, () => person()));
    const { program } = await close();
    await pass(NOON, LATER);
    expect((await read(program.id)).erased).toContainEqual({ class: 'PERSON', count: 12 });
    expect(await world.deps.persons.household(CHUCAI, home.id)).toBeNull();
  });

  test('goes on from wherever it is cut off, and counts nobody twice', async () => {
    for (let step = 3; ; step += 7) {
      await world.close();
      world = await openWorld();
      county = world.as('AUTHORITY', { division: WUCHANG, account: 'county' });
      const people = [await buildBound(world), await buildBound(world, {}, HUBUXIANG)];
      const { program } = await close();
      let requests = 0;
      let isCut = false;
      const cut = () => {
        if (requests++ !== step || isCut) return;
        isCut = true;
        throw new Error('cut off');
      };
      await world.meddleWith(cut, async () => {
        for (const instant of [NOON, LATER]) {
          world.setClock(instant);
          await world.drain().catch(() => undefined);
        }
      });
      await pass('2020-04-15T04:10:00.000Z', '2020-04-15T04:20:00.000Z', '2020-04-15T04:30:00.000Z');
      const closed = await read(program.id);
      expect(closed).toMatchObject({ status: 'CLOSED', pending: 0 });
      expect(closed.erased).toContainEqual({ class: 'PERSON', count: 2 });
      for (const one of people) expect(await world.deps.persons.registration(one.id)).toBeNull();
      if (!isCut) {
        expect(step).toBeGreaterThan(30);
        return;
      }
      world.setClock(NOON);
    }
  }, 120_000);
});

test('a closure that is announced is read by the authorities of its county and above, and by nobody else', async () => {
  const { program } = await close(county, { effectiveOn: '2020-04-20' });
  for (const division of ['420102', '420106006', '33'])
    expect(await read(program.id, world.as('AUTHORITY', { division }))).toBeNull();
  const city = world.as('AUTHORITY', { division: '4201', account: 'city' });
  expect(await read(program.id, city)).toMatchObject({ status: 'ANNOUNCED' });
});

describe('no closure is announced', () => {
  const refused = async (given: object = {}) =>
    untouched(world, [county], () => close(county, given), /OPERATIONAL#ACCOUNT#/);

  test('while an emergency response is in force, of the county or above', async () => {
    const start = (division: string, claims: object) =>
      world
        .as('AUTHORITY', claims)
        .mutate(
          'startEmergencyResponse',
          { division, level: 'II', legalBasis: '省政府令' },
          'emergencyResponse { status }',
        );
    await start('42', { division: '42', account: 'province' });
    expect(codesOf(await refused())).toEqual(['RESPONSE_IN_FORCE']);
    const province = world.as('AUTHORITY', { division: '42', account: 'province' });
    const ended = await province.mutate(
      'endEmergencyResponse',
      { division: '42', legalBasis: '省政府令' },
      'emergencyResponse { status }',
    );
    expect(ended.errors).toEqual([]);
    expect(codesOf(await close())).toEqual([]);
  });

  test('and one that is announced waits for a response that starts before its day', async () => {
    const { id } = await buildBound(world);
    const { program } = await close(county, { effectiveOn: '2020-04-16' });
    const input = { division: WUCHANG, level: 'III', legalBasis: '区政府令' };
    expect(codesOf(await county.mutate('startEmergencyResponse', input, 'emergencyResponse { status }'))).toEqual([]);
    await pass('2020-04-16T04:00:00.000Z');
    expect(await read(program.id)).toMatchObject({ status: 'ANNOUNCED' });
    expect(await world.deps.persons.person(id)).not.toBeNull();
    await county.mutate(
      'endEmergencyResponse',
      { division: WUCHANG, legalBasis: '区政府令' },
      'emergencyResponse { status }',
    );
    await pass('2020-04-17T04:00:00.000Z', '2020-04-17T04:02:00.000Z');
    expect(await read(program.id)).toMatchObject({ status: 'CLOSED' });
  });

  test.each([
    ['yesterday', { effectiveOn: '2020-04-14' }, 'INVALID_DAY'],
    ['a day that is none', { effectiveOn: '2020-02-30' }, null],
    ['in 181 days', { effectiveOn: '2020-10-13' }, 'INVALID_DAY'],
    ['without a basis', { legalBasis: ' ' }, 'INVALID_TEXT'],
    ['without evidence', { evidence: '' }, 'INVALID_TEXT'],
    ['for a city', { division: '4201' }, 'NOT_FOUND'],
    ['for a community', { division: CHUCAI }, 'NOT_FOUND'],
    ['for another county', { division: '420102' }, 'NOT_FOUND'],
    ['for a county that there is not', { division: '420199' }, 'NOT_FOUND'],
  ])('%s', async (_, given, code) => {
    const answer = await refused(given);
    if (code === null) expect(answer.topErrors[0].extensions.code).toBe('BAD_USER_INPUT');
    else expect(codesOf(answer)).toEqual([code]);
  });

  test('twice by two requests at once, and the same request gives the same closure', async () => {
    const key = { idempotencyKey: 'close-wuchang' };
    const [first, same] = [await close(county, key), await close(county, key)];
    expect(same.program.id).toBe(first.program.id);
    const both = await Promise.all([
      close(county, { effectiveOn: '2020-04-18' }),
      close(county, { effectiveOn: '2020-04-18' }),
    ]);
    expect(both.map(codesOf).toSorted()).toEqual([[], ['ALREADY_IN_FORCE']]);
  });
});
