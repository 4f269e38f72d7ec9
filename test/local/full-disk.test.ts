import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leaveRoom } from '#test/support/disk.ts';
import { freePort } from '#test/support/free-port.ts';
import { callerAt, type LocalRun, startLocal } from '#test/support/local-run.ts';
import { person } from '#test/support/world.ts';

const CHUCAI = '420106006001';
/** Bytes: a few dozen registrations. */
const ROOM = 100_000;
const AT_ONCE = 10;
const ROUNDS = 60;

let directory: string;
let run: LocalRun;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'shequ-full-'));
});
afterAll(async () => {
  await run.stop('SIGKILL');
  rmSync(directory, { recursive: true });
});

const worker = () => callerAt(run.url, '--role', 'COMMUNITY_WORKER', '--community', CHUCAI);

/** Registers a home: its id, or null where that is not acknowledged. */
async function register({ send }: ReturnType<typeof worker>): Promise<string | null> {
  const address = { building: '1栋', unit: '1单元', room: randomUUID().slice(0, 8) };
  const input = { community: CHUCAI, address, members: [person()], idempotencyKey: randomUUID() };
  const mutation = `mutation ($input: RegisterHouseholdInput!) { registerHousehold(input: $input) { household { id } } }`;
  const { data } = await send(mutation, { input }, 'REGISTRATION').catch(() => ({ data: null }));
  return data?.registerHousehold.household.id ?? null;
}

test('a full disk ends the process, which says so, and nothing that was acknowledged is lost', async () => {
  const env = { PORT: String(await freePort('localhost')), SHEQU_DATA: directory };
  run = await startLocal(env);
  const caller = worker();
  const kept = [await register(caller)];
  await leaveRoom(join(directory, 'tables'), run.pid, ROOM);

  const refused: null[] = [];
  for (let round = 0; refused.length === 0 && round < ROUNDS; round++) {
    const made = await Promise.all(Array.from({ length: AT_ONCE }, () => register(caller)));
    kept.push(...made.filter((id) => id !== null));
    refused.push(...made.filter((id) => id === null));
  }
  expect(refused.length).toBeGreaterThan(0);
  const health = await fetch(`${run.url}/health`);
  expect([health.status, await health.json()]).toMatchObject([503, { status: 'failing' }]);
  expect(await register(caller)).toBeNull();
  const { code, stderr } = await run.ended;
  expect(code).toBe(1);
  expect(stderr).toContain(`The data directory ${directory} takes no more writes`);

  run = await startLocal(env);
  const { ask } = worker();
  for (const id of kept)
    expect(await ask('query ($id: ID!) { household(id: $id) { id } }', { id })).toEqual({ household: { id } });
}, 120_000);
