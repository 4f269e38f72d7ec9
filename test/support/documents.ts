import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/**
 * Documents made from the schema, so that a test that covers every operation covers those to come as well.
 */

/**
 * The smallest document that asks for a root field and is valid: every required argument, and nothing else.
 */
export function smallestDocument(schema: GraphQLSchema, path: string): string {
  const [typeName, fieldName] = path.split('.') as ['Query' | 'Mutation', string];
  const field = schema.getType(typeName);
  if (!field || !('getFields' in field)) throw new Error(`There is no ${typeName}`);
  const found = field.getFields()[fieldName] as GraphQLField<unknown, unknown> | undefined;
  if (!found) throw new Error(`There is no ${path}`);
  const args = found.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const given = args.length > 0 ? `(${args.map(({ name, type }) => `${name}: ${literal(type)}`).join(', ')})` : '';
  const fields = isLeafType(getNamedType(found.type)) ? '' : ' { __typename }';
  return `${typeName === 'Query' ? 'query' : 'mutation'} { ${fieldName}${given}${fields} }`;
}

const SCALARS: Readonly<Record<string, string>> = {
  ID: '"x"',
  String: '"x"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  DivisionCode: '"420106006001"',
  LocalDate: '"2020-04-14"',
  DateTime: '"2020-04-14T01:30:00Z"',
};

export function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType as GraphQLInputType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? '"x"';
  const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return `{ ${required.map(({ name, type: of }) => `${name}: ${literal(of)}`).join(', ')} }`;
}
