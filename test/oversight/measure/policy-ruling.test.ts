import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLAUSES } from '#graph/core/clauses.ts';
import { valuesOn } from '#graph/core/plan/published.ts';
import type { PlanValues } from '#graph/core/plan/values.ts';
import { isOverControl, ruleOnMeasure } from '#graph/oversight/measure/policy-ruling.ts';
import { MEASURES } from '#graph/oversight/measure/policy-table.ts';
import {
  CONTROL_MEASURES,
  type ControlMeasureKind,
  ESSENTIAL_EXITS,
  type EvidenceArea,
  fitsScope,
  MEASURE_SCOPES,
  type MeasureProposal,
  type MeasureRuling,
  type MeasureScope,
} from '#graph/oversight/measure/policy.ts';
import type { Tier } from '#graph/region/tier/policy.ts';

const TIERS = ['LOW', 'MEDIUM', 'HIGH'] as const;
/** In a county that has chosen how often one person of a household goes out. */
const VALUES: PlanValues = { ...valuesOn('2020-04-15'), chosen: ['EXIT_QUOTA_DAYS'] };

/** A proposal that lacks nothing. */
const complete = (kind: ControlMeasureKind, overrides: Partial<MeasureProposal> = {}): MeasureProposal => ({
  kind,
  scope: 'COMMUNITY',
  until: '2020-04-28',
  ground: '出现确诊病例',
  legalBasis: '传染病防治法第四十二条',
  professionalAdvice: '疾控意见',
  exits: ['MEDICAL_CARE', 'EMERGENCY', 'RETURN_HOME', 'WORK'],
  supply: '保供点配送',
  care: '网格员探访',
  evidenceAreas: [],
  ...overrides,
});
const ruled = (proposal: MeasureProposal, tier: Tier, responseInForce = true): MeasureRuling =>
  ruleOnMeasure(proposal, { tier, responseInForce }, VALUES);
const codesOf = ({ reasons }: MeasureRuling) => reasons.map(({ code }) => code);
const said = ({ reasons }: MeasureRuling) => reasons.map(({ code, clause }) => `${code} ${clause}`);

/**
 * Every kind, proposed for what it is meant for, with nothing missing: what each tier says of it, by hand.
 */
const TABLE: Readonly<Record<ControlMeasureKind, readonly [MeasureScope, string, string, string]>> = {
  CLOSED_MANAGEMENT: ['COMMUNITY', 'no low.service.1', 'if mid.service.1', 'if high.service.1'],
  ENTRY_RESTRICTION: ['COMMUNITY', 'no low.service.1', 'if mid.service.1', 'if high.service.1'],
  EXIT_QUOTA: ['COMMUNITY', 'no low.service.1', 'if mid.service.1', 'if high.service.1'],
  HOME_CONFINEMENT: ['COMMUNITY', 'no rights.2', 'no rights.2', 'no rights.2'],
  CONTROL_ZONE: ['BUILDING', 'no rights.1', 'if mid.control.1', 'if mid.control.1'],
  VENUE_CLOSURE: ['VENUE', 'no rights.1', 'if mid.control.1', 'if high.control.1'],
  FACILITY_SUSPENSION: ['COMMUNITY', 'no low.service.2', 'yes mid.service.2', 'yes mid.service.2'],
  GATHERING_LIMIT: ['COMMUNITY', 'no rights.1', 'if mid.service.4', 'yes high.control.1'],
  FLOW_LIMIT: ['COMMUNITY', 'yes low.service.2', 'if mid.service.4', 'if high.control.1'],
  PERSON_ISOLATION: ['PERSONS', 'if low.control.2', 'if mid.control.2', 'if mid.control.2'],
  HEALTH_MONITORING: ['PERSONS', 'if low.control.2', 'if mid.control.2', 'if mid.control.2'],
  ENTRY_REGISTRATION: ['COMMUNITY', 'yes low.service.1', 'yes mid.service.1', 'yes high.service.1'],
  ACCESS_LIST: ['COMMUNITY', 'yes low.service.1', 'yes low.service.1', 'yes low.service.1'],
  CROWD_ALERTS: ['COMMUNITY', 'no rights.1', 'no rights.1', 'yes high.it.2'],
};
const VERDICTS = { no: 'REFUSED', if: 'ALLOWED_WITH_CONDITIONS', yes: 'ALLOWED' } as const;
const rows = CONTROL_MEASURES.flatMap((kind) =>
  TIERS.map((tier, i) => {
    const [outcome, clause] = TABLE[kind][i + 1]!.split(' ') as [keyof typeof VERDICTS, string];
    return { kind, tier, scope: TABLE[kind][0], outcome, clause };
  }),
);

