import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAUSES } from '#graph/core/clauses.ts';
import { valuesOn } from '#graph/core/plan/published.ts';
import type { PlanValues } from '#graph/core/plan/values.ts';
import {
  ARRIVAL_ORIGINS,
  type ArrivalFacts,
  type ArrivalGrounds,
  hasArrived,
  isHandedOver,
  isolatesAt,
  isStricterArrival,
  type JudgedProof,
  PARTY_ROLES,
  ruleOnArrival,
  settledOn,
  stayFrom,
} from '#graph/health/arrival/policy.ts';
import { placesUpward } from '#graph/health/arrival/unmatched/policy.ts';
import { addDays, type Day } from '#verify/calendar.ts';

const TODAY: Day = '2020-04-15';

const factsOf = (overrides: Partial<ArrivalFacts> = {}): ArrivalFacts => ({
  role: 'ARRIVAL',
  from: 'ABROAD',
  arrivedOn: '2020-04-14',
  pointToPoint: false,
  homePossible: null,
  proofs: [],
  completed: false,
  treated: false,
  ...overrides,
});
const groundsOf = (values: Partial<PlanValues> = {}, today: Day = TODAY): ArrivalGrounds => ({
  today,
  tier: 'LOW',
  values: (day) => ({ ...valuesOn(day), ...values }),
  wasHighRisk: false,
});
type Known = Partial<ArrivalFacts> & { readonly wasHighRisk?: boolean };
const rule = (facts: Known = {}, values: Partial<PlanValues> = {}, today: Day = TODAY) => {
  const { wasHighRisk = facts.from === 'HIGH_RISK_AREA', ...known } = facts;
  const grounds = { ...groundsOf(values, today), wasHighRisk };
  const { action, reasons, conditions, until } = ruleOnArrival(factsOf(known), grounds);
  return { action, reasons: reasons.map(({ code }) => code), conditions: conditions.map(({ code }) => code), until };
};

const NOTICE: JudgedProof = { kind: 'RELEASE_NOTICE', standing: 'VERIFIED' };
const CODE: JudgedProof = { kind: 'GREEN_CODE', standing: 'VERIFIED' };

describe('an arrival from abroad', () => {
  it('is isolated centrally for the days that the local rules set, and says until when', () => {
    expect(rule()).toEqual({
      action: 'CENTRAL_ISOLATION',
      reasons: ['FROM_ABROAD', 'CENTRAL_BY_LOCAL_RULE'],
      conditions: ['TRANSFER_ARRANGED', 'HEALTH_WATCHED'],
      until: '2020-04-28',
    });
  });

  it('is isolated at home where the local rules allow it, and home does', () => {
    expect(rule({}, { abroadCentralDays: 0 })).toMatchObject({
      action: 'HOME_ISOLATION',
      reasons: ['FROM_ABROAD', 'HOME_SERVES'],
      conditions: ['SUPPLIES_BROUGHT', 'HEALTH_WATCHED'],
    });
    expect(rule({ homePossible: false }, { abroadCentralDays: 0 })).toMatchObject({
      action: 'CENTRAL_ISOLATION',
      reasons: ['FROM_ABROAD', 'HOME_NOT_POSSIBLE'],
    });
  });

  it('is isolated at home once the central days are over, on both sides of midnight', () => {
    const arrived = { arrivedOn: '2020-04-08' as Day };
    const values = { abroadCentralDays: 7 };
    expect(rule(arrived, values, '2020-04-14').action).toBe('CENTRAL_ISOLATION');
    expect(rule(arrived, values, '2020-04-15').action).toBe('HOME_ISOLATION');
  });
});

describe('an arrival from a high-risk area', () => {
  it.each([
    [null, 'HOME_ISOLATION', 'HOME_SERVES'],
    [true, 'HOME_ISOLATION', 'HOME_SERVES'],
    [false, 'CENTRAL_ISOLATION', 'HOME_NOT_POSSIBLE'],
  ] as const)('with home possible %s: %s', (homePossible, action, why) => {
    expect(rule({ from: 'HIGH_RISK_AREA', homePossible })).toMatchObject({
      action,
      reasons: ['FROM_HIGH_RISK_AREA', why],
      until: '2020-04-28',
    });
  });
});

