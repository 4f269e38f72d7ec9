import { CHUCAI } from '#graph/local/demo-data.ts';
import { WUCHANG } from '#graph/local/demo.ts';
import { ERRORS, type Example } from './example.ts';

/** What the guidance says: by tier, by measure, by clause, and in numbers. */
export const ruleExamples: readonly Example[] = [
  {
    id: 'tier-policy',
    for: ['THIRD_PARTY_APP', 'RESIDENT', 'COMMUNITY_WORKER', 'AUTHORITY'],
    title: { zh: '中风险要求什么、允许什么、禁止什么', en: 'What MEDIUM asks for, allows and forbids' },
    query: `query TierPolicy($tier: RiskLevel!) {
  tierPolicy(tier: $tier) {
    strategy
    facilities
    orderModes { mode allowed slotRequired clause }
    passClasses { kind name clause }
    staffing { kind name clause }
    materials { kind name clause }
    measures {
      kind
      name
      modality
      condition
      clause
    }
  }
}`,
    variables: { tier: 'MEDIUM' },
  },
  {
    id: 'preview',
    for: ['THIRD_PARTY_APP', 'COMMUNITY_WORKER', 'AUTHORITY'],
    title: { zh: '如果升为中风险，社区会有哪些变化', en: 'What would change here if the county became MEDIUM' },
    query: `query PreviewTier($community: DivisionCode!, $riskLevel: RiskLevel) {
  previewTier(community: $community, riskLevel: $riskLevel) {
    from
    to
    reasons { code text clause }
    changes {
      area
      kind
      text
      english: text(lang: EN)
      clause
    }
  }
}`,
    variables: { community: CHUCAI, riskLevel: 'MEDIUM' },
  },
  {
    id: 'measures',
    for: ['THIRD_PARTY_APP', 'PROFESSIONAL', 'AUTHORITY'],
    title: { zh: '每项措施在各等级的要求', en: 'Every measure, and how each tier stands to it' },
    query: `query Measures {
  measures {
    kind
    name
    english: name(lang: EN)
    restricts
    tiers { tier modality condition clause }
  }
}`,
  },
  {
    id: 'clauses',
    for: ['THIRD_PARTY_APP', 'VOLUNTEER', 'AUTHORITY'],
    title: { zh: '指引条款：中风险的社区服务', en: 'The clauses on community service at MEDIUM' },
    query: `query Clauses($tier: RiskLevel, $aspect: ClauseAspect) {
  clauses(tier: $tier, aspect: $aspect) {
    id
    forces
    title
    summary
    operations
  }
}`,
    variables: { tier: 'MEDIUM', aspect: 'SERVICE' },
  },
  {
    id: 'clause',
    for: ['THIRD_PARTY_APP', 'RESIDENT', 'COMMUNITY_WORKER'],
    title: {
      zh: '不得简单粗暴一刀切：条款与执行它的接口',
      en: 'No crude blanket control: the clause, and what carries it out',
    },
    query: `query Clause($id: String!) {
  clause(id: $id) {
    id
    force
    title
    summary
    english: summary(lang: EN)
    measures { name }
    operations
  }
}`,
    variables: { id: 'rights.2' },
  },
  {
    id: 'policy-values',
    for: ['THIRD_PARTY_APP', 'AUTHORITY'],
    title: {
      zh: '期限、人数、比例：政策值及其上下限',
      en: 'Days, limits and shares: the policy values and their bounds',
    },
    query: `query PolicyValues($division: DivisionCode!) {
  policyValues(division: $division) {
    name
    description
    value
    unit
    min
    max
    owner
    from
    version
    clause
  }
}`,
    variables: { division: WUCHANG },
  },
  {
    id: 'adopt-value',
    for: ['AUTHORITY'],
    title: { zh: '本区自定限流比例，明日起生效', en: 'A share of its own for the flow at facilities, from tomorrow' },
    query: `mutation AdoptPolicyValue($input: AdoptPolicyValueInput!) {
  adoptPolicyValue(input: $input) {
    policyValue { name value unit min max from version }
    ${ERRORS}
  }
}`,
    variables: {
      input: {
        division: WUCHANG,
        name: 'FLOW_LIMIT_PERCENT',
        value: 40,
        from: '{{tomorrow}}',
        legalBasis: '武昌区指挥部通告',
        idempotencyKey: '{{key}}',
      },
    },
  },
];
