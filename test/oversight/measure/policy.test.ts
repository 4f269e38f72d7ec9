import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scope } from '#graph/core/access.ts';
import { decidingRole } from '#graph/core/authority.ts';
import { type Role, roles } from '#graph/core/roles.ts';
import { decide } from '#graph/mechanism/lifecycle.ts';
import { MEASURES } from '#graph/oversight/measure/policy-table.ts';
import {
  CONTROL_MEASURES,
  fitsScope,
  isLive,
  MEASURE_SCOPES,
  MEASURE_STATUSES,
  type MeasureConcern,
  type MeasureEvent,
  measureLifecycle,
  type MeasureStatus,
  maySeeMeasure,
  statusOn,
} from '#graph/oversight/measure/policy.ts';
import { addDays } from '#verify/calendar.ts';

const CHUCAI = '420106006001';
const EVENTS = Object.keys(measureLifecycle.transitions) as MeasureEvent[];
const ACTORS = [...roles, 'SYSTEM'] as const;

/**
 * The state table of a measure, once more and by hand: state → event → state. What is not here is refused.
 */
const MOVES: Record<MeasureStatus, Partial<Record<MeasureEvent, MeasureStatus>>> = {
  SCHEDULED: { START: 'IN_FORCE', LAPSE: 'LAPSED', END: 'ENDED' },
  IN_FORCE: { LAPSE: 'LAPSED', END: 'ENDED' },
  LAPSED: {},
  ENDED: {},
  REFUSED: {},
};
const BY: Record<MeasureEvent, readonly (Role | 'SYSTEM')[]> = {
  PROPOSE: ['COMMUNITY_WORKER', 'AUTHORITY'],
  REFUSE: ['COMMUNITY_WORKER', 'AUTHORITY'],
  START: ['SYSTEM'],
  LAPSE: ['SYSTEM'],
  END: ['COMMUNITY_WORKER', 'AUTHORITY', 'SYSTEM'],
};

describe('the life of a measure', () => {
  test.each(MEASURE_STATUSES)('from %s goes where the table says, and nowhere else', (status) => {
    for (const event of EVENTS)
      for (const role of ACTORS) {
        const decision = decide(
          measureLifecycle,
          { status, history: [] },
          { event: event, actor: { account: 'me', role } },
        );
        const to = BY[event].includes(role) ? MOVES[status][event] : undefined;
        expect([event, role, decision.outcome === 'MADE' ? decision.to : null]).toEqual([event, role, to ?? null]);
      }
  });

  test('ends for good: what is over never holds again', () => {
    for (const status of MEASURE_STATUSES) expect(isLive(status)).toBe(Object.keys(MOVES[status]).length > 0);
  });
});

describe('the status of a measure on a day', () => {
  const period = { from: '2020-04-20', until: '2020-04-22' } as const;

  test.each<[MeasureStatus, string, MeasureStatus]>([
    ['SCHEDULED', '2020-04-19', 'SCHEDULED'],
    ['SCHEDULED', '2020-04-20', 'IN_FORCE'],
    ['SCHEDULED', '2020-04-22', 'IN_FORCE'],
    ['SCHEDULED', '2020-04-23', 'LAPSED'],
    ['IN_FORCE', '2020-04-20', 'IN_FORCE'],
    ['IN_FORCE', '2020-04-22', 'IN_FORCE'],
    ['IN_FORCE', '2020-04-23', 'LAPSED'],
    ['ENDED', '2020-04-21', 'ENDED'],
    ['ENDED', '2020-04-23', 'ENDED'],
    ['REFUSED', '2020-04-21', 'REFUSED'],
    ['LAPSED', '2020-04-21', 'LAPSED'],
  ])('that is written down as %s is on %s %s', (status, today, expected) => {
    expect(statusOn({ status, ...period }, today as '2020-04-19')).toBe(expected);
  });

  test('holds on exactly the days from its first through its last', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((count) => addDays('2020-04-01', count));
    fc.assert(
      fc.property(day, day, day, fc.constantFrom('SCHEDULED', 'IN_FORCE'), (from, until, today, status) => {
        const holds = statusOn({ status, from, until }, today) === 'IN_FORCE';
        if (status === 'SCHEDULED') expect(holds).toBe(from <= today && today <= until);
        else if (today > until) expect(holds).toBe(false);
      }),
    );
  });
});

