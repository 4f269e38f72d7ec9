import type { IConfiguration, IRegularForbiddenRuleType } from 'dependency-cruiser';
import { FLOORS, type Floor, folderOf, heightOf } from './floors.ts';

type Rule = IRegularForbiddenRuleType;

const forbid = (name: string, comment: string, from: Rule['from'], to: Rule['to']): Rule => ({
  name,
  comment,
  severity: 'error',
  from,
  to,
});

const onFloors = (floors: readonly Floor[]): string => `^(${floors.map(folderOf).join('|')})`;
const packages = (...names: string[]): string => `^node_modules/(${names.join('|')})/`;

const VERIFY = onFloors(['verify']);
const CORE = onFloors(['core']);
/** What the schema says of who sees what: a table, which its rules read. */
const ACCESS = '^graph/generated/access\\.ts$';
const MECHANISM = onFloors(['mechanism']);
/** Where files have layers by their names. */
const LAYERED = onFloors(FLOORS.slice(heightOf('shared')));
const named = (name: string): string => `${LAYERED}(|.+/)${name}\\.ts$`;
const POLICY = named('policy[^/]*');
const STORE = named('(|[^/]+-)store[^/]*');
const KEYS = named('keys');
const FACTS = named('facts');
const NOUN = named('noun');

const ROOT_FILES = '^graph/[^/]+\\.ts$';
const ERRORS = '^graph/core/errors\\.ts$';
const CONTEXT = '^graph/context\\.ts$';
const DEPS = '^graph/deps\\.ts$';
const GRAPHQL = packages('graphql', 'graphql-[^/]+', '@apollo', '@graphql-tools', '@escape.tech');
const AWS = packages('@aws-sdk');
/** What only stands around the product: where it runs and how it is brought there. */
const AROUND = ['^graph/(handlers|local)/', '^(infra|schema)/', packages('aws-cdk-lib', 'constructs', 'dynalite')];
const OUTSIDE = [GRAPHQL, '^graph/generated/', '^resolvers/', ...AROUND];

/** Of the verifier, what rules are written with: it verifies nothing and signs nothing. */
const WORDS = `${VERIFY}(calendar|colour-rules|paper-number|ruling)\\.ts$`;
const BESIDE = '^graph/(handlers|http|local|generated)/';

/** `core` and `verify` have rules of their own that say more. */
const floors = FLOORS.slice(heightOf('store'), -1).map((floor) =>
  forbid(
    `floor-${floor}`,
    'A file imports from its own floor and from those below it.',
    { path: onFloors([floor]) },
    { path: onFloors(FLOORS.slice(heightOf(floor) + 1)) },
  ),
);

const pure = [
  forbid(
    'verify-alone',
    'Verification runs offline, in Node and in browsers.',
    { path: VERIFY },
    { pathNot: [VERIFY, packages('jose')] },
  ),
  forbid(
    'core-pure',
    'What everything rests on is pure: no I/O, no SDK, no GraphQL.',
    { path: CORE },
    { pathNot: [VERIFY, CORE, ACCESS] },
  ),
  forbid(
    'policy-pure',
    'Policy is tables and functions: no I/O, no SDK, no GraphQL.',
    { path: POLICY },
    { pathNot: [VERIFY, CORE, MECHANISM, POLICY] },
  ),
  forbid(
    'policy-offline',
    'Rules are written with the words of the verifier: they neither verify nor sign.',
    { path: [CORE, POLICY] },
    { path: VERIFY, pathNot: WORDS },
  ),
  forbid(
    'policy-answers',
    'A policy answers with its reasons: whoever asks it refuses.',
    { path: POLICY },
    { path: ERRORS },
  ),
  forbid(
    'policy-mechanism-types',
    'Of a mechanism, policy knows the types in which it writes its tables.',
    { path: POLICY },
    { path: MECHANISM, dependencyTypesNot: ['type-only'] },
  ),
];

const layers = [
  forbid(
    'store-below-verbs',
    'Stores and facts know neither a verb nor what verbs work with.',
    { path: [STORE, FACTS] },
    { path: [LAYERED, ROOT_FILES, ...OUTSIDE], pathNot: [POLICY, STORE, KEYS, FACTS] },
  ),
  forbid(
    'keys-alone',
    'Where a noun lies needs nothing but the parts of which keys are made.',
    { path: KEYS },
    { pathNot: [CORE, onFloors(['store'])] },
  ),
  forbid(
    'ground-below-verbs',
    'The table and the mechanisms serve every noun and know no GraphQL.',
    { path: onFloors(['store', 'mechanism']) },
    { path: [ROOT_FILES, ...OUTSIDE] },
  ),
  forbid(
    'verb-inside',
    'Verbs know no GraphQL and no SDK: they ask policy, then write through the stores.',
    { path: LAYERED, pathNot: [POLICY, STORE, KEYS, FACTS] },
    { path: [AWS, ...OUTSIDE] },
  ),
  forbid(
    'verb-context',
    'Of what stands beside the floors, verbs know the context of a request alone.',
    { path: LAYERED, pathNot: [POLICY, STORE, KEYS, FACTS, onFloors(['app'])] },
    { path: ROOT_FILES, pathNot: CONTEXT },
  ),
  forbid(
    'app-context',
    'What is assembled opens contexts of its own from what the process was started with.',
    { path: onFloors(['app']) },
    { path: ROOT_FILES, pathNot: [CONTEXT, DEPS] },
  ),
  forbid(
    'noun-row',
    'The row of a noun is read where rows are assembled.',
    { pathNot: onFloors(['app']) },
    { path: NOUN },
  ),
  forbid(
    'app-last',
    'What is assembled from all nouns is for what runs it, for `node` and for the types of the schema.',
    {
      pathNot: [onFloors(FLOORS), BESIDE, '^graph/server\\.ts$', '^resolvers/(app|base)/'],
    },
    { path: onFloors(['app']) },
  ),
  forbid(
    'resolver-thin',
    'Resolvers unpack, make one call, and shape: rules are asked for by the verbs.',
    { path: '^resolvers/' },
    { path: [POLICY, AWS, ...AROUND, '^graph/(server|deps|stores|loaders|env)\\.ts$'] },
  ),
  forbid(
    'resolver-offline',
    'Of the verifier, resolvers know how a ruling reads.',
    { path: '^resolvers/' },
    { path: VERIFY, pathNot: `${VERIFY}ruling\\.ts$` },
  ),
  forbid(
    'product-anywhere',
    'What is the same on AWS and on one machine knows neither.',
    { path: [ROOT_FILES, '^graph/(handlers|http)/'] },
    { path: ['^graph/local/', '^infra/', packages('aws-cdk-lib', 'constructs', 'dynalite')] },
  ),
];

/** A folder of `graph` that is no floor would escape them all. */
const STRAY = { path: '^graph/[^/]+/', pathNot: [onFloors(FLOORS), BESIDE] };

const everywhere = [
  forbid('known-floor-from', 'An area is a line in the list of floors first.', STRAY, {}),
  forbid('known-floor-to', 'An area is a line in the list of floors first.', {}, STRAY),
  forbid(
    'declared',
    'The product stands on what package.json declares for it; types are for whoever builds it.',
    { path: '^(graph|resolvers|packages)/' },
    { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'no-tests',
    'The product knows no test.',
    { path: '^(graph|resolvers|infra|packages)/' },
    { path: '^(test|bench)/' },
  ),
  forbid('no-cycles', 'Files import in one direction, types included.', {}, { circular: true }),
  forbid('resolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
];

export default {
  forbidden: [...floors, ...pure, ...layers, ...everywhere],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '/dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
} satisfies IConfiguration;
