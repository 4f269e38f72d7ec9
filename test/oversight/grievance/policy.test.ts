import { describe, expect, test } from 'vitest';
import type { Scope } from '#graph/core/access.ts';
import { roles } from '#graph/core/roles.ts';
import { decide } from '#graph/mechanism/lifecycle.ts';
import {
  type Accused,
  answeredBy,
  clauseOfGrievance,
  GRIEVANCE_KINDS,
  GRIEVANCE_STATUSES,
  grievanceDeadline,
  type GrievanceEvent,
  grievanceLifecycle,
  grievanceSight,
  type GrievanceStatus,
  isAccused,
  isOpenGrievance,
} from '#graph/oversight/grievance/policy.ts';

const CHUCAI = '420106006001';

describe('the life of a grievance', () => {
  const MOVES: Record<GrievanceStatus, Partial<Record<GrievanceEvent, GrievanceStatus>>> = {
    RAISED: { INVESTIGATE: 'INVESTIGATING', ORDER: 'REMEDY_ORDERED', DISMISS: 'DISMISSED', ESCALATE: 'ESCALATED' },
    ESCALATED: {
      INVESTIGATE: 'INVESTIGATING',
      ORDER: 'REMEDY_ORDERED',
      CONFIRM: 'REMEDIED',
      DISMISS: 'DISMISSED',
      ESCALATE: 'ESCALATED',
    },
    INVESTIGATING: { ORDER: 'REMEDY_ORDERED', DISMISS: 'DISMISSED', ESCALATE: 'ESCALATED' },
    REMEDY_ORDERED: { CONFIRM: 'REMEDIED', CONTEST: 'INVESTIGATING', ESCALATE: 'ESCALATED' },
    REMEDIED: {},
    DISMISSED: {},
  };
  const BY: Record<GrievanceEvent, readonly string[]> = {
    RAISE: ['RESIDENT', 'COMMUNITY_WORKER'],
    INVESTIGATE: ['AUTHORITY'],
    ORDER: ['AUTHORITY'],
    CONFIRM: ['RESIDENT', 'COMMUNITY_WORKER'],
    CONTEST: ['RESIDENT', 'COMMUNITY_WORKER'],
    DISMISS: ['AUTHORITY'],
    ESCALATE: ['SYSTEM'],
  };
  const events = Object.keys(BY) as GrievanceEvent[];

  test.each(GRIEVANCE_STATUSES.flatMap((status) => events.map((event) => [status, event] as const)))(
    '%s, %s: goes where the table says, by those who may',
    (status, event) => {
      for (const role of [...roles, 'SYSTEM'] as const) {
        const decision = decide(
          grievanceLifecycle,
          { status, history: [] },
          { event: event, actor: { account: 'a', role } },
        );
        const to = BY[event].includes(role) ? MOVES[status][event] : undefined;
        expect(decision, role).toMatchObject(to ? { outcome: 'MADE', to } : { outcome: 'REFUSED' });
      }
    },
  );

  test('is over where it was made good or unfounded, and nowhere else', () => {
    expect(GRIEVANCE_STATUSES.filter((status) => !isOpenGrievance(status))).toEqual(['REMEDIED', 'DISMISSED']);
    for (const status of GRIEVANCE_STATUSES)
      expect(isOpenGrievance(status), status).toBe(Object.keys(MOVES[status]).length > 0);
  });
});

