import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BODY_LIMIT } from '#graph/http/body.ts';
import { feedOf, handIn, row, unmatchedAt } from '#test/support/arrivals.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, idNumber, NOON, openWorld, person, type World, WUCHANG } from '#test/support/world.ts';

let world: World;
let feed: Caller;
beforeAll(async () => {
  world = await openWorld();
  feed = feedOf(world);
});
beforeEach(() => world.setClock(NOON));
afterAll(() => world.close());

const register = async (given: Parameters<typeof person>[0] = {}, community = CHUCAI) => {
  const who = person(given);
  return { ...who, id: (await world.buildHousehold([who], community)).members[0]! };
};
const outcomes = (answers: Awaited<ReturnType<typeof handIn>>) =>
  answers.map(({ outcome, errors }) => [outcome, ...errors.map(({ code }) => code)]);
const refused = (rows: readonly object[]) => untouched(world, [feed], () => handIn(feed, rows));

describe('a row', () => {
  test('of somebody registered is theirs at once: the order follows, and the community sees it', async () => {
    const who = await register();
    expect(outcomes(await handIn(feed, [row({ idNumber: who.idNumber, destination: null })]))).toEqual([['TAKEN']]);
    const [arrival] = await world.deps.arrivals.arrivalsOf(who.id);
    expect(arrival).toMatchObject({ clause: 'low.it.2', from: 'ABROAD', ruling: { action: 'CENTRAL_ISOLATION' } });
    expect(await world.deps.isolations.live(who.id)).toMatchObject({ grounds: [{ ref: arrival?.id }] });
  });

  test('is answered alike for who is registered here, elsewhere and nowhere', async () => {
    const [here, elsewhere] = [await register(), await register({}, '330102001051')];
    const rows = [here.idNumber, elsewhere.idNumber, idNumber()].map((number) => row({ idNumber: number }));
    const answers = await handIn(feed, rows);
    expect(answers.map(({ sentId: _, ...told }) => told)).toEqual(Array(3).fill({ outcome: 'TAKEN', errors: [] }));
  });

  test('rules for each of its people: who came along is an arrival, a host who is registered is told and left alone', async () => {
    const [who, along, host] = [await register(), await register(), await register()];
    const party = {
      idNumber: who.idNumber,
      companions: [{ idNumber: along.idNumber, name: along.name }],
      hosts: [{ name: host.name, idNumber: host.idNumber }],
      hotel: { name: '黄鹤宾馆', community: CHUCAI },
    };
    await handIn(feed, [row(party)]);
    const [arrival] = await world.deps.arrivals.arrivalsOf(who.id);
    expect(arrival?.party.map(({ role, person: of, ruling }) => [role, of, ruling.action])).toEqual([
      ['HOST', host.id, 'NONE'],
      ['HOTEL', null, 'NONE'],
      ['COMPANION', along.id, 'CENTRAL_ISOLATION'],
    ]);
    expect(await world.deps.isolations.live(along.id)).not.toBeNull();
    expect(await world.deps.isolations.live(host.id)).toBeNull();
    expect(await world.deps.arrivals.arrivalsOf(host.id)).toMatchObject([{ role: 'HOST', ruling: { action: 'NONE' } }]);
  });

  test('is recorded as what is handed in for a person by their id', async () => {
    const [who, along, known, knownAlong] = [await register(), await register(), await register(), await register()];
    const companions = [{ idNumber: along.idNumber, name: along.name }];
    const whole = row({ idNumber: who.idNumber, name: who.name, companions, hotel: { name: '黄鹤宾馆' } });
    await handIn(feed, [whole]);
    const { sentId: _, idNumber: __, name: ___, phone: ____, destination: _____, ...journey } = whole;
    const byId = { ...journey, person: known.id, companions: [knownAlong.id] };
    expect(await feed.mutate('registerArrival', byId, 'factId')).toMatchObject({ errors: [] });
    const own = { pk: null, sk: null, id: null, person: null, sealed: null, fact: null };
    const recorded = async (of: string) =>
      (await world.deps.arrivals.arrivalsOf(of)).map((one) => ({
        ...one,
        ...own,
        party: one.party.map((entry) => ({ ...entry, person: null })),
      }));
    expect(await recorded(known.id)).toMatchObject([{ role: 'ARRIVAL', clause: 'low.it.2' }]);
    expect(await recorded(who.id)).toEqual(await recorded(known.id));
    expect(await recorded(along.id)).toEqual(await recorded(knownAlong.id));
  });

  test('sent again changes nothing; another one under the same id is refused; another sender has ids of its own', async () => {
    const companions = [{ idNumber: idNumber(), name: '李小航' }];
    const given = { ...row({ sentId: 'repeat-1' }), companions };
    expect(outcomes(await handIn(feed, [given]))).toEqual([['TAKEN']]);
    const again = await refused([given]);
    expect(outcomes(again)).toEqual([['REPEATED']]);
    const other = await refused([{ ...given, companions: [], name: '李近航' }]);
    expect(other).toMatchObject([
      { outcome: 'REFUSED', errors: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'rows', '0', 'sentId'] }] },
    ]);
    const more = await refused([{ ...given, companions: [...companions, { idNumber: idNumber(), name: '李三航' }] }]);
    expect(outcomes(more)).toEqual([['REFUSED', 'IDEMPOTENCY_KEY_REUSED']]);
    expect(outcomes(await handIn(feedOf(world, 'rail'), [given]))).toEqual([['TAKEN']]);
  });

  test('sent at once by two requests is taken once', async () => {
    const who = await register();
    const given = row({ idNumber: who.idNumber });
    const answers = (await Promise.all(Array.from({ length: 4 }, () => handIn(feed, [given])))).flat();
    expect(outcomes(answers).flat().sort()).toEqual(['REPEATED', 'REPEATED', 'REPEATED', 'TAKEN']);
    expect(await world.deps.arrivals.arrivalsOf(who.id)).toHaveLength(1);
  });

  test('whose companion was missed by a crash brings them when it is sent again', async () => {
    const [who, along] = [await register(), await register()];
    const given = row({ idNumber: who.idNumber, companions: [{ idNumber: along.idNumber, name: along.name }] });
    await feed.ask('{ viewer { account } }');
    let transactions = 0;
    const crash = (operation: string) => {
      if (operation === 'TransactWriteItems' && ++transactions === 2) throw new Error('crash');
    };
    await expect(world.meddleWith(crash, () => handIn(feed, [given]))).rejects.toThrow();
    world.faults.length = 0;
    expect(outcomes(await handIn(feed, [given]))).toEqual([['REPEATED']]);
    expect(await world.deps.isolations.live(along.id)).not.toBeNull();
  });
});

