import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ARRIVAL, bindArrival, feedOf, REGISTERED } from '#test/support/arrivals.ts';
import { issueCode } from '#test/support/codes.ts';
import { border, ticket } from '#test/support/evidence.ts';
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
  NANGANG,
} from '#test/support/world.ts';

let world: World;
let worker: Caller;
let feed: Caller;
beforeAll(async () => {
  world = await openWorld();
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
  feed = feedOf(world);
});
beforeEach(() => world.setClock(NOON));
afterAll(() => world.close());

const newPerson = async (community = CHUCAI) => (await world.buildHousehold([person()], community)).members[0]!;
const resident = (of: string) => world.as('RESIDENT', { person: of, account: `resident-${of}` });
const arrive = (by: Caller, of: string, input: object = {}) =>
  by.mutate(
    'registerArrival',
    {
      person: of,
      from: 'ABROAD',
      ...('from' in input ? {} : { place: 'IT' }),
      arrivedOn: world.daysAgo(1),
      evidence: ticket(),
      ...input,
    },
    REGISTERED,
    { 'x-purpose': 'REGISTRATION' },
  );
const made = async (payload: ReturnType<typeof arrive>) => {
  const { errors, topErrors, ...rest } = await payload;
  if (errors?.length !== 0) throw new Error(JSON.stringify(errors ?? topErrors));
  return rest;
};
/** An arrival that binds, by worker and person. */
const bind = (of: string, input: object = {}) =>
  bindArrival(world, worker, {
    person: of,
    from: 'ABROAD',
    ...('from' in input ? {} : { place: 'IT' }),
    arrivedOn: world.daysAgo(1),
    evidence: ticket(),
    ...input,
  });
const liveOrder = (of: string) => world.deps.isolations.live(of);
const codesOf = ({ reasons }: { reasons: { code: string }[] }) => reasons.map(({ code }) => code);

describe('an arrival from abroad', () => {
  test('is answered with its ruling, isolates its person from the day of arrival, and puts them under the grid', async () => {
    const who = await newPerson();
    const { factId, arrival } = await bind(who, { place: 'IT', transport: { kind: 'FLIGHT', number: 'CA950' } });
    expect(arrival).toMatchObject({
      role: 'ARRIVAL',
      from: 'ABROAD',
      place: 'IT',
      arrivedOn: '2020-04-14',
      transport: { kind: 'FLIGHT', number: 'CA950', pointToPoint: false },
      person: { id: who },
      registeredAt: NOON,
      party: [],
      ruling: { verdict: 'ALLOWED_WITH_CONDITIONS', action: 'CENTRAL_ISOLATION', until: '2020-04-28', tier: 'LOW' },
    });
    expect(arrival.ruling.legalBasis).toContain('Frontier Health');
    expect(await liveOrder(who)).toMatchObject({
      place: 'CENTRAL',
      dueOn: '2020-04-28',
      grounds: [{ cause: 'ARRIVAL_ABROAD', ref: arrival.id, fact: factId, exposureOn: '2020-04-14' }],
    });
    const caused = await world.deps.tasks.tasksCausedBy((await liveOrder(who))!.id);
    expect(caused.map(({ kind }) => kind)).toContain('TRANSFER');
  });

  test.each(['HK', 'MO', 'TW'])('is one from outside the mainland: %s, which is kept as it is', async (place) => {
    const { arrival } = await bind(await newPerson(), { place });
    expect(arrival).toMatchObject({ from: 'ABROAD', place, ruling: { action: 'CENTRAL_ISOLATION' } });
    expect(codesOf(arrival.ruling)).toContain('FROM_ABROAD');
  });

  test('keeps the number of the flight sealed', async () => {
    await made(arrive(worker, await newPerson(), { transport: { kind: 'FLIGHT', number: 'QX77421' } }));
    expect((await world.contents()).filter((item) => item.includes('QX77421'))).toEqual([]);
  });

  test('handed over by two systems isolates once', async () => {
    const who = await newPerson();
    const [first, second] = [await made(arrive(feed, who)), await made(arrive(feedOf(world, 'rail'), who))];
    expect(first.arrival).toBeNull();
    expect(second.factId).toBe(first.factId);
    expect((await liveOrder(who))?.grounds).toHaveLength(1);
    expect(await world.deps.arrivals.arrivalsOf(who)).toHaveLength(2);
  });

  test('handed over by two systems at the same moment leaves one order', async () => {
    const who = await newPerson();
    await Promise.all([made(arrive(feed, who)), made(arrive(feedOf(world, 'rail'), who))]);
    expect((await liveOrder(who))?.dueOn).toBe('2020-04-28');
    expect(await world.deps.arrivals.arrivalsOf(who)).toHaveLength(2);
  });

  test('of long ago is registered, and isolates nobody', async () => {
    const who = await newPerson();
    const { factId, arrival } = await made(arrive(worker, who, { arrivedOn: '2020-04-01' }));
    expect(factId).toBeNull();
    expect([arrival.ruling.action, ...codesOf(arrival.ruling)]).toEqual(['NONE', 'FROM_ABROAD', 'ISOLATION_DAYS_OVER']);
    expect(await liveOrder(who)).toBeNull();
  });

  test('of 14 days ago isolates until midnight and not after it', async () => {
    world.setClock('2020-04-15T15:59:59.000Z');
    const late = await bind(await newPerson(), { arrivedOn: '2020-04-02' });
    expect(late.arrival.ruling).toMatchObject({ action: 'CENTRAL_ISOLATION', until: '2020-04-16' });
    world.setClock('2020-04-15T16:00:00.000Z');
    const over = await made(arrive(worker, await newPerson(), { arrivedOn: '2020-04-02' }));
    expect(over.arrival.ruling).toMatchObject({ action: 'NONE', until: null });
  });
});

