import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClauseId, CLAUSES, type ClauseRow, type Force } from '#graph/core/clauses.ts';
import {
  MEASURE_KINDS,
  type MeasureKind,
  measureRow,
  MEASURES,
  type Modality,
} from '#graph/oversight/measure/policy-table.ts';
import { CONTROL_MEASURES } from '#graph/oversight/measure/policy.ts';
import { RISK_LEVELS } from '#graph/region/risk-level/policy.ts';
import type { Tier } from '#graph/region/tier/policy.ts';

const ROWS = MEASURE_KINDS.flatMap((kind) =>
  RISK_LEVELS.map((tier) => ({ kind, tier, restricts: MEASURES[kind].restricts, ...measureRow(kind, tier) })),
);
const clauseRow = (id: ClauseId): ClauseRow => CLAUSES.find((row) => row.id === id)!;
const rank = (tier: Tier) => RISK_LEVELS.indexOf(tier);
const isForbidden = (kind: MeasureKind, tier: Tier) => measureRow(kind, tier).modality === 'FORBIDDEN';
const anyKind = fc.constantFrom(...MEASURE_KINDS);
const anyTier = fc.constantFrom(...RISK_LEVELS);
const anyRow = fc.constantFrom(...ROWS);

/**
 * The whole table, once more and by hand: how LOW, MEDIUM and HIGH stand to each measure, and by which
 * clause.
 */
