import { expect, test } from 'vitest';
import { keys } from '#graph/mechanism/keys.ts';
import { readLag } from '#graph/app/lag.ts';
import { outboxWrite } from '#graph/mechanism/outbox.ts';
import { dueWrite } from '#test/support/due.ts';
import { NOON, openWorld } from '#test/support/world.ts';

const before = (seconds: number) => new Date(Date.parse(NOON) - seconds * 1_000);
const event = { type: 'tier.changed', subject: '420106006001', data: {} } as const;

test('nothing is late where nothing waits, or waits for its time', async () => {
  const { deps } = await openWorld();
  await deps.db.transact([dueWrite({ kind: 'ISOLATION_RELEASE', subject: 'one', at: before(-60).toISOString() })]);
  expect(await readLag(deps.db, new Date(NOON))).toEqual({ due: { URGENT: 0, ORDINARY: 0, BULK: 0 }, events: 0 });
});

test('the oldest tells how late each rank is, and the telling of what happened', async () => {
  const { deps } = await openWorld();
  const due = (kind: string, subject: string, seconds: number) =>
    dueWrite({ kind, subject, at: before(seconds).toISOString() });
  await deps.db.transact([
    ...[10, 90, 30].map((seconds) => due('ISOLATION_RELEASE', `release_${seconds}`, seconds)),
    due('ASSESS_DIVISION', '420106', 600),
    outboxWrite(event, 'test', before(5)),
    outboxWrite(event, 'test', before(7)),
  ]);
  expect(await readLag(deps.db, new Date(NOON))).toEqual({ due: { URGENT: 90, ORDINARY: 600, BULK: 0 }, events: 7 });
});

test('what was set aside is late when its next attempt is', async () => {
  const { deps } = await openWorld();
  const [next, at] = [before(20).toISOString(), before(9_000).toISOString()];
  const key = keys.dueAgain('ASIDE#URGENT', next, at, 'ISOLATION_RELEASE', 'one');
  await deps.db.transact([{ named: 'due', put: { ...key, kind: 'ISOLATION_RELEASE', subject: 'one', at } }]);
  expect((await readLag(deps.db, new Date(NOON))).due.URGENT).toBe(20);
});
