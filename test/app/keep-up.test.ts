import { expect, test } from 'vitest';
import { dayOf } from '#bench/day.ts';
import { openCounted } from '#bench/support.ts';
import { bringAbout, happen, makeItemsDue } from '#bench/time-brings.ts';
import { readLag } from '#graph/app/lag.ts';
import { relay } from '#graph/feed/relay/relay.ts';
import { SHARES } from '#graph/feed/relay/chains.ts';
import { OUTBOXES } from '#graph/mechanism/outbox.ts';

// What `bench/keep-up.ts` measures, in small: what comes about and in which order, not how fast.
const KINDS = ['SWEEP', 'BENCH', 'ISOLATION_RELEASE'];

test('what time brings comes about, what is urgent first, and all that happened is told', async () => {
  const { deps } = await openCounted();
  const order: string[] = [];
  await happen(deps, 40);
  await makeItemsDue(deps, 60, KINDS);
  expect(await bringAbout(deps, (kind) => order.push(kind))).toBe(60);
  expect(order.slice(0, 20)).toEqual(Array(20).fill('ISOLATION_RELEASE'));
  expect(order.toSorted()).toEqual(KINDS.flatMap((kind) => Array<string>(20).fill(kind)).toSorted());
  // The items told of themselves too.
  const told = await Promise.all(Array.from({ length: SHARES }, (_, share) => relay(deps, undefined, share)));
  const rest = await relay(deps);
  expect(told.reduce((sum, count) => sum + count, rest)).toBe(100);
  const waiting = await Promise.all(OUTBOXES.map((range) => deps.db.queryAll(range)));
  expect(waiting.flat()).toEqual([]);
  expect(await readLag(deps.db, deps.clock())).toEqual({ due: { URGENT: 0, ORDINARY: 0, BULK: 0 }, events: 0 });
});

test('in the simulated day what is urgent waits less than what is bulk, and nothing waits longer for relays of their own', () => {
  const rates = { told: 1_500, due: 300 };
  const way = { rates, isRanked: true, size: 0.5 };
  const [beside, apart] = (['BESIDE', 'APART'] as const).map((relays) => dayOf({ ...way, relays }));
  for (const day of [beside!, apart!])
    for (const urgent of ['release from isolation', 'end of a measure', 'alert not answered', 'case ruled out'])
      expect(day.get(urgent)).toBeLessThan(day.get('tiers after an import')!);
  expect([...apart!.keys()].toSorted()).toEqual([...beside!.keys()].toSorted());
  for (const [kind, seconds] of apart!) expect([kind, seconds <= beside!.get(kind)!]).toEqual([kind, true]);
});