const TABLE: readonly (readonly [MeasureKind, low: string, medium: string, high: string])[] = [
  // Those that restrict
  ['CLOSED_MANAGEMENT', 'FORBIDDEN low.service.1', 'CONDITIONAL mid.service.1', 'REQUIRED high.service.1'],
  ['ENTRY_RESTRICTION', 'FORBIDDEN low.service.1', 'CONDITIONAL mid.service.1', 'CONDITIONAL high.service.1'],
  ['EXIT_QUOTA', 'FORBIDDEN low.service.1', 'CONDITIONAL mid.service.1', 'CONDITIONAL high.service.1'],
  ['HOME_CONFINEMENT', 'FORBIDDEN rights.2', 'FORBIDDEN rights.2', 'FORBIDDEN rights.2'],
  ['CONTROL_ZONE', 'FORBIDDEN rights.1', 'CONDITIONAL mid.control.1', 'CONDITIONAL mid.control.1'],
  ['VENUE_CLOSURE', 'FORBIDDEN rights.1', 'CONDITIONAL mid.control.1', 'CONDITIONAL high.control.1'],
  ['FACILITY_SUSPENSION', 'FORBIDDEN low.service.2', 'REQUIRED mid.service.2', 'REQUIRED mid.service.2'],
  ['GATHERING_LIMIT', 'FORBIDDEN rights.1', 'LIMITED mid.service.4', 'REQUIRED high.control.1'],
  ['FLOW_LIMIT', 'REQUIRED low.service.2', 'LIMITED mid.service.4', 'LIMITED high.control.1'],
  ['PERSON_ISOLATION', 'CONDITIONAL low.control.2', 'CONDITIONAL mid.control.2', 'CONDITIONAL mid.control.2'],
  ['HEALTH_MONITORING', 'CONDITIONAL low.control.2', 'CONDITIONAL mid.control.2', 'CONDITIONAL mid.control.2'],
  ['ENTRY_REGISTRATION', 'REQUIRED low.service.1', 'REQUIRED mid.service.1', 'REQUIRED high.service.1'],
  ['ACCESS_LIST', 'PERMITTED low.service.1', 'PERMITTED low.service.1', 'PERMITTED low.service.1'],
  ['CROWD_ALERTS', 'FORBIDDEN rights.1', 'FORBIDDEN rights.1', 'PERMITTED high.it.2'],
  // Those that serve
  ['PUBLIC_EDUCATION', 'REQUIRED low.control.1', 'PERMITTED low.control.1', 'PERMITTED low.control.1'],
  ['RETURNEE_SUPPORT', 'REQUIRED low.control.1', 'REQUIRED low.control.1', 'PERMITTED low.control.1'],
  ['SANITATION', 'REQUIRED low.control.1', 'PERMITTED low.control.1', 'PERMITTED low.control.1'],
  ['MATERIAL_STOCK', 'REQUIRED low.control.1', 'PERMITTED low.control.1', 'PERMITTED low.control.1'],
  ['ARRIVAL_REGISTRATION', 'REQUIRED low.control.2', 'REQUIRED low.control.2', 'PERMITTED low.control.2'],
  ['ISOLATION_TRANSFER', 'REQUIRED low.control.3', 'REQUIRED low.control.3', 'PERMITTED low.control.3'],
  ['ISOLATION_SUPPORT', 'REQUIRED low.control.3', 'REQUIRED low.control.3', 'REQUIRED high.service.3'],
  ['RELEASE_NOTICE_DELIVERY', 'REQUIRED low.control.3', 'REQUIRED low.control.3', 'PERMITTED low.control.3'],
  ['ISOLATION_EXEMPTION', 'PERMITTED low.control.4', 'PERMITTED low.control.4', 'PERMITTED low.control.4'],
  ['ASYMPTOMATIC_REPORTING', 'REQUIRED org.1', 'REQUIRED org.1', 'REQUIRED org.1'],
  ['OPEN_FACILITIES', 'REQUIRED low.service.2', 'SUSPENDED mid.service.2', 'SUSPENDED mid.service.2'],
  ['DISINFECTION', 'REQUIRED low.service.2', 'REQUIRED mid.control.1', 'REQUIRED high.control.1'],
  ['SHOP_REOPENING', 'ENCOURAGED low.service.3', 'PERMITTED low.service.3', 'PERMITTED low.service.3'],
  ['BOOKING', 'ENCOURAGED low.service.3', 'PERMITTED low.service.3', 'PERMITTED low.service.3'],
  ['ENTERPRISE_HELP', 'REQUIRED low.service.3', 'REQUIRED gen.1', 'REQUIRED gen.1'],
  ['FARMING', 'REQUIRED low.service.3', 'PERMITTED low.service.3', 'PERMITTED low.service.3'],
  [
    'RESIDENT_PARTICIPATION',
    'ENCOURAGED low.participation.1',
    'PERMITTED low.participation.1',
    'LIMITED high.participation.1',
  ],
  [
    'MATERIAL_OVERSIGHT',
    'ENCOURAGED low.participation.1',
    'PERMITTED low.participation.1',
    'PERMITTED low.participation.1',
  ],
  ['HEALTH_CODES', 'ENCOURAGED low.it.1', 'ENCOURAGED mid.it.1', 'ENCOURAGED high.it.1'],
  ['CODE_RECOGNITION', 'ENCOURAGED low.it.1', 'PERMITTED low.it.1', 'PERMITTED low.it.1'],
  ['ARRIVAL_HANDOVER', 'REQUIRED low.it.2', 'REQUIRED low.it.2', 'PERMITTED low.it.2'],
  ['ONLINE_ACTIVITIES', 'REQUIRED low.it.3', 'PERMITTED low.it.3', 'PERMITTED low.it.3'],
  ['ONLINE_MEDIATION', 'EXPLORED low.it.3', 'PERMITTED low.it.3', 'PERMITTED low.it.3'],
  ['CONTACT_SCREENING', 'PERMITTED org.1', 'REQUIRED mid.control.2', 'REQUIRED high.control.1'],
  ['DISCHARGE_FOLLOW_UP', 'PERMITTED rights.5', 'REQUIRED mid.control.3', 'REQUIRED high.control.1'],
  ['PASSES_BY_CLASS', 'LIMITED low.service.1', 'REQUIRED mid.service.1', 'CONDITIONAL high.service.1'],
  ['HOME_VISITS', 'PERMITTED rights.6', 'PERMITTED mid.service.2', 'PERMITTED mid.service.2'],
  ['SUPPLY_POINTS', 'PERMITTED rights.6', 'REQUIRED mid.service.3', 'PERMITTED mid.service.3'],
  ['PARCEL_ZONE', 'PERMITTED rights.6', 'REQUIRED mid.service.4', 'PERMITTED mid.service.4'],
  ['PARCEL_COLLECTION', 'PERMITTED rights.6', 'PERMITTED mid.service.4', 'PERMITTED mid.service.4'],
  ['BATCH_DELIVERY', 'PERMITTED rights.6', 'PERMITTED mid.service.4', 'PERMITTED mid.service.4'],
  ['COUNSELLING', 'PERMITTED rights.6', 'REQUIRED mid.service.5', 'REQUIRED high.service.4'],
  ['CARE_ROSTER', 'PERMITTED rights.6', 'REQUIRED mid.service.6', 'REQUIRED high.service.5'],
  ['EMPLOYER_REMINDERS', 'PERMITTED org.1', 'REQUIRED mid.service.7', 'PERMITTED mid.service.7'],
  ['VOLUNTEER_TASKS', 'PERMITTED rights.6', 'ENCOURAGED mid.participation.1', 'LIMITED high.participation.1'],
  ['VOLUNTEER_RECRUITMENT', 'PERMITTED rights.6', 'REQUIRED mid.it.2', 'LIMITED high.participation.1'],
  ['ONLINE_COUNSELLING', 'PERMITTED rights.6', 'REQUIRED mid.it.2', 'REQUIRED high.it.3'],
  ['ONLINE_ORDERING', 'PERMITTED rights.6', 'REQUIRED mid.it.2', 'REQUIRED high.it.3'],
  ['EMERGENCY_TRIPS', 'PERMITTED rights.6', 'PERMITTED rights.6', 'REQUIRED high.service.2'],
  ['VEHICLE_DISINFECTION', 'PERMITTED rights.6', 'PERMITTED rights.6', 'REQUIRED high.service.2'],
  ['COLLECTIVE_PURCHASE', 'PERMITTED rights.6', 'PERMITTED rights.6', 'REQUIRED high.service.3'],
  ['UNIFIED_DELIVERY', 'PERMITTED rights.6', 'PERMITTED rights.6', 'REQUIRED high.service.3'],
  ['VARIED_NEEDS', 'PERMITTED rights.6', 'PERMITTED rights.6', 'RECOMMENDED high.service.3'],
  ['CHRONIC_CARE', 'PERMITTED rights.6', 'PERMITTED rights.6', 'REQUIRED high.service.6'],
  ['MEDICINE_REFILL', 'PERMITTED rights.6', 'PERMITTED rights.6', 'REQUIRED high.service.6'],
  ['LIGHTER_FIRST', 'REQUIRED gen.1', 'REQUIRED gen.1', 'REQUIRED gen.1'],
  ['PLAN_IN_FORCE', 'REQUIRED gen.2', 'REQUIRED gen.2', 'REQUIRED gen.2'],
  ['DUTY_ASSIGNMENT', 'REQUIRED org.1', 'REQUIRED org.1', 'REQUIRED org.1'],
  ['EARLY_DETECTION', 'REQUIRED org.1', 'REQUIRED org.1', 'REQUIRED org.1'],
  ['SITUATION_ASSESSMENT', 'REQUIRED org.2', 'REQUIRED org.2', 'REQUIRED org.2'],
  ['RESOURCE_PLANNING', 'REQUIRED org.2', 'REQUIRED org.2', 'REQUIRED org.2'],
  ['RESPONSE_LINKAGE', 'REQUIRED org.3', 'REQUIRED org.3', 'REQUIRED org.3'],
  ['REVIEW', 'REQUIRED org.4', 'REQUIRED org.4', 'REQUIRED org.4'],
  ['GRID_MANAGEMENT', 'REQUIRED base.1', 'REQUIRED base.1', 'REQUIRED base.1'],
  ['COMMUNITY_DATA', 'REQUIRED base.1', 'REQUIRED base.1', 'REQUIRED base.1'],
  ['WORKER_CARE', 'REQUIRED base.2', 'REQUIRED base.2', 'REQUIRED base.2'],
  ['COMMUNITY_PAPERS', 'LIMITED base.3', 'LIMITED base.3', 'LIMITED base.3'],
  ['SECONDED_STAFF', 'REQUIRED base.4', 'REQUIRED base.4', 'REQUIRED base.4'],
  ['MATERIAL_ALLOCATION', 'REQUIRED base.5', 'REQUIRED base.5', 'REQUIRED base.5'],
  ['EQUIPMENT_ACCURACY', 'REQUIRED base.5', 'REQUIRED base.5', 'REQUIRED base.5'],
  ['BURDEN_RELIEF', 'REQUIRED base.6', 'REQUIRED base.6', 'REQUIRED base.6'],
  ['OVER_CONTROL_WARNING', 'EXPLORED rights.1', 'EXPLORED rights.1', 'EXPLORED rights.1'],
  ['GRIEVANCE_HANDLING', 'REQUIRED rights.3', 'REQUIRED rights.3', 'REQUIRED rights.3'],
  ['RETURN_HANDOVER', 'REQUIRED rights.4', 'REQUIRED rights.4', 'REQUIRED rights.4'],
  ['NEIGHBOUR_EXPLANATION', 'REQUIRED rights.4', 'REQUIRED rights.4', 'REQUIRED rights.4'],
  ['PATIENT_CARE', 'REQUIRED rights.5', 'REQUIRED rights.5', 'REQUIRED rights.5'],
  ['ANTI_DISCRIMINATION', 'REQUIRED rights.5', 'REQUIRED rights.5', 'REQUIRED rights.5'],
  ['NEEDS_MATCHING', 'REQUIRED rights.6', 'REQUIRED rights.6', 'REQUIRED rights.6'],
  ['POLICY_EXPLANATION', 'REQUIRED rights.6', 'REQUIRED rights.6', 'REQUIRED rights.6'],
];

