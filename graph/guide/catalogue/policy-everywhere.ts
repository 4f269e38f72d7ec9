/** What the clauses say that hold at every tier, in our own words and no stronger than they are. */
import type { ClauseId } from '#graph/core/clauses.ts';
import type { ClauseText, TierClauseId } from './policy-tiers.ts';

export const EVERYWHERE_TEXTS: Readonly<Record<Exclude<ClauseId, TierClauseId>, ClauseText>> = {
  'gen.1': {
    title: { zh: '尽量少影响日常生活', en: 'Least disturbance of ordinary life' },
    summary: {
      zh: '防控应把对居民日常生活的影响降到最小，并助力复工复产。',
      en: 'Control must disturb ordinary life as little as it can, and help work and production to resume.',
    },
  },
  'gen.2': {
    title: { zh: '遵循现行技术方案', en: 'Follow the technical plan' },
    summary: {
      zh: '社区防控须按现行的社区防控技术方案进行。',
      en: 'Communities must follow the technical plan for communities that is in force.',
    },
  },
  'org.1': {
    title: { zh: '四方责任与四早', en: 'Four responsibilities, four earlies' },
    summary: {
      zh: '应有领导机制，属地、部门、单位和个人各担其责，并做到早发现、早报告、早隔离、早治疗。',
      en: 'There must be a leading mechanism, with duties of locality, department, employer and individual, and early finding, reporting, isolation and treatment.',
    },
  },
  'org.2': {
    title: { zh: '科学研判、动态调整', en: 'Assess, and adjust to it' },
    summary: {
      zh: '应研判疫情的范围、严重程度和社会影响；防控策略、人员力量、物资和应急机制须随响应级别和县域风险等级调整。',
      en: 'Spread, severity and social impact must be judged, and strategy, staffing, materials and the emergency mechanism must follow the response level and the tier of the county.',
    },
  },
  'org.3': {
    title: { zh: '随应急响应启动和终止', en: 'Begins and ends with the response' },
    summary: {
      zh: '社区防控须随突发公共卫生事件应急响应启动，也随之终止；响应之外不适用任何管控措施。',
      en: 'Community control must start and end with the emergency response: outside it no control measure applies.',
    },
  },
  'org.4': {
    title: { zh: '及时总结、完善治理', en: 'Review results and gaps' },
    summary: {
      zh: '成效和短板应及时总结，社区治理和应急管理体系应逐步完善。',
      en: 'Results and gaps must be summed up in time, and community governance and its emergency system improved.',
    },
  },
  'base.1': {
    title: { zh: '网格管理、力量下沉', en: 'Grids, data and manpower for communities' },
    summary: {
      zh: '应实行网格化管理，把数据、资源和人手送到社区，把防线前移。',
      en: 'Communities must be managed by grid, and data, resources and manpower must be pushed down to them, so that the front line moves forward.',
    },
  },
  'base.2': {
    title: { zh: '关爱社区工作者和医务人员', en: 'Care for workers and medics' },
    summary: {
      zh: '一线社区工作者和医务人员应受到关爱，补助和工伤待遇须兑现。',
      en: 'Community workers and medics must be cared for: allowances and work-injury cover must be made good.',
    },
  },
  'base.3': {
    title: { zh: '不得索要两种以外的证明', en: 'No papers beyond two' },
    summary: {
      zh: '不得以疫情防控为由要求社区出具居住证明和解除隔离通知书以外的证明；与疫情无关的证明不在此列。',
      en: 'In the name of epidemic control nobody must demand papers from communities beyond two: the residence certificate and the isolation-release notice. Papers that have nothing to do with the epidemic are untouched.',
    },
  },
  'base.4': {
    title: { zh: '统筹使用下沉人员', en: 'Seconded staff join the community' },
    summary: {
      zh: '企事业单位的下沉人员应编入社区防控队伍，由社区按需要统一安排。',
      en: 'Staff seconded from enterprises and public institutions must join the force of the community and be deployed by it.',
    },
  },
  'base.5': {
    title: { zh: '物资保障与设备精度', en: 'Materials first, equipment accurate' },
    summary: {
      zh: '社区防控物资应列为各级重点，统一调拨、管理和发放；设备特别是测温设备须准确。',
      en: 'Control materials for communities must have priority at every level, with one allocation, one management and one issue. Equipment must be accurate, thermometers above all.',
    },
  },
  'base.6': {
    title: { zh: '为社区工作者减负', en: 'Less load on community workers' },
    summary: { zh: '社区工作者的负担和压力应切实减轻。', en: 'The load on community workers must be cut.' },
  },
  'rights.1': {
    title: { zh: '不得层层加码', en: 'Nothing beyond the tier' },
    summary: {
      zh: '不得提出超出本级本类要求的防控措施。对过度防控的警示和通报机制，可以探索建立。',
      en: 'Nobody must impose control beyond what tier and class ask for. Warning of over-control, and notifying it, is being explored.',
    },
  },
  'rights.2': {
    title: { zh: '不得简单一刀切', en: 'No crude blanket control' },
    summary: {
      zh: '不得封了小区就不管，不得一律禁止居民出门，不得一律拒绝外来人员，也不得采取其他类似的简单做法。',
      en: 'Control must not be crude: no sealing of a community and leaving it at that, no ban on all going out, no turning away of all outsiders, and nothing like them.',
    },
  },
  'rights.3': {
    title: { zh: '不得侵害合法权益', en: 'No infringement of rights' },
    summary: {
      zh: '不得借疫情防控侵害人身、财产和其他合法权益。',
      en: 'Personal, property and other lawful rights must not be infringed in the name of epidemic control.',
    },
  },
  'rights.4': {
    title: { zh: '隔离期满人员的回归', en: 'Return after isolation' },
    summary: {
      zh: '从高风险地区或疫情严重国家返回的人，应做好对接，在隔离期满后帮助其回到社区，并做好同单元住户的思想工作。',
      en: 'People back from high-risk areas or badly hit countries must be handed over in time and helped to return after their isolation, and the other households of the stairwell must be talked with.',
    },
  },
  'rights.5': {
    title: { zh: '关心患者、消除歧视', en: 'Care, reintegrate, stop discrimination' },
    summary: {
      zh: '确诊、疑似、无症状的人，密切接触者，还有发热的人，都应得到关心；治愈或排除后应帮助其回到正常生活，歧视言行须及时制止。',
      en: 'Confirmed, suspected and asymptomatic people, contacts and people with fever must be cared for and reintegrated once cured or ruled out, and discrimination against them must be stopped.',
    },
  },
  'rights.6': {
    title: { zh: '对接需求、讲清政策', en: 'Meet needs and explain policy' },
    summary: {
      zh: '防控、服务和信息化工作应与居民的需要对上号，政策须向居民讲明白。',
      en: 'Control, service and information work must be matched to what people need, and policy must be explained to them.',
    },
  },
};
