import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSweep } from '#graph/mechanism/sweep.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, openWorld, QINGBOMEN, type World, WUCHANG } from '#test/support/world.ts';

const RESPONSE = `emergencyResponse {
  division { code }
  level
  status
  startedAt
  endedAt
  history { event level at legalBasis clause }
}`;
const BASIS = '湖北省应急响应令第 1 号';

let world: World;
let county: Caller;

beforeAll(async () => {
  world = await openWorld();
  county = world.as('AUTHORITY', { division: WUCHANG });
});
afterAll(() => world.close());

const authority = (division: string) => world.as('AUTHORITY', { division });
const change =
  (name: string) =>
  (caller: Caller, input: object): Promise<any> =>
    caller.mutate(`${name}EmergencyResponse`, { legalBasis: BASIS, ...input }, RESPONSE);

const start = change('start');
const raise = change('raise');
const lower = change('lower');
const end = change('end');

const done = async (answer: Promise<any>) => {
  const { emergencyResponse, errors, topErrors } = await answer;
  expect(topErrors).toBeUndefined();
  expect(errors).toEqual([]);
  return emergencyResponse;
};
const codeOf = async (answer: Promise<any>) => {
  const { emergencyResponse, errors } = await answer;
  expect(emergencyResponse).toBeNull();
  expect(errors).toHaveLength(1);
  return [errors[0].code, errors[0].path.at(-1)];
};

/** What is in force: for a community, and for a division, with the response of the division itself. */
async function inForce(community = CHUCAI, division = WUCHANG) {
  const { data } = await world.as('THIRD_PARTY_APP').ask(
    `query ($community: DivisionCode!, $division: DivisionCode!) {
      community(code: $community) { emergencyResponse { level division { code } } }
      division(code: $division) { emergencyResponse { level status } emergencyResponseInForce { level } }
    }`,
    { community, division },
  );
  return {
    community: data.community.emergencyResponse,
    own: data.division.emergencyResponse,
    division: data.division.emergencyResponseInForce,
  };
}

const events = async () =>
  (await world.contents())
    .map((item) => JSON.parse(item))
    .filter(({ type }) => type?.S?.startsWith('response.'))
    .map(({ type, subject, data }) => [type.S, subject.S, data.M.level.S])
    .sort();

