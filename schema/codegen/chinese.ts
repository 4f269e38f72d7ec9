import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Text } from '#graph/core/ruling.ts';

type Texts = Readonly<Record<string, string>>;

const FILES = 'schema/**/*.zh.json';

/** How a text stands in the dictionaries, however the file of the schema breaks its lines. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Gives each description its Chinese. Beside each file of the schema lies a dictionary, by the English text:
 * whoever changes that is told that its Chinese is missing. What several files say alike stands in that of
 * the base. Throws with every text that has no Chinese, has two, or is said nowhere.
 */
export function inChinese(
  described: Readonly<Record<string, Texts>>,
  dictionaries: Readonly<Record<string, Texts>> = readDictionaries(),
): Record<string, Record<string, Text>> {
  const faults: string[] = [];
  const known = new Map<string, string>();
  for (const [file, texts] of Object.entries(dictionaries))
    for (const [en, zh] of Object.entries(texts)) {
      if (known.has(en)) faults.push(`${file} says what another file says too: ${en}`);
      if (!zh) faults.push(`${file} has no Chinese for: ${en}`);
      known.set(en, zh);
    }
  const unsaid = new Set(known.keys());
  const textOf = (path: string, en: string): Text => {
    const key = onOneLine(en);
    unsaid.delete(key);
    if (!known.has(key)) faults.push(`${path} has no Chinese: ${key}`);
    return { en, zh: known.get(key) ?? '' };
  };
  const both = mapValues(described, (texts, type) => mapValues(texts, (en, at) => textOf(`${type} ${at}`, en)));
  faults.push(...[...unsaid].map((en) => `The schema does not say: ${en}`));
  if (faults.length > 0) throw new Error(`The descriptions are not in two languages:\n${faults.join('\n')}`);
  return both;
}

const mapValues = <From, To>(table: Readonly<Record<string, From>>, to: (value: From, key: string) => To) =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, to(value, key)]));

const readDictionaries = (): Record<string, Texts> =>
  Object.fromEntries(globSync(FILES).map((path) => [basename(path), JSON.parse(readFileSync(path, 'utf8')) as Texts]));
