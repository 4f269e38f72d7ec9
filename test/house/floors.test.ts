import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { PACKAGE, plant } from '#test/support/plant.ts';
import { FLOORS, folderOf } from './floors.ts';
import rules from './rules.ts';

const PACKAGES = [
  'graphql',
  '@apollo/server',
  '@aws-sdk/client-dynamodb',
  'aws-cdk-lib',
  'dynalite',
  'jose',
  'dataloader',
];

/** There, but only for whoever builds the product; and there without a word in package.json. */
const UNDECLARED = ['vitest', 'semver'];

const declaration = JSON.stringify({
  ...(JSON.parse(PACKAGE) as object),
  dependencies: Object.fromEntries(PACKAGES.map((name) => [name, '1.0.0'])),
  devDependencies: { vitest: '1.0.0' },
});

/** Each layer with what it may import. */
const RIGHT: Readonly<Record<string, string>> = {
  'package.json': declaration,
  ...Object.fromEntries(
    [...PACKAGES, ...UNDECLARED].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
      [`node_modules/${name}/index.js`, ''],
    ]),
  ),
  'packages/verify/src/ruling.ts': `import 'jose';`,
  'packages/verify/src/verify.ts': `import './jose/signer.ts';`,
  'packages/verify/src/jose/signer.ts': '',
  'graph/core/input/text.ts': `import '#verify/ruling.ts';`,
  'graph/store/db.ts': `import 'node:crypto'; import '@aws-sdk/client-dynamodb'; import '#graph/core/input/text.ts';`,
  'graph/mechanism/lifecycle.ts': `import { db } from '#graph/store/db.ts'; import '#graph/core/errors.ts';`,
  'graph/shared/page.ts': `import type { Context } from '#graph/context.ts'; import '#graph/mechanism/lifecycle.ts';`,
  'graph/region/place/keys.ts': `import '#graph/store/db.ts'; import '#graph/core/input/text.ts';`,
  'graph/region/place/store.ts': `import 'dataloader'; import '#graph/store/db.ts'; import './policy.ts';
    import './keys.ts';`,
  'graph/region/place/policy.ts': `import '#graph/core/input/text.ts';
    import type { Lifecycle } from '#graph/mechanism/lifecycle.ts';`,
  'graph/region/place/read.ts': `import type { Context } from '#graph/context.ts';
    import './store.ts'; import '#graph/shared/page.ts'; import 'node:crypto';`,
  'graph/people/person/policy-age.ts': `import '#graph/region/place/policy.ts';`,
  'graph/people/person/store.ts': `import '#graph/region/place/store.ts';`,
  'graph/people/person/facts.ts': `import './store.ts'; import './policy-age.ts';`,
  'graph/people/person/noun.ts': `import './facts.ts'; import './read.ts';`,
  'graph/people/person/read.ts': `import '#graph/region/place/read.ts'; import './store.ts';`,
  'graph/app/nouns.ts': `import '#graph/people/person/noun.ts'; import type { Deps } from '#graph/deps.ts';`,
  'graph/core/errors.ts': '',
  // On no floor, and imported by nobody: rules see imports alone.
  'graph/commerce/shop/read.ts': '',
  'graph/authenticate.ts': '',
  'graph/deps.ts': `import '#graph/people/person/store.ts'; import '@aws-sdk/client-dynamodb';`,
  'graph/context.ts': `import type { Deps } from './deps.ts';`,
  'graph/generated/types.ts': `import type { Person } from '#graph/people/person/store.ts';`,
  'graph/server.ts': `import '@apollo/server'; import '#resolvers/people/person.ts'; import '#graph/app/nouns.ts';`,
  'graph/handlers/api.ts': `import '#graph/server.ts';`,
  'graph/local/main.ts': `import 'dynalite'; import '#graph/app/nouns.ts';`,
  'resolvers/people/person.ts': `import 'graphql'; import '#graph/people/person/read.ts';
    import type { Resolvers } from '#graph/generated/types.ts';`,
  'infra/app.ts': `import 'aws-cdk-lib'; import '#graph/people/person/facts.ts';`,
  'test/support/world.ts': `import '#graph/server.ts';`,
};

const PRODUCT = ['graph', 'resolvers', 'infra', 'packages/verify/src'];

/** The rules that a tree breaks, each once. */
async function broken(files: Readonly<Record<string, string>>): Promise<string[]> {
  const baseDir = plant(files);
  const { enhancedResolveOptions, ...options } = rules.options;
  const { output } = await cruise(
    PRODUCT,
    { ...options, baseDir, validate: true, ruleSet: { forbidden: rules.forbidden } },
    enhancedResolveOptions,
  );
  return [...new Set((output as ICruiseResult).summary.violations.map(({ rule }) => rule.name))].sort();
}

