import { describe, expect, it } from 'vitest';
import { plant } from '#test/support/plant.ts';
import { handMadeNames, nestedCommits, SENT_ALONE, sentAlone } from './changes.ts';
import { layerOf, nounOf } from './floors.ts';
import { retryLoops, shareOfTables, verbFunctions } from './functions.ts';
import { againstFloors, cyclePairs, fileCycles, importsOf, nounCycles, otherNouns } from './imports.ts';
import { folderSizes, sourceSizes, wideComments, wideLines } from './lines.ts';
import { measure, quantile } from './measure.ts';
import { mutationsOf } from './mutations.ts';
import { readTree, type Tree } from './tree.ts';

const treeOf = (files: Readonly<Record<string, string>>): Tree => readTree(plant(files));

describe('floors', () => {
  it.each([
    ['graph/people/person/read.ts', 'people/person', 'verb'],
    ['graph/people/person/policy-age.ts', 'people/person', 'pure'],
    ['graph/people/person/store.ts', 'people/person', 'store'],
    ['graph/codes/health-code/trust-store.ts', 'codes/health-code', 'store'],
    ['graph/people/person/facts.ts', 'people/person', 'facts'],
    ['graph/people/person/noun.ts', 'people/person', 'noun'],
    ['graph/feed/relay.ts', 'feed', 'verb'],
    ['graph/app/minute.ts', 'app', 'app'],
    ['graph/core/errors.ts', 'core', 'pure'],
    ['graph/mechanism/commit.ts', 'mechanism', 'store'],
    ['packages/verify/src/verify.ts', 'verify', 'pure'],
    ['graph/context.ts', null, null],
    ['resolvers/people/person.ts', null, null],
  ])('place %s', (path, noun, layer) => {
    expect([nounOf(path), layerOf(path)]).toEqual([noun, layer]);
  });
});

describe('imports', () => {
  const files = {
    'graph/people/person/read.ts': `
      import type { Day } from '#verify/day.ts';
      import { place } from '#graph/region/place/read.ts';
      import type { Grid } from '#graph/workforce/grid/store.ts';
      export { check } from './check.ts';
      import { join } from 'node:path';`,
    'graph/people/person/check.ts': `export const check = async () => (await import('./read.ts')).x;`,
    'graph/region/place/read.ts': `export type Of = import('#graph/people/account/store.ts').Account;`,
    'graph/people/account/store.ts': `import '#graph/people/person/policy.ts';`,
    'graph/people/person/policy.ts': `import type { Account } from '#graph/people/account/store.ts';`,
    'graph/workforce/grid/store.ts': '',
    'packages/verify/src/day.ts': '',
  };

  it('are found however they are written, and those against the floors among them', () => {
    const imports = importsOf(treeOf(files));
    expect(imports).toHaveLength(8);
    expect(againstFloors(imports).map(({ from, to }) => `${from} ${to}`)).toEqual([
      'graph/people/person/read.ts graph/workforce/grid/store.ts',
      'graph/region/place/read.ts graph/people/account/store.ts',
    ]);
  });

  it('form cycles of files and of noun folders', () => {
    const imports = importsOf(treeOf(files));
    expect(fileCycles(imports).sort()).toEqual([
      ['graph/people/account/store.ts', 'graph/people/person/policy.ts'],
      ['graph/people/person/check.ts', 'graph/people/person/read.ts'],
    ]);
    const [cycle] = nounCycles(imports);
    expect(cycle).toEqual(['people/account', 'people/person', 'region/place']);
    expect(cyclePairs(cycle!, imports)).toContain('region/place -> people/account: 1');
  });

  it("lead from a verb's file to other nouns", () => {
    const tree = treeOf(files);
    const others = otherNouns(tree.sources, importsOf(tree));
    expect(Object.fromEntries(others)).toEqual({
      'graph/people/person/check.ts': [],
      'graph/people/person/read.ts': ['region/place', 'workforce/grid'],
      'graph/region/place/read.ts': ['people/account'],
    });
  });
});

