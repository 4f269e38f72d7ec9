import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NUMBER_BYTES, paperNumber, readPaperNumber, rulingOnDemand, rulingOnShown } from '#graph/policy/paper.ts';

const PLAN = 'plan';
const OTHERS = [
  'HEALTH_CERTIFICATE',
  'NO_CONTACT_CERTIFICATE',
  'TRAVEL_HISTORY_CERTIFICATE',
  'RETURN_TO_WORK_CERTIFICATE',
  'OTHER',
] as const;

describe('a paper that is demanded', () => {
  test.each(OTHERS)('is refused by base.3 in the name of the epidemic: %s', (kind) => {
    const ruling = rulingOnDemand({ kind, inTheNameOfTheEpidemic: true }, PLAN);
    expect(ruling).toMatchObject({ verdict: 'REFUSED', paper: kind, reasons: [{ clause: 'base.3' }] });
  });

  test.each([
    ['RESIDENCE_CERTIFICATE', 'COMMUNITY_ISSUES'],
    ['RELEASE_NOTICE', 'AUTHORITY_ISSUES'],
  ] as const)('may be one of the two: %s, and the ruling says who issues it', (kind, code) => {
    const ruling = rulingOnDemand({ kind, inTheNameOfTheEpidemic: true }, PLAN);
    expect(ruling).toMatchObject({ verdict: 'ALLOWED', reasons: [{ code }] });
  });

  test.each(OTHERS)('is untouched where it has nothing to do with the epidemic: %s', (kind) => {
    const ruling = rulingOnDemand({ kind, inTheNameOfTheEpidemic: false }, PLAN);
    expect(ruling).toMatchObject({ verdict: 'ALLOWED', reasons: [{ code: 'UNRELATED_TO_EPIDEMIC' }] });
  });
});

test('only a signature that does not hold refuses a paper that is shown', () => {
  expect(rulingOnShown({ outcome: 'VALID', kind: 'RELEASE_NOTICE' }, PLAN).verdict).toBe('ALLOWED');
  expect(rulingOnShown({ outcome: 'UNKNOWN' }, PLAN).verdict).toBe('UNKNOWN');
  expect(rulingOnShown({ outcome: 'FORGED' }, PLAN).verdict).toBe('REFUSED');
});

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
