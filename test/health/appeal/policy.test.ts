import { describe, expect, test } from 'vitest';
import { valuesOn } from '#graph/core/plan/published.ts';
import type { Role } from '#graph/core/roles.ts';
import {
  APPEAL_STATUSES,
  appealDeadline,
  type AppealEvent,
  appealLifecycle,
  appealSight,
  furtherFrom,
  isImpartial,
  isOpenAppeal,
  reviewsFor,
} from '#graph/health/appeal/policy.ts';
import { decide } from '#graph/mechanism/lifecycle.ts';

const NOW = new Date('2020-04-15T04:00:00.000Z');
const WUCHANG = '420106';

const viewer = (role: Role, given: { division?: string; account?: string; person?: string } = {}) => ({
  roles: [role],
  communities: [],
  division: given.division ?? null,
  supplier: null,
  person: given.person ? { id: given.person, household: 'household_1', community: '420106006001' } : null,
  account: given.account ?? 'somebody',
});
const appeal = (given: object = {}) => ({
  person: 'person_1',
  inCharge: WUCHANG,
  filedBy: 'filer',
  filedAs: 'COMMUNITY_WORKER' as Role,
  ...given,
});

describe('the life of an appeal', () => {
  test.each([
    ['SUPPORT', 'PROFESSIONAL', ['FILED', 'ESCALATED']],
    ['UPHOLD', 'PROFESSIONAL', ['FILED', 'SUPPORTED', 'ESCALATED']],
    ['DISMISS', 'PROFESSIONAL', ['FILED', 'SUPPORTED', 'ESCALATED']],
    ['ESCALATE', 'SYSTEM', ['FILED', 'SUPPORTED', 'ESCALATED']],
    ['CORRECT', 'SYSTEM', ['FILED', 'SUPPORTED', 'ESCALATED']],
  ] as const)('%s is by %s, of one that is not decided', (event, role, from) => {
    for (const status of APPEAL_STATUSES) {
      const asked = { event, actor: { account: 'reviewer', role } } as const;
      const { outcome } = decide(appealLifecycle, { status, history: [] }, asked);
      expect([status, outcome]).toEqual([status, from.some((one) => one === status) ? 'MADE' : 'REFUSED']);
    }
  });

  test.each(['RESIDENT', 'COMMUNITY_WORKER', 'AUTHORITY', 'SYSTEM'] as const)('%s decides on none', (role) => {
    for (const event of ['SUPPORT', 'UPHOLD', 'DISMISS'] as const)
      expect(
        decide(appealLifecycle, { status: 'FILED', history: [] }, { event, actor: { account: 'one', role } }),
      ).toEqual({ outcome: 'REFUSED', because: 'ROLE' });
  });

  test('is open until it is decided', () => {
    expect(APPEAL_STATUSES.filter(isOpenAppeal)).toEqual(['FILED', 'SUPPORTED', 'ESCALATED']);
  });
});

test.each<[AppealEvent, string | null]>([
  ['FILE', '2020-04-16T04:00:00.000Z'],
  ['ESCALATE', '2020-04-16T04:00:00.000Z'],
  // A second person is asked within the same hours: nobody waits longer because one was found right.
  ['SUPPORT', 'before'],
  ['UPHOLD', null],
  ['CORRECT', null],
  ['DISMISS', null],
])('after %s it is to be decided by %s', (event, deadline) => {
  expect(appealDeadline(event, 'before', NOW, valuesOn('2020-04-15'))).toBe(deadline);
});

test('a dismissal may be taken further for 60 days', () => {
  expect(furtherFrom('2020-04-15', valuesOn('2020-04-15'))).toBe('2020-06-14');
});

test.each([
  ['PROFESSIONAL', WUCHANG, true],
  ['PROFESSIONAL', '4201', true],
  ['PROFESSIONAL', 'CN', true],
  ['PROFESSIONAL', '420106006', false],
  ['PROFESSIONAL', '420102', false],
  ['AUTHORITY', WUCHANG, false],
  ['COMMUNITY_WORKER', WUCHANG, false],
] as const)('%s of %s reviews for a county: %s', (role, division, may) => {
  expect(reviewsFor(viewer(role, { division }), WUCHANG)).toBe(may);
});

test('what has gone to the city is no more the county’s, and what has gone to the nation the nation’s alone', () => {
  expect(reviewsFor(viewer('PROFESSIONAL', { division: WUCHANG }), '4201')).toBe(false);
  expect(reviewsFor(viewer('PROFESSIONAL', { division: '42' }), 'CN')).toBe(false);
  expect(reviewsFor(viewer('PROFESSIONAL', { division: 'CN' }), 'CN')).toBe(true);
});

describe('nobody decides', () => {
  const hands = ['author', 'confirmer'];
  test.each([
    ['on what they recorded', { account: 'author' }],
    ['on what they confirmed', { account: 'confirmer' }],
    ['on what they filed', { account: 'filer' }],
    ['on what is their own', { account: 'reviewer', person: 'person_1' }],
  ])('%s', (_, given) => {
    expect(isImpartial(viewer('PROFESSIONAL', { division: WUCHANG, ...given }), appeal(), hands)).toBe(false);
  });

  test('but somebody else does', () => {
    const other = viewer('PROFESSIONAL', { division: WUCHANG, account: 'reviewer', person: 'person_2' });
    expect(isImpartial(other, appeal(), hands)).toBe(true);
  });
});

test.each([
  ['who acts for the person, as the person', viewer('RESIDENT'), true, 'PERSON'],
  ['who filed it, in the role in which they did', viewer('COMMUNITY_WORKER', { account: 'filer' }), false, 'FILER'],
  ['not in another role of theirs', viewer('RESIDENT', { account: 'filer' }), false, null],
  ['another worker not at all', viewer('COMMUNITY_WORKER'), false, null],
  ['who reviews, as a reviewer', viewer('PROFESSIONAL', { division: WUCHANG }), false, 'REVIEWER'],
  ['a professional of a street not at all', viewer('PROFESSIONAL', { division: '420106006' }), false, null],
  ['an authority not at all', viewer('AUTHORITY', { division: WUCHANG }), false, null],
] as const)('it is seen by %s', (_, seen, acts, sight) => {
  expect(appealSight(seen, appeal(), acts)).toBe(sight);
});