describe('a measure that lacks nothing', () => {
  test.each(rows)('$kind at $tier: $outcome, by $clause', ({ kind, tier, scope, outcome, clause }) => {
    const ruling = ruled(complete(kind, { scope }), tier);
    expect(ruling).toMatchObject({ verdict: VERDICTS[outcome], action: kind, tier, planVersion: VALUES.planVersion });
    expect(isOverControl(ruling)).toBe(outcome === 'no');
    expect(ruling.blanket).toBe(kind === 'HOME_CONFINEMENT');
    expect(said(ruling)[kind === 'HOME_CONFINEMENT' ? 1 : 0]).toBe(
      `${outcome === 'no' ? 'BEYOND_TIER' : 'WITHIN_TIER'} ${clause}`,
    );
    expect(codesOf(ruling).includes('OVER_CONTROL')).toBe(outcome === 'no');
    expect(ruling.conditions.length > 0).toBe(outcome === 'if');
  });

  test.each(rows)(
    '$kind at $tier is refused outside a response, and nothing lighter serves',
    ({ kind, tier, scope }) => {
      const ruling = ruled(complete(kind, { scope }), tier, false);
      expect(ruling).toMatchObject({ verdict: 'REFUSED', lighter: null, conditions: [] });
      expect(said(ruling)[0]).toBe('NO_EMERGENCY_RESPONSE org.3');
      expect(said(ruling)).toContain('OVER_CONTROL rights.1');
      expect(isOverControl(ruling)).toBe(true);
    },
  );

  test('is bound by the condition of its tier, and by what it was proposed with', () => {
    const { conditions } = ruled(complete('CLOSED_MANAGEMENT'), 'MEDIUM');
    expect(conditions.map(({ code, clause }) => [code, clause])).toEqual([
      ['TIER_CONDITION', 'mid.service.1'],
      ['SAFEGUARDS_BIND', 'rights.2'],
    ]);
    expect(conditions[0]!.text).toEqual(MEASURES.CLOSED_MANAGEMENT.tiers.MEDIUM.condition);
    expect(ruled(complete('CLOSED_MANAGEMENT'), 'HIGH').conditions.map(({ code }) => code)).toEqual([
      'SAFEGUARDS_BIND',
    ]);
  });
});

/** What a proposal may lack, one thing at a time. */
const LACKS = {
  legalBasis: { legalBasis: undefined },
  ground: { ground: undefined },
  end: { until: undefined },
  exits: { exits: [] },
  supply: { supply: undefined },
  care: { care: undefined },
  advice: { professionalAdvice: undefined },
} as const satisfies Record<string, Partial<MeasureProposal>>;
type Lack = keyof typeof LACKS;
const lacking = (kind: ControlMeasureKind, lacks: readonly Lack[], overrides: Partial<MeasureProposal> = {}) =>
  complete(kind, Object.assign({}, overrides, ...lacks.map((lack) => LACKS[lack])));

