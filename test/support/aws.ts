import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { issuerWrite } from '#graph/codes/health-code/store-trust.ts';
import { type Role, roles } from '#graph/core/roles.ts';
import { ENV, type IssuerEnv } from '#graph/env.ts';
import { type Engine, type EngineRequestHandler, openEngine } from '#graph/local/engine.ts';
import { jwksOf, signAccessToken, type TokenRequest } from '#graph/local/issuer.ts';
import { newKeyPair } from '#graph/local/keys.ts';
import { createTables } from '#graph/local/tables.ts';
import { type Grant, grantWrite } from '#graph/people/account/store.ts';
import { placeItem } from '#graph/region/place/store.ts';
import { openDb } from '#graph/store/db.ts';
import type { PublicJwk } from '#verify/trust.ts';
import { connect } from './engines.ts';
import { type Use, usesOf } from './iam.ts';
import { startKms } from './kms-stub.ts';
import { serveEngine } from './serve-engine.ts';

const key = (name: string) => `arn:aws-cn:kms:cn-north-1:123456789012:key/${name}`;
export const KEYS = { wrapping: key('wrapping'), hashing: key('hashing'), wuhan: key('wuhan') };
const KID = '4201-test';
/** Named as in the template, so that its policy can be held against what the function asks for. */
const TABLES = { main: 'MainTable', keys: 'KeyTable' };
const AUDIENCE = 'https://api.shequ.example';
const YEAR = 365 * 86_400_000;

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
  const client = connect({ requestHandler: engine.requestHandler });
  await createTables(client, TABLES);
  const db = openDb(client, TABLES, () => new Date());
  await db.putMany(PLACES.map(([code, name]) => placeItem(code, name)) as never);
  const jwk = { ...kms.publicKey(KEYS.wuhan), kid: KID } as PublicJwk;
  const now = Date.now();
  await db.transact([
    issuerWrite({
      region: '4201',
      name: { zh: '武汉市', en: 'Wuhan' },
      keys: [{ jwk, notBefore: now - YEAR, notAfter: now + YEAR }],
    }),
  ]);
  const issuer: IssuerEnv = { issuer: 'https://id.shequ.example', audience: AUDIENCE, jwksUri: jwks.url, roles };

  return {
    /** Goes round the function, and is not in `uses`. */
    db,
    kms,
    /** What the function asked of DynamoDB. */
    uses,
    /** The whole environment of the function. */
    env: {
      [ENV.mainTable]: TABLES.main,
      [ENV.keyTable]: TABLES.keys,
      [ENV.wrappingKey]: KEYS.wrapping,
      [ENV.hashingKey]: KEYS.hashing,
      [ENV.signingKeys]: JSON.stringify({ '4201': { kid: KID, key: KEYS.wuhan } }),
      [ENV.issuers]: JSON.stringify([issuer]),
      [ENV.publicUrl]: 'https://codes.shequ.example',
      [ENV.homeRegion]: '4201',
      [ENV.introspection]: 'false',
      NODE_ENV: 'production',
      AWS_REGION: 'cn-north-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
      AWS_ENDPOINT_URL_KMS: kms.endpoint,
    },
    tokenFor: (request: TokenRequest): Promise<string> =>
      signAccessToken(signing, { issuer: issuer.issuer, audience: AUDIENCE, ...request }),
    /** Grants a role: what an authority does. Without it a token is worth nothing. */
    grant: (account: string, role: Role, scope: Partial<Grant> = {}): Promise<void> =>
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
      ]),
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

async function serveJson(body: object): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`,
    close: () => server[Symbol.asyncDispose](),
  };
}
