import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLAUSES } from '#graph/core/clauses.ts';
import { valuesOn } from '#graph/core/plan/published.ts';
import { SLOT_HORIZON_DAYS, type ValuesOn } from '#graph/core/plan/values.ts';
import { checkLines, householdStanding, MODE_RULES, ORDER_LIMITS, ruleOnMode } from '#graph/supply/order/policy.ts';
import { slotsOf } from '#graph/supply/supply-point/policy.ts';
import { addDays, type Day } from '#verify/calendar.ts';
import type { FactKind } from '#verify/colour-rules.ts';

const TODAY: Day = '2020-04-15';
const VALUES = valuesOn(TODAY);
const TIERS = ['LOW', 'MEDIUM', 'HIGH'] as const;
const STANDINGS = ['OPEN', 'ISOLATED'] as const;
const MODES = ['DELIVERY', 'PICKUP'] as const;
const SLOTS = [false, true] as const;

const combinations = TIERS.flatMap((tier) =>
  STANDINGS.flatMap((standing) =>
    MODES.flatMap((mode) => SLOTS.map((hasSlot) => [tier, standing, mode, hasSlot] as const)),
  ),
);
const rule = (
  tier: (typeof TIERS)[number],
  standing: (typeof STANDINGS)[number],
  mode: (typeof MODES)[number],
  slot: boolean,
) => ruleOnMode(mode, tier, standing, slot, VALUES);

