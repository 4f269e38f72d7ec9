/**
 * What happens, and who is told of it: one row an event type. Who writes a new event adds its row here, and its name to the enum `EventType` of the
 * schema; a test finds every type that is written without one.
 */
import type { Text } from '../mechanism/ruling.ts';
import type { ClauseId } from './clauses.ts';

/** Who has a feed: a resident, their household, the workers of a community, a partner, the authority of a division. */
export type SubscriberKind = 'PERSON' | 'HOUSEHOLD' | 'COMMUNITY' | 'SUPPLIER' | 'DIVISION';

export interface Subscriber {
  readonly kind: SubscriberKind;
  readonly id: string;
}

export interface EventRow {
  /** Nobody, where it is kept for the record alone. A resident reads what their household is told as well: an event is for one of the two. */
  readonly tells: readonly SubscriberKind[];
  /** Somebody's health, or what follows from it: whoever else is told learns that it happened, and neither to whom nor how. */
  readonly isHealth: boolean;
  readonly text: Text;
  readonly clause: ClauseId | null;
}

/** How many one event is told at most: its copies are put into the feeds in one transaction. */
export const SUBSCRIBERS_LIMIT = 4;

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
  // Neither community nor household: where a registration waits for a handover nothing is told, and the difference would show it.
  'person.registered': event(['PERSON'], '您已登记。', 'You were registered.', 'base.1'),
  'handover.requested': event(
    ['PERSON', 'COMMUNITY'],
    '另一社区请求移交登记。',
    'Another community asks for a registration to be handed over.',
  ),
  'binding.created': event(
    ['PERSON'],
    '已生成绑定账号的一次性验证码。',
    'A one-time code to bind an account was made.',
  ),
  'account.bound': event(['PERSON'], '账号已绑定。', 'An account was bound.'),
  'account.granted': event([], '已授予角色。', 'A role was granted.'),
  'account.revoked': event([], '已收回角色。', 'A role was taken away.'),

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
  'case.recorded': event(PLACE, '社区有病例记录。', 'A case was recorded in the community.', 'gen.2'),
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

  // A resident's report is kept from the community until it is told to rectify: so is what happens to a warning before that or otherwise.
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

/** Whom and what an event concerns, as far as it is known. */
export interface Concerned {
  readonly person?: string | undefined;
  readonly household?: string | undefined;
  readonly community?: string | undefined;
  readonly supplier?: string | undefined;
  readonly division?: string | undefined;
}

const KNOWN_AS = {
  PERSON: 'person',
  HOUSEHOLD: 'household',
  COMMUNITY: 'community',
  SUPPLIER: 'supplier',
  DIVISION: 'division',
} as const satisfies Record<SubscriberKind, keyof Concerned>;

/** Whether what is known names everybody who is to be told. */
export const namesAll = (type: EventType, known: Concerned): boolean =>
  EVENTS[type].tells.every((kind) => known[KNOWN_AS[kind]] !== undefined);

const COUNTY_DIGITS = 6;

/** Who is told of an event. The authority is that of the county unless another one is in charge; whoever is not known is not told. */
export function subscribersOf(type: EventType, concerned: Concerned): Subscriber[] {
  const division = concerned.division ?? concerned.community?.slice(0, COUNTY_DIGITS);
  const known: Concerned = { ...concerned, division };
  return EVENTS[type].tells.flatMap((kind) => {
    const id = known[KNOWN_AS[kind]];
    return id === undefined ? [] : [{ kind, id }];
  });
}

/** The types of the ids that each may fetch by `node`: what others have no relation to is not named to them. */
const SEES: Readonly<Record<SubscriberKind, readonly string[]>> = {
  PERSON: ['person', 'household', 'healthCode'],
  HOUSEHOLD: ['household', 'order'],
  COMMUNITY: ['community', 'household', 'person', 'order', 'measure', 'warning', 'task', 'grid'],
  SUPPLIER: ['order'],
  DIVISION: ['division', 'community', 'measure', 'warning'],
};

/** Whether a subscriber is told what an event is about, by the type of the subject's id. */
export const isNamedTo = ({ kind }: Subscriber, type: EventType, subjectType: string): boolean =>
  isToldWhole(kind, type) && SEES[kind].includes(subjectType);

/** Whether a subscriber is told from where to where it went. */
export const isToldWhole = (kind: SubscriberKind, type: EventType): boolean =>
  kind === 'PERSON' || !EVENTS[type].isHealth;
