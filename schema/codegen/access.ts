import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  valueFromASTUntyped,
} from 'graphql';
import type { AccessClass, AccessTable, Purpose, Role } from '#graph/core/roles.ts';

interface Line {
  readonly class: AccessClass;
  readonly for?: readonly Purpose[];
  readonly atHome?: boolean;
}

interface Carrier {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

const ROOTS = ['Query', 'Mutation'];

const isPersonal = (accessClass: AccessClass): boolean => accessClass === 'PERSONAL' || accessClass === 'SENSITIVE';

function directiveOn<Values>({ directives = [] }: Carrier, name: string): Values | null {
  const found = directives.find((one) => one.name.value === name);
  if (!found) return null;
  const values = (found.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)]);
  return Object.fromEntries(values) as Values;
}

/**
 * Reads the directives of a schema. Throws with all that is wrong: a field without a class, an operation
 * without roles, a personal field without purposes, and what stands where it means nothing.
 */
export function accessOf(document: DocumentNode): AccessTable {
  const faults: string[] = [];
  const operations: Record<string, readonly Role[]> = {};
  const classes: Record<string, AccessClass> = {};
  const disclosures: Record<string, readonly Purpose[]> = {};
  const judged: Record<string, readonly Purpose[]> = {};
  const sharedAtHome: string[] = [];

  const lineOf = (node: Carrier, path: string): Line | null => {
    const line = directiveOn<Line>(node, 'access');
    if (line && isPersonal(line.class) !== (line.for !== undefined))
      faults.push(
        line.for
          ? `${path} is ${line.class}: it is read for no purpose`
          : `${path} is ${line.class}: it says for which purposes`,
      );
    if (line?.atHome && !isPersonal(line.class)) faults.push(`${path} is ${line.class}: everybody at home sees it`);
    return line;
  };

  const readField = (type: string, field: FieldDefinitionNode, ofType: Line | null): void => {
    const path = `${type}.${field.name.value}`;
    const own = lineOf(field, path);
    const line = own ?? ofType;
    if (!line) return void faults.push(`${path} carries no access class`);
    if (own && own.class !== ofType?.class) classes[path] = own.class;
    const allow = directiveOn<{ roles: readonly Role[] }>(field, 'allow');
    if (allow) operations[path] = allow.roles;
    if (ROOTS.includes(type) !== (allow !== null))
      faults.push(allow ? `${path} is no operation: it is seen by its class` : `${path} is allowed to no role`);
    if (isPersonal(line.class)) {
      disclosures[path] = line.for ?? [];
      if (field.type.kind === Kind.NON_NULL_TYPE) faults.push(`${path} is ${line.class}: it must be nullable`);
    }
    if (line.atHome) sharedAtHome.push(path);
    const verb = directiveOn<{ for: readonly Purpose[] }>(field, 'judged');
    if (verb) judged[path] = verb.for;
    if (verb && isPersonal(line.class)) faults.push(`${path} is ${line.class}: its class judges it already`);
  };

  for (const { name, own, fields } of typesOf(document)) {
    const ofType = lineOf(own, name);
    if (ofType) classes[name] = ofType.class;
    for (const field of fields) readField(name, field, ofType);
  }
  if (faults.length > 0) throw new Error(`The access of the schema is not whole:\n${faults.join('\n')}`);
  return { operations, classes, disclosures, judged, sharedAtHome };
}

/** The types with fields, each with what it is extended by. */
function typesOf({ definitions }: DocumentNode) {
  const objects = definitions.filter(
    (one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION ||
      one.kind === Kind.OBJECT_TYPE_EXTENSION ||
      one.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  return [...Map.groupBy(objects, ({ name }) => name.value)].map(([name, parts]) => ({
    name,
    own: { directives: parts.flatMap(({ directives = [] }) => directives) },
    fields: parts.flatMap(({ fields = [] }) => fields),
  }));
}
