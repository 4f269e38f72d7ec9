import type { DocumentNode, StringValueNode } from 'graphql';

interface Described {
  readonly kind?: string;
  readonly name: { readonly value: string };
  readonly description?: StringValueNode;
  readonly fields?: readonly Described[];
  readonly values?: readonly Described[];
  readonly arguments?: readonly Described[];
}

/**
 * What each part of a schema says of itself: of a type or a directive (with an `@`) under the empty name, of
 * what is in it under `field`, `VALUE`, `field(argument:)` and `(argument:)`.
 */
export function descriptionsOf({ definitions }: DocumentNode): Record<string, Record<string, string>> {
  const named = definitions.flatMap((node) => ('name' in node && node.name ? [node as Described] : []));
  return Object.fromEntries(
    named.map((node) => [
      `${node.kind === 'DirectiveDefinition' ? '@' : ''}${node.name.value}`,
      Object.fromEntries([node, ...(node.fields ?? []), ...(node.values ?? [])].flatMap((one) => textsOf(one, node))),
    ]),
  );
}

function textsOf(one: Described, owner: Described): [string, string][] {
  const at = one === owner ? '' : one.name.value;
  const texts = (one.arguments ?? []).map((given) => [`${at}(${given.name.value}:)`, given.description] as const);
  return [[at, one.description] as const, ...texts].flatMap(([name, text]) => (text ? [[name, text.value]] : []));
}
