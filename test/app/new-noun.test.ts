import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as nouns from '#graph/app/nouns.ts';
import * as facts from '#graph/stores.ts';

/** The compiler reads the whole tree. */
const TIMEOUT_MS = 300_000;

const ROOT = join(import.meta.dirname, '../..');
const COPIED = [
  'graph',
  'resolvers',
  'schema',
  'packages',
  'test/support',
  'codegen.ts',
  'package.json',
  'tsconfig.json',
];

/** A site where people are tested, in its own folders. */
const NOUN = 'graph/region/test-site';
const FACTS = `import type { NounFacts } from '#graph/shared/facts.ts';
import type { Db } from '#graph/store/db.ts';
import { testSiteStore } from './store.ts';

export const facts = {
  stores: (db: Db) => ({ testSites: testSiteStore(db) }),
  about: {},
  erased: {},
  closed: {},
  events: {},
  concerned: {},
  named: {},
  deletes: { asked: [], due: [] },
} as const satisfies NounFacts;
`;
const EVENT = `{ tells: [], isHealth: false, text: { zh: '检测点已开放。', en: 'A site has opened.' }, clause: null }`;
const ROW = `import type { RequestContext } from '#graph/context.ts';
import { as, type NounRow } from '#graph/shared/row.ts';

const testSite = ({ testSites }: RequestContext, id: string) => testSites.testSite(id);

export const noun = {
  node: { testSite: as('TestSite', testSite) },
  due: {},
  sweeps: {},
} as const satisfies NounRow;
`;
const OWN = {
  'schema/region/test-site.graphql': `"""A site where people are tested."""
    type TestSite implements Node @access(class: PUBLIC) {
      """The id."""
      id: ID!
      """Whether it is open."""
      isOpen: Boolean!
    }`,
  'schema/region/test-site.zh.json': JSON.stringify({
    'A site where people are tested.': '核酸检测点。',
    'Whether it is open.': '是否开放。',
  }),
  'resolvers/region/test-site.ts': `import type { Resolvers } from '#graph/generated/types.ts';
    export const testSite = { TestSite: { isOpen: ({ closedOn }) => closedOn === null } } satisfies Resolvers;`,
  [`${NOUN}/store.ts`]: `import type { Db } from '#graph/store/db.ts';
    import { key } from '#graph/store/key.ts';
    export interface TestSite { readonly id: string; readonly closedOn: string | null }
    export const keyOf = (id: string) => key('PUBLIC#TESTSITE#' + id, 'PROFILE');
    export const testSiteStore = (db: Db) => ({ testSite: (id: string) => db.get<TestSite>(keyOf(id)) });`,
  [`${NOUN}/source.ts`]: `export type { TestSite } from './store.ts';`,
  [`${NOUN}/facts.ts`]: FACTS,
  [`${NOUN}/noun.ts`]: ROW,
};
/** All that the rest of the tree learns of it. */
const SHARED = {
  'graph/stores.ts': `export { facts as testSite } from '#${NOUN}/facts.ts';\n`,
  'graph/app/nouns.ts': `export { noun as testSite } from '#${NOUN}/noun.ts';\n`,
  'resolvers/index.ts': `export { testSite } from './region/test-site.ts';\n`,
};
const ASK = `import { keyOf } from '#${NOUN}/store.ts';
import { openWorld } from '#test/support/world.ts';
import { write } from '#test/support/write.ts';
const world = await openWorld();
const id = 'testSite_1';
await write(world.deps, [{ named: 'site', put: { ...keyOf(id), id, closedOn: null } }]);
const query = '{ node(id: "testSite_1") { __typename id ... on TestSite { isOpen } } }';
console.log((await world.as('RESIDENT').ask(query)).text);
await world.close();
`;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'shequ-noun-'));
  for (const path of COPIED) cpSync(join(ROOT, path), join(root, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  for (const [path, text] of Object.entries(OWN)) put(path, text);
  for (const [path, line] of Object.entries(SHARED)) appendFileSync(join(root, path), line);
});
afterAll(() => rmSync(root, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const run = promisify(execFile);
const node = async (...args: string[]): Promise<string> => {
  const ended = await run(process.execPath, args, { cwd: root }).catch((error: unknown) => error as { stdout: string });
  return ended.stdout;
};

/** What the compiler says of some files and of all that they import. */
function faultsOf(...include: string[]): Promise<string> {
  put('tsconfig.noun.json', JSON.stringify({ extends: './tsconfig.json', include }));
  return node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.noun.json');
}

test(
  'a small noun comes with three lines outside of its own files, and answers through node',
  async () => {
    await node('node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts');
    expect(readFileSync(join(root, 'graph/generated/types.ts'), 'utf8')).toContain('TestSite as TestSiteSource');
    expect(await faultsOf('graph/**/*.ts', 'resolvers/**/*.ts')).toBe('');
    put('ask.ts', ASK);
    expect(JSON.parse(await node('ask.ts'))).toEqual({
      data: { node: { __typename: 'TestSite', id: 'testSite_1', isOpen: true } },
      extensions: { cost: { requested: expect.any(Number), limit: 30_000 } },
    });
  },
  TIMEOUT_MS,
);

test(
  'a noun that lacks a part, or an event that the schema does not name, does not compile, and the compiler names it',
  async () => {
    const parts = [
      ...Object.keys(facts.place).map((part) => ({ part, text: FACTS })),
      ...Object.keys(nouns.place).map((part) => ({ part, text: ROW })),
    ];
    for (const { part, text } of parts)
      put(`${NOUN}/without-${part}.ts`, text.replace(new RegExp(`^  ${part}: .*\n`, 'm'), ''));
    put('graph/app/nouns.ts', readFileSync(join(ROOT, 'graph/app/nouns.ts'), 'utf8'));
    put(`${NOUN}/facts.ts`, FACTS.replace('events: {}', `events: { 'test-site.opened': ${EVENT} }`));
    const said = await faultsOf('graph/app/rows.ts', 'resolvers/feed/event.ts', `${NOUN}/without-*.ts`);
    expect(said).toMatch(/resolvers\/feed\/event\.ts.*Type '"TEST_SITE_OPENED"' does not satisfy/);
    for (const { part } of parts)
      expect(said).toMatch(new RegExp(`without-${part}\\.ts.*\n  Property '${part}' is missing in type`));
    expect(said).toMatch(/graph\/app\/rows\.ts.*\n {2}Property 'testSite' is missing in type/);
  },
  TIMEOUT_MS,
);
