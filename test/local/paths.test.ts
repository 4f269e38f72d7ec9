import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NOUN_FLOORS } from '#test/house/floors.ts';

const ROOT = join(import.meta.dirname, '../..');
const SKIPPED = ['**/node_modules', '**/cdk.out', '**/dist'];

/** All but the changelog, which tells what was. */
const DOCUMENTS = globSync('**/*.md', { cwd: ROOT, exclude: SKIPPED }).filter((path) => path !== 'CHANGELOG.md');

const FROM_ROOT = /(?<![\w#./-])(?:graph|resolvers|schema|test|infra|packages|bench|docs|data)\/[\w./*-]*/g;
const SOURCE = /(?<=`)\w[\w./*-]*\.(?:ts|mjs|graphql)(?=`)/g;
const LINK = /(?<=\]\()(?!https?:|#)[^)#]+/g;

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const isThere = (pattern: string): boolean => globSync(pattern, { cwd: ROOT, exclude: SKIPPED }).length > 0;

/**
 * What a document names and nobody finds: from the root, from its own folder, or by a name alone anywhere.
 */
function missingOf(document: string, text = read(document)): string[] {
  const near = (path: string): boolean => isThere(join(dirname(document), path));
  const missing = [
    ...(text.match(FROM_ROOT) ?? []).map((path) => path.replace(/\.+$/, '')).filter((path) => !isThere(path)),
    ...(text.match(SOURCE) ?? []).filter((path) => !isThere(path.includes('/') ? path : `**/${path}`) && !near(path)),
    ...(text.match(LINK) ?? []).filter((path) => !near(path)),
  ];
  return [...new Set(missing)];
}

describe('the documents', () => {
  test.each(DOCUMENTS)('%s names files that exist', (document) => {
    expect(missingOf(document)).toEqual([]);
  });

  test('would be caught with a file that is gone, wherever they name it', () => {
    const text =
      'See `graph/gone.ts`, test/gone/, `gone.ts`, `*.ts`, `floors.ts`, `constructs/table.ts`, [it](gone.md), graph/.';
    expect(missingOf('infra/README.md', text)).toEqual(['graph/gone.ts', 'test/gone/', 'gone.ts', 'gone.md']);
  });

  test.each(['README.md', 'README.zh.md'])('%s names every area with its nouns', (document) => {
    for (const area of NOUN_FLOORS.filter((floor) => isThere(`graph/${floor}`))) {
      const [, nouns = ''] = new RegExp(`^ *${area} .*?((?:  [a-z-]+)+)$`, 'm').exec(read(document)) ?? [];
      expect(nouns.trim().split(/ +/).sort(), area).toEqual(readdirSync(join(ROOT, 'graph', area)).sort());
    }
  });
});
