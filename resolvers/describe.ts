import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { readingOf } from '#graph/core/reading.ts';
import * as access from '#graph/generated/access.ts';
import { descriptions } from '#graph/generated/descriptions.ts';

type Texts = Readonly<Record<string, string>>;
interface Part {
  readonly name: string;
  readonly args?: readonly Part[];
  description?: string | null | undefined;
}

/**
 * Gives each part of a schema its description, in place. That of a field ends with who sees it: an explorer
 * shows it where the cursor is.
 */
export function describeSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const directive of schema.getDirectives()) say(directive, descriptions[`@${directive.name}`], '');
  for (const type of Object.values(schema.getTypeMap())) {
    const texts = descriptions[type.name];
    say(type, texts, '');
    const isRead = isObjectType(type) || isInterfaceType(type);
    const fields = isRead || isInputObjectType(type) ? Object.values<Part>(type.getFields()) : [];
    for (const part of isEnumType(type) ? type.getValues() : fields) {
      say(part, texts, part.name);
      const reading = isRead && texts && `Access: ${readingOf(access, type.name, part.name)}.`;
      if (reading) part.description = [part.description, reading].filter(Boolean).join('\n\n');
    }
  }
  return schema;
}

/** What neither the schema nor its texts hold stays as it is: GraphQL's own types and directives. */
function say(part: Part, texts: Texts | undefined, at: string): void {
  if (!texts) return;
  part.description = texts[at];
  for (const one of part.args ?? []) one.description = texts[`${at}(${one.name}:)`];
}
