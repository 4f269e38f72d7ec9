import type { APIGatewayProxyResult } from 'aws-lambda';
import { mkdtemp, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TokenRequest } from '#graph/local/issuer.ts';
import { bundle, BUNDLE_FILE, GRAPHQL_ENTRY } from '#infra/bundle.ts';
import { type EventRequest, proxyEvent } from './api-gateway-event.ts';
import { CHUCAI, openAws } from './aws.ts';
import { startLambda } from './lambda.ts';

export const APP: TokenRequest = { account: 'app', roles: ['THIRD_PARTY_APP'] };
export const WORKER: TokenRequest = { account: 'worker', roles: ['COMMUNITY_WORKER'], communities: [CHUCAI] };
export const GATE: TokenRequest = { account: 'gate', roles: ['REGIONAL_VERIFIER'] };
export const PERSON = { name: '王小明', idNumber: '420106198001011018', phone: '13800000001' };

/** Whom the table knows. A token of anyone else is a claim without a grant. */
const GRANTED = [APP, WORKER, GATE];

export type Deployed = Awaited<ReturnType<typeof openDeployed>>;

type Env = Readonly<Record<string, string>>;

/**
 * The function as it is deployed: the bundle alone in a process of its own, with AWS around it, or with what
 * `between` puts there.
 */
export async function openDeployed(between: (env: Env) => Promise<Env> = (env) => Promise.resolve(env)) {
  const folder = await mkdtemp(join(tmpdir(), 'shequ-bundle-'));
  const file = join(folder, BUNDLE_FILE);
  bundle(GRAPHQL_ENTRY, folder);
  const aws = await openAws();
  const lambda = startLambda(file, await between(aws.env));
  for (const { account, roles, communities } of GRANTED)
    await aws.grant(account!, roles![0]!, communities ? { communities } : {});

  const bearer = async (who: TokenRequest) => ({ Authorization: `Bearer ${await aws.tokenFor(who)}` });

  async function send(request: EventRequest) {
    const { statusCode, headers, body } = await lambda.invoke<APIGatewayProxyResult>(proxyEvent(request));
    return { status: statusCode, headers: headers!, body, answer: body.startsWith('{') ? JSON.parse(body) : null };
  }

  async function ask(who: TokenRequest, query: string, variables: object = {}, request: Partial<EventRequest> = {}) {
    const headers = { ...(await bearer(who)), ...request.headers };
    const body = JSON.stringify({ query, variables });
    return send({ method: 'POST', path: '/graphql', body, ...request, headers });
  }

  return {
    file,
    aws,
    lambda,
    bearer,
    send,
    ask,
    askFor: (purpose: string, who: TokenRequest, query: string, variables: object) =>
      ask(who, query, variables, { headers: { 'X-Purpose': purpose } }),
    registerHousehold: (who: TokenRequest, person: object = PERSON) => {
      const mutation = `mutation ($input: RegisterHouseholdInput!) {
        registerHousehold(input: $input) { household { id members { id } } errors { code message } }
      }`;
      const address = { building: '1栋', unit: '1单元', room: '101' };
      const input = { community: CHUCAI, address, members: [person], idempotencyKey: randomUUID() };
      return ask(who, mutation, { input }, { headers: { 'X-Purpose': 'REGISTRATION' } });
    },
    /** What a region publishes. */
    published: (path: string) => send({ path, resource: '/regions/{proxy+}' }),
    async close() {
      await lambda.close();
      await aws.close();
      await rm(folder, { recursive: true });
    },
  };
}