describe('an emergency response', () => {
  test('is started, raised, lowered and ended by a county, and keeps each step with its basis and clause', async () => {
    expect(await inForce()).toEqual({ community: null, own: null, division: null });
    const begun = world.deps.clock().toISOString();
    expect(await done(start(county, { division: WUCHANG, level: 'III' }))).toEqual({
      division: { code: WUCHANG },
      level: 'III',
      status: 'IN_FORCE',
      startedAt: begun,
      endedAt: null,
      history: [{ event: 'START', level: 'III', at: begun, legalBasis: BASIS, clause: 'org.3' }],
    });
    expect(await inForce()).toEqual({
      community: { level: 'III', division: { code: WUCHANG } },
      own: { level: 'III', status: 'IN_FORCE' },
      division: { level: 'III' },
    });
    await done(raise(county, { division: WUCHANG, level: 'I' }));
    await done(lower(county, { division: WUCHANG, level: 'II' }));
    world.setClock('2020-04-16T04:00:00.000Z');
    const ended = await done(end(county, { division: WUCHANG, legalBasis: '  解除令  ' }));
    expect(ended).toMatchObject({
      level: 'II',
      status: 'ENDED',
      startedAt: begun,
      endedAt: '2020-04-16T04:00:00.000Z',
    });
    expect(ended.history.map((step: any) => [step.event, step.level, step.legalBasis, step.clause])).toEqual([
      ['START', 'III', BASIS, 'org.3'],
      ['RAISE', 'I', BASIS, 'org.3'],
      ['LOWER', 'II', BASIS, 'org.3'],
      ['END', 'II', '解除令', 'org.3'],
    ]);
    expect(await inForce()).toEqual({ community: null, own: { level: 'II', status: 'ENDED' }, division: null });
    expect(await events()).toEqual([
      ['response.ended', WUCHANG, 'II'],
      ['response.lowered', WUCHANG, 'II'],
      ['response.raised', WUCHANG, 'I'],
      ['response.started', WUCHANG, 'III'],
    ]);
  });

  test('that ended makes room for another, and the ended one does not vanish', async () => {
    const division = '420102';
    const first = { division, level: 'II', idempotencyKey: 'the-first-response' };
    await done(start(authority(division), first));
    const ended = await done(end(authority(division), { division }));
    const second = await done(start(authority(division), { division, level: 'IV' }));
    expect(second).toMatchObject({ level: 'IV', status: 'IN_FORCE', endedAt: null });
    expect(second.history).toHaveLength(1);
    // The same create asked for again answers with what it made, as that now is.
    expect(await done(start(authority(division), first))).toEqual(ended);
    // One more at the same instant: each of the past keeps a place of its own.
    await done(end(authority(division), { division }));
    await done(start(authority(division), { division, level: 'III' }));
    expect(await done(start(authority(division), first))).toEqual(ended);
  });

  test('of the nation is the nation’s, reaches every community, and has no division to show', async () => {
    const nation = authority('CN');
    await untouched(world, [authority('33')], async () => {
      expect(await codeOf(start(authority('33'), { division: 'CN', level: 'I' }))).toEqual(['NOT_FOUND', 'division']);
    });
    expect(await done(start(nation, { division: 'CN', level: 'IV' }))).toMatchObject({ division: null });
    for (const community of [CHUCAI, QINGBOMEN])
      expect((await inForce(community)).community).toEqual({ level: 'IV', division: null });
    await done(end(nation, { division: 'CN' }));
    expect((await inForce(QINGBOMEN)).community).toBeNull();
  });

  test('counts for a community where it is the strictest in force above it, and no other', async () => {
    await done(start(authority('42'), { division: '42', level: 'III' }));
    await done(start(authority('4201'), { division: '4201', level: 'II' }));
    await done(start(authority('4201'), { division: WUCHANG, level: 'IV' }));
    const level = async () => {
      const { community, own, division } = await inForce();
      expect(own).toMatchObject({ level: 'IV' });
      expect(division.level).toBe(community.level);
      return [community.level, community.division.code];
    };
    expect(await level()).toEqual(['II', '4201']);
    await done(raise(authority('42'), { division: '42', level: 'I' }));
    expect(await level()).toEqual(['I', '42']);
    await done(end(authority('42'), { division: '42' }));
    expect(await level()).toEqual(['II', '4201']);
    await done(end(authority('4201'), { division: '4201' }));
    expect(await level()).toEqual(['IV', WUCHANG]);
    expect((await inForce(QINGBOMEN)).community).toBeNull();
    await done(end(county, { division: WUCHANG }));
    expect((await inForce()).community).toBeNull();
  });

  test('is read for a community in one batch, with its own', async () => {
    const codes: string[][] = [];
    const query = `{ community(code: "${CHUCAI}") { emergencyResponse { level } county { emergencyResponseInForce { level } } } }`;
    await world.meddleWith(
      (operation, input) => {
        if (operation !== 'BatchGetItem') return;
        const keys = Object.values<any>(input.RequestItems).flatMap(({ Keys }) => Keys.map(({ pk }: any) => pk.S));
        codes.push(keys.filter((pk: string) => pk.startsWith('PUBLIC#RESPONSE#')));
      },
      async () => {
        await world.as('THIRD_PARTY_APP').ask(query);
      },
    );
    expect(codes.filter((keys) => keys.length > 0)).toEqual([
      ['PUBLIC#RESPONSE#420106', 'PUBLIC#RESPONSE#4201', 'PUBLIC#RESPONSE#42', 'PUBLIC#RESPONSE#CN'],
    ]);
  });

  test('that ends starts a sweep over the communities of its division, in the same transaction; a lower level starts none', async () => {
    const sweeps = async () =>
      (await world.contents()).filter((item) => item.includes('OPERATIONAL#SWEEP#response-ended')).length;
    const province = authority('33');
    await done(start(province, { division: '33', level: 'I' }));
    const before = await sweeps();
    await done(lower(province, { division: '33', level: 'IV' }));
    expect(await sweeps()).toBe(before);
    await done(end(province, { division: '33' }));
    await done(end(province, { division: '33' }));
    expect(await sweeps()).toBe(before + 1);
    const made = (await world.contents())
      .map((item) => JSON.parse(item))
      .filter(({ kind }) => kind?.S === 'RESPONSE_ENDED');
    const found = await Promise.all(made.map(({ id }) => readSweep(world.deps.db, id.S)));
    expect(found.map((sweep) => [sweep?.status, sweep?.input])).toContainEqual(['RUNNING', { division: '33' }]);
  });
});

describe('a repeat', () => {
  const division = '330102';
  beforeAll(async () => {
    await done(start(authority(division), { division, level: 'III', idempotencyKey: 'start-only-once' }));
  });

  test('by the same account changes nothing and answers with the response as it is', async () => {
    const own = authority(division);
    const input = { division, level: 'III', idempotencyKey: 'start-only-once' };
    const raised = await done(raise(own, { division, level: 'II' }));
    await untouched(world, [own], async () => {
      expect(await done(raise(own, { division, level: 'II' }))).toEqual(raised);
      expect(await done(start(own, input))).toEqual(raised);
    });
    const ended = await done(end(own, { division }));
    await untouched(world, [own], async () => {
      expect(await done(end(own, { division }))).toEqual(ended);
      expect(await done(start(own, input))).toEqual(ended);
    });
  });

  test('by another account is a change that cannot be made', async () => {
    const above = authority('3301');
    await untouched(world, [above], async () => {
      expect(await codeOf(end(above, { division }))).toEqual(['NO_RESPONSE', 'division']);
    });
  });
});

