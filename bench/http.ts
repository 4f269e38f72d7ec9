/**
 * Budget: warm queries over HTTP at 0.75 of what graphql-js reaches with cached documents over node:http.
 * Both serve the same guarded schema to the same authenticated caller; what differs is Apollo, its checks and
 * our routing. Servers are processes of their own, asked in turns.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, createServer as createHttpServer, request } from 'node:http';
import { type DocumentNode, execute, parse, validate } from 'graphql';
import { authenticate } from '#graph/authenticate.ts';
import { openContext } from '#graph/context.ts';
import type { Deps } from '#graph/deps.ts';
import { loadDemo } from '#graph/local/demo.ts';
import { listen } from '#graph/local/http.ts';
import { issuerKey, signAccessToken } from '#graph/local/issuer.ts';
import { loadPlaces } from '#graph/local/places.ts';
import { createServer } from '#graph/server.ts';
import { buildSchema } from '#resolvers/schema.ts';
import { median, openCounted, report } from './support.ts';

const REQUESTS = 1_500;
const CONCURRENCY = 16;
const ROUNDS = 7;
const QUERY =
  '{ communities(within: "420106006", first: 20) { nodes { code name communityClass county { code name riskLevel } tier { effective reasons { code clause } } } } }';

async function serve(kind: string): Promise<void> {
  const { deps, dataKeys } = await openCounted();
  await loadPlaces(deps);
  await loadDemo(deps, dataKeys);
  const url = kind === 'ours' ? await serveOurs(deps) : await serveBare(deps);
  process.send?.(url);
}

async function serveOurs(deps: Deps): Promise<string> {
  const server = await createServer(deps, { introspection: false, logFault: console.error });
  return (await listen(server, 0)).url;
}

async function serveBare(deps: Deps): Promise<string> {
  const schema = buildSchema();
  const documents = new Map<string, DocumentNode>();
  const documentOf = (query: string): DocumentNode => {
    const known = documents.get(query);
    if (known) return known;
    const document = parse(query);
    if (validate(schema, document).length > 0) throw new Error('The query of the bench is not valid');
    documents.set(query, document);
    return document;
  };
  const http = createHttpServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      void (async () => {
        const { query } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { query: string };
        const viewer = await authenticate(deps, incoming.headers.authorization);
        const contextValue = openContext(deps, { viewer, purpose: null, requestId: 'bench' });
        const answer = await execute({ schema, document: documentOf(query), contextValue });
        outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      })();
    });
  });
  http.listen(0, 'localhost');
  await once(http, 'listening');
  return `http://localhost:${(http.address() as { port: number }).port}`;
}

async function start(kind: string): Promise<{ url: string; child: ChildProcess }> {
  const child = fork(import.meta.filename, [kind]);
  const [url] = (await once(child, 'message')) as [string];
  return { url, child };
}

const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });

function ask(url: string, token: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => (text.includes('"errors"') ? reject(new Error(text)) : resolve()));
    });
    sent.on('error', reject).end(JSON.stringify({ query: QUERY }));
  });
}

/** Requests a second. */
async function round(url: string, token: string): Promise<number> {
  let left = REQUESTS;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      while (left-- > 0) await ask(url, token);
    }),
  );
  return (REQUESTS / (performance.now() - begun)) * 1000;
}

if (process.argv[2]) {
  await serve(process.argv[2]);
} else {
  const token = await signAccessToken(await issuerKey(), { roles: ['THIRD_PARTY_APP'] });
  const [ours, bare] = [await start('ours'), await start('bare')];
  await round(ours.url, token);
  await round(bare.url, token);
  const rounds: { ours: number; bare: number }[] = [];
  for (let i = 0; i < ROUNDS; i++)
    rounds.push({ ours: await round(ours.url, token), bare: await round(bare.url, token) });
  console.log(
    `a page of 20 communities: ours ${median(rounds.map((r) => r.ours)).toFixed(0)}/s, graphql-js ${median(rounds.map((r) => r.bare)).toFixed(0)}/s`,
  );
  report('warm queries over HTTP', median(rounds.map((r) => r.ours / r.bare)), 0.75, 'at least');
  ours.child.kill();
  bare.child.kill();
  agent.destroy();
}
