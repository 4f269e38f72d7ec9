import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '#infra/bundle.ts';
import { signStatusList } from '#verify/status-list.ts';
import { signToken } from '#verify/token.ts';
import { buildClaims, buildKey, DAY, HOUR, LIST_SIZE, LIST_URI, MINUTE, SECOND, ZHEJIANG } from './world.ts';

/**
 * The package as a third party has it: packed, and installed where nothing of this repository is. npm fetches
 * jose and the oldest Node.
 */
const OLDEST_NODE = '20.19.0';
const LIMIT = 10 * MINUTE;
const WEB_GLOBALS = {
  atob,
  Blob,
  btoa,
  CompressionStream,
  console,
  crypto,
  DecompressionStream,
  ReadableStream,
  Response,
  TextDecoder,
  TextEncoder,
  Uint8Array,
  URL,
};

const run = promisify(execFile);
const npm = (cwd: string, ...args: readonly string[]) => run('npm', args, { cwd, timeout: LIMIT });
const install = (prefix: string, what: string) =>
  npm(prefix, 'install', '--prefix', prefix, '--prefer-offline', '--no-audit', '--no-fund', what);

let folder: string;
let consumer: string;
let oldestNode: string;
let given: Awaited<ReturnType<typeof issue>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shequ-verify-'));
  consumer = await newFolder('consumer');
  given = await issue();
  await npm(ROOT, 'pack', '-w', '@shequ/verify', '--pack-destination', folder);
  const [tarball] = (await readdir(folder)).filter((file) => file.endsWith('.tgz'));
  await install(consumer, join(folder, tarball!));
  const nodePackage = `node-${process.platform}-${process.arch}`;
  const nodeFolder = await newFolder('node');
  await install(nodeFolder, `${nodePackage}@${OLDEST_NODE}`);
  oldestNode = join(nodeFolder, 'node_modules', nodePackage, 'bin', 'node');
}, LIMIT);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function newFolder(name: string): Promise<string> {
  await mkdir(join(folder, name));
  return join(folder, name);
}

/** A code of Wuhan and the same one forged, as Hangzhou meets them now; all of it is JSON. */
async function issue() {
  const now = Date.now();
  const window = { notBefore: now - DAY, notAfter: now + DAY };
  const { issuerKey, signer } = await buildKey('4201-1', window);
  const forger = await buildKey('4201-1', window);
  const agreement = { destination: '3301', issuer: '4201', from: now - DAY, ruleVersion: ZHEJIANG.version };
  const times = { issuedAt: now - SECOND, expiresAt: now + HOUR };
  const claims = buildClaims({ observedAt: now - MINUTE });
  const list = { issuer: '4201', uri: LIST_URI, ttl: 300 * SECOND, ...times };
  return {
    trust: {
      issuers: [{ region: '4201', name: { zh: '武汉市', en: 'Wuhan' }, keys: [issuerKey] }],
      agreements: [agreement],
    },
    lists: { [LIST_URI]: await signStatusList(list, [], LIST_SIZE, signer) },
    codes: await Promise.all([signer, forger.signer].map((by) => signToken({ ...claims, ...times }, by))),
  };
}

/** Of the page that the tarball brings, so that what is tested is what is read. */
async function exampleOfReadme(): Promise<string> {
  const page = await readFile(join(consumer, 'node_modules/@shequ/verify/README.md'), 'utf8');
  const [, example] = /```js\n(.*?)```/s.exec(page) ?? [];
  if (example === undefined) throw new Error('the README shows no example');
  return example;
}

test('the package brings jose along, and nothing else', async () => {
  const { dependencies } = JSON.parse(await readFile(join(consumer, 'package-lock.json'), 'utf8')).packages[
    'node_modules/@shequ/verify'
  ];
  const { dependencies: ours } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  expect(dependencies).toEqual({ jose: ours.jose });
  const installed = (await readdir(join(consumer, 'node_modules'))).filter((name) => !name.startsWith('.'));
  expect(installed).toEqual(['@shequ', 'jose']);
  const packed = await readdir(join(consumer, 'node_modules/@shequ/verify'), { recursive: true });
  expect(
    packed.filter(
      (file) => !/^(dist(\/jose)?|dist\/(jose\/)?[\w-]+(\.d\.ts|\.js)|package\.json|README\.md)$/.test(file),
    ),
  ).toEqual([]);
});

