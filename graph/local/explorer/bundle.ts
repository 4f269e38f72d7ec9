import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAGE = fileURLToPath(new URL('page/', import.meta.url));
/** Each bundle in a folder of its own, named by what it is made from. */
const BUNDLES = fileURLToPath(new URL('dist/', import.meta.url));
const MAKING = 'making-';
const LOCK = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));

/** The scripts and styles of the page by their names: built when what they are made from is new. */
export async function bundle(): Promise<ReadonlyMap<string, string>> {
  const folder = join(BUNDLES, await keyOfSources());
  const names = await readdir(folder).catch(() => build(folder));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

async function keyOfSources(): Promise<string> {
  const names = (await readdir(PAGE)).map((name) => join(PAGE, name)).sort();
  const hash = createHash('sha256');
  for (const name of [...names, LOCK, fileURLToPath(import.meta.url)]) hash.update(await readFile(name)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Whole or not at all: several processes may build at once. */
async function build(folder: string): Promise<string[]> {
  // The editors' workers come with the version of them that GraphiQL has.
  const worker = createRequire(import.meta.resolve('@graphiql/react')).resolve;
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    entryPoints: {
      main: join(PAGE, 'main.tsx'),
      'editor.worker': worker('monaco-editor/esm/vs/editor/editor.worker.js'),
      'json.worker': worker('monaco-editor/esm/vs/language/json/json.worker.js'),
      'graphql.worker': worker('monaco-graphql/esm/graphql.worker.js'),
    },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    // An answer of this server is text: fonts stand inside the style sheet.
    loader: { '.ttf': 'dataurl', '.woff2': 'dataurl' },
    outdir: folder,
    write: false,
  });
  await mkdir(BUNDLES, { recursive: true });
  const made = await mkdtemp(join(BUNDLES, MAKING));
  // The page's own style sheet holds those of what it loads later, too.
  const files = outputFiles
    .map(({ path, text }) => ({ name: basename(path), text }))
    .filter(({ name }) => name === 'main.css' || !name.endsWith('.css'));
  await Promise.all(files.map(({ name, text }) => writeFile(join(made, name), text)));
  // Where another process was first, its bundle is the same.
  await rename(made, folder).catch(() => rm(made, { recursive: true }));
  const old = (await readdir(BUNDLES)).filter((name) => name !== basename(folder) && !name.startsWith(MAKING));
  await Promise.all(old.map((name) => rm(join(BUNDLES, name), { recursive: true, force: true })));
  return readdir(folder);
}
