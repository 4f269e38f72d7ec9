import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getNullableType, type GraphQLArgument, type GraphQLField, type GraphQLObjectType, printSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '#resolvers/schema.ts';
import { type ConnectionField, connectionFields } from '#test/support/connections.ts';

const schema = buildSchema();
const fields = connectionFields(schema);
/** The native compiler that the package brings for this machine; null where it brings none. */
const compiler = createRequire(import.meta.url)('relay-compiler') as string | null;

let base: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'shequ-relay-'));
});
afterAll(() => rm(base, { recursive: true }));

const nameOf = ({ type, field }: ConnectionField): string => `${type.name}${field.name}`;

const variablesOf = (args: readonly GraphQLArgument[]): string[] =>
  args.map(({ name, type }) => `${name}: { type: "${type.toString()}" }`);
const passed = (args: readonly GraphQLArgument[]): string => args.map(({ name }) => `${name}: $${name}`).join(', ');

/** What is asked of the root for a type that Relay cannot fetch by `node`. */
function rootOf(type: GraphQLObjectType): GraphQLField<unknown, unknown> | null {
  if (type === schema.getQueryType() || type.getInterfaces().some(({ name }) => name === 'Node')) return null;
  return Object.values(schema.getQueryType()!.getFields()).find((field) => getNullableType(field.type) === type)!;
}

/** What an app writes to page through a list: a fragment that Relay fetches again from where it stands. */
function fragmentOf(one: ConnectionField): string {
  const { type, field } = one;
  const root = rootOf(type);
  const list = `${field.name}(${passed(field.args)}) @connection(key: "${nameOf(one)}_${field.name}") {
      edges { cursor node { __typename } }
      nodes { __typename }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }`;
  return `fragment ${nameOf(one)}_list on ${root ? 'Query' : type.name}
    @argumentDefinitions(${variablesOf([...(root?.args ?? []), ...field.args]).join(', ')})
    @refetchable(queryName: "${nameOf(one)}PageQuery") {
    ${root ? `${root.name}(${passed(root.args)}) { ${list} }` : list}
  }`;
}

/** Compiles the fragments of all lists, each in a module of its own; answers with what the compiler says. */
async function compile(name: string, sdl: string): Promise<{ said: string; artifacts: string[] }> {
  const folder = join(base, name);
  await mkdir(join(folder, 'src'), { recursive: true });
  await writeFile(join(folder, 'schema.graphql'), sdl);
  const config = { src: './src', schema: './schema.graphql', language: 'typescript', artifactDirectory: './made' };
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config));
  for (const one of fields)
    await writeFile(join(folder, 'src', `${nameOf(one)}.ts`), `graphql\`${fragmentOf(one)}\`;\n`);
  await mkdir(join(folder, 'made'));
  expect(compiler, 'relay-compiler runs on this platform').not.toBeNull();
  const { stdout, stderr } = spawnSync(compiler!, ['relay.config.json'], { cwd: folder, encoding: 'utf8' });
  const said = `${stdout}${stderr}`;
  return { said, artifacts: await readdir(join(folder, 'made')) };
}

test('Relay compiles a fragment that pages through every list', async () => {
  const { said, artifacts } = await compile('whole', printSchema(schema));
  expect(said).not.toMatch(/error/i);
  const expected = fields.flatMap((one) => [`${nameOf(one)}_list.graphql.ts`, `${nameOf(one)}PageQuery.graphql.ts`]);
  expect(artifacts.sort()).toEqual(expected.sort());
});

test.each([
  ['pages that do not tell whether more follows', 'hasNextPage: Boolean!', 'isLast: Boolean!', /hasNextPage/],
  ['pages that do not tell where they begin', 'startCursor: String', 'start: String', /startCursor/],
  ['a list that takes no cursor', 'after: String', 'behind: String', /after/],
])('Relay compiles none with %s', async (what, part, instead, words) => {
  const sdl = printSchema(schema);
  const cut = sdl.replace(part, instead);
  expect(cut).not.toBe(sdl);
  const { said, artifacts } = await compile(what.replaceAll(' ', '-'), cut);
  expect(said).toMatch(words);
  expect(artifacts).toEqual([]);
});
