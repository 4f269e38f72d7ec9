import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '#test/support/free-port.ts';
import { callerAt, failToStart, type LocalRun, startLocal } from '#test/support/local-run.ts';
import { idNumber } from '#test/support/world.ts';

const CHUCAI = '420106006001';
/** Milliseconds. */
const AT_ONCE = 1_000;

describe('a run in memory', () => {
  let run: LocalRun;
  let port: string;
  beforeAll(async () => {
    port = String(await freePort('localhost'));
    run = await startLocal({ PORT: port });
  });
  afterAll(() => run.stop('SIGKILL'));

  test('prints one line that begins with Ready and the URL of its port, and nothing on stderr', () => {
    expect(run.stdout().match(/^Ready/gm)).toHaveLength(1);
    expect(run.url).toBe(`http://localhost:${port}`);
    expect(run.stderr()).toBe('');
  });

  test('is healthy, and has a page for a browser', async () => {
    const health = await fetch(`${run.url}/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    const page = await fetch(run.url);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
  });

  test('holds every community of Wuhan, each once, in the order of their codes', async () => {
    const { ask } = callerAt(run.url, '--role', 'THIRD_PARTY_APP');
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const { communities } = await ask(
        `query ($after: String) { communities(within: "4201", first: 100, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      codes.push(...communities.nodes.map(({ code }: { code: string }) => code));
      after = communities.pageInfo.hasNextPage ? communities.pageInfo.endCursor : null;
    } while (after !== null);
    expect(codes).toHaveLength(3_495);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test('publishes the keys of both of its regions, and those of its issuer of tokens', async () => {
    for (const path of ['/regions/4201/jwks.json', '/regions/3301/jwks.json', '/.well-known/jwks.json']) {
      const { keys } = (await (await fetch(run.url + path)).json()) as { keys: object[] };
      expect(keys).toHaveLength(1);
      expect(JSON.stringify(keys)).not.toContain('"d"');
    }
  });

  test('leaves its port to nobody else: a second run says so, and ends with 1', async () => {
    const { code, stdout, stderr } = await failToStart({ PORT: port });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`Port ${port} is in use: set PORT to another.\n`);
  });

  test('does not start on what is no port, and says so', async () => {
    const wrong = ['http', '-1', '0', '65536', '40.5'];
    const ends = await Promise.all(wrong.map((one) => failToStart({ PORT: one })));
    const said = { code: 1, stdout: '', stderr: 'PORT is a number from 1 to 65535.\n' };
    expect(ends).toEqual(wrong.map(() => said));
  });

  test('ends by Ctrl-C at once and cleanly, also in the midst of requests', async () => {
    const { send } = callerAt(run.url, '--role', 'COMMUNITY_WORKER', '--community', CHUCAI);
    const query = `{ communities(within: "420106", first: 100) { nodes { tier { effective } } } }`;
    await send(query);
    const answers = Promise.allSettled(Array.from({ length: 20 }, () => send(query)));
    // By then some of them are at work, and the last ones hardly begun.
    await sleep(50);
    const { code, took, stderr } = await run.stop('SIGINT');
    expect([code, stderr]).toEqual([0, '']);
    // Whoever is at work may end it, for half a second.
    expect(took).toBeLessThan(3 * AT_ONCE);
    await answers;
  });
});

describe('a run over a directory', () => {
  let directory: string;
  let env: Record<string, string>;
  let run: LocalRun;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'shequ-data-'));
    env = { PORT: String(await freePort('localhost')), SHEQU_DATA: join(directory, 'not', 'there', 'yet') };
    run = await startLocal(env);
  });
  afterAll(async () => {
    await run.stop('SIGKILL');
    rmSync(directory, { recursive: true });
  });

  const worker = () => callerAt(run.url, '--role', 'COMMUNITY_WORKER', '--community', CHUCAI);
  const bearer = { name: '王小明', idNumber: idNumber() };
  const made = {} as { household: string; person: string; order: string; code: string };

  /** Everything that was made is still there. */
  async function expectAllKept() {
    const { data, errors } = await worker().send(
      `query ($idNumber: String!, $order: ID!, $code: String!) {
         findPersons(idNumber: $idNumber, first: 9) { nodes { id name } }
         order(id: $order) { status totalFen }
         here: verifyHealthCode(code: $code) { action colour maskedName }
         there: verifyHealthCode(code: $code, destination: "3301") { action colour }
         supplyPoint(id: "supplyPoint_chucai") { catalogue(first: 100) { nodes { sku available } } }
       }`,
      { idNumber: bearer.idNumber, order: made.order, code: made.code },
      'REGISTRATION',
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      findPersons: { nodes: [{ id: made.person, name: '王小明' }] },
      order: { status: 'PLACED', totalFen: 5_990 * 2 },
      here: { action: 'ACCEPT', colour: 'GREEN', maskedName: '王*明' },
      there: { action: 'ACCEPT', colour: 'GREEN' },
    });
    expect(data.supplyPoint.catalogue.nodes).toContainEqual({ sku: 'RICE-10', available: 118 });
  }

  test('makes the directory, and keeps in it what is written', async () => {
    const { mutate } = worker();
    const { household } = await mutate(
      'registerHousehold',
      {
        community: CHUCAI,
        address: { building: '9栋', unit: '1单元', room: '901' },
        members: [bearer],
        idempotencyKey: 'register-once',
      },
      'household { id members { id } }',
      'REGISTRATION',
    );
    const { healthCode } = await mutate(
      'issueHealthCode',
      { person: household.members[0].id, idempotencyKey: 'issue-once' },
      'healthCode { token }',
      'CODE_ISSUING',
    );
    const lines = [{ sku: 'RICE-10', quantity: 2 }];
    const { order } = await mutate(
      'placeOrder',
      { household: household.id, supplyPoint: 'supplyPoint_chucai', lines, idempotencyKey: 'order-once' },
      'order { id }',
    );
    Object.assign(made, {
      household: household.id,
      person: household.members[0].id,
      order: order.id,
      code: healthCode.token,
    });
    await expectAllKept();
  });

  test('is alone with it: a second process on the same directory says so, and ends with 1', async () => {
    const { code, stdout, stderr } = await failToStart({ ...env, PORT: String(await freePort('localhost')) });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(env.SHEQU_DATA);
    expect(stderr).toContain('another process has it open');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    await expectAllKept();
  });

  test('ends by SIGTERM as by Ctrl-C, and has everything when it starts again', async () => {
    const { code, stderr, took } = await run.stop('SIGTERM');
    expect([code, stderr]).toEqual([0, '']);
    expect(took).toBeLessThan(AT_ONCE);
    run = await startLocal(env);
    await expectAllKept();
  });

  test('answers a request that is sent again after the restart with what it made before', async () => {
    const lines = [{ sku: 'RICE-10', quantity: 2 }];
    const again = { household: made.household, supplyPoint: 'supplyPoint_chucai', lines, idempotencyKey: 'order-once' };
    const { order, errors } = await worker().mutate('placeOrder', again, 'order { id }');
    expect([order?.id, errors]).toEqual([made.order, []]);
    const { errors: refused } = await worker().mutate(
      'registerPerson',
      { household: made.household, ...bearer, idempotencyKey: 'register-twice' },
      'person { id }',
    );
    expect(refused).toMatchObject([{ code: 'ALREADY_REGISTERED' }]);
  });

  test('has lost nothing after it was killed', async () => {
    await run.stop('SIGKILL');
    run = await startLocal(env);
    await expectAllKept();
  });
});
