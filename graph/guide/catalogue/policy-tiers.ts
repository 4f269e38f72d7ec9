/**
 * What the clauses of the three tiers say, in our own words and no stronger than they are. The published
 * summary of the guidance stands behind them; these sentences are not quotations.
 */
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Text } from '#graph/core/ruling.ts';

/** What a clause says. */
export interface ClauseText {
  readonly title: Text;
  readonly summary: Text;
}

/** The clauses that address the communities of one tier. */
export type TierClauseId = Extract<ClauseId, `low.${string}` | `mid.${string}` | `high.${string}`>;

export const TIER_TEXTS: Readonly<Record<TierClauseId, ClauseText>> = {
  'low.control.1': {
    title: { zh: '动员告知与物资储备', en: 'Mobilise, inform, prepare' },
    summary: {
      zh: '社区应发动群众，讲清防病知识和有关信息，照管从高风险地区回来的人，整治环境卫生，备好物资。',
      en: 'Communities must mobilise, educate and inform residents, look after people back from high-risk areas, keep the place clean and stock supplies.',
    },
  },
  'low.control.2': {
    title: { zh: '入境人员登记与照管', en: 'Arrivals from abroad' },
    summary: {
      zh: '应会同家人、用人或接待单位和酒店主动找到入境人员，登记后交由网格照管。本人和有关人员是否隔离、监测，以当地规定为准，须依法逐人确定。',
      en: 'People from abroad must be traced and registered together with their family, employer or host and hotel, and put under a grid. Isolation and monitoring, of them and of others whom the rules concern, follow local rules and the law, person by person.',
    },
  },
  'low.control.3': {
    title: { zh: '高风险地区返回人员服务', en: 'Help for people back from high-risk areas' },
    summary: {
      zh: '集中隔离的，社区应帮助接送；居家隔离的，应由服务机构和志愿者送去生活物资、做好健康监测。解除通知由法定机构开具，社区应帮助送到。',
      en: 'Communities must help with the transfer to central isolation, and see to living supplies and health monitoring for people isolated at home. They help to deliver the release notice, which the statutory body issues.',
    },
  },
  'low.control.4': {
    title: { zh: '凭健康证明免于隔离', en: 'Exemption by health proof' },
    summary: {
      zh: '从其他地方回来的人，持有健康证明并且点对点到达的，可以不再隔离；缺少证明本身不是隔离的理由。社区同时留意并上报无症状感染者。',
      en: 'People back from elsewhere who hold a health proof and came by point-to-point transport may go without isolation; lacking a proof is no ground for it by itself. Communities watch for people infected without symptoms and report them.',
    },
  },
  'low.service.1': {
    title: { zh: '开放大门、登记测温', en: 'Open gates, with registration and temperature' },
    summary: {
      zh: '封闭管理应当解除，外来的人和车可以进入；出入仍须登记、测温。条件具备的，可以为快递员和骑手设准入名单。',
      en: 'Closed gates must be lifted: outsiders and vehicles may enter, while entry and exit are still registered and temperatures taken. An access list for couriers and riders may be kept where means exist.',
    },
  },
  'low.service.2': {
    title: { zh: '设施恢复开放', en: 'Facilities open again' },
    summary: {
      zh: '社区设施和服务站点应恢复开放，政务办理、就业咨询和图书借阅先行。人流须有限度，室内外场所和器材须经常消毒。',
      en: 'Community facilities and service stations must reopen, government affairs, job information and the library first. The flow must be limited, and places and equipment disinfected.',
    },
  },
  'low.service.3': {
    title: { zh: '网点复业与复工支持', en: 'Shops, firms and farms resume' },
    summary: {
      zh: '支持便民商店和理发、洗衣、维修等网点重新开门，鼓励电话或网上预约，免得扎堆。居委会须帮助企业复工，村委会须组织农事。',
      en: 'Shops, hairdressers, laundries and repairers are supported in reopening, and booking by phone or online is encouraged against crowds. Residents’ committees must help firms back to work, and villagers’ committees must organise farming.',
    },
  },
  'low.participation.1': {
    title: { zh: '人人都可参与', en: 'Everyone may take part' },
    summary: {
      zh: '倡导居民自愿参与：照顾返回人员、调解纠纷、清洁环境，并且看好防控物资的去向。',
      en: 'Residents are invited to take part, of their own will, in managing returnees, mediation and sanitation, and to watch how control materials are used. It is promoted, not demanded.',
    },
  },
  'low.it.1': {
    title: { zh: '健康码与跨区互认', en: 'Health codes and their mutual recognition' },
    summary: {
      zh: '推广用社区码和居民健康码协助出入和返回人员管理，并推动各地相互承认。没有码的人另有办法，不因此受阻。',
      en: 'Community codes and residents’ health codes are promoted for entry and for returnees, and so is their recognition across regions. Who has no code has another way.',
    },
  },
  'low.it.2': {
    title: { zh: '抵达信息无缝交接', en: 'Seamless handover of arrivals' },
    summary: {
      zh: '应借助出入境和交通数据，把入境人员和高风险地区返回人员直接交接到社区；其他人不在其内。',
      en: 'Border and transport data must hand over arrivals from abroad and from high-risk areas to their communities without a gap. Nobody else is meant.',
    },
  },
  'low.it.3': {
    title: { zh: '线上宣教、活动与调解', en: 'Education, activities and mediation online' },
    summary: {
      zh: '应通过客户端和社交群组开展健康宣教、信息发布和社区活动。纠纷线上调解仍在探索。',
      en: 'Education, publicity and activities must also run through clients and social channels. Mediation of disputes online is being explored.',
    },
  },
  'mid.control.1': {
    title: { zh: '精准选定管控对象', en: 'Targeted control, professionally guided' },
    summary: {
      zh: '应在疾控等专业机构指导下管理密切接触者、做好消毒。管控哪些场所和人员，须定得合理，有的放矢。',
      en: 'Guided by CDC and other professional bodies, communities must manage close contacts and disinfect. Which places and people are controlled must be chosen reasonably, and each measure must be targeted.',
    },
  },
  'mid.control.2': {
    title: { zh: '密切接触者排查与隔离', en: 'Screening and isolation of contacts' },
    summary: {
      zh: '应由基层医务人员和社区工作者按网格查清谁与确诊病例密切接触过，并安排集中或居家隔离观察。',
      en: 'Medical staff and community workers must screen the close contacts of confirmed cases by grid, and see to their isolation, centrally or at home.',
    },
  },
  'mid.control.3': {
    title: { zh: '治愈返回人员随访', en: 'Follow-up of discharged patients' },
    summary: {
      zh: '治愈后回到社区的人，应会同专业机构做好隔离和健康监测。',
      en: 'For cured patients who come back, isolation and health monitoring must be seen to together with the professional bodies.',
    },
  },
  'mid.service.1': {
    title: { zh: '分类通行、保障复工', en: 'Passes by class, so that work resumes' },
    summary: {
      zh: '封闭管理应当更细：人员和车辆分类，保证复工复产的人和车照常进出。',
      en: 'Closed gates must be made better: people and vehicles by class, so that those returning to work and their vehicles pass normally.',
    },
  },
  'mid.service.2': {
    title: { zh: '设施暂停、预约上门', en: 'Facilities suspended, visits by booking' },
    summary: {
      zh: '社区设施和服务站点应暂停开放，商店不在此列。确有需要的，可以电话或网上预约上门服务。',
      en: 'Community facilities and service stations must be suspended; shops are not meant. Home visits may be booked by phone or online where they are truly needed.',
    },
  },
  'mid.service.3': {
    title: { zh: '生活物资供应点', en: 'Supply points with enough for everyone' },
    summary: {
      zh: '应设集中售卖或配送点，联系有资质的供应商、连锁超市或附近超市供应米面粮油、肉蛋奶和果蔬，让每户都够用。',
      en: 'Supply points for central sale or delivery must be set up with qualified suppliers, chains or nearby supermarkets: grain and oil, meat, eggs and milk, fruit and vegetables, enough for everyone.',
    },
  },
  'mid.service.4': {
    title: { zh: '快递外卖分区投放', en: 'A zone for parcels and takeaway' },
    summary: {
      zh: '应划出快递和外卖投放区，按住址摆放，避免扎堆。条件具备的，可以代收，也可以由专人分批送上门。',
      en: 'A zone for parcels and takeaway must be set up, sorted by address, so that nobody gathers. Collection on behalf and batch delivery by named people may be offered where means exist.',
    },
  },
  'mid.service.5': {
    title: { zh: '心理疏导机制', en: 'Psychological comfort' },
    summary: {
      zh: '应有安抚和疏导居民心理的机制，帮助大家适应封闭管理下的生活。',
      en: 'There must be a mechanism of psychological comfort that helps people live with closed gates.',
    },
  },
  'mid.service.6': {
    title: { zh: '重点人群关爱照料', en: 'Care for those who need it' },
    summary: {
      zh: '独居老人、缺少监护的儿童、残疾人和一线医务人员的家属，应有人上门看望、送物资、照料日常。',
      en: 'Old people living alone, children without a guardian, disabled people and families of front-line medics must be visited, supplied and helped in daily life.',
    },
  },
  'mid.service.7': {
    title: { zh: '督促企业尽责', en: 'Urge firms to do their duty' },
    summary: {
      zh: '居委会应督促辖区企业担起防控责任；督促不等于检查权。',
      en: 'Residents’ committees must urge the firms of their area to carry out their duties of prevention. It gives them no power of inspection.',
    },
  },
  'mid.participation.1': {
    title: { zh: '志愿者协助', en: 'Volunteers help' },
    summary: {
      zh: '倡导志愿者自愿协助密切接触者管理和生活物资配送等工作。',
      en: 'Volunteers are invited to help with the management of contacts and with supplies. It is promoted, and stays voluntary.',
    },
  },
  'mid.it.1': {
    title: { zh: '健康码辅助接触者管理', en: 'Codes support the management of contacts' },
    summary: {
      zh: '推广用社区码和居民健康码辅助密切接触者管理。',
      en: 'The use of community codes and health codes in the management of close contacts is promoted.',
    },
  },
  'mid.it.2': {
    title: { zh: '线上招募、疏导与订购', en: 'Recruitment, counselling and ordering online' },
    summary: {
      zh: '应通过客户端招募志愿者、对接项目并加以监督，提供心理疏导，扩展物资的线上订购和配送。',
      en: 'Volunteers must be recruited, matched to projects and supervised through clients, counselling offered, and online ordering and delivery extended.',
    },
  },
  'high.control.1': {
    title: { zh: '严格管控、限制聚集', en: 'Strict control, limited gatherings' },
    summary: {
      zh: '应按技术方案把社区管控做到严格，并限制人员聚集。',
      en: 'Community control must be strict, by the technical plan, and gatherings limited.',
    },
  },
  'high.service.1': {
    title: { zh: '依法严格封闭管理', en: 'Strict closed management, by law' },
    summary: {
      zh: '封闭管理应当严格：随防控需要依法限制或禁止人员和车辆出入；居民回家始终可以。',
      en: 'Closed management must be strict: entry and exit of people and vehicles are restricted or forbidden as control requires and the law allows. A resident always comes home.',
    },
  },
  'high.service.2': {
    title: { zh: '应急出行保障', en: 'Emergency trips' },
    summary: {
      zh: '发热或有呼吸道症状的人、其他急症病人、孕产妇等需要外出时，应安排应急车辆，并做好车辆消毒。',
      en: 'For fever or respiratory symptoms, other acute illness, pregnant women, new mothers and the like, an emergency vehicle must be arranged and disinfected.',
    },
  },
  'high.service.3': {
    title: { zh: '集中采购与统一配送', en: 'Collective purchase and unified delivery' },
    summary: {
      zh: '生活物资应集中采购供应，由服务机构或志愿者统一送达；多样化的需要，应尽量满足。',
      en: 'Supplies must be bought collectively and delivered in one operation by service organisations or volunteers. Varied needs should be met as far as possible.',
    },
  },
  'high.service.4': {
    title: { zh: '加强心理疏导', en: 'More psychological comfort' },
    summary: { zh: '对居民的心理安抚和疏导应当加强。', en: 'Psychological comfort for residents must be stepped up.' },
  },
  'high.service.5': {
    title: { zh: '守住关爱底线', en: 'The care roster above all' },
    summary: {
      zh: '独居老人、缺少监护的儿童、残疾人和一线医务人员的家属，应作为重点照料，不让突破底线的事发生。',
      en: 'Those on the care roster must come before all else: nothing may happen to them that crosses the bottom line.',
    },
  },
  'high.service.6': {
    title: { zh: '慢性病服务与用药', en: 'Health service and medicine, chronic patients' },
    summary: {
      zh: '应保证慢性病患者看得上病、用得上药。',
      en: 'Health service and medicine must be ensured for chronic patients.',
    },
  },
  'high.participation.1': {
    title: { zh: '有经验的志愿者', en: 'Experienced and protected volunteers' },
    summary: {
      zh: '倡导有志愿服务经验的人参与物资配送等必要工作，并为其落实防护。',
      en: 'Volunteers with experience are invited to do the necessary work, such as delivering supplies, and are protected for it. It is promoted, and nothing beyond the necessary is meant.',
    },
  },
  'high.it.1': {
    title: { zh: '健康码辅助管控', en: 'Codes support control' },
    summary: {
      zh: '推广用社区码和居民健康码辅助社区管控。',
      en: 'The use of community codes and health codes in support of control measures is promoted.',
    },
  },
  'high.it.2': {
    title: { zh: '公共视频辅助限聚', en: 'Public video against crowds' },
    summary: {
      zh: '可以借助公共安全视频网络配合限制聚集。',
      en: 'The public video network may be used in support of the limit on gatherings.',
    },
  },
  'high.it.3': {
    title: { zh: '线上订购与疏导', en: 'Ordering and counselling online' },
    summary: {
      zh: '应通过客户端做好生活物资订购和心理疏导。',
      en: 'Ordering of supplies and counselling must run through clients.',
    },
  },
};