describe('the measures', () => {
  it.each(TABLE)('%s are %s, %s and %s', (kind, ...expected) => {
    expect(RISK_LEVELS.map((tier) => `${measureRow(kind, tier).modality} ${measureRow(kind, tier).clause}`)).toEqual(
      expected,
    );
  });

  it('are a closed set: each has a row of the table above, and a modality at every tier', () => {
    expect(TABLE.map(([kind]) => kind)).toEqual(MEASURE_KINDS);
    expect(Object.keys(MEASURES)).toEqual(MEASURE_KINDS);
    for (const kind of MEASURE_KINDS) {
      expect(MEASURES[kind].kind).toBe(kind);
      expect(Object.keys(MEASURES[kind].tiers)).toEqual(RISK_LEVELS);
    }
  });

  it('restrict in fourteen ways and no other: these can be proposed', () => {
    expect(MEASURE_KINDS.filter((kind) => MEASURES[kind].restricts)).toEqual(CONTROL_MEASURES);
    expect(CONTROL_MEASURES).toHaveLength(14);
  });

  it('have a name of their own in both languages', () => {
    const names = MEASURE_KINDS.map((kind) => MEASURES[kind].name);
    for (const { zh, en } of names) {
      expect(zh).toMatch(/^[\p{Script=Han}、]+$/u);
      expect(en).toMatch(/^[A-Z][a-z ,-]+$/);
    }
    expect(new Set(names.map(({ zh }) => zh)).size).toBe(names.length);
    expect(new Set(names.map(({ en }) => en)).size).toBe(names.length);
  });

  it('say on what condition or within what limit, exactly where there is one', () => {
    for (const { modality, condition } of ROWS) {
      expect(condition !== undefined).toBe(modality === 'CONDITIONAL' || modality === 'LIMITED');
      if (!condition) continue;
      expect(condition.zh).toMatch(/^\p{Script=Han}.*。$/u);
      expect(condition.en).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
    }
  });
});

