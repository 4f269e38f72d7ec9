/**
 * Budget: at twice the rate that the local server holds, whoever is taken is answered within twice the time
 * that the slowest hundredth waits when it is busy; everybody else is refused at once with 503, and nothing
 * fails otherwise. Requests come at their rate whether the server answers or not.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadDemo } from '#graph/local/demo.ts';
import { listen } from '#graph/local/http.ts';
import { issuerKey, signAccessToken } from '#graph/local/issuer.ts';
import { loadPlaces } from '#graph/local/places.ts';
import { createServer } from '#graph/server.ts';
import { median, openCounted, report } from './support.ts';

const QUERY = '{ communities(within: "420106006", first: 20) { nodes { code name tier { effective } } } }';
const MEASURED_MS = 6_000;
const ROUNDS = 3;
/** Of what it reaches when it is asked without a pause. */
const HELD = 0.8;

interface Answer {
  readonly status: number;
  readonly took: number;
}

async function serve(): Promise<void> {
  const { deps, dataKeys } = await openCounted();
  await loadPlaces(deps);
  await loadDemo(deps, dataKeys);
  const server = await createServer(deps, { introspection: false, logFault: console.error });
  process.send?.((await listen(server, 0)).url);
}

const agent = new Agent({ keepAlive: true, maxSockets: 500 });

function ask(url: string, token: string): Promise<Answer> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const answered = (status: number) => resolve({ status, took: performance.now() - begun });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', () => answered(response.statusCode ?? 0));
    });
    sent.on('error', () => answered(0)).end(JSON.stringify({ query: QUERY }));
  });
}

/** Requests a second, asked by as many at once. */
async function reached(url: string, token: string): Promise<number> {
  const end = performance.now() + MEASURED_MS;
  let count = 0;
  const work = async () => {
    for (; performance.now() < end; count++) await ask(url, token);
  };
  await Promise.all(Array.from({ length: 16 }, work));
  return count / (MEASURED_MS / 1000);
}

async function atRate(url: string, token: string, rate: number): Promise<Answer[]> {
  const begun = performance.now();
  const asked: Promise<Answer>[] = [];
  for (let now = 0; now < MEASURED_MS; now = performance.now() - begun) {
    while (asked.length < (now / 1000) * rate) asked.push(ask(url, token));
    await sleep(1);
  }
  return Promise.all(asked);
}

const slowest = (answers: readonly Answer[]): number => {
  const taken = answers.filter(({ status }) => status === 200).map(({ took }) => took);
  return taken.sort((a, b) => a - b)[Math.floor(taken.length * 0.99)] ?? NaN;
};

if (process.argv[2]) await serve();
else {
  const child = fork(import.meta.filename, ['serve']);
  const [url] = (await once(child, 'message')) as [string];
  const token = await signAccessToken(await issuerKey(), { roles: ['THIRD_PARTY_APP'] });
  await reached(url, token);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const held = HELD * (await reached(url, token));
    const [busy, beyond] = [await atRate(url, token, held), await atRate(url, token, 2 * held)];
    const others = [...busy, ...beyond].filter(({ status }) => status !== 200 && status !== 503).length;
    const refused = beyond.filter(({ status }) => status === 503).length;
    const times = [slowest(busy), slowest(beyond)].map((took) => took.toFixed(0)).join(' → ');
    console.log(
      `${held.toFixed(0)}/s → ${(2 * held).toFixed(0)}/s: slowest hundredth ${times} ms, ${refused} of ${beyond.length} refused, ${others} failed`,
    );
    if (others > 0) process.exitCode = 1;
    ratios.push(slowest(beyond) / slowest(busy));
  }
  report('twice the rate that is held, the slowest hundredth', median(ratios), 2, 'at most');
  child.kill();
  agent.destroy();
}
