import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAUSES } from '#graph/core/clauses.ts';
import { type AdoptedValue, valueInForce, valuesWith } from '#graph/core/plan/adopted.ts';
import { POLICY_VALUES } from '#graph/core/plan/names.ts';
import { PLAN_VALUES, valuesOn } from '#graph/core/plan/published.ts';
import { POLICY_VALUE_NAMES, type PolicyValueName, SLOT_HORIZON_DAYS } from '#graph/core/plan/values.ts';
import { addDays, type Day } from '#verify/calendar.ts';

const COUNTY = '420106';
const paper = { legalBasis: '防控方案', adoptedBy: 'test', adoptedAt: '2020-04-01T00:00:00.000Z' };

/** What the nation or, with its code, a county adopts. */
const adopt = (
  name: PolicyValueName,
  value: number,
  from: Day,
  bounds: { min?: number; max?: number } = {},
  division = 'CN',
): AdoptedValue => ({ division, name, value, ...bounds, from, ...paper });
const choose = (name: PolicyValueName, value: number, from: Day) => adopt(name, value, from, {}, COUNTY);

describe('the names of policy values', () => {
  it('stand for every number of the plan, each for one', () => {
    const numbers = Object.entries(PLAN_VALUES[0]).filter(([, value]) => typeof value === 'number');
    const named = POLICY_VALUE_NAMES.map((name) => POLICY_VALUES[name].field);
    expect(named.toSorted()).toEqual(numbers.map(([field]) => field).toSorted());
    expect(Object.keys(POLICY_VALUES)).toEqual(POLICY_VALUE_NAMES);
  });

  it.each(POLICY_VALUE_NAMES)('tell of %s its bounds, around every published value and inside the limits', (name) => {
    const { field, bounds, limits, noticeDays, clause, description, owner } = POLICY_VALUES[name];
    for (const plan of PLAN_VALUES) {
      expect(plan[field]).toBeGreaterThanOrEqual(bounds.min);
      expect(plan[field]).toBeLessThanOrEqual(bounds.max);
    }
    expect(limits.min).toBeLessThanOrEqual(bounds.min);
    expect(limits.max).toBeGreaterThanOrEqual(bounds.max);
    expect([bounds.min, bounds.max, limits.min, limits.max].every(Number.isInteger)).toBe(true);
    if (owner === 'NATION') expect(bounds).toEqual(limits);
    expect(noticeDays).toBeGreaterThanOrEqual(1);
    expect(CLAUSES.some(({ id }) => id === clause)).toBe(true);
    expect(description.zh).toMatch(/。$/);
    expect(description.en).toMatch(/\.$/);
  });

  it('leave windows, thresholds and deadlines to the nation, and durations and limits to the counties', () => {
    const local = POLICY_VALUE_NAMES.filter((name) => POLICY_VALUES[name].owner === 'COUNTY');
    expect(local).toEqual([
      'CONTACT_ISOLATION_DAYS',
      'ARRIVAL_ISOLATION_DAYS',
      'DISCHARGE_ISOLATION_DAYS',
      'MONITORING_DAYS',
      'ABROAD_CENTRAL_DAYS',
      'HOME_MONITORING_DAYS',
      'ISOLATION_SUPPLY_DAYS',
      'GATHERING_LIMIT_PERSONS',
      'FLOW_LIMIT_PERCENT',
      'PICKUP_SLOT_MINUTES',
      'EXIT_QUOTA_DAYS',
      'EXIT_HOURS',
      'RETURN_CALL_DAYS',
      'CARE_CONTACT_DAYS',
    ]);
  });

  it('settle the length of slots before anybody can take one', () => {
    expect(POLICY_VALUES.PICKUP_SLOT_MINUTES.noticeDays).toBeGreaterThan(SLOT_HORIZON_DAYS);
  });
});

