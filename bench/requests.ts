/**
 * Budget: the DynamoDB requests of each canonical operation are what its access pattern needs, and no more. One line an operation: what was
 * sent, and beside it why nothing can be left out.
 */
import { loadDemo } from '#graph/local/demo.ts';
import { issuerKey, signAccessToken, type TokenRequest } from '#graph/local/issuer.ts';
import { localSigner } from '#graph/health-code/signer.ts';
import { loadPlaces } from '#graph/local/places.ts';
import { dayOf } from '#graph/policy/calendar.ts';
import { createServer } from '#graph/server.ts';
import { drain } from '#graph/services/due.ts';
import { openCounted } from './support.ts';

const { deps, dataKeys, sent } = await openCounted();
await loadPlaces(deps);
await loadDemo(deps, dataKeys);
for (const { region, kid, privateKey } of dataKeys.regions)
  (deps.signers as Map<string, unknown>).set(region, await localSigner(kid, privateKey));
// Policy values are read once a day by each process, not by a request: see `policyStore.adoptedBy`.
const today = dayOf(deps.clock().getTime());
for (const division of ['CN', '420106']) await deps.policies.adoptedBy(division, today);
const server = await createServer(deps, { introspection: false, logFault: console.error });

const app: TokenRequest = { roles: ['THIRD_PARTY_APP'] };
const worker: TokenRequest = { roles: ['COMMUNITY_WORKER'], communities: ['420106006001'] };
const resident: TokenRequest = { roles: ['RESIDENT'], person: 'person_demo-wang-xiaoming' };
const verifier: TokenRequest = { roles: ['REGIONAL_VERIFIER'], division: '3301' };
const supermarket: TokenRequest = { roles: ['SUPERMARKET'], supplier: 'supplier_huimin' };

/** Each operation with the number of requests that it may send, and what they are for. `grants` is read by every request. */
const CODE = `mutation { issueHealthCode(input: { person: "person_demo-wang-xiaoming", idempotencyKey: "bench-0001" }) { healthCode { token } errors { code } } }`;
const ORDER = `mutation { placeOrder(input: { household: "household_420106006001_demo-wang", supplyPoint: "supplyPoint_chucai", idempotencyKey: "bench-0002", lines: [{ sku: "RICE-10", quantity: 1 }, { sku: "EGGS-30", quantity: 1 }, { sku: "OIL-5", quantity: 1 }] }) { order { id } errors { code } } }`;

let token = '';
let order = '';

await budget(
  4,
  'grants · community · its county · day reports',
  app,
  '{ community(code: "420106006001") { name county { name } tier { effective } } }',
);
await budget(
  4,
  'grants · the division · the page · its county’s reports',
  app,
  '{ communities(within: "420106006", first: 100) { nodes { name tier { effective } } } }',
);
await budget(
  10,
  'grants · person of the account · person asked for · claim · person afresh · codes that run · data key · facts · place in the list · transaction',
  resident,
  CODE,
  (data) => {
    token = data.issueHealthCode.healthCode.token;
  },
);
await budget(
  3,
  'grants · trust · status; nothing of a person',
  verifier,
  `query ($code: String!) { verifyHealthCode(code: $code) { verdict } }`,
);
await budget(
  7,
  'grants · person · household, supply point, community and stock in one batch · day reports · facts · claim · transaction',
  resident,
  ORDER,
  (data) => {
    order = data.placeOrder.order.id;
  },
);
await budget(
  3,
  'grants · the index · the orders',
  supermarket,
  '{ orders(status: PLACED, first: 100) { nodes { status lines { sku quantity } } } }',
);
await budget(
  4,
  'grants · the order · afresh for the move · transaction',
  supermarket,
  'mutation ($order: ID!) { acceptOrder(input: { order: $order }) { order { status } errors { code } } }',
);
await budget(
  7,
  'grants · household · record · members · persons · record · data keys',
  worker,
  '{ household(id: "household_420106006001_demo-wang") { members { phone } } }',
  undefined,
  'CARE',
);
await idleDrain();

/** Each minute, whether anything is due or not. */
async function idleDrain(): Promise<void> {
  const logFault = (error: unknown) => {
    throw error;
  };
  while ((await drain(deps, { logFault })) > 0);
  sent.operations.length = 0;
  await drain(deps, { logFault });
  report('a drain with nothing due', 5, 'the daily run · one query a shard, which reads nothing');
}

async function budget(
  most: number,
  why: string,
  caller: TokenRequest,
  query: string,
  keep?: (data: any) => void,
  purpose?: string,
): Promise<void> {
  const authorization = `Bearer ${await signAccessToken(await issuerKey(), caller)}`;
  const ask = (text: string) =>
    server.handle({
      method: 'POST',
      path: '/graphql',
      search: '',
      headers: { 'content-type': 'application/json', authorization, ...(purpose && { 'x-purpose': purpose }) },
      body: JSON.stringify({ query: text, variables: { code: token, order } }),
      requestId: crypto.randomUUID(),
    });
  // The first request of an account also writes its grants, here alone.
  await ask('{ viewer { account } }');
  sent.operations.length = 0;
  const { body } = await ask(query);
  const { data, errors } = JSON.parse(body);
  if (errors) throw new Error(body);
  keep?.(data);
  report(Object.keys(data)[0]!, most, why);
}

function report(what: string, most: number, why: string): void {
  const missed = sent.operations.length > most;
  if (missed) process.exitCode = 1;
  console.log(`${what}: ${sent.operations.length} requests (budget ${most}: ${why})${missed ? ' MISSED' : ''}`);
  console.log(`    ${sent.operations.join(' ')}`);
}
