import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClauseId, CLAUSES, type ClauseRow } from '#graph/core/clauses.ts';
import { valuesOn } from '#graph/core/plan/published.ts';
import { policyChanges } from '#graph/guide/tier-policy/policy-changes.ts';
import {
  MATERIAL_NEEDS,
  type Need,
  PASS_CLASSES,
  STAFFING_NEEDS,
  tierPolicy,
} from '#graph/guide/tier-policy/policy.ts';
import { MEASURE_KINDS, measureRow, MEASURES } from '#graph/oversight/measure/policy-table.ts';
import { RISK_LEVELS } from '#graph/region/risk-level/policy.ts';
import type { Tier } from '#graph/region/tier/policy.ts';
import { ruleOnMode } from '#graph/supply/order/policy.ts';

const anyTier = fc.constantFrom(...RISK_LEVELS);
const kindsOf = <Kind extends string>(needs: readonly Need<Kind>[]): Kind[] => needs.map(({ kind }) => kind);
const clauseRow = (id: ClauseId): ClauseRow => CLAUSES.find((row) => row.id === id)!;
const rank = (tier: Tier) => RISK_LEVELS.indexOf(tier);

describe('the policy of a tier', () => {
  it.each([
    ['LOW', 'OPEN_WITH_FLOW_LIMIT'],
    ['MEDIUM', 'SUSPENDED'],
    ['HIGH', 'SUSPENDED'],
  ] as const)('%s has the community facilities %s', (tier, status) => {
    expect(tierPolicy(tier)).toMatchObject({ tier, controlApplies: true, facilities: status });
  });

  it.each([
    ['LOW', 'DELIVERY', true, false, 'low.control.3'],
    ['LOW', 'PICKUP', true, false, 'low.service.3'],
    ['MEDIUM', 'DELIVERY', true, false, 'mid.service.3'],
    ['MEDIUM', 'PICKUP', true, true, 'mid.service.4'],
    ['HIGH', 'DELIVERY', true, false, 'high.service.3'],
    ['HIGH', 'PICKUP', false, false, 'high.service.3'],
  ] as const)('%s has %s allowed %s, by slot %s, on %s', (tier, mode, allowed, slotRequired, clause) => {
    expect(tierPolicy(tier).orderModes).toContainEqual({ mode, allowed, slotRequired, clause });
  });

  it('says of order modes what the ruling on an order will say', () => {
    const values = valuesOn('2020-04-15');
    for (const tier of RISK_LEVELS) {
      for (const { mode, allowed, slotRequired, clause } of tierPolicy(tier).orderModes) {
        const withSlot = ruleOnMode(mode, tier, 'OPEN', true, values);
        expect(withSlot.verdict !== 'REFUSED').toBe(allowed);
        expect(withSlot.reasons[0]?.clause).toBe(clause);
        expect(ruleOnMode(mode, tier, 'OPEN', false, values).verdict !== 'REFUSED').toBe(allowed && !slotRequired);
      }
    }
  });

  it.each([
    ['LOW', [...PASS_CLASSES]],
    ['MEDIUM', PASS_CLASSES.filter((one) => one !== 'VISITOR')],
    ['HIGH', ['RESIDENT', 'EMERGENCY', 'MEDICAL_STAFF', 'ESSENTIAL_WORKER', 'CARE_GIVER', 'SUPPLY_VEHICLE']],
  ] as const)('%s lets pass %j', (tier, passing) => {
    expect(kindsOf(tierPolicy(tier).passClasses)).toEqual(passing);
  });

  it('lets a resident come home, with and without a response', () => {
    fc.assert(
      fc.property(anyTier, fc.boolean(), (tier, controlApplies) => {
        expect(kindsOf(tierPolicy(tier, { controlApplies }).passClasses)).toContain('RESIDENT');
      }),
    );
  });

  it('lets nobody and nothing pass that a looser tier keeps out', () => {
    fc.assert(
      fc.property(anyTier, anyTier, (looser, stricter) => {
        fc.pre(rank(looser) < rank(stricter));
        const passing = kindsOf(tierPolicy(looser).passClasses);
        for (const kind of kindsOf(tierPolicy(stricter).passClasses)) expect(passing).toContain(kind);
      }),
    );
  });

  it.each([
    ['LOW', ['GATE_DUTY', 'GRID_WORKERS', 'ARRIVAL_SUPPORT', 'FACILITY_STAFF', 'DISINFECTION_CREW']],
    [
      'MEDIUM',
      [
        'GATE_DUTY',
        'GRID_WORKERS',
        'ARRIVAL_SUPPORT',
        'DISINFECTION_CREW',
        'CONTACT_SCREENERS',
        'SUPPLY_POINT_STAFF',
        'PARCEL_ZONE_STAFF',
        'COUNSELLORS',
        'CARE_VISITORS',
        'VOLUNTEER_COORDINATORS',
      ],
    ],
    [
      'HIGH',
      [
        'GATE_DUTY',
        'GRID_WORKERS',
        'DISINFECTION_CREW',
        'CONTACT_SCREENERS',
        'DELIVERY_CREW',
        'COUNSELLORS',
        'CARE_VISITORS',
        'EMERGENCY_DRIVERS',
        'CHRONIC_CARE_STAFF',
      ],
    ],
  ] as const)('%s asks for the duties %j', (tier, duties) => {
    expect(kindsOf(tierPolicy(tier).staffing)).toEqual(duties);
  });

  it.each([
    ['LOW', ['THERMOMETERS', 'MASKS', 'DISINFECTANT', 'ISOLATION_SUPPLIES']],
    [
      'MEDIUM',
      [
        'THERMOMETERS',
        'MASKS',
        'DISINFECTANT',
        'PROTECTIVE_SUITS',
        'GOGGLES',
        'ISOLATION_SUPPLIES',
        'FOOD_PACKAGES',
        'PARCEL_SHELVES',
      ],
    ],
    [
      'HIGH',
      [
        'THERMOMETERS',
        'MASKS',
        'DISINFECTANT',
        'PROTECTIVE_SUITS',
        'GOGGLES',
        'ISOLATION_SUPPLIES',
        'FOOD_PACKAGES',
        'MEDICINES',
        'EMERGENCY_VEHICLES',
      ],
    ],
  ] as const)('%s asks for the materials %j', (tier, materials) => {
    expect(kindsOf(tierPolicy(tier).materials)).toEqual(materials);
  });

  it('asks for duties and materials by what must be, and has each kind at some tier', () => {
    const policies = RISK_LEVELS.map((tier) => tierPolicy(tier));
    const needs = policies.flatMap(({ staffing, materials }) => [...staffing, ...materials]);
    for (const { kind, clause } of needs) expect(clauseRow(clause).forces, kind).toContain('MUST');
    const kinds = new Set<string>(needs.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set<string>([...STAFFING_NEEDS, ...MATERIAL_NEEDS]));
  });

  it('rests each class, duty and material on a clause of its own tier, of a looser one or of every tier', () => {
    for (const tier of RISK_LEVELS) {
      const { passClasses, staffing, materials } = tierPolicy(tier);
      for (const { kind, name, clause } of [...passClasses, ...staffing, ...materials]) {
        const { group } = clauseRow(clause);
        if (group !== 'ALL') expect(rank(group), `${kind} at ${tier}`).toBeLessThanOrEqual(rank(tier));
        expect(name.zh).toMatch(/^\p{Script=Han}+$/u);
        expect(name.en).toMatch(/^[A-Z][A-Za-z -]+$/);
      }
    }
  });

  it('has every measure as the table has it', () => {
    for (const tier of RISK_LEVELS) {
      expect(tierPolicy(tier).measures).toEqual(
        MEASURE_KINDS.map((kind) => {
          const { name, restricts } = MEASURES[kind];
          return { kind, name, restricts, condition: null, ...measureRow(kind, tier) };
        }),
      );
    }
  });
});

