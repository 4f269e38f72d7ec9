import { describe, expect } from 'vitest';
import { SPANS_LIMIT } from '#graph/workforce/on-call/store.ts';
import { done, test as base } from '#test/support/api.ts';
import { type Caller, NOON, WUCHANG } from '#test/support/world.ts';

/** Who is on call in a county: put there by its authority or its CDC, and nobody but its professionals. */

const SPAN = 'onCall { id division account from until }';
const TONIGHT = { from: '2020-04-15T12:00:00.000Z', until: '2020-04-16T00:00:00.000Z' };
const AT_NIGHT = '2020-04-15T18:00:00.000Z';

const test = base
  .extend('put', { scope: 'file' }, ({ county }) => async (input: object = {}) => {
    const given = { division: WUCHANG, account: 'doctor', ...TONIGHT, ...input };
    return (await done(county, 'putOnCall', given, SPAN)).onCall;
  })
  .extend('listed', { scope: 'file' }, ({}) => async (by: Caller, division = WUCHANG) => {
    const { data, errors } = await by.ask(`{ onCall(division: "${division}") { id account } }`);
    return errors ? errors[0]!.extensions.code : data.onCall.map(({ account }: { account: string }) => account);
  });

test.beforeEach(async ({ world, doctor }) => {
  world.setClock(NOON);
  await doctor.ask('{ viewer { account } }');
  for (const { id } of await world.deps.onCalls.spansOf(WUCHANG))
    await done(world.as('AUTHORITY', { division: '42', account: 'province' }), 'endOnCall', { onCall: id }, SPAN);
});

describe('who is put on call', () => {
  test('is listed for those of the division and for the workers of its communities, until it is over', async ({
    world,
    worker,
    doctor,
    county,
    put,
    listed,
  }) => {
    const span = await put();
    expect(span).toMatchObject({ division: WUCHANG, account: 'doctor', ...TONIGHT });
    for (const by of [worker, doctor, county]) expect(await listed(by)).toEqual(['doctor']);
    const foreign = world.as('PROFESSIONAL', { division: '3301', account: 'foreign' });
    expect(await listed(foreign)).toBe('FORBIDDEN');
    expect(await listed(doctor, '420102')).toBe('FORBIDDEN');
    world.setClock(TONIGHT.until);
    expect(await listed(worker)).toEqual([]);
  });

  test('has a grant of a professional there, and none of another role or place', async ({
    world,
    county,
    put,
    refusedAs,
  }) => {
    await world.as('PROFESSIONAL', { division: '420102', account: 'next-door' }).ask('{ viewer { account } }');
    const given = { division: WUCHANG, ...TONIGHT };
    for (const account of ['county', 'worker', 'next-door', 'nobody-knows', 'system'])
      await refusedAs('NOT_FOUND', county, 'putOnCall', { ...given, account }, 'account');
    await world.as('PROFESSIONAL', { division: '4201', account: 'of-the-city' }).ask('{ viewer { account } }');
    expect(await put({ account: 'of-the-city' })).toMatchObject({ account: 'of-the-city' });
  });

  test('is no more once the grant is taken away', async ({ world, county, put }) => {
    const lost = world.as('PROFESSIONAL', { division: WUCHANG, account: 'lost' });
    await lost.ask('{ viewer { account } }');
    await put({ account: 'lost' });
    world.setClock(AT_NIGHT);
    const events = `{ events(division: "${WUCHANG}", first: 1) { nodes { type } } }`;
    expect((await lost.ask(events)).errors).toBeUndefined();
    await done(county, 'revokeRole', { account: 'lost', role: 'PROFESSIONAL' }, 'account');
    expect((await lost.ask(events)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test('is on call for a week at most, and from now on', async ({ county, refusedAs }) => {
    const given = { division: WUCHANG, account: 'doctor', until: '2020-04-22T04:00:00.001Z' };
    await refusedAs('INVALID_PERIOD', county, 'putOnCall', given, 'until');
    const past = { ...given, from: '2020-04-15T03:59:59.999Z', until: TONIGHT.until };
    await refusedAs('INVALID_PERIOD', county, 'putOnCall', past, 'until');
  });

  test('is put there by the county or above it, and by nobody of the street or of another county', async ({
    world,
    refusedAs,
  }) => {
    const given = { division: WUCHANG, account: 'doctor', ...TONIGHT };
    for (const [role, division] of [
      ['PROFESSIONAL', '420106006'],
      ['AUTHORITY', '420106006'],
      ['AUTHORITY', '420102'],
    ] as const)
      await refusedAs('NOT_FOUND', world.as(role, { division, account: division }), 'putOnCall', given, 'division');
  });
});

test('a span that is ended is over at once, and ended again it is the same', async ({
  county,
  doctor,
  put,
  listed,
}) => {
  const { id } = await put();
  const first = await done(county, 'endOnCall', { onCall: id }, SPAN);
  expect(first.onCall).toMatchObject({ id, until: NOON });
  expect(await done(doctor, 'endOnCall', { onCall: id }, SPAN)).toEqual(first);
  expect(await listed(doctor)).toEqual([]);
});

test('of two who end it at once one does, and both are told the same', async ({ world, county, doctor, put }) => {
  const { id } = await put();
  const both = await Promise.all([county, doctor].map((by) => done(by, 'endOnCall', { onCall: id }, SPAN)));
  expect(both[0]).toEqual(both[1]);
  expect(await world.deps.onCalls.span(id)).toMatchObject({ until: NOON });
});

test('a division has so many spans at most', async ({ world, county, refusedAs }) => {
  await world.as('PROFESSIONAL', { division: '4201', account: 'of-the-city' }).ask('{ viewer { account } }');
  const city = world.as('AUTHORITY', { division: '4201', account: 'city' });
  const given = { division: '4201', account: 'of-the-city', ...TONIGHT };
  for (let n = 0; n < SPANS_LIMIT; n += 1) await done(city, 'putOnCall', given, SPAN);
  await refusedAs('TOO_MANY', city, 'putOnCall', given, 'division');
  await refusedAs('NOT_FOUND', county, 'putOnCall', given, 'division');
}, 60_000);
