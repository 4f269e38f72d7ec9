import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { openDeps, type Platform } from '#graph/deps.ts';
import { openEngine } from '#graph/local/engine.ts';
import { issuerKey, localTokenIssuer } from '#graph/local/issuer.ts';
import { localKeyring, newDataKeys } from '#graph/local/keys.ts';
import { REGIONS } from '#graph/local/platform.ts';
import { createTables } from '#graph/local/tables.ts';

/** What was sent to DynamoDB: operations in their order. */
export interface Sent {
  readonly operations: string[];
}

/** A system over the embedded engine that counts what it asks of DynamoDB. */
export async function openCounted() {
  const engine = await openEngine();
  const sent: Sent = { operations: [] };
  const requestHandler = {
    async handle(request: Parameters<typeof engine.requestHandler.handle>[0]) {
      const target = String(request.headers['x-amz-target']);
      sent.operations.push(target.split('.').at(-1) ?? target);
      return engine.requestHandler.handle(request);
    },
  };
  const dynamo = {
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: requestHandler as never,
  };
  const dataKeys = await newDataKeys(REGIONS);
  const platform: Platform = {
    dynamo,
    tables: { main: 'shequ', keys: 'shequ-keys' },
    keyring: localKeyring(dataKeys),
    signers: new Map(),
    tokenIssuers: [localTokenIssuer(await issuerKey())],
    publicUrl: 'https://codes.shequ.example',
    homeRegion: '4201',
    clock: () => new Date(),
    countAttempts: () => undefined,
    countSetAside: () => undefined,
  };
  const client = new DynamoDBClient(dynamo);
  await createTables(client, platform.tables);
  return { deps: openDeps(platform), dataKeys, dynamo, sent };
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** One line of a table of budgets; the process fails where a budget is missed. */
export function report(what: string, ratio: number, budget: number, better: 'at least' | 'at most'): void {
  const kept = better === 'at least' ? ratio >= budget : ratio <= budget;
  console.log(`${what}: ratio ${ratio.toFixed(2)} (budget: ${better} ${budget.toFixed(2)})${kept ? '' : ' MISSED'}`);
  if (!kept) process.exitCode = 1;
}