describe('what holds on a day', () => {
  it('is the published plan where nothing was adopted', () => {
    const values = valuesWith([]);
    for (const day of ['2020-01-23', '2020-04-14', '2026-01-01'] as const) expect(values(day)).toBe(valuesOn(day));
  });

  it('is what the nation adopted, from its day on, and the version says so', () => {
    const values = valuesWith([adopt('WINDOW_DAYS', 21, '2020-05-01')]);
    expect(values('2020-04-30')).toEqual(valuesOn('2020-04-30'));
    expect(values('2020-05-01')).toEqual({
      ...valuesOn('2020-05-01'),
      from: '2020-05-01',
      windowDays: 21,
      planVersion: 'community-guidance-2020-04-14+CN@2020-05-01',
    });
  });

  it('is what the county chose, over the nation’s, and the local policy says so', () => {
    const values = valuesWith([
      adopt('ARRIVAL_ISOLATION_DAYS', 16, '2020-05-01', { min: 14, max: 28 }),
      choose('ARRIVAL_ISOLATION_DAYS', 21, '2020-04-20'),
    ]);
    expect(values('2020-04-19')).toMatchObject({ arrivalIsolationDays: 14, localPolicy: null });
    expect(values('2020-04-20')).toMatchObject({
      arrivalIsolationDays: 21,
      planVersion: 'community-guidance-2020-04-14',
      localPolicy: '420106@2020-04-20',
    });
    expect(values('2020-05-02')).toMatchObject({
      arrivalIsolationDays: 21,
      planVersion: 'community-guidance-2020-04-14+CN@2020-05-01',
      localPolicy: '420106@2020-04-20',
    });
  });

  it('is the later one of two that the nation adopted, and the versions name the newest of all', () => {
    const values = valuesWith([
      adopt('CLUSTER_SIZE', 4, '2020-06-01'),
      adopt('CLUSTER_SIZE', 3, '2020-05-01'),
      adopt('WINDOW_DAYS', 10, '2020-05-15'),
    ]);
    expect(values('2020-05-20')).toMatchObject({ clusterSize: 3, windowDays: 10 });
    expect(values('2020-06-01')).toMatchObject({ clusterSize: 4, windowDays: 10 });
    expect(values('2020-05-20').planVersion).toMatch(/\+CN@2020-05-15$/);
    expect(values('2020-06-01').planVersion).toMatch(/\+CN@2020-06-01$/);
  });

  // The plan of 15 September states a cluster size of 5.
  it.each([
    ['2020-09-14', '2020-09-14', 3, 'CN@2020-09-14'],
    ['2020-09-14', '2020-09-15', 5, 'control-plan-2020-09-15'],
    ['2020-09-15', '2020-09-15', 3, 'CN@2020-09-15'],
    ['2020-09-16', '2020-09-15', 5, 'control-plan-2020-09-15'],
    ['2020-09-16', '2020-09-16', 3, 'CN@2020-09-16'],
  ] as const)(
    'adopted from %s, asked on %s, is %i by %s: the later of plan and adoption',
    (from, day, value, version) => {
      const adopted = [adopt('CLUSTER_SIZE', 3, from)];
      expect(valueInForce('CLUSTER_SIZE', adopted, day)).toMatchObject({ value, version });
      expect(valuesWith(adopted)(day).clusterSize).toBe(value);
    },
  );

  it('is what was adopted before the first plan, until that plan states all values anew', () => {
    const adopted = [adopt('CLUSTER_SIZE', 3, '2020-01-30')];
    expect(valueInForce('CLUSTER_SIZE', adopted, '2020-02-16').value).toBe(3);
    expect(valueInForce('CLUSTER_SIZE', adopted, '2020-02-17').value).toBe(2);
  });

  it('is a county’s choice also under a plan that begins after it', () => {
    const values = valuesWith([choose('EXIT_HOURS', 4, '2020-05-01')]);
    expect(values('2020-10-01')).toMatchObject({ exitHours: 4, localPolicy: '420106@2020-05-01' });
  });

  it('is the nearest bound where the nation narrows its bounds after a choice, and the nation’s version', () => {
    const adopted = [
      choose('ARRIVAL_ISOLATION_DAYS', 28, '2020-05-01'),
      adopt('ARRIVAL_ISOLATION_DAYS', 14, '2020-06-01', { min: 14, max: 21 }),
      adopt('ARRIVAL_ISOLATION_DAYS', 14, '2020-07-01', { min: 7, max: 40 }),
    ];
    const on = (day: Day) => valueInForce('ARRIVAL_ISOLATION_DAYS', adopted, day);
    expect(on('2020-05-31')).toMatchObject({ value: 28, version: '420106@2020-05-01', from: '2020-05-01' });
    expect(on('2020-06-01')).toEqual({ value: 21, min: 14, max: 21, version: 'CN@2020-06-01', from: '2020-06-01' });
    expect(on('2020-07-01')).toMatchObject({ value: 28, min: 7, max: 40, version: '420106@2020-05-01' });
  });

  it('is never a county’s choice of what is the nation’s alone', () => {
    const values = valuesWith([choose('WINDOW_DAYS', 1, '2020-05-01')]);
    expect(values('2020-05-02')).toEqual(valuesOn('2020-05-02'));
  });
});

describe('whatever is adopted', () => {
  const day = fc.integer({ min: 0, max: 300 }).map((count) => addDays('2020-02-01', count));
  const national = fc.constantFrom(...POLICY_VALUE_NAMES).chain((name) => {
    const { limits } = POLICY_VALUES[name];
    const within = fc.integer(limits);
    return fc.tuple(within, within, within, day).map(([a, b, c, from]) => {
      const [min, value, max] = [a, b, c].toSorted((x, y) => x - y) as [number, number, number];
      return adopt(name, value, from, { min, max });
    });
  });
  // Also choices that are outside any bounds: stored ones may have become so.
  const local = fc
    .tuple(fc.constantFrom(...POLICY_VALUE_NAMES), fc.integer({ min: -5, max: 2_000 }), day)
    .map(([name, value, from]) => choose(name, value, from));
  const rows = fc.uniqueArray(fc.oneof(national, local), {
    maxLength: 12,
    selector: ({ division, name, from }) => [division, name, from].join(),
  });

  it('changes the values of no day before it begins', () => {
    fc.assert(
      fc.property(rows, fc.oneof(national, local), day, (before, added, asked) => {
        fc.pre(asked < added.from);
        expect(valuesWith([...before, added])(asked)).toEqual(valuesWith(before)(asked));
      }),
    );
  });

  it('keeps a county inside the bounds of the day', () => {
    fc.assert(
      fc.property(rows, day, (adopted, asked) => {
        const values = valuesWith(adopted)(asked);
        const nation = adopted.filter(({ division }) => division === 'CN');
        for (const name of POLICY_VALUE_NAMES) {
          const { min, max } = valueInForce(name, nation, asked);
          const value = values[POLICY_VALUES[name].field];
          expect(value).toBeGreaterThanOrEqual(min);
          expect(value).toBeLessThanOrEqual(max);
        }
      }),
    );
  });

  it('holds in whatever order it is read', () => {
    const shuffled = rows.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, day, ([given, mixed], asked) => {
        expect(valuesWith(mixed)(asked)).toEqual(valuesWith(given)(asked));
      }),
    );
  });

  it('holds on its own day, by its own version', () => {
    fc.assert(
      fc.property(national, (row) => {
        const { value, version } = valueInForce(row.name, [row], row.from);
        expect([value, version]).toEqual([row.value, `CN@${row.from}`]);
      }),
    );
  });
});