describe('outside an emergency response', () => {
  const outside = (tier: Tier) => tierPolicy(tier, { controlApplies: false });

  it('no control measure applies: each that restricts is forbidden by org.3', () => {
    for (const tier of RISK_LEVELS) {
      const restricting = outside(tier).measures.filter(({ restricts }) => restricts);
      expect(restricting).toHaveLength(14);
      for (const measure of restricting)
        expect(measure).toMatchObject({ modality: 'FORBIDDEN', condition: null, clause: 'org.3' });
    }
  });

  it('what serves goes on as the tier has it, and what was suspended opens again', () => {
    for (const tier of RISK_LEVELS) {
      const during = new Map(tierPolicy(tier).measures.map((measure) => [measure.kind, measure]));
      for (const measure of outside(tier).measures.filter(({ restricts }) => !restricts)) {
        const before = during.get(measure.kind)!;
        const expected =
          before.modality === 'SUSPENDED' ? { ...before, modality: 'PERMITTED', clause: 'org.3' } : before;
        expect(measure).toEqual(expected);
      }
    }
  });

  it('gates and facilities are open to everybody, and nobody is posted at the gates', () => {
    for (const tier of RISK_LEVELS) {
      const { controlApplies, facilities, passClasses, staffing } = outside(tier);
      expect(controlApplies).toBe(false);
      expect(facilities).toBe('OPEN');
      expect(kindsOf(passClasses)).toEqual(PASS_CLASSES);
      for (const { clause } of passClasses) expect(clause).toBe('org.3');
      expect(kindsOf(staffing)).toEqual(kindsOf(tierPolicy(tier).staffing).filter((kind) => kind !== 'GATE_DUTY'));
    }
  });

  it('supplies reach people as before', () => {
    for (const tier of RISK_LEVELS) {
      expect(outside(tier).orderModes).toEqual(tierPolicy(tier).orderModes);
      expect(outside(tier).materials).toEqual(tierPolicy(tier).materials);
    }
  });
});

