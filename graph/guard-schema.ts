import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Subject } from '#graph/core/access.ts';
import { Denial } from '#graph/core/errors.ts';
import * as requestTexts from '#graph/core/messages/request.ts';
import { type AccessTable, operationalRoles, type Role } from '#graph/core/roles.ts';
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
 * Puts the access that the fields say into force, in place: every field is guarded by its class, denied by
 * default. Throws while a field has no class, an operation no roles, or a personal type no subject.
 */
export function guardSchema(schema: GraphQLSchema, access: AccessTable, subjects: Subjects): GraphQLSchema {
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
      const accessClass = access.classes[path] ?? access.classes[type.name];
      if (!accessClass) fault(`${path} carries no access class`);
      if (isInterfaceType(type) || !accessClass) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      if (ROOTS.has(type.name)) {
        const allowed = access.operations[path] ?? fault(`${path} is allowed to no role`);
        field.resolve = guardOperation(resolve, path, allowed ?? []);
      } else if (accessClass === 'OPERATIONAL') {
        field.resolve = guardOperational(resolve);
      } else if (accessClass !== 'PUBLIC') {
        const subjectOf = subjects[type.name] ?? fault(`${type.name} does not tell whom it is about`);
        field.resolve = guardPersonal(resolve, path, subjectOf as ((source: unknown) => Subject) | null);
      }
    }
  }
  if (faults.length > 0) throw new Error(`The schema is not guarded:\n${faults.join('\n')}`);
  return schema;
}

const unauthenticated = () => new Denial('UNAUTHENTICATED', requestTexts.tokenMissing);

function guardOperation(resolve: Resolve, path: string, allowed: readonly Role[]): Resolve {
  return (source, args, context, info) => {
    if (!context.viewer) throw unauthenticated();
    if (!context.viewer.roles.some((role) => allowed.includes(role)))
      throw new Denial('FORBIDDEN', requestTexts.operationNotAllowed(path, allowed.join(', ')));
    // Mutations of one document run one after the other: each reads what those before it wrote.
    if (info.parentType.name === 'Mutation') context.reopen();
    return resolve(source, args, context, info);
  };
}

function guardOperational(resolve: Resolve): Resolve {
  return (source, args, context, info) => {
    if (!context.viewer?.roles.some((role) => operationalRoles.has(role)))
      throw new Denial('FORBIDDEN', requestTexts.notForThirdParties);
    return resolve(source, args, context, info);
  };
}

/** Resolves only after the relation and the purpose were judged and the reading was written down. */
function guardPersonal(resolve: Resolve, path: string, subjectOf: ((source: unknown) => Subject) | null): Resolve {
  return async (source, args, context, info) => {
    if (!context.viewer || !subjectOf) throw unauthenticated();
    const subject = subjectOf(source);
    await knowWard(context, subject.person);
    if (!(await disclose(context, subject, path))) throw new Denial('FORBIDDEN', requestTexts.fieldNotOpen(path));
    return resolve(source, args, context, info);
  };
}
