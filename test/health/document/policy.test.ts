import { describe, expect, test } from 'vitest';
import { EVIDENCE_KINDS } from '#graph/core/input/evidence.ts';
import { documentOf, isExceeded, kindsOf, namesOne, writingOf } from '#graph/health/document/policy.ts';

const BEARING = { kind: 'INVESTIGATION_REPORT', issuer: '武昌区疾控中心', number: '流调〔2020〕12号' } as const;

describe('a document', () => {
  test.each([
    ['the same', BEARING, true],
    ['with other brackets and spaces', { ...BEARING, number: '流调 [2020] 12号' }, true],
    ['with wide letters', { ...BEARING, number: '流调（２０２０）12号' }, true],
    ['with spaces in its issuer', { ...BEARING, issuer: '武昌区 疾控中心' }, true],
    ['of another number', { ...BEARING, number: '流调〔2020〕21号' }, false],
    ['of another issuer', { ...BEARING, issuer: '江岸区疾控中心' }, false],
    ['of another kind', { ...BEARING, kind: 'ASSISTANCE_LETTER' as const }, false],
  ])('%s is one or another by what it bears', (_, other, isSame) => {
    expect(writingOf(other) === writingOf(BEARING)).toBe(isSame);
  });

  test('is cited by what bears a number: a word is none, and what has none yet is not one yet', () => {
    const on = '2020-04-14';
    expect(documentOf({ ...BEARING, on })).toEqual(BEARING);
    expect(documentOf({ ...BEARING, number: null, on })).toBeNull();
    expect(documentOf({ kind: 'DECLARATION', issuer: null, number: '申报7', on })).toBeNull();
  });

  test('of a ticket, a clinical finding or a single laboratory report names one; any other may be exceeded', () => {
    expect(EVIDENCE_KINDS.filter((kind) => namesOne({ kind }))).toEqual([
      'LABORATORY_REPORT',
      'CLINICAL_FINDING',
      'TICKET',
    ]);
    expect(namesOne({ kind: 'LABORATORY_REPORT', persons: 10 })).toBe(false);
  });

  test.each([
    [undefined, 1, false],
    [undefined, 2, true],
    [60, 60, false],
    [60, 61, true],
  ])('that states %s and was cited for %s is exceeded: %s', (persons, cited, isMore) => {
    expect(isExceeded({ persons, cited })).toBe(isMore);
  });

  test('is registered by whoever issues or holds such documents, and a ticket by nobody', () => {
    expect(kindsOf(['PROFESSIONAL'])).toEqual([
      'LABORATORY_REPORT',
      'INVESTIGATION_REPORT',
      'ASSISTANCE_LETTER',
      'PUBLISHED_NOTICE',
    ]);
    expect(kindsOf(['FEED'])).toEqual(['BORDER_RECORD', 'SENDER_RECORD']);
    expect(kindsOf([])).toEqual([]);
  });
});
