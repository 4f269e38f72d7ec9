import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '#verify/calendar.ts';
import {
  COLOUR_RULES,
  deriveColour,
  essentialFacts,
  isInForce,
  lastDay,
  ruleOnBasis,
  rulesInForce,
  rulesOfVersion,
  type Colour,
  type ColourRules,
  type Fact,
  type FactKind,
} from '#verify/colour-rules.ts';

const [HUBEI, ZHEJIANG] = COLOUR_RULES;
const KINDS = Object.keys(HUBEI.facts) as FactKind[];
const D: Day = '2020-04-01';

const day = fc.integer({ min: 0, max: 60 }).map((offset) => addDays('2020-02-20', offset));
const fact: fc.Arbitrary<Fact> = fc.record({ kind: fc.constantFrom(...KINDS), on: day });
const rules = fc.constantFrom<ColourRules>(...COLOUR_RULES);

describe('a colour is derived from facts', () => {
  const cases: readonly { kind: FactKind; region: ColourRules; colour: Colour }[] = [
    { kind: 'CONTACT', region: HUBEI, colour: 'YELLOW' },
    { kind: 'ARRIVAL_ABROAD', region: HUBEI, colour: 'YELLOW' },
    { kind: 'ARRIVAL_HIGH_RISK_AREA', region: HUBEI, colour: 'YELLOW' },
    { kind: 'CONTACT', region: ZHEJIANG, colour: 'RED' },
    { kind: 'ARRIVAL_ABROAD', region: ZHEJIANG, colour: 'RED' },
    { kind: 'ARRIVAL_HIGH_RISK_AREA', region: ZHEJIANG, colour: 'YELLOW' },
  ];

  test.each(cases)('$kind is $colour by $region.version from day D through D+14, and green on D+15', (row) => {
    const { kind, region, colour } = row;
    const facts: Fact[] = [{ kind, on: D }];
    for (const offset of [0, 1, 13, 14]) {
      expect(deriveColour(facts, region, addDays(D, offset)).colour).toBe(colour);
    }
    expect(deriveColour(facts, region, addDays(D, 15))).toEqual({
      colour: 'GREEN',
      basis: [],
      ruleVersion: region.version,
    });
  });

  test.each(['CASE_CONFIRMED', 'CASE_SUSPECTED', 'CASE_ASYMPTOMATIC'] as const)(
    '%s is red everywhere until it is closed, however long that takes',
    (kind) => {
      for (const region of COLOUR_RULES) {
        expect(deriveColour([{ kind, on: D }], region, '2021-04-01').colour).toBe('RED');
        expect(lastDay({ kind, on: D }, region)).toBeNull();
      }
    },
  );

  test.each(['CONTACT', 'CASE_CONFIRMED'] as const)(
    '%s holds through the day before its isolation is over, where an order says when, whatever the region counts',
    (kind) => {
      for (const region of COLOUR_RULES)
        for (const days of [3, 14, 30]) {
          const fact: Fact = { kind, on: D, until: addDays(D, days), place: 'HOME' };
          expect(lastDay(fact, region)).toBe(addDays(D, days - 1));
          expect(isInForce(fact, region, addDays(D, days - 1))).toBe(true);
          expect(isInForce(fact, region, addDays(D, days))).toBe(false);
          expect(deriveColour([fact], region, addDays(D, days)).colour).toBe('GREEN');
        }
    },
  );

  test('no facts give green', () => {
    expect(deriveColour([], HUBEI, D)).toEqual({ colour: 'GREEN', basis: [], ruleVersion: 'hubei-2020-03-03' });
  });

  test('the strictest fact in force decides, and only facts in force are its basis', () => {
    const lapsed: Fact = { kind: 'CONTACT', on: '2020-03-01' };
    const contact: Fact = { kind: 'CONTACT', on: '2020-03-30' };
    const suspected: Fact = { kind: 'CASE_SUSPECTED', on: '2020-03-31' };
    expect(deriveColour([lapsed, contact, suspected], HUBEI, D)).toEqual({
      colour: 'RED',
      basis: [contact, suspected],
      ruleVersion: HUBEI.version,
    });
  });

  test('days are counted across a leap day by the calendar', () => {
    expect(lastDay({ kind: 'CONTACT', on: '2020-02-20' }, HUBEI)).toBe('2020-03-05');
  });

  test('a fact dated ahead counts at once: leaving it out would turn a code green', () => {
    expect(isInForce({ kind: 'CONTACT', on: addDays(D, 1) }, HUBEI, D)).toBe(true);
  });

  test('a duration is a value of the rules handed in, not of the code', () => {
    const shorter: ColourRules = { ...HUBEI, facts: { ...HUBEI.facts, CONTACT: { colour: 'YELLOW', days: 7 } } };
    expect(lastDay({ kind: 'CONTACT', on: D }, shorter)).toBe(addDays(D, 7));
  });
});

