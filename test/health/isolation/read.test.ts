import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { IsolationOrder } from '#graph/health/isolation/store.ts';
import { isolated } from '#test/support/isolation.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, openWorld, person, type World, WUCHANG } from '#test/support/world.ts';

let world: World;
let bearer: string;
let mate: string;
let order: IsolationOrder;
let worker: Caller;
let professional: Caller;

beforeEach(async () => {
  world = await openWorld();
  const home = await world.buildHousehold([person(), person()]);
  [bearer, mate] = home.members as [string, string];
  order = await isolated(world, bearer, { on: '2020-04-10' });
  worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI], account: 'worker' });
  professional = world.as('PROFESSIONAL', { division: WUCHANG, account: 'cdc' });
});
afterEach(async () => {
  expect(world.faults).toEqual([]);
  await world.close();
});

const FIELDS =
  'id status place clause startOn dueOn followUpUntil releasedOn supply { by nextOn } history { event dueOn }';
const one = (fields = FIELDS) => `{ isolationOrder(id: "${order.id}") { ${fields} } }`;
const SHOWN = {
  status: 'ISOLATING',
  place: 'HOME',
  clause: 'mid.control.2',
  startOn: '2020-04-15',
  dueOn: '2020-04-24',
  followUpUntil: '2020-04-24',
  releasedOn: null,
  supply: { by: 'TASK', nextOn: '2020-04-18' },
  history: [{ event: 'ORDER', dueOn: '2020-04-24' }],
};
const codeOf = (answer: Awaited<ReturnType<Caller['ask']>>) => answer.errors?.[0]?.extensions.code;
const readings = async (subject: string) => {
  const self = world.as('RESIDENT', { person: subject, account: `self-${subject}` });
  const { data } = await self.ask(
    `{ person(id: "${subject}") { accessLog(first: 50) { nodes { purpose role fields } } } }`,
  );
  return data.person.accessLog.nodes as { purpose: string; role: string; fields: string[] }[];
};

describe('an isolation order', () => {
  test('is read by the person without a purpose, grounds and all', async () => {
    const self = world.as('RESIDENT', { person: bearer, account: 'self' });
    const { data, errors } = await self.ask(
      one(
        `${FIELDS} person { id } grounds { cause exposureOn dueOn clause legalBasis(lang: EN) evidence { kind issuer number on } }`,
      ),
    );
    expect(errors).toBeUndefined();
    expect(data.isolationOrder).toEqual({
      id: order.id,
      ...SHOWN,
      person: { id: bearer },
      grounds: [
        {
          cause: 'CONTACT',
          exposureOn: '2020-04-10',
          dueOn: '2020-04-24',
          clause: 'mid.control.2',
          legalBasis: expect.stringMatching(/^Law on the Prevention/),
          evidence: {
            kind: 'INVESTIGATION_REPORT',
            issuer: '武昌区疾控中心',
            number: expect.stringMatching(/^流调2020-\d+$/),
            on: '2020-01-20',
          },
        },
      ],
    });
    expect(await readings(bearer)).toEqual([]);
  });

  test('is read by workers of the community and professionals of the division for a purpose, on the record', async () => {
    for (const [caller, purpose, role] of [
      [worker, 'CARE', 'COMMUNITY_WORKER'],
      [professional, 'INVESTIGATION', 'PROFESSIONAL'],
    ] as const) {
      const { data, errors } = await caller.askFor(purpose, one());
      expect(errors).toBeUndefined();
      expect(data.isolationOrder).toEqual({ id: order.id, ...SHOWN });
      const entries = (await readings(bearer)).filter((reading) => reading.role === role);
      expect(entries.every((entry) => entry.purpose === purpose)).toBe(true);
      expect(entries.flatMap(({ fields }) => fields)).toContain('IsolationOrder.dueOn');
    }
  });

  test('tells a worker not what it is for', async () => {
    const { data, errors } = await worker.askFor('CARE', one('grounds { cause } history { evidence { kind } }'));
    expect(data.isolationOrder.grounds).toBeNull();
    expect(data.isolationOrder.history).toEqual([{ evidence: null }]);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  test.each([[null], ['SUPPLY'], ['REGISTRATION']] as const)('for the purpose %s is not shown', async (purpose) => {
    await untouched(world, [worker], async () => {
      const answer = await (purpose ? worker.askFor(purpose, one('dueOn')) : worker.ask(one('dueOn')));
      expect(answer.data.isolationOrder).toEqual({ dueOn: null });
      expect(codeOf(answer)).toBe('PURPOSE_REQUIRED');
    });
  });

  test('is no node for anybody else', async () => {
    const strangers = [
      world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] }),
      world.as('PROFESSIONAL', { division: '420102' }),
      world.as('RESIDENT', { person: mate, account: 'mate' }),
      world.as('THIRD_PARTY_APP'),
      world.as('SUPERMARKET', { supplier: 'supplier_test' }),
      world.as('VOLUNTEER', { communities: [CHUCAI] }),
      world.as('AUTHORITY', { division: WUCHANG }),
      world.as('FEED', { scopes: ['arrivals:write'] }),
    ];
    await untouched(world, strangers, async () => {
      for (const stranger of strangers)
        expect(codeOf(await stranger.askFor('CARE', `{ node(id: "${order.id}") { id } }`))).toBe('NOT_FOUND');
    });
  });

  test('is shown on the person to who reads it for a purpose, and not to the household', async () => {
    const asked = `{ person(id: "${bearer}") { isolation { id dueOn } } }`;
    const { data } = await worker.askFor('CARE', asked);
    expect(data.person.isolation).toEqual({ id: order.id, dueOn: '2020-04-24' });
    const answer = await world.as('RESIDENT', { person: mate, account: 'mate' }).ask(asked);
    expect(answer.data?.person?.isolation ?? null).toBeNull();
    const free = await professional.askFor('CARE', `{ person(id: "${mate}") { isolation { id } } }`);
    expect(free.data.person.isolation).toBeNull();
  });

  test('by an id that is none is nothing', async () => {
    for (const id of ['', 'isolationOrder_', `isolationOrder_${'0'.repeat(32)}_1`, bearer, `${order.id}#`])
      expect(codeOf(await worker.askFor('CARE', `query ($id: ID!) { isolationOrder(id: $id) { id } }`, { id }))).toBe(
        'NOT_FOUND',
      );
  });
});

