import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keys as mechanismKeys } from '#graph/mechanism/keys.ts';
import { ENCRYPTION_CONTEXT_KEY } from '#infra/constructs/access.ts';
import { production } from '#infra/stages.ts';
import { KEYS } from '#test/support/aws.ts';
import { type Deployed, GATE, openDeployed, PERSON, WORKER } from '#test/support/deployed.ts';
import { permits } from '#test/support/iam.ts';
import { policyOf, synthesise } from '#test/support/synth.ts';
import { COLOUR_RULES, verify } from '#verify/index.ts';
import { readStatusList } from '#verify/status-list.ts';
import { parseToken } from '#verify/token.ts';

// One household through the deployed function, and then what that took of DynamoDB and KMS.
let deployed: Deployed;
let household: string;
let person: string;
beforeAll(async () => {
  deployed = await openDeployed();
  const { answer } = await deployed.registerHousehold(WORKER);
  household = answer.data.registerHousehold.household.id;
  person = answer.data.registerHousehold.household.members[0].id;
});
afterAll(() => deployed.close());

test('a worker reads a person for a purpose, with numbers masked, and that is on the record', async () => {
  const query = 'query ($id: ID!) { person(id: $id) { name idNumber phone } }';
  const { answer, body } = await deployed.askFor('REGISTRATION', WORKER, query, { id: person });
  expect(answer.data.person.name).toBe('王小明');
  expect(answer.data.person.idNumber).toMatch(/\*{4,}/);
  expect(body).not.toContain(PERSON.idNumber);
  expect(body).not.toContain(PERSON.phone);
  const [entry] = await deployed.aws.db.queryAll(mechanismKeys.accesses(person));
  expect(entry).toMatchObject({ account: 'worker', purpose: 'REGISTRATION' });
});

test('a person is not read without a purpose', async () => {
  const { answer } = await deployed.ask(WORKER, 'query ($id: ID!) { person(id: $id) { name } }', { id: person });
  expect(answer.errors[0].extensions.code).toBe('PURPOSE_REQUIRED');
  expect(answer.data.person.name).toBeNull();
});

test('a code signed in KMS verifies here and offline', async () => {
  const mutation = `mutation ($input: IssueHealthCodeInput!) {
    issueHealthCode(input: $input) { healthCode { token colour } errors { code message } }
  }`;
  const input = { person, idempotencyKey: randomUUID() };
  const issued = await deployed.askFor('CODE_ISSUING', WORKER, mutation, { input });
  expect(issued.answer.data.issueHealthCode.errors).toEqual([]);
  const { token, colour } = issued.answer.data.issueHealthCode.healthCode;
  expect(colour).toBe('GREEN');

  const query = 'query ($code: String!) { verifyHealthCode(code: $code, destination: "4201") { verdict maskedName } }';
  const verified = await deployed.ask(GATE, query, { code: token });
  expect(verified.answer.data.verifyHealthCode).toEqual({ verdict: 'ALLOWED', maskedName: '王*明' });

  const { uri } = statusOf(token);
  const list = await deployed.published(uri.replace('https://codes.shequ.example', ''));
  expect(list).toMatchObject({ status: 200, headers: { 'content-type': 'application/statuslist+jwt' } });
  const [jwk] = (await deployed.published('/regions/4201/jwks.json')).answer.keys;
  // From here on nothing is asked any more.
  const now = Date.now();
  const issuer = { region: '4201', name: { zh: '武汉市', en: 'Wuhan' } };
  const trust = { issuers: [{ ...issuer, keys: [{ jwk, notBefore: 0, notAfter: now + 1_000_000 }] }], agreements: [] };
  const reading = await readStatusList(list.body, uri, trust, now);
  const lists = new Map(reading.ok ? [[uri, reading.list]] : []);
  const rules = { rules: COLOUR_RULES, destination: '4201', planVersion: 'none', maxStaleness: 600_000 };
  expect(await verify(token, { trust, lists, now, ...rules })).toMatchObject({
    verdict: 'ALLOWED',
    maskedName: '王*明',
  });
});

test('a second one-time code takes the place of the first', async () => {
  const mutation = `mutation ($input: CreateBindingCodeInput!) {
    createBindingCode(input: $input) { bindingCode errors { code message } }
  }`;
  const first = await deployed.ask(WORKER, mutation, { input: { person } });
  const second = await deployed.ask(WORKER, mutation, { input: { person } });
  const codes = [first, second].map(({ answer }) => answer.data.createBindingCode.bindingCode);
  expect(new Set(codes).size).toBe(2);
});

test('the orders of a household are asked of their index', async () => {
  const query = 'query ($id: ID!) { household(id: $id) { orders(first: 1) { nodes { id } } } }';
  const { answer } = await deployed.ask(WORKER, query, { id: household });
  expect(answer.data.household.orders.nodes).toEqual([]);
});

test('each KMS key served its own purpose, and the person was named each time', () => {
  const { kms } = deployed.aws;
  const operationsOn = (key: string) => {
    const calls = kms.calls.filter((call) => call.key === key);
    return [...new Set(calls.map(({ operation }) => operation))].sort();
  };
  expect(operationsOn(KEYS.hashing)).toEqual(['GenerateMac']);
  expect(operationsOn(KEYS.wrapping)).toEqual(['Decrypt', 'GenerateDataKey']);
  expect(operationsOn(KEYS.wuhan)).toEqual(['Sign']);
  // The very name that the policy of the function asks for.
  for (const { key, context } of kms.calls)
    if (key === KEYS.wrapping) expect(context).toEqual({ [ENCRYPTION_CONTEXT_KEY]: person });
});

test('the policy of the function permits everything that it asked of DynamoDB', () => {
  const { uses } = deployed.aws;
  const asked = new Set(uses.map(({ action, resource }) => `${action} ${resource}`));
  expect(asked).toContain('dynamodb:DeleteItem MainTable');
  expect(asked).toContain('dynamodb:Query MainTable/index/orders-of-household');
  const policy = policyOf(synthesise(production).apiTemplate);
  expect(uses.filter((use) => !permits(policy, use))).toEqual([]);
});

test('nothing of the person is in the function’s log', () => {
  expect(deployed.lambda.log()).toBe('');
});

function statusOf(token: string): { uri: string } {
  const parsed = parseToken(token);
  if (!parsed.ok) throw new Error('no code');
  return parsed.claims.status;
}