describe('a bad row is refused alone, with what is wrong and where', () => {
  const number = idNumber();
  test.each<[string, object, string, string[]]>([
    ['from elsewhere', { from: 'ELSEWHERE', place: '420102' }, 'INVALID_ORIGIN', ['from']],
    ['from no country', { place: 'Italy' }, 'INVALID_ORIGIN', ['place']],
    ['from letters that are no country', { place: 'XX' }, 'INVALID_ORIGIN', ['place']],
    ['from the mainland', { place: 'CN' }, 'INVALID_ORIGIN', ['place']],
    ['from no division', { from: 'HIGH_RISK_AREA', place: 'IT' }, 'INVALID_ORIGIN', ['place']],
    ['of tomorrow', { arrivedOn: '2020-04-16' }, 'INVALID_DAY', ['arrivedOn']],
    ['of no day', { arrivedOn: '2020-02-30' }, 'INVALID_DAY', ['arrivedOn']],
    ['of no number', { idNumber: '420106198001011234' }, 'INVALID_ID_NUMBER', ['idNumber']],
    ['of nobody', { idNumber: null }, 'INVALID_DOCUMENT', ['idNumber']],
    [
      'of two',
      { document: { kind: 'PASSPORT', country: 'IT', number: 'YA1234567' } },
      'INVALID_DOCUMENT',
      ['idNumber'],
    ],
    [
      'of no passport',
      { idNumber: null, document: { kind: 'PASSPORT', country: 'IT', number: '!' } },
      'INVALID_DOCUMENT',
      ['document'],
    ],
    ['of no name', { name: ' ' }, 'INVALID_TEXT', ['name']],
    ['of no phone', { phone: '12' }, 'INVALID_PHONE', ['phone']],
    ['to no place', { destination: { code: 'Wuhan' } }, 'INVALID_PLACE', ['destination', 'code']],
    [
      'to an endless address',
      { destination: { address: 'x'.repeat(201) } },
      'INVALID_TEXT',
      ['destination', 'address'],
    ],
    ['with an id that is none', { sentId: 'a b' }, 'INVALID_TEXT', ['sentId']],
    ['with an endless id', { sentId: 'x'.repeat(65) }, 'INVALID_TEXT', ['sentId']],
    [
      'with a companion twice',
      {
        companions: [
          { idNumber: number, name: '甲' },
          { idNumber: number, name: '甲' },
        ],
      },
      'NAMED_TWICE',
      ['companions', '1'],
    ],
    [
      'with themself as a companion',
      { idNumber: number, companions: [{ idNumber: number, name: '甲' }] },
      'NAMED_TWICE',
      ['companions', '0'],
    ],
    [
      'with a companion as a host',
      { companions: [{ idNumber: number, name: '甲' }], hosts: [{ name: '甲', idNumber: number }] },
      'NAMED_TWICE',
      ['hosts', '0'],
    ],
    [
      'with a companion of no number',
      { companions: [{ idNumber: '1', name: '甲' }] },
      'INVALID_ID_NUMBER',
      ['companions', '0', 'idNumber'],
    ],
    [
      'with too many companions',
      { companions: Array.from({ length: 11 }, () => ({ idNumber: idNumber(), name: '甲' })) },
      'TOO_MANY',
      ['companions'],
    ],
    [
      'with too many proofs',
      { proofs: Array.from({ length: 6 }, () => ({ kind: 'TEST_REPORT', reference: 'a' })) },
      'TOO_MANY',
      ['proofs'],
    ],
  ])('%s', async (_, overrides, code, path) => {
    const bad = row(overrides);
    const answers = await refused([bad]);
    expect(answers).toMatchObject([
      { sentId: bad.sentId, outcome: 'REFUSED', errors: [{ code, path: ['input', 'rows', '0', ...path] }] },
    ]);
  });

  test('among good ones, which are taken', async () => {
    const answers = await handIn(feed, [row(), row({ arrivedOn: '2099-01-01' }), row()]);
    expect(outcomes(answers)).toEqual([['TAKEN'], ['REFUSED', 'INVALID_DAY'], ['TAKEN']]);
    expect(answers[1]?.errors[0]?.path).toEqual(['input', 'rows', '1', 'arrivedOn']);
  });

  test('with all that is wrong at once, and nothing of it repeated', async () => {
    const [answer] = await refused([row({ sentId: 'wrong-row', idNumber: '4711', place: 'Atlantis', phone: '0815' })]);
    expect(answer?.errors.map(({ code }) => code)).toEqual(['INVALID_PHONE', 'INVALID_ID_NUMBER', 'INVALID_ORIGIN']);
    for (const given of ['4711', 'Atlantis', '0815']) expect(JSON.stringify(answer)).not.toContain(given);
  });

  test('under an id that an earlier row has; the earlier one is taken', async () => {
    const answers = await handIn(feed, [row({ sentId: 'twice' }), row({ sentId: 'twice' })]);
    expect(outcomes(answers)).toEqual([['TAKEN'], ['REFUSED', 'SENT_TWICE']]);
  });
});

