import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** How the sources of the product name one another, as in package.json at the root. */
export const PACKAGE = JSON.stringify({
  name: 'planted',
  type: 'module',
  imports: {
    '#graph/*': './graph/*',
    '#resolvers/*': './resolvers/*',
    '#test/*': './test/*',
    '#verify/*': './packages/verify/src/*',
  },
});

/** A tree of files by their paths, gone when the test is over. */
export function plant(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'shequ-house-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries({ 'package.json': PACKAGE, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