describe('what a tier and a household’s standing allow', () => {
  // The whole table, once more and by hand: what is decided, why, and on which clause.
  test.each([
    ['LOW', 'OPEN', 'DELIVERY', false, 'ALLOWED', 'DELIVERY_ALWAYS', 'low.control.3'],
    ['LOW', 'OPEN', 'DELIVERY', true, 'ALLOWED', 'DELIVERY_ALWAYS', 'low.control.3'],
    ['LOW', 'OPEN', 'PICKUP', false, 'ALLOWED', 'PICKUP_AT_LOW', 'low.service.3'],
    ['LOW', 'OPEN', 'PICKUP', true, 'ALLOWED', 'PICKUP_AT_LOW', 'low.service.3'],
    ['LOW', 'ISOLATED', 'DELIVERY', false, 'ALLOWED', 'DELIVERY_ALWAYS', 'low.control.3'],
    ['LOW', 'ISOLATED', 'DELIVERY', true, 'ALLOWED', 'DELIVERY_ALWAYS', 'low.control.3'],
    ['LOW', 'ISOLATED', 'PICKUP', false, 'REFUSED', 'ISOLATED_DELIVERY_ALONE', 'low.control.3'],
    ['LOW', 'ISOLATED', 'PICKUP', true, 'REFUSED', 'ISOLATED_DELIVERY_ALONE', 'low.control.3'],
    ['MEDIUM', 'OPEN', 'DELIVERY', false, 'ALLOWED', 'DELIVERY_ALWAYS', 'mid.service.3'],
    ['MEDIUM', 'OPEN', 'DELIVERY', true, 'ALLOWED', 'DELIVERY_ALWAYS', 'mid.service.3'],
    ['MEDIUM', 'OPEN', 'PICKUP', false, 'REFUSED', 'SLOT_REQUIRED', 'mid.service.4'],
    ['MEDIUM', 'OPEN', 'PICKUP', true, 'ALLOWED_WITH_CONDITIONS', 'PICKUP_BY_SLOT', 'mid.service.4'],
    ['MEDIUM', 'ISOLATED', 'DELIVERY', false, 'ALLOWED', 'DELIVERY_ALWAYS', 'mid.service.3'],
    ['MEDIUM', 'ISOLATED', 'DELIVERY', true, 'ALLOWED', 'DELIVERY_ALWAYS', 'mid.service.3'],
    ['MEDIUM', 'ISOLATED', 'PICKUP', false, 'REFUSED', 'ISOLATED_DELIVERY_ALONE', 'mid.control.2'],
    ['MEDIUM', 'ISOLATED', 'PICKUP', true, 'REFUSED', 'ISOLATED_DELIVERY_ALONE', 'mid.control.2'],
    ['HIGH', 'OPEN', 'DELIVERY', false, 'ALLOWED', 'DELIVERY_ALWAYS', 'high.service.3'],
    ['HIGH', 'OPEN', 'DELIVERY', true, 'ALLOWED', 'DELIVERY_ALWAYS', 'high.service.3'],
    ['HIGH', 'OPEN', 'PICKUP', false, 'REFUSED', 'NO_PICKUP_AT_HIGH', 'high.service.3'],
    ['HIGH', 'OPEN', 'PICKUP', true, 'REFUSED', 'NO_PICKUP_AT_HIGH', 'high.service.3'],
    ['HIGH', 'ISOLATED', 'DELIVERY', false, 'ALLOWED', 'DELIVERY_ALWAYS', 'high.service.3'],
    ['HIGH', 'ISOLATED', 'DELIVERY', true, 'ALLOWED', 'DELIVERY_ALWAYS', 'high.service.3'],
    ['HIGH', 'ISOLATED', 'PICKUP', false, 'REFUSED', 'ISOLATED_DELIVERY_ALONE', 'mid.control.2'],
    ['HIGH', 'ISOLATED', 'PICKUP', true, 'REFUSED', 'ISOLATED_DELIVERY_ALONE', 'mid.control.2'],
  ] as const)('at %s, for an %s household, %s with slot %s is %s: %s by %s', (...row) => {
    const [tier, standing, mode, hasSlot, verdict, code, clause] = row;
    expect(rule(tier, standing, mode, hasSlot)).toMatchObject({
      verdict,
      action: mode,
      tier,
      planVersion: 'community-guidance-2020-04-14',
      reasons: [{ code, clause }],
      conditions: verdict === 'ALLOWED_WITH_CONDITIONS' ? [{ code: 'PICKUP_BY_SLOT', clause: 'mid.service.4' }] : [],
    });
  });

  test('is a table without gaps: each tier has each standing, each standing each mode', () => {
    expect(Object.keys(MODE_RULES)).toEqual(TIERS);
    for (const tier of TIERS) {
      expect(Object.keys(MODE_RULES[tier])).toEqual(STANDINGS);
      for (const standing of STANDINGS) expect(Object.keys(MODE_RULES[tier][standing])).toEqual(MODES);
    }
  });

  test('rests on clauses that exist, and speaks Chinese and English', () => {
    const known = CLAUSES.map(({ id }) => id);
    for (const combination of combinations) {
      const { reasons, conditions } = rule(...combination);
      expect(reasons.length).toBeGreaterThan(0);
      for (const { clause, text } of [...reasons, ...conditions]) {
        expect(known).toContain(clause);
        expect(text.zh).toMatch(/\p{Script=Han}.*。$/u);
        expect(text.en).toMatch(/^[A-Z].*\.$/);
      }
    }
  });

  test('never widens as the tier rises: what a looser tier refuses, a stricter one does not allow', () => {
    for (const [at, looser] of TIERS.entries())
      for (const stricter of TIERS.slice(at + 1))
        for (const standing of STANDINGS)
          for (const mode of MODES)
            for (const hasSlot of SLOTS)
              if (rule(looser, standing, mode, hasSlot).verdict === 'REFUSED')
                expect(rule(stricter, standing, mode, hasSlot).verdict).toBe('REFUSED');
  });

  test('allows an isolated household nothing that it refuses an open one', () => {
    for (const tier of TIERS)
      for (const mode of MODES)
        for (const hasSlot of SLOTS)
          if (rule(tier, 'OPEN', mode, hasSlot).verdict === 'REFUSED')
            expect(rule(tier, 'ISOLATED', mode, hasSlot).verdict).toBe('REFUSED');
  });

  test('leaves every household a way to its supplies: delivery holds at every tier', () => {
    for (const tier of TIERS)
      for (const standing of STANDINGS) expect(rule(tier, standing, 'DELIVERY', false).verdict).toBe('ALLOWED');
  });

  test('names the standing of nobody where an order is allowed: the supplier reads the ruling', () => {
    for (const tier of TIERS)
      expect(rule(tier, 'ISOLATED', 'DELIVERY', false)).toEqual(rule(tier, 'OPEN', 'DELIVERY', false));
  });
});

/** The plan, but for the isolation of contacts from a day on. */
const lasting =
  (contactIsolationDays: number, from: Day): ValuesOn =>
  (day) =>
    day < from ? valuesOn(day) : { ...valuesOn(day), contactIsolationDays };