describe('an arrival from a high-risk area', () => {
  test.each([
    [null, 'HOME'],
    [false, 'CENTRAL'],
  ])('isolates at home, centrally where home is impossible: home possible %s', async (homePossible, place) => {
    const who = await newPerson();
    await made(arrive(feed, who, { from: 'HIGH_RISK_AREA', place: NANGANG, homePossible }));
    expect(await liveOrder(who)).toMatchObject({ place, clause: 'low.control.3' });
  });
});

describe('an arrival from elsewhere', () => {
  test.each([
    [
      'with a proof and from point to point',
      true,
      [{ kind: 'TEST_REPORT', reference: '核酸 2020-0413' }],
      'EXEMPT_BY_PROOF',
    ],
    ['without a proof', true, [], 'NO_GROUND_TO_ISOLATE'],
    ['by a crowded train', false, [{ kind: 'TEST_REPORT', reference: '核酸 2020-0413' }], 'NO_GROUND_TO_ISOLATE'],
  ])('%s isolates nobody, whoever registers it', async (_, pointToPoint, proofs, why) => {
    for (const by of ['RESIDENT', 'COMMUNITY_WORKER']) {
      const who = await newPerson();
      const { factId, arrival } = await made(
        arrive(by === 'RESIDENT' ? resident(who) : worker, who, {
          from: 'ELSEWHERE',
          transport: { kind: 'TRAIN', pointToPoint },
          proofs,
        }),
      );
      expect(factId).toBeNull();
      expect([arrival.ruling.action, ...codesOf(arrival.ruling)]).toEqual(['NONE', why, 'WATCH_FOR_SYMPTOMS']);
      expect(await liveOrder(who)).toBeNull();
      expect(await world.deps.tasks.tasksCausedBy(arrival.id)).toEqual([]);
    }
  });

  test('is not taken from a feed, which hands over arrivals from abroad and high-risk areas alone', async () => {
    const who = await newPerson();
    const { errors } = await untouched(world, [feed], () => arrive(feed, who, { from: 'ELSEWHERE' }));
    expect(errors).toMatchObject([{ code: 'INVALID_ORIGIN', path: ['input', 'from'] }]);
  });
});

describe('proofs', () => {
  const proofOf = async (of: string, reference: string) => {
    const given = { from: 'ELSEWHERE', transport: { kind: 'CAR', pointToPoint: true } };
    const { arrival } = await made(arrive(worker, of, { ...given, proofs: [{ kind: 'GREEN_CODE', reference }] }));
    return [arrival.proofs[0].standing, arrival.ruling.reasons[0].code];
  };

  test('a green code counts for whoever it was issued to, and a borrowed one for nobody', async () => {
    const [first, second] = (await world.buildHousehold([person(), person({ name: '陈桂兰' })])).members as [
      string,
      string,
    ];
    const { token } = await issueCode(resident(first), first);
    expect(await proofOf(first, token)).toEqual(['VERIFIED', 'EXEMPT_BY_PROOF']);
    expect(await proofOf(second, token)).toEqual(['REJECTED', 'NO_GROUND_TO_ISOLATE']);
  });

  test('what is no code is none', async () => {
    expect(await proofOf(await newPerson(), 'no-code')).toEqual(['REJECTED', 'NO_GROUND_TO_ISOLATE']);
  });

  test('a yellow code is no green one', async () => {
    const who = await newPerson();
    const { token } = await issueCode(resident(who), who);
    await made(arrive(feed, who, { from: 'HIGH_RISK_AREA', place: NANGANG }));
    expect(await proofOf(who, token)).toEqual(['REJECTED', 'NO_GROUND_TO_ISOLATE']);
  });

  test('are not kept in plain', async () => {
    const who = await newPerson();
    const { token } = await issueCode(resident(who), who);
    const before = (await world.contents()).filter((item) => item.includes(token)).length;
    await proofOf(who, token);
    expect((await world.contents()).filter((item) => item.includes(token))).toHaveLength(before);
  });
});