describe('what closes a place and covers everybody there', () => {
  const CLOSING = ['CLOSED_MANAGEMENT', 'ENTRY_RESTRICTION', 'EXIT_QUOTA', 'CONTROL_ZONE', 'HOME_CONFINEMENT'] as const;
  const BLANKET: Partial<Record<Lack, string>> = {
    legalBasis: 'NO_LEGAL_BASIS rights.2',
    ground: 'NO_GROUND rights.2',
    end: 'NO_END_DATE rights.2',
    exits: 'NO_ESSENTIAL_EXITS rights.2',
    supply: 'NO_SUPPLY_OR_CARE rights.2',
    care: 'NO_SUPPLY_OR_CARE rights.2',
  };
  const cases = CLOSING.flatMap((kind) =>
    (['COMMUNITY', 'BUILDING', 'UNIT'] as const).flatMap((scope) =>
      TIERS.flatMap((tier) => Object.entries(BLANKET).map(([lack, reason]) => ({ kind, scope, tier, lack, reason }))),
    ),
  );

  test.each(cases)('$kind of a $scope at $tier without $lack is blanket', ({ kind, scope, tier, lack, reason }) => {
    for (const response of [true, false]) {
      const ruling = ruled(lacking(kind, [lack as Lack], { scope }), tier, response);
      expect(ruling).toMatchObject({ verdict: 'REFUSED', blanket: true });
      expect(said(ruling)).toContain(reason);
      expect(isOverControl(ruling)).toBe(true);
      expect(said(ruling).filter((one) => one === reason)).toHaveLength(1);
    }
  });

  test('is told everything that it lacks at once', () => {
    const all = Object.keys(LACKS) as Lack[];
    expect(said(ruled(lacking('CLOSED_MANAGEMENT', all), 'HIGH'))).toEqual([
      'NO_LEGAL_BASIS rights.2',
      'NO_GROUND rights.2',
      'NO_END_DATE rights.2',
      'NO_ESSENTIAL_EXITS rights.2',
      'NO_SUPPLY_OR_CARE rights.2',
      'OVER_CONTROL rights.1',
    ]);
  });

  test.each([
    ['LOW', 'RETURN_HOME', 'rights.2'],
    ['MEDIUM', 'MEDICAL_CARE', 'mid.service.1'],
    ['MEDIUM', 'EMERGENCY', 'mid.service.1'],
    ['MEDIUM', 'RETURN_HOME', 'mid.service.1'],
    ['MEDIUM', 'WORK', 'mid.service.1'],
    ['HIGH', 'MEDICAL_CARE', 'high.service.2'],
    ['HIGH', 'EMERGENCY', 'high.service.2'],
    ['HIGH', 'RETURN_HOME', 'high.service.1'],
  ] as const)('at %s without an exit for %s is refused by %s, and can be mended', (tier, left, clause) => {
    const exits = complete('CLOSED_MANAGEMENT').exits.filter((exit) => exit !== left);
    const ruling = ruled(complete('CLOSED_MANAGEMENT', { exits }), tier);
    expect(ruling).toMatchObject({ verdict: 'REFUSED', blanket: false });
    expect(said(ruling).filter((one) => one.startsWith('EXITS_MISSING'))).toEqual([`EXITS_MISSING ${clause}`]);
    expect(isOverControl(ruling)).toBe(tier === 'LOW');
  });

  test('lets those go to work at MEDIUM alone, and not out of a control zone', () => {
    const exits = ['MEDICAL_CARE', 'EMERGENCY', 'RETURN_HOME'] as const;
    expect(ruled(complete('CLOSED_MANAGEMENT', { exits }), 'HIGH').verdict).not.toBe('REFUSED');
    expect(ruled(complete('CONTROL_ZONE', { exits, scope: 'UNIT' }), 'MEDIUM').verdict).not.toBe('REFUSED');
  });

  test('is sealed when only those who work get out', () => {
    const ruling = ruled(complete('CLOSED_MANAGEMENT', { exits: ['WORK'] }), 'MEDIUM');
    expect(said(ruling)).toEqual(['NO_ESSENTIAL_EXITS rights.2', 'OVER_CONTROL rights.1']);
  });

  test('by isolating everybody of a place is a ban on going out under another name', () => {
    for (const scope of ['VENUE', 'UNIT', 'BUILDING', 'COMMUNITY'] as const)
      for (const tier of TIERS) {
        const ruling = ruled(complete('PERSON_ISOLATION', { scope }), tier);
        expect(ruling).toMatchObject({ verdict: 'REFUSED', blanket: true, lighter: { scope: 'PERSONS' } });
        expect(said(ruling)).toEqual(
          expect.arrayContaining(['BANS_ALL_GOING_OUT rights.2', 'NOT_TARGETED mid.control.1']),
        );
      }
  });
});

describe('what is chosen by professional judgement', () => {
  const ADVISED = [
    ['CONTROL_ZONE', 'BUILDING'],
    ['VENUE_CLOSURE', 'VENUE'],
    ['PERSON_ISOLATION', 'PERSONS'],
    ['HEALTH_MONITORING', 'PERSONS'],
  ] as const;

  test.each(ADVISED)('%s of a %s needs advice, whatever else is there', (kind, scope) => {
    const ruling = ruled(lacking(kind, ['advice'], { scope }), 'MEDIUM');
    expect(ruling.verdict).toBe('REFUSED');
    expect(said(ruling)).toEqual(['NO_PROFESSIONAL_ADVICE mid.control.1']);
    expect(isOverControl(ruling)).toBe(false);
  });

  test.each(ADVISED.slice(1))('%s of a %s needs a ground', (kind, scope) => {
    const ruling = ruled(lacking(kind, ['ground'], { scope }), 'MEDIUM');
    expect(said(ruling)).toEqual(['NO_GROUND mid.control.1']);
    expect(isOverControl(ruling)).toBe(false);
  });

  test.each([
    ['CONTROL_ZONE', 'COMMUNITY', { kind: 'CONTROL_ZONE', scope: 'BUILDING' }],
    ['HEALTH_MONITORING', 'COMMUNITY', { kind: 'HEALTH_MONITORING', scope: 'PERSONS' }],
    ['HEALTH_MONITORING', 'VENUE', { kind: 'HEALTH_MONITORING', scope: 'PERSONS' }],
  ] as const)('%s of a %s is not targeted, and told what would be', (kind, scope, lighter) => {
    const ruling = ruled(complete(kind, { scope }), 'MEDIUM');
    expect(ruling).toMatchObject({ verdict: 'REFUSED', blanket: false, lighter });
    expect(said(ruling)).toEqual(['NOT_TARGETED mid.control.1', 'LIGHTER_MEASURE_SERVES gen.1']);
    expect(isOverControl(ruling)).toBe(false);
  });
});

