/**
 * Budget: placing an order at 0.8 of what the same bare TransactWriteItems reaches, in turns on AWS's own
 * engine (Java 17). The bare one has the same items, conditions and sizes; ours adds the token, GraphQL, the
 * rules and the reads that they need.
 */
import { randomUUID } from 'node:crypto';
import { DEMO_SUPPLY_POINT } from '#graph/local/demo-data.ts';
import { loadDemo } from '#graph/local/demo.ts';
import { issuerKey, signAccessToken } from '#graph/local/issuer.ts';
import { openLocal } from '#graph/local/platform.ts';
import { placeItem } from '#graph/region/place/store.ts';
import { createServer } from '#graph/server.ts';
import type { Db, Write } from '#graph/store/db.ts';
import { keys as stockKeys } from '#graph/supply/stock/keys.ts';
import { startDynamoDbLocal } from '#test/support/dynamodb-local.ts';
import { median, report } from './support.ts';

const ORDERS = 200;
const CONCURRENCY = 16;
const ROUNDS = 7;
const BUDGET = 0.8;
const SKUS = ['RICE-10', 'EGGS-30', 'OIL-5'];
const LINES = SKUS.map((sku) => `{ sku: "${sku}", quantity: 1 }`).join(' ');
const QUERY = `mutation ($key: String!) { placeOrder(input: { household: "household_420106006001_demo-wang", supplyPoint: "${DEMO_SUPPLY_POINT}", idempotencyKey: $key, lines: [${LINES}] }) { order { id } errors { code message } } }`;

const engine = await startDynamoDbLocal();
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const { deps, dataKeys } = await openLocal({
  dynamo: { region: 'local', endpoint: engine.endpoint, credentials },
  publicUrl: 'https://codes.shequ.example',
});
await deps.places.load([placeItem('420106', '武昌区'), placeItem('420106006001', '楚材社区居委会')]);
await loadDemo(deps, dataKeys);
for (const sku of SKUS)
  await deps.db.transact([
    {
      update: stockKeys.stock(DEMO_SUPPLY_POINT, sku),
      set: 'SET available = :plenty',
      values: { ':plenty': 1_000_000 },
    },
  ]);

// What placing writes, seen on its way to the store: the bare transaction is made of it.
let seen: readonly Write[] = [];
const transact = deps.db.transact;
(deps.db as { transact: Db['transact'] }).transact = (writes) => {
  seen = writes;
  return transact(writes);
};
const server = await createServer(deps, { introspection: false, logFault: console.error });
const caller = { roles: ['RESIDENT'] as const, person: 'person_demo-wang-xiaoming' };
const authorization = `Bearer ${await signAccessToken(await issuerKey(), caller)}`;

async function place(): Promise<void> {
  const { body } = await server.handle({
    method: 'POST',
    path: '/graphql',
    search: '',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query: QUERY, variables: { key: randomUUID() } }),
    requestId: 'bench',
  });
  if (!body.includes('"errors":[]')) throw new Error(body);
}

await place();
const template = seen;

/** The same writes under keys of their own. */
const bare = (): Promise<void> =>
  transact(
    template.map((write) => (write.put ? { ...write, put: { ...write.put, pk: `BENCH#${randomUUID()}` } } : write)),
  );

/** Times a second. */
async function round(act: () => Promise<void>): Promise<number> {
  let left = ORDERS;
  const begun = performance.now();
  const hand = async () => {
    while (left-- > 0) await act();
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, hand));
  return (ORDERS / (performance.now() - begun)) * 1000;
}

await round(place);
await round(bare);
const rounds: { ours: number; bare: number }[] = [];
for (let i = 0; i < ROUNDS; i++) rounds.push({ ours: await round(place), bare: await round(bare) });
console.log(
  `orders of 3 lines: ours ${median(rounds.map((r) => r.ours)).toFixed(0)}/s, bare ${median(rounds.map((r) => r.bare)).toFixed(0)}/s`,
);
report('placing an order', median(rounds.map((r) => r.ours / r.bare)), BUDGET, 'at least');
await server.stop();
await engine.close();
process.exit();
