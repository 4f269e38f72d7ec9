import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '#graph/local/demo.ts';
import { listen } from '#graph/local/http.ts';
import { loadPlaces } from '#graph/local/places.ts';
import { openLocal } from '#graph/local/platform.ts';
import { createServer } from '#graph/server.ts';

const run = promisify(execFile);
const root = new URL('../../', import.meta.url).pathname;

/** The shell blocks of a page, each with the answer that stands right behind it, if one does. */
function blocksOf(page: string): { script: string; answer: string | undefined }[] {
  const text = readFileSync(`${root}${page}`, 'utf8');
  const blocks = [...text.matchAll(/```sh\n(.*?)```(?:\n\n```json\n(.*?)```)?/gs)];
  return blocks.map(([, script = '', answer]) => ({ script, answer }));
}

describe('the README, pasted into a shell', () => {
  let close: () => Promise<void>;
  let port: string;

  beforeAll(async () => {
    const local = await openLocal({ publicUrl: 'http://localhost:4000' });
    await loadPlaces(local.deps);
    await loadDemo(local.deps, local.dataKeys);
    const server = await createServer(local.deps, { introspection: true, logFault: console.error });
    const http = await listen(server, 0);
    port = new URL(http.url).port;
    close = async () => {
      await http.close();
      await server.stop();
      await local.close();
    };
  });
  afterAll(() => close());

  test('gives the answers that it shows', async () => {
    const blocks = blocksOf('README.md');
    const expected = blocks.flatMap(({ answer }) => (answer === undefined ? [] : [JSON.parse(answer)]));
    const script = blocks.map((block) => (block.answer ? `${block.script}\necho '#END'` : block.script)).join('\n');
    const { stdout } = await run(
      'bash',
      ['-euo', 'pipefail', '-c', script.replaceAll('localhost:4000', `localhost:${port}`)],
      { cwd: root },
    );
    const answers = stdout.split('#END').slice(0, -1);
    // The page leaves out of its answers what each of them cost.
    const withoutCost = ({ extensions: _, ...answer }: { extensions?: unknown }) => answer;
    expect(answers.map((answer) => withoutCost(JSON.parse(answer)))).toEqual(expected);
    expect(expected.length).toBeGreaterThanOrEqual(4);
  });
});
