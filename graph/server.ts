import { AsyncLocalStorage } from 'node:async_hooks';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ValidationRule } from 'graphql';
import { statusList } from '#graph/codes/health-code/status-list.ts';
import { regionKeys } from '#graph/codes/health-code/verify.ts';
import { Denial } from '#graph/core/errors.ts';
import { type Purpose, purposes } from '#graph/core/roles.ts';
import { Unavailable } from '#graph/store/outage.ts';
import { within } from '#graph/store/time-limit.ts';
import { buildSchema } from '#resolvers/schema.ts';
import { authenticate } from './authenticate.ts';
import { openContext, type RequestContext } from './context.ts';
import { costLimit } from './cost.ts';
import type { Deps } from './deps.ts';
import { DOCUMENT_TOKENS, formatErrors } from './format-error.ts';
import { RETRY_AFTER, RETRY_LATER, retryLater } from './retry-later.ts';

/**
 * A request as every host hands it in: API Gateway, the local server, the tests. Header names are in lower
 * case.
 */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  /** With its question mark, or empty. */
  readonly search: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  readonly requestId: string;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface ServerOptions {
  /** Whether the schema can be asked for, and errors may name its parts. */
  readonly introspection: boolean;
  /** Told of each fault of the server, with the id that its answer carries. */
  readonly logFault: (error: unknown, requestId: string) => void;
}

/** Bytes: what a request body holds at most (1 MB). Checked before anything is parsed. */
export const BODY_LIMIT = 1_000_000;
/** What a request may take before it waits for nothing more (milliseconds): the gateway gives up at 29 s. */
const REQUEST_MS = 10_000;
const RECURSIVE_SELECTIONS = 1_000;

/** How deep and how wide a document may be: the widest of the README and explorer use a third of each. */
const limits = () =>
  new ApolloArmor({
    maxDepth: { n: 12 },
    maxAliases: { n: 30 },
    maxDirectives: { n: 20 },
    // Knows no variables: see `cost.ts`.
    costLimit: { enabled: false },
    // Answers 500 where Apollo's own limit answers 400.
    maxTokens: { enabled: false },
    // Apollo leaves suggestions out where introspection is off.
    blockFieldSuggestion: { enabled: false },
  }).protect().validationRules;

/**
 * A subscription to a schema that has none is a fault of the request, which graphql-js 16 finds only when it
 * executes it.
 */
const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (!context.getSchema().getRootType(node.operation))
      context.reportError(new GraphQLError(`There is no ${node.operation} here.`, { nodes: node }));
  },
});

export type Server = Awaited<ReturnType<typeof createServer>>;