describe('what a move from tier to tier changes', () => {
  const brief = (from: Tier, to: Tier) =>
    policyChanges(from, to).map(({ area, kind, clause }) => `${area} ${kind} ${clause}`);

  it('is nothing when the tier stays', () => {
    for (const tier of RISK_LEVELS) expect(policyChanges(tier, tier)).toEqual([]);
  });

  it('from LOW to MEDIUM is facilities, slots, visitors, duties, materials and what may now restrict', () => {
    expect(brief('LOW', 'MEDIUM')).toEqual([
      'FACILITIES SUSPENDED mid.service.2',
      'ORDER_MODES PICKUP mid.service.4',
      'PASS_CLASSES VISITOR mid.service.1',
      'STAFFING FACILITY_STAFF org.2',
      'STAFFING CONTACT_SCREENERS mid.control.2',
      'STAFFING SUPPLY_POINT_STAFF mid.service.3',
      'STAFFING PARCEL_ZONE_STAFF mid.service.4',
      'STAFFING COUNSELLORS mid.service.5',
      'STAFFING CARE_VISITORS mid.service.6',
      'STAFFING VOLUNTEER_COORDINATORS mid.it.2',
      'MATERIALS PROTECTIVE_SUITS mid.control.2',
      'MATERIALS GOGGLES mid.control.2',
      'MATERIALS FOOD_PACKAGES mid.service.3',
      'MATERIALS PARCEL_SHELVES mid.service.4',
      'MEASURES CLOSED_MANAGEMENT mid.service.1',
      'MEASURES ENTRY_RESTRICTION mid.service.1',
      'MEASURES EXIT_QUOTA mid.service.1',
      'MEASURES CONTROL_ZONE mid.control.1',
      'MEASURES VENUE_CLOSURE mid.control.1',
      'MEASURES FACILITY_SUSPENSION mid.service.2',
      'MEASURES GATHERING_LIMIT mid.service.4',
      'MEASURES FLOW_LIMIT mid.service.4',
      'MEASURES PERSON_ISOLATION mid.control.2',
      'MEASURES HEALTH_MONITORING mid.control.2',
    ]);
  });

  it('from MEDIUM to LOW opens everything again, on the clauses of LOW', () => {
    const changes = brief('MEDIUM', 'LOW');
    expect(changes).toEqual(
      expect.arrayContaining([
        'FACILITIES OPEN_WITH_FLOW_LIMIT low.service.2',
        'ORDER_MODES PICKUP low.service.3',
        'PASS_CLASSES VISITOR low.service.1',
        'STAFFING FACILITY_STAFF low.service.2',
        'STAFFING COUNSELLORS org.2',
        'MATERIALS FOOD_PACKAGES org.2',
        'MEASURES CLOSED_MANAGEMENT low.service.1',
        'MEASURES CONTROL_ZONE rights.1',
      ]),
    );
    for (const change of changes) expect(change).not.toMatch(/ (mid|high)\./);
  });

  it('from MEDIUM to HIGH leaves the facilities as they are, ends pickup and narrows who passes', () => {
    const changes = brief('MEDIUM', 'HIGH');
    expect(changes.filter((change) => change.startsWith('FACILITIES'))).toEqual([]);
    expect(changes).toEqual(
      expect.arrayContaining([
        'ORDER_MODES PICKUP high.service.3',
        'PASS_CLASSES RETURNING_WORKER high.service.1',
        'PASS_CLASSES COURIER high.service.1',
        'MEASURES CLOSED_MANAGEMENT high.service.1',
        'MEASURES ENTRY_RESTRICTION high.service.1',
        'MEASURES CROWD_ALERTS high.it.2',
      ]),
    );
  });

  it('says each change in both languages', () => {
    const texts = (from: Tier, to: Tier) => policyChanges(from, to).map(({ text }) => text);
    expect(texts('LOW', 'MEDIUM')).toEqual(
      expect.arrayContaining([
        { zh: '一般访客不再放行。', en: 'Visitors no longer pass.' },
        { zh: '到点自提：须预约时段。', en: 'Pickup: by slot.' },
        { zh: '心理疏导：须安排人员。', en: 'Counselling: to be staffed.' },
        { zh: '护目镜：须备足。', en: 'Goggles: to be at hand.' },
      ]),
    );
    expect(texts('HIGH', 'LOW')).toEqual(
      expect.arrayContaining([
        { zh: '一般访客可以通行。', en: 'Visitors pass.' },
        { zh: '到点自提：无须预约。', en: 'Pickup: without a slot.' },
        { zh: '封闭管理：不得实行。', en: 'Closed management: forbidden.' },
      ]),
    );
    for (const from of RISK_LEVELS) {
      for (const to of RISK_LEVELS) {
        for (const { zh, en } of texts(from, to)) {
          expect(zh).toMatch(/^\p{Script=Han}.*。$/u);
          expect(en).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
        }
      }
    }
  });

  it('mirrors the move back: the same things change, and facilities to what they were', () => {
    fc.assert(
      fc.property(anyTier, anyTier, (from, to) => {
        const named = (a: Tier, b: Tier) =>
          policyChanges(a, b)
            .map(({ area, kind }) => (area === 'FACILITIES' ? area : `${area} ${kind}`))
            .toSorted();
        expect(named(from, to)).toEqual(named(to, from));
        const status = policyChanges(from, to).find(({ area }) => area === 'FACILITIES')?.kind;
        if (status) expect(status).toBe(tierPolicy(to).facilities);
      }),
    );
  });

  it('is the whole difference: applied to what was, it gives what will be', () => {
    fc.assert(
      fc.property(anyTier, anyTier, (from, to) => {
        const before = tierPolicy(from);
        const after = tierPolicy(to);
        const changes = policyChanges(from, to);
        for (const [area, had, has] of [
          ['PASS_CLASSES', before.passClasses, after.passClasses],
          ['STAFFING', before.staffing, after.staffing],
          ['MATERIALS', before.materials, after.materials],
        ] as const) {
          const turned = new Set<string>(kindsOf<string>(had));
          for (const { kind } of changes.filter((change) => change.area === area))
            if (!turned.delete(kind)) turned.add(kind);
          expect(turned).toEqual(new Set<string>(kindsOf<string>(has)));
        }
        const moved = changes.filter(({ area }) => area === 'MEASURES').map(({ kind }) => kind);
        for (const [index, measure] of after.measures.entries()) {
          if (measure.restricts && !moved.includes(measure.kind)) {
            const { modality, condition } = before.measures[index]!;
            expect(measure).toMatchObject({ modality, condition });
          }
        }
      }),
    );
  });

  it('names no measure that serves: these show in duties and materials', () => {
    fc.assert(
      fc.property(anyTier, anyTier, (from, to) => {
        const measures = policyChanges(from, to).filter(({ area }) => area === 'MEASURES');
        const restricting = MEASURE_KINDS.filter((kind) => MEASURES[kind].restricts) as readonly string[];
        for (const { kind } of measures) expect(restricting).toContain(kind);
      }),
    );
  });
});