describe('what an arrival is treated as goes by the place', () => {
  it('a place that was no high-risk area asks nothing, whatever it is called', () => {
    const asked = rule({ from: 'HIGH_RISK_AREA', wasHighRisk: false, homePossible: false });
    expect(asked).toMatchObject({ action: 'NONE', reasons: ['PLACE_NOT_SHOWN', 'WATCH_FOR_SYMPTOMS'], until: null });
  });

  it('a place that was one isolates who was handed in as from elsewhere, and the ruling says so', () => {
    expect(rule({ from: 'ELSEWHERE', wasHighRisk: true, pointToPoint: true, proofs: [CODE] })).toMatchObject({
      action: 'HOME_ISOLATION',
      reasons: ['WAS_HIGH_RISK', 'HOME_SERVES'],
      until: '2020-04-28',
    });
  });

  it('from abroad is from abroad', () => {
    expect(rule({ wasHighRisk: true }).reasons).toContain('FROM_ABROAD');
  });

  it('a stay counts from as many days before the arrival as isolation takes', () => {
    expect(stayFrom('2020-04-14', valuesOn)).toBe('2020-03-31');
  });
});

describe('nothing is isolated any more', () => {
  it('once the days from the arrival are over, on both sides of midnight', () => {
    for (const from of ['ABROAD', 'HIGH_RISK_AREA'] as const) {
      expect(rule({ from, arrivedOn: '2020-04-02' }).until).toBe('2020-04-16');
      expect(rule({ from, arrivedOn: '2020-04-01' })).toMatchObject({ action: 'NONE', until: null });
      expect(rule({ from, arrivedOn: '2020-04-01' }).reasons).toContain('ISOLATION_DAYS_OVER');
    }
  });

  it('by the value of the day of arrival, not by today’s', () => {
    const values = (day: Day) => ({ ...valuesOn(day), arrivalIsolationDays: day < '2020-04-10' ? 21 : 14 });
    const grounds = { today: TODAY, tier: null, values, wasHighRisk: false };
    expect(ruleOnArrival(factsOf({ arrivedOn: '2020-04-01' }), grounds).until).toBe('2020-04-22');
    expect(settledOn('2020-04-10', values)).toBe('2020-04-24');
  });

  it('after an isolation that was completed since, by our record or a release notice that was looked up', () => {
    for (const done of [{ completed: true }, { proofs: [NOTICE] }])
      expect(rule(done)).toMatchObject({ action: 'NONE', reasons: ['FROM_ABROAD', 'ISOLATION_COMPLETED'] });
  });

  it.each<[string, JudgedProof]>([
    ['a notice that nobody could look up', { kind: 'RELEASE_NOTICE', standing: 'HELD' }],
    ['a notice of somebody else', { kind: 'RELEASE_NOTICE', standing: 'REJECTED' }],
    ['a green code', CODE],
    ['a test report', { kind: 'TEST_REPORT', standing: 'HELD' }],
  ])('but not by %s', (_, proof) => {
    expect(rule({ proofs: [proof] }).action).toBe('CENTRAL_ISOLATION');
  });

  it('but is watched for as long as the county has chosen', () => {
    const values = { monitoringDays: 14 };
    const old = { arrivedOn: '2020-03-19' as Day };
    expect(rule(old, values)).toMatchObject({
      action: 'MONITORING',
      until: '2020-04-16',
      conditions: ['HEALTH_WATCHED'],
    });
    expect(rule({ arrivedOn: '2020-03-18' }, values).action).toBe('NONE');
    expect(rule({ proofs: [NOTICE] }, values).action).toBe('MONITORING');
  });
});

describe('an arrival from elsewhere', () => {
  it.each([
    [true, [CODE], 'EXEMPT_BY_PROOF'],
    [true, [{ kind: 'TEST_REPORT', standing: 'HELD' }], 'EXEMPT_BY_PROOF'],
    [true, [{ kind: 'GREEN_CODE', standing: 'REJECTED' }], 'NO_GROUND_TO_ISOLATE'],
    [true, [], 'NO_GROUND_TO_ISOLATE'],
    [false, [CODE], 'NO_GROUND_TO_ISOLATE'],
    [false, [], 'NO_GROUND_TO_ISOLATE'],
  ] as const)('point to point %s with %j is left alone: %s', (pointToPoint, proofs, why) => {
    expect(rule({ from: 'ELSEWHERE', pointToPoint, proofs })).toEqual({
      action: 'NONE',
      reasons: [why, 'WATCH_FOR_SYMPTOMS'],
      conditions: [],
      until: null,
    });
  });
});

