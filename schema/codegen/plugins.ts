import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type DefinitionNode, type DocumentNode, type GraphQLSchema, Kind, parse, print, visit } from 'graphql';
import type { AccessTable } from '#graph/core/roles.ts';
import { accessOf } from './access.ts';
import { pageOf, readingOf } from './reading.ts';

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

/** Each field's description ends with who sees it: an explorer shows it where the cursor is. */
function withReadings(document: DocumentNode, access: AccessTable): DocumentNode {
  const describe = (definition: DefinitionNode): DefinitionNode => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      return definition;
    const fields = definition.fields?.map((field) => {
      const reading = `Access: ${readingOf(access, definition.name.value, field.name.value)}.`;
      const value = [field.description?.value, reading].filter(Boolean).join('\n\n');
      return { ...field, description: { kind: Kind.STRING, value, block: true } as const };
    });
    return { ...definition, ...(fields && { fields }) };
  };
  return { ...document, definitions: document.definitions.map(describe) };
}

/** The schema as a module, so that neither the server nor a bundle reads files when it starts. */
const sdlModule = (schema: GraphQLSchema): string => {
  const document = documentOf(schema);
  const running = withoutAccess(document);
  return `/** The schema in one text, from the files of schema/. */
export const typeDefs = ${JSON.stringify(print(withReadings(running, accessOf(document))))};

/** The same without descriptions, for where nobody can ask for them: it is read in a third of the time. */
export const bareTypeDefs = ${JSON.stringify(print(withoutDescriptions(running)))};
`;
};

const accessModule = (schema: GraphQLSchema): string => {
  const access = accessOf(documentOf(schema));
  const lines = (table: object) =>
    Object.entries(table)
      .map(([path, value]) => `  ${JSON.stringify(path)}: ${JSON.stringify(value)},\n`)
      .join('');
  return `import type { AccessTable } from '#graph/core/roles.ts';

/** Who may ask for what and see what, from the directives of schema/. */
export const access: AccessTable = {
${Object.entries(access)
  .map(([part, table]: [string, object]) =>
    Array.isArray(table) ? `  ${part}: ${JSON.stringify(table)},` : `  ${part}: {\n${lines(table)}  },`,
  )
  .join('\n')}
};
`;
};

/** The plugins of codegen.ts, by the name that it uses. */
export const plugins = {
  'sdl-module': { plugin: sdlModule },
  'access-module': { plugin: accessModule },
  'access-page': { plugin: (schema: GraphQLSchema) => pageOf(accessOf(documentOf(schema))) },
};
