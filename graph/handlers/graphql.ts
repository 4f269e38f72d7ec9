import { KMSClient } from '@aws-sdk/client-kms';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { openDeps } from '#graph/deps.ts';
import { readEnv } from '#graph/env.ts';
import { createServer } from '#graph/server.ts';
import { outages } from '#graph/store/outage.ts';
import { fromApiGateway, toApiGateway } from './api-gateway.ts';
import { requestHandler } from './aws.ts';
import { remoteKeys } from './jwks.ts';
import { kmsKeyring, kmsSigner } from './kms.ts';
import { countAttempts, countSetAside } from './metrics.ts';

/** Made at first use: a cold start that only reads public facts does without. */
function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const env = readEnv();
const kms = lazy(() => {
  const client = new KMSClient({ requestHandler: requestHandler() });
  client.middlewareStack.use(outages());
  return client;
});
const deps = openDeps({
  dynamo: { requestHandler: requestHandler() },
  tables: env.tables,
  keyring: kmsKeyring(kms, env),
  signers: new Map(Object.entries(env.signingKeys).map(([region, { kid, key }]) => [region, kmsSigner(kms, kid, key)])),
  tokenIssuers: env.issuers.map(({ jwksUri, ...issuer }) => ({ ...issuer, keys: remoteKeys(new URL(jwksUri)) })),
  publicUrl: env.publicUrl,
  homeRegion: env.homeRegion,
  clock: () => new Date(),
  countAttempts,
  countSetAside,
});
const server = createServer(deps, {
  introspection: env.introspection,
  origins: env.origins,
  logFault: (error, requestId) => console.error(requestId, error),
});

/** The GraphQL function behind API Gateway (REST, proxy integration). */
export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  return toApiGateway(await (await server).handle(fromApiGateway(event)));
}
