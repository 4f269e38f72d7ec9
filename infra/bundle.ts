import { type BuildOptions, buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The entry of the function behind the API, from the root. */
export const GRAPHQL_ENTRY = 'graph/handlers/graphql.ts';
/** The entry of the function of what is due. */
export const DUE_ENTRY = 'graph/handlers/due.ts';
/** The entry of the function of the relays. */
export const RELAY_ENTRY = 'graph/handlers/relay.ts';

/** How a Lambda becomes one file: the same for what is deployed, what is tested and what is measured. */
const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node24',
  // Loads faster than ESM, of which Node resolves and links every export first.
  format: 'cjs',
  // The SDK's `import()` of node:http would start Node's ESM loader in the first request: 14 ms. This makes
  // it a `require`.
  supported: { 'dynamic-import': false },
  minify: true,
  legalComments: 'none',
  // The ESM builds of libraries: what is not imported from them is left out, and graphql is there once.
  mainFields: ['module', 'main'],
  alias: {
    // Apollo's own takes a slow SHA in JavaScript when it is bundled, since it finds no `module.require`.
    '@apollo/utils.createhash': 'node:crypto',
    // Builds a schema of texts. Apollo imports it always, and is given a schema that is built.
    '@graphql-tools/schema': './infra/no-schema-builder.ts',
    // Apollo asks for all of it, to see its version. A name that is used and not there fails the build.
    graphql: './infra/used-graphql.ts',
    'graphql/index.js': './node_modules/graphql/index.mjs',
    // Its CommonJS twin would be a second parser in the bundle.
    'graphql/language/parser': './node_modules/graphql/language/parser.mjs',
  },
  // Behind dynamic imports that this function never reaches. Left out: less to read at each cold start.
  external: [
    // Reports to Apollo's service, which is not used.
    '@apollo/usage-reporting-protobuf',
    '@apollo/utils.usagereporting',
    // A Lambda has its credentials in the environment: no profile, process, file, container or machine has
    // others.
    '@aws-sdk/credential-provider-http',
    '@aws-sdk/credential-provider-ini',
    '@aws-sdk/credential-provider-process',
    '@aws-sdk/credential-provider-sso',
    '@aws-sdk/credential-provider-web-identity',
    '@smithy/credential-provider-imds',
  ],
  logLevel: 'error',
} as const satisfies BuildOptions;

/** The one file of a bundle: Lambda finds it by this name. */
export const BUNDLE_FILE = 'index.js';

/** The descriptions of the schema: an eighth of the API, needed only where the schema can be asked for. */
const DESCRIPTIONS = '#resolvers/describe.ts';

/**
 * Bundles an entry into a folder, as `index.js`; with the descriptions of the schema where it can be asked
 * for. Throws when it does not build.
 */
export function bundle(entry: string, folder: string, { introspection = false } = {}): void {
  const external = introspection ? OPTIONS.external : [...OPTIONS.external, DESCRIPTIONS];
  buildSync({ ...OPTIONS, external: [...external], entryPoints: [entry], outfile: `${folder}/${BUNDLE_FILE}` });
}