describe('a request', () => {
  test.each([[0], [1_001]])('of %i rows is refused whole', async (count) => {
    const rows = Array.from({ length: count }, () => row());
    const { rows: answers, errors } = await untouched(world, [feed], () =>
      feed.mutate('registerArrivals', { rows }, 'rows { outcome }'),
    );
    expect(answers).toBeNull();
    expect(errors).toMatchObject([{ code: 'TOO_MANY', path: ['input', 'rows'] }]);
  });

  test('reads nothing: a feed sees no arrival, whether unknown or somebody’s', async () => {
    const who = await register();
    await handIn(feed, [row({ idNumber: who.idNumber }), row()]);
    const [arrival] = await world.deps.arrivals.arrivalsOf(who.id);
    const worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
    const [unmatched] = await unmatchedAt(worker, CHUCAI);
    for (const id of [arrival!.id, unmatched.id]) {
      const { errors } = await feed.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
  });
});

describe('5,000 rows in five requests with 50 bad ones', () => {
  /** As a border sends them: companions, hosts, hotel and proofs on some, all of them with an address. */
  const realistic = (i: number) =>
    row({
      sentId: `batch-${String(i).padStart(6, '0')}`,
      destination: {
        code: WUCHANG,
        building: '12栋',
        address: '湖北省武汉市武昌区中华路街道民主路 128 号 3 单元 1204 室',
      },
      transport: { kind: 'FLIGHT', number: 'CA8204', pointToPoint: true },
      proofs: [{ kind: 'TEST_REPORT', reference: `PCR-2020-04-13-${i}` }],
      hotel: { name: '武汉天河机场国际大酒店', community: '420116004001' },
      ...(i % 4 === 0 && { companions: [{ idNumber: idNumber(), name: '李小航', phone: '13900000002' }] }),
      ...(i % 5 === 0 && { hosts: [{ role: 'FAMILY', name: '李建国', phone: '13900000003' }] }),
      ...(i % 100 === 7 && { arrivedOn: '2020-05-01' }),
    });
  const small = (i: number) =>
    row({ sentId: `small-${i}`, destination: { code: WUCHANG }, ...(i % 100 === 7 && { idNumber: '1' }) });

  test('a thousand realistic rows fit into a request', () => {
    const rows = Array.from({ length: 1_000 }, (_, i) => realistic(i));
    const query =
      'mutation ($input: RegisterArrivalsInput!) { registerArrivals(input: $input) { rows { sentId outcome } } }';
    expect(Buffer.byteLength(JSON.stringify({ query, variables: { input: { rows } } }))).toBeLessThan(BODY_LIMIT);
  });

  test('are taken once, and explained, whichever request is repeated', async () => {
    const requests = Array.from({ length: 5 }, (_, r) =>
      Array.from({ length: 1_000 }, (__, i) => small(r * 1_000 + i)),
    );
    const count = (answers: Awaited<ReturnType<typeof handIn>>, outcome: string) =>
      answers.filter((one) => one.outcome === outcome).length;
    const first = [];
    for (const rows of requests) first.push(...(await handIn(feed, rows)));
    expect([count(first, 'TAKEN'), count(first, 'REPEATED'), count(first, 'REFUSED')]).toEqual([4_950, 0, 50]);
    const explained = first.filter(({ outcome }) => outcome === 'REFUSED');
    expect(explained.every(({ errors }) => errors.length === 1 && errors[0]?.code === 'INVALID_ID_NUMBER')).toBe(true);
    expect(explained.map(({ sentId }) => sentId)).toEqual(Array.from({ length: 50 }, (_, i) => `small-${i * 100 + 7}`));
    const again = await handIn(feed, requests[3]!);
    expect([count(again, 'TAKEN'), count(again, 'REPEATED'), count(again, 'REFUSED')]).toEqual([0, 990, 10]);
    const there = await world.deps.db.queryAll({ pk: `SENSITIVE#UNMATCHEDOF#${WUCHANG}`, prefix: '' }, 10_000);
    expect(there).toHaveLength(4_950);
  }, 120_000);

  test('one row of one unknown person is three requests to the table', async () => {
    const seen: string[] = [];
    await handIn(feed, [row({ destination: { code: WUCHANG } })]);
    await world.meddleWith(
      (operation) => void seen.push(operation),
      () =>
        handIn(
          feed,
          Array.from({ length: 20 }, () => row({ destination: { code: WUCHANG } })),
        ),
    );
    const of = (operation: string) => seen.filter((one) => one === operation).length;
    // The rest is read once a request: who asks, the place and its values.
    expect([of('TransactWriteItems'), of('Query'), of('GetItem')].map((n) => Math.floor(n / 20))).toEqual([1, 1, 1]);
    expect(seen.length).toBeLessThan(20 * 3 + 20);
  });
});

test('no fault was hidden from the caller in any of this', () => {
  expect(world.faults).toEqual([]);
});