describe('any other measure', () => {
  test.each(rows.filter(({ outcome }) => outcome !== 'no'))('$kind at $tier without an end is refused', (row) => {
    const ruling = ruled(lacking(row.kind, ['end'], { scope: row.scope }), row.tier);
    expect(ruling.verdict).toBe('REFUSED');
    expect(codesOf(ruling)[0]).toBe('NO_END_DATE');
  });

  test('needs no more than its end', () => {
    const bare = { until: '2020-04-28', exits: [], evidenceAreas: [], scope: 'COMMUNITY' } as const;
    for (const kind of ['FACILITY_SUSPENSION', 'FLOW_LIMIT', 'ENTRY_REGISTRATION', 'ACCESS_LIST'] as const)
      expect(ruled({ kind, ...bare }, 'MEDIUM').verdict).not.toBe('REFUSED');
    const endless = ruled({ kind: 'FLOW_LIMIT', ...bare, until: undefined }, 'MEDIUM');
    expect(said(endless)).toEqual(['NO_END_DATE gen.1']);
    expect(isOverControl(endless)).toBe(false);
  });
});

describe('the lighter measure', () => {
  test.each([
    ['CLOSED_MANAGEMENT', 'COMMUNITY', 'LOW', 'ENTRY_REGISTRATION', 'COMMUNITY'],
    ['ENTRY_RESTRICTION', 'COMMUNITY', 'LOW', 'ACCESS_LIST', 'COMMUNITY'],
    ['EXIT_QUOTA', 'COMMUNITY', 'LOW', 'ENTRY_REGISTRATION', 'COMMUNITY'],
    ['HOME_CONFINEMENT', 'COMMUNITY', 'LOW', 'PERSON_ISOLATION', 'PERSONS'],
    ['HOME_CONFINEMENT', 'COMMUNITY', 'MEDIUM', 'CLOSED_MANAGEMENT', 'COMMUNITY'],
    ['HOME_CONFINEMENT', 'UNIT', 'HIGH', 'CLOSED_MANAGEMENT', 'UNIT'],
    ['HOME_CONFINEMENT', 'VENUE', 'MEDIUM', 'CONTROL_ZONE', 'VENUE'],
    ['HOME_CONFINEMENT', 'PERSONS', 'HIGH', 'PERSON_ISOLATION', 'PERSONS'],
    ['CONTROL_ZONE', 'BUILDING', 'LOW', 'PERSON_ISOLATION', 'PERSONS'],
    ['VENUE_CLOSURE', 'VENUE', 'LOW', 'FLOW_LIMIT', 'VENUE'],
    ['FACILITY_SUSPENSION', 'COMMUNITY', 'LOW', 'FLOW_LIMIT', 'COMMUNITY'],
    ['GATHERING_LIMIT', 'COMMUNITY', 'LOW', 'FLOW_LIMIT', 'COMMUNITY'],
  ] as const)('than %s of a %s at %s is %s of a %s', (kind, scope, tier, lighter, reach) => {
    const ruling = ruled(complete(kind, { scope }), tier);
    const { modality, clause } = MEASURES[lighter].tiers[tier];
    expect(ruling.lighter).toEqual({ kind: lighter, scope: reach, modality, clause });
    expect(said(ruling).at(-1)).toBe('LIGHTER_MEASURE_SERVES gen.1');
    expect(ruling.reasons.at(-1)!.text.zh).toContain(MEASURES[lighter].name.zh);
  });

  test('than crowd alerts is not known', () => {
    expect(ruled(complete('CROWD_ALERTS'), 'LOW').lighter).toBeNull();
  });

  const at = (building?: string, unit?: string): EvidenceArea => ({ building, unit });
  test.each<[string, readonly EvidenceArea[], 'COMMUNITY' | 'BUILDING', MeasureScope | null]>([
    ['of one building', [at('3栋', '1单元'), at('3栋', '2单元')], 'COMMUNITY', 'BUILDING'],
    ['of one building, whose units are not known', [at('3栋'), at('3栋')], 'COMMUNITY', 'BUILDING'],
    ['of one unit', [at('3栋', '2单元'), at('3栋', '2单元')], 'COMMUNITY', 'UNIT'],
    ['of one unit', [at('3栋', '2单元')], 'BUILDING', 'UNIT'],
    ['of one building, over that building', [at('3栋', '1单元'), at('3栋', '2单元')], 'BUILDING', null],
    ['of units by one name in two buildings', [at('3栋', '2单元'), at('5栋', '2单元')], 'COMMUNITY', null],
    ['of a building and of nobody knows where', [at('3栋'), at()], 'COMMUNITY', null],
    ['that are none', [], 'COMMUNITY', null],
  ])('for cases %s narrows a closure down to them', (_, evidenceAreas, scope, reach) => {
    for (const kind of ['CLOSED_MANAGEMENT', 'ENTRY_RESTRICTION'] as const)
      for (const tier of ['MEDIUM', 'HIGH'] as const) {
        const ruling = ruled(complete(kind, { scope, evidenceAreas }), tier);
        expect(ruling.verdict).toBe('ALLOWED_WITH_CONDITIONS');
        expect(ruling.lighter && [ruling.lighter.kind, ruling.lighter.scope]).toEqual(reach && ['CONTROL_ZONE', reach]);
        expect(codesOf(ruling).includes('LIGHTER_MEASURE_SERVES')).toBe(reach !== null);
      }
  });

  test('is not named where nothing is closed', () => {
    const evidenceAreas = [at('3栋', '2单元')];
    expect(ruled(complete('FACILITY_SUSPENSION', { evidenceAreas }), 'HIGH').lighter).toBeNull();
    expect(ruled(complete('EXIT_QUOTA', { evidenceAreas }), 'HIGH').lighter).toBeNull();
  });
});

