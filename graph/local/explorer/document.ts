import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { AccessTable } from '#graph/core/roles.ts';

export type Values = Readonly<Record<string, unknown>>;

export interface Written {
  readonly operation: string;
  readonly query: string;
  readonly variables: Values;
  /** The root field and every field below it, as `Type.field`. */
  readonly fields: readonly string[];
}

/** Writes a document from one field, its values and its fields: `order(id: "1") { status lines }`. */
export type Write = (asked: string) => Written;

/** How many one answer of a list that is paged holds. */
const PAGE = 20;
/** How wide a group of fields may be to stand in one line. */
const LINE = 70;

export function documentsOf(schema: GraphQLSchema, access: AccessTable): Write {
  return (text) => {
    const asked = fieldsOf(text)[0]!;
    const name = asked.name.value;
    const [mutations, queries] = [schema.getMutationType()!.getFields(), schema.getQueryType()!.getFields()];
    const field = mutations[name] ?? queries[name];
    const variables = field ? variablesOf(field, asked) : {};
    const given = field?.args.filter((arg) => arg.name in variables) ?? [];
    const types = inBrackets(given.map((arg) => `$${arg.name}: ${String(arg.type)}`));
    const args = inBrackets(given.map((arg) => `${arg.name}: $${arg.name}`));
    const selected = asked.selectionSet ? print(asked.selectionSet) : '';
    const operation = `${name in mutations ? 'mutation' : 'query'} ${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const { query, fields } = expand(schema, access, `${operation}${types} { ${name}${args} ${selected} }`);
    return { operation: name, query: inLines(query), variables, fields };
  };
}

/** A mutation is asked by its input, a list from its first page on. */
function variablesOf(field: GraphQLField<unknown, unknown>, { arguments: args = [] }: FieldNode): Values {
  const values = Object.fromEntries(args.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
  const input = field.args.find(({ name }) => name === 'input');
  if (input) return { input: whole(values, input.type) };
  return isPaged(field) ? { first: PAGE, after: null, ...values } : values;
}

/** With a key where one is taken, and with the defaults: the editor takes them for missing. */
function whole(value: unknown, type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return Array.isArray(value) ? value.map((one) => whole(one, bare.ofType)) : value;
  if (!isInputObjectType(bare)) return value;
  const given = value as Values;
  const fields = Object.values(bare.getFields()).map((field) => {
    if (field.name in given) return [field.name, whole(given[field.name], field.type)];
    if (field.name === 'idempotencyKey') return [field.name, '{{key}}'];
    return [field.name, isNonNullType(field.type) ? field.defaultValue : undefined];
  });
  return Object.fromEntries(fields.filter(([, one]) => one !== undefined));
}

/** Adds what goes without saying: pages of lists, errors of a mutation, the fields of what has none. */
function expand(schema: GraphQLSchema, access: AccessTable, text: string): { query: string; fields: string[] } {
  const info = new TypeInfo(schema);
  const fields: string[] = [];
  const document = visit(
    parse(text),
    visitWithTypeInfo(info, {
      Field(node) {
        const [type, field] = [getNamedType(info.getType()), info.getFieldDef()];
        if (!type || !field) return undefined;
        fields.push(`${info.getParentType()!.name}.${field.name}`);
        const isBare = isCompositeType(type) && !node.selectionSet;
        // The fields of what a list holds are chosen one step further down.
        const whole = isConnection(type) ? PAGE_FIELDS : isBare ? open(type, access) : [];
        return {
          ...node,
          ...(isConnection(type) && isPaged(field) && !node.arguments?.length && { arguments: FIRST_PAGE }),
          ...(isBare && { selectionSet: select(whole) }),
        };
      },
      SelectionSet({ selections }) {
        const type = info.getParentType();
        const has = (name: string) => selections.some((one) => one.kind === Kind.FIELD && one.name.value === name);
        if (!type) return undefined;
        if (isConnection(type) && !has('nodes')) return select(pageOf(selections));
        return isPayload(type) && !has('errors') ? select([...selections, ...ERRORS]) : undefined;
      },
    }),
  );
  return { query: print(document), fields };
}

/** What is open without a purpose: of a payload all, of anything else the leaves, and what happened to it. */
function open(type: GraphQLNamedOutputType, access: AccessTable): SelectionNode[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const isOpen = (field: GraphQLField<unknown, unknown>): boolean => {
    if (isPayload(type)) return field.name !== 'errors';
    const path = `${type.name}.${field.name}`;
    const accessClass = access.classes[path] ?? access.classes[type.name];
    if (accessClass === 'PERSONAL' || accessClass === 'SENSITIVE' || access.judged[path]) return false;
    if (field.args.some(isRequiredArgument)) return false;
    return field.name === 'history' || !isCompositeType(getNamedType(field.type));
  };
  const names = Object.values(type.getFields())
    .filter(isOpen)
    .map(({ name }) => name)
    .sort((a, b) => placeOf(a) - placeOf(b));
  if (names.length === 0) throw new Error(`Say which fields of ${type.name}: none is open without a purpose.`);
  return fieldsOf(names.join(' '));
}

/** What it is comes first, what happened to it last. */
const placeOf = (name: string): number => (name === 'history' ? 2 : name === 'id' ? 0 : 1);

const isPayload = ({ name }: { readonly name: string }) => name.endsWith('Payload');
const isConnection = ({ name }: { readonly name: string }) => name.endsWith('Connection');
const isPaged = ({ args }: GraphQLField<unknown, unknown>) => args.some(({ name }) => name === 'first');
const inBrackets = (parts: readonly string[]) => (parts.length > 0 ? `(${parts.join(', ')})` : '');

const select = (selections: readonly SelectionNode[]): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections });

function fieldsOf(text: string): FieldNode[] {
  const [definition] = parse(`{ ${text} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  return definition.selectionSet.selections.filter((one) => one.kind === Kind.FIELD);
}

const ERRORS = fieldsOf('errors { code message path }');
const FIRST_PAGE = fieldsOf(`list(first: ${PAGE})`)[0]!.arguments!;
const PAGE_FIELDS = fieldsOf('nodes pageInfo { hasNextPage endCursor }');

function pageOf(selections: readonly SelectionNode[]): SelectionNode[] {
  const [nodes, pageInfo] = PAGE_FIELDS;
  return [{ ...nodes!, selectionSet: select(selections) }, pageInfo!];
}

/** The innermost groups in one line each where they fit: what is asked is seen at a glance. */
const inLines = (query: string): string =>
  query.replace(/\{\n([^{}]*)\n\s*\}/g, (group, inside: string) => {
    const line = `{ ${inside
      .trim()
      .split(/\s*\n\s*/)
      .join(' ')} }`;
    return line.length <= LINE ? line : group;
  });