describe('the standing of a household', () => {
  const standing = (kind: FactKind, daysAgo: number) =>
    householdStanding([{ kind, on: addDays(TODAY, -daysAgo) }], TODAY, valuesOn);

  test.each(['CONTACT', 'ARRIVAL_ABROAD', 'ARRIVAL_HIGH_RISK_AREA'] as const)(
    'is isolated by %s through day D+14, and open on D+15',
    (kind) => {
      expect(standing(kind, 0)).toBe('ISOLATED');
      expect(standing(kind, 14)).toBe('ISOLATED');
      expect(standing(kind, 15)).toBe('OPEN');
    },
  );

  test.each(['CASE_CONFIRMED', 'CASE_SUSPECTED', 'CASE_ASYMPTOMATIC'] as const)(
    'is isolated by %s until it is closed, however long ago it was',
    (kind) => {
      expect(standing(kind, 0)).toBe('ISOLATED');
      expect(standing(kind, 400)).toBe('ISOLATED');
    },
  );

  test.each(['CONTACT', 'CASE_CONFIRMED'] as const)(
    'is isolated by %s until the day that an order names, at home',
    (kind) => {
      const fact = { kind, on: addDays(TODAY, -30), place: 'HOME' } as const;
      expect(householdStanding([{ ...fact, until: addDays(TODAY, 1) }], TODAY, valuesOn)).toBe('ISOLATED');
      expect(householdStanding([{ ...fact, until: TODAY }], TODAY, valuesOn)).toBe('OPEN');
    },
  );

  test('is open while somebody of it is isolated at a central site', () => {
    const central = { kind: 'CONTACT', on: TODAY, until: addDays(TODAY, 14), place: 'CENTRAL' } as const;
    expect(householdStanding([central], TODAY, valuesOn)).toBe('OPEN');
    const home = { ...central, place: 'HOME' } as const;
    expect(householdStanding([central, home], TODAY, valuesOn)).toBe('ISOLATED');
  });

  test('is open without facts, and isolated by one among lapsed ones', () => {
    expect(householdStanding([], TODAY, valuesOn)).toBe('OPEN');
    const lapsed = { kind: 'CONTACT', on: addDays(TODAY, -15) } as const;
    const running = { kind: 'ARRIVAL_ABROAD', on: addDays(TODAY, -1) } as const;
    expect(householdStanding([lapsed, lapsed], TODAY, valuesOn)).toBe('OPEN');
    expect(householdStanding([lapsed, running], TODAY, valuesOn)).toBe('ISOLATED');
  });

  test('follows the policy values, not a constant', () => {
    const contact = { kind: 'CONTACT', on: addDays(TODAY, -20) } as const;
    expect(householdStanding([contact], TODAY, valuesOn)).toBe('OPEN');
    expect(householdStanding([contact], TODAY, lasting(28, '2020-01-01'))).toBe('ISOLATED');
  });

  // The contact of day 0 would be over on day 15; more days come into force on some day.
  test.each([
    [14, 'ISOLATED'],
    [15, 'ISOLATED'],
    [16, 'OPEN'],
  ] as const)('with more days from day %i on is %s on day 20: what is over does not begin again', (from, expected) => {
    const contact = { kind: 'CONTACT', on: addDays(TODAY, -20) } as const;
    expect(householdStanding([contact], TODAY, lasting(28, addDays(contact.on, from)))).toBe(expected);
  });

  test('with fewer days from a day on releases whoever has had them, on that day', () => {
    const contact = { kind: 'CONTACT', on: addDays(TODAY, -10) } as const;
    expect(householdStanding([contact], TODAY, lasting(7, addDays(TODAY, 1)))).toBe('ISOLATED');
    expect(householdStanding([contact], TODAY, lasting(7, TODAY))).toBe('OPEN');
  });
});

