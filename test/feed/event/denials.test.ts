import { createHash } from 'node:crypto';
import { describe, expect } from 'vitest';
import { done, test as base } from '#test/support/api.ts';
import { investigation } from '#test/support/evidence.ts';
import { EVENTS, follow } from '#test/support/feed.ts';
import { buildShop } from '#test/support/shop.ts';
import { untouched } from '#test/support/untouched.ts';
import { type Caller, CHUCAI, HUBUXIANG, idNumber, person, WUCHANG } from '#test/support/world.ts';

/** Asks for what is not answered: nothing is told, and nothing written. */
const test = base.extend(
  'denied',
  { scope: 'file' },
  ({ world }) =>
    async (caller: Caller, asked: object = {}): Promise<string | undefined> => {
      const answer = await untouched(world, [caller], () => caller.ask(EVENTS, { first: 10, ...asked }));
      expect(answer.data).toBeNull();
      return answer.errors?.[0]?.extensions.code;
    },
);
test.beforeAll(async ({ world }) => {
  await buildShop(world, { RICE: 9 });
  await world.tell();
});

describe('what cannot be answered says why', () => {
  test('a worker of several communities says which', async ({ world, denied }) => {
    const worker = world.as('COMMUNITY_WORKER', { communities: [CHUCAI, HUBUXIANG] });
    expect(await denied(worker)).toBe('BAD_USER_INPUT');
    expect(await follow(worker, { division: HUBUXIANG }).next()).toEqual([]);
    expect((await follow(worker, { division: CHUCAI }).next()).length).toBeGreaterThan(0);
  });

  test('a division that there is not', async ({ world, denied }) => {
    expect(await denied(world.as('AUTHORITY', { division: '4201' }), { division: '420199' })).toBe('NOT_FOUND');
    const nation = world.as('AUTHORITY', { division: 'CN' });
    expect(await follow(nation, { division: WUCHANG }).next()).toEqual([]);
    expect(await follow(nation, { division: 'CN' }).next()).toEqual([]);
  });

  const text = (cursor: string) => Buffer.from(cursor).toString('base64url');
  const PLACE = '2020-04-15T04:00:00.000Z#000000000001';
  test.for([
    ['made up as a place of the feed', text(`COMMUNITY#${CHUCAI}=${PLACE}`)],
    ['made up with a check', text(`0123456789abcdefCOMMUNITY#${CHUCAI}=${PLACE}`)],
    ['that is no text', '%%%'],
    ['that is empty', ''],
  ])('a cursor %s', async ([, after], { worker, denied }) => {
    expect(await denied(worker, { after })).toBe('BAD_USER_INPUT');
  });

  test('a cursor of the feed of another', async ({ world, worker, denied }) => {
    const own = follow(worker);
    await own.next();
    const after = own.cursor();
    expect(await denied(world.as('COMMUNITY_WORKER', { communities: [HUBUXIANG] }), { after })).toBe('BAD_USER_INPUT');
  });

  test.for([0, 101, -1])('a page of %i', async (first, { worker, denied }) => {
    expect(await denied(worker, { first })).toBe('BAD_USER_INPUT');
  });
});

test('who has moved house begins the feed of the new household at its beginning', async ({
  world,
  worker,
  residentOf,
}) => {
  const { members, id: left } = await world.buildHousehold();
  const { id: there } = await world.buildHousehold();
  await world.tell();
  const resident = follow(residentOf(members[0]!));
  await resident.next();
  await done(worker, 'movePerson', { person: members[0]!, household: there }, 'person { id }');
  await world.tell();
  const seen = await resident.next();
  expect(seen.map(({ type, subject }) => [type, subject])).toContainEqual(['HOUSEHOLD_REGISTERED', there]);
  expect(seen.map(({ subject }) => subject)).not.toContain(left);
});

test('no name, number, colour or account stands in a feed, in any form', async ({ world, worker, doctor }) => {
  const secret = { name: '金丝雀某某', idNumber: idNumber(), phone: '13812345678' };
  const { members, id: household } = await world.buildHousehold([secret]);
  const resident = world.as('RESIDENT', { person: members[0]!, account: 'canary-account' });
  const point = await world.buildSupplyPoint({ RICE: 9 }, 'supplyPoint_canary', 'supplier_canary');
  const supermarket = world.as('SUPERMARKET', { supplier: 'supplier_canary' });
  await done(resident, 'issueHealthCode', { person: members[0] }, 'healthCode { id }');
  const exposed = { person: members[0], lastContactOn: world.daysAgo(1), evidence: investigation() };
  await done(doctor, 'recordContact', exposed, 'factId');
  const lines = [{ sku: 'RICE', quantity: 1 }];
  await done(resident, 'placeOrder', { household, supplyPoint: point, lines }, 'order { id }');
  await world.tell();
  const feeds = (await world.contents()).filter((item) => item.includes('#FEED#'));
  const answers = await Promise.all(
    [resident, worker, supermarket].map(async (caller) => (await caller.ask(EVENTS, { first: 100 })).text),
  );
  expect(feeds.some((item) => item.includes(members[0]!))).toBe(true);
  expect(answers[0]).toContain('FACT_RECORDED');
  const told = [...feeds, ...answers].join('\n');
  for (const one of [...Object.values(secret), '金丝雀流调', 'canary-account'])
    for (const form of formsOf(one)) expect(told).not.toContain(form);
  expect(told).not.toMatch(/\b(?:GREEN|YELLOW|RED)\b/);
});

const formsOf = (secret: string): string[] => {
  const bytes = Buffer.from(secret);
  const digests = ['sha256', 'sha1', 'md5'].flatMap((name) =>
    (['hex', 'base64', 'base64url'] as const).map((form) => createHash(name).update(bytes).digest(form)),
  );
  return [secret, bytes.toString('base64'), bytes.toString('hex'), encodeURIComponent(secret), ...digests];
};

test('a household of one cannot be told from its supermarket’s feed to be isolated', async ({ world, doctor }) => {
  const [free, isolated] = [await buildShop(world, { RICE: 9 }), await buildShop(world, { RICE: 9 })];
  const exposed = { person: isolated.person, lastContactOn: world.daysAgo(1), evidence: investigation() };
  await done(doctor, 'recordContact', exposed, 'factId');
  await free.placed();
  await isolated.placed();
  await world.tell();
  const seen = async ({ supermarket }: typeof free) =>
    (await follow(supermarket).next()).map(({ id: _, subject, ...event }) => ({ ...event, isNamed: subject !== null }));
  expect(await seen(isolated)).toEqual(await seen(free));
});

test('a person to whom something is told has nobody else’s events', async ({ world, residentOf }) => {
  const households = [await world.buildHousehold([person()]), await world.buildHousehold([person()])];
  await world.tell();
  for (const { id, members } of households) {
    const seen = await follow(residentOf(members[0]!)).next();
    expect(seen.map(({ subject }) => subject).sort()).toEqual([id, members[0]].sort());
  }
});