const text = fc.option(fc.constantFrom('甲', '乙'), { nil: undefined });
const area = fc.record({
  building: fc.constantFrom('1栋', '2栋', undefined),
  unit: fc.constantFrom('1单元', '2单元', undefined),
});
const anyProposal: fc.Arbitrary<MeasureProposal> = fc.record({
  kind: fc.constantFrom(...CONTROL_MEASURES),
  scope: fc.constantFrom(...MEASURE_SCOPES),
  until: fc.constantFrom('2020-04-28', undefined),
  ground: text,
  legalBasis: text,
  professionalAdvice: text,
  exits: fc.subarray([...ESSENTIAL_EXITS]),
  supply: text,
  care: text,
  evidenceAreas: fc.array(area, { maxLength: 4 }),
});
const anyTier = fc.constantFrom(...TIERS);

describe('whatever is proposed', () => {
  const holds = (check: (proposal: MeasureProposal, tier: Tier, response: boolean) => void) =>
    fc.assert(fc.property(anyProposal, anyTier, fc.boolean(), check), { numRuns: 2_000 });

  test('what is blanket at one tier is blanket, refused and warned about at every tier', () => {
    holds((proposal, tier, response) => {
      const { blanket } = ruled(proposal, tier, response);
      for (const other of TIERS) {
        const ruling = ruled(proposal, other, response);
        expect(ruling.blanket).toBe(blanket);
        if (blanket) expect([ruling.verdict, isOverControl(ruling)]).toEqual(['REFUSED', true]);
      }
    });
  });

  test('lawful closed management passes at MEDIUM and HIGH, whatever else is said of it, and never at LOW', () => {
    fc.assert(
      fc.property(anyProposal, fc.constantFrom('COMMUNITY', 'BUILDING', 'UNIT'), (proposal, scope) => {
        const { exits } = complete('CLOSED_MANAGEMENT');
        const lawful = complete('CLOSED_MANAGEMENT', {
          scope,
          exits: [...new Set([...exits, ...proposal.exits])],
          professionalAdvice: proposal.professionalAdvice,
          evidenceAreas: proposal.evidenceAreas,
        });
        expect(TIERS.map((tier) => ruled(lawful, tier).verdict === 'REFUSED')).toEqual([true, false, false]);
      }),
    );
  });

  test('a ruling gives reasons and conditions, each by a clause that exists, in both languages', () => {
    const clauses = new Set<string | null>(CLAUSES.map(({ id }) => id));
    holds((proposal, tier, response) => {
      const { verdict, reasons, conditions } = ruled(proposal, tier, response);
      expect(reasons.length).toBeGreaterThan(0);
      expect(conditions.length > 0).toBe(verdict === 'ALLOWED_WITH_CONDITIONS');
      for (const { clause, text: sentence } of [...reasons, ...conditions]) {
        expect(clauses.has(clause)).toBe(true);
        expect(sentence.zh).toMatch(/。$/);
        expect(sentence.en).toMatch(/\.$/);
      }
      const { length } = new Set(reasons.map(({ code, text: { en } }) => code + en)).values().toArray();
      expect(length).toBe(reasons.length);
    });
  });

  test('taking something away never turns a refusal into a permission', () => {
    const removals: Partial<MeasureProposal>[] = [...Object.values(LACKS)];
    holds((proposal, tier, response) => {
      if (ruled(proposal, tier, response).verdict !== 'REFUSED') return;
      const fewer = proposal.exits.map((exit) => ({ exits: proposal.exits.filter((one) => one !== exit) }));
      for (const removal of [...removals, ...fewer])
        expect(ruled({ ...proposal, ...removal }, tier, response).verdict).toBe('REFUSED');
    });
  });

  test('a stricter tier never finds beyond it what a looser one allows', () => {
    holds((proposal) => {
      const beyond = TIERS.map((tier) => codesOf(ruled(proposal, tier)).includes('BEYOND_TIER'));
      expect(beyond).toEqual([...beyond].sort((a, b) => Number(b) - Number(a)));
    });
  });

  test('nothing is lawful outside a response', () => {
    holds((proposal, tier) => {
      const ruling = ruled(proposal, tier, false);
      expect([ruling.verdict, isOverControl(ruling), ruling.lighter]).toEqual(['REFUSED', true, null]);
    });
  });

  test('a lighter measure does less or reaches less far, never further, and its tier allows it', () => {
    const width = (scope: MeasureScope) => MEASURE_SCOPES.indexOf(scope);
    const below = (kind: ControlMeasureKind): ReadonlySet<ControlMeasureKind> => {
      const found = new Set<ControlMeasureKind>(MEASURES[kind].lighter);
      for (const one of found) for (const next of MEASURES[one].lighter ?? []) found.add(next);
      return found;
    };
    let named = 0;
    holds((proposal, tier) => {
      const { kind, scope } = proposal;
      const { lighter } = ruled(proposal, tier);
      if (!lighter) return;
      named += 1;
      const isLess = below(kind).has(lighter.kind) && !below(lighter.kind).has(kind);
      expect(width(lighter.scope)).toBeLessThanOrEqual(width(scope));
      expect(isLess || width(lighter.scope) < width(scope)).toBe(true);
      expect(fitsScope(lighter.kind, lighter.scope)).toBe(true);
      expect(['FORBIDDEN', 'SUSPENDED']).not.toContain(lighter.modality);
      const proposed = complete(lighter.kind, { scope: lighter.scope });
      expect(ruled(proposed, tier).verdict).not.toBe('REFUSED');
    });
    expect(named).toBeGreaterThan(100);
  });
});

describe('an exit quota at MEDIUM', () => {
  const quota = complete('EXIT_QUOTA');

  test('is beyond the tier where the county has chosen no value of its own, and warned of (mid.service.1)', () => {
    const ruling = ruleOnMeasure(quota, { tier: 'MEDIUM', responseInForce: true }, { ...VALUES, chosen: [] });
    expect(ruling.verdict).toBe('REFUSED');
    expect(said(ruling)).toContain('NO_LOCAL_CHOICE mid.service.1');
    expect(isOverControl(ruling)).toBe(true);
  });

  test('needs no choice at HIGH, and is not made lawful at LOW by one', () => {
    const at = (tier: Tier, chosen: PlanValues['chosen']) =>
      ruleOnMeasure(quota, { tier, responseInForce: true }, { ...VALUES, chosen }).verdict;
    expect(at('HIGH', [])).toBe('ALLOWED_WITH_CONDITIONS');
    expect(at('LOW', ['EXIT_QUOTA_DAYS'])).toBe('REFUSED');
  });
});