const viewer = (given: Partial<Scope>): Scope => ({
  roles: [],
  communities: [],
  division: null,
  supplier: null,
  person: null,
  ...given,
});
const at = (status: MeasureStatus, scope: 'PERSONS' | 'BUILDING' = 'BUILDING'): MeasureConcern => ({
  community: CHUCAI,
  status,
  scope,
  personIds: scope === 'PERSONS' ? ['person_1'] : [],
});
const person = (id: string) => ({ id, household: `household_${CHUCAI}_1`, community: CHUCAI });

describe('a measure is decided about', () => {
  test.each<[string, Partial<Scope>, string | null]>([
    ['a worker of the community', { roles: ['COMMUNITY_WORKER'], communities: [CHUCAI] }, 'COMMUNITY_WORKER'],
    ['a worker of another', { roles: ['COMMUNITY_WORKER'], communities: ['420106006002'] }, null],
    ['the county', { roles: ['AUTHORITY'], division: '420106' }, 'AUTHORITY'],
    ['the nation', { roles: ['AUTHORITY'], division: 'CN' }, 'AUTHORITY'],
    ['another county', { roles: ['AUTHORITY'], division: '420102' }, null],
    ['an authority without a division', { roles: ['AUTHORITY'] }, null],
    ['a professional of the county', { roles: ['PROFESSIONAL'], division: '420106' }, null],
    ['a resident who claims the community', { roles: ['RESIDENT'], communities: [CHUCAI] }, null],
  ])('by %s: %#', (_, given, expected) => {
    expect(decidingRole(viewer(given), CHUCAI)).toBe(expected);
  });
});

describe('a measure is seen', () => {
  const WORKER = viewer({ roles: ['COMMUNITY_WORKER'], communities: [CHUCAI] });
  const COUNTY = viewer({ roles: ['AUTHORITY'], division: '420106' });
  const CDC = viewer({ roles: ['PROFESSIONAL'], division: '4201' });
  const CDC_ELSEWHERE = viewer({ roles: ['PROFESSIONAL'], division: '33' });
  const CONCERNED = viewer({ roles: ['RESIDENT'], person: person('person_1') });
  const NEIGHBOUR = viewer({ roles: ['RESIDENT'], person: person('person_2') });
  const APP = viewer({ roles: ['THIRD_PARTY_APP'] });
  const everybody = { WORKER, COUNTY, CDC, CDC_ELSEWHERE, CONCERNED, NEIGHBOUR, APP };
  const sees = (concern: MeasureConcern) =>
    Object.entries(everybody).flatMap(([name, scope]) => (maySeeMeasure(scope, concern) ? [name] : []));

  test.each(['SCHEDULED', 'IN_FORCE', 'LAPSED', 'ENDED'] as const)(
    'of a place, %s, by all but third-party apps',
    (status) => {
      expect(sees(at(status))).toEqual(['WORKER', 'COUNTY', 'CDC', 'CDC_ELSEWHERE', 'CONCERNED', 'NEIGHBOUR']);
    },
  );

  test.each(['SCHEDULED', 'IN_FORCE', 'LAPSED', 'ENDED'] as const)(
    'of persons, %s, by who has to do with them',
    (status) => {
      expect(sees(at(status, 'PERSONS'))).toEqual(['WORKER', 'COUNTY', 'CDC', 'CONCERNED']);
    },
  );

  test('that was refused by those who decide alone', () => {
    expect(sees(at('REFUSED'))).toEqual(['WORKER', 'COUNTY']);
    expect(sees(at('REFUSED', 'PERSONS'))).toEqual(['WORKER', 'COUNTY']);
  });
});

describe('the kinds and the scopes', () => {
  test('are those of the table of measures that restrict', () => {
    const restricting = Object.values(MEASURES).flatMap(({ kind, restricts }) => (restricts ? [kind] : []));
    expect([...CONTROL_MEASURES]).toEqual(restricting);
  });

  test('fit: homes are closed and limited, places are ruled, persons isolated and monitored', () => {
    const persons = CONTROL_MEASURES.filter((kind) => fitsScope(kind, 'PERSONS'));
    expect(persons).toEqual(['HOME_CONFINEMENT', 'PERSON_ISOLATION', 'HEALTH_MONITORING']);
    const notVenues = CONTROL_MEASURES.filter((kind) => !fitsScope(kind, 'VENUE'));
    expect(notVenues).toEqual(['CLOSED_MANAGEMENT', 'ENTRY_RESTRICTION', 'EXIT_QUOTA']);
    for (const kind of CONTROL_MEASURES)
      for (const scope of MEASURE_SCOPES.slice(2))
        expect([kind, scope, fitsScope(kind, scope)]).toEqual([kind, scope, true]);
  });
});
