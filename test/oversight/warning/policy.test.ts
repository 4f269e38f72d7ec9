import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorityAbove, isAuthorityOver } from '#graph/core/authority.ts';
import { isPast } from '#graph/core/deadline.ts';
import { type Role, roles } from '#graph/core/roles.ts';
import { decide as decideOn } from '#graph/mechanism/lifecycle.ts';
import {
  deadlineAfter,
  rankOf,
  sightOf,
  showsNote,
  WARNING_STATUSES,
  type WarningEvent,
  warningLifecycle,
  type WarningSource,
  type WarningStatus,
} from '#graph/oversight/warning/policy.ts';

const EVENTS = Object.keys(warningLifecycle.transitions) as WarningEvent[];
const ACTORS = [...roles, 'SYSTEM'] as const;
type ActorRole = (typeof ACTORS)[number];

/**
 * The state table of a warning, once more and by hand: state → event → state. What is not here is refused.
 */
const MOVES: Record<WarningStatus, Partial<Record<WarningEvent, WarningStatus>>> = {
  RAISED: { INVESTIGATE: 'INVESTIGATING', NOTIFY: 'RECTIFYING', DISMISS: 'DISMISSED', ESCALATE: 'ESCALATED' },
  ESCALATED: { INVESTIGATE: 'INVESTIGATING', NOTIFY: 'RECTIFYING', DISMISS: 'DISMISSED', ESCALATE: 'ESCALATED' },
  INVESTIGATING: { NOTIFY: 'RECTIFYING', DISMISS: 'DISMISSED', ESCALATE: 'ESCALATED' },
  RECTIFYING: { REPORT_RECTIFICATION: 'RECTIFICATION_REPORTED', CONFIRM: 'RECTIFIED', ESCALATE: 'ESCALATED' },
  RECTIFICATION_REPORTED: { NOTIFY: 'RECTIFYING', CONFIRM: 'RECTIFIED', ESCALATE: 'ESCALATED' },
  RECTIFIED: {},
  DISMISSED: {},
};

/** Who may bring an event about. */
const BY: Record<WarningEvent, readonly ActorRole[]> = {
  RAISE: ['COMMUNITY_WORKER', 'AUTHORITY', 'RESIDENT'],
  INVESTIGATE: ['AUTHORITY'],
  NOTIFY: ['AUTHORITY'],
  REPORT_RECTIFICATION: ['COMMUNITY_WORKER'],
  CONFIRM: ['AUTHORITY'],
  DISMISS: ['AUTHORITY'],
  ESCALATE: ['SYSTEM'],
};
const CLOSED: readonly WarningStatus[] = ['RECTIFIED', 'DISMISSED'];

const decide = (status: WarningStatus, event: WarningEvent, role: ActorRole) =>
  decideOn(warningLifecycle, { status, history: [] }, { event: event, actor: { account: 'me', role } });

describe('a warning', () => {
  test.each(WARNING_STATUSES)('from %s goes where the table says, and nowhere else', (status) => {
    for (const event of EVENTS)
      for (const role of ACTORS) {
        const to = MOVES[status][event];
        const expected = !BY[event].includes(role)
          ? { outcome: 'REFUSED', because: 'ROLE' }
          : to
            ? { outcome: 'MADE', to }
            : { outcome: 'REFUSED', because: 'STATE' };
        expect([status, event, role, decide(status, event, role)]).toEqual([status, event, role, expected]);
      }
  });

  test('has seven states, of which each is reached from RAISED', () => {
    expect([...WARNING_STATUSES].sort()).toEqual(Object.keys(MOVES).sort());
    const reached = new Set<WarningStatus>([warningLifecycle.initial]);
    for (const status of reached) for (const to of Object.values(MOVES[status])) reached.add(to);
    expect([...reached].sort()).toEqual([...WARNING_STATUSES].sort());
  });

  test('ends as RECTIFIED or DISMISSED and never anywhere else: time moves all the others', () => {
    for (const status of WARNING_STATUSES)
      expect([status, decide(status, 'ESCALATE', 'SYSTEM').outcome]).toEqual([
        status,
        CLOSED.includes(status) ? 'REFUSED' : 'MADE',
      ]);
    for (const status of CLOSED)
      for (const event of EVENTS)
        for (const role of ACTORS) expect(decide(status, event, role).outcome).toBe('REFUSED');
  });

  test('is closed by an authority alone, and confirmed only after a notice to rectify', () => {
    for (const status of WARNING_STATUSES)
      for (const [event, to] of Object.entries(MOVES[status]))
        if (CLOSED.includes(to)) expect(BY[event as WarningEvent]).toEqual(['AUTHORITY']);
    expect(decide('RAISED', 'CONFIRM', 'AUTHORITY').outcome).toBe('REFUSED');
  });

  test('sorts in lists by what waits for an authority first, in one character', () => {
    expect(WARNING_STATUSES.map(rankOf)).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  });
});