describe('who is named with an arrival', () => {
  test('has a ruling of their own: a companion is an arrival, a host and a hotel are left alone', async () => {
    const [who, along] = (await world.buildHousehold([person(), person({ name: '李四' })])).members as [string, string];
    const host = person({ name: '周建国' });
    const known = (await world.buildHousehold([host], QINGBOMEN)).members[0]!;
    const { arrival } = await made(
      arrive(worker, who, {
        companions: [along],
        hosts: [
          { name: host.name, idNumber: host.idNumber },
          { role: 'EMPLOYER', name: '江城酒家', phone: '027-88880000' },
        ],
        hotel: { name: '黄鹤宾馆', community: HUBUXIANG },
      }),
    );
    expect(arrival.party.map(({ role, name, person: of, ruling }: any) => [role, name, of?.id, ruling.action])).toEqual(
      [
        // Registered elsewhere: whether and where is not told.
        ['HOST', '周建国', undefined, 'NONE'],
        ['EMPLOYER', '江城酒家', undefined, 'NONE'],
        ['HOTEL', '黄鹤宾馆', undefined, 'NONE'],
        // A report alone, like that of who they came with.
        ['COMPANION', null, along, 'NONE'],
      ],
    );
    expect([await liveOrder(along), await liveOrder(known)]).toEqual([null, null]);
    const { data } = await resident(known).ask(
      `{ person(id: "${known}") { arrivals { role place ruling { action } } facts { kind } } }`,
    );
    expect(data.person).toEqual({ arrivals: [{ role: 'HOST', place: null, ruling: { action: 'NONE' } }], facts: [] });
    await world.tell();
    const told = await resident(known).ask('{ events(first: 50) { nodes { type } } }');
    expect(told.data.events.nodes.map(({ type }: any) => type)).toContain('ARRIVAL_NAMED');
  });

  test('as a host who is registered nowhere is not told apart from one who is registered elsewhere', async () => {
    const host = person({ name: '周建国' });
    await world.buildHousehold([host], QINGBOMEN);
    const fields = async (idNumber: string) => {
      const { arrival } = await made(arrive(worker, await newPerson(), { hosts: [{ name: '周建国', idNumber }] }));
      return arrival.party;
    };
    expect(await fields(host.idNumber)).toEqual(await fields(person().idNumber));
  });

  test('is named once', async () => {
    const [who, along] = (await world.buildHousehold([person(), person()])).members as [string, string];
    for (const companions of [[along, along], [who]]) {
      const { errors } = await untouched(world, [worker], () => arrive(worker, who, { companions }));
      expect(errors).toMatchObject([{ code: 'NAMED_TWICE' }]);
    }
  });

  test('as a companion must be somebody for whom the caller acts', async () => {
    const [who, stranger] = [await newPerson(), await newPerson(QINGBOMEN)];
    for (const by of [worker, resident(who)]) {
      const answers = await untouched(world, [by], async () => [
        await arrive(by, who, { companions: [stranger] }),
        await arrive(by, who, { companions: ['person_none'] }),
      ]);
      expect(answers[0].errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'companions', '0'] }]);
      expect(answers[0]).toEqual(answers[1]);
    }
  });

  test('who was missed by a crash has an arrival once the request is sent again', async () => {
    const [who, along] = (await world.buildHousehold([person(), person()])).members as [string, string];
    const given = { companions: [along], idempotencyKey: randomUUID(), evidence: border() };
    let transactions = 0;
    const crash = (operation: string) => {
      if (operation === 'TransactWriteItems' && ++transactions === 2) throw new Error('crash');
    };
    await feed.ask('{ viewer { account } }');
    await world.meddleWith(crash, () => arrive(feed, who, given)).catch(() => null);
    world.faults.length = 0;
    await made(arrive(feed, who, given));
    expect([(await liveOrder(who)) !== null, (await liveOrder(along)) !== null]).toEqual([true, true]);
    expect(await world.deps.arrivals.arrivalsOf(who)).toHaveLength(1);
  });
});

