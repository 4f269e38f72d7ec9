import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { feedOf, handIn, REGISTERED, row, UNMATCHED, unmatchedAt } from '#test/support/arrivals.ts';
import { investigation } from '#test/support/evidence.ts';
import { untouched } from '#test/support/untouched.ts';
import {
  type Caller,
  CHUCAI,
  HUBUXIANG,
  idNumber,
  NOON,
  openWorld,
  person,
  QINGBOMEN,
  type World,
  WUCHANG,
} from '#test/support/world.ts';

let world: World;
let feed: Caller;
let worker: Caller;
let county: Caller;
beforeAll(async () => {
  world = await openWorld();
  feed = feedOf(world);
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI] });
  county = world.as('AUTHORITY', { division: WUCHANG });
});
beforeEach(() => world.setClock(NOON));
afterAll(() => world.close());

/** Hands one row in, and finds what lies with a place of it. */
async function waiting(at: string, by: Caller, overrides: object = {}) {
  const before = (await unmatchedAt(by, at)).map(({ id }) => id);
  const [answer] = await handIn(feed, [row(overrides)]);
  expect(answer).toMatchObject({ outcome: 'TAKEN', errors: [] });
  const come = (await unmatchedAt(by, at)).filter(({ id }) => !before.includes(id));
  expect(come).toHaveLength(1);
  return come[0];
}
const assign = (by: Caller, arrival: string, to: string) =>
  by.mutate('assignArrival', { arrival, to }, `arrival { ${UNMATCHED} }`);
const match = (by: Caller, arrival: string, who: string) =>
  by.mutate('matchArrival', { arrival, person: who }, REGISTERED, { 'x-purpose': 'REGISTRATION' });
const register = async (given: Parameters<typeof person>[0], community = CHUCAI) =>
  (await world.buildHousehold([person(given)], community)).members[0]!;

