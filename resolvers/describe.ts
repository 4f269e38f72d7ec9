import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { readingOf } from '#graph/core/reading.ts';
import type { AccessTable } from '#graph/core/roles.ts';

/** Ends each field's description with who sees it, in place: an explorer shows it where the cursor is. */
export function describeAccess(schema: GraphQLSchema, access: AccessTable): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const reading = `Access: ${readingOf(access, type.name, field.name)}.`;
      field.description = [field.description, reading].filter(Boolean).join('\n\n');
    }
  }
  return schema;
}
