import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesOn } from '#graph/core/plan/published.ts';
import type { ValuesOn } from '#graph/core/plan/values.ts';
import { roles } from '#graph/core/roles.ts';
import { clauseOf } from '#graph/guide/catalogue/policy.ts';
import {
  type CheckTask,
  datesOf,
  datesOver,
  groundsUntil,
  ISOLATION_CAUSES,
  ISOLATION_STATUSES,
  type IsolationCause,
  type IsolationEvent,
  isolationLifecycle,
  type IsolationStatus,
  isLiveIsolation,
  lastCheckOn,
  planChecks,
  releaseEvent,
} from '#graph/health/isolation/policy.ts';
import { decide } from '#graph/mechanism/lifecycle.ts';
import { DAILY_LIMIT } from '#graph/workforce/task/policy.ts';
import { addDays, type Day, daysBetween } from '#verify/calendar.ts';

const D: Day = '2020-04-01';
const CAUSES = Object.keys(ISOLATION_CAUSES) as IsolationCause[];
const EVENTS = Object.keys(isolationLifecycle.transitions) as IsolationEvent[];
const ACTORS = [...roles, 'SYSTEM'] as const;

/** The state table, once more and by hand: state → event → state. What is not here is refused. */
const MOVES: Record<IsolationStatus, Partial<Record<IsolationEvent, IsolationStatus>>> = {
  ISOLATING: {
    RESTART: 'ISOLATING',
    ADD_GROUND: 'ISOLATING',
    EXTEND: 'ISOLATING',
    SHORTEN: 'ISOLATING',
    MOVE: 'ISOLATING',
    TRANSFER: 'ISOLATING',
    SUPPLY: 'ISOLATING',
    FOLLOW_HOME: 'ISOLATING',
    RELEASE: 'MONITORED',
    RELEASE_WHOLLY: 'CLOSED',
    END_GROUND: 'ISOLATING',
    CANCEL: 'CLOSED',
  },
  MONITORED: {
    RESTART: 'ISOLATING',
    FOLLOW_HOME: 'MONITORED',
    END_FOLLOW_UP: 'CLOSED',
    END_GROUND: 'MONITORED',
    CANCEL: 'CLOSED',
  },
  CLOSED: {},
};

/** Who does what: a volunteer, a resident or a shop nothing at all. */
const DOERS: Record<IsolationEvent, readonly (typeof ACTORS)[number][]> = {
  ORDER: ['SYSTEM'],
  RESTART: ['SYSTEM'],
  ADD_GROUND: ['SYSTEM'],
  EXTEND: ['PROFESSIONAL'],
  SHORTEN: ['PROFESSIONAL'],
  MOVE: ['COMMUNITY_WORKER', 'PROFESSIONAL'],
  TRANSFER: ['COMMUNITY_WORKER'],
  SUPPLY: ['SYSTEM'],
  FOLLOW_HOME: ['SYSTEM'],
  RELEASE: ['COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY', 'SYSTEM'],
  RELEASE_WHOLLY: ['COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY', 'SYSTEM'],
  END_FOLLOW_UP: ['SYSTEM'],
  END_GROUND: ['SYSTEM'],
  CANCEL: ['SYSTEM'],
};

describe('the life of an isolation order', () => {
  const cases = ISOLATION_STATUSES.flatMap((status) => EVENTS.map((event) => [status, event] as const));

  it.each(cases)('%s: %s happens as the table says, by whom it says', (status, event) => {
    for (const role of ACTORS) {
      const decided = decide(
        isolationLifecycle,
        { status, history: [] },
        { event: event, actor: { account: 'a', role } },
      );
      const to = DOERS[event].includes(role) ? MOVES[status][event] : undefined;
      expect(decided.outcome === 'MADE' ? decided.to : undefined, role).toBe(to);
    }
  });

  it('is about somebody until it is closed', () => {
    expect(ISOLATION_STATUSES.filter(isLiveIsolation)).toEqual(['ISOLATING', 'MONITORED']);
  });

  it('ends by one of two events: with follow-up days that are left, or without', () => {
    const order = { status: 'ISOLATING', dueOn: D, history: [{ event: 'ORDER' }] } as const;
    expect(releaseEvent({ ...order, followUpUntil: addDays(D, 1) }, D)).toBe('RELEASE');
    expect(releaseEvent({ ...order, followUpUntil: D }, D)).toBe('RELEASE_WHOLLY');
    expect(releaseEvent({ ...order, followUpUntil: addDays(D, 1) }, addDays(D, 1))).toBe('RELEASE_WHOLLY');
  });

  it('knows a release that was made by its own event, however late it is asked for again', () => {
    const history = [{ event: 'ORDER' }, { event: 'RELEASE' }, { event: 'END_FOLLOW_UP' }] as const;
    const order = { status: 'CLOSED', dueOn: D, followUpUntil: addDays(D, 14), history } as const;
    expect(releaseEvent(order, addDays(D, 30))).toBe('RELEASE');
  });
});

