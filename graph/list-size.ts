import {
  defaultFieldResolver,
  type DirectiveNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
} from 'graphql';
import type { RequestContext } from './context.ts';

type Field = GraphQLField<unknown, RequestContext>;

/** How many a list of objects holds at most; null for a field that is none, or is paged through. */
export function listSizeOf({ type, astNode }: Pick<Field, 'type' | 'astNode'>): number | null {
  const of = getNamedType(type);
  if (!isListType(getNullableType(type)) || !isCompositeType(of)) return null;
  return sizeIn(astNode?.directives) ?? sizeIn(of.astNode?.directives);
}

function sizeIn(directives: readonly DirectiveNode[] = []): number | null {
  const value = directives.find(({ name }) => name.value === 'listSize')?.arguments?.[0]?.value;
  return value?.kind === Kind.INT ? Number(value.value) : null;
}

/**
 * Holds every list to the size that its description tells, in place: a history ends with its newest steps,
 * any other list with the first of its entries. Nobody is refused what is there because there is more of it.
 */
export function boundLists(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()) as Field[]) {
      const size = listSizeOf(field);
      if (size !== null) field.resolve = bounded(field.resolve ?? defaultFieldResolver, field.name, size);
    }
  }
  return schema;
}

type List = readonly unknown[] | null | undefined;

function bounded(resolve: NonNullable<Field['resolve']>, name: string, size: number): NonNullable<Field['resolve']> {
  const bound = (list: List): List => {
    if (!list || list.length <= size) return list;
    return name === 'history' ? list.slice(-size) : list.slice(0, size);
  };
  return (source, args, context, info) => {
    const found = resolve(source, args, context, info) as List | Promise<List>;
    // What is at hand is answered at once: a promise for each of a hundred lists would be felt.
    return found instanceof Promise ? found.then(bound) : bound(found);
  };
}