describe('sizes', () => {
  it('count the named functions of verbs, each with the callbacks inside it', () => {
    const long = 'export function long() {\n  return [1].map((one) => {\n    return one;\n  });\n}\n';
    const text = `${long}const short = () => 1;\n`;
    const tree = treeOf({ 'graph/people/person/read.ts': text, 'graph/people/person/policy.ts': text });
    expect(verbFunctions(tree)).toEqual([
      { place: 'graph/people/person/read.ts:1', lines: 5 },
      { place: 'graph/people/person/read.ts:6', lines: 1 },
    ]);
  });

  it('tell tables from code', () => {
    const rows = Array.from({ length: 9 }, (_, at) => `  { id: ${at} },\n`).join('');
    const tree = treeOf({
      'graph/core/table.ts': `export const table = [\n${rows}] as const satisfies unknown;`,
      'graph/core/code.ts': `export const table = [\n${rows}  () => {},\n];`,
    });
    expect(sourceSizes(tree)).toEqual([
      { path: 'graph/core/code.ts', lines: 12, isTable: false },
      { path: 'graph/core/table.ts', lines: 11, isTable: true },
    ]);
    expect(shareOfTables(tree.sources.find(({ path }) => path.endsWith('table.ts'))!.ast)).toBe(1);
  });

  it('count the files of a folder without those of its folders', () => {
    const files = ['graph/a.ts', 'graph/b.ts', 'graph/b.zh.json', 'graph/core/c.ts', 'graph/generated/d.ts'];
    const tree = treeOf(Object.fromEntries(files.map((path) => [path, ''])));
    expect(folderSizes(tree)).toEqual([
      { folder: 'graph', files: 2 },
      { folder: 'graph/core', files: 1 },
    ]);
  });

  it('count wide lines by characters and without their texts, and comments by their own measure', () => {
    const tree = treeOf({
      'graph/core/a.ts': [
        `/** ${'x'.repeat(107)} */`,
        'const a = 1;',
        `  // ${'字'.repeat(105)}`,
        `  // ${'字'.repeat(106)}`,
        `const b = '${'x'.repeat(150)}'; // ${'y'.repeat(10)}`,
        `const wide = '${'x'.repeat(5)}' + ${'y'.repeat(110)};`,
        'const c = `',
        `  // ${'z'.repeat(107)}`,
        '`;',
      ].join('\n'),
      'graph/generated/types.ts': 'x'.repeat(200),
    });
    expect(wideLines(tree)).toEqual(['graph/core/a.ts:6']);
    expect(wideComments(tree.sources)).toEqual(['graph/core/a.ts:1', 'graph/core/a.ts:4']);
  });

  it('take quantiles of sorted numbers', () => {
    expect([quantile([9, 1, 5], 0.5), quantile([9, 1, 5], 0.9), quantile([], 0.5)]).toEqual([5, 9, 0]);
  });
});

describe('retry loops', () => {
  it('are loops whose body asks whether a condition failed', () => {
    const loop = (body: string): string => `async function f() {\n  for (;;) {\n    ${body}\n  }\n}\n`;
    const tree = treeOf({
      'graph/a.ts': loop(
        'try { return await act(); } catch (error) { if (!(error instanceof ConditionFailed)) throw error; }',
      ),
      'graph/b.ts': loop(
        'await act().catch((error: unknown) => { if (error instanceof Busy) return null; throw error; });',
      ),
      'graph/c.ts': loop('try { return await act(); } catch (error) { throw new ConditionFailed([]); }'),
      'graph/d.ts': 'try { act(); } catch (error) { if (error instanceof ConditionFailed) again(); }',
    });
    expect(retryLoops(tree)).toEqual(['graph/a.ts:2', 'graph/b.ts:2']);
  });
});

describe('commits within the attempt of another', () => {
  const COMMIT = "import { commit } from '#graph/mechanism/commit.ts';\n";

  it('are found through functions of other files, as calls and as what is handed on', () => {
    const tree = treeOf({
      'graph/mechanism/commit.ts': 'export async function commit(context, attempt) {}',
      'graph/people/person/act.ts': `${COMMIT}export const act = (context) => commit(context, async () => ({}));`,
      'graph/people/person/follow.ts': `${COMMIT}
        import { act as step } from './act.ts';
        const all = async (context) => { await step(context); };
        export const follow = (context) => commit(context, async () => { await all(context); });
        export const again = (context) => commit(context, all);`,
    });
    expect(nestedCommits(tree)).toEqual(['graph/people/person/follow.ts:5', 'graph/people/person/follow.ts:6']);
  });

  it('are found in what a function is given that commits', () => {
    const tree = treeOf({
      'graph/mechanism/commit.ts': 'export async function commit(context, attempt) {}',
      'graph/people/person/act.ts': `${COMMIT}
        const act = (context) => commit(context, async () => ({}));
        const bring = (context, step) => commit(context, async () => ({ change: await step() }));
        export const once = async (context) => { await act(context); await bring(context, async () => []); };
        export const twice = (context) => bring(context, async () => { await act(context); });`,
    });
    expect(nestedCommits(tree)).toEqual(['graph/people/person/act.ts:6']);
  });
});