describe('whatever is known of an arrival', () => {
  const proof = fc.record<JudgedProof>({
    kind: fc.constantFrom('RELEASE_NOTICE', 'GREEN_CODE', 'TEST_REPORT', 'OTHER_HEALTH_PROOF'),
    standing: fc.constantFrom('VERIFIED', 'HELD', 'REJECTED'),
  });
  const anyFacts = fc.record<ArrivalFacts>({
    role: fc.constantFrom(...PARTY_ROLES),
    from: fc.constantFrom(...ARRIVAL_ORIGINS),
    arrivedOn: fc.integer({ min: -60, max: 0 }).map((days) => addDays(TODAY, days)),
    pointToPoint: fc.boolean(),
    homePossible: fc.constantFrom(null, true, false),
    proofs: fc.array(proof, { maxLength: 4 }),
    completed: fc.boolean(),
    treated: fc.boolean(),
  });
  const anyGrounds = fc
    .record({
      arrivalIsolationDays: fc.integer({ min: 0, max: 28 }),
      abroadCentralDays: fc.integer({ min: 0, max: 28 }),
      monitoringDays: fc.integer({ min: 0, max: 28 }),
    })
    .chain((values) => fc.boolean().map((wasHighRisk) => ({ ...groundsOf(values), wasHighRisk })));
  const holds = (check: (facts: ArrivalFacts, grounds: ArrivalGrounds) => void) =>
    fc.assert(fc.property(anyFacts, anyGrounds, check), { numRuns: 1_000 });

  it('nobody is isolated or watched for a place on the mainland that was no high-risk area', () => {
    holds((facts, grounds) => {
      for (const from of ['ELSEWHERE', 'HIGH_RISK_AREA'] as const) {
        const { action } = ruleOnArrival({ ...facts, from }, { ...grounds, wasHighRisk: false });
        expect(action).toBe('NONE');
      }
    });
  });

  it('nobody who is treated as a case is isolated or watched, and the ruling does not say why', () => {
    holds((facts, grounds) => {
      const { action, reasons } = ruleOnArrival({ ...facts, treated: true }, grounds);
      expect(action).toBe('NONE');
      for (const { text } of reasons) expect(`${text.zh} ${text.en}`).not.toMatch(/病例|治疗|case|treated|ill\b/i);
    });
  });

  it('nobody is isolated by being named as a host, family, employer or lodging', () => {
    holds((facts, grounds) => {
      fc.pre(!hasArrived(facts.role));
      expect(ruleOnArrival(facts, grounds)).toMatchObject({ action: 'NONE', until: null });
    });
  });

  it('a further proof never makes a ruling stricter', () => {
    fc.assert(
      fc.property(anyFacts, anyGrounds, proof, (facts, grounds, added) => {
        const [before, after] = [facts, { ...facts, proofs: [...facts.proofs, added] }].map(
          (one) => ruleOnArrival(one, grounds).action,
        );
        expect(isStricterArrival(after!, before!)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it('every ruling cites clauses of the guidance, a legal basis in both languages, and its versions', () => {
    const ids = CLAUSES.map(({ id }) => id as string);
    holds((facts, grounds) => {
      const ruling = ruleOnArrival(facts, grounds);
      expect(ruling.reasons.length).toBeGreaterThan(0);
      for (const { clause, text } of [...ruling.reasons, ...ruling.conditions]) {
        expect(ids).toContain(clause);
        expect([text.zh, text.en].every((sentence) => sentence.length > 5)).toBe(true);
      }
      expect([ruling.legalBasis.zh, ruling.legalBasis.en].every((text) => text.length > 5)).toBe(true);
      expect(ruling.planVersion).not.toBe('');
    });
  });

  it('what isolates or watches has an end that is still to come, and nothing else has one', () => {
    holds((facts, grounds) => {
      const { action, until, verdict, conditions } = ruleOnArrival(facts, grounds);
      expect(until !== null).toBe(action !== 'NONE');
      expect(verdict).toBe(action === 'NONE' ? 'ALLOWED' : 'ALLOWED_WITH_CONDITIONS');
      expect(conditions.length > 0).toBe(action !== 'NONE');
      if (until !== null) expect(until > TODAY).toBe(true);
      if (isolatesAt(action)) expect(until).toBe(settledOn(facts.arrivedOn, grounds.values));
    });
  });
});

it('systems hand over arrivals from abroad and from high-risk areas, and no others', () => {
  expect(ARRIVAL_ORIGINS.filter(isHandedOver)).toEqual(['ABROAD', 'HIGH_RISK_AREA']);
});

it.each([
  ['420106006001', ['420106006001', '420106', '4201', '42', 'CN']],
  ['420106006', ['420106', '4201', '42', 'CN']],
  ['4201', ['4201', '42', 'CN']],
  ['CN', ['CN']],
  [null, ['CN']],
])('an arrival for %s lies in the first of %j that is known', (code, places) => {
  expect(placesUpward(code)).toEqual(places);
});
