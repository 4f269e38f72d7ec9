import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NUMBER_BYTES, paperNumber, readPaperNumber } from '#verify/paper-number.ts';

describe('the number of a paper', () => {
  test('is four groups of four, and holds all 80 bits', () => {
    expect(paperNumber(new Uint8Array(NUMBER_BYTES))).toBe('0000-0000-0000-0000');
    expect(paperNumber(new Uint8Array(NUMBER_BYTES).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
    expect(() => paperNumber(new Uint8Array(9))).toThrow(RangeError);
  });

  test('is read however it is typed', () => {
    const bytes = fc.uint8Array({ minLength: NUMBER_BYTES, maxLength: NUMBER_BYTES });
    fc.assert(
      fc.property(bytes, (random) => {
        const number = paperNumber(random);
        const typed = number.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        expect(readPaperNumber(typed)).toBe(number);
      }),
    );
  });

  test.each([
    '',
    '0000-0000-0000-000',
    '0000-0000-0000-00000',
    'UUUU-0000-0000-0000',
    '０000-0000-0000-0000',
    '0'.repeat(99),
  ])('is none: "%s"', (text) => {
    expect(readPaperNumber(text)).toBeNull();
  });
});
