import { describe, expect, test } from 'vitest';
import { PAPERS, rulingOnDemand, rulingOnShown } from '#graph/codes/paper/policy.ts';
import type { PaperKind } from '#verify/paper-number.ts';

const PLAN = 'plan';
const KINDS = Object.keys(PAPERS) as PaperKind[];
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

describe('an isolation notice', () => {
  test('is not one of the two: whoever demands it in the name of the epidemic is refused, and told what it is for', () => {
    const ruling = rulingOnDemand({ kind: 'ISOLATION_NOTICE', inTheNameOfTheEpidemic: true }, PLAN);
    expect(ruling).toMatchObject({ verdict: 'REFUSED', paper: 'ISOLATION_NOTICE' });
    expect(ruling.reasons).toMatchObject([
      { code: 'PAPER_NOT_OF_THE_TWO', clause: 'base.3' },
      { code: 'SERVES_PAY_ALONE', clause: 'base.3' },
    ]);
  });

  test.each(KINDS)('is what a ruling on a paper that is shown says so of, and of no other: %s', (kind) => {
    const codes = rulingOnShown({ outcome: 'VALID', kind }, PLAN).reasons.map(({ code }) => code);
    expect(codes).toEqual(kind === 'ISOLATION_NOTICE' ? ['PAPER_VALID', 'SERVES_PAY_ALONE'] : ['PAPER_VALID']);
  });

  test('carries out another clause than the two', () => {
    expect(PAPERS).toEqual({
      RESIDENCE_CERTIFICATE: 'base.3',
      RELEASE_NOTICE: 'low.control.3',
      ISOLATION_NOTICE: 'rights.5',
    });
  });
});

test('only a signature that does not hold refuses a paper that is shown', () => {
  expect(rulingOnShown({ outcome: 'VALID', kind: 'RELEASE_NOTICE' }, PLAN).verdict).toBe('ALLOWED');
  expect(rulingOnShown({ outcome: 'UNKNOWN' }, PLAN).verdict).toBe('UNKNOWN');
  expect(rulingOnShown({ outcome: 'FORGED' }, PLAN).verdict).toBe('REFUSED');
});
