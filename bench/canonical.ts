/**
 * The canonical operations, each with the number of DynamoDB requests that it may send, and what for. Every
 * request reads `grants`.
 */
import { drain } from '#graph/app/due.ts';
import type { Deps } from '#graph/deps.ts';
import { loadDemo } from '#graph/local/demo.ts';
import { issuerKey, signAccessToken, type TokenRequest } from '#graph/local/issuer.ts';
import type { DataKeys } from '#graph/local/keys.ts';
import { loadPlaces } from '#graph/local/places.ts';
import type { Server } from '#graph/server.ts';
import { dayOf } from '#verify/calendar.ts';

const app: TokenRequest = { roles: ['THIRD_PARTY_APP'] };
const worker: TokenRequest = { roles: ['COMMUNITY_WORKER'], communities: ['420106006001'] };
const resident: TokenRequest = { roles: ['RESIDENT'], person: 'person_demo-wang-xiaoming' };
const verifier: TokenRequest = { roles: ['REGIONAL_VERIFIER'], division: '3301' };
const supermarket: TokenRequest = { roles: ['SUPERMARKET'], supplier: 'supplier_huimin' };

const CODE = `mutation { issueHealthCode(input: { person: "person_demo-wang-xiaoming", idempotencyKey: "bench-0001" }) { healthCode { token } errors { code } } }`;
const ORDER = `mutation { placeOrder(input: { household: "household_420106006001_demo-wang", supplyPoint: "supplyPoint_chucai", idempotencyKey: "bench-0002", lines: [{ sku: "RICE-10", quantity: 1 }, { sku: "EGGS-30", quantity: 1 }, { sku: "OIL-5", quantity: 1 }] }) { order { id } errors { code } } }`;

export interface CanonicalOperation {
  readonly most: number;
  readonly why: string;
  readonly caller: TokenRequest;
  readonly purpose?: string;
  readonly query: string;
  /** What later operations take from its answer as variables. */
  readonly keep?: (data: any) => Readonly<Record<string, string>>;
}

export const CANONICAL: readonly CanonicalOperation[] = [
  {
    most: 4,
    why: 'grants · community · its county · day reports',
    caller: app,
    query: '{ community(code: "420106006001") { name county { name } tier { effective } } }',
  },
  {
    most: 4,
    why: 'grants · the division · the page · its county’s reports',
    caller: app,
    query: '{ communities(within: "420106006", first: 100) { nodes { name tier { effective } } } }',
  },
  {
    most: 11,
    why: 'grants · person of the account · person asked for · claim · person afresh · codes that run · data key · facts · place in the list, and once in each process the counter of before · transaction',
    caller: resident,
    query: CODE,
    keep: (data) => ({ code: data.issueHealthCode.healthCode.token }),
  },
  {
    most: 3,
    why: 'grants · trust · status; nothing of a person',
    caller: verifier,
    query: 'query ($code: String!) { verifyHealthCode(code: $code) { verdict } }',
  },
  {
    most: 7,
    why: 'grants · person · household, supply point, community and stock in one batch · day reports · facts · claim · transaction',
    caller: resident,
    query: ORDER,
    keep: (data) => ({ order: data.placeOrder.order.id }),
  },
  {
    most: 3,
    why: 'grants · the index · the orders',
    caller: supermarket,
    query: '{ orders(status: PLACED, first: 100) { nodes { status lines { sku quantity } } } }',
  },
  {
    most: 4,
    why: 'grants · the order · afresh for the move · transaction',
    caller: supermarket,
    query: 'mutation ($order: ID!) { acceptOrder(input: { order: $order }) { order { status } errors { code } } }',
  },
  {
    most: 7,
    why: 'grants · household · record · members · persons · record · data keys',
    caller: worker,
    purpose: 'CARE',
    query: '{ household(id: "household_420106006001_demo-wang") { members { phone } } }',
  },
];

export interface CountedOperation {
  readonly name: string;
  readonly most: number;
  readonly why: string;
  readonly sent: readonly string[];
}

/**
 * Runs the operations in their order, in tables that are empty before. The caller notes each request in
 * `sent`.
 */
export async function runCanonical(
  deps: Deps,
  dataKeys: DataKeys,
  server: Server,
  sent: string[],
): Promise<CountedOperation[]> {
  await loadPlaces(deps);
  await loadDemo(deps, dataKeys);
  // Policy values are read once a day by each process, not by a request: see `policyStore.adoptedBy`.
  for (const division of ['CN', '420106']) await deps.policies.adoptedBy(division, dayOf(deps.clock().getTime()));
  const counted: CountedOperation[] = [];
  let variables: Readonly<Record<string, string>> = {};
  for (const { most, why, caller, purpose, query, keep } of CANONICAL) {
    const ask = async (text: string) =>
      askAs(server, await bearerOf(caller, deps.clock()), { purpose, query: text, variables });
    // The first request of an account also writes its grants, here alone.
    await ask('{ viewer { account } }');
    sent.length = 0;
    const data = await ask(query);
    counted.push({ name: Object.keys(data)[0]!, most, why, sent: [...sent] });
    variables = { ...variables, ...keep?.(data) };
  }
  return [...counted, await idleDrain(deps, sent)];
}

export const bearerOf = async (caller: TokenRequest, now: Date): Promise<string> =>
  `Bearer ${await signAccessToken(await issuerKey(), { now, ...caller })}`;

/** The data that an operation is answered with. */
export async function askAs(
  server: Server,
  authorization: string,
  { purpose, ...body }: { readonly purpose: string | undefined; readonly query: string; readonly variables: object },
): Promise<any> {
  const answer = await server.handle({
    method: 'POST',
    path: '/graphql',
    search: '',
    headers: { 'content-type': 'application/json', authorization, ...(purpose && { 'x-purpose': purpose }) },
    body: JSON.stringify(body),
    requestId: crypto.randomUUID(),
  });
  const { data, errors } = JSON.parse(answer.body);
  if (errors) throw new Error(answer.body);
  return data;
}

/** Each minute, whether anything is due or not. */
async function idleDrain(deps: Deps, sent: string[]): Promise<CountedOperation> {
  const logFault = (error: unknown) => {
    throw error;
  };
  while ((await drain(deps, { logFault })) > 0);
  sent.length = 0;
  await drain(deps, { logFault });
  return {
    name: 'a drain with nothing due',
    most: 16,
    why: 'the daily run · one query a queue, which reads nothing',
    sent: [...sent],
  };
}