describe('the destination decides on the facts', () => {
  test('the same contact is accepted with conditions in Wuhan and refused in Hangzhou', () => {
    const basis: Fact[] = [{ kind: 'CONTACT', on: D }];
    expect(ruleOnBasis(basis, HUBEI, D)).toMatchObject({
      colour: 'YELLOW',
      acceptance: { action: 'ACCEPT_WITH_CONDITIONS', conditions: ['TEMPERATURE', 'REGISTRATION'] },
    });
    expect(ruleOnBasis(basis, ZHEJIANG, D)).toMatchObject({ colour: 'RED', acceptance: { action: 'REFUSE' } });
  });

  test('a fact that has lapsed by the destination’s count no longer weighs there', () => {
    const longer: ColourRules = { ...HUBEI, facts: { ...HUBEI.facts, CONTACT: { colour: 'YELLOW', days: 21 } } };
    const standing = deriveColour([{ kind: 'CONTACT', on: D }], longer, addDays(D, 20));
    expect(standing.colour).toBe('YELLOW');
    expect(ruleOnBasis(standing.basis, HUBEI, addDays(D, 20)).acceptance.action).toBe('ACCEPT');
  });

  test('every region accepts green without conditions and names a condition where it sets one', () => {
    for (const { accepts } of COLOUR_RULES as readonly ColourRules[]) {
      expect(accepts.GREEN).toEqual({ action: 'ACCEPT', conditions: [] });
      expect(accepts.YELLOW.conditions.length).toBeGreaterThan(0);
    }
  });
});

describe('rules by region and version', () => {
  const later: ColourRules = { ...HUBEI, version: 'hubei-later', from: '2020-04-10' };
  const table = [later, ...COLOUR_RULES];

  test.each([
    ['2020-03-02', null],
    ['2020-03-03', 'hubei-2020-03-03'],
    ['2020-04-09', 'hubei-2020-03-03'],
    ['2020-04-10', 'hubei-later'],
  ] as const)('on %s the rules of Hubei in force are %s', (on, version) => {
    expect(rulesInForce(table, '4201', on)?.version ?? null).toBe(version);
  });

  test('a region or version that the table lacks is null', () => {
    expect(rulesInForce(table, '1101', D)).toBeNull();
    expect(rulesOfVersion(table, '4201', 'zhejiang-2020-02-17')).toBeNull();
    expect(rulesOfVersion(table, '4201', 'hubei-later')).toBe(later);
  });

  test('no two rows share a region and a version or a first day', () => {
    const rows = COLOUR_RULES as readonly ColourRules[];
    expect(new Set(rows.map((row) => `${row.region} ${row.version}`)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => `${row.region} ${row.from}`)).size).toBe(rows.length);
  });
});

describe('properties', () => {
  test('a further fact never makes a colour milder', () => {
    const severity = { GREEN: 0, YELLOW: 1, RED: 2 };
    fc.assert(
      fc.property(fc.array(fact), fact, rules, day, (facts, further, region, today) => {
        const before = deriveColour(facts, region, today).colour;
        expect(severity[deriveColour([...facts, further], region, today).colour]).toBeGreaterThanOrEqual(
          severity[before],
        );
      }),
    );
  });

  test('a colour is green exactly when no fact is in force, and deriving again from its basis changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fact), rules, day, (facts, region, today) => {
        const standing = deriveColour(facts, region, today);
        expect(standing.colour === 'GREEN').toBe(standing.basis.length === 0);
        expect(deriveColour(standing.basis, region, today)).toEqual(standing);
      }),
    );
  });

  test('the essential facts are at most four, and give the same colour in every region on every later day', () => {
    fc.assert(
      fc.property(fc.array(fact), rules, day, (facts, region, today) => {
        const essential = essentialFacts(facts);
        expect(essential.length).toBeLessThanOrEqual(4);
        expect(deriveColour(essential, region, today).colour).toBe(deriveColour(facts, region, today).colour);
      }),
    );
  });
});