describe('what somebody is isolated for', () => {
  it.each(CAUSES)('%s rests on a clause that is a duty', (cause) => {
    expect(clauseOf(ISOLATION_CAUSES[cause].clause)?.forces).toContain('MUST');
  });
});

/** Values that change on a day. */
const changing = (from: Day, later: Partial<ReturnType<ValuesOn>>): ValuesOn => {
  return (day) => (day < from ? valuesOn(day) : { ...valuesOn(day), ...later });
};

describe('how long it lasts', () => {
  it.each(CAUSES)('%s ends 14 days after the exposure, and follow-up with it', (cause) => {
    expect(datesOf(cause, D, valuesOn)).toEqual({ dueOn: '2020-04-15', followUpUntil: '2020-04-15' });
  });

  it('goes by the values of the day of the exposure, on both sides of a change', () => {
    const values = changing('2020-04-10', { contactIsolationDays: 21, monitoringDays: 7 });
    expect(datesOf('CONTACT', '2020-04-09', values)).toEqual({ dueOn: '2020-04-23', followUpUntil: '2020-04-23' });
    expect(datesOf('CONTACT', '2020-04-10', values)).toEqual({ dueOn: '2020-05-01', followUpUntil: '2020-05-08' });
  });

  it('goes by the value of its own cause', () => {
    const values = changing('2020-01-01', {
      contactIsolationDays: 10,
      arrivalIsolationDays: 20,
      dischargeIsolationDays: 30,
    });
    const days = CAUSES.map((cause) => [cause, daysBetween(D, datesOf(cause, D, values).dueOn)]);
    expect(Object.fromEntries(days)).toEqual({
      CONTACT: 10,
      ARRIVAL_ABROAD: 20,
      ARRIVAL_HIGH_RISK_AREA: 20,
      DISCHARGE: 30,
    });
  });

  it('crosses the end of February in a leap year', () => {
    expect(datesOf('CONTACT', '2020-02-20', valuesOn).dueOn).toBe('2020-03-05');
  });
});

const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays(D, n));
const ground = fc
  .record({ dueOn: day, days: fc.integer({ min: 0, max: 30 }) })
  .map(({ dueOn, days }) => ({ dueOn, followUpUntil: addDays(dueOn, days) }));
const grounds = fc.array(ground, { minLength: 1, maxLength: 5 });

describe('the dates of an order with several grounds', () => {
  it('are those of the ground that lasts longest, and never before today', () => {
    fc.assert(
      fc.property(grounds, day, (all, today) => {
        const { dueOn, followUpUntil } = datesOver(all, today);
        expect(dueOn >= today && followUpUntil >= dueOn).toBe(true);
        expect(all.every((one) => one.dueOn <= dueOn && one.followUpUntil <= followUpUntil)).toBe(true);
        expect([today, ...all.map((one) => one.dueOn)]).toContain(dueOn);
      }),
    );
  });

  it('never go back when a ground comes to them', () => {
    fc.assert(
      fc.property(grounds, ground, day, (all, another, today) => {
        expect(datesOver([...all, another], today).dueOn >= datesOver(all, today).dueOn).toBe(true);
      }),
    );
  });

  it('are the day that isolation is moved to, with as many follow-up days as before', () => {
    fc.assert(
      fc.property(grounds, day, (all, to) => {
        const moved = groundsUntil(all, to);
        expect(datesOver(moved, '2020-01-01').dueOn).toBe(to);
        for (const [i, one] of moved.entries())
          expect(daysBetween(one.dueOn, one.followUpUntil)).toBe(daysBetween(all[i]!.dueOn, all[i]!.followUpUntil));
      }),
    );
  });

  it('a shortening cuts off what would last longer and prolongs nothing; an extension prolongs the longest alone', () => {
    const all = [
      { dueOn: '2020-04-10', followUpUntil: '2020-04-10' },
      { dueOn: '2020-04-15', followUpUntil: '2020-04-20' },
      { dueOn: '2020-04-20', followUpUntil: '2020-04-20' },
    ] as const;
    expect(groundsUntil(all, '2020-04-12').map(({ dueOn }) => dueOn)).toEqual([
      '2020-04-10',
      '2020-04-12',
      '2020-04-12',
    ]);
    expect(groundsUntil(all, '2020-04-25').map(({ dueOn }) => dueOn)).toEqual([
      '2020-04-10',
      '2020-04-15',
      '2020-04-25',
    ]);
  });
});

