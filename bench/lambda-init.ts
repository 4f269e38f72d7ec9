/**
 * Budget: from an empty process to the first answer of GraphQL, at most 1.5 times as long as a bare handler
 * that only has the DynamoDB client takes to read one item. Both bundled alike, in turns, each run in a
 * process of its own without a code cache.
 *
 * A signed-in caller's first query costs more, whatever the server: the issuer's keys, the grants and the
 * table are asked for it. It is measured beside, without a budget.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { bundle, BUNDLE_FILE, GRAPHQL_ENTRY } from '#infra/bundle.ts';
import { proxyEvent } from '#test/support/api-gateway-event.ts';
import { CHUCAI, openAws } from '#test/support/aws.ts';

const RUNS = 15;
const BUDGET = 1.5;
const RUNNER = `
const [file, event] = process.argv.slice(1);
const start = performance.now();
const { handler } = require(file);
const loaded = performance.now();
handler(JSON.parse(event)).then(({ body }) => {
  const answered = performance.now();
  console.log(JSON.stringify({ load: loaded - start, first: answered - start, body }));
});`;

interface Run {
  readonly load: number;
  readonly first: number;
}

const folder = await mkdtemp(join(tmpdir(), 'shequ-bench-'));
const aws = await openAws();
await aws.grant('bench', 'THIRD_PARTY_APP');
const authorization = `Bearer ${await aws.tokenFor({ account: 'bench', roles: ['THIRD_PARTY_APP'] })}`;
const query = (text: string, headers = {}) =>
  proxyEvent({ method: 'POST', path: '/graphql', headers, body: JSON.stringify({ query: text }) });

const contestants = {
  bare: { entry: 'bench/bare-handler.ts', event: { code: CHUCAI }, answer: '楚材' },
  graphql: { entry: GRAPHQL_ENTRY, event: query('{ __typename }'), answer: 'Query' },
  'graphql, signed in': {
    entry: GRAPHQL_ENTRY,
    event: query(`{ community(code: "${CHUCAI}") { name } }`, { authorization }),
    answer: '楚材',
  },
} as const;
type Name = keyof typeof contestants;
const names = Object.keys(contestants) as Name[];

try {
  for (const name of names) bundle(contestants[name].entry, join(folder, name));
  const rounds: Record<Name, Run>[] = [];
  // The first round only warms the disk and the engine.
  for (let round = 0; round <= RUNS; round++) {
    const runs = {} as Record<Name, Run>;
    for (const name of names) runs[name] = await start(name);
    if (round > 0) rounds.push(runs);
  }
  const of = (pick: (runs: Record<Name, Run>) => number): number => median(rounds.map(pick));
  for (const name of names) {
    const { size } = await stat(join(folder, name, BUNDLE_FILE));
    const [load, first] = [of((runs) => runs[name].load), of((runs) => runs[name].first)];
    const ratio = of((runs) => runs[name].first / runs.bare.first).toFixed(2);
    console.log(
      `${name}: ${Math.round(size / 1000)} kB, loaded ${load.toFixed(0)} ms, answered ${first.toFixed(0)} ms, ratio ${ratio}`,
    );
  }
  const ratio = of((runs) => runs.graphql.first / runs.bare.first);
  console.log(`ratio ${ratio.toFixed(2)} (budget: at most ${BUDGET.toFixed(2)}, less is faster)`);
  process.exitCode = ratio <= BUDGET ? 0 : 1;
} finally {
  await aws.close();
  await rm(folder, { recursive: true });
}

async function start(name: Name): Promise<Run> {
  const { event, answer } = contestants[name];
  const args = ['-e', RUNNER, join(folder, name, BUNDLE_FILE), JSON.stringify(event)];
  const child = spawn(process.execPath, args, { env: aws.env, stdio: ['ignore', 'pipe', 'inherit'] });
  const { body, ...run } = (await json(child.stdout)) as Run & { body: string };
  if (!body.includes(answer)) throw new Error(`${name} answered ${body}`);
  return run;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