describe('a grievance is answered', () => {
  const accused = (kind: Accused['kind'], id: string | null) => ({ kind, id }) as Accused;
  test.each([
    ['COMMUNITY', CHUCAI, '420106'],
    ['SUPPLIER', 'supplier_1', '420106'],
    ['OTHER', null, '420106'],
    ['AUTHORITY', '420106006', '420106'],
    ['AUTHORITY', '420106', '4201'],
    ['AUTHORITY', '4201', '42'],
    ['AUTHORITY', '42', 'CN'],
    ['AUTHORITY', 'CN', 'CN'],
  ] as const)('about %s %s: by %s', (kind, id, division) => {
    expect(answeredBy(accused(kind, id), CHUCAI)).toBe(division);
  });

  test.each([
    ['RAISE', '2020-04-18T04:00:00.000Z'],
    ['INVESTIGATE', '2020-04-24T04:00:00.000Z'],
    // The day is theirs to its end, in China.
    ['ORDER', '2020-04-20T16:00:00.000Z'],
    ['CONTEST', '2020-04-18T04:00:00.000Z'],
    ['ESCALATE', '2020-04-18T04:00:00.000Z'],
    ['CONFIRM', null],
    ['DISMISS', null],
  ] as const)('after %s by %s', (event, deadline) => {
    expect(grievanceDeadline(event, Date.parse('2020-04-15T04:00:00.000Z'), 72, '2020-04-20')).toBe(deadline);
  });

  test('runs exactly where the grievance has come to a state from which it may go up', () => {
    const from: readonly string[] = grievanceLifecycle.transitions.ESCALATE.from;
    for (const [event, { to }] of Object.entries(grievanceLifecycle.transitions)) {
      const deadline = grievanceDeadline(event as GrievanceEvent, Date.parse('2020-04-15'), 72, '2020-04-20');
      expect([event, deadline !== null]).toEqual([event, from.includes(to)]);
    }
  });

  test.each(GRIEVANCE_KINDS)('as %s on its clause', (kind) => {
    expect(clauseOfGrievance(kind)).toBe(kind === 'DISCRIMINATION' ? 'rights.5' : 'rights.3');
  });
});

const viewer = (given: Partial<Scope> & { account?: string }) => ({
  roles: [],
  communities: [],
  division: null,
  supplier: null,
  person: null,
  account: 'somebody',
  ...given,
});
const person = { id: 'person_a', household: 'household_a', community: CHUCAI };

describe('a grievance is seen', () => {
  const found = {
    person: 'person_a',
    inCharge: '420106',
    accused: { kind: 'COMMUNITY', id: CHUCAI },
    raisedBy: 'writer',
  } as const;
  test.each([
    ['whose it is', viewer({ roles: ['RESIDENT'], person }), 'REPORTER'],
    ['who wrote it down', viewer({ roles: ['COMMUNITY_WORKER'], account: 'writer' }), 'REPORTER'],
    ['who is in charge', viewer({ roles: ['AUTHORITY'], division: '420106' }), 'AUTHORITY'],
    ['who is above', viewer({ roles: ['AUTHORITY'], division: '42' }), 'AUTHORITY'],
    ['the nation', viewer({ roles: ['AUTHORITY'], division: 'CN' }), 'AUTHORITY'],
    ['another county', viewer({ roles: ['AUTHORITY'], division: '420102' }), null],
    ['an office of the street', viewer({ roles: ['AUTHORITY'], division: '420106006' }), null],
    ['the community complained of', viewer({ roles: ['COMMUNITY_WORKER'], communities: [CHUCAI] }), null],
    ['one of the household', viewer({ roles: ['RESIDENT'], person: { ...person, id: 'person_b' } }), null],
    ['who wrote it down, as a worker no more', viewer({ account: 'writer' }), null],
    ['a professional', viewer({ roles: ['PROFESSIONAL'], division: '420106' }), null],
  ] as const)('by %s: %s', (_, who, sight) => {
    expect(grievanceSight(who, found)).toBe(sight);
  });

  test('by the county no more once the city is in charge', () => {
    const county = viewer({ roles: ['AUTHORITY'], division: '420106' });
    expect(grievanceSight(county, { ...found, inCharge: '4201' })).toBeNull();
  });
});

describe('those complained of', () => {
  test.each([
    ['a worker of the community', viewer({ roles: ['COMMUNITY_WORKER'], communities: [CHUCAI] }), 'COMMUNITY', CHUCAI],
    ['the supermarket', viewer({ roles: ['SUPERMARKET'], supplier: 'supplier_1' }), 'SUPPLIER', 'supplier_1'],
    ['the authority itself', viewer({ roles: ['AUTHORITY'], division: '420106' }), 'AUTHORITY', '420106'],
  ] as const)('are %s', (_, who, kind, id) => {
    expect(isAccused(who, { kind, id })).toBe(true);
    expect(isAccused({ ...who, roles: [] }, { kind, id })).toBe(false);
    expect(isAccused(viewer({}), { kind, id })).toBe(false);
  });

  test('are not those above, beside or below', () => {
    for (const division of ['4201', '420102', '420106006', 'CN'])
      expect(isAccused(viewer({ roles: ['AUTHORITY'], division }), { kind: 'AUTHORITY', id: '420106' })).toBe(false);
    expect(isAccused(viewer({ roles: ['AUTHORITY'], division: 'CN' }), { kind: 'OTHER', id: null })).toBe(false);
  });
});
