import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '#test/support/free-port.ts';
import { callerAt, type Ended, type LocalRun, startLocal, startScript, tokenOf } from '#test/support/local-run.ts';

let run: LocalRun;
let directory: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'shequ-import-'));
  run = await startLocal({ PORT: String(await freePort('localhost')) });
});
afterAll(async () => {
  await run.stop('SIGKILL');
  rmSync(directory, { recursive: true });
});

const url = () => ({ SHEQU_URL: run.url });
const file = (name: string, text: string | Uint8Array): string => {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
};
const importOf = (path: string, env: Record<string, string> = {}): Promise<Ended> =>
  startScript('import', ['cases', path], { ...url(), ...env }).ended;
const lines = ({ stdout }: Ended): string[] => stdout.trimEnd().split('\n');

/** Days of a county, as a file has them. */
const daysOf = (code: string, count: number, first = '2020-01-01'): string =>
  Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.parse(`${first}T00:00:00Z`) + i * 86_400_000).toISOString().slice(0, 10);
    return `${day},${code},${i + 1}\n`;
  }).join('');

const reported = async (code: string): Promise<number> => {
  const { division } = await callerAt(run.url, '--role', 'THIRD_PARTY_APP').ask(
    `{ division(code: "${code}") { dayReports(first: 100) { nodes { day } } } }`,
  );
  return division.dayReports.nodes.length;
};

