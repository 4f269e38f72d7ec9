import type { Text } from '#verify/ruling.ts';

/** What callers are told, in every language: as it stands, or made of what it names. */
export type Catalogue = Readonly<Record<string, Text | ((...named: never[]) => Text)>>;
