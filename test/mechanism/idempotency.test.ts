import { beforeEach, describe, expect, test } from 'vitest';
import { Refusal, refusal } from '#graph/core/errors.ts';
import * as recordsTexts from '#graph/core/messages/records.ts';
import { newDataKeys, localKeyring } from '#graph/local/keys.ts';
import { type Attempt, commit, type Committer } from '#graph/mechanism/commit.ts';
import { claimOf, type Once } from '#graph/mechanism/idempotency.ts';
import { Busy, putNew } from '#graph/store/db.ts';
import { newPk, storeEngines, useDb } from '#test/support/db.ts';

const NOON = new Date('2020-04-15T04:00:00.000Z');
const DAY_MS = 86_400_000;
const keyring = localKeyring(await newDataKeys([]));

const creator: Committer = {
  db: null as never,
  keyring,
  now: NOON,
  viewer: { account: 'a' },
  reopen: () => undefined,
  countAttempts: () => undefined,
};

interface Thing {
  readonly id: string;
  readonly made: number;
  readonly name: string;
}

describe.each(storeEngines)('a create on $name', (engine) => {
  let clock = NOON;
  const { db } = useDb(engine, () => clock);
  beforeEach(() => {
    clock = NOON;
  });

  /** Creates things in a partition of the test's own; `asked` counts how often their writes were. */
  function workshop() {
    const pk = newPk();
    let asked = 0;
    return {
      asked: () => asked,
      things: () => db().queryAll<Thing>({ pk, prefix: '' }),
      make: (
        input: { name: string; idempotencyKey: string },
        by: Partial<Committer> = {},
        { make, ...more }: Partial<Once<Thing>> & { make?: (id: string) => Promise<Attempt<Thing>> } = {},
      ) =>
        commit<Thing>(
          { ...creator, db: db(), viewer: { account: pk }, ...by },
          make ??
            (async (id) => {
              const thing = { pk, sk: id, id, name: input.name, made: ++asked };
              return { reply: thing, change: [putNew('thing', thing)] };
            }),
          {
            once: {
              operation: 'makeThing',
              input,
              id: (digits) => `thing_${digits}`,
              read: async (id) => (await db().get<Thing & { pk: string; sk: string }>({ pk, sk: id }))!,
              ...more,
            },
          },
        ),
    };
  }
  const request = { name: 'lamp', idempotencyKey: 'key-0001' };

  test('makes an object, and its repeat answers with the same one without making it again', async () => {
    const { make, things, asked } = workshop();
    const first = await make(request);
    expect(await make({ ...request })).toEqual(first);
    expect(await things()).toHaveLength(1);
    expect(asked()).toBe(1);
  });

  test('makes one object of eight repeats at once, and all of them answer with it', async () => {
    const { make, things } = workshop();
    const made = await Promise.all(
      Array.from({ length: 8 }, (_, i) => make(request, { now: new Date(NOON.getTime() + i) })),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await things()).toHaveLength(1);
  });

  test('answers a repeat with what was made, also when that stands in its way by then', async () => {
    const { make, things } = workshop();
    // The second looks for a claim before the first has made one, and for a place to put its thing
    // afterwards.
    const late = async () => {
      await make(request);
      throw refusal('ALREADY_REGISTERED', recordsTexts.registeredAlready);
    };
    expect(await make(request, {}, { make: late })).toMatchObject({ name: 'lamp' });
    await expect(make({ ...request, idempotencyKey: 'key-0002' }, {}, { make: late })).rejects.toThrow(Refusal);
    await expect(
      make(
        { ...request, idempotencyKey: 'key-0003', name: 'chair' },
        {},
        {
          make: async () => {
            await make({ ...request, idempotencyKey: 'key-0003' });
            throw refusal('ALREADY_REGISTERED', recordsTexts.registeredAlready);
          },
        },
      ),
    ).rejects.toMatchObject({ problems: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    expect(await things()).toHaveLength(2);
  });

  test('answers a repeat with the object as it now is', async () => {
    const { make } = workshop();
    const { id } = await make(request);
    const read = async () => ({ id, made: 1, name: 'painted' });
    expect(await make(request, {}, { read })).toMatchObject({ name: 'painted' });
  });

  test('refuses the same key with another input, and makes nothing', async () => {
    const { make, things } = workshop();
    await make(request);
    await expect(make({ ...request, name: 'chair' })).rejects.toMatchObject({
      problems: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }],
    });
    expect(await things()).toHaveLength(1);
  });

  test('lets one of two different inputs under one key through, when they come at once', async () => {
    const { make, things } = workshop();
    const made = await Promise.allSettled([make(request), make({ ...request, name: 'chair' })]);
    expect(made.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = made.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ problems: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    expect(await things()).toHaveLength(1);
  });

  test('keeps keys apart by account and by operation', async () => {
    const { make, things } = workshop();
    const ids = [
      await make(request),
      await make(request, { viewer: { account: 'another' } }),
      await make(request, {}, { operation: 'makeOther' }),
      await make({ ...request, idempotencyKey: 'key-0002' }),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(await things()).toHaveLength(4);
  });

  test('keeps them apart also where one account ends as another begins', async () => {
    const { make } = workshop();
    const a = await make({ ...request, idempotencyKey: 'b-key-0001' }, { viewer: { account: 'a' } });
    const b = await make({ ...request, idempotencyKey: 'key-0001' }, { viewer: { account: 'ab-' } });
    expect(a.id).not.toBe(b.id);
  });

  test('knows a key for seven days, then makes another object of it, with an id of its own', async () => {
    const { make, things } = workshop();
    const first = await make(request);
    const at = (ms: number) => {
      clock = new Date(NOON.getTime() + ms);
      return { now: clock };
    };
    expect((await make(request, at(7 * DAY_MS - 1000))).id).toBe(first.id);
    const second = await make(request, at(7 * DAY_MS));
    expect(second.id).not.toBe(first.id);
    expect(await things()).toHaveLength(2);
    // From then on the key stands for the second, with another input too.
    expect((await make(request, at(8 * DAY_MS))).id).toBe(second.id);
    const third = await make({ ...request, name: 'chair' }, at(15 * DAY_MS));
    expect(third.name).toBe('chair');
  });

  test('makes another object where its claim expires while the request runs', async () => {
    const { make, things } = workshop();
    await make(request);
    clock = new Date(NOON.getTime() + 7 * DAY_MS);
    await make(request, { now: new Date(clock.getTime() - 1) });
    expect(await things()).toHaveLength(2);
  });

  test('that fails leaves no claim: the same request may be sent again', async () => {
    const { make, things } = workshop();
    const failing = () => Promise.reject(new Error('not now'));
    await expect(make(request, {}, { make: failing })).rejects.toThrow('not now');
    expect(await things()).toEqual([]);
    expect((await make(request)).name).toBe('lamp');
  });

  test('is built anew, a finite number of times, when something that it relied on moves', async () => {
    const { make, things } = workshop();
    let asked = 0;
    const moving = async (id: string) => {
      asked += 1;
      const check = { named: 'world', check: { pk: newPk(), sk: '0' }, condition: 'attribute_exists(pk)' };
      return { reply: { id, made: 0, name: '' }, change: [check] };
    };
    await expect(make(request, {}, { make: moving })).rejects.toThrow(Busy);
    expect(asked).toBeGreaterThan(1);
    expect(asked).toBeLessThan(10);
    expect(await things()).toEqual([]);
  });

  test('keeps nothing of the input in its claim but a keyed hash', async () => {
    const { make } = workshop();
    const seen: unknown[] = [];
    const spied = { ...db(), transact: (writes: readonly object[]) => (seen.push(...writes), Promise.resolve()) };
    await make(
      { name: '420106198001011018', idempotencyKey: 'key-secret-1' },
      { db: spied as never },
      { make: async (id) => ({ reply: { id, made: 1, name: '' }, change: [] }) },
    );
    expect(seen).toHaveLength(1);
    expect(JSON.stringify(seen)).not.toMatch(/420106198001011018|key-secret-1/);
  });
});

describe('an idempotency key', () => {
  const once = (idempotencyKey: string): Once<unknown> => ({
    operation: 'o',
    input: { idempotencyKey },
    id: (digits) => digits,
    read: () => Promise.reject(new Error('read')),
  });

  test.each([
    '',
    'short12',
    'x'.repeat(129),
    'with space',
    'mit-ümlaut',
    'tab\there',
    '键键键键键键键键',
    '12345678\n',
  ])('is never %j, and the refusal does not repeat it', async (key) => {
    const refused = await claimOf(creator, once(key)).catch((error: unknown) => error as Refusal);
    expect(refused).toMatchObject({
      problems: [{ code: 'INVALID_IDEMPOTENCY_KEY', path: ['input', 'idempotencyKey'] }],
    });
    if (key !== '') expect(JSON.stringify(refused)).not.toContain(key);
  });
});
