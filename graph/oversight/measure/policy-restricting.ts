/**
 * The measures that limit movement, activity, property or privacy. Communities propose them, and what a tier
 * does not speak of is beyond it. HIGH carries on what MEDIUM says of control zones, contacts and facilities,
 * since it speaks of none of them and is the stricter.
 */
import { forbid, may, type MeasureDraft, must, restricting, throughout, undo, when, within } from './policy-rows.ts';

const zoneAroundCases = when(
  'mid.control.1',
  '凭疾控等专业机构的意见，限于与病例有关的楼栋、单元或场所，写明理由和截止日期。',
  'On the advice of CDC or another professional body, for the building, unit or venue around cases, with a ground and an end.',
);

const isolatedContacts = when(
  'mid.control.2',
  '限于专业人员认定的密切接触者，以及规定须隔离的治愈返回人员和抵达人员，期限按政策值。',
  'For contacts found by a professional, and for discharged patients and arrivals whom the rules concern, for the days of the policy values.',
);

const monitoredContacts = when(
  'mid.control.2',
  '限于密切接触者、治愈返回人员和规定须监测的抵达人员，期限按政策值。',
  'For contacts, discharged patients and arrivals whom the rules concern, for the days of the policy values.',
);

export const RESTRICTING = {
  CLOSED_MANAGEMENT: restricting('封闭管理', 'Closed management', {
    LOW: undo('low.service.1'),
    MEDIUM: when(
      'mid.service.1',
      '人员、车辆分类通行：复工复产的照常出入，就医、应急和居民回家不受阻。',
      'People and vehicles pass by class: those returning to work pass, and so do care, emergencies and residents who come home.',
    ),
    HIGH: must('high.service.1'),
  }),
  ENTRY_RESTRICTION: restricting('限制外来人员车辆进入', 'Limits on outsiders and vehicles', {
    LOW: undo('low.service.1'),
    MEDIUM: when(
      'mid.service.1',
      '外来人员和车辆按类别放行，复工复产、保供、照护和应急的照常进入。',
      'Outsiders and vehicles are let in by class: work, supplies, care and emergencies enter as usual.',
    ),
    HIGH: when(
      'high.service.1',
      '须有法律依据，并与疫情相称；居民随时可以回家，应急、保供和医护照常进入。',
      'On a legal basis and as control requires: a resident always comes home; emergencies, supplies and medical staff enter.',
    ),
  }),
  EXIT_QUOTA: restricting('限次外出', 'Limited going out', {
    LOW: undo('low.service.1'),
    MEDIUM: when(
      'mid.service.1',
      '仅在县（市、区）自行选定限值时适用；上班的人不受限，就医和应急不计次。',
      'Only where the county has chosen a value of its own: never for those who go to work; care and emergencies are not counted.',
    ),
    HIGH: when(
      'high.service.1',
      '须有法律依据，并在县（市、区）的限值之内；就医、应急和居民回家不计次。',
      'On a legal basis and by the value of the county: care, emergencies and coming home are not counted.',
    ),
  }),
  HOME_CONFINEMENT: restricting('禁止外出', 'Ban on all going out', throughout(forbid('rights.2'))),
  CONTROL_ZONE: restricting('重点场所区域管控', 'Control zone around cases', {
    MEDIUM: zoneAroundCases,
    HIGH: zoneAroundCases,
  }),
  VENUE_CLOSURE: restricting('场所暂停开放', 'Closing of a venue', {
    MEDIUM: when(
      'mid.control.1',
      '凭专业机构的意见，限于与病例有关的场所，写明理由和截止日期。',
      'On professional advice, for a venue connected with cases, with a ground and an end.',
    ),
    HIGH: when(
      'high.control.1',
      '限于容易聚集的场所；供应生活必需品和药品的商店继续服务。',
      'For venues where people gather: shops for daily needs and medicine go on serving.',
    ),
  }),
  FACILITY_SUSPENSION: restricting('暂停社区文体设施和服务站点', 'Suspension of community facilities', {
    LOW: undo('low.service.2'),
    MEDIUM: must('mid.service.2'),
    HIGH: must('mid.service.2'),
  }),
  GATHERING_LIMIT: restricting('限制聚集', 'Limit on gatherings', {
    MEDIUM: within(
      'mid.service.4',
      '限于快递外卖投放区和物资供应点，避免扎堆。',
      'At the parcel zone and the supply points, so that nobody crowds there.',
    ),
    HIGH: must('high.control.1'),
  }),
  FLOW_LIMIT: restricting('设施限流', 'Limit on the flow at facilities', {
    LOW: must('low.service.2'),
    MEDIUM: within(
      'mid.service.4',
      '限于快递外卖投放区和物资供应点；社区设施已暂停开放。',
      'At the parcel zone and the supply points: community facilities are suspended.',
    ),
    HIGH: within(
      'high.control.1',
      '限于居民仍须到场的地方；生活物资以统一配送为主。',
      'Where people still have to come themselves: supplies are delivered.',
    ),
  }),
  PERSON_ISOLATION: restricting('隔离医学观察', 'Isolation for medical observation', {
    LOW: when(
      'low.control.2',
      '限于当地规定涉及的人员，依法逐人裁定；没有健康证明本身不是理由。',
      'For persons whom the local rules concern, by law and one by one: lacking a health proof is no ground by itself.',
    ),
    MEDIUM: isolatedContacts,
    HIGH: isolatedContacts,
  }),
  HEALTH_MONITORING: restricting('健康监测', 'Health monitoring', {
    LOW: when(
      'low.control.2',
      '限于当地规定涉及的人员，期限按政策值。',
      'For persons whom the local rules concern, for the days of the policy values.',
    ),
    MEDIUM: monitoredContacts,
    HIGH: monitoredContacts,
  }),
  ENTRY_REGISTRATION: restricting('出入登记测温', 'Entry registration and temperature', {
    LOW: must('low.service.1'),
    MEDIUM: must('mid.service.1'),
    HIGH: must('high.service.1'),
  }),
  // A courier who is not on it is an ordinary visitor.
  ACCESS_LIST: restricting('快递外卖人员准入名单', 'Access list for couriers', throughout(may('low.service.1'))),
  CROWD_ALERTS: restricting('公共视频聚集预警', 'Crowd alerts by public video', { HIGH: may('high.it.2') }),
} as const satisfies Readonly<Record<string, MeasureDraft>>;

