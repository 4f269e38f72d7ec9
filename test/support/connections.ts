import { getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';

export interface ConnectionField {
  readonly path: string;
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every field of the schema that answers with a page, by its path. */
export const connectionFields = (schema: GraphQLSchema): ConnectionField[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field) => ({ path: `${type.name}.${field.name}`, type, field })),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