describe('the slots of a day', () => {
  const hours = (opens: string, closes: string) => ({ opens, closes, slotCapacity: 1 });

  test('are half hours from opening to closing, told in UTC', () => {
    expect(slotsOf(hours('09:00', '11:00'), '2020-04-15', 30)).toEqual([
      '2020-04-15T01:00:00.000Z',
      '2020-04-15T01:30:00.000Z',
      '2020-04-15T02:00:00.000Z',
      '2020-04-15T02:30:00.000Z',
    ]);
  });

  test('end before closing: a last quarter of an hour is none', () => {
    expect(slotsOf(hours('09:00', '09:45'), '2020-04-15', 30)).toEqual(['2020-04-15T01:00:00.000Z']);
    expect(slotsOf(hours('09:00', '09:29'), '2020-04-15', 30)).toEqual([]);
  });

  test('of the early morning lie on the day before in UTC', () => {
    expect(slotsOf(hours('07:30', '08:30'), '2020-04-15', 30)).toEqual([
      '2020-04-14T23:30:00.000Z',
      '2020-04-15T00:00:00.000Z',
    ]);
  });

  test('are none on a day that does not exist, or where hours make no sense', () => {
    expect(slotsOf(hours('09:00', '11:00'), '2020-02-30', 30)).toEqual([]);
    expect(slotsOf(hours('09:00', '11:00'), 'tomorrow', 30)).toEqual([]);
    expect(slotsOf(hours('11:00', '09:00'), '2020-04-15', 30)).toEqual([]);
    expect(slotsOf(hours('soon', 'late'), '2020-04-15', 30)).toEqual([]);
  });

  test('lie half an hour apart, and their horizon is three days', () => {
    const starts = slotsOf(hours('00:00', '23:59'), '2020-04-15', 30).map((start) => Date.parse(start));
    expect(starts).toHaveLength(47);
    starts.slice(1).forEach((start, i) => expect(start - starts[i]!).toBe(30 * 60_000));
    expect(SLOT_HORIZON_DAYS).toBe(3);
  });

  test('are as long as they are told to be', () => {
    expect(slotsOf(hours('09:00', '11:15'), '2020-04-15', 60)).toEqual([
      '2020-04-15T01:00:00.000Z',
      '2020-04-15T02:00:00.000Z',
    ]);
    expect(slotsOf(hours('00:00', '23:59'), '2020-04-15', 15)).toHaveLength(95);
  });
});

describe('the lines of a basket', () => {
  const line = (sku: string, quantity: number) => ({ sku, quantity });

  test.each([1, 2, 99])('may ask for %d of one thing', (quantity) => {
    expect(checkLines([line('RICE', quantity)])).toEqual([]);
  });

  test.each([0, -1, 100, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('may not ask for %d', (quantity) => {
    expect(checkLines([line('RICE', quantity)])).toEqual([{ index: 0, fault: 'INVALID_QUANTITY' }]);
  });

  test('name each SKU once: every later line with it is at fault', () => {
    expect(checkLines([line('RICE', 1), line('OIL', 1), line('RICE', 2), line('RICE', 3)])).toEqual([
      { index: 2, fault: 'DUPLICATE_SKU' },
      { index: 3, fault: 'DUPLICATE_SKU' },
    ]);
  });

  test.each(['', ' ', 'RICE ', 'x'.repeat(41), 'RICE#1', '大米', '\u0000'])(
    'cannot name %j, which is no SKU: it would become part of a key',
    (sku) => {
      expect(checkLines([line(sku, 1)])).toEqual([{ index: 0, fault: 'UNKNOWN_SKU' }]);
    },
  );

  test('tell all their faults at once, by position', () => {
    expect(checkLines([line('RICE', 0), line('OIL', 1), line('RICE', 100)])).toEqual([
      { index: 0, fault: 'INVALID_QUANTITY' },
      { index: 2, fault: 'INVALID_QUANTITY' },
      { index: 2, fault: 'DUPLICATE_SKU' },
    ]);
    expect(ORDER_LIMITS).toEqual({ lines: 40, quantity: 99 });
  });

  test('are without fault exactly when all quantities are whole, from 1 to 99, and all SKUs differ', () => {
    const lines = fc.array(
      fc.record({ sku: fc.constantFrom('A', 'B', 'C'), quantity: fc.integer({ min: -1, max: 101 }) }),
    );
    fc.assert(
      fc.property(lines, (basket) => {
        const isFine =
          basket.every(({ quantity }) => quantity >= 1 && quantity <= 99) &&
          new Set(basket.map(({ sku }) => sku)).size === basket.length;
        expect(checkLines(basket).length === 0).toBe(isFine);
      }),
    );
  });
});
