import type { ClauseId } from '#graph/core/clauses.ts';
import type { Purpose, Role } from '#graph/core/roles.ts';
import type { Text } from '#graph/core/ruling.ts';

/** The sections of a work list, by the names of its fields. */
export const TASK_SECTIONS = ['checks', 'visits', 'transfers', 'releases', 'handovers', 'others'] as const;

export type TaskSection = (typeof TASK_SECTIONS)[number];

export interface TaskKindRow {
  readonly name: Text;
  readonly section: TaskSection;
  /** Whose work it is. */
  readonly by: readonly Extract<Role, 'COMMUNITY_WORKER' | 'PROFESSIONAL'>[];
  /** Whether it may be given to a volunteer as well. */
  readonly volunteer: boolean;
  /**
   * What whoever does it reads the door of the home for, on the record; null where it is done without going
   * there or by those who know.
   */
  readonly door: Purpose | null;
  /** The operation that alone records it as done, since more than the task depends on it. */
  readonly recordedBy?: string;
  /**
   * Whether only who has it learns whom and where it is about: it would mark somebody to all others who see
   * the list (rights.4).
   */
  readonly confidential?: true;
  /** Whether workers put it on the list by themselves; the others follow from what they belong to. */
  readonly planned: boolean;
  /** The clause that it carries out, unless its cause names another. */
  readonly clause: ClauseId;
}

const WORKER = ['COMMUNITY_WORKER'] as const;

const WORKER_OR_PROFESSIONAL = ['COMMUNITY_WORKER', 'PROFESSIONAL'] as const;

const CAUSED = { volunteer: false, door: null, planned: false } as const;

/** What there is to be done: a later capability adds a row. */
export const TASK_KINDS = {
  DAILY_CHECK: {
    ...CAUSED,
    name: { zh: '每日健康监测', en: 'Daily health check' },
    section: 'checks',
    by: WORKER_OR_PROFESSIONAL,
    volunteer: true,
    clause: 'low.control.3',
  },
  ALERT: {
    ...CAUSED,
    name: { zh: '发热或症状请专业人员处置', en: 'Fever or symptoms to call a professional for' },
    section: 'checks',
    by: WORKER_OR_PROFESSIONAL,
    recordedBy: 'answerAlert',
    clause: 'low.control.3',
  },
  REFERRAL: {
    ...CAUSED,
    name: { zh: '转诊发热门诊', en: 'Referral to a fever clinic' },
    section: 'checks',
    by: ['PROFESSIONAL'],
    // The isolation has ended by then.
    confidential: true,
    clause: 'low.control.3',
  },
  FEVER_CARE: {
    ...CAUSED,
    name: { zh: '发热关心与就诊指引', en: 'Look after somebody with a fever' },
    section: 'visits',
    by: WORKER,
    // A fever marks nobody.
    confidential: true,
    clause: 'rights.5',
  },
  RECHECK: {
    ...CAUSED,
    name: { zh: '出院后复查', en: 'Recheck after discharge' },
    section: 'checks',
    by: ['PROFESSIONAL'],
    recordedBy: 'recordRecheck',
    // It lasts longer than the isolation.
    confidential: true,
    clause: 'mid.control.3',
  },
  VISIT: {
    name: { zh: '上门走访', en: 'Visit' },
    section: 'visits',
    by: WORKER,
    volunteer: true,
    door: 'CARE',
    planned: true,
    clause: 'mid.service.6',
  },
  DELIVERY: {
    name: { zh: '生活物资送达', en: 'Delivery of supplies' },
    section: 'visits',
    by: WORKER,
    volunteer: true,
    door: 'SUPPLY',
    planned: true,
    clause: 'low.control.3',
  },
  ARRIVAL_CHECK: {
    ...CAUSED,
    name: { zh: '核实到达情况', en: 'Look into a reported arrival' },
    section: 'visits',
    by: WORKER,
    recordedBy: 'confirmArrival',
    // What is only reported marks nobody.
    confidential: true,
    clause: 'low.control.2',
  },
  TELLING: {
    ...CAUSED,
    name: { zh: '当面告知健康码依据和申诉办法', en: 'Telling somebody what their code rests on' },
    section: 'visits',
    by: WORKER,
    confidential: true,
    clause: 'rights.3',
  },
  TRANSFER: {
    ...CAUSED,
    name: { zh: '转运至集中隔离点', en: 'Transfer to central isolation' },
    section: 'transfers',
    by: WORKER,
    clause: 'low.control.3',
  },
  VEHICLE_DISINFECTION: {
    ...CAUSED,
    name: { zh: '转运车辆消毒', en: 'Disinfection of the vehicle' },
    section: 'transfers',
    by: WORKER,
    clause: 'low.control.3',
  },
  RELEASE: {
    ...CAUSED,
    name: { zh: '解除隔离', en: 'Release from isolation' },
    section: 'releases',
    by: WORKER_OR_PROFESSIONAL,
    clause: 'rights.4',
  },
  NOTICE_DELIVERY: {
    ...CAUSED,
    name: { zh: '送达隔离或解除隔离通知书', en: 'Delivery of the notice of an isolation or a release' },
    section: 'releases',
    by: WORKER,
    recordedBy: 'recordNoticeDelivery',
    clause: 'low.control.3',
  },
  HANDOVER: {
    ...CAUSED,
    name: { zh: '接收移交人员', en: 'Handover of a person' },
    section: 'handovers',
    by: WORKER_OR_PROFESSIONAL,
    clause: 'mid.control.2',
  },
  RETURN_VISIT: {
    ...CAUSED,
    name: { zh: '返家走访', en: 'Visit after the return' },
    section: 'visits',
    by: WORKER,
    confidential: true,
    clause: 'rights.4',
  },
  STAIRWELL_EXPLANATION: {
    ...CAUSED,
    name: { zh: '楼道解释', en: 'Explanation to the stairwell' },
    section: 'visits',
    by: WORKER,
    confidential: true,
    clause: 'rights.4',
  },
  REINTEGRATION_CALL: {
    ...CAUSED,
    name: { zh: '回归回访', en: 'Call after the return' },
    section: 'visits',
    by: WORKER,
    confidential: true,
    clause: 'rights.4',
  },
  CARE_CONTACT: {
    ...CAUSED,
    name: { zh: '关爱联系', en: 'Care contact' },
    section: 'visits',
    by: WORKER_OR_PROFESSIONAL,
    confidential: true,
    clause: 'rights.5',
  },
  DISINFECTION: {
    ...CAUSED,
    name: { zh: '环境消毒', en: 'Disinfection' },
    section: 'others',
    by: WORKER,
    planned: true,
    clause: 'mid.control.1',
  },
  DUTY: {
    ...CAUSED,
    name: { zh: '值守', en: 'Duty' },
    section: 'others',
    by: WORKER,
    volunteer: true,
    planned: true,
    clause: 'base.1',
  },
} as const satisfies Record<string, TaskKindRow>;

export type TaskKind = keyof typeof TASK_KINDS;

export const rowOfTask = (kind: TaskKind): TaskKindRow => TASK_KINDS[kind];