describe('changes', () => {
  it('are sent past commit by whoever calls send or transact, a response or a key apart', () => {
    const tree = treeOf({
      'graph/a.ts': "import { send } from '#graph/mechanism/commit.ts';\nsend(context, change);",
      'graph/b.ts': 'await deps.db.transact(writes);',
      'graph/c.ts': 'await kms().send(new SignCommand({}));',
      'graph/d.ts': 'function send(response) {}\nsend(response);',
      'graph/mechanism/commit.ts': 'await db.transact(writes);',
    });
    expect(sentAlone(tree)).toEqual(['graph/a.ts:2', 'graph/b.ts:1']);
  });

  it('bear a name made by hand where a verb writes an event of a noun that has a life', () => {
    const tree = treeOf({
      'graph/supply/order/policy.ts': `
        export const life = { noun: 'order', initial: 'PLACED', transitions: {
          PLACE: { from: [], to: 'PLACED' }, SWITCH: { from: ['PLACED'], to: 'SAME', tells: ['LATE'] } } };`,
      'graph/supply/order/place.ts': "tell({ type: 'order.placed' });\ntell({ type: 'order.other' });",
      'graph/supply/order/switch.ts': "advance(life, order, { ...(isLate && { type: 'order.late' }) });",
      'graph/supply/order/seek.ts': "tell({ type: 'order.sought' });",
      'graph/supply/order/facts.ts':
        "export const facts = { events: { 'order.placed': [], 'order.late': [], 'order.sought': [] } };",
      'graph/supply/stock/facts.ts': "export const facts = { events: { 'stock.counted': [] } };",
      'graph/supply/stock/count.ts': "tell({ type: 'stock.counted' });",
    });
    expect(handMadeNames(tree)).toEqual([
      'graph/supply/order/place.ts:1',
      'graph/supply/order/seek.ts:1',
      'graph/supply/order/switch.ts:1',
    ]);
  });

  it('are sent past commit in this house where the list says why, and nowhere it does not', () => {
    const places = sentAlone(readTree(process.cwd())).map((place) => place.slice(0, place.lastIndexOf(':')));
    expect([...new Set(places)].sort()).toEqual(Object.keys(SENT_ALONE).sort());
  });
});

describe('mutations', () => {
  const files = {
    'schema/people/person.graphql':
      'extend type Mutation { registerPersons: Int  bindAccount: Int  confirm: Int  lose: Int }',
    'resolvers/people/person.ts': `
      import { viewerOf } from '#graph/context.ts';
      import { bind } from '#graph/people/account/bind.ts';
      import { confirm, register as enter } from '#graph/people/person/register.ts';
      import { isFree } from '#graph/people/person/store.ts';
      const shaped = (input) => confirm(input);
      export const person = {
        Query: { person: () => bind() },
        Mutation: {
          registerPersons: (_, { input }, context) => 
            payload(async () => ({ person: await enter(context, isFree(input)) })),
          bindAccount: (_, { input }, context) => bind(viewerOf(context), input),
          confirm: (_, { input }) => shaped(input),
          lose: () => enter(),
        },
      };`,
    'graph/people/person/register.ts': `
      export const register = 1;
      export { confirm } from '#graph/records/closure/confirm.ts';`,
    'graph/people/person/store.ts': '',
    'graph/people/account/bind.ts': '',
    'graph/records/closure/confirm.ts': '',
  };

  it('are found with the verb that carries them out, and with what names its folder', () => {
    expect(mutationsOf(treeOf(files)).map(({ field, verb, namedBy }) => [field, verb, namedBy])).toEqual([
      ['registerPersons', 'graph/people/person/register.ts', 'WORDS'],
      ['bindAccount', 'graph/people/account/bind.ts', 'WORDS'],
      ['confirm', 'graph/records/closure/confirm.ts', null],
      ['lose', 'graph/people/person/register.ts', 'MODULE'],
    ]);
  });

  it('stand in the report with those that miss', () => {
    const figure = measure(treeOf(files)).find(({ name }) => name.startsWith('mutations'));
    expect(figure).toMatchObject({
      value: '3 of 4 (2 by their own words)',
      isReached: false,
      places: ['confirm (schema/people/person): graph/records/closure/confirm.ts'],
    });
  });
});