/** The right tree, with more in some of its files or with files more. */
const withMore = (added: Readonly<Record<string, string>>): Record<string, string> => ({
  ...RIGHT,
  ...Object.fromEntries(Object.entries(added).map(([path, text]) => [path, `${RIGHT[path] ?? ''}\n${text}`])),
});

const PLACE = 'graph/region/place';
const PERSON = 'graph/people/person';

/** A rule, a file, and an import in it that this rule alone refuses. */
const FORBIDDEN: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['verify-alone', 'packages/verify/src/token.ts', `import 'node:crypto';`],
  ['verify-alone', 'packages/verify/src/token.ts', `import type { Text } from '#graph/core/input/text.ts';`],
  ['core-pure', 'graph/core/deadline.ts', `import 'node:crypto';`],
  ['core-pure', 'graph/core/deadline.ts', `import type { Db } from '#graph/store/db.ts';`],
  ['core-pure', 'graph/core/deadline.ts', `import 'jose';`],
  ['core-pure', 'graph/core/deadline.ts', `import '#graph/context.ts';`],
  ['policy-offline', `${PLACE}/policy-map.ts`, `import '#verify/verify.ts';`],
  ['policy-offline', 'graph/core/deadline.ts', `export { sign } from '#verify/jose/signer.ts';`],
  ['policy-answers', `${PLACE}/policy-map.ts`, `import '#graph/core/errors.ts';`],
  ['policy-pure', `${PLACE}/policy-map.ts`, `import 'node:fs';`],
  ['policy-pure', `${PLACE}/policy-map.ts`, `import '@aws-sdk/client-dynamodb';`],
  ['policy-pure', `${PLACE}/policy-map.ts`, `import 'dataloader';`],
  ['policy-pure', `${PLACE}/policy-map.ts`, `import 'jose';`],
  ['policy-pure', `${PLACE}/policy-map.ts`, `import 'graphql';`],
  ['policy-pure', `${PLACE}/policy-map.ts`, `import type { Place } from './store.ts';`],
  ['policy-pure', `${PLACE}/policy-map.ts`, `import type { Context } from '#graph/context.ts';`],
  ['policy-pure', `${PLACE}/policy-map.ts`, `import './read.ts';`],
  ['policy-mechanism-types', `${PLACE}/policy-map.ts`, `import { decide } from '#graph/mechanism/lifecycle.ts';`],
  ['store-below-verbs', `${PLACE}/map-store.ts`, `import type { Found } from './read.ts';`],
  ['store-below-verbs', `${PLACE}/store-map.ts`, `import type { Context } from '#graph/context.ts';`],
  ['store-below-verbs', `${PLACE}/store-map.ts`, `import type { Deps } from '#graph/deps.ts';`],
  ['store-below-verbs', `${PLACE}/store-map.ts`, `import 'graphql';`],
  ['store-below-verbs', `${PLACE}/store-map.ts`, `import type { Place } from '#graph/generated/types.ts';`],
  ['store-below-verbs', `${PLACE}/facts.ts`, `import './read.ts';`],
  ['keys-alone', `${PLACE}/keys.ts`, `import './policy.ts';`],
  ['keys-alone', `${PLACE}/keys.ts`, `import '#graph/mechanism/lifecycle.ts';`],
  ['ground-below-verbs', 'graph/mechanism/due.ts', `import type { Context } from '#graph/context.ts';`],
  ['ground-below-verbs', 'graph/mechanism/due.ts', `import type { Place } from '#graph/generated/types.ts';`],
  ['ground-below-verbs', 'graph/store/key.ts', `import 'graphql';`],
  ['ground-below-verbs', 'graph/store/key.ts', `import 'aws-cdk-lib';`],
  ['verb-inside', `${PERSON}/register.ts`, `import 'graphql';`],
  ['verb-inside', `${PERSON}/register.ts`, `import '@aws-sdk/client-dynamodb';`],
  ['verb-inside', `${PERSON}/register.ts`, `import type { Person } from '#graph/generated/types.ts';`],
  ['verb-inside', `${PERSON}/register.ts`, `import '#graph/local/main.ts';`],
  ['verb-inside', `${PERSON}/register.ts`, `import '#graph/handlers/api.ts';`],
  ['verb-inside', `${PERSON}/register.ts`, `import '../../../infra/app.ts';`],
  ['verb-inside', 'graph/app/minute.ts', `import '#resolvers/people/person.ts';`],
  ['verb-context', `${PERSON}/register.ts`, `import type { Deps } from '#graph/deps.ts';`],
  ['verb-context', `${PERSON}/register.ts`, `import '#graph/server.ts';`],
  ['app-context', 'graph/app/minute.ts', `import '#graph/authenticate.ts';`],
  ['noun-row', `${PERSON}/read-all.ts`, `import './noun.ts';`],
  ['noun-row', 'graph/local/rows.ts', `import '#${PERSON}/noun.ts';`],
  ['app-last', 'resolvers/people/account.ts', `import '#graph/app/nouns.ts';`],
  ['app-last', 'graph/guard-schema.ts', `import '#graph/app/nouns.ts';`],
  ['app-last', 'infra/nouns.ts', `import '#graph/app/nouns.ts';`],
  ['resolver-thin', 'resolvers/people/account.ts', `import '#${PERSON}/policy-age.ts';`],
  ['resolver-thin', 'resolvers/people/account.ts', `import '@aws-sdk/client-dynamodb';`],
  ['resolver-thin', 'resolvers/people/account.ts', `import '../../infra/app.ts';`],
  ['resolver-thin', 'resolvers/people/account.ts', `import '#graph/local/main.ts';`],
  ['resolver-thin', 'resolvers/people/account.ts', `import type { Deps } from '#graph/deps.ts';`],
  ['resolver-offline', 'resolvers/people/account.ts', `import '#verify/verify.ts';`],
  ['product-anywhere', 'graph/cost.ts', `import '#graph/local/main.ts';`],
  ['product-anywhere', 'graph/handlers/api.ts', `import '../../infra/app.ts';`],
  ['product-anywhere', 'graph/handlers/api.ts', `import 'dynalite';`],
  ['known-floor-from', 'graph/commerce/shop/read.ts', `import '#graph/core/input/text.ts';`],
  ['known-floor-to', 'graph/server.ts', `import '@apollo/server'; import './commerce/shop/read.ts';`],
  ['declared', `${PERSON}/register.ts`, `import 'semver';`],
  ['declared', `${PERSON}/register.ts`, `import { test } from 'vitest';`],
  ['no-tests', 'graph/local/world.ts', `import '#test/support/world.ts';`],
  ['resolvable', `${PERSON}/register.ts`, `import './gone.ts';`],
  ['resolvable', `${PERSON}/register.ts`, `import '#graph/people/gone.ts';`],
];