describe('a refusal', () => {
  const division = '3301';
  beforeAll(async () => {
    await done(start(authority(division), { division, level: 'II', idempotencyKey: 'used-for-level-two' }));
  });

  test.each<[string, (caller: Caller) => Promise<any>, string, string]>([
    ['a second start', (caller) => start(caller, { division, level: 'I' }), 'ALREADY_IN_FORCE', 'division'],
    ['a raise to the same level', (caller) => raise(caller, { division, level: 'II' }), 'INVALID_TRANSITION', 'level'],
    ['a raise to a milder level', (caller) => raise(caller, { division, level: 'III' }), 'INVALID_TRANSITION', 'level'],
    [
      'a lowering to a stricter one',
      (caller) => lower(caller, { division, level: 'I' }),
      'INVALID_TRANSITION',
      'level',
    ],
    ['an empty basis', (caller) => end(caller, { division, legalBasis: ' ' }), 'INVALID_TEXT', 'legalBasis'],
    [
      'a basis without an end',
      (caller) => lower(caller, { division, level: 'IV', legalBasis: 'x'.repeat(201) }),
      'INVALID_TEXT',
      'legalBasis',
    ],
    ['a change where none is in force', (caller) => end(caller, { division: '330102' }), 'NO_RESPONSE', 'division'],
    ['a street', (caller) => start(caller, { division: '330102001', level: 'I' }), 'NOT_FOUND', 'division'],
    ['a community', (caller) => start(caller, { division: QINGBOMEN, level: 'I' }), 'NOT_FOUND', 'division'],
    ['an unknown county', (caller) => start(caller, { division: '330199', level: 'I' }), 'NOT_FOUND', 'division'],
    ['the province above', (caller) => start(caller, { division: '33', level: 'I' }), 'NOT_FOUND', 'division'],
    [
      'a key that was used for another level',
      (caller) => start(caller, { division, level: 'IV', idempotencyKey: 'used-for-level-two' }),
      'IDEMPOTENCY_KEY_REUSED',
      'idempotencyKey',
    ],
  ])('of %s writes nothing', async (_, act, code, field) => {
    const city = authority(division);
    await untouched(world, [city], async () => {
      expect(await codeOf(act(city))).toEqual([code, field]);
    });
  });
});

describe('at the same moment', () => {
  const division = '420102';
  beforeAll(async () => {
    await end(authority(division), { division });
  });

  test('of several starts one is made, and the others are told that it is in force', async () => {
    const callers = [division, '4201', '42', 'CN'].map(authority);
    const answers = await Promise.all(callers.map((caller) => start(caller, { division, level: 'III' })));
    const made = answers.filter(({ emergencyResponse }) => emergencyResponse !== null);
    expect(made).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(({ code }: any) => code))).toEqual(
      Array(3).fill('ALREADY_IN_FORCE'),
    );
    const { history } = await done(end(callers[1]!, { division }));
    expect(history.map(({ event }: any) => event)).toEqual(['START', 'END']);
  });

  test('a raise and an end leave a history without a gap, whichever comes first', async () => {
    for (let i = 0; i < 5; i++) {
      await done(start(authority(division), { division, level: 'III' }));
      const [raised, ended] = await Promise.all([
        raise(authority('4201'), { division, level: 'I' }),
        end(authority(division), { division }),
      ]);
      const { status, level, history } = ended.emergencyResponse;
      const happened = history.map(({ event }: any) => event);
      expect(status).toBe('ENDED');
      if (raised.emergencyResponse) {
        expect([level, happened]).toEqual(['I', ['START', 'RAISE', 'END']]);
      } else {
        expect(raised.errors).toMatchObject([{ code: 'NO_RESPONSE' }]);
        expect([level, happened]).toEqual(['III', ['START', 'END']]);
      }
    }
  });

  test('a raise that was decided on what another has ended meanwhile is decided anew', async () => {
    await done(start(authority(division), { division, level: 'III' }));
    let overtaken = false;
    const { errors } = await world.meddleWith(
      async (operation, input) => {
        const isRaise = operation === 'TransactWriteItems' && JSON.stringify(input).includes('response.raised');
        if (!isRaise || overtaken) return;
        overtaken = true;
        await done(end(authority(division), { division }));
      },
      () => raise(authority('4201'), { division, level: 'I' }),
    );
    expect(overtaken).toBe(true);
    expect(errors).toMatchObject([{ code: 'NO_RESPONSE' }]);
  });
});