describe('a row of the measures', () => {
  /** What the force of a clause, or of a part of it, makes of a measure. */
  const MODALITIES: Readonly<Record<Force, readonly Modality[]>> = {
    MUST: ['REQUIRED', 'LIMITED', 'CONDITIONAL', 'SUSPENDED'],
    SHOULD: ['RECOMMENDED'],
    MAY: ['PERMITTED'],
    ENCOURAGE: ['ENCOURAGED'],
    PROMOTE: ['ENCOURAGED'],
    EXPLORE: ['EXPLORED'],
    MUST_NOT: ['FORBIDDEN', 'LIMITED'],
  };

  /** Where a modality is more than the force of its clause says, with the reason. */
  const EXCEPTIONS: Readonly<Record<string, string>> = {
    'CLOSED_MANAGEMENT FORBIDDEN low.service.1': 'the gates must be opened',
    'ENTRY_RESTRICTION FORBIDDEN low.service.1': 'outsiders and vehicles may enter',
    'EXIT_QUOTA FORBIDDEN low.service.1': 'the gates must be opened',
    'FACILITY_SUSPENSION FORBIDDEN low.service.2': 'facilities must reopen',
    'GRIEVANCE_HANDLING REQUIRED rights.3': 'a ban without a remedy is none',
    'RESIDENT_PARTICIPATION LIMITED high.participation.1': 'the clause promotes necessary work alone',
    'VOLUNTEER_TASKS LIMITED high.participation.1': 'the clause promotes necessary work alone',
    'VOLUNTEER_RECRUITMENT LIMITED high.participation.1': 'the clause promotes necessary work alone',
  };

  it('is no stronger than the force of its clause, but for the exceptions named', () => {
    const beyond = ROWS.filter(({ clause, modality, restricts }) => {
      const isSilence = modality === 'PERMITTED' && !restricts;
      return !isSilence && !clauseRow(clause).forces.some((force) => MODALITIES[force].includes(modality));
    });
    const named = new Set(beyond.map(({ kind, modality, clause }) => `${kind} ${modality} ${clause}`));
    expect([...named].toSorted()).toEqual(Object.keys(EXCEPTIONS).toSorted());
  });

  it('never makes a duty of what a clause allows, promotes, encourages or explores', () => {
    fc.assert(
      fc.property(anyRow, ({ clause, modality }) => {
        fc.pre(modality === 'REQUIRED' || modality === 'SUSPENDED');
        expect(clauseRow(clause).forces.some((force) => force === 'MUST' || force === 'MUST_NOT')).toBe(true);
      }),
    );
  });

  it('rests on a clause of its own tier, of a looser one, or of every tier, and never on one of a stricter tier', () => {
    for (const { kind, tier, clause } of ROWS) {
      const { group } = clauseRow(clause);
      if (group !== 'ALL') expect(rank(group), `${kind} at ${tier}`).toBeLessThanOrEqual(rank(tier));
    }
  });

  it('forbids by a clause that forbids, or by one that demands the opposite', () => {
    const clauses = new Set(ROWS.filter(({ modality }) => modality === 'FORBIDDEN').map(({ clause }) => clause));
    expect([...clauses].toSorted()).toEqual(['low.service.1', 'low.service.2', 'rights.1', 'rights.2']);
  });
});