export type RestrictingKind = keyof typeof RESTRICTING;

/**
 * Which measures serve the same end with less (gen.1), the heaviest of them first. Whether a tier allows one
 * is its own row's to say.
 */
export const LIGHTER: Partial<Readonly<Record<RestrictingKind, readonly RestrictingKind[]>>> = {
  CLOSED_MANAGEMENT: ['CONTROL_ZONE', 'ENTRY_RESTRICTION', 'ENTRY_REGISTRATION'],
  ENTRY_RESTRICTION: ['ACCESS_LIST', 'ENTRY_REGISTRATION'],
  EXIT_QUOTA: ['GATHERING_LIMIT', 'ENTRY_REGISTRATION'],
  HOME_CONFINEMENT: ['CLOSED_MANAGEMENT', 'EXIT_QUOTA', 'CONTROL_ZONE', 'PERSON_ISOLATION', 'HEALTH_MONITORING'],
  CONTROL_ZONE: ['PERSON_ISOLATION', 'HEALTH_MONITORING'],
  VENUE_CLOSURE: ['GATHERING_LIMIT', 'FLOW_LIMIT'],
  FACILITY_SUSPENSION: ['FLOW_LIMIT'],
  GATHERING_LIMIT: ['FLOW_LIMIT'],
  PERSON_ISOLATION: ['HEALTH_MONITORING'],
  ACCESS_LIST: ['ENTRY_REGISTRATION'],
};
