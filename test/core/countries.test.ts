import { expect, test } from 'vitest';
import { isOutsideMainland } from '#graph/core/countries.ts';

const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCodePoint(65 + i));
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

test('there are 249 codes of ISO 3166-1, all of them outside the mainland but CN', () => {
  expect(PAIRS.filter(isOutsideMainland)).toHaveLength(248);
  expect(['IT', 'HK', 'MO', 'TW'].every(isOutsideMainland)).toBe(true);
  for (const none of ['CN', 'XX', 'EU', 'UK', 'ITA', 'it', '', ' IT', 'constructor'])
    expect(isOutsideMainland(none), none).toBe(false);
});

test('each of them has a name in both languages', () => {
  for (const language of ['zh', 'en']) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    expect(PAIRS.filter((code) => isOutsideMainland(code) && names.of(code) === undefined)).toEqual([]);
  }
});
