import { describe, expect, test } from 'vitest';
import { rulingOnDemand, rulingOnShown } from '#graph/codes/paper/policy.ts';

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
