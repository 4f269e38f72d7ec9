import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type DocumentNode, type GraphQLSchema, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import { accessOf } from './access.ts';
import { inChinese } from './chinese.ts';
import { citationsPage } from './citations.ts';
import { descriptionsOf } from './descriptions.ts';
import { pageOf } from './page.ts';
import { patternsPage } from './patterns.ts';

/** What the files of the schema say and the schema that runs does not: it is read at every start. */
const SAID_BESIDE = ['access', 'allow', 'judged', 'AccessClass'];

const documentOf = (schema: GraphQLSchema): DocumentNode => parse(printSchemaWithDirectives(schema));

const withoutAccess = (document: DocumentNode): DocumentNode =>
  visit(document, {
    DirectiveDefinition: ({ name }) => (SAID_BESIDE.includes(name.value) ? null : undefined),
    EnumTypeDefinition: ({ name }) => (SAID_BESIDE.includes(name.value) ? null : undefined),
    Directive: ({ name }) => (SAID_BESIDE.includes(name.value) ? null : undefined),
  });

const withoutDescriptions = (document: DocumentNode): DocumentNode =>
  visit(document, { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) });

const lines = (table: object): string => {
  const text = Object.entries(table).map(([path, value]) => `  ${JSON.stringify(path)}: ${JSON.stringify(value)},\n`);
  return `{\n${text.join('')}}`;
};

/** The schema as a module, so that neither the server nor a bundle reads files when it starts. */
const sdlModule = (schema: GraphQLSchema): string => {
  const bare = stripIgnoredCharacters(print(withoutDescriptions(withoutAccess(documentOf(schema)))));
  return `/** The schema in one text, from the files of schema/, without the descriptions: these stand beside it. */
export const typeDefs = ${JSON.stringify(bare)};
`;
};

/** Apart, since whoever runs where nobody can ask for them has neither to keep nor to parse them. */
const descriptionsModule = (schema: GraphQLSchema): string => `import type { Text } from '#graph/core/ruling.ts';

/** The descriptions of the schema, by type and by what is in it. */
export const descriptions: Readonly<Record<string, Readonly<Record<string, Text>>>> = ${lines(inChinese(descriptionsOf(withoutAccess(documentOf(schema)))))};
`;

/** A part of the access each, so that a bundle holds those that it asks for. */
const accessModule = (schema: GraphQLSchema): string => {
  const access = accessOf(documentOf(schema));
  const parts = Object.entries(access).map(
    ([part, table]: [string, object]) =>
      `export const ${part}: AccessTable['${part}'] = ${Array.isArray(table) ? JSON.stringify(table) : lines(table)};\n`,
  );
  return `import type { AccessTable } from '#graph/core/roles.ts';

/** Who may ask for what and see what, from the directives of schema/. */
${parts.join('\n')}`;
};

/** The plugins of codegen.ts, by the name that it uses. */
export const plugins = {
  'sdl-module': { plugin: sdlModule },
  'descriptions-module': { plugin: descriptionsModule },
  'access-module': { plugin: accessModule },
  'access-page': { plugin: (schema: GraphQLSchema) => pageOf(accessOf(documentOf(schema))) },
  'patterns-page': { plugin: patternsPage },
  'citations-page': { plugin: citationsPage },
};