describe('a measure that restricts', () => {
  const RESTRICTING = MEASURE_KINDS.filter((kind) => MEASURES[kind].restricts);

  it('is never forbidden at a tier when a looser one lets it be', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RESTRICTING), anyTier, anyTier, (kind, one, other) => {
        fc.pre(rank(one) < rank(other) && !isForbidden(kind, one));
        expect(isForbidden(kind, other)).toBe(false);
      }),
    );
  });

  it('is at LOW no more than the flow, the gate register, the access list and what concerns single persons', () => {
    expect(RESTRICTING.filter((kind) => !isForbidden(kind, 'LOW'))).toEqual([
      'FLOW_LIMIT',
      'PERSON_ISOLATION',
      'HEALTH_MONITORING',
      'ENTRY_REGISTRATION',
      'ACCESS_LIST',
    ]);
  });

  it('is never a ban on all going out', () => {
    for (const tier of RISK_LEVELS)
      expect(measureRow('HOME_CONFINEMENT', tier)).toEqual({ modality: 'FORBIDDEN', clause: 'rights.2' });
  });

  it('concerns persons on a condition alone, never everybody', () => {
    for (const tier of RISK_LEVELS) {
      expect(measureRow('PERSON_ISOLATION', tier).modality).toBe('CONDITIONAL');
      expect(measureRow('HEALTH_MONITORING', tier).modality).toBe('CONDITIONAL');
    }
  });
});

