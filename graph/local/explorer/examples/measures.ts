import { CHUCAI } from '#graph/local/demo-data.ts';
import type { PersonaId } from '#graph/local/explorer/personas.ts';
import { ERRORS, type Example } from './example.ts';

const propose = (
  id: string,
  who: readonly PersonaId[],
  title: Example['title'],
  measure: object,
  refused?: 'MEASURE_REFUSED',
): Example => ({
  id,
  for: who,
  title,
  query: `mutation ProposeMeasure($input: ProposeMeasureInput!) {
  proposeMeasure(input: $input) {
    measure { id name status from until }
    ruling {
      verdict
      tier
      blanket
      reasons { code text clause }
      conditions { text clause }
      lighter { name scope clause }
    }
    warning { id status deadline inCharge { name } }
    ${ERRORS}
  }
}`,
  variables: { input: { community: CHUCAI, from: '{{today}}', ...measure, idempotencyKey: '{{key}}' } },
  ...(refused && { refused }),
});

/** Measures that restrict, judged before they take effect. */
export const measureExamples: readonly Example[] = [
  {
    id: 'measures-in-force',
    for: ['RESIDENT', 'COMMUNITY_WORKER', 'PROFESSIONAL', 'AUTHORITY'],
    title: { zh: '本社区现行的防控措施及期限', en: 'The measures in force in a community, and until when' },
    query: `query MeasuresInForce($code: DivisionCode!) {
  community(code: $code) {
    name
    measures(first: 20) {
      nodes {
        id
        name
        scope
        building
        unit
        from
        until
        ground
        exits
        ruling { reasons { text clause } }
      }
    }
  }
}`,
    variables: { code: CHUCAI },
  },
  propose(
    'propose-seal',
    ['COMMUNITY_WORKER'],
    { zh: '提议封闭整个社区：驳回并预警', en: 'Propose to seal the whole community: refused and warned about' },
    { kind: 'CLOSED_MANAGEMENT', place: { scope: 'COMMUNITY' }, ground: '防止输入' },
    'MEASURE_REFUSED',
  ),
  propose(
    'propose-monitoring',
    ['COMMUNITY_WORKER', 'AUTHORITY'],
    { zh: '提议对密切接触者健康监测：合规', en: 'Propose to monitor the health of a contact: lawful' },
    {
      kind: 'HEALTH_MONITORING',
      place: { scope: 'PERSONS', persons: ['person_demo-zhao-lei'] },
      until: '{{nextWeek}}',
      ground: '三天前的密切接触者',
      legalBasis: '传染病防治法第三十九条',
      professionalAdvice: '武昌区疾控中心健康监测意见',
    },
  ),
  propose(
    'propose-zone',
    ['COMMUNITY_WORKER'],
    {
      zh: '提议管控病例所在单元：有据、有期、有出口',
      en: 'Propose a control zone around a case: grounds, an end, ways out',
    },
    {
      kind: 'CONTROL_ZONE',
      place: { scope: 'UNIT', building: '5栋', unit: '1单元' },
      until: '{{nextWeek}}',
      ground: '本单元确诊 1 例',
      legalBasis: '传染病防治法第三十九条',
      professionalAdvice: '武昌区疾控中心风险评估意见',
      evidence: ['{{case}}'],
      exits: ['MEDICAL_CARE', 'EMERGENCY', 'RETURN_HOME'],
      supply: '保供点每日配送到单元门口',
      care: '网格员每日电话问候独居老人',
    },
  ),
  {
    id: 'end-measure',
    for: ['COMMUNITY_WORKER', 'AUTHORITY'],
    title: { zh: '提前解除措施', en: 'End a measure early' },
    query: `mutation EndMeasure($input: EndMeasureInput!) {
  endMeasure(input: $input) {
    measure {
      name
      status
      history { event status at role reason }
    }
    ${ERRORS}
  }
}`,
    variables: { input: { measure: '{{measure}}', reason: 'NO_LONGER_NEEDED' } },
  },
];
