import { expect } from 'vitest';
import { clause, type Stage } from '#test/support/clause.ts';
import { CHUCAI, WUCHANG } from '#test/support/world.ts';

/**
 * The clauses of the rule engine, each by the operation that carries it out, in the role that does it in
 * life.
 */

const NATION = { division: 'CN' };
const HUBEI = { division: '42' };
const COUNTY = { division: WUCHANG };
const COMMITTEE = { communities: [CHUCAI] };

const response = (stage: Stage) =>
  stage
    .as('AUTHORITY', HUBEI)
    .mutate(
      'startEmergencyResponse',
      { division: '42', level: 'I', legalBasis: '鄂政发〔2020〕1号' },
      'emergencyResponse { level history { event clause } }',
    );

/** A response in force, and a county above LOW by a case of today. */
async function mediumUnderResponse(stage: Stage): Promise<void> {
  await stage.world.reportQuietDays();
  await stage.world.report(WUCHANG, stage.world.today(), 1, 1);
  await response(stage);
}

const report = (stage: Stage, newConfirmed: number) => ({
  division: WUCHANG,
  day: stage.world.today(),
  newConfirmed,
  cumulativeConfirmed: newConfirmed,
  clusters: 0,
  evidence: '武昌区疫情日报',
});

const closure = (stage: Stage, given: object = {}) => ({
  community: CHUCAI,
  kind: 'CLOSED_MANAGEMENT',
  place: { scope: 'COMMUNITY' },
  from: stage.world.today(),
  until: stage.world.daysAgo(-7),
  ...given,
});

const LAWFUL = {
  ground: '本社区出现确诊病例',
  legalBasis: '传染病防治法第四十二条',
  professionalAdvice: '武昌区疾控中心意见',
  exits: ['MEDICAL_CARE', 'EMERGENCY', 'RETURN_HOME', 'WORK', 'SUPPLIES'],
  supply: '保供点每日统一配送',
  care: '网格员每日上门探访',
};

const RULED =
  'measure { id until ruling { reasons { code clause } } } ruling { verdict reasons { code clause } } warning { id }';

clause('org.2', 'a level is judged from evidence, and its change is kept with its grounds', {
  operation: 'Mutation.recordDayReport',
  by: 'AUTHORITY',
  given: ({ world }) => world.reportQuietDays(),
  async carriedOut(stage) {
    const { dayReport } = await stage
      .as('AUTHORITY', COUNTY)
      .mutate('recordDayReport', report(stage, 2), 'dayReport { division { riskLevel } }');
    expect(dayReport.division.riskLevel).toBe('MEDIUM');
    await stage.world.drain();
    const { division } = await stage
      .as('THIRD_PARTY_APP')
      .ask(`{ division(code: "${WUCHANG}") { levelChanges(first: 1) { nodes { from to reasons { clause } } } } }`);
    expect(division.levelChanges.nodes[0]).toMatchObject({ from: 'LOW', to: 'MEDIUM' });
  },
  async denied(stage) {
    await stage
      .as('AUTHORITY', { division: '330102' })
      .mutate('recordDayReport', report(stage, 3), 'dayReport { day }');
  },
});

clause('org.3', 'control begins with the emergency response and ends with it', {
  operation: 'Mutation.startEmergencyResponse',
  by: 'AUTHORITY',
  async carriedOut(stage) {
    expect((await response(stage)).errors).toEqual([]);
    const { community } = await stage
      .as('THIRD_PARTY_APP')
      .ask(`{ community(code: "${CHUCAI}") { emergencyResponse { level } tierPolicy { controlApplies } } }`);
    expect(community).toEqual({ emergencyResponse: { level: 'I' }, tierPolicy: { controlApplies: true } });
  },
  async denied(stage) {
    await stage
      .as('AUTHORITY', COUNTY)
      .mutate(
        'startEmergencyResponse',
        { division: '33', level: 'I', legalBasis: '无' },
        'emergencyResponse { level }',
      );
  },
});

clause('org.3', 'outside a response no measure that restricts is lawful', {
  operation: 'Mutation.endEmergencyResponse',
  by: 'AUTHORITY',
  async given(stage) {
    await mediumUnderResponse(stage);
    const { measure } = await stage
      .as('COMMUNITY_WORKER', COMMITTEE)
      .mutate('proposeMeasure', closure(stage, LAWFUL), RULED);
    expect(measure).not.toBeNull();
  },
  async carriedOut(stage) {
    const end = { division: '42', legalBasis: '鄂政发〔2020〕9号' };
    const { errors } = await stage
      .as('AUTHORITY', HUBEI)
      .mutate('endEmergencyResponse', end, 'emergencyResponse { status }');
    expect(errors).toEqual([]);
    await stage.world.drain();
    const { community } = await stage
      .as('RESIDENT')
      .ask(`{ community(code: "${CHUCAI}") { measures(first: 1) { nodes { id } } tierPolicy { controlApplies } } }`);
    expect(community).toEqual({ measures: { nodes: [] }, tierPolicy: { controlApplies: false } });
  },
  async denied(stage) {
    const end = { division: '42', legalBasis: '无' };
    await stage.as('AUTHORITY', COUNTY).mutate('endEmergencyResponse', end, 'emergencyResponse { status }');
  },
});