describe('the daily checks', () => {
  const task = (overrides: Partial<CheckTask> = {}): CheckTask => ({
    id: 'a',
    from: D,
    dueOn: D,
    until: addDays(D, 13),
    ...overrides,
  });
  const NONE = { moved: [], dropped: [], made: [] };

  it('run at home through the day before follow-up is over, and after a release wherever somebody was', () => {
    const dates = { dueOn: addDays(D, 14), followUpUntil: addDays(D, 28) };
    expect(lastCheckOn({ ...dates, status: 'ISOLATING', place: 'HOME' })).toBe(addDays(D, 27));
    expect(lastCheckOn({ ...dates, status: 'ISOLATING', place: 'CENTRAL' })).toBeNull();
    expect(lastCheckOn({ ...dates, status: 'MONITORED', place: 'CENTRAL' })).toBe(addDays(D, 27));
    expect(lastCheckOn({ ...dates, status: 'CLOSED', place: 'HOME' })).toBeNull();
  });

  it('begin today', () => {
    expect(planChecks([], D, addDays(D, 13))).toEqual({ ...NONE, made: [{ from: D, until: addDays(D, 13) }] });
  });

  it('stay as they are while the last day does', () => {
    expect(planChecks([task()], addDays(D, 3), addDays(D, 13))).toEqual(NONE);
  });

  it('run to another last day, later or sooner, and keep what was done', () => {
    expect(planChecks([task()], D, addDays(D, 20))).toEqual({ ...NONE, moved: [{ id: 'a', until: addDays(D, 20) }] });
    expect(planChecks([task()], D, addDays(D, 7))).toEqual({ ...NONE, moved: [{ id: 'a', until: addDays(D, 7) }] });
  });

  it('end without another where the last day is over, was done already, or there is none', () => {
    const today = addDays(D, 5);
    for (const last of [null, addDays(D, 4)])
      expect(planChecks([task()], today, last)).toEqual({ ...NONE, dropped: ['a'] });
    expect(planChecks([task({ dueOn: addDays(D, 6) })], today, today)).toEqual({ ...NONE, dropped: ['a'] });
  });

  it('that would run for too long are followed by others', () => {
    const last = addDays(D, 130);
    const made = [
      { from: D, until: addDays(D, 59) },
      { from: addDays(D, 60), until: addDays(D, 119) },
      { from: addDays(D, 120), until: last },
    ];
    expect(planChecks([], D, last)).toEqual({ ...NONE, made });
    expect(planChecks([task()], D, last)).toEqual({
      moved: [{ id: 'a', until: addDays(D, 59) }],
      dropped: [],
      made: made.slice(1),
    });
  });

  it('cover every day from today through the last one once, however the last day moves', () => {
    const days = fc.integer({ min: 0, max: 150 });
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 6 }), (lasts) => {
        let tasks: CheckTask[] = [];
        for (const [i, last] of lasts.entries()) {
          const { moved, dropped, made } = planChecks(tasks, D, addDays(D, last));
          tasks = [
            ...tasks
              .filter(({ id }) => !dropped.includes(id))
              .map((one) => ({ ...one, until: moved.find(({ id }) => id === one.id)?.until ?? one.until })),
            ...made.map(({ from, until }, n) => ({ id: `${i}.${n}`, from, dueOn: from, until })),
          ].sort((a, b) => (a.from < b.from ? -1 : 1));
          const covered = tasks.flatMap(({ from, until }) =>
            Array.from({ length: daysBetween(from, until) + 1 }, (_, n) => addDays(from, n)),
          );
          expect(covered).toEqual(Array.from({ length: last + 1 }, (_, n) => addDays(D, n)));
          expect(tasks.every(({ from, until }) => daysBetween(from, until) < DAILY_LIMIT)).toBe(true);
        }
      }),
    );
  });
});