describe('an arrival of somebody unknown', () => {
  test('lies with the community that it names, with a visit for its grid and a ruling as far as it can be told', async () => {
    const found = await waiting(CHUCAI, worker);
    expect(found).toMatchObject({
      status: 'UNMATCHED',
      role: 'ARRIVAL',
      from: 'ABROAD',
      place: 'IT',
      community: { code: CHUCAI },
      division: null,
      destination: '中华路 1 号 1 单元 101 · 1栋',
      ruling: { action: 'CENTRAL_ISOLATION', tier: 'LOW' },
      history: [{ event: 'REGISTER', role: null, to: CHUCAI }],
    });
    expect(await world.deps.tasks.tasksCausedBy(found.id)).toMatchObject([
      { kind: 'VISIT', clause: 'low.control.2', community: CHUCAI, building: '1栋', subject: null, note: null },
    ]);
    await world.tell();
    const { data } = await worker.ask('{ events(first: 100) { nodes { type subject } } }');
    expect(data.events.nodes).toContainEqual({ type: 'ARRIVAL_UNMATCHED', subject: found.id });
  });

  test.each([
    ['a community that nobody knows', { code: '420106999999' }, WUCHANG],
    ['a street', { code: '420106006' }, WUCHANG],
    ['a county', { code: WUCHANG }, WUCHANG],
    ['a county that nobody knows', { code: '420199' }, '4201'],
    ['a city that nobody knows', { code: '429900' }, '42'],
    ['a province that nobody knows', { code: '990000' }, 'CN'],
    ['nothing at all', null, 'CN'],
    ['an address without a code', { address: '不详' }, 'CN'],
  ])('that names %s lies with the nearest place that is known: %j → %s', async (_, destination, at) => {
    const above = world.as('AUTHORITY', { division: at });
    const found = await waiting(at, above, { destination });
    expect([found.community, found.division]).toEqual([null, at === 'CN' ? null : { code: at }]);
    await world.tell();
    const { data } = await above.ask(`{ events(first: 100, division: "${at}") { nodes { type subject } } }`);
    expect(data.events.nodes).toContainEqual({ type: 'ARRIVAL_UNMATCHED', subject: found.id });
  });

  test('brings who came along as arrivals of their own, and one visit for all of them', async () => {
    const companions = [
      { idNumber: idNumber(), name: '李小航' },
      { document: { kind: 'PASSPORT', country: 'IT', number: 'YA 1234567' }, name: 'Anna Rossi' },
    ];
    const before = (await unmatchedAt(worker, CHUCAI)).length;
    await handIn(feed, [row({ companions })]);
    const come = (await unmatchedAt(worker, CHUCAI, 'name idNumber')).slice(0);
    expect(come).toHaveLength(before + 3);
    expect(come).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ role: 'COMPANION', name: '李小航' }),
        expect.objectContaining({ role: 'COMPANION', name: 'Anna Rossi', idNumber: '******567' }),
      ]),
    );
    const along = come.filter(({ name }) => ['李小航', 'Anna Rossi'].includes(name));
    for (const { id } of along) expect(await world.deps.tasks.tasksCausedBy(id)).toEqual([]);
  });

  test('is sealed: nothing that was told of the person or the way stands in plain', async () => {
    const secret = {
      idNumber: idNumber(),
      name: '欧阳明月',
      phone: '13912345670',
      transport: { kind: 'FLIGHT', number: 'ZZ40417' },
      destination: { code: CHUCAI, address: '胭脂路 77 号' },
      hosts: [{ name: '诸葛云', phone: '13912345671', idNumber: idNumber() }],
      hotel: { name: '鹦鹉洲宾馆' },
      proofs: [{ kind: 'TEST_REPORT', reference: 'PCR-991177' }],
    };
    await waiting(CHUCAI, worker, secret);
    await world.tell();
    const kept = (await world.contents()).join('\n');
    const { transport, destination, hosts, hotel, proofs, ...own } = secret;
    const told = [own.idNumber, own.name, own.phone, transport.number, destination.address, hotel.name];
    for (const text of [...told, ...hosts.flatMap(Object.values), proofs[0]!.reference, '3912345670'])
      expect(kept, text as string).not.toContain(text);
  });

  test('is read by the worker for a purpose and on the record, by the authority as far as it has to assign it', async () => {
    const found = await waiting(WUCHANG, county, {
      destination: { code: WUCHANG, address: '民主路 5 号' },
      name: '沈秋',
    });
    expect(found.destination).toBe('民主路 5 号');
    const ask = (by: Caller, purpose = 'REGISTRATION') =>
      by.ask(
        `query ($id: ID!) { node(id: $id) { ... on UnmatchedArrival { destination name idNumber phone } } }`,
        { id: found.id },
        purpose ? { 'x-purpose': purpose } : {},
      );
    const seen = await ask(county);
    expect(seen.data.node).toEqual({ destination: '民主路 5 号', name: null, idNumber: null, phone: null });
    expect(seen.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    await assign(county, found.id, CHUCAI);
    expect((await ask(worker, '')).data.node).toEqual({ destination: null, name: null, idNumber: null, phone: null });
    const { node } = (await ask(worker)).data;
    expect(node).toMatchObject({ name: '沈秋', phone: '139****0001', destination: '民主路 5 号' });
    expect(node.idNumber).toMatch(/^420\*+\w{4}$/);
    const readings = await world.deps.accounts.accesses(found.id, { first: 10 });
    expect(readings.map(({ role, purpose, fields }) => [role, purpose, fields])).toContainEqual([
      'COMMUNITY_WORKER',
      'REGISTRATION',
      ['UnmatchedArrival.destination', 'UnmatchedArrival.idNumber', 'UnmatchedArrival.name', 'UnmatchedArrival.phone'],
    ]);
  });

  test('is nobody else’s as a node', async () => {
    const found = await waiting(CHUCAI, worker);
    const strangers = [
      world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] }),
      world.as('AUTHORITY', { division: '420102' }),
      world.as('AUTHORITY', { division: '420106006' }),
    ];
    for (const by of strangers) {
      const node = await by.askFor('REGISTRATION', 'query ($id: ID!) { node(id: $id) { id } }', { id: found.id });
      expect(node.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
  });

  test('of a place that nobody knows is not asked for', async () => {
    const nation = world.as('AUTHORITY', { division: 'CN' });
    const { errors } = await nation.ask('{ unmatchedArrivals(division: "990000", first: 1) { nodes { id } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});

describe('the authority says where it belongs', () => {
  const atCounty = () => waiting(WUCHANG, county, { destination: { code: WUCHANG, building: '3栋' } });

  test('and the community has it, with a visit', async () => {
    const found = await atCounty();
    const { arrival, errors } = await assign(county, found.id, CHUCAI);
    expect(errors).toEqual([]);
    expect(arrival).toMatchObject({
      status: 'UNMATCHED',
      community: { code: CHUCAI },
      history: [{ event: 'REGISTER' }, { event: 'ASSIGN', role: 'AUTHORITY', to: CHUCAI }],
    });
    const ids = async (by: Caller, at: string) => (await unmatchedAt(by, at)).map(({ id }) => id);
    expect(await ids(county, WUCHANG)).not.toContain(found.id);
    expect(await ids(worker, CHUCAI)).toContain(found.id);
    expect(await world.deps.tasks.tasksCausedBy(found.id)).toMatchObject([{ kind: 'VISIT', building: '3栋' }]);
  });

  test('once: said again it stays as it is', async () => {
    const found = await atCounty();
    await assign(county, found.id, CHUCAI);
    const again = await untouched(world, [county], () => assign(county, found.id, CHUCAI), /SENSITIVE#ACCESS#/);
    expect(again.arrival.history).toHaveLength(2);
  });

  test('anew where it went wrong: the visit goes along', async () => {
    const found = await atCounty();
    await assign(county, found.id, CHUCAI);
    await assign(county, found.id, HUBUXIANG);
    expect(await world.deps.tasks.tasksCausedBy(found.id)).toMatchObject([{ community: HUBUXIANG }]);
    expect((await unmatchedAt(worker, CHUCAI)).map(({ id }) => id)).not.toContain(found.id);
  });

  test('down from the nation, step by step', async () => {
    const [nation, city] = [world.as('AUTHORITY', { division: 'CN' }), world.as('AUTHORITY', { division: '4201' })];
    const found = await waiting('CN', nation, { destination: null });
    expect((await assign(nation, found.id, '4201')).errors).toEqual([]);
    expect((await assign(city, found.id, WUCHANG)).errors).toEqual([]);
    expect((await assign(county, found.id, CHUCAI)).errors).toEqual([]);
  });

  test('by one of two at the same moment, and nothing is listed twice', async () => {
    const found = await atCounty();
    const second = world.as('AUTHORITY', { division: WUCHANG, account: 'second' });
    await Promise.all([assign(county, found.id, CHUCAI), assign(second, found.id, HUBUXIANG)]);
    const stored = await world.deps.arrivals.unmatched(found.id);
    const other = world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] });
    const listed = [
      ...(await unmatchedAt(worker, CHUCAI)),
      ...(await unmatchedAt(other, HUBUXIANG)),
      ...(await unmatchedAt(county, WUCHANG)),
    ].filter(({ id }) => id === found.id);
    expect(listed).toHaveLength(1);
    expect(await world.deps.tasks.tasksCausedBy(found.id)).toMatchObject([{ community: stored?.at }]);
  });

  test('and not beyond its division, nor of a place or an arrival that is none', async () => {
    const found = await atCounty();
    await untouched(world, [county], async () => {
      for (const to of [QINGBOMEN, '420106999999', '420106006', '4201', 'CN'])
        expect((await assign(county, found.id, to)).errors).toMatchObject([
          { code: 'NOT_FOUND', path: ['input', 'to'] },
        ]);
      for (const id of ['unmatchedArrival_none', 'person_none', ''])
        expect((await assign(county, id, CHUCAI)).errors).toMatchObject([
          { code: 'NOT_FOUND', path: ['input', 'arrival'] },
        ]);
    });
  });
});

describe('the worker says whose it is', () => {
  const known = async (overrides: object = {}) => {
    const number = idNumber();
    const found = await waiting(CHUCAI, worker, { idNumber: number, name: '李远航', ...overrides });
    return { found, who: await register({ name: '李远航', idNumber: number }) };
  };

  test('and it becomes theirs: the ruling follows, the visit is done, the record of readings goes along, the key is gone', async () => {
    const { found, who } = await known({ hosts: [{ name: '周建国', phone: '13800000009' }] });
    await unmatchedAt(worker, CHUCAI, 'name');
    const { arrival, factId, errors } = await match(worker, found.id, who);
    expect(errors).toEqual([]);
    expect(arrival).toMatchObject({
      role: 'ARRIVAL',
      person: { id: who },
      transport: { kind: 'FLIGHT', number: 'CA950' },
      ruling: { action: 'CENTRAL_ISOLATION' },
      party: [{ role: 'HOST', name: '周建国', phone: '138****0009', ruling: { action: 'NONE' } }],
    });
    expect(await world.deps.isolations.live(who)).toMatchObject({ grounds: [{ ref: arrival.id, fact: factId }] });
    expect(await world.deps.tasks.tasksCausedBy(found.id)).toEqual([]);
    expect((await unmatchedAt(worker, CHUCAI)).map(({ id }) => id)).not.toContain(found.id);
    expect(await world.deps.arrivals.unmatched(found.id)).toMatchObject({ status: 'MATCHED', sealed: null });
    expect(await world.deps.persons.wrappedKeys([found.id])).toEqual([null]);
    const self = world.as('RESIDENT', { person: who, account: 'self' });
    const { data } = await self.ask(`{ person(id: "${who}") { accessLog(first: 50) { nodes { fields purpose } } } }`);
    expect(data.person.accessLog.nodes).toContainEqual({
      fields: ['UnmatchedArrival.destination', 'UnmatchedArrival.name'],
      purpose: 'REGISTRATION',
    });
  });

  test('once: said again it answers the same, and of somebody else it is refused', async () => {
    const { found, who } = await known();
    const first = await match(worker, found.id, who);
    const again = await untouched(world, [worker], () => match(worker, found.id, who), /SENSITIVE#ACCESS#/);
    expect(again.arrival.id).toBe(first.arrival.id);
    const other = await register({});
    const { errors } = await untouched(world, [worker], () => match(worker, found.id, other));
    expect(errors).toMatchObject([{ code: 'INVALID_TRANSITION', path: ['input', 'arrival'] }]);
  });

  test('at once with a colleague: one result, and one clear refusal or the same answer', async () => {
    const { found, who } = await known();
    const colleague = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'colleague' });
    const answers = await Promise.all([match(worker, found.id, who), match(colleague, found.id, who)]);
    expect(answers.filter(({ arrival }) => arrival !== null)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
    expect(await world.deps.arrivals.arrivalsOf(who)).toHaveLength(1);
  });

  test('who was isolated meanwhile for something else keeps one order', async () => {
    const { found, who } = await known();
    const professional = world.as('PROFESSIONAL', { division: WUCHANG });
    const contact = { person: who, lastContactOn: world.daysAgo(3), evidence: investigation() };
    await Promise.all([match(worker, found.id, who), professional.mutate('recordContact', contact, 'factId')]);
    expect(await world.deps.isolations.live(who)).toMatchObject({ dueOn: '2020-04-28' });
  });

  test('by the number: somebody who is registered with another is refused', async () => {
    const { found } = await known();
    const other = await register({ name: '李远航' });
    const { errors } = await untouched(world, [worker], () => match(worker, found.id, other));
    expect(errors).toMatchObject([{ code: 'NOT_THE_SAME_PERSON', path: ['input', 'person'] }]);
  });

  test('by what they saw, where there is a travel document and no number', async () => {
    const document = { kind: 'PASSPORT', country: 'IT', number: 'YB7654321' };
    const found = await waiting(CHUCAI, worker, { idNumber: null, document, name: 'Marco Rossi' });
    expect((await match(worker, found.id, await register({ name: '马可' }))).errors).toEqual([]);
  });

  test('for a companion as for who came first', async () => {
    const number = idNumber();
    await handIn(feed, [row({ companions: [{ idNumber: number, name: '李双航' }] })]);
    const [along] = (await unmatchedAt(worker, CHUCAI, 'name')).filter(({ name }) => name === '李双航');
    const { arrival } = await match(worker, along.id, await register({ idNumber: number }));
    expect(arrival).toMatchObject({ role: 'COMPANION', ruling: { action: 'CENTRAL_ISOLATION' } });
  });

  test('late: what was over meanwhile isolates nobody', async () => {
    const { found, who } = await known();
    world.setClock('2020-04-27T16:00:00.000Z');
    const { arrival, factId } = await match(worker, found.id, who);
    expect([factId, arrival.ruling.action]).toEqual([null, 'NONE']);
  });

  test('and not for somebody who lives elsewhere', async () => {
    const { found, who } = await known();
    const elsewhere = await register({}, HUBUXIANG);
    await untouched(world, [worker], async () => {
      for (const id of [elsewhere, 'person_none', CHUCAI])
        expect((await match(worker, found.id, id)).errors).toMatchObject([
          { code: 'NOT_FOUND', path: ['input', 'person'] },
        ]);
      expect((await match(worker, 'unmatchedArrival_none', who)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    });
  });
});

test('no fault was hidden from the caller in any of this', () => {
  expect(world.faults).toEqual([]);
});
