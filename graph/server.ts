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
import * as requestTexts from '#graph/core/messages/request.ts';
import { type Purpose, purposes } from '#graph/core/roles.ts';
import type { Lang } from '#graph/core/ruling.ts';
import { Unavailable } from '#graph/store/outage.ts';
import { within } from '#graph/store/time-limit.ts';
import { buildSchema } from '#resolvers/schema.ts';
import { authenticate } from './authenticate.ts';
import { openContext, type RequestContext } from './context.ts';
import { costLimit } from './cost.ts';
import type { Deps } from './deps.ts';
import { DOCUMENT_TOKENS, formatErrors } from './format-error.ts';
import { readBody, readSearch } from './http/body.ts';
import { corsOf, preflight } from './http/cors.ts';
import { type HttpRequest, type HttpResponse, json, NotCarriedOut, refused } from './http/exchange.ts';
import { languageOf } from './http/language.ts';
import { RETRY_AFTER, RETRY_LATER, retryLater } from './retry-later.ts';

export interface ServerOptions {
  /** Whether the schema can be asked for, and errors may name its parts. */
  readonly introspection: boolean;
  /** Told of each fault of the server, with the id that its answer carries. */
  readonly logFault: (error: unknown, requestId: string) => void;
  /** Whose pages may ask for GraphQL, such as `https://app.example`; none by itself. */
  readonly origins?: readonly string[];
}

/** What a request may take before it waits for nothing more (milliseconds): the gateway gives up at 29 s. */
const REQUEST_MS = 10_000;
const RECURSIVE_SELECTIONS = 1_000;
/**
 * What a page of another site cannot send without asking beforehand, so that a GET with one of them is no
 * forgery: browsers add no bearer token of their own.
 */
const UNFORGED = ['authorization', 'apollo-require-preflight', 'x-apollo-operation-name'];

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
export async function createServer(deps: Deps, { introspection, logFault, origins = [] }: ServerOptions) {
  // Errors are mapped where the request is not at hand; the log names it all the same.
  const answering = new AsyncLocalStorage<{ readonly requestId: string; readonly lang: Lang }>();
  const log = (error: unknown) => logFault(error, answering.getStore()?.requestId ?? 'none');
  const schema = buildSchema();
  // A bundle for where the schema cannot be asked for leaves its descriptions out.
  if (introspection) (await import('#resolvers/describe.ts')).describeSchema(schema);
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    formatError: formatErrors(log, () => answering.getStore()?.lang ?? 'en'),
    csrfPrevention: { requestHeaders: UNFORGED },
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
    const { requestId } = request;
    const lang = languageOf(request.headers['accept-language']);
    const answered = answering.run({ requestId, lang }, () => within(REQUEST_MS, () => route(request, lang)));
    const answer = await answered.catch((error: unknown) => {
      if (error instanceof NotCarriedOut) return refused(error.status, error.code, error.text[lang]);
      if (error instanceof Denial)
        return refused(error.code === 'UNAUTHENTICATED' ? 401 : 400, error.code, error.text[lang]);
      logFault(error, requestId);
      if (error instanceof Unavailable) return refused(503, RETRY_LATER.code, RETRY_LATER.text[lang], RETRY_AFTER);
      return refused(500, 'INTERNAL_SERVER_ERROR', requestTexts.fault[lang]);
    });
    const challenge = answer.status === 401 ? { 'www-authenticate': 'Bearer' } : undefined;
    return {
      ...answer,
      headers: {
        'x-request-id': requestId,
        'x-content-type-options': 'nosniff',
        ...challenge,
        ...corsOf(request, origins),
        ...answer.headers,
      },
    };
  }

  async function route(request: HttpRequest, lang: Lang): Promise<HttpResponse> {
    const permitted = preflight(request, origins);
    if (permitted) return permitted;
    if (request.path === '/graphql' || request.path === '/partners/graphql') return graphql(request, lang);
    if (request.method !== 'GET') throw new NotCarriedOut(404, 'NOT_FOUND', requestTexts.sendToGraphql);
    if (request.path === '/health') return json(200, { status: 'ok' });
    if (request.path === '/trust.json') return json(200, await deps.trust.document(), CACHED);
    return published(deps, request.path);
  }

  async function graphql(request: HttpRequest, lang: Lang): Promise<HttpResponse> {
    const body = request.method === 'POST' ? readBody(request) : undefined;
    const viewer = await authenticate(deps, request.headers.authorization);
    const purpose = readPurpose(request.headers['x-purpose']);
    const caller = { viewer, purpose, requestId: request.requestId, lang };
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, value);
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers,
        search: readSearch(request.search),
        body,
      },
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

function readPurpose(header: string | undefined): Purpose | null {
  if (header === undefined || header === '') return null;
  const purpose = purposes.find((one) => one === header.trim().toUpperCase());
  if (purpose) return purpose;
  throw new Denial('BAD_USER_INPUT', requestTexts.purposeUnknown(purposes.join(', ')));
}

/** What regions publish for offline verification: their keys and their status lists. */
async function published(deps: Deps, path: string): Promise<HttpResponse> {
  const [, region, file] = /^\/regions\/(\d{4})\/(jwks\.json|status\/\d{8}-\d{1,4})$/.exec(path) ?? [];
  const notThere = new NotCarriedOut(404, 'NOT_FOUND', requestTexts.nothingHere);
  if (!region || !file) throw notThere;
  if (file === 'jwks.json') {
    const keys = await regionKeys(deps, region);
    if (!keys) throw notThere;
    return json(200, keys, CACHED);
  }
  const list = await statusList(deps, region, file.slice('status/'.length));
  if (!list) throw notThere;
  const headers = { 'content-type': 'application/statuslist+jwt', 'cache-control': 'public, max-age=60' };
  return { status: 200, headers, body: list };
}