describe('the floors', () => {
  it('find nothing in a tree whose imports all go down', async () => {
    expect(await broken(RIGHT)).toEqual([]);
  });

  it.each([
    ['a type of a verb', `import type { Read } from '#${PERSON}/read.ts';`],
    ['a module that is imported while it runs', `export const late = () => import('#${PERSON}/read.ts');`],
    ['a type inside a type', `export type Read = import('#${PERSON}/read.ts').Read;`],
    ['what is handed on', `export * from '#${PERSON}/read.ts';`],
  ])('refuse that a lower one takes %s from above', async (_, text) => {
    expect(await broken(withMore({ [`${PLACE}/find.ts`]: text }))).toEqual(['floor-region']);
  });

  it('each refuse what lies on the next', async () => {
    for (const [at, floor] of FLOORS.entries()) {
      const next = FLOORS[at + 1];
      if (floor === 'verify' || floor === 'core' || next === undefined) continue;
      const down = withMore({
        [`${folderOf(floor)}a.ts`]: '',
        [`${folderOf(next)}b.ts`]: `import '#graph/${floor}/a.ts';`,
      });
      expect(await broken(down), `${next} on ${floor}`).toEqual([]);
      const up = withMore({
        [`${folderOf(next)}a.ts`]: '',
        [`${folderOf(floor)}b.ts`]: `import '#graph/${next}/a.ts';`,
      });
      expect(await broken(up), `${floor} on ${next}`).toEqual([`floor-${floor}`]);
    }
  });

  it.each(FORBIDDEN)('refuse by %s what %s has: %s', async (rule, path, text) => {
    expect(await broken(withMore({ [path]: text }))).toEqual([rule]);
  });

  it('refuse a cycle of two files, by types alone', async () => {
    const files = {
      [`${PERSON}/a.ts`]: `import type { B } from './b.ts';`,
      [`${PERSON}/b.ts`]: `import type { A } from './a.ts';`,
    };
    expect(await broken(withMore(files))).toEqual(['no-cycles']);
  });

  it('have a case here for every rule', () => {
    const named = rules.forbidden.map(({ name }) => name).filter((name) => !name?.startsWith('floor-'));
    expect(named.sort()).toEqual([...new Set([...FORBIDDEN.map(([rule]) => rule), 'no-cycles'])].sort());
  });
});
