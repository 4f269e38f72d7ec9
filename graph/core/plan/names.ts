/**
 * The policy values by the names that callers know them by: which value of the plan it is, who may choose it,
 * and inside which bounds. A later value is a row here, a field of `PlanValues` and a value of the enum
 * `PolicyValueName`.
 */
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Text } from '#graph/core/ruling.ts';
import { type PlanValues, type PolicyValueName, SLOT_HORIZON_DAYS } from './values.ts';

export type PolicyUnit =
  'DAYS' | 'HOURS' | 'MINUTES' | 'CASES' | 'OUTBREAKS' | 'PERSONS' | 'PERCENT' | 'TENTHS_CELSIUS';

/** The fields of the plan that are values: all but its day and its versions. */
export type ValueField = Exclude<keyof PlanValues, 'from' | 'planVersion' | 'localPolicy' | 'chosen'>;

/** Whole numbers, both included. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

export interface PolicyValueRow {
  readonly field: ValueField;
  readonly unit: PolicyUnit;
  /** Who may choose it: the nation alone, or a county inside the national bounds. */
  readonly owner: 'NATION' | 'COUNTY';
  /** What makes sense at all: the nation, too, stays inside. */
  readonly limits: Bounds;
  /** What a county may choose as long as the nation has adopted no other bounds. */
  readonly bounds: Bounds;
  /** Days ahead at which it is adopted at the latest: 1, or more where a value decides of days ahead. */
  readonly noticeDays: number;
  /** The clause that it serves. */
  readonly clause: ClauseId;
  readonly description: Text;
}

type Told = Pick<PolicyValueRow, 'field' | 'unit' | 'clause'> & { readonly zh: string; readonly en: string };

const national = (limits: Bounds, { zh, en, ...told }: Told): PolicyValueRow => ({
  ...told,
  owner: 'NATION',
  limits,
  bounds: limits,
  noticeDays: 1,
  description: { zh, en },
});

const local = (limits: Bounds, bounds: Bounds, { zh, en, ...told }: Told, noticeDays = 1): PolicyValueRow => ({
  ...told,
  owner: 'COUNTY',
  limits,
  bounds,
  noticeDays,
  description: { zh, en },
});

const range = (min: number, max: number): Bounds => ({ min, max });