describe('the deadline', () => {
  const NOW = Date.parse('2020-04-15T04:00:00.000Z');
  const after = (event: WarningEvent, hours = 24) => deadlineAfter(event, NOW, hours, '2020-04-20');

  test('runs exactly where the warning has come to a state from which it may go up', () => {
    const from: readonly string[] = warningLifecycle.transitions.ESCALATE.from;
    for (const event of EVENTS)
      expect([event, after(event) !== null]).toEqual([event, from.includes(warningLifecycle.transitions[event].to)]);
  });

  test.each([
    ['RAISE', '2020-04-16T04:00:00.000Z'],
    ['INVESTIGATE', '2020-04-18T04:00:00.000Z'],
    ['NOTIFY', '2020-04-20T16:00:00.000Z'],
    ['REPORT_RECTIFICATION', '2020-04-16T04:00:00.000Z'],
    ['CONFIRM', null],
    ['DISMISS', null],
    ['ESCALATE', '2020-04-16T04:00:00.000Z'],
  ] as const)('after %s is %s', (event, expected) => expect(after(event)).toBe(expected));

  test('follows the policy value, but for the day that the community was given', () => {
    expect(after('RAISE', 2)).toBe('2020-04-15T06:00:00.000Z');
    expect(after('INVESTIGATE', 2)).toBe('2020-04-15T10:00:00.000Z');
    expect(after('NOTIFY', 2)).toBe(after('NOTIFY', 48));
  });

  test('is none exactly where the warning is closed', () => {
    for (const event of EVENTS) {
      const { to } = warningLifecycle.transitions[event];
      expect([event, after(event) === null]).toEqual([event, CLOSED.includes(to)]);
    }
  });

  test('is past from its own instant on', () => {
    const deadline = '2020-04-16T04:00:00.000Z';
    expect(isPast(deadline, Date.parse(deadline) - 1)).toBe(false);
    expect(isPast(deadline, Date.parse(deadline))).toBe(true);
    expect(isPast(null, Number.MAX_SAFE_INTEGER)).toBe(false);
  });
});

describe('the authority above', () => {
  test.each([
    ['420106006001', '420106'],
    ['420106006', '420106'],
    ['420106', '4201'],
    ['4201', '42'],
    ['42', 'CN'],
    ['CN', 'CN'],
  ])('%s is %s', (code, above) => expect(authorityAbove(code)).toBe(above));

  test('covers what is below it, and every way up ends at the nation', () => {
    const digits = fc.stringMatching(/^[1-9]\d{11}$/);
    const length = fc.constantFrom(2, 4, 6, 9, 12);
    fc.assert(
      fc.property(digits, length, (community, cut) => {
        let code = community.slice(0, cut);
        for (let steps = 0; code !== 'CN'; steps++) {
          expect(steps).toBeLessThan(4);
          expect(isAuthorityOver({ roles: ['AUTHORITY'], division: authorityAbove(code) }, code)).toBe(true);
          code = authorityAbove(code);
        }
      }),
    );
  });

  test.each([
    ['the county', '420106', true],
    ['the city', '4201', true],
    ['the province', '42', true],
    ['the nation', 'CN', true],
    ['the office of the street', '420106006', false],
    ['another county of the city', '420102', false],
    ['another city', '3301', false],
    ['no division', null, false],
  ])('acts for a community where it is %s', (_, division, expected) => {
    expect(isAuthorityOver({ roles: ['AUTHORITY'], division }, '420106006001')).toBe(expected);
    expect(isAuthorityOver({ roles: ['PROFESSIONAL'], division }, '420106006001')).toBe(false);
  });
});

