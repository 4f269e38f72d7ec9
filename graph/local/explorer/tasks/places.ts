import { CHUCAI } from '#graph/local/demo-data.ts';
import { WUCHANG } from '#graph/local/demo.ts';
import { task } from '#graph/local/explorer/example.ts';

export const places = [
  task(['查一个社区现在怎么管', 'See how a community stands today'], {
    community: {
      title: ['社区的分级与依据', 'A community, its tier, and why'],
      ask: `community(code: "${CHUCAI}")
        { name street { name } county { name } city { name } tier { effective riskLevel communityClass strategy
        contradictsCounty reasons { code text english: text(lang: EN) } } }`,
    },
    division: {
      title: ['区的风险等级与评估', 'A district, its risk level, and the evidence'],
      ask: `division(code: "${WUCHANG}")
        { name level parent { name } riskLevel assessment { asOf since source basis reasons { code text
        english: text(lang: EN) } } divisions(first: 5) { code name level } }`,
    },
    communities: {
      title: ['全区社区，分页', 'The communities of a district, by page'],
      ask: `communities(within: "${WUCHANG}", first: 10) { code name tier }`,
    },
    response: {
      title: ['应急响应：有响应才有防控措施', 'The emergency response: without one no control measure applies'],
      ask: `community(code: "${CHUCAI}")
        { name emergencyResponse { division { name } level startedAt history } tierPolicy }`,
    },
    history: {
      title: ['风险等级逐日评估与日报', 'The risk level day by day, and the reports behind it'],
      ask: `division(code: "${WUCHANG}")
        { name assessments(first: 5) { asOf riskLevel since basis } levelChanges(first: 5) { at from to reasons }
        dayReports(first: 5) { day newConfirmed cumulativeConfirmed clusters history } }`,
    },
    node: {
      title: ['按 ID 再取', 'Fetch again by id'],
      ask: `node(id: "community_${CHUCAI}")
        { __typename id ... on Community { name tier } ... on Division { name level } }`,
    },
  }),
  task(['查规定：条款、措施、限值', 'Look up what the guidance says'], {
    'tier-policy': {
      title: ['中风险要求什么、允许什么、禁止什么', 'What MEDIUM asks for, allows and forbids'],
      ask: 'tierPolicy(tier: MEDIUM) { strategy facilities orderModes passClasses staffing materials measures }',
    },
    preview: {
      title: ['如果升为中风险，社区会有哪些变化', 'What would change here if the county became MEDIUM'],
      ask: `previewTier(community: "${CHUCAI}", riskLevel: MEDIUM)
        { from to reasons changes { area kind text english: text(lang: EN) clause } }`,
    },
    measures: {
      title: ['每项措施在各等级的要求', 'Every measure, and how each tier stands to it'],
      ask: 'measures { kind name english: name(lang: EN) restricts tiers }',
    },
    clauses: {
      title: ['指引条款：中风险的社区服务', 'The clauses on community service at MEDIUM'],
      ask: 'clauses(tier: MEDIUM, aspect: SERVICE)',
    },
    clause: {
      title: [
        '不得简单粗暴一刀切：条款与执行它的接口',
        'No crude blanket control: the clause, and what carries it out',
      ],
      ask: 'clause(id: "rights.2") { id force title summary english: summary(lang: EN) measures operations }',
    },
    'policy-values': {
      title: ['期限、人数、比例：政策值及其上下限', 'Days, limits and shares: the policy values and their bounds'],
      ask: `policyValues(division: "${WUCHANG}")`,
    },
    'adopt-value': {
      title: ['本区自定限流比例，明日起生效', 'A share of its own for the flow at facilities, from tomorrow'],
      ask: `adoptPolicyValue(division: "${WUCHANG}", name: FLOW_LIMIT_PERCENT, value: 40, from: "{{nextWeek}}",
        legalBasis: "武昌区指挥部通告")`,
    },
  }),
];