/** The bounds are our reading: the guidance says that there are some, and gives no numbers. */
export const POLICY_VALUES: Readonly<Record<PolicyValueName, PolicyValueRow>> = {
  WINDOW_DAYS: national(range(1, 60), {
    field: 'windowDays',
    unit: 'DAYS',
    clause: 'org.2',
    zh: '县域连续多少天无新增病例为低风险；病例和聚集性疫情计入多少天。',
    en: 'Days without a new case that make a county LOW, and for which a case or cluster counts.',
  }),
  SMALL_CUMULATIVE: national(range(0, 100_000), {
    field: 'smallCumulative',
    unit: 'CASES',
    clause: 'org.2',
    zh: '有新增病例的县域，累计病例不超过此数为中风险。',
    en: 'Cumulative cases up to which a county with new ones is MEDIUM.',
  }),
  CLUSTER_SIZE: national(range(2, 100), {
    field: 'clusterSize',
    unit: 'CASES',
    clause: 'org.2',
    zh: '多少例有关联的病例构成聚集性疫情。',
    en: 'Linked cases that make a cluster.',
  }),
  COMMUNITY_WINDOW_DAYS: national(range(1, 60), {
    field: 'communityWindowDays',
    unit: 'DAYS',
    clause: 'gen.2',
    zh: '病例计入社区疫情类别的天数。',
    en: 'Days for which a case counts towards the class of its community.',
  }),
  OUTBREAK_CASES: national(range(2, 100), {
    field: 'outbreakCases',
    unit: 'CASES',
    clause: 'gen.2',
    zh: '小范围内多少例病例构成暴发疫情。',
    en: 'Cases in one small area that make an outbreak.',
  }),
  SPORADIC_CASES: national(range(1, 100), {
    field: 'sporadicCases',
    unit: 'CASES',
    clause: 'gen.2',
    zh: '多少例感染来源不清楚的散发病例构成传播疫情。',
    en: 'Sporadic cases of unknown source that make transmission.',
  }),
  MANY_OUTBREAKS: national(range(1, 100), {
    field: 'manyOutbreaks',
    unit: 'OUTBREAKS',
    clause: 'gen.2',
    zh: '多少起较大的暴发疫情为“较多”。',
    en: 'How many large outbreaks are many.',
  }),
  LARGE_OUTBREAK_CASES: national(range(2, 1_000), {
    field: 'largeOutbreakCases',
    unit: 'CASES',
    clause: 'gen.2',
    zh: '多少例病例为较大的暴发疫情。',
    en: 'How many cases make an outbreak large.',
  }),
  CONTACT_ISOLATION_DAYS: local(range(0, 60), range(14, 28), {
    field: 'contactIsolationDays',
    unit: 'DAYS',
    clause: 'mid.control.2',
    zh: '密切接触者自最后一次无有效防护接触之日起的隔离天数。',
    en: 'Isolation of a close contact, from the last unprotected contact.',
  }),
  ARRIVAL_ISOLATION_DAYS: local(range(0, 60), range(14, 28), {
    field: 'arrivalIsolationDays',
    unit: 'DAYS',
    clause: 'low.control.2',
    zh: '入境人员和从高风险地区返回人员自到达之日起的隔离天数。',
    en: 'Isolation of an arrival from abroad or from a high-risk area, from the day of arrival.',
  }),
  DISCHARGE_ISOLATION_DAYS: local(range(0, 60), range(14, 28), {
    field: 'dischargeIsolationDays',
    unit: 'DAYS',
    clause: 'mid.control.3',
    zh: '治愈出院患者的隔离和医学观察天数。',
    en: 'Isolation and monitoring of a discharged patient.',
  }),
  RECHECK_FIRST_DAY: national(range(7, 21), {
    field: 'recheckFirstDay',
    unit: 'DAYS',
    clause: 'mid.control.3',
    zh: '治愈出院后第一次复查的最晚日（第2周末），自出院之日起计。',
    en: 'By which day after a discharge the first recheck is made: the end of week 2.',
  }),
  RECHECK_SECOND_DAY: national(range(22, 42), {
    field: 'recheckSecondDay',
    unit: 'DAYS',
    clause: 'mid.control.3',
    zh: '治愈出院后第二次复查的最晚日（第4周末），自出院之日起计。',
    en: 'By which day after a discharge the second recheck is made: the end of week 4.',
  }),
  MONITORING_DAYS: local(range(0, 60), range(0, 28), {
    field: 'monitoringDays',
    unit: 'DAYS',
    clause: 'low.control.2',
    zh: '解除隔离后继续健康监测的天数。',
    en: 'Health monitoring after isolation.',
  }),
  ABROAD_CENTRAL_DAYS: local(range(0, 60), range(0, 28), {
    field: 'abroadCentralDays',
    unit: 'DAYS',
    clause: 'low.control.2',
    zh: '入境人员具备居家隔离条件时，自到达之日起仍须集中隔离的天数。',
    en: 'The first days after an entry from abroad that are spent in central isolation, even where home is possible.',
  }),
  HOME_MONITORING_DAYS: local(range(0, 60), range(0, 28), {
    field: 'homeMonitoringDays',
    unit: 'DAYS',
    clause: 'low.control.2',
    zh: '入境人员居家隔离的，自隔离首日起其同住人员接受健康监测的最长天数；0 为当地不要求。',
    en: 'For how long at most, from the first day, those who live with an arrival from abroad isolated at home are monitored; 0 where the rules of the place ask for none.',
  }),
  ISOLATION_EXTENSION_DAYS: national(range(0, 60), {
    field: 'isolationExtensionDays',
    unit: 'DAYS',
    clause: 'mid.control.2',
    zh: '隔离期限在规定期满之后最多可延长的天数。',
    en: 'How far an isolation may be extended beyond what its exposures ask for.',
  }),
  ISOLATION_SUPPLY_DAYS: local(range(1, 14), range(1, 7), {
    field: 'isolationSupplyDays',
    unit: 'DAYS',
    clause: 'low.control.3',
    zh: '居家隔离人员生活物资保障的间隔天数。',
    en: 'How often living supplies of a home isolation are made sure.',
  }),
  MEASURE_DAYS: national(range(1, 60), {
    field: 'measureDays',
    unit: 'DAYS',
    clause: 'gen.1',
    zh: '一项管控措施的最长期限；期满须重新提出。',
    en: 'The longest that a measure may hold before it is proposed anew.',
  }),
  WARNING_RESPONSE_HOURS: national(range(1, 168), {
    field: 'warningResponseHours',
    unit: 'HOURS',
    clause: 'rights.1',
    zh: '收到过度防控预警后答复的时限。',
    en: 'How long an authority has to answer an over-control warning.',
  }),
  ORDER_ACCEPT_HOURS: national(range(1, 168), {
    field: 'orderAcceptHours',
    unit: 'HOURS',
    clause: 'mid.service.3',
    zh: '超市接单的时限；逾期订单失效。',
    en: 'How long a supermarket has to take an order on before it expires.',
  }),
  GATHERING_LIMIT_PERSONS: local(range(1, 1_000), range(2, 50), {
    field: 'gatheringLimitPersons',
    unit: 'PERSONS',
    clause: 'high.control.1',
    zh: '高风险等级下聚集人数的上限。',
    en: 'How many may gather at HIGH.',
  }),
  FLOW_LIMIT_PERCENT: local(range(1, 100), range(20, 100), {
    field: 'flowLimitPercent',
    unit: 'PERCENT',
    clause: 'low.service.2',
    zh: '低风险等级下设施内人数占其容量的上限。',
    en: 'How full facilities may be at LOW, of their capacity.',
  }),
  // Slots are taken days ahead: on each of these days their length is settled, so that nobody's slot is cut
  // in two.
  PICKUP_SLOT_MINUTES: local(
    range(15, 240),
    range(15, 120),
    {
      field: 'pickupSlotMinutes',
      unit: 'MINUTES',
      clause: 'mid.service.4',
      zh: '自提时段的长度。',
      en: 'The length of a pickup slot.',
    },
    SLOT_HORIZON_DAYS + 1,
  ),
  EXIT_QUOTA_DAYS: local(range(1, 14), range(1, 3), {
    field: 'exitQuotaDays',
    unit: 'DAYS',
    clause: 'high.service.1',
    zh: '依法限次外出时，每户每多少天可有一人外出一次。',
    en: 'Where going out is lawfully limited, one person of a household goes out once in so many days.',
  }),
  EXIT_HOURS: local(range(1, 24), range(1, 12), {
    field: 'exitHours',
    unit: 'HOURS',
    clause: 'high.service.1',
    zh: '依法限次外出时，每次外出的时长上限。',
    en: 'Where going out is lawfully limited, how long that person may be out.',
  }),
  FEED_DAYS: national(range(1, 365), {
    field: 'feedDays',
    unit: 'DAYS',
    clause: 'base.1',
    zh: '动态消息保留的天数。',
    en: 'How long what happened stays in the feeds of those whom it concerns.',
  }),
  HANDOVER_HOURS: national(range(1, 168), {
    field: 'handoverHours',
    unit: 'HOURS',
    clause: 'mid.control.2',
    zh: '答复人员移交请求的时限；逾期告知县级主管部门。',
    en: 'How long a community has to answer a handover before the county is told.',
  }),
  EVIDENCE_ASK_DAYS: national(range(1, 60), {
    field: 'evidenceAskDays',
    unit: 'DAYS',
    clause: 'org.2',
    zh: '县（市、区）连续多少天未报送疫情日报即予催报。',
    en: 'After how many days without a report a county is asked for them.',
  }),
  EVIDENCE_ABOVE_DAYS: national(range(1, 60), {
    field: 'evidenceAboveDays',
    unit: 'DAYS',
    clause: 'org.2',
    zh: '县（市、区）连续多少天未报送疫情日报即由上级代报。',
    en: 'After how many days without a report the authority above a county reports for it.',
  }),
  EVIDENCE_SILENCE_DAYS: national(range(1, 60), {
    field: 'evidenceSilenceDays',
    unit: 'DAYS',
    clause: 'org.2',
    zh: '县（市、区）连续多少天未报送疫情日报即不得再依据其风险等级新采取管控措施。',
    en: 'After how many days without a report of a county no control measure begins on its level.',
  }),
  CASE_REPORT_HOURS: national(range(1, 24), {
    field: 'caseReportHours',
    unit: 'HOURS',
    clause: 'low.control.4',
    zh: '发现病例后报告的时限。',
    en: 'Within which a case is reported after its finding.',
  }),
  CASE_INVESTIGATION_HOURS: national(range(1, 72), {
    field: 'caseInvestigationHours',
    unit: 'HOURS',
    clause: 'low.control.4',
    zh: '病例报告后完成个案调查的时限。',
    en: 'Within which a case is investigated after its report.',
  }),
  ARRIVAL_DECISION_HOURS: national(range(1, 72), {
    field: 'arrivalDecisionHours',
    unit: 'HOURS',
    clause: 'low.control.2',
    zh: '到达情况报告后由专业人员核定的时限。',
    en: 'Within which a professional decides on an arrival that was reported.',
  }),
  SUSPICION_DECISION_HOURS: national(range(1, 24), {
    field: 'suspicionDecisionHours',
    unit: 'HOURS',
    clause: 'org.1',
    zh: '疑似情况报告后由专业人员核定的时限。',
    en: 'Within which a professional decides on a suspicion that was reported.',
  }),
  FEVER_TENTHS_CELSIUS: national(range(370, 385), {
    field: 'feverTenthsCelsius',
    unit: 'TENTHS_CELSIUS',
    clause: 'low.control.3',
    zh: '判定发热的体温下限（0.1摄氏度）。',
    en: 'From which temperature on somebody has a fever.',
  }),
  ALERT_HOURS: national(range(1, 24), {
    field: 'alertHours',
    unit: 'HOURS',
    clause: 'low.control.3',
    zh: '隔离人员出现发热或症状后处置的时限。',
    en: 'Within which fever or symptoms of somebody isolated are looked into.',
  }),
  ALERT_HOLD_HOURS: national(range(1, 48), {
    field: 'alertHoldHours',
    unit: 'HOURS',
    clause: 'low.control.3',
    zh: '发热或症状无人处置的，到期日过后最多可暂缓解除隔离的时长；届满转诊并解除。',
    en: 'How long after the due day fever or symptoms that nobody looks into hold a release at most.',
  }),
  FINDING_CONFIRM_HOURS: national(range(1, 48), {
    field: 'findingConfirmHours',
    unit: 'HOURS',
    clause: 'rights.5',
    zh: '尚无文书编号的判定暂时有效的时长；届满无人补交编号或者另行确认的，视为从未作出。',
    en: 'For how long a finding without the number of its document binds, unless somebody confirms it.',
  }),
  TELLING_HOURS: national(range(1, 48), {
    field: 'tellingHours',
    unit: 'HOURS',
    clause: 'rights.3',
    zh: '健康码所依据的情况登记后，对没有绑定账号的人当面告知的时限。',
    en: 'Within which somebody without an account is told in person what was recorded of them.',
  }),
  DOCUMENT_PERSONS: national(range(2, 100_000), {
    field: 'documentPersons',
    unit: 'PERSONS',
    clause: 'org.2',
    zh: '一份涉及多人的文书最多可登记载明的人数。',
    en: 'For how many people a document about many may be registered.',
  }),
  FACTS_AN_HOUR: national(range(1, 1_000), {
    field: 'factsAnHour',
    unit: 'PERSONS',
    clause: 'rights.5',
    zh: '同一账号或者同一出具单位的到达记录每小时可使多少人被隔离；超出的须另行核定。',
    en: 'How many people the arrivals of one account or of one issuer may isolate in an hour; more wait for a decision.',
  }),
  FACTS_A_DAY: national(range(1, 10_000), {
    field: 'factsADay',
    unit: 'PERSONS',
    clause: 'rights.5',
    zh: '同一账号或者同一出具单位的到达记录每日可使多少人被隔离；超出的须另行核定。',
    en: 'How many people the arrivals of one account or of one issuer may isolate on a day; more wait for a decision.',
  }),
  CONTACT_WINDOW_DAYS: national(range(1, 14), {
    field: 'contactWindowDays',
    unit: 'DAYS',
    clause: 'mid.control.2',
    zh: '病例出现症状前追溯密切接触者的天数。',
    en: 'How many days before the first symptoms of a case its contacts are looked for.',
  }),
  RETURN_CALL_DAYS: local(range(1, 30), range(1, 14), {
    field: 'returnCallDays',
    unit: 'DAYS',
    clause: 'rights.4',
    zh: '解除隔离返家后多少天进行回访。',
    en: 'How long after a return somebody asks how it goes.',
  }),
  CARE_CONTACT_DAYS: local(range(1, 7), range(1, 7), {
    field: 'careContactDays',
    unit: 'DAYS',
    clause: 'rights.5',
    zh: '对隔离、患病人员关爱联系的最长间隔天数。',
    en: 'How far apart care contacts with somebody isolated or ill lie at most.',
  }),
  GRIEVANCE_RESPONSE_HOURS: national(range(1, 336), {
    field: 'grievanceResponseHours',
    unit: 'HOURS',
    clause: 'rights.3',
    zh: '收到权益申诉或歧视投诉后答复的时限。',
    en: 'How long an authority has to answer a grievance.',
  }),
  APPEAL_DECISION_HOURS: national(range(1, 48), {
    field: 'appealDecisionHours',
    unit: 'HOURS',
    clause: 'rights.3',
    zh: '对健康码或隔离的申诉作出复核决定的时限，届满转上一级。',
    en: 'Within which an appeal against a code or an isolation is decided, before it goes to the level above.',
  }),
  RECONSIDERATION_DAYS: national(range(60, 365), {
    field: 'reconsiderationDays',
    unit: 'DAYS',
    clause: 'rights.3',
    zh: '申诉未获支持后可以申请行政复议的天数。',
    en: 'How long after a dismissed appeal an administrative reconsideration may be asked for.',
  }),
  RETENTION_CHECK_DAYS: national(range(1, 365), {
    field: 'retentionCheckDays',
    unit: 'DAYS',
    clause: 'rights.3',
    zh: '每日健康监测记录自当日起保留的天数。',
    en: 'How long a daily check is kept after its day.',
  }),
  RETENTION_ISOLATION_DAYS: national(range(1, 365), {
    field: 'retentionIsolationDays',
    unit: 'DAYS',
    clause: 'rights.3',
    zh: '隔离决定及其依据自结束起保留的天数。',
    en: 'How long an isolation order or the fact behind it is kept after its end.',
  }),
  RETENTION_CONTACT_DAYS: national(range(1, 365), {
    field: 'retentionContactDays',
    unit: 'DAYS',
    clause: 'rights.3',
    zh: '密切接触记录自结束起保留的天数。',
    en: 'How long the record of a contact is kept after it was closed.',
  }),
  RETENTION_ARRIVAL_DAYS: national(range(1, 365), {
    field: 'retentionArrivalDays',
    unit: 'DAYS',
    clause: 'rights.3',
    zh: '入境、返回人员登记自结束起保留的天数。',
    en: 'How long an arrival is kept after it was closed.',
  }),
  RETENTION_CASE_DAYS: national(range(14, 3650), {
    field: 'retentionCaseDays',
    unit: 'DAYS',
    clause: 'rights.3',
    zh: '病例记录自结束起保留的天数。',
    en: 'How long the record of a case is kept after it was closed.',
  }),
  RETENTION_PAPER_DAYS: national(range(14, 730), {
    field: 'retentionPaperDays',
    unit: 'DAYS',
    clause: 'rights.3',
    zh: '所开具证明自开具之日起保留的天数。',
    en: 'How long a paper can be verified after its day of issue.',
  }),
  RETENTION_CARE_DAYS: national(range(1, 365), {
    field: 'retentionCareDays',
    unit: 'DAYS',
    clause: 'rights.3',
    zh: '关爱服务记录自结束起保留的天数。',
    en: 'How long a record of care is kept after the care ended.',
  }),
  RETENTION_GRIEVANCE_DAYS: national(range(30, 3650), {
    field: 'retentionGrievanceDays',
    unit: 'DAYS',
    clause: 'rights.3',
    zh: '申诉、歧视投诉自答复起保留的天数。',
    en: 'How long a grievance is kept after it was answered.',
  }),
  RETENTION_HANDOVER_DAYS: national(range(1, 365), {
    field: 'retentionHandoverDays',
    unit: 'DAYS',
    clause: 'rights.3',
    zh: '移交记录自答复起保留的天数。',
    en: 'How long a handover is kept after it was answered.',
  }),
};
