/** Why an arrival asks something of somebody, or nothing: the sentences of its rulings. */
import type { ClauseId } from '#graph/core/clauses.ts';
import type { Reason, Text } from '#graph/core/ruling.ts';

export type ArrivalReasonCode =
  | 'FROM_ABROAD'
  | 'FROM_HIGH_RISK_AREA'
  | 'CENTRAL_BY_LOCAL_RULE'
  | 'HOME_NOT_POSSIBLE'
  | 'HOME_SERVES'
  | 'ISOLATION_COMPLETED'
  | 'ISOLATION_DAYS_OVER'
  | 'ARRANGED_OTHERWISE'
  | 'EXEMPT_BY_PROOF'
  | 'NO_GROUND_TO_ISOLATE'
  | 'WAS_HIGH_RISK'
  | 'PLACE_NOT_SHOWN'
  | 'AWAITS_CONFIRMATION'
  | 'NOT_CONFIRMED'
  | 'NAMED_ALONE'
  | 'WATCH_FOR_SYMPTOMS'
  | 'TRANSFER_ARRANGED'
  | 'SUPPLIES_BROUGHT'
  | 'HEALTH_WATCHED';

export type ArrivalReason = Reason<ArrivalReasonCode> & { readonly clause: ClauseId };

const TEXTS: Readonly<Record<ArrivalReasonCode, Text>> = {
  FROM_ABROAD: { zh: '从境外到达。', en: 'The arrival is from abroad.' },
  FROM_HIGH_RISK_AREA: { zh: '从高风险地区到达。', en: 'The arrival is from a high-risk area.' },
  CENTRAL_BY_LOCAL_RULE: {
    zh: '按照当地规定，入境后的前一段时间集中隔离。',
    en: 'By the local rules, the first days after entry are spent in central isolation.',
  },
  HOME_NOT_POSSIBLE: { zh: '不具备居家隔离条件。', en: 'Isolation at home is not possible there.' },
  HOME_SERVES: {
    zh: '居家隔离同样能达到目的，影响更小。',
    en: 'Isolation at home serves the same end and is lighter.',
  },
  ISOLATION_COMPLETED: {
    zh: '到达后的隔离已经期满并经核实。',
    en: 'Isolation since the arrival has been completed, and that was verified.',
  },
  ISOLATION_DAYS_OVER: {
    zh: '自到达之日起的隔离天数已满。',
    en: 'The days of isolation counted from the arrival are over.',
  },
  // A worker reads it: that somebody is ill is not theirs to learn by it.
  ARRANGED_OTHERWISE: {
    zh: '此人已另有安排，不因此次到达另作要求。',
    en: 'Other arrangements hold for them already, and the arrival asks for nothing beside.',
  },
  EXEMPT_BY_PROOF: {
    zh: '持健康证明并通过点对点方式到达，无需隔离。',
    en: 'With a health proof and by point-to-point transport, no isolation is needed.',
  },
  NO_GROUND_TO_ISOLATE: {
    zh: '从其他地区到达：没有证明本身不是隔离的理由。',
    en: 'The arrival is from elsewhere: lacking a proof is no ground for isolation by itself.',
  },
  WAS_HIGH_RISK: {
    zh: '登记为其他地区；按记录，该地区在停留期间高于低风险，按高风险地区处理。',
    en: 'It was handed in as elsewhere; by the record it was above low risk on a day of the stay.',
  },
  PLACE_NOT_SHOWN: {
    zh: '按记录，所报地区在停留期间不是高风险地区：核实之前对本人没有任何要求。',
    en: 'By the record it was no high-risk area on a day of the stay: nothing is asked.',
  },
  AWAITS_CONFIRMATION: {
    zh: '仅为报告：本人申报且工作人员见到车票、机票或者口岸记录，或者专业人员核定之前，对本人没有任何要求。',
    en: 'It is a report alone: nothing is asked before the person declares it and a worker sees the ticket, or a decision.',
  },
  NOT_CONFIRMED: {
    zh: '经专业人员核定，未予确认：对本人没有任何要求。',
    en: 'A professional has not confirmed it: nothing is asked of them.',
  },
  NAMED_ALONE: {
    zh: '仅作为接待或者住宿地点登记，不因此被隔离。',
    en: 'They are registered as a host or lodging: nobody is isolated by being named.',
  },
  WATCH_FOR_SYMPTOMS: {
    zh: '如出现发热、咳嗽等症状，请及时告知社区或者就医。',
    en: 'With fever, cough or the like, tell the community or see a doctor.',
  },
  TRANSFER_ARRANGED: {
    zh: '由社区协助转运至集中隔离点。',
    en: 'The community helps with the transfer to central isolation.',
  },
  SUPPLIES_BROUGHT: {
    zh: '居家隔离期间由社区保障生活物资。',
    en: 'Living supplies are brought to the home during isolation.',
  },
  HEALTH_WATCHED: { zh: '期间每日健康监测。', en: 'Their health is checked until it is over.' },
};

export const reason = (code: ArrivalReasonCode, clause: ClauseId): ArrivalReason => ({
  code,
  text: TEXTS[code],
  clause,
});
export const watch = (clause: ClauseId): ArrivalReason => reason('WATCH_FOR_SYMPTOMS', clause);