/** The same server for the Lambda, for one machine and for the tests. */
export async function createServer(deps: Deps, { introspection, logFault }: ServerOptions) {
  // Errors are mapped where the request is not at hand; the log names it all the same.
  const answering = new AsyncLocalStorage<string>();
  const log = (error: unknown) => logFault(error, answering.getStore() ?? 'none');
  const apollo = new ApolloServer<RequestContext>({
    schema: buildSchema({ described: introspection }),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    formatError: formatErrors(log),
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: DOCUMENT_TOKENS },
    maxRecursiveSelections: RECURSIVE_SELECTIONS,
    stopOnTerminationSignals: false,
    validationRules: [...limits(), knownOperations],
    plugins: [
      costLimit(),
      retryLater(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // Nothing is told to Apollo's service: the bundle leaves out what these would load.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();

  async function handle(request: HttpRequest): Promise<HttpResponse> {
    const answered = answering.run(request.requestId, () => within(REQUEST_MS, () => route(request)));
    const answer = await answered.catch((error: unknown) => {
      if (error instanceof Denial)
        return refused(error.code === 'UNAUTHENTICATED' ? 401 : 400, error.code, error.message);
      logFault(error, request.requestId);
      if (error instanceof Unavailable) return refused(503, RETRY_LATER.code, RETRY_LATER.message, RETRY_AFTER);
      return refused(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong here. It has been logged.');
    });
    const challenge = answer.status === 401 ? { 'www-authenticate': 'Bearer' } : undefined;
    return {
      ...answer,
      headers: {
        'x-request-id': request.requestId,
        'x-content-type-options': 'nosniff',
        ...challenge,
        ...answer.headers,
      },
    };
  }

  async function route(request: HttpRequest): Promise<HttpResponse> {
    if (request.path === '/graphql' || request.path === '/partners/graphql') return graphql(request);
    if (request.method !== 'GET') return refused(404, 'NOT_FOUND', 'Send GraphQL to /graphql.');
    if (request.path === '/health') return json(200, { status: 'ok' });
    if (request.path === '/trust.json') return json(200, await deps.trust.document(), CACHED);
    return published(deps, request.path);
  }

  async function graphql(request: HttpRequest): Promise<HttpResponse> {
    if (Buffer.byteLength(request.body) > BODY_LIMIT) return tooLarge();
    const body = request.method === 'POST' ? readJson(request) : undefined;
    if (body && 'status' in body) return body;
    const viewer = await authenticate(deps, request.headers.authorization);
    const caller = { viewer, purpose: readPurpose(request.headers['x-purpose']), requestId: request.requestId };
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, value);
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers, search: request.search, body: body?.parsed },
      context: () => Promise.resolve(openContext(deps, caller)),
    });
    if (answer.body.kind !== 'complete') throw new Error('Incremental delivery is not offered');
    return {
      status: answer.status ?? 200,
      headers: { 'cache-control': 'no-store', ...Object.fromEntries(answer.headers) },
      body: answer.body.string,
    };
  }

  return { handle, stop: () => apollo.stop() };
}

const CACHED = { 'cache-control': 'public, max-age=300' };

function json(status: number, body: object, headers: Record<string, string> = {}): HttpResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

/** Not carried out at all, told as GraphQL tells errors. */
const refused = (status: number, code: string, message: string, headers: object = {}): HttpResponse =>
  json(status, { errors: [{ message, extensions: { code } }] }, { 'cache-control': 'no-store', ...headers });

export const tooLarge = (): HttpResponse => refused(413, 'PAYLOAD_TOO_LARGE', 'Send a body of up to 1 MB.');

function readJson({ headers, body }: HttpRequest): { parsed: unknown } | HttpResponse {
  if (!/^application\/(?:graphql\+)?json\s*(?:;|$)/i.test(headers['content-type'] ?? ''))
    return refused(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json.');
  try {
    return { parsed: JSON.parse(body) as unknown };
  } catch {
    return refused(400, 'BAD_REQUEST', 'The body is not JSON.');
  }
}

function readPurpose(header: string | undefined): Purpose | null {
  if (header === undefined || header === '') return null;
  const purpose = purposes.find((one) => one === header.trim().toUpperCase());
  if (purpose) return purpose;
  throw new Denial('BAD_USER_INPUT', `The header X-Purpose is one of ${purposes.join(', ')}.`);
}

/** What regions publish for offline verification: their keys and their status lists. */
async function published(deps: Deps, path: string): Promise<HttpResponse> {
  const [, region, file] = /^\/regions\/(\d{4})\/(jwks\.json|status\/\d{8}-\d{1,4})$/.exec(path) ?? [];
  const notThere = refused(404, 'NOT_FOUND', 'There is nothing here.');
  if (!region || !file) return notThere;
  if (file === 'jwks.json') {
    const keys = await regionKeys(deps, region);
    return keys ? json(200, keys, CACHED) : notThere;
  }
  const list = await statusList(deps, region, file.slice('status/'.length));
  return list
    ? {
        status: 200,
        headers: { 'content-type': 'application/statuslist+jwt', 'cache-control': 'public, max-age=60' },
        body: list,
      }
    : notThere;
}