describe('an arrival is registered', () => {
  test('by the person themself, and read by them without a purpose', async () => {
    const who = await newPerson();
    const { arrival, errors } = await resident(who).mutate(
      'registerArrival',
      { person: who, from: 'HIGH_RISK_AREA', place: NANGANG, arrivedOn: world.daysAgo(2), evidence: ticket() },
      ARRIVAL,
    );
    expect(errors).toEqual([]);
    expect(codesOf(arrival.ruling)).toEqual(['FROM_HIGH_RISK_AREA', 'AWAITS_CONFIRMATION', 'WATCH_FOR_SYMPTOMS']);
  });

  test('once, however often it is asked for, and at once', async () => {
    const who = await newPerson();
    const key = { idempotencyKey: randomUUID(), evidence: ticket() };
    const answers = await Promise.all(Array.from({ length: 6 }, () => made(arrive(worker, who, key))));
    expect(new Set(answers.map(({ arrival }) => arrival.id)).size).toBe(1);
    const again = await untouched(world, [worker], () => made(arrive(worker, who, key)), /SENSITIVE#ACCESS#/);
    expect(again.arrival.id).toBe(answers[0]?.arrival.id);
    const { errors } = await untouched(world, [worker], () => arrive(worker, who, { ...key, place: 'FR' }));
    expect(errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  test('in the words of before, too', async () => {
    const who = await newPerson();
    const input = { person: who, from: 'ABROAD', place: 'IT', arrivedOn: world.daysAgo(1), evidence: ticket() };
    expect(await feed.mutate('registerArrival', input, 'factId')).toMatchObject({
      factId: expect.any(String),
      errors: [],
    });
  });

  test.each<[string, object, string, string[]]>([
    ['tomorrow', { arrivedOn: '2020-04-16' }, 'INVALID_DAY', ['arrivedOn']],
    ['from a place that is no country', { place: '420106' }, 'INVALID_ORIGIN', ['place']],
    ['from no place', { place: null }, 'INVALID_ORIGIN', ['place']],
    ['from the mainland', { place: 'CN' }, 'INVALID_ORIGIN', ['place']],
    ['from letters that are no country', { place: 'XX' }, 'INVALID_ORIGIN', ['place']],
    ['from a country in three letters', { place: 'ITA' }, 'INVALID_ORIGIN', ['place']],
    ['from a country in small letters', { place: 'it' }, 'INVALID_ORIGIN', ['place']],
    ['from a country as a division', { from: 'HIGH_RISK_AREA', place: 'IT' }, 'INVALID_ORIGIN', ['place']],
    ['with too many hosts', { hosts: Array.from({ length: 6 }, () => ({ name: '周' })) }, 'TOO_MANY', ['hosts']],
    ['with a host of no name', { hosts: [{ name: '' }] }, 'INVALID_TEXT', ['hosts', '0', 'name']],
    [
      'with a host of no number',
      { hosts: [{ name: '周', idNumber: '1' }] },
      'INVALID_ID_NUMBER',
      ['hosts', '0', 'idNumber'],
    ],
    ['with a host of no phone', { hosts: [{ name: '周', phone: 'x' }] }, 'INVALID_PHONE', ['hosts', '0', 'phone']],
    [
      'with an endless flight',
      { transport: { kind: 'FLIGHT', number: 'x'.repeat(41) } },
      'INVALID_TEXT',
      ['transport', 'number'],
    ],
    ['with a hotel nowhere', { hotel: { name: '宾馆', community: '420106' } }, 'INVALID_PLACE', ['hotel', 'community']],
    [
      'with an empty proof',
      { proofs: [{ kind: 'TEST_REPORT', reference: '' }] },
      'INVALID_TEXT',
      ['proofs', '0', 'reference'],
    ],
    ['with a bad key', { idempotencyKey: 'short' }, 'INVALID_IDEMPOTENCY_KEY', ['idempotencyKey']],
    [
      'with too many companions',
      { companions: Array.from({ length: 11 }, (_, i) => `person_${i}`) },
      'TOO_MANY',
      ['companions'],
    ],
  ])('%s is refused, and nothing is written', async (_, overrides, code, path) => {
    const who = await newPerson();
    const { arrival, errors } = await untouched(world, [worker], () => arrive(worker, who, overrides));
    expect(arrival).toBeNull();
    expect(errors).toMatchObject([{ code, path: ['input', ...path] }]);
  });

  test('with all that is wrong told at once, and nothing of it repeated', async () => {
    const who = await newPerson();
    const { errors } = await arrive(worker, who, {
      place: 'Atlantis',
      hosts: [{ name: '周', phone: '4711x' }],
      arrivedOn: '2020-05-01',
    });
    expect(errors.map(({ code }: any) => code)).toEqual(['INVALID_ORIGIN', 'INVALID_DAY', 'INVALID_PHONE']);
    for (const given of ['Atlantis', '4711x', '2020-05-01']) expect(JSON.stringify(errors)).not.toContain(given);
  });
});

test('no fault was hidden from the caller in any of this', () => {
  expect(world.faults).toEqual([]);
});