describe('who is isolated in a community', () => {
  const list = (first = 10, after: string | null = null, fields = 'id') =>
    `{ community(code: "${CHUCAI}") { isolationOrders(first: ${first}, after: ${JSON.stringify(after)}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } } }`;

  test('is listed by due day, by page', async () => {
    const later = await isolated(world, mate, { on: '2020-04-14' });
    const first = await worker.askFor('CARE', list(1, null, 'id dueOn'));
    expect(first.data.community.isolationOrders.nodes).toEqual([{ id: order.id, dueOn: '2020-04-24' }]);
    const { endCursor, hasNextPage } = first.data.community.isolationOrders.pageInfo;
    expect(hasNextPage).toBe(true);
    const next = await worker.askFor('CARE', list(1, endCursor));
    expect(next.data.community.isolationOrders.nodes).toEqual([{ id: later.id }]);
  });

  test('being in it is a reading of the person, though nothing else is asked for', async () => {
    await worker.askFor('CARE', list());
    expect(await readings(bearer)).toEqual([
      { purpose: 'CARE', role: 'COMMUNITY_WORKER', fields: ['Community.isolationOrders'] },
    ]);
    expect(await readings(mate)).toEqual([]);
  });

  test('needs a purpose', async () => {
    await untouched(world, [worker], async () => {
      expect(codeOf(await worker.ask(list()))).toBe('PURPOSE_REQUIRED');
      expect(codeOf(await worker.askFor('SUPPLY', list()))).toBe('PURPOSE_REQUIRED');
    });
  });

  test.each([
    ['a worker of another community', 'COMMUNITY_WORKER', { communities: [HUBUXIANG] }],
    ['a professional of another county', 'PROFESSIONAL', { division: '420102' }],
    ['an authority', 'AUTHORITY', { division: WUCHANG }],
    ['a third-party app', 'THIRD_PARTY_APP', {}],
    ['a volunteer', 'VOLUNTEER', { communities: [CHUCAI] }],
    ['a resident', 'RESIDENT', {}],
    ['a supermarket', 'SUPERMARKET', { supplier: 'supplier_test' }],
  ] as const)('is not for %s', async (_, role, claims) => {
    const caller = world.as(role, { ...claims, account: 'somebody' });
    await untouched(world, [caller], async () => {
      const answer = await caller.askFor('CARE', list());
      expect(answer.data.community.isolationOrders).toBeNull();
      expect(codeOf(answer)).toBe('FORBIDDEN');
    });
  });
});

test('what happens is told to the person whole, and to the community without whom it is about', async () => {
  world.setClock('2020-04-15T04:00:01.000Z');
  await worker.mutate(
    'moveIsolation',
    { order: order.id, place: 'CENTRAL', reason: 'OWN_WISH', transport: { vehicle: '鄂A12345' } },
    'order { id }',
  );
  await world.tell();
  const asked = '{ events(first: 50) { nodes { type subject to community { code } } } }';
  const told = async (caller: Caller) => {
    const { data } = await caller.ask(asked);
    return data.events.nodes.filter(({ type }: { type: string }) => type.startsWith('ISOLATION_'));
  };
  const community = { code: CHUCAI };
  expect(await told(world.as('RESIDENT', { person: bearer, account: 'self' }))).toEqual([
    { type: 'ISOLATION_ISOLATING', subject: order.id, to: 'ISOLATING', community },
    { type: 'ISOLATION_MOVE', subject: order.id, to: 'ISOLATING', community },
  ]);
  expect(await told(worker)).toEqual([
    { type: 'ISOLATION_ISOLATING', subject: null, to: null, community },
    { type: 'ISOLATION_MOVE', subject: null, to: null, community },
  ]);
  expect(await told(world.as('RESIDENT', { person: mate, account: 'mate' }))).toEqual([]);
});
