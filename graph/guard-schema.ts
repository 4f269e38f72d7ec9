import {
  defaultFieldResolver,
  type FieldDefinitionNode,
  getDirectiveValues,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { disclosures, operations } from '#graph/core/access-table.ts';
import type { Subject } from '#graph/core/access.ts';
import { Denial } from '#graph/core/errors.ts';
import { type AccessClass, operationalRoles, type Role } from '#graph/core/roles.ts';
import { knowWard } from '#graph/people/person/age.ts';
import { disclose } from '#graph/shared/disclose.ts';
import type { RequestContext } from './context.ts';

export type { Subject };

type Field = GraphQLField<unknown, RequestContext>;
type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

/** Whom the personal data of a type is about, told from the object itself. */
export type Subjects = Readonly<Record<string, (source: never) => Subject>>;

const ROOTS = new Set(['Query', 'Mutation']);

/**
 * Puts the access classes into force, in place: every field is guarded by its class, denied by default.
 * Throws while the schema has a field without a class, an operation or personal field without a line in the
 * access table, or a personal field that a denial would tear its parent down with.
 */
export function guardSchema(schema: GraphQLSchema, subjects: Subjects): GraphQLSchema {
  const faults: string[] = [];
  const fault = (text: string): null => {
    faults.push(text);
    return null;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields()) as Field[]) {
      const path = `${type.name}.${field.name}`;
      // A field's own class, else that of its type.
      const accessClass = classOn(schema, field) ?? classOn(schema, type);
      if (accessClass === null) fault(`${path} carries no access class`);
      if (isInterfaceType(type) || accessClass === null) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      if (ROOTS.has(type.name)) {
        if (!(path in operations)) fault(`${path} has no line in the access table`);
        field.resolve = guardOperation(resolve, path, operations[path] ?? []);
      } else if (accessClass === 'OPERATIONAL') {
        field.resolve = guardOperational(resolve);
      } else if (accessClass !== 'PUBLIC') {
        if (isNonNullType(field.type)) fault(`${path} is ${accessClass}: it must be nullable`);
        if (!(path in disclosures)) fault(`${path} has no line in the access table`);
        const subjectOf = subjects[type.name] ?? fault(`${type.name} does not tell whom it is about`);
        field.resolve = guardPersonal(resolve, path, subjectOf as ((source: unknown) => Subject) | null);
      }
    }
  }
  if (faults.length > 0) throw new Error(`The schema is not guarded:\n${faults.join('\n')}`);
  return schema;
}

function classOn(
  schema: GraphQLSchema,
  { astNode }: Pick<Field | GraphQLObjectType | GraphQLInterfaceType, 'astNode'>,
): AccessClass | null {
  const directive = schema.getDirective('access');
  const values = directive && astNode && getDirectiveValues(directive, astNode as FieldDefinitionNode);
  return values ? (values['class'] as AccessClass) : null;
}

const unauthenticated = () => new Denial('UNAUTHENTICATED', 'Send a token: "Authorization: Bearer <token>".');

function guardOperation(resolve: Resolve, path: string, allowed: readonly Role[]): Resolve {
  return (source, args, context, info) => {
    if (!context.viewer) throw unauthenticated();
    if (!context.viewer.roles.some((role) => allowed.includes(role)))
      throw new Denial('FORBIDDEN', `${path} is for ${allowed.join(', ')}.`);
    // Mutations of one document run one after the other: each reads what those before it wrote.
    if (info.parentType.name === 'Mutation') context.reopen();
    return resolve(source, args, context, info);
  };
}

function guardOperational(resolve: Resolve): Resolve {
  return (source, args, context, info) => {
    if (!context.viewer?.roles.some((role) => operationalRoles.has(role)))
      throw new Denial('FORBIDDEN', 'This is not open to third-party apps.');
    return resolve(source, args, context, info);
  };
}

/** Resolves only after the relation and the purpose were judged and the reading was written down. */
function guardPersonal(resolve: Resolve, path: string, subjectOf: ((source: unknown) => Subject) | null): Resolve {
  return async (source, args, context, info) => {
    if (!context.viewer || !subjectOf) throw unauthenticated();
    const subject = subjectOf(source);
    await knowWard(context, subject.person);
    if (!(await disclose(context, subject, path))) throw new Denial('FORBIDDEN', `${path} is not open to you.`);
    return resolve(source, args, context, info);
  };
}
