import { type GraphQLSchema, type GraphQLScalarType, isInterfaceType, isObjectType, isScalarType } from 'graphql';
import type { Resolvers } from '#graph/generated/types.ts';

/** Resolvers of fields by their names, the resolver of an interface's type, or a scalar. */
type Attached = Readonly<Record<string, unknown>> | GraphQLScalarType;

/**
 * Gives a schema its resolvers, in place: building a second schema of the first would be a fifth of a cold
 * start.
 */
export function attach(schema: GraphQLSchema, modules: readonly Resolvers[]): GraphQLSchema {
  for (const module of modules)
    for (const [name, attached] of Object.entries(module as Record<string, Attached>))
      attachType(schema, name, attached);
  return schema;
}

function attachType(schema: GraphQLSchema, name: string, attached: Attached): void {
  const type = schema.getType(name);
  if (isScalarType(type) && isScalarType(attached)) {
    const { serialize, parseValue, parseLiteral } = attached;
    Object.assign(type, { serialize, parseValue, parseLiteral } satisfies Partial<GraphQLScalarType>);
  } else if (isInterfaceType(type) && '__resolveType' in attached) {
    Object.assign(type, { resolveType: attached.__resolveType as unknown });
  } else if (isObjectType(type)) {
    const fields = type.getFields();
    for (const [field, resolve] of Object.entries(attached as Record<string, unknown>)) {
      if (!fields[field]) throw new Error(`${name}.${field} is not in the schema`);
      Object.assign(fields[field], { resolve });
    }
  } else throw new Error(`${name} is not in the schema as what it is resolved as`);
}
