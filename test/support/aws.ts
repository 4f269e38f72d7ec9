import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { issuerWrite } from '#graph/codes/health-code/store-trust.ts';
import { type Role, roles } from '#graph/core/roles.ts';
import { ENV, type IssuerEnv } from '#graph/env.ts';
import { type Engine, type EngineRequestHandler, openEngine } from '#graph/local/engine.ts';
import { jwksOf, signAccessToken, type TokenRequest } from '#graph/local/issuer.ts';
import { type KeyPair, newKeyPair } from '#graph/local/keys.ts';
import { createTables } from '#graph/local/tables.ts';
import { type Grant, grantWrite } from '#graph/people/account/store.ts';
import { placeItem } from '#graph/region/place/store.ts';
import { type Db, openDb } from '#graph/store/db.ts';
import type { PublicJwk } from '#verify/trust.ts';
import { connect } from './engines.ts';
import { type Use, usesOf } from './iam.ts';
import { startKms } from './kms-stub.ts';
import { serveEngine } from './serve-engine.ts';

const key = (name: string) => `arn:aws-cn:kms:cn-north-1:123456789012:key/${name}`;
export const KEYS = { wrapping: key('wrapping'), hashing: key('hashing'), wuhan: key('wuhan') };
const KID = '4201-test';
/** Named as in the template, so that its policy can be held against what the function asks for. */
export const TABLES = { main: 'MainTable', keys: 'KeyTable' };
const AUDIENCE = 'https://api.shequ.example';
const ISSUER = 'https://id.shequ.example';
const YEAR = 365 * 86_400_000;

/** The whole environment of the function, by where it finds what it rests on. */
export const environment = ({ dynamo, kms, jwks }: { dynamo: string; kms: string; jwks: string }) => ({
  [ENV.mainTable]: TABLES.main,
  [ENV.keyTable]: TABLES.keys,
  [ENV.wrappingKey]: KEYS.wrapping,
  [ENV.hashingKey]: KEYS.hashing,
  [ENV.signingKeys]: JSON.stringify({ '4201': { kid: KID, key: KEYS.wuhan } }),
  [ENV.issuers]: JSON.stringify([{ issuer: ISSUER, audience: AUDIENCE, jwksUri: jwks, roles } satisfies IssuerEnv]),
  [ENV.publicUrl]: 'https://codes.shequ.example',
  [ENV.homeRegion]: '4201',
  [ENV.introspection]: 'false',
  NODE_ENV: 'production',
  AWS_REGION: 'cn-north-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_ENDPOINT_URL_DYNAMODB: dynamo,
  AWS_ENDPOINT_URL_KMS: kms,
});

/** A token of the issuer that the environment names. */
export const tokenOf = (signing: KeyPair, request: TokenRequest): Promise<string> =>
  signAccessToken(signing, { issuer: ISSUER, audience: AUDIENCE, ...request });

/** Grants a role: what an authority does. Without it a token is worth nothing. */
export const grantIn = (db: Db, account: string, role: Role, scope: Partial<Grant> = {}): Promise<void> =>
  db.transact([
    grantWrite({
      account,
      role,
      communities: [],
      division: null,
      supplier: null,
      scopes: [],
      person: null,
      state: 'ACTIVE',
      grantedBy: 'test',
      grantedAt: new Date().toISOString(),
      ...scope,
    }),
  ]);

/** The tables, with Wuhan down to one community. */
export async function openTables(client: DynamoDBDocumentClient): Promise<Db> {
  await createTables(client, TABLES);
  const db = openDb(client, TABLES, () => new Date());
  await db.putMany(PLACES.map(([code, name]) => placeItem(code, name)) as never);
  return db;
}

export type Aws = Awaited<ReturnType<typeof openAws>>;

/**
 * What a deployed function finds around it, on this machine: tables, KMS and an issuer of tokens, all over
 * HTTP, and the environment that points to them. The tables hold Wuhan down to one community, and Wuhan's key
 * as trusted.
 */
export async function openAws() {
  const engine = await openEngine();
  const uses: Use[] = [];
  const dynamo = await serveEngine({ ...engine, requestHandler: recorded(engine, uses) });
  const kms = await startKms({ wrapping: KEYS.wrapping, hashing: KEYS.hashing, signing: [KEYS.wuhan] });
  const signing = await newKeyPair('issuer-1');
  const jwks = await serveJson(jwksOf(signing));
  const db = await openTables(connect({ requestHandler: engine.requestHandler }));
  const jwk = { ...kms.publicKey(KEYS.wuhan), kid: KID } as PublicJwk;
  const now = Date.now();
  await db.transact([
    issuerWrite({
      region: '4201',
      name: { zh: '武汉市', en: 'Wuhan' },
      keys: [{ jwk, notBefore: now - YEAR, notAfter: now + YEAR }],
    }),
  ]);

  return {
    /** Goes round the function, and is not in `uses`. */
    db,
    kms,
    /** What the function asked of DynamoDB. */
    uses,
    env: environment({ dynamo: dynamo.endpoint, kms: kms.endpoint, jwks: jwks.url }),
    tokenFor: (request: TokenRequest) => tokenOf(signing, request),
    grant: (account: string, role: Role, scope: Partial<Grant> = {}) => grantIn(db, account, role, scope),
    async close() {
      await Promise.all([jwks.close(), kms.close(), dynamo.close()]);
      await engine.close();
    },
  };
}

export const CHUCAI = '420106006001';
const PLACES: readonly (readonly [string, string])[] = [
  ['42', '湖北省'],
  ['4201', '武汉市'],
  ['420106', '武昌区'],
  ['420106006', '中华路街道'],
  [CHUCAI, '楚材社区居委会'],
];

const recorded = (engine: Engine, uses: Use[]): EngineRequestHandler => ({
  handle(request) {
    const operation = String(request.headers['x-amz-target']).split('.')[1]!;
    uses.push(...usesOf(operation, JSON.parse(String(request.body))));
    return engine.requestHandler.handle(request);
  },
});

export async function serveJson(body: object, port = 0): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
  );
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`,
    close: () => server[Symbol.asyncDispose](),
  };
}
