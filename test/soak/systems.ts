import type { APIGatewayProxyResult } from 'aws-lambda';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issuerKey, jwksOf, signAccessToken } from '#graph/local/issuer.ts';
import { newKeyPair } from '#graph/local/keys.ts';
import { bundle, BUNDLE_FILE, GRAPHQL_ENTRY } from '#infra/bundle.ts';
import { proxyEvent } from '#test/support/api-gateway-event.ts';
import { CHUCAI, environment, grantIn, openTables, TABLES, tokenOf } from '#test/support/aws.ts';
import { connect } from '#test/support/engines.ts';
import { freePort } from '#test/support/free-port.ts';
import { startLambda } from '#test/support/lambda.ts';
import { startLocal } from '#test/support/local-run.ts';
import { startServed } from '#test/support/served.ts';
import type { Dependency } from './dependency.ts';
import { type Failing, openFailing, type Part, STILL } from './part.ts';

export interface Answer {
  readonly status: number;
  readonly answer: { readonly data?: any; readonly errors?: readonly { extensions: { code: string } }[] };
}

/** A system whose parts fail, and what is asked of it. */
export interface System {
  readonly name: string;
  readonly parts: readonly Failing[];
  /** The part that callers are connected to, whose end they see; nothing where all of them are behind it. */
  readonly front?: Failing;
  /** Within what every request is answered (milliseconds). */
  readonly limit: number;
  /** Where it keeps households, to be read once it is closed. */
  readonly store: { readonly path: string; readonly table: string };
  ask(account: string, body: object): Promise<Answer>;
  close(): Promise<void>;
  remove(): Promise<void>;
}

/** A request may take ten seconds. The rest is for a machine with much else to do. */
const LIMIT = 10_000 + 4_000;
const WORKER = { roles: ['COMMUNITY_WORKER'], communities: [CHUCAI] } as const;

const headersOf = (token: string) => ({
  'content-type': 'application/json',
  authorization: `Bearer ${token}`,
  'x-purpose': 'REGISTRATION',
});

const remembered = (tokenFor: (account: string) => Promise<string>) => {
  const tokens = new Map<string, Promise<string>>();
  return (account: string): Promise<string> => {
    const token = tokens.get(account) ?? tokenFor(account);
    tokens.set(account, token);
    return token;
  };
};

/** The local server over its data directory: one process, and its disk. */
export async function openLocalServer(random: () => number): Promise<System> {
  const folder = await mkdtemp(join(tmpdir(), 'shequ-soak-'));
  const env = { PORT: String(await freePort('localhost')), SHEQU_DATA: folder };
  const tables = join(folder, 'tables');
  const server = await openFailing({ name: 'server', start: () => startLocal(env), tables }, random);
  const key = await issuerKey();
  const tokenFor = remembered((account) => signAccessToken(key, { account, ...WORKER }));
  return {
    name: 'the local server',
    parts: [server],
    front: server,
    limit: LIMIT + STILL[1],
    store: { path: tables, table: 'shequ' },
    async ask(account, body) {
      const response = await fetch(`http://localhost:${env.PORT}/graphql`, {
        method: 'POST',
        headers: headersOf(await tokenFor(account)),
        body: JSON.stringify(body),
      });
      return { status: response.status, answer: (await response.json()) as Answer['answer'] };
    },
    close: () => server.end(),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** The bundle as it is deployed, over a table, a KMS and an issuer that are processes of their own. */
export async function openFunction(random: () => number, accounts: readonly string[]): Promise<System> {
  const folder = await mkdtemp(join(tmpdir(), 'shequ-soak-'));
  const [path, signing] = [join(folder, 'tables'), await newKeyPair('issuer-1')];
  const urls: Partial<Record<Dependency['kind'], string>> = {};
  const open = async (dependency: Dependency, tables?: string): Promise<Failing> => {
    const part: Part = {
      name: dependency.kind.toLowerCase(),
      async start() {
        const env = { DEPENDENCY: JSON.stringify(dependency) };
        const served = await startServed(new URL('dependency.ts', import.meta.url), env);
        urls[dependency.kind] = served.url;
        return served;
      },
      ...(tables !== undefined && { tables }),
    };
    return openFailing(part, random);
  };
  const port = () => freePort('127.0.0.1');
  const parts = [
    await open({ kind: 'STORE', path, port: await port() }, path),
    await open({ kind: 'KMS', port: await port() }),
    await open({ kind: 'JWKS', body: jwksOf(signing), port: await port() }),
  ];
  const db = await openTables(connect({ endpoint: urls.STORE! }));
  for (const account of accounts) await grantIn(db, account, 'COMMUNITY_WORKER', { communities: [CHUCAI] });
  bundle(GRAPHQL_ENTRY, folder);
  const env = environment({ dynamo: urls.STORE!, kms: urls.KMS!, jwks: urls.JWKS! });
  const lambda = startLambda(join(folder, BUNDLE_FILE), env);
  const tokenFor = remembered((account) => tokenOf(signing, { account, ...WORKER }));
  return {
    name: 'the deployed function',
    parts,
    limit: LIMIT,
    store: { path, table: TABLES.main },
    async ask(account, asked) {
      const [headers, body] = [headersOf(await tokenFor(account)), JSON.stringify(asked)];
      const event = proxyEvent({ method: 'POST', path: '/graphql', headers, body });
      const { statusCode, body: answer } = await lambda.invoke<APIGatewayProxyResult>(event);
      return { status: statusCode, answer: JSON.parse(answer) as Answer['answer'] };
    },
    async close() {
      await lambda.close();
      for (const part of parts) await part.end();
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
