/**
 * The measures that serve people, in the order of the clauses that ask for them. None is ever forbidden; a
 * tier that says nothing of one leaves it permitted.
 *
 * Our reading, where a tier's own words are short:
 * - "Keep it out" is the strategy of LOW and of MEDIUM: what LOW asks for arrivals and returnees is asked for
 *   at MEDIUM too.
 * - HIGH asks for strict control (high.control.1): what MEDIUM asks for contacts, patients and disinfection
 *   is part of it.
 * - Reporting people without symptoms stands in a clause that is a MAY; as a duty it rests on early reporting
 *   (org.1).
 */
import {
  encourage,
  explore,
  leave,
  may,
  type MeasureDraft,
  must,
  serving,
  should,
  suspend,
  throughout,
  uphold,
  when,
  within,
} from './policy-rows.ts';

const necessaryWorkAlone = within(
  'high.participation.1',
  '只做物资配送等必要工作，由有经验的志愿者承担，并先配齐防护用品。',
  'Necessary work alone, by volunteers with experience, each of them protected first.',
);

export const SERVING = {
  // Keeping it out
  PUBLIC_EDUCATION: serving('健康宣教与信息告知', 'Health education and information', { LOW: must('low.control.1') }),
  RETURNEE_SUPPORT: serving('返回人员服务管理', 'Service for returnees', {
    LOW: must('low.control.1'),
    MEDIUM: must('low.control.1'),
  }),
  SANITATION: serving('环境卫生整治', 'Sanitation', { LOW: must('low.control.1') }),
  MATERIAL_STOCK: serving('防控物资储备', 'Stock of control materials', { LOW: must('low.control.1') }),
  ARRIVAL_REGISTRATION: serving('入境人员追踪登记', 'Registration of arrivals from abroad', {
    LOW: must('low.control.2'),
    MEDIUM: must('low.control.2'),
  }),
  ISOLATION_TRANSFER: serving('协助接送隔离人员', 'Help with transfers to isolation', {
    LOW: must('low.control.3'),
    MEDIUM: must('low.control.3'),
  }),
  ISOLATION_SUPPORT: serving('居家隔离生活保障', 'Supplies for people isolated at home', {
    LOW: must('low.control.3'),
    MEDIUM: must('low.control.3'),
    HIGH: must('high.service.3'),
  }),
  RELEASE_NOTICE_DELIVERY: serving('协助送达解除隔离通知', 'Delivery of release notices', {
    LOW: must('low.control.3'),
    MEDIUM: must('low.control.3'),
  }),
  ISOLATION_EXEMPTION: serving('凭健康证明免于隔离', 'Exemption from isolation by health proof', {
    LOW: may('low.control.4'),
  }),
  ASYMPTOMATIC_REPORTING: serving(
    '发现报告无症状感染者',
    'Reporting of infections without symptoms',
    throughout(must('org.1')),
  ),

  // Restoring order, at LOW
  OPEN_FACILITIES: serving('开放社区设施和服务站点', 'Open community facilities', {
    LOW: must('low.service.2'),
    MEDIUM: suspend('mid.service.2'),
    HIGH: suspend('mid.service.2'),
  }),
  DISINFECTION: serving('场所设施消毒', 'Disinfection of places and equipment', {
    LOW: must('low.service.2'),
    MEDIUM: must('mid.control.1'),
    HIGH: must('high.control.1'),
  }),
  SHOP_REOPENING: serving('支持便民网点复业', 'Support for shops that reopen', { LOW: encourage('low.service.3') }),
  BOOKING: serving('电话或网上预约', 'Booking by phone or online', { LOW: encourage('low.service.3') }),
  ENTERPRISE_HELP: serving('协助企业复工复产', 'Help for firms to resume work', {
    LOW: must('low.service.3'),
    MEDIUM: must('gen.1'),
    HIGH: must('gen.1'),
  }),
  FARMING: serving('组织农业生产', 'Organised farming', { LOW: must('low.service.3') }),
  RESIDENT_PARTICIPATION: serving('居民参与防控和服务', 'Residents take part', {
    LOW: encourage('low.participation.1'),
    HIGH: necessaryWorkAlone,
  }),
  MATERIAL_OVERSIGHT: serving('居民监督防控物资', 'Oversight of control materials by residents', {
    LOW: encourage('low.participation.1'),
  }),
  HEALTH_CODES: serving('健康码辅助管理', 'Health codes as a help', {
    LOW: encourage('low.it.1'),
    MEDIUM: encourage('mid.it.1'),
    HIGH: encourage('high.it.1'),
  }),
  CODE_RECOGNITION: serving('健康码跨区域互认', 'Recognition of codes across regions', { LOW: encourage('low.it.1') }),
  ARRIVAL_HANDOVER: serving('抵达人员信息交接', 'Handover of arrival data', {
    LOW: must('low.it.2'),
    MEDIUM: must('low.it.2'),
  }),
  ONLINE_ACTIVITIES: serving('线上宣教和活动', 'Education and activities online', { LOW: must('low.it.3') }),
  ONLINE_MEDIATION: serving('线上调解纠纷', 'Mediation online', { LOW: explore('low.it.3') }),

  // Contacts and patients
  CONTACT_SCREENING: serving('密切接触者排查', 'Screening of close contacts', {
    LOW: leave('org.1'),
    MEDIUM: must('mid.control.2'),
    HIGH: must('high.control.1'),
  }),
  DISCHARGE_FOLLOW_UP: serving('治愈出院人员随访', 'Follow-up of discharged patients', {
    LOW: leave('rights.5'),
    MEDIUM: must('mid.control.3'),
    HIGH: must('high.control.1'),
  }),

  // Living with closed gates
  PASSES_BY_CLASS: serving('人员车辆分类通行', 'Passes by class', {
    LOW: within(
      'low.service.1',
      '大门已经开放：通行证可以发放，没有也照样通行。',
      'The gates are open: a pass may be handed out, and nobody needs one.',
    ),
    MEDIUM: must('mid.service.1'),
    HIGH: when(
      'high.service.1',
      '依法发给必要的类别；居民回家不凭通行证。',
      'For the essential classes, as the law allows: a resident needs none to come home.',
    ),
  }),
  HOME_VISITS: serving('预约上门服务', 'Home visits by booking', { MEDIUM: may('mid.service.2') }),
  SUPPLY_POINTS: serving('生活物资供应点', 'Supply points', { MEDIUM: must('mid.service.3') }),
  PARCEL_ZONE: serving('快递外卖分区投放', 'Zone for parcels and takeaway', { MEDIUM: must('mid.service.4') }),
  PARCEL_COLLECTION: serving('快递代收', 'Collection of parcels on behalf', { MEDIUM: may('mid.service.4') }),
  BATCH_DELIVERY: serving('专人分批配送', 'Delivery in batches by named people', { MEDIUM: may('mid.service.4') }),
  COUNSELLING: serving('心理慰藉疏导', 'Psychological comfort', {
    MEDIUM: must('mid.service.5'),
    HIGH: must('high.service.4'),
  }),
  CARE_ROSTER: serving('重点人群关爱照料', 'Care roster', {
    MEDIUM: must('mid.service.6'),
    HIGH: must('high.service.5'),
  }),
  EMPLOYER_REMINDERS: serving('督促企业落实责任', 'Reminders to employers', {
    LOW: leave('org.1'),
    MEDIUM: must('mid.service.7'),
  }),
  VOLUNTEER_TASKS: serving('志愿者服务任务', 'Tasks for volunteers', {
    MEDIUM: encourage('mid.participation.1'),
    HIGH: necessaryWorkAlone,
  }),
  VOLUNTEER_RECRUITMENT: serving('志愿者招募和项目对接', 'Recruitment of volunteers', {
    MEDIUM: must('mid.it.2'),
    HIGH: necessaryWorkAlone,
  }),
  ONLINE_COUNSELLING: serving('线上心理疏导', 'Counselling online', {
    MEDIUM: must('mid.it.2'),
    HIGH: must('high.it.3'),
  }),
  ONLINE_ORDERING: serving('线上订购和配送', 'Ordering and delivery online', {
    MEDIUM: must('mid.it.2'),
    HIGH: must('high.it.3'),
  }),

  // Strict control made bearable
  EMERGENCY_TRIPS: serving('应急车辆出行', 'Emergency trips', { HIGH: must('high.service.2') }),
  VEHICLE_DISINFECTION: serving('应急车辆消毒', 'Disinfection of emergency vehicles', { HIGH: must('high.service.2') }),
  COLLECTIVE_PURCHASE: serving('集中采购供应', 'Collective purchase', { HIGH: must('high.service.3') }),
  UNIFIED_DELIVERY: serving('统一配送', 'Unified delivery', { HIGH: must('high.service.3') }),
  VARIED_NEEDS: serving('满足多样化需求', 'Varied needs', { HIGH: should('high.service.3') }),
  CHRONIC_CARE: serving('慢性病健康服务', 'Health service for chronic patients', { HIGH: must('high.service.6') }),
  MEDICINE_REFILL: serving('慢性病药品保障', 'Medicine before it runs out', { HIGH: must('high.service.6') }),

  // At every tier
  LIGHTER_FIRST: serving('较轻措施优先', 'The lighter measure first', throughout(must('gen.1'))),
  PLAN_IN_FORCE: serving('执行现行技术方案', 'Work by the technical plan in force', throughout(must('gen.2'))),
  DUTY_ASSIGNMENT: serving('落实四方责任', 'Duties with owner and deadline', throughout(must('org.1'))),
  EARLY_DETECTION: serving('落实四早措施', 'Early finding, reporting, isolation, treatment', throughout(must('org.1'))),
  SITUATION_ASSESSMENT: serving('疫情研判', 'Assessment of the epidemic', throughout(must('org.2'))),
  RESOURCE_PLANNING: serving('力量物资随级调整', 'Staff and materials follow the tier', throughout(must('org.2'))),
  RESPONSE_LINKAGE: serving('随应急响应启止', 'Control begins and ends with the response', throughout(must('org.3'))),
  REVIEW: serving('总结成效和短板', 'Review of results and gaps', throughout(must('org.4'))),
  GRID_MANAGEMENT: serving('网格化管理', 'Grid management', throughout(must('base.1'))),
  COMMUNITY_DATA: serving('数据推送到社区', 'Data for the communities', throughout(must('base.1'))),
  WORKER_CARE: serving('关爱社区工作者和医务人员', 'Care for workers and medics', throughout(must('base.2'))),
  COMMUNITY_PAPERS: serving(
    '社区出具证明',
    'Papers issued by communities',
    throughout(
      within(
        'base.3',
        '以疫情防控为由，只能要求居住证明和解除隔离通知书；与疫情无关的证明不在此列。',
        'In the name of epidemic control, the residence certificate and the release notice alone; other papers are untouched.',
      ),
    ),
  ),
  SECONDED_STAFF: serving('统筹使用下沉人员', 'Deployment of seconded staff', throughout(must('base.4'))),
  MATERIAL_ALLOCATION: serving('物资统一调拨管理发放', 'One allocation of materials', throughout(must('base.5'))),
  EQUIPMENT_ACCURACY: serving('测温等设备精度', 'Accurate equipment', throughout(must('base.5'))),
  BURDEN_RELIEF: serving('为社区工作者减负', 'Less load on community workers', throughout(must('base.6'))),
  OVER_CONTROL_WARNING: serving('过度防控警示通报', 'Warnings of over-control', throughout(explore('rights.1'))),
  GRIEVANCE_HANDLING: serving('权益诉求处理', 'Handling of grievances', throughout(uphold('rights.3'))),
  RETURN_HANDOVER: serving('隔离期满人员对接回归', 'Return after isolation', throughout(must('rights.4'))),
  NEIGHBOUR_EXPLANATION: serving('同单元住户思想工作', 'Explanation to neighbours', throughout(must('rights.4'))),
  PATIENT_CARE: serving('关心患者和接触者', 'Care for patients and contacts', throughout(must('rights.5'))),
  ANTI_DISCRIMINATION: serving('制止歧视', 'Action against discrimination', throughout(must('rights.5'))),
  NEEDS_MATCHING: serving('服务与需求对接', 'Service matched to needs', throughout(must('rights.6'))),
  POLICY_EXPLANATION: serving('政策宣传解释', 'Explanation of policy', throughout(must('rights.6'))),
} as const satisfies Readonly<Record<string, MeasureDraft>>;
