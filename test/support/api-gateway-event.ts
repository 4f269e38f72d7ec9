import type { APIGatewayProxyEvent } from 'aws-lambda';
import { randomUUID } from 'node:crypto';

export interface EventRequest {
  readonly method?: 'GET' | 'POST';
  /** As the caller sees it, without the stage. */
  readonly path: string;
  /** The resource of the API that the path belongs to; the path itself where it has no variable part. */
  readonly resource?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly base64?: boolean;
  readonly requestId?: string;
}

const STAGE = 'production';
const HOST = 'a1b2c3d4e5.execute-api.cn-north-1.amazonaws.com.cn';

const lists = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]));

/**
 * An event as a REST API with Lambda proxy integration sends it: the stage is in `requestContext` and not in
 * `path`, header names keep the case of the caller, and what is absent is null.
 */
export function proxyEvent(request: EventRequest): APIGatewayProxyEvent {
  const { method = 'GET', path, resource = path, query, body, base64 = false, requestId = randomUUID() } = request;
  const headers = {
    Accept: '*/*',
    'Content-Type': 'application/json',
    Host: HOST,
    'User-Agent': 'curl/8.9.1',
    'X-Amzn-Trace-Id': 'Root=1-69230c5e-3f1c2b7a5d4e8f9012345678',
    'X-Forwarded-For': '203.0.113.7',
    'X-Forwarded-Port': '443',
    'X-Forwarded-Proto': 'https',
    ...request.headers,
  };
  const proxy = resource.endsWith('{proxy+}') ? path.slice(resource.length - '{proxy+}'.length) : null;
  const sent = body ?? null;
  return {
    resource,
    path,
    httpMethod: method,
    headers,
    multiValueHeaders: lists(headers),
    queryStringParameters: query ?? null,
    multiValueQueryStringParameters: query ? lists(query) : null,
    pathParameters: proxy === null ? null : { proxy },
    stageVariables: null,
    requestContext: {
      resourceId: 'x7k2p9',
      resourcePath: resource,
      httpMethod: method,
      extendedRequestId: 'UcYt8GmKBTIF5jg=',
      requestTime: '15/Apr/2020:04:00:00 +0000',
      path: `/${STAGE}${path}`,
      accountId: '123456789012',
      protocol: 'HTTP/1.1',
      stage: STAGE,
      domainPrefix: 'a1b2c3d4e5',
      requestTimeEpoch: 1_586_923_200_000,
      requestId,
      identity: {
        accessKey: null,
        accountId: null,
        apiKey: null,
        apiKeyId: null,
        caller: null,
        clientCert: null,
        cognitoAuthenticationProvider: null,
        cognitoAuthenticationType: null,
        cognitoIdentityId: null,
        cognitoIdentityPoolId: null,
        principalOrgId: null,
        sourceIp: '203.0.113.7',
        user: null,
        userAgent: 'curl/8.9.1',
        userArn: null,
      },
      domainName: HOST,
      apiId: 'a1b2c3d4e5',
      authorizer: null,
    },
    body: sent !== null && base64 ? Buffer.from(sent).toString('base64') : sent,
    isBase64Encoded: base64,
  };
}
