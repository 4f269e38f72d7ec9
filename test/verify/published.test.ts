import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the package subpath ./verify needs jose and nothing else, and bundles for browsers', async () => {
  const { metafile, errors, warnings } = await build({
    entryPoints: ['packages/verify/src/verify.ts'],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
  });
  expect([...errors, ...warnings]).toEqual([]);
  const foreign = Object.keys(metafile.inputs).filter(
    (path) => !/^(packages\/verify\/src|node_modules\/jose)\//.test(path),
  );
  expect(foreign).toEqual([]);
});
