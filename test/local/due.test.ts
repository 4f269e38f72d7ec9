import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '#test/support/free-port.ts';
import { callerAt, type LocalRun, startLocal } from '#test/support/local-run.ts';
import { addDays, dayOf } from '#verify/calendar.ts';

// A run on one machine drains what is due by itself: nobody asks for what follows here.
let run: LocalRun;
beforeAll(async () => {
  run = await startLocal({ PORT: String(await freePort('localhost')) });
});
afterAll(() => run.stop('SIGKILL'));

const JIANGAN = '420102';
const HISTORY = `{ division(code: "${JIANGAN}") { levelChanges(first: 1) { nodes { from to } } } }`;

test('a level moves by itself when its evidence has arrived, and the run ends cleanly', async () => {
  const authority = callerAt(run.url, '--role', 'AUTHORITY', '--division', JIANGAN);
  const changes = async () => (await authority.ask(HISTORY)).division.levelChanges.nodes;
  expect(await changes()).toEqual([]);
  const { errors } = await authority.mutate(
    'recordDayReport',
    {
      division: JIANGAN,
      day: addDays(dayOf(Date.now()), -1),
      newConfirmed: 1,
      cumulativeConfirmed: 1,
      evidence: 'report-1',
      idempotencyKey: 'report-once',
    },
    'dayReport { day }',
  );
  expect(errors).toEqual([]);
  const deadline = Date.now() + 10_000;
  while ((await changes()).length === 0 && Date.now() < deadline) await sleep(100);
  expect(await changes()).toEqual([{ from: 'LOW', to: 'MEDIUM' }]);
  const { code, stderr } = await run.stop('SIGTERM');
  expect([code, stderr]).toEqual([0, '']);
});
