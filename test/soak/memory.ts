import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadDemo } from '#graph/local/demo.ts';
import { loadPlaces } from '#graph/local/places.ts';
import { openLocal } from '#graph/local/platform.ts';
import { createServer } from '#graph/server.ts';
import { askAs, bearerOf, CANONICAL } from '#bench/canonical.ts';

/** What the heap may grow by, between a fifth of the requests and their end (MB). */
export const GROWTH_MB = 5;
/** Parts of all requests after which the heap is measured: by the first of them what is kept is kept. */
const MEASURED_AT = [0.2, 0.6, 1] as const;
const AT_ONCE = 8;

export interface Memory {
  readonly requests: number;
  /** MB, after a fifth of the requests, three fifths and all of them. */
  readonly heaps: readonly number[];
  readonly growth: number;
}

/** The heap of a server while it answers the canonical reads, but for those that leave an entry in a log. */
export async function soakMemory({ requests }: { requests: number }): Promise<Memory> {
  const local = await openLocal({ publicUrl: 'https://codes.shequ.example' });
  await loadPlaces(local.deps);
  await loadDemo(local.deps, local.dataKeys);
  const server = await createServer(local.deps, { introspection: false, logFault: console.error });
  let variables: Readonly<Record<string, string>> = {};
  const operations = await Promise.all(
    CANONICAL.map(async (operation) => ({ ...operation, bearer: await bearerOf(operation.caller, new Date()) })),
  );
  const ask = ({ bearer, purpose, query }: (typeof operations)[number]) =>
    askAs(server, bearer, { purpose, query, variables });
  for (const operation of operations) variables = { ...variables, ...operation.keep?.(await ask(operation)) };

  const reads = operations.filter(({ query, purpose }) => !query.startsWith('mutation') && purpose === undefined);
  let asked = 0;
  const readUntil = async (end: number) => {
    while (asked < end) await ask(reads[asked++ % reads.length]!);
  };
  const heaps: number[] = [];
  for (const part of MEASURED_AT) {
    await Promise.all(Array.from({ length: AT_ONCE }, () => readUntil(part * requests)));
    heaps.push(await heapInUse());
  }
  await server.stop();
  await local.close();
  return { requests, heaps, growth: heaps.at(-1)! - heaps[0]! };
}

/** What is reachable (MB). */
async function heapInUse(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What only a callback held is free a turn later.
  for (let i = 0; i < 3; i++) {
    collect();
    await turn();
  }
  return process.memoryUsage().heapUsed / 2 ** 20;
}
