/**
 * What happens, and who is told of it: one row an event type. Who writes a new event adds its row here, and
 * its name to the enum `EventType` of the schema; a test finds every type that is written without one.
 */
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Text } from '#graph/core/ruling.ts';
import type { SubscriberKind } from '#graph/core/subscriber.ts';

export interface EventRow {
  /**
   * Nobody, where it is kept for the record alone. A resident reads what their household is told as well: an
   * event is for one of the two.
   */
  readonly tells: readonly SubscriberKind[];
  /**
   * Somebody's health, or what follows from it: whoever else is told learns that it happened, and neither to
   * whom nor how.
   */
  readonly isHealth: boolean;
  readonly text: Text;
  readonly clause: ClauseId | null;
}

const event = (tells: readonly SubscriberKind[], zh: string, en: string, clause: ClauseId | null = null): EventRow => ({
  tells,
  isHealth: false,
  text: { zh, en },
  clause,
});

const healthEvent = (...row: Parameters<typeof event>): EventRow => ({ ...event(...row), isHealth: true });

const ORDER = ['HOUSEHOLD', 'COMMUNITY', 'SUPPLIER'] as const;

const PLACE = ['COMMUNITY', 'DIVISION'] as const;

/** A sentence names nobody: the event says by its subject what it is about. */
export const EVENTS = {
  'household.registered': event(['HOUSEHOLD', 'COMMUNITY'], '住户已登记。', 'A household was registered.', 'base.1'),
  // Neither community nor household: where a registration waits for a handover nothing is told, and the
  // difference would show it.
  'person.registered': event(['PERSON'], '您已登记。', 'You were registered.', 'base.1'),
  'handover.requested': event(
    ['PERSON', 'COMMUNITY'],
    '另一社区请求移交登记。',
    'Another community asks for a registration to be handed over.',
  ),
  'isolation.isolating': healthEvent(
    ['PERSON', 'COMMUNITY'],
    '已开始隔离医学观察。',
    'An isolation was ordered.',
    'low.control.2',
  ),
  'isolation.restart': healthEvent(
    ['PERSON', 'COMMUNITY'],
    '有新的暴露，隔离期限重新计算。',
    'A new exposure: the clock of an isolation starts again.',
    'mid.control.2',
  ),
  'isolation.add_ground': healthEvent(['PERSON'], '隔离依据有新增，期限不变。', 'An isolation has another ground.'),
  'isolation.extend': healthEvent(
    ['PERSON', 'COMMUNITY'],
    '隔离期限已延长。',
    'An isolation was extended.',
    'mid.control.2',
  ),
  'isolation.shorten': healthEvent(
    ['PERSON', 'COMMUNITY'],
    '隔离期限已缩短。',
    'An isolation was shortened.',
    'mid.control.2',
  ),
  'isolation.move': healthEvent(
    ['PERSON', 'COMMUNITY'],
    '隔离地点已变更。',
    'The place of an isolation has changed.',
    'low.control.3',
  ),
  'isolation.transfer': healthEvent(
    ['PERSON', 'COMMUNITY'],
    '已转运至集中隔离点。',
    'Somebody was brought to central isolation.',
    'low.control.3',
  ),
  'isolation.supply': healthEvent(
    ['PERSON'],
    '生活物资已安排。',
    'Living supplies of the next days are made sure.',
    'low.control.3',
  ),
  'isolation.follow_home': event([], '隔离已随人员转入新住址。', 'An isolation has followed its person to a new home.'),
  'isolation.end_ground': healthEvent(['PERSON'], '一项隔离依据已解除。', 'A ground of an isolation is over.'),
  'isolation.monitored': healthEvent(
    ['PERSON', 'COMMUNITY'],
    '隔离已解除，继续健康监测。',
    'An isolation is over, and follow-up goes on.',
    'rights.4',
  ),
  'isolation.closed': healthEvent(['PERSON', 'COMMUNITY'], '隔离和监测已结束。', 'An isolation is over.', 'rights.4'),
  'handover.contact_requested': event(
    ['COMMUNITY'],
    '有居住在本社区的密切接触者待接收。',
    'A contact who lives in the community is to be taken on.',
    'mid.control.2',
  ),
  'handover.unplaced': event(
    ['DIVISION'],
    '有密切接触者待移交，所在社区不明。',
    'A contact is to be taken on, and nobody knows by which community.',
    'mid.control.2',
  ),
  'handover.accepted': event(['COMMUNITY'], '移交请求已被接受。', 'What was asked to be handed over was accepted.'),
  'handover.declined': event(
    ['COMMUNITY', 'DIVISION'],
    '移交请求被拒绝，由县级主管部门决定。',
    'A handover was declined: the county decides.',
  ),
  'handover.withdrawn': event([], '移交请求已撤回。', 'The request for a handover was withdrawn.'),
  'handover.follow': event([], '被请求移交的人员已迁居。', 'The person who is to be handed over has moved meanwhile.'),
  'handover.overdue': event(['DIVISION'], '移交请求逾期未答复。', 'A handover was not answered in time.'),
  'person.moved': event(['PERSON', 'COMMUNITY'], '登记已迁入新住址。', 'A registration came to a new home.', 'base.1'),
  'guardian.appointed': event(['PERSON'], '监护人已登记。', 'A guardian was appointed.'),
  'guardian.ended': event(['PERSON'], '监护关系登记已终止。', 'Somebody is no guardian any more.'),
  'consent.given': event(['PERSON'], '您已同意他人代您办理。', 'You let somebody act for you.'),
  'consent.withdrawn': event(['PERSON'], '代您办理的同意已撤回。', 'You let somebody act for you no more.'),
  'binding.created': event(
    ['PERSON'],
    '已生成绑定账号的一次性验证码。',
    'A one-time code to bind an account was made.',
  ),
  'account.bound': event(['PERSON'], '账号已绑定。', 'An account was bound.'),
  'account.granted': event([], '已授予角色。', 'A role was granted.'),
  'account.revoked': event([], '已收回角色。', 'A role was taken away.'),

  'arrival.recorded': healthEvent(
    ['PERSON', 'COMMUNITY'],
    '有到达登记，并已告知各人的安排。',
    'An arrival was registered, with what follows for each person.',
    'low.control.2',
  ),
  'arrival.named': event(
    ['PERSON'],
    '您被登记为接待人员，不因此被隔离。',
    'You were named with an arrival: this asks nothing of you.',
    'low.control.2',
  ),
  'arrival.unmatched': event(
    PLACE,
    '有到达人员尚未登记，待核实身份。',
    'Somebody arrived whom no community knows yet.',
    'low.it.2',
  ),
  'arrival.assign': event([], '到达人员已转至另一地点核实。', 'An arrival of somebody unknown went to another place.'),
  'arrival.matched': event([], '到达人员身份已核实。', 'It is known whose an arrival is.'),
  'fact.recorded': healthEvent(
    ['PERSON'],
    '健康码所依据的情况有新记录。',
    'Something that a code rests on was recorded.',
  ),
  'health-code.issued': event(['PERSON'], '健康码已签发。', 'A health code was issued.', 'low.it.1'),

  'evidence.reported': event(['DIVISION'], '疫情日报已报送。', 'The figures of a day were handed in.', 'org.2'),
  'evidence.corrected': event(['DIVISION'], '疫情日报已更正。', 'The figures of a day were corrected.', 'org.2'),
  'evidence.cluster_reported': event(['DIVISION'], '聚集性疫情已报送。', 'A cluster was reported.', 'org.2'),
  'policy.adopted': event(['DIVISION'], '防控政策值已确定。', 'A policy value was adopted.', 'gen.2'),
  'region.level_changed': event(['DIVISION'], '风险等级已变化。', 'The risk level has changed.', 'org.2'),
  'tier.changed': event(PLACE, '社区的防控等级已变化。', 'The tier of the community has changed.', 'org.2'),
  'case.reported': event(PLACE, '社区有病例记录。', 'A case was recorded in the community.', 'gen.2'),
  // Where a case stands is somebody's health: those whose work it is look at the case.
  'case.investigate': event([], '病例已完成流行病学调查。', 'A case was investigated.', 'org.1'),
  'case.overdue': healthEvent(['DIVISION'], '病例逾期未完成调查。', 'A case was not investigated in time.', 'org.1'),
  'case.confirm': healthEvent(PLACE, '社区有病例确诊。', 'A case in the community was confirmed.', 'gen.2'),
  'case.show_symptoms': healthEvent(PLACE, '社区有病例确诊。', 'A case in the community was confirmed.', 'gen.2'),
  'case.treated': event([], '病例已入院治疗。', 'Somebody is treated in hospital.', 'org.1'),
  'case.discharged': event([], '病例已出院。', 'Somebody was discharged from hospital.', 'mid.control.3'),
  'alert.open': healthEvent(
    ['PERSON', 'COMMUNITY'],
    '健康监测发现发热或症状，将有人跟进。',
    'Fever or symptoms were reported, and somebody looks into it.',
    'low.control.3',
  ),
  'alert.overdue': healthEvent(
    ['COMMUNITY', 'DIVISION'],
    '发热或症状逾期未处置。',
    'Fever or symptoms were not looked into in time.',
    'low.control.3',
  ),
  'alert.answered': healthEvent(
    ['PERSON'],
    '发热或症状已处置。',
    'Fever or symptoms were looked into.',
    'low.control.3',
  ),
  'discharge.followed_up': healthEvent(
    ['PERSON'],
    '您出院后的随访已开始。',
    'You are followed up after your discharge.',
    'mid.control.3',
  ),
  'discharge.recheck': healthEvent(['PERSON'], '复查结果已记录。', 'A recheck was recorded.', 'mid.control.3'),
  'discharge.completed': healthEvent(
    ['PERSON'],
    '出院后的随访已完成。',
    'The follow-up after your discharge is complete.',
    'rights.5',
  ),
  'discharge.re_positive': healthEvent(
    ['PERSON', 'DIVISION'],
    '复查结果为阳性。',
    'A recheck was positive.',
    'mid.control.3',
  ),
  'case.ruled_out': healthEvent(['DIVISION'], '有病例已排除。', 'A case was ruled out.', 'rights.5'),
  'response.started': event(['DIVISION'], '应急响应已启动。', 'An emergency response has started.', 'org.3'),
  'response.raised': event(['DIVISION'], '应急响应已提高。', 'The emergency response was raised.', 'org.3'),
  'response.lowered': event(['DIVISION'], '应急响应已降低。', 'The emergency response was lowered.', 'org.3'),
  'response.ended': event(['DIVISION'], '应急响应已终止。', 'The emergency response has ended.', 'org.3'),

  'measure.scheduled': event(
    PLACE,
    '防控措施已通过审查，待生效。',
    'A measure was found lawful and will take effect.',
    'gen.1',
  ),
  'measure.refused': event(PLACE, '防控措施超出等级，已被驳回。', 'A measure beyond the tier was refused.', 'rights.1'),
  'measure.in_force': event(PLACE, '防控措施已生效。', 'A measure has taken effect.', 'gen.1'),
  'measure.lapsed': event(PLACE, '防控措施已到期。', 'A measure has lapsed.', 'gen.1'),
  'measure.ended': event(PLACE, '防控措施已解除。', 'A measure has ended.', 'gen.1'),

  // A resident's report is kept from the community until it is told to rectify: so is what happens to a
  // warning before that or otherwise.
  'warning.raised': event(['DIVISION'], '收到过度防控预警。', 'A warning of over-control was raised.', 'rights.1'),
  'warning.escalated': event(
    ['DIVISION'],
    '预警逾期未处理，已上报。',
    'A warning was not answered in time.',
    'rights.1',
  ),
  'warning.investigating': event(['DIVISION'], '预警正在调查。', 'A warning is being investigated.', 'rights.1'),
  'warning.rectifying': event(PLACE, '社区被责令整改。', 'The community has to rectify.', 'rights.1'),
  'warning.rectification_reported': event(
    PLACE,
    '社区已报告整改。',
    'The community reports that it has rectified.',
    'rights.1',
  ),
  'warning.rectified': event(PLACE, '整改已确认，预警结案。', 'The rectification was confirmed.', 'rights.1'),
  'warning.dismissed': event(['DIVISION'], '预警不成立，结案。', 'A warning was found unfounded.', 'rights.1'),

  'return-plan.open': healthEvent(['PERSON'], '社区将协助您回归。', 'The community helps you back.', 'rights.4'),
  'return-plan.explained': event([], '已向楼道说明。', 'The stairwell was told.', 'rights.4'),
  'return-plan.completed': event([], '回归计划已完成。', 'A return is complete.', 'rights.4'),
  'stairwell.explained': event(
    ['HOUSEHOLD'],
    '社区向本楼道发布说明。',
    'The community explains something.',
    'rights.4',
  ),
  'care-contact.active': healthEvent(['PERSON'], '有人与您保持联系。', 'Somebody keeps in touch with you.', 'rights.5'),
  'care-contact.contact': healthEvent(['PERSON'], '已与您联系。', 'Somebody was in touch with you.', 'rights.5'),
  'care-contact.ended': healthEvent(['PERSON'], '关爱联系已结束。', 'The care contacts have ended.', 'rights.5'),

  // Those complained of are told what is ordered of them, and nothing before.
  'grievance.raised': event(['DIVISION'], '收到权益申诉。', 'A grievance was reported.', 'rights.3'),
  'grievance.investigating': event(
    ['PERSON', 'DIVISION'],
    '申诉正在调查。',
    'A grievance is investigated.',
    'rights.3',
  ),
  'grievance.remedy_ordered': event(
    ['PERSON', 'DIVISION', 'COMMUNITY', 'SUPPLIER'],
    '申诉属实，已责令补救。',
    'A remedy was ordered.',
    'rights.3',
  ),
  'grievance.remedied': event(
    ['PERSON', 'DIVISION', 'COMMUNITY', 'SUPPLIER'],
    '补救已确认，申诉结案。',
    'A remedy was made good.',
    'rights.3',
  ),
  'grievance.dismissed': event(['PERSON', 'DIVISION'], '申诉不成立，结案。', 'A grievance was unfounded.', 'rights.3'),
  'grievance.escalated': event(
    ['PERSON', 'DIVISION'],
    '申诉逾期未处理，已上报。',
    'A grievance was not answered in time.',
    'rights.3',
  ),

  'erasure.requested': event(['DIVISION'], '有人申请删除个人信息。', 'Somebody asks to be forgotten.', 'rights.3'),
  'erasure.held': event([], '个人信息暂缓删除。', 'An erasure is held back.', 'rights.3'),
  'erasure.erasing': event(
    [],
    '个人信息已销毁密钥，正在删除。',
    'A person is forgotten, and what is left is deleted.',
    'rights.3',
  ),
  'erasure.erased': event(['DIVISION'], '个人信息已删除。', 'Somebody is forgotten.', 'rights.3'),
  'erasure.withdrawn': event(['DIVISION'], '删除申请已撤回。', 'A request to be forgotten was taken back.', 'rights.3'),
  'program.announced': event(['DIVISION'], '防疫个人信息将予销毁。', 'A closure was announced.', 'org.3'),
  'program.erasing': event(['DIVISION'], '防疫个人信息正在销毁。', 'A closure destroys its data.', 'org.3'),
  'program.closed': event(['DIVISION'], '防疫个人信息已销毁。', 'A closure is finished.', 'org.3'),

  'order.placed': event(ORDER, '订单已提交。', 'An order was placed.', 'mid.service.3'),
  'order.accepted': event(ORDER, '商家已接单。', 'The supermarket has taken the order on.', 'mid.service.3'),
  'order.rejected': event(ORDER, '商家未能接单。', 'The supermarket cannot take the order on.', 'mid.service.3'),
  'order.picking': event(ORDER, '订单正在拣货。', 'The order is being picked.', 'mid.service.3'),
  'order.packed': event(ORDER, '订单已打包。', 'The order is packed.', 'mid.service.3'),
  'order.dispatched': event(ORDER, '订单已发出。', 'The order is on its way.', 'mid.service.3'),
  'order.delivered': event(ORDER, '订单已送达。', 'The order was delivered.', 'mid.service.3'),
  'order.cancelled': event(ORDER, '订单已取消。', 'The order was cancelled.', 'mid.service.3'),
  'order.expired': event(ORDER, '无人接单，订单已失效。', 'Nobody took the order on: it has expired.', 'mid.service.3'),
  'order.switch_to_delivery': event(
    ORDER,
    '防控等级变化，自提改为配送。',
    'The tier has changed: the pickup has become a delivery.',
    'high.service.3',
  ),

  'paper.issued': event(['PERSON'], '证明已开具。', 'A paper was issued to you.', 'base.3'),
  'paper.delivered': event(['PERSON'], '解除隔离通知书已送达。', 'A release notice was delivered.', 'low.control.3'),
  'paper.demand_refused': event(
    PLACE,
    '有单位以疫情防控为名索要其他证明，已被拒绝。',
    'A demand for a paper beyond the two was refused.',
    'base.3',
  ),

  'grid.created': event(['COMMUNITY'], '网格已设立。', 'A grid was laid out.', 'base.1'),
  'grid.arranged': event(
    ['COMMUNITY'],
    '网格的楼栋或网格员已调整。',
    'Buildings or workers of a grid have changed.',
    'base.1',
  ),
  'task.open': event(['COMMUNITY'], '有待办任务。', 'A task is to be done.', 'base.1'),
  'task.assigned': event(['COMMUNITY'], '任务已有人负责。', 'Somebody has a task.', 'base.1'),
  'task.hand_over': event(['COMMUNITY'], '任务已交接。', 'A task was handed over.', 'base.1'),
  'task.follow_grid': event(
    ['COMMUNITY'],
    '任务已转入所在楼栋的网格。',
    'A task went to the grid of its building.',
    'base.1',
  ),
  'task.reschedule': event(['COMMUNITY'], '任务日期已调整。', 'The days of a task have changed.', 'base.1'),
  'task.report_day': event(['COMMUNITY'], '每日任务当日已完成。', 'A daily task was done for a day.', 'base.1'),
  'task.done': event(['COMMUNITY'], '任务已完成。', 'A task is done.', 'base.1'),
  'task.cancelled': event(['COMMUNITY'], '任务已取消。', 'A task was cancelled.', 'base.1'),
} as const satisfies Readonly<Record<`${string}.${string}`, EventRow>>;

export type EventType = keyof typeof EVENTS;

export const isEventType = (type: string): type is EventType => Object.hasOwn(EVENTS, type);

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;

/** A type by the name that callers know it by: `health-code.issued` is `HEALTH_CODE_ISSUED`. */
export type EventName<Type extends string = EventType> = Type extends `${infer Noun}.${infer Verb}`
  ? `${Uppercase<Underscored<Noun>>}_${Uppercase<Verb>}`
  : never;

export const nameOfEvent = (type: EventType): EventName => type.toUpperCase().replaceAll(/[-.]/g, '_') as EventName;