describe('what is seen of a warning', () => {
  const COMMUNITY = '420106006001';
  const warning = (source: WarningSource, ...events: WarningEvent[]) => ({
    community: COMMUNITY,
    source,
    raisedBy: 'raiser',
    history: events.map((event) => ({ event })),
  });
  const viewer = (
    role: Role,
    {
      communities = [],
      division = null,
      account = 'somebody',
    }: { communities?: string[]; division?: string | null; account?: string } = {},
  ) => ({ roles: [role], communities, division, account });
  const worker = viewer('COMMUNITY_WORKER', { communities: [COMMUNITY] });

  test('by its community is a proposal of its own always, a report from the day on which it is told to rectify', () => {
    expect(sightOf(worker, warning('PROPOSAL', 'RAISE'))).toBe('COMMUNITY');
    expect(sightOf(worker, warning('RESIDENT', 'RAISE'))).toBeNull();
    expect(sightOf(worker, warning('RESIDENT', 'RAISE', 'INVESTIGATE', 'ESCALATE', 'DISMISS'))).toBeNull();
    expect(sightOf(worker, warning('RESIDENT', 'RAISE', 'NOTIFY'))).toBe('COMMUNITY');
    expect(sightOf(worker, warning('RESIDENT', 'RAISE', 'NOTIFY', 'ESCALATE', 'DISMISS'))).toBe('COMMUNITY');
  });

  test('is everything for the authorities above it and its own report for the reporter, and for nobody else', () => {
    const found = warning('RESIDENT', 'RAISE', 'NOTIFY');
    const seen = (role: Role, more: Parameters<typeof viewer>[1]) => sightOf(viewer(role, more), found);
    expect(seen('AUTHORITY', { division: '420106' })).toBe('AUTHORITY');
    expect(seen('AUTHORITY', { division: 'CN' })).toBe('AUTHORITY');
    expect(seen('AUTHORITY', { division: '420106006' })).toBe('COMMUNITY');
    expect(seen('AUTHORITY', { division: '420102' })).toBeNull();
    expect(seen('RESIDENT', { account: 'raiser' })).toBe('REPORTER');
    expect(seen('RESIDENT', {})).toBeNull();
    expect(seen('COMMUNITY_WORKER', { communities: ['420106006002'] })).toBeNull();
    for (const role of roles.filter((one) => one !== 'AUTHORITY' && one !== 'COMMUNITY_WORKER'))
      expect(seen(role, { division: '420106', communities: [COMMUNITY] })).toBeNull();
  });

  test('is nothing for who raised it in another role than a resident’s and has lost that role since', () => {
    const found = warning('PROPOSAL', 'RAISE');
    for (const role of roles) expect(sightOf(viewer(role, { account: 'raiser' }), found)).toBeNull();
  });

  test('the notes of an investigation stay with authorities; the reporter learns why a report came to nothing', () => {
    const shown = (sight: Parameters<typeof showsNote>[0]) => EVENTS.filter((event) => showsNote(sight, event));
    expect(shown('AUTHORITY')).toEqual(['INVESTIGATE', 'NOTIFY', 'REPORT_RECTIFICATION', 'CONFIRM', 'DISMISS']);
    expect(shown('COMMUNITY')).toEqual(['NOTIFY', 'REPORT_RECTIFICATION', 'CONFIRM', 'DISMISS']);
    expect(shown('REPORTER')).toEqual(['DISMISS']);
    expect(shown(null)).toEqual([]);
  });
});
