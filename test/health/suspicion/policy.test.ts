import { describe, expect, it } from 'vitest';
import { valuesOn } from '#graph/core/plan/published.ts';
import type { Role } from '#graph/core/roles.ts';
import {
  ADVICE,
  CASE_OF,
  decideBy,
  isKnown,
  mayReport,
  suspicionLifecycle,
  SUSPICION_KINDS,
  type SuspicionEvent,
  type SuspicionKind,
  type SuspicionStanding,
} from '#graph/health/suspicion/policy.ts';
import { decide } from '#graph/mechanism/lifecycle.ts';

const NOW = new Date('2020-04-15T18:00:00.000Z');

it.each<[SuspicionKind, string | null, string | null]>([
  ['SUSPECTED', 'SUSPECTED', '2020-04-15T20:00:00.000Z'],
  ['INFECTED_WITHOUT_SYMPTOMS', 'ASYMPTOMATIC', '2020-04-16T18:00:00.000Z'],
  ['FEVER', null, null],
])('%s becomes %s where it binds, and is decided on by %s', (kind, becomes, by) => {
  expect([CASE_OF[kind], decideBy(kind, NOW, valuesOn('2020-04-15'))]).toEqual([becomes, by]);
});

it.each<[Role, SuspicionKind, boolean]>([
  ['COMMUNITY_WORKER', 'SUSPECTED', true],
  ['COMMUNITY_WORKER', 'INFECTED_WITHOUT_SYMPTOMS', true],
  ['COMMUNITY_WORKER', 'FEVER', true],
  ['RESIDENT', 'SUSPECTED', false],
  ['RESIDENT', 'INFECTED_WITHOUT_SYMPTOMS', false],
  ['RESIDENT', 'FEVER', true],
])('a %s reports a %s: %s', (role, kind, may) => {
  expect(mayReport(role, kind)).toBe(may);
});

describe('no report binds by itself', () => {
  const at = (status: SuspicionStanding) => ({ status, history: [] });
  const outcome = (status: SuspicionStanding, event: SuspicionEvent, role: Role | 'SYSTEM') =>
    decide(suspicionLifecycle, at(status), { event, actor: { account: 'a', role } }).outcome;

  it.each(['SYSTEM', 'COMMUNITY_WORKER', 'RESIDENT', 'AUTHORITY'] as const)('a %s decides on none', (role) => {
    expect([outcome('REPORTED', 'BIND', role), outcome('REPORTED', 'REFUSE', role)]).toEqual(['REFUSED', 'REFUSED']);
  });

  it.each<[SuspicionStanding, string]>([
    ['REPORTED', 'MADE'],
    ['BINDING', 'REFUSED'],
    ['NOT_CONFIRMED', 'REFUSED'],
    ['CARED_FOR', 'REFUSED'],
  ])('a professional decides on one that is %s: %s', (status, made) => {
    expect([outcome(status, 'BIND', 'PROFESSIONAL'), outcome(status, 'REFUSE', 'PROFESSIONAL')]).toEqual([made, made]);
  });
});

it.each<[SuspicionKind, SuspicionStanding, string, SuspicionKind, boolean]>([
  ['SUSPECTED', 'REPORTED', '2020-04-10T04:00:00.000Z', 'SUSPECTED', true],
  ['SUSPECTED', 'REPORTED', '2020-04-10T04:00:00.000Z', 'FEVER', false],
  ['SUSPECTED', 'NOT_CONFIRMED', '2020-04-15T04:00:00.000Z', 'SUSPECTED', false],
  ['SUSPECTED', 'BINDING', '2020-04-15T04:00:00.000Z', 'SUSPECTED', false],
  ['FEVER', 'CARED_FOR', '2020-04-15T16:00:00.000Z', 'FEVER', true],
  ['FEVER', 'CARED_FOR', '2020-04-15T15:59:59.999Z', 'FEVER', false],
])('a %s that is %s since %s says what another %s says: %s', (kind, status, reportedAt, asked, known) => {
  expect(isKnown({ kind, status, reportedAt }, asked, '2020-04-16')).toBe(known);
});

it.each(SUSPICION_KINDS)(
  'what somebody reported as %s is told to do frightens nobody, and leaves the code alone',
  (kind) => {
    expect(ADVICE[kind].zh).toContain('健康码');
    expect(ADVICE[kind].zh).not.toMatch(/隔离|疑似|感染|传染|必须|不得/);
    expect(ADVICE[kind].en).not.toMatch(/isolat|suspect|infect|must/i);
  },
);
