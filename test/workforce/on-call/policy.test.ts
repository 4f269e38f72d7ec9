import { describe, expect, it } from 'vitest';
import type { Role } from '#graph/core/roles.ts';
import { inChargeOf, isNow, isSpan, mayArrange } from '#graph/workforce/on-call/policy.ts';

const NOW = new Date('2020-04-15T04:00:00.000Z');
const later = (days: number, ms = 0) => new Date(NOW.getTime() + days * 86_400_000 + ms);

describe('a span on call', () => {
  it.each([
    ['a week from now', later(0), later(7), true],
    ['a week and a moment', later(0), later(7, 1), false],
    ['a month ahead', later(31), later(32), true],
    ['a month and a moment ahead', later(31, 1), later(32), false],
    ['from the past', later(0, -1), later(1), false],
    ['of no time', later(1), later(1), false],
    ['that ends before it begins', later(2), later(1), false],
  ])('%s may be set: %#', (_, from, until, may) => {
    expect(isSpan(from, until, NOW)).toBe(may);
  });

  it.each([
    ['begins with its first instant', later(0), later(1), true],
    ['has not begun', later(0, 1), later(1), false],
    ['ends before its last instant', later(-1), later(0), false],
    ['runs', later(-1), later(0, 1), true],
  ])('%s', (_, from, until, runs) => {
    expect(isNow({ from: from.toISOString(), until: until.toISOString() }, NOW)).toBe(runs);
  });
});

describe('the list of a division', () => {
  it.each<[Role, string | null, string, boolean]>([
    ['AUTHORITY', '420106', '420106', true],
    ['PROFESSIONAL', '420106', '420106', true],
    ['PROFESSIONAL', '4201', '420106', true],
    ['AUTHORITY', 'CN', '42', true],
    ['PROFESSIONAL', '420106', '4201', false],
    ['PROFESSIONAL', '420106006', '420106', false],
    ['AUTHORITY', '420106', '420106006', false],
    ['AUTHORITY', '420102', '420106', false],
    ['AUTHORITY', null, '420106', false],
    ['COMMUNITY_WORKER', '420106', '420106', false],
  ])('a %s of %s keeps that of %s: %s', (role, division, of, may) => {
    expect(mayArrange({ roles: [role], division }, of)).toBe(may);
  });
});

it.each([
  ['420106', true, '420106'],
  ['420106', false, '4201'],
  ['110101', false, '1101'],
])(
  'what is the county’s to decide in %s while somebody is on call (%s) is that of %s',
  (county, isAnybody, division) => {
    expect(inChargeOf(county, isAnybody)).toBe(division);
  },
);