clause('gen.2', 'the values of the plan in force are the nation’s, from a day on, and what is judged names them', {
  operation: 'Mutation.adoptPolicyValue',
  by: 'AUTHORITY',
  async carriedOut(stage) {
    const adopted = {
      division: 'CN',
      name: 'CLUSTER_SIZE',
      value: 5,
      from: stage.world.daysAgo(-1),
      legalBasis: '防控方案（第七版）',
    };
    const { errors, policyValue } = await stage
      .as('AUTHORITY', NATION)
      .mutate('adoptPolicyValue', adopted, 'policyValue { value version clause }');
    expect(errors).toEqual([]);
    expect(policyValue).toMatchObject({ value: 5 });
  },
  async denied(stage) {
    const adopted = { division: 'CN', name: 'CLUSTER_SIZE', value: 9, from: stage.world.daysAgo(-1), legalBasis: '无' };
    await stage.as('AUTHORITY', COUNTY).mutate('adoptPolicyValue', adopted, 'policyValue { value }');
  },
});

clause('gen.1', 'where a lighter measure serves, the ruling names it', {
  operation: 'Mutation.proposeMeasure',
  by: 'COMMUNITY_WORKER',
  given: async (stage) => {
    await stage.world.reportQuietDays();
    await response(stage);
  },
  async carriedOut(stage) {
    const { ruling, errors } = await stage
      .as('COMMUNITY_WORKER', COMMITTEE)
      .mutate(
        'proposeMeasure',
        closure(stage, LAWFUL),
        'ruling { verdict lighter { kind modality clause } reasons { code clause } }',
      );
    expect(errors).toHaveLength(1);
    expect(ruling.lighter).not.toBeNull();
    expect(ruling.reasons.map(({ clause: cited }: { clause: string }) => cited)).toContain('gen.1');
  },
  async denied(stage) {
    await stage
      .as('COMMUNITY_WORKER', { communities: ['330102001051'] })
      .mutate('proposeMeasure', closure(stage, LAWFUL), RULED);
  },
});

clause('rights.1', 'a measure beyond the tier is refused before it takes effect, and warned of', {
  operation: 'Mutation.proposeMeasure',
  by: 'COMMUNITY_WORKER',
  given: async (stage) => {
    await stage.world.reportQuietDays();
    await response(stage);
  },
  async carriedOut(stage) {
    const { measure, ruling, warning } = await stage
      .as('COMMUNITY_WORKER', COMMITTEE)
      .mutate('proposeMeasure', closure(stage, LAWFUL), RULED);
    expect(measure).toBeNull();
    expect(ruling.verdict).toBe('REFUSED');
    const { warnings } = await stage
      .as('AUTHORITY', COUNTY)
      .ask(`{ warnings(division: "${WUCHANG}", status: RAISED, first: 10) { nodes { id deadline } } }`);
    expect(warnings.nodes.map(({ id }: { id: string }) => id)).toEqual([warning.id]);
  },
  async denied(stage) {
    await stage.as('RESIDENT').mutate('proposeMeasure', closure(stage, LAWFUL), RULED);
  },
});

clause('rights.2', 'sealing a community and leaving it at that is refused at every tier', {
  operation: 'Mutation.proposeMeasure',
  by: 'COMMUNITY_WORKER',
  given: mediumUnderResponse,
  async carriedOut(stage) {
    const { ruling } = await stage
      .as('COMMUNITY_WORKER', COMMITTEE)
      .mutate('proposeMeasure', closure(stage, { until: null }), 'ruling { verdict blanket reasons { code clause } }');
    expect(ruling).toMatchObject({ verdict: 'REFUSED', blanket: true });
  },
  async denied(stage) {
    await stage.as('SUPERMARKET', { supplier: 'supplier_test' }).mutate('proposeMeasure', closure(stage), RULED);
  },
});

clause(
  'mid.control.1',
  'with professional advice a place around a case is controlled, on its ground and until its end',
  {
    operation: 'Mutation.proposeMeasure',
    by: 'COMMUNITY_WORKER',
    given: mediumUnderResponse,
    async carriedOut(stage) {
      const zone = closure(stage, { ...LAWFUL, kind: 'CONTROL_ZONE', place: { scope: 'BUILDING', building: '1栋' } });
      const { measure, errors } = await stage.as('COMMUNITY_WORKER', COMMITTEE).mutate('proposeMeasure', zone, RULED);
      expect(errors).toEqual([]);
      const { community } = await stage
        .as('RESIDENT')
        .ask(`{ community(code: "${CHUCAI}") { measures(first: 5) { nodes { id kind building until } } } }`);
      expect(community.measures.nodes).toEqual([
        { id: measure.id, kind: 'CONTROL_ZONE', building: '1栋', until: stage.world.daysAgo(-7) },
      ]);
    },
    async denied(stage) {
      const zone = closure(stage, { ...LAWFUL, kind: 'CONTROL_ZONE', place: { scope: 'BUILDING', building: '2栋' } });
      await stage.as('VOLUNTEER').mutate('proposeMeasure', zone, RULED);
    },
  },
);
