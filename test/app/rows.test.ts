import { describe, expect, test } from 'vitest';
import { rows } from '#graph/app/rows.ts';
import type { NounFacts } from '#graph/shared/facts.ts';
import type { NounRow } from '#graph/shared/row.ts';
import type { Db } from '#graph/store/db.ts';
import * as nouns from '#graph/stores.ts';
import { keyFiles, patternsOf } from '#schema/codegen/patterns.ts';

const twice = (names: readonly string[]): string[] => names.filter((name, i) => names.indexOf(name) < i);

/** What is assembled by name: of two nouns that say the same, the rest would hear one. */
describe('no two nouns say the same', () => {
  const facts = Object.values<NounFacts>(nouns);

  test.each(['about', 'erased', 'closed', 'events', 'concerned', 'named'] as const)('by %s', (part) => {
    const names = facts.flatMap((one) => Object.keys(one[part]));
    expect(names.length).toBeGreaterThan(0);
    expect(twice(names)).toEqual([]);
  });

  test('by the names of their stores', () => {
    const names = facts.flatMap(({ stores }) => (stores === 'NO_STORE' ? [] : Object.keys(stores({} as Db))));
    expect(names).toContain('persons');
    expect(twice(names)).toEqual([]);
  });

  test.each([
    ['by what node reads', ({ node }: NounRow) => (node === 'NO_NODE' ? {} : node), 'person'],
    ['by what time brings', ({ due }: NounRow) => due, 'ORDER_EXPIRY'],
    ['by their long work', ({ sweeps }: NounRow) => sweeps, 'DAILY'],
  ])('%s', (_, part, known) => {
    const names = rows.flatMap((row) => Object.keys(part(row)));
    expect(names).toContain(known);
    expect(twice(names)).toEqual([]);
  });

  test('by where they lie', () => {
    const keys = keyFiles().flatMap((path) => patternsOf(path).map(({ key }) => key.replaceAll(/\{.+?\}/g, '{}')));
    // In the table of keys a tombstone lies on purpose where the key was.
    const items = keys.filter((key) => key.includes(' · '));
    expect(items).toContain('PERSONAL#PERSON#{} · PROFILE');
    expect(twice(items)).toEqual([]);
  });
});

test('a key that answers no question is no key', () => {
  const text = "export const keys = { site: (id: string) => key(`PUBLIC#SITE#${id}`, 'PROFILE') };";
  expect(() => patternsOf('keys.ts', text)).toThrow('say which question the key site answers');
  expect(patternsOf('keys.ts', text.replace('site:', '\n/** A site. */\nsite:'))).toEqual([
    { question: 'A site.', index: 'main', key: 'PUBLIC#SITE#{id} · PROFILE', name: 'site' },
  ]);
});
