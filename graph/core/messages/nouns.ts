import type { Text } from '#verify/ruling.ts';

/** Where nothing is taken back: it is forgotten in time. */
const UNTIL_FORGOTTEN = {
  en: 'Go on with one of these, or come back when the oldest is forgotten.',
  zh: '请沿用其中一项，或待最早的记录到期删除后再试。',
};

/** What there may be so many of, and what the caller does instead. */
const COUNTED = {
  arrivals: { en: 'arrivals of this person', zh: '此人的来（返）记录', instead: UNTIL_FORGOTTEN },
  contacts: { en: 'contacts of this person', zh: '此人的密切接触记录', instead: UNTIL_FORGOTTEN },
  discharges: { en: 'discharges of this person', zh: '此人的出院记录', instead: UNTIL_FORGOTTEN },
  facts: {
    en: 'facts of this person in force',
    zh: '此人当前有效的情况',
    instead: { en: 'Come back when one of them is closed or over.', zh: '请待其中一项结束后再试。' },
  },
  grounds: {
    en: 'grounds to isolate this person',
    zh: '此人的隔离事由',
    instead: {
      en: 'They are isolated by these: extend the isolation where it ends too early.',
      zh: '此人已因这些事由隔离；如期限不足，请延长隔离。',
    },
  },
  guardians: {
    en: 'people who act for this one',
    zh: '可代此人办事的人',
    instead: { en: 'End one of these first, by endGuardianship.', zh: '请先通过 endGuardianship 终止其中一项。' },
  },
  consents: {
    en: 'people who act for this one',
    zh: '可代此人办事的人',
    instead: {
      en: 'Withdraw from one of these first, by withdrawConsent.',
      zh: '请先通过 withdrawConsent 撤回其中一项。',
    },
  },
  listings: {
    en: 'times that this area came onto the list',
    zh: '该地区列入名单的次数',
    instead: { en: 'The list of another level may hold it.', zh: '请由其他层级的名单列入。' },
  },
  spans: {
    en: 'spans on call of this division',
    zh: '该行政区划的值班安排',
    instead: {
      en: 'One that is over counts for a day more: come back then.',
      zh: '结束的安排满一天后不再计入，请届时再试。',
    },
  },
  suspicions: { en: 'reports about this person', zh: '此人的情况报告', instead: UNTIL_FORGOTTEN },
  workplaces: { en: 'workplaces recorded of this person', zh: '此人的工作单位登记记录', instead: UNTIL_FORGOTTEN },
  rechecks: {
    en: 'rechecks after this discharge',
    zh: '此次出院后的复检',
    instead: { en: 'Go by these until the follow-up ends.', zh: '随访结束前请以这些结果为准。' },
  },
} as const;

export type CountedName = keyof typeof COUNTED;

export function isFull(count: number, counted: CountedName): Text {
  const { en, zh, instead } = COUNTED[counted];
  return {
    en: `There are ${count} ${en} already, the most there may be. ${instead.en}`,
    zh: `${zh}已有 ${count} 项，达到上限。${instead.zh}`,
  };
}

/** What an id may be expected to name, by its English name. */
const NOUNS = {
  account: '账号',
  alert: '异常提醒',
  appeal: '申诉',
  arrival: '来（返）人员记录',
  'care contact': '联系任务',
  case: '病例',
  clause: '条款',
  community: '社区',
  'community or county': '社区或县（市、区）',
  'community or division': '社区或行政区划',
  contact: '密切接触记录',
  county: '县（市、区）',
  'county or city': '县（市、区）或市',
  'county, street or community': '县（市、区）、街道或社区',
  discharge: '出院记录',
  division: '行政区划',
  erasure: '删除申请',
  evidence: '依据',
  grant: '授权',
  grid: '网格',
  grievance: '投诉',
  guardian: '监护人',
  handover: '移交',
  household: '住户',
  'household in this community': '本社区住户',
  import: '导入任务',
  isolation: '隔离记录',
  'listed area': '名单中的地区',
  measure: '措施',
  'isolation order': '隔离决定',
  'nation or county': '国家或县（市、区）',
  'nation, province, city or county': '国家、省、市或县（市、区）',
  notice: '通知书',
  order: '订单',
  person: '人员',
  'person for whom codes are issued here': '可在本地申领健康码的人员',
  'person for whom papers are issued here': '可在本地开具证明的人员',
  'person in this community': '本社区人员',
  'professional of this division': '该行政区划的专业人员',
  record: '记录',
  'return plan': '返家计划',
  role: '角色',
  'span on call': '值班安排',
  'supply point': '保供点',
  suspicion: '情况报告',
  task: '任务',
  warning: '预警',
  'worker of this community': '本社区工作人员',
  'worker of this grid': '本网格工作人员',
} as const;

export type NounName = keyof typeof NOUNS;

export const notAmongYours = (noun: NounName): Text => ({
  en: `There is no such ${noun} among those that you may act on.`,
  zh: `在您可以办理的范围内没有这样的${NOUNS[noun]}。`,
});

export const notToBeSeen = (noun: NounName): Text => ({
  en: `There is no ${noun} with this id that you may see.`,
  zh: `没有此编号的${NOUNS[noun]}，或您无权查看。`,
});