describe('a measure that serves', () => {
  const SERVING = MEASURE_KINDS.filter((kind) => !MEASURES[kind].restricts);

  it('is never forbidden: silence is no ban', () => {
    expect(SERVING.filter((kind) => RISK_LEVELS.some((tier) => isForbidden(kind, tier)))).toEqual([]);
  });

  it('is suspended in one case: community facilities, above LOW', () => {
    const suspended = ROWS.filter(({ modality }) => modality === 'SUSPENDED');
    expect(suspended.map(({ kind, tier, clause }) => [kind, tier, clause])).toEqual([
      ['OPEN_FACILITIES', 'MEDIUM', 'mid.service.2'],
      ['OPEN_FACILITIES', 'HIGH', 'mid.service.2'],
    ]);
  });

  it('is asked for, allowed or promoted by some tier: none is in the table for silence alone', () => {
    for (const kind of SERVING) {
      const spoken = RISK_LEVELS.map((tier) => measureRow(kind, tier)).filter(
        ({ modality, clause }) => modality !== 'PERMITTED' || clauseRow(clause).forces.includes('MAY'),
      );
      expect(spoken, kind).not.toEqual([]);
    }
  });

  it('opens the facilities exactly where suspending them is forbidden', () => {
    for (const tier of RISK_LEVELS) {
      const isOpen = measureRow('OPEN_FACILITIES', tier).modality === 'REQUIRED';
      expect(isOpen).toBe(isForbidden('FACILITY_SUSPENSION', tier));
    }
  });
});

describe('the lighter measures', () => {
  const lighterOf = (kind: MeasureKind): readonly MeasureKind[] => MEASURES[kind].lighter ?? [];
  const withLighter = fc.constantFrom(...MEASURE_KINDS.filter((kind) => lighterOf(kind).length > 0));

  it('restrict themselves, and lie beside measures that restrict', () => {
    for (const kind of MEASURE_KINDS) {
      if (lighterOf(kind).length > 0) expect(MEASURES[kind].restricts).toBe(true);
      for (const lighter of lighterOf(kind)) expect(MEASURES[lighter].restricts).toBe(true);
    }
  });

  it('never lead back to what they are lighter than', () => {
    const below = (kind: MeasureKind): MeasureKind[] => lighterOf(kind).flatMap((one) => [one, ...below(one)]);
    fc.assert(
      fc.property(anyKind, (kind) => {
        expect(below(kind)).not.toContain(kind);
      }),
    );
  });

  it('stand the heaviest first: none is lighter than one that follows it', () => {
    for (const kind of MEASURE_KINDS) {
      lighterOf(kind).forEach((one, index) => {
        for (const heavier of lighterOf(kind).slice(index + 1)) expect(lighterOf(heavier)).not.toContain(one);
      });
    }
  });

  it('are left wherever a heavier one is forbidden: there is always something that may be done', () => {
    fc.assert(
      fc.property(withLighter, anyTier, (kind, tier) => {
        fc.pre(isForbidden(kind, tier));
        expect(lighterOf(kind).some((lighter) => !isForbidden(lighter, tier))).toBe(true);
      }),
    );
  });

  it('are allowed wherever a heavier one is', () => {
    fc.assert(
      fc.property(withLighter, anyTier, (kind, tier) => {
        fc.pre(!isForbidden(kind, tier));
        expect(lighterOf(kind).filter((lighter) => isForbidden(lighter, tier))).toEqual([]);
      }),
    );
  });

  it('of closed management begin with a zone around the cases', () => {
    expect(MEASURES.CLOSED_MANAGEMENT.lighter).toEqual(['CONTROL_ZONE', 'ENTRY_RESTRICTION', 'ENTRY_REGISTRATION']);
  });
});
