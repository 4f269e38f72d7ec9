/**
 * A server process of its own over an engine that several share: the entry point that `startOrderServer`
 * spawns. What stands between it and the engine is told by its environment, so that the code under test is
 * the one that ships.
 */
import { listen } from '#graph/local/http.ts';
import type { DataKeys } from '#graph/local/keys.ts';
import { openLocal } from '#graph/local/platform.ts';
import { createServer } from '#graph/server.ts';
import type { OrderServerOptions } from './order-servers.ts';
import { clientOver, conflicting, overHttp, seeded, together, withoutStockCondition } from './transport.ts';

const { endpoint, dataKeys, now, conflicts, seed, race, unguarded } = JSON.parse(
  process.env.ORDER_SERVER ?? '{}',
) as OrderServerOptions & { dataKeys: DataKeys };

const engine = conflicting(overHttp(endpoint), conflicts, seeded(seed));
const raced = together(withoutStockCondition(engine, unguarded), race);
const { deps } = await openLocal({
  dynamo: clientOver(raced),
  dataKeys,
  clock: () => new Date(now),
  publicUrl: 'https://codes.shequ.example',
});
const server = await createServer(deps, { introspection: false, logFault: (error) => console.error(error) });
const { url } = await listen(server, 0);
console.log(`Ready ${url}`);
