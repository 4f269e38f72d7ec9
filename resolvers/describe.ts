import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { readingOf } from '#graph/core/reading.ts';
import * as access from '#graph/generated/access.ts';
import type { Lang, Text } from '#graph/core/ruling.ts';
import { descriptions } from '#graph/generated/descriptions.ts';

type Texts = Readonly<Record<string, Text>>;
interface Part {
  readonly name: string;
  readonly args?: readonly Part[];
  description?: string | null | undefined;
}

const ACCESS = {
  zh: ({ zh }: Text) => `查看权限：${zh}。`,
  en: ({ en }: Text) => `Access: ${en}.`,
} as const satisfies Record<Lang, (reading: Text) => string>;

/**
 * Gives each part of a schema its description, in place: in Chinese, then in English. That of a field ends
 * with who sees it: an explorer shows it where the cursor is.
 */
export function describeSchema(schema: GraphQLSchema, languages: readonly Lang[] = ['zh', 'en']): GraphQLSchema {
  const write = (text: Text | undefined, reading?: Text): string | undefined =>
    languages
      .flatMap((lang) => [text?.[lang], reading && ACCESS[lang](reading)])
      .filter(Boolean)
      .join('\n\n') || undefined;
  // What neither the schema nor its texts hold stays as it is: GraphQL's own types and directives.
  const say = (part: Part, texts: Texts | undefined, at: string): void => {
    if (!texts) return;
    part.description = write(texts[at]);
    for (const one of part.args ?? []) one.description = write(texts[`${at}(${one.name}:)`]);
  };
  for (const directive of schema.getDirectives()) say(directive, descriptions[`@${directive.name}`], '');
  for (const type of Object.values(schema.getTypeMap())) {
    const texts = descriptions[type.name];
    say(type, texts, '');
    const isRead = isObjectType(type) || isInterfaceType(type);
    const fields = isRead || isInputObjectType(type) ? Object.values<Part>(type.getFields()) : [];
    for (const part of isEnumType(type) ? type.getValues() : fields) {
      say(part, texts, part.name);
      if (isRead && texts) part.description = write(texts[part.name], readingOf(access, type.name, part.name));
    }
  }
  return schema;
}