describe('the example of the README', () => {
  beforeAll(async () => {
    await writeFile(join(consumer, 'example.mjs'), await exampleOfReadme());
    for (const [name, value] of Object.entries(given))
      await writeFile(join(consumer, `${name}.json`), JSON.stringify(value));
  });

  test.each([
    ['the oldest Node that the package names', () => oldestNode, OLDEST_NODE],
    ['the Node of the product', () => process.execPath, '24.'],
  ])(
    'accepts the genuine code and refuses the forged one on %s',
    async (_, node, version) => {
      const { stdout: is } = await run(node(), ['-p', 'process.versions.node']);
      expect(is.startsWith(version)).toBe(true);
      const { stdout, stderr } = await run(node(), ['example.mjs'], { cwd: consumer, env: {}, timeout: LIMIT });
      expect(stderr).toBe('');
      expect(stdout.split('\n').map((line) => line.split(' ').slice(0, 3))).toEqual([
        ['ALLOWED', '王*明', 'GREEN_STANDING'],
        ['REFUSED', 'null', 'BAD_SIGNATURE'],
        [''],
      ]);
    },
    60_000,
  );
});

test('a bundle for browsers verifies with what browsers have alone', async () => {
  await writeFile(
    join(consumer, 'browser.mjs'),
    `import { COLOUR_RULES, readStatusList, verifyMany } from '@shequ/verify';
    const { trust, lists: published, codes } = JSON.parse(given);
    const [[uri, jwt]] = Object.entries(published);
    const now = Date.now();
    const place = { rules: COLOUR_RULES, destination: '3301', planVersion: 'none', maxStaleness: 300_000 };
    globalThis.answers = readStatusList(jwt, uri, trust, now).then(({ list }) =>
      verifyMany(codes, { ...place, trust, lists: new Map([[uri, list]]), now }));`,
  );
  const { metafile, outputFiles, errors, warnings } = await build({
    absWorkingDir: consumer,
    entryPoints: ['browser.mjs'],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    metafile: true,
  });
  expect([...errors, ...warnings]).toEqual([]);
  const foreign = Object.keys(metafile.inputs).filter(
    (path) => !/^(browser\.mjs$|node_modules\/(@shequ\/verify\/dist|jose)\/)/.test(path),
  );
  expect(foreign).toEqual([]);
  const script = outputFiles[0]!.text;
  expect(script).not.toContain('node:');
  const browser = createContext({ ...WEB_GLOBALS, given: JSON.stringify(given) });
  expect(runInContext('[typeof process, typeof Buffer, typeof require]', browser)).toEqual(Array(3).fill('undefined'));
  runInContext(script, browser);
  const answers = await runInContext('answers', browser);
  expect(answers).toMatchObject([{ verdict: 'ALLOWED', maskedName: '王*明' }, { verdict: 'REFUSED' }]);
});

test.each([
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
])(
  'its types hold, without those of Node, where modules are resolved by %s',
  async (moduleResolution, module) => {
    await writeFile(
      join(consumer, 'consumer.mts'),
      `import { COLOUR_RULES, readStatusList, verify } from '@shequ/verify';
    import type { Colour, StatusList, TrustDocument, Verification, VerificationContext } from '@shequ/verify';
    export async function colourOf(code: string, trust: TrustDocument, uri: string, jwt: string): Promise<Colour | null> {
      const reading = await readStatusList(jwt, uri, trust, Date.now());
      const lists = new Map<string, StatusList>(reading.ok ? [[uri, reading.list]] : []);
      const place = { rules: COLOUR_RULES, destination: '3301', planVersion: 'none', maxStaleness: 300_000 };
      const context: VerificationContext = { ...place, trust, lists, now: Date.now() };
      const { verdict, reasons, colour }: Verification = await verify(code, context);
      const clause: 'low.it.1' | 'mid.it.1' | null | undefined = reasons[0]?.clause;
      // @ts-expect-error: no verdict is MAYBE, and what is any would let it pass
      return verdict === 'MAYBE' || clause === null ? null : colour;
    }`,
    );
    const compilerOptions = { target: 'es2022', lib: ['es2022', 'dom'], types: [], module, moduleResolution };
    const strictly = { strict: true, noEmit: true, skipLibCheck: false };
    const config = { compilerOptions: { ...compilerOptions, ...strictly }, files: ['consumer.mts'] };
    await writeFile(join(consumer, 'tsconfig.json'), JSON.stringify(config));
    const args = [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.'];
    const checking = run(process.execPath, args, { cwd: consumer, timeout: LIMIT });
    const outcome = await checking.catch((fault: unknown) => ({ ...(fault as object) }));
    expect(outcome).toEqual({ stdout: '', stderr: '' });
  },
  120_000,
);
