import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { runMinute } from '#graph/app/every-minute.ts';
import { dueKeyOf } from '#graph/mechanism/due.ts';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import { outboxWrite } from '#graph/mechanism/outbox.ts';
import { Unavailable } from '#graph/store/outage.ts';
import { dueWrite } from '#test/support/due.ts';
import { NOON, openWorld, type World } from '#test/support/world.ts';

const soon = () => new Date(Date.now() + 60_000);
const logFault = (error: unknown): never => {
  throw error;
};
const COUNTY = '420106';

/** Something that is due, and something that happened. */
async function waiting(world: World) {
  const due = { kind: 'ASSESS_DIVISION', subject: COUNTY, at: NOON };
  const event = { type: 'evidence.reported', subject: COUNTY, data: { day: '2020-04-15' } } as const;
  await world.deps.db.transact([dueWrite(due), outboxWrite(event, 'test', new Date(NOON))]);
  return {
    due: dueKeyOf(due),
    isDue: async () => (await world.deps.db.get(dueKeyOf(due))) !== null,
    told: () => world.deps.db.queryAll(mechanismKeys.feed({ kind: 'DIVISION', id: COUNTY })),
  };
}

/** The system on a table that throttles some partitions. */
const throttled = ({ deps }: World, isAway: (pk: string) => boolean) => {
  const query: typeof deps.db.query = (range, ...rest) =>
    isAway(range.pk) ? Promise.reject(new Unavailable('throttled')) : deps.db.query(range, ...rest);
  return { ...deps, db: { ...deps.db, query } };
};

test('what happened is told though what is due cannot be looked into, and that is told at the end', async () => {
  const world = await openWorld();
  const { due, isDue, told } = await waiting(world);
  const run = runMinute(
    throttled(world, (pk) => pk === due.pk),
    { until: soon(), logFault },
  );
  await expect(run).rejects.toThrow('throttled');
  expect([await isDue(), (await told()).length]).toEqual([true, 1]);
});

test('what is due comes about though what happened cannot be told', async () => {
  const world = await openWorld();
  const { isDue, told } = await waiting(world);
  const run = runMinute(
    throttled(world, (pk) => pk.startsWith('OPERATIONAL#OUTBOX#')),
    { until: soon(), logFault },
  );
  await expect(run).rejects.toThrow('throttled');
  expect([await isDue(), await told()]).toEqual([false, []]);
});

test('what is due comes about on a day whose run cannot be started', async () => {
  const world = await openWorld();
  const { isDue } = await waiting(world);
  const { db } = world.deps;
  const get: typeof db.get = (key) =>
    key.pk.startsWith('OPERATIONAL#SWEEP#') ? Promise.reject(new Unavailable('throttled')) : db.get(key);
  const run = runMinute({ ...world.deps, db: { ...db, get } }, { until: soon(), logFault });
  await expect(run).rejects.toThrow('throttled');
  expect(await isDue()).toBe(false);
});

test('what comes of what is due is told in the same minute', async () => {
  const world = await openWorld();
  const subject = `household_420106006001_${randomUUID()}`;
  let asked = 0;
  const { db } = world.deps;
  // The item is at work, and writes its event, after the first look of the relay.
  const looks = new Promise<void>((resolve) => {
    setTimeout(resolve, 50);
  });
  const happens = { type: 'household.registered', subject, data: {} } as const;
  await db.transact([dueWrite({ kind: 'ASSESS_DIVISION', subject: COUNTY, at: NOON })]);
  const transact: typeof db.transact = async (writes) => {
    if (!writes.some(({ named }) => named === 'settle') || asked++ > 0) return db.transact(writes);
    await looks;
    return db.transact([...writes, outboxWrite(happens, 'test', new Date(NOON))]);
  };
  await runMinute({ ...world.deps, db: { ...db, transact } }, { until: soon(), logFault });
  expect(await db.queryAll(mechanismKeys.feed({ kind: 'COMMUNITY', id: '420106006001' }))).toHaveLength(1);
});

test('what is set aside is counted by its kind, beside the log', async () => {
  const world = await openWorld();
  const counted: string[][] = [];
  const unknown = { type: 'unheard.of', subject: COUNTY, data: {} } as const;
  await world.deps.db.transact([
    dueWrite({ kind: 'UNHEARD_OF', subject: 'nobody', at: NOON }),
    outboxWrite(unknown, 'test', new Date(NOON)),
  ]);
  const log = vi.spyOn(console, 'error').mockReturnValue();
  await runMinute(
    { ...world.deps, countSetAside: (...one) => void counted.push(one) },
    { until: soon(), logFault: (error, { kind }) => console.error(kind, error) },
  );
  expect(counted.toSorted()).toEqual([
    ['DUE', 'UNHEARD_OF'],
    ['EVENT', 'unheard.of'],
  ]);
  expect(log.mock.calls.map((args) => args.join(' ')).toSorted()).toEqual([
    expect.stringContaining('UNHEARD_OF'),
    expect.stringContaining('unheard.of'),
  ]);
  log.mockRestore();
});
