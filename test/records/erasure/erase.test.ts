import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { replayErasures } from '#graph/records/erasure/replay.ts';
import { buildBound, erase, ERASURE, LATER, requestErasure, traces } from '#test/support/erasure.ts';
import { clinical, investigation, laboratory } from '#test/support/evidence.ts';
import { endGround, isolated } from '#test/support/isolation.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, NOON, openWorld, person, QINGBOMEN, type World, WUCHANG } from '#test/support/world.ts';
import { addDays } from '#verify/calendar.ts';

let world: World;
let county: Caller;
let worker: Caller;
beforeAll(async () => {
  world = await openWorld();
  county = world.as('AUTHORITY', { division: WUCHANG, account: 'county' });
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
});
beforeEach(() => world.setClock(NOON));
afterAll(() => world.close());

const codesOf = ({ errors }: { errors: { code: string }[] }) => errors.map(({ code }) => code);
const openErasure = async () => {
  const bound = await buildBound(world);
  const { erasure, errors } = await requestErasure(bound.resident, bound.id);
  expect(errors).toEqual([]);
  return { ...bound, erasure };
};

describe('who asks to be forgotten', () => {
  test('is nobody from the moment on at which the county grants it, and leaves nothing behind', async () => {
    const { id, erasure, resident, household, idNumber, phone } = await openErasure();
    const { healthCode } = await resident.mutate('issueHealthCode', { person: id }, 'healthCode { id token }');
    const token = healthCode.token as string;
    expect((await worker.askFor('CARE', `{ person(id: "${id}") { name } }`)).data.person.name).toBe('王小明');

    expect(await erase(county, erasure.id)).toMatchObject({ errors: [], erasure: { status: 'ERASING', holds: [] } });
    // Before anything is deleted after the key.
    const { data } = await worker.askFor('REGISTRATION', `{ household(id: "${household}") { members { name } } }`);
    expect(data.household.members).toEqual([]);
    const unknown = await worker.askFor('REGISTRATION', `{ person(id: "${id}") { name } }`);
    expect(unknown.data.person).toBeNull();
    expect((await worker.ask(`{ node(id: "${id}") { id } }`)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    for (const by of [{ idNumber }, { phone }]) {
      const found = await worker.ask(
        'query ($i: String, $p: String) { findPersons(idNumber: $i, phone: $p, first: 9) { nodes { id } } }',
        {
          i: by.idNumber,
          p: by.phone,
        },
      );
      expect(found.data.findPersons.nodes).toEqual([]);
    }
    expect((await resident.ask('{ viewer { person { id } } }')).data.viewer.person).toBeNull();
    expect((await world.deps.persons.wrappedKeys([id]))[0]).toBeNull();

    await world.tell();
    world.setClock(LATER);
    await world.tell();
    const { data: seen } = await county.ask(
      `query ($d: DivisionCode!) { erasures(division: $d, status: ERASED, first: 100) { nodes { id status erased { class count } } } }`,
      { d: WUCHANG },
    );
    expect(seen.erasures.nodes.find((one: any) => one.id === erasure.id)).toMatchObject({
      status: 'ERASED',
      erased: [
        { class: 'PERSON', count: 1 },
        { class: 'CODE', count: 1 },
      ],
    });
    const verified = await world
      .as('REGIONAL_VERIFIER', { division: '3301' })
      .ask('query ($code: String!) { verifyHealthCode(code: $code) { verdict reasons { code } } }', { code: token });
    expect(verified.data.verifyHealthCode).toMatchObject({ verdict: 'REFUSED', reasons: [{ code: 'REVOKED' }] });

    const left = (await traces(world, id)).map((item) => String(item['pk']).split('#', 2).join('#'));
    // Who read them, until that lapses; that they are gone; and the tombstone of their key.
    expect(new Set(left)).toEqual(
      new Set(['SENSITIVE#ACCESS', 'SENSITIVE#ERASURE', 'SENSITIVE#ERASING', ...left.filter((pk) => pk === id)]),
    );
    expect(await world.deps.erasures.tombstone(id)).toMatchObject({
      ground: 'PERSON_REQUEST',
      erasedBy: 'county',
      ref: erasure.id,
    });
    // The identity number is free for whoever registers it next.
    expect((await world.buildHousehold([person({ idNumber })])).members).toHaveLength(1);
  });

  test('may have somebody erase them only once: a repeat by the same authority changes nothing, and another has nothing to grant', async () => {
    const { erasure } = await openErasure();
    expect(codesOf(await erase(county, erasure.id))).toEqual([]);
    const again = () => erase(county, erasure.id);
    expect(await untouched(world, [county], again)).toMatchObject({ errors: [], erasure: { id: erasure.id } });
    const city = world.as('AUTHORITY', { division: '4201', account: 'city' });
    expect(codesOf(await untouched(world, [city], () => erase(city, erasure.id)))).toEqual(['INVALID_TRANSITION']);
  });

  test('is asked for once at a time, and may take it back as long as nobody has decided', async () => {
    const { id, erasure, resident } = await openErasure();
    expect(codesOf(await requestErasure(resident, id))).toEqual(['ALREADY_REQUESTED']);
    const withdraw = () => resident.mutate('withdrawErasure', { erasure: erasure.id }, ERASURE);
    expect(await withdraw()).toMatchObject({ errors: [], erasure: { status: 'WITHDRAWN' } });
    expect(codesOf(await erase(county, erasure.id))).toEqual(['INVALID_TRANSITION']);
    const next = await requestErasure(resident, id);
    expect(next.errors).toEqual([]);
    expect(codesOf(await erase(county, next.erasure.id))).toEqual([]);
    const late = await worker.mutate('withdrawErasure', { erasure: next.erasure.id }, ERASURE);
    expect(codesOf(late)).toEqual(['INVALID_TRANSITION']);
  });

  test('asks as themself for no other ground than that they ask; a worker gives the others with a document', async () => {
    const { id, resident } = await buildBound(world);
    const asking = () => requestErasure(resident, id, { ground: 'DECEASED' });
    expect(codesOf(await untouched(world, [resident], asking))).toEqual(['INVALID_GROUND']);
    const given = { ground: 'DECEASED', evidence: 'REG-2020-17' };
    expect(await requestErasure(worker, id, given)).toMatchObject({
      errors: [],
      erasure: { ground: 'DECEASED', evidence: 'REG-2020-17', clause: 'rights.3', holds: null },
    });
  });

  test('answers a repeat of the request with the same erasure', async () => {
    const { id, resident } = await buildBound(world);
    const ask = () => requestErasure(resident, id, { idempotencyKey: 'erase-me-1' });
    const first = await ask();
    expect((await ask()).erasure.id).toBe(first.erasure.id);
  });
});

describe('nobody else', () => {
  test('sees one by its id but whoever asks and whoever decides', async () => {
    const { erasure } = await openErasure();
    const ask = (caller: Caller) => caller.ask(`{ node(id: "${erasure.id}") { ... on Erasure { status } } }`);
    for (const caller of [county, worker]) expect((await ask(caller)).data.node).toEqual({ status: 'REQUESTED' });
    for (const caller of [
      world.as('COMMUNITY_WORKER', { communities: [QINGBOMEN] }),
      (await buildBound(world)).resident,
    ])
      expect((await ask(caller)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('what is open about a person', () => {
  const refusedFor = async (hold: string, erasure: string) => {
    const answer = await untouched(world, [county], () => erase(county, erasure));
    expect(answer.errors).toMatchObject([{ code: 'HELD_BACK', path: ['input', 'erasure'] }]);
    expect(answer.errors[0].message).toContain(hold);
  };

  test('holds them back: an isolation, and nothing once it is over', async () => {
    const { id, erasure } = await openErasure();
    await isolated(world, id, { on: world.today() });
    await refusedFor('ISOLATION', erasure.id);
  });

  const doctor = () => world.as('PROFESSIONAL', { division: WUCHANG, account: 'doctor' });

  test('holds them back: a case, until it is ruled out', async () => {
    const { id, erasure } = await openErasure();
    const input = { community: CHUCAI, person: id, kind: 'SUSPECTED', confirmedOn: world.today(), sourceKnown: true };
    const { case: found } = await doctor().mutate('recordCase', { ...input, evidence: laboratory() }, 'case { id }');
    await refusedFor('CASE', erasure.id);
    await doctor().mutate('ruleOutCase', { case: found.id, evidence: laboratory() }, 'case { id }');
    expect((await erase(county, erasure.id)).errors).toEqual([]);
  });

  test('holds them back: the follow-up after a discharge, until the day of its last recheck is over', async () => {
    const { id, erasure } = await openErasure();
    const now = world.deps.clock();
    const dischargedOn = addDays(world.today(), -20);
    await doctor().mutate('recordDischarge', { person: id, dischargedOn, evidence: clinical() }, 'discharge { id }');
    world.setClock(new Date(now.getTime() + 8 * 86_400_000).toISOString());
    await refusedFor('CASE', erasure.id);
    world.setClock(new Date(now.getTime() + 9 * 86_400_000).toISOString());
    expect((await erase(county, erasure.id)).errors).toEqual([]);
  });

  test('goes with them: where they worked, whom they met, how they were', async () => {
    const { id, erasure, resident } = await openErasure();
    const other = (await world.buildHousehold()).members[0]!;
    const done = async (payload: Promise<any>) => expect((await payload).errors).toEqual([]);
    await done(doctor().mutate('recordWorkplace', { person: id, creditCode: '91420100MA4KWXYT0R' }, 'person { id }'));
    const met = { on: world.today(), people: [id, other], evidence: investigation() };
    await done(doctor().mutate('recordMeeting', met, 'on'));
    await isolated(world, id, { on: world.today(), ref: 'contact_erased' });
    await done(resident.mutate('recordDailyCheck', { person: id, on: world.today(), temperature: 36.5 }, 'on'));
    await endGround(world, id, 'contact_erased');
    await done(erase(county, erasure.id));
    await world.tell();
    world.setClock(new Date(world.deps.clock().getTime() + 120_000).toISOString());
    await world.tell();
    const left = (await traces(world, id)).map((item) => String(item['pk']).split('#', 2).join('#'));
    // Whom they met keeps an entry of their own, which names somebody who is nobody, and goes in time; so
    // does a task that is over.
    expect(new Set(left.filter((pk) => pk !== id && !pk.startsWith('OPERATIONAL')))).toEqual(
      new Set(['SENSITIVE#ERASURE', 'SENSITIVE#ERASING', 'SENSITIVE#PERSON']),
    );
    expect(await world.deps.candidates.workplacesOf(id)).toEqual([]);
  });

  test('holds them back: a grievance, until it is answered', async () => {
    const { erasure, resident } = await openErasure();
    const { grievance } = await resident.mutate(
      'reportGrievance',
      { kind: 'PROPERTY', party: 'COMMUNITY', community: CHUCAI, description: '门被贴上封条' },
      'grievance { id }',
    );
    await refusedFor('GRIEVANCE', erasure.id);
    await county.mutate(
      'dismissGrievance',
      { grievance: grievance.id, reason: 'LAWFUL', note: '查无此事' },
      'grievance { id }',
    );
    expect(codesOf(await erase(county, erasure.id))).toEqual([]);
    world.setClock(LATER);
    await world.drain();
    expect(await world.deps.grievances.grievance(grievance.id)).toBeNull();
  });

  test('holds them back: a warning of theirs, until it is answered', async () => {
    const { erasure, resident } = await openErasure();
    const { warning } = await resident.mutate(
      'reportOverControl',
      { community: CHUCAI, kind: 'CLOSED_MANAGEMENT', scope: 'COMMUNITY', description: '大门上锁' },
      'warning { id }',
    );
    await refusedFor('APPEAL', erasure.id);
    await county.mutate('dismissWarning', { warning: warning.id, note: '查无此事' }, 'warning { id }');
    expect(codesOf(await erase(county, erasure.id))).toEqual([]);
  });

  test('holds them back: a handover that another community asks for', async () => {
    const { erasure, idNumber } = await openErasure();
    await world.buildHousehold([person({ idNumber })], QINGBOMEN);
    await world.drain();
    await refusedFor('HANDOVER', erasure.id);
  });
});

describe('an erasure that is cut off', () => {
  test('goes on from wherever it stopped, counts each item once, and leaves nothing', async () => {
    for (let step = 0; ; step++) {
      const { id, erasure, resident } = await openErasure();
      for (const key of ['a', 'b'])
        await resident.mutate(
          'issueHealthCode',
          { person: id, idempotencyKey: `code-${key}-${id}` },
          'healthCode { id }',
        );
      await erase(county, erasure.id);
      world.setClock(LATER);
      let requests = 0;
      let isCut = false;
      const cut = async () => {
        if (requests++ !== step || isCut) return;
        isCut = true;
        throw new Error('cut off');
      };
      await world.meddleWith(cut, () => world.drain()).catch(() => undefined);
      // What failed is put off for a minute.
      world.setClock('2020-04-15T05:00:00.000Z');
      await world.drain();
      world.setClock(NOON);
      expect(await world.deps.erasures.erasure(erasure.id)).toMatchObject({
        status: 'ERASED',
        erased: { PERSON: 1, CODE: 2 },
      });
      const left = (await traces(world, id)).map((item) => String(item['pk']).split('#', 2).join('#'));
      expect(
        left.filter((pk) => !/ACCESS|ERASURE|ERASING/.test(pk) && pk !== id && !pk.startsWith('OPERATIONAL')),
      ).toEqual([]);
      if (!isCut) {
        expect(step).toBeGreaterThan(10);
        return;
      }
    }
  }, 120_000);

  test('before the key is destroyed has changed nothing', async () => {
    const { id, erasure } = await openErasure();
    const failing = (operation: string) => {
      if (operation === 'TransactWriteItems') throw new Error('cut off');
    };
    await world.meddleWith(failing, () => erase(county, erasure.id));
    expect((await world.deps.persons.wrappedKeys([id]))[0]).not.toBeNull();
    expect((await world.deps.persons.person(id))?.sealed).toBeDefined();
    world.faults.length = 0;
    expect(codesOf(await erase(county, erasure.id))).toEqual([]);
  });
});

test('who was erased and comes back by a restore is erased anew by the tombstone, and only once', async () => {
  const { id, erasure } = await openErasure();
  const before = (await traces(world, id)).filter(({ sk }) => sk !== undefined);
  await erase(county, erasure.id);
  world.setClock(LATER);
  await world.drain();
  const tombstone = (await world.deps.erasures.tombstone(id))!;
  // As the main table stood before; that of keys is not restored.
  await world.deps.db.putMany(before);
  expect(await world.deps.persons.person(id)).not.toBeNull();
  const named = await worker.askFor('REGISTRATION', `{ person(id: "${id}") { name } }`);
  expect(named.data.person.name).toBeNull();
  expect(await replayErasures(world.deps, [tombstone])).toBe(1);
  expect(await world.deps.persons.person(id)).toBeNull();
  expect(await replayErasures(world.deps, [tombstone])).toBe(0);
  world.setClock('2020-04-15T05:00:00.000Z');
  await world.drain();
  expect(await world.deps.persons.registration(id)).toBeNull();
});
