import { describe, expect, test } from 'vitest';
import type { Catalogue } from '#graph/core/messages/catalogue.ts';
import * as codesTexts from '#graph/core/messages/codes.ts';
import * as feedTexts from '#graph/core/messages/feed.ts';
import { sentenceInChinese } from '#graph/core/messages/graphql.ts';
import * as healthTexts from '#graph/core/messages/health.ts';
import { notAmongYours } from '#graph/core/messages/nouns.ts';
import * as oversightTexts from '#graph/core/messages/oversight.ts';
import * as peopleTexts from '#graph/core/messages/people.ts';
import * as recordsTexts from '#graph/core/messages/records.ts';
import * as regionTexts from '#graph/core/messages/region.ts';
import * as requestTexts from '#graph/core/messages/request.ts';
import * as groundsTexts from '#graph/core/messages/grounds.ts';
import * as supplyTexts from '#graph/core/messages/supply.ts';
import * as workforceTexts from '#graph/core/messages/workforce.ts';
import type { Text } from '#graph/core/ruling.ts';
import { importTexts, localTexts } from '#graph/local/messages.ts';

const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  codesTexts,
  feedTexts,
  healthTexts,
  importTexts,
  localTexts,
  oversightTexts,
  peopleTexts,
  recordsTexts,
  regionTexts,
  requestTexts,
  supplyTexts,
  groundsTexts,
  workforceTexts,
};

/** Stands for a parameter: a number, a text or a list, each of which reads as the mark. */
const mark = (i: number) => Object.assign([`<${i}>`], { toString: () => `<${i}>` }) as never;

const MESSAGES = Object.entries(CATALOGUES).flatMap(([name, catalogue]) =>
  Object.entries(catalogue).map(([key, message]): [string, Text, number] => {
    if (typeof message !== 'function') return [`${name}.${key}`, message, 0];
    const marks = Array.from({ length: message.length }, (_, i) => mark(i));
    return [`${name}.${key}`, message(...marks), marks.length];
  }),
);

test.each(MESSAGES)('%s is a sentence in both languages, and names all that it is given', (_, { en, zh }, given) => {
  expect(en).toMatch(/^[A-Z<`V].*[.>]$/su);
  expect(zh).toMatch(/\p{Script=Han}.*[。>]$/su);
  // A sentence in Chinese is not punctuated as one in English.
  expect(zh).not.toMatch(/\p{Script=Han}[,.;:?!]/u);
  for (let i = 0; i < given; i++) {
    expect(en).toContain(`<${i}>`);
    expect(zh).toContain(`<${i}>`);
  }
});

test('there are as many as callers are told, each once', () => {
  expect(MESSAGES.length).toBeGreaterThan(200);
  const names = MESSAGES.map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe('a language that is missing', () => {
  test('is a type error', () => {
    // @ts-expect-error: the Chinese sentence is missing.
    const lacking = { only: { en: 'Give a day.' } } satisfies Catalogue;
    expect(lacking.only.en).toBe('Give a day.');
    // @ts-expect-error: nothing has this name in Chinese.
    expect(notAmongYours('spaceship').zh).toContain('undefined');
  });
});

test('a sentence of GraphQL that nobody has translated is told in its own words', () => {
  expect(sentenceInChinese('Cannot query field "x" on type "Viewer".')).toBe('类型 "Viewer" 没有字段 "x"。');
  expect(sentenceInChinese('Something new.')).toBe('请求不符合接口的定义：Something new.');
});