describe('the import command', () => {
  const DIRTY = `date,city,cityCode,confirmed
2020-01-24,恩施州,422800,11
2020-01-25,恩施州,422800,17
2020-01-26,恩施州,422800,15

2020-01-26,监狱系统,4200y0,2
2020-01-27,恩施州,422800,15
2020-01-27,境外输入,,1
`;
  const REFUSED = [
    'Line 4 · 4228 · 2020-01-26 · CUMULATIVE_STEPS_BACK: The cumulative count is smaller than before: how many cases are new is not guessed.',
    'Line 6 · 4200y0 · 2020-01-26 · UNKNOWN_DIVISION: No county or city has this code: it is never guessed from a name.',
    'Line 8 · no code · 2020-01-27 · UNKNOWN_DIVISION: No county or city has this code: it is never guessed from a name.',
  ];

  test('tells how far it is, each refused row with its reason, and what came of all', async () => {
    const ended = await importOf(file('hubei.csv', DIRTY));
    expect(ended.stderr).toBe('');
    expect(lines(ended)).toEqual(['6 of 6 rows done: 3 taken, 3 refused.', ...REFUSED, '6 rows: 3 taken, 3 refused.']);
    expect(ended.code).toBe(0);
    expect(await reported('4228')).toBe(3);
  });

  test('changes nothing when it is run twice, and says so', async () => {
    const ended = await importOf(file('hubei-again.csv', DIRTY));
    expect(lines(ended)).toEqual([
      ...REFUSED,
      'This file was imported before: nothing changed.',
      '6 rows: 3 taken, 3 refused.',
    ]);
    expect([ended.code, ended.stderr, await reported('4228')]).toEqual([0, '', 3]);
  });

  test('goes on where it stopped, and ends as if it never had', async () => {
    const path = file(
      'long.csv',
      `date,code,confirmed\n${['4202', '4203', '4205', '4206'].map((code) => daysOf(code, 600)).join('')}`,
    );
    const { child, ended } = startScript('import', ['cases', path], url());
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const stopped = await ended;
    const [, done] =
      /Interrupted: (\d+) of 2400 rows done: .*The same command goes on from there\.\n$/.exec(stopped.stderr) ?? [];
    expect([stopped.code, Number(done) >= 500, Number(done) < 2_400]).toEqual([130, true, true]);

    const again = await importOf(path);
    expect(again.stderr).toBe('');
    const [goes = '', ...rest] = lines(again);
    // The request that was under way at the end was carried out.
    expect(Number(/^Goes on where it stopped: (\d+) of 2400 rows done/.exec(goes)?.[1])).toBeGreaterThanOrEqual(
      Number(done),
    );
    expect(rest.at(-1)).toBe('2400 rows: 2400 taken, 0 refused.');
    expect(again.code).toBe(0);
  }, 60_000);

  test('reports by the token that it is given, and what that may not report for is refused by row', async () => {
    const text = `date,code,confirmed\n${daysOf('420106', 2, '2020-03-01')}${daysOf('420102', 2, '2020-03-01')}`;
    const SHEQU_TOKEN = await tokenOf('--role', 'AUTHORITY', '--division', '420106');
    const ended = await importOf(file('two.csv', text), { SHEQU_TOKEN });
    expect(lines(ended)).toContain(
      'Line 4 · 420102 · 2020-03-01 · NOT_IN_CHARGE: You do not report for this division.',
    );
    expect([ended.code, lines(ended).at(-1)]).toEqual([0, '4 rows: 2 taken, 2 refused.']);
  });

  test('lists refused rows beyond a page', async () => {
    const ended = await importOf(file('dirty.csv', `date,code,confirmed\n${daysOf('4200y0', 230)}`));
    expect(lines(ended).filter((line) => line.includes('UNKNOWN_DIVISION'))).toHaveLength(230);
    expect(lines(ended).at(-1)).toBe('230 rows: 0 taken, 230 refused.');
  });

  test.each<[string, string | Uint8Array, string]>([
    [
      'lacks a column',
      'day,place,count\n2020-01-01,420106,3\n',
      'The header lacks a column: date, cityCode / division / code, confirmed / cumulativeConfirmed.',
    ],
    ['is empty', '', 'The file has no rows below a header.'],
    [
      'is cut off within quotation marks',
      'date,code,confirmed\n2020-01-01,"420106,3\n',
      'Line 2: a quotation mark does not enclose a whole cell.',
    ],
    ['is not in UTF-8', Uint8Array.of(0xce, 0xe4, 0xba, 0xba, 0xff), 'The file is not in UTF-8.'],
  ])('ends with 1 where the file %s, and says what is wrong', async (_, text, sentence) => {
    expect(await importOf(file('wrong.csv', text))).toEqual({ code: 1, stdout: '', stderr: `${sentence}\n` });
  });

  test.each([[], ['cases'], ['people', 'x.csv'], ['cases', 'x.csv', 'y.csv'], ['--help']])(
    'ends with 1 and how it is used where it is called with %j',
    async (...args) => {
      const { code, stdout, stderr } = await startScript('import', args, url()).ended;
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain('npm run import -- cases FILE');
    },
  );

  test('ends with 1 where there is no such file, or no file at all', async () => {
    const missing = await importOf(join(directory, 'nowhere.csv'));
    expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('There is no such file.')]);
    const folder = await importOf(directory);
    expect([folder.code, folder.stderr]).toEqual([1, expect.stringContaining('A directory is no file.')]);
  });

  test('ends with 1 where no server answers, and says how to start one', async () => {
    const SHEQU_URL = `http://localhost:${await freePort('localhost')}`;
    const { code, stderr } = await importOf(file('one.csv', `date,code,confirmed\n${daysOf('4207', 1)}`), {
      SHEQU_URL,
    });
    expect([code, stderr]).toEqual([
      1,
      `No server answers at ${SHEQU_URL}: start it by "npm start", or set SHEQU_URL.\n`,
    ]);
  });

  test('speaks Chinese where the environment does, and so does the server for it', async () => {
    const ended = await importOf(file('chinese.csv', DIRTY), { LC_ALL: 'zh_CN.UTF-8' });
    expect(lines(ended)).toEqual([
      expect.stringContaining('第 4 行 · 4228 · 2020-01-26 · CUMULATIVE_STEPS_BACK：'),
      '第 6 行 · 4200y0 · 2020-01-26 · UNKNOWN_DIVISION：没有此代码的县（市、区）或市；系统不按名称猜测。',
      '第 8 行 · 无代码 · 2020-01-27 · UNKNOWN_DIVISION：没有此代码的县（市、区）或市；系统不按名称猜测。',
      '此文件此前已导入，未作任何更改。',
      '共 6 行：采用 3 行，未采用 3 行。',
    ]);
    expect([ended.code, ended.stderr]).toEqual([0, '']);
  });

  test('waits as long as a server asks that takes nothing at the moment, and goes on; not for ever', async () => {
    const path = file('later.csv', `date,code,confirmed\n${daysOf('4208', 3)}`);
    const asked: number[] = [];
    let refusals = 2;
    const busy = createServer((request, response) => {
      asked.push(performance.now());
      if (refusals-- > 0) return void response.writeHead(503, { 'retry-after': '1' }).end('{"errors":[]}');
      const { host: _, ...headers } = request.headers as Record<string, string>;
      void text(request)
        .then((body) => fetch(`${run.url}${request.url}`, { method: 'POST', headers, body }))
        .then(async (answer) => response.writeHead(answer.status).end(await answer.text()));
    });
    busy.listen(0, 'localhost');
    await once(busy, 'listening');
    const SHEQU_URL = `http://localhost:${(busy.address() as { port: number }).port}`;
    const taken = await importOf(path, { SHEQU_URL });
    expect([taken.code, lines(taken).at(-1)]).toEqual([0, '3 rows: 3 taken, 0 refused.']);
    expect(taken.stderr).toBe('The server takes nothing at the moment: asked again in 1 s.\n'.repeat(2));
    expect(asked[2]! - asked[0]!).toBeGreaterThan(1_900);

    refusals = Infinity;
    const given = await importOf(path, { SHEQU_URL });
    busy.close();
    expect([given.code, given.stderr.trimEnd().split('\n').at(-1)]).toEqual([1, 'The server answers with 503.']);
  });

  test('ends with 1 where another server answers', async () => {
    const other = createServer((_, response) => response.end('<html>'));
    other.listen(0, 'localhost');
    await once(other, 'listening');
    const SHEQU_URL = `http://localhost:${(other.address() as { port: number }).port}`;
    const { code, stderr } = await importOf(file('one.csv', `date,code,confirmed\n${daysOf('4207', 1)}`), {
      SHEQU_URL,
    });
    other.close();
    expect([code, stderr]).toEqual([1, `What answers at ${SHEQU_URL} is not this API (status 200).\n`]);
  });

  test('ends with 1 and the words of the server where the token is none, or of another role', async () => {
    const path = file('one.csv', `date,code,confirmed\n${daysOf('4207', 1)}`);
    const none = await importOf(path, { SHEQU_TOKEN: 'nonsense' });
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('token')]);
    const app = await importOf(path, { SHEQU_TOKEN: await tokenOf('--role', 'THIRD_PARTY_APP') });
    expect([app.code, app.stderr]).toEqual([1, 'Mutation.startImport is for AUTHORITY.\n']);
    expect(await reported('4207')).toBe(0);
  });
});
