import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDeps, type Platform } from '#graph/deps.ts';
import { localSigner } from '#verify/jose/signer.ts';
import { openEngine } from './engine.ts';
import { issuerKey, localTokenIssuer } from './issuer.ts';
import { type DataKeys, kept, localKeyring, newDataKeys } from './keys.ts';
import { createTables } from './tables.ts';

/** The cities that issue codes on one machine, each with keys of its own. */
export const REGIONS = ['4201', '3301'] as const;

export interface LocalOptions {
  /** Where the data and the keys that it depends on are kept; in memory when left out. */
  readonly dataDir?: string | undefined;
  /** Another engine than the embedded one. */
  readonly dynamo?: DynamoDBClientConfig;
  /** The keys of an engine that several processes share. */
  readonly dataKeys?: DataKeys;
  readonly clock?: () => Date;
  readonly publicUrl: string;
}

/** What the server needs on one machine: engine, empty tables, keys, token issuer. */
export async function openLocal(options: LocalOptions) {
  const { dataDir, clock = () => new Date(), publicUrl } = options;
  if (dataDir) mkdirSync(dataDir, { recursive: true });
  const tables = { main: 'shequ', keys: 'shequ-keys' };
  // A key that was destroyed is gone from the disk too: what it sealed may lie there for long.
  const stored = dataDir ? { path: join(dataDir, 'tables'), forgetful: [tables.keys] } : {};
  const engine = options.dynamo ? null : await openEngine(stored);
  const dynamo: DynamoDBClientConfig = options.dynamo ?? {
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: engine?.requestHandler as NonNullable<DynamoDBClientConfig['requestHandler']>,
  };
  const make = () => newDataKeys(REGIONS);
  const dataKeys = options.dataKeys ?? (dataDir ? await kept(join(dataDir, 'keys.json'), make) : await make());
  const signers = dataKeys.regions.map(
    async ({ region, kid, privateKey }) => [region, await localSigner(kid, privateKey)] as const,
  );
  const platform: Platform = {
    dynamo,
    tables,
    keyring: localKeyring(dataKeys),
    signers: new Map(await Promise.all(signers)),
    tokenIssuers: [localTokenIssuer(await issuerKey())],
    publicUrl,
    homeRegion: REGIONS[0],
    clock,
    countAttempts: () => undefined,
    countSetAside: () => undefined,
  };
  const deps = openDeps(platform);
  const client = new DynamoDBClient(dynamo);
  await createTables(client, platform.tables);
  client.destroy();
  return { deps, dataKeys, failed: engine?.failed, close: async () => engine?.close() };
}
