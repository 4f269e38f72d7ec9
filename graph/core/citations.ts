/**
 * What measures on people rest on, as they cite it: the act with its edition and the day from which that
 * edition is in force, the article, what it says, and what whoever reviews it should know. No text was looked
 * up: all of it is from memory, and what is uncertain says so to whoever reads it.
 */
import type { Day } from '#verify/calendar.ts';
import type { Text } from './ruling.ts';

export interface Act {
  readonly name: Text;
  readonly edition: Text;
  readonly inForceFrom: Day;
  /** From when on another edition is in force, whose articles are not cited here. */
  readonly revisedFrom?: Day;
}

export interface Citation {
  readonly act: keyof typeof ACTS;
  readonly article: Text;
  readonly says: Text;
  /** Whether the article bears on this is our reading, which a lawyer has to confirm. */
  readonly isUncertain: boolean;
  /** For the reviewer. */
  readonly note: string;
}

export const ACTS = {
  INFECTIOUS_DISEASES_LAW: {
    name: { zh: '《中华人民共和国传染病防治法》', en: 'Law on the Prevention and Treatment of Infectious Diseases' },
    edition: { zh: '2013年修正', en: 'as amended in 2013' },
    inForceFrom: '2013-06-29',
    revisedFrom: '2025-09-01',
  },
  FRONTIER_QUARANTINE_LAW: {
    name: { zh: '《中华人民共和国国境卫生检疫法》', en: 'Frontier Health and Quarantine Law' },
    edition: { zh: '2018年修正', en: 'as amended in 2018' },
    inForceFrom: '2018-04-27',
    revisedFrom: '2025-01-01',
  },
  EMERGENCY_REGULATIONS: {
    name: { zh: '《突发公共卫生事件应急条例》', en: 'Regulations on Public Health Emergencies' },
    edition: { zh: '2011年修订', en: 'as revised in 2011' },
    inForceFrom: '2011-01-08',
  },
  TREATMENT_PROTOCOL: {
    name: {
      zh: '《新型冠状病毒肺炎诊疗方案（试行第七版）》',
      en: 'Protocol on the diagnosis and treatment of COVID-19',
    },
    edition: { zh: '试行第七版', en: 'seventh trial edition' },
    inForceFrom: '2020-03-03',
  },
} as const satisfies Record<string, Act>;

export const CITATIONS = {
  CONTACT: {
    act: 'INFECTIOUS_DISEASES_LAW',
    article: { zh: '第四十条第一项', en: 'article 40(1)' },
    says: {
      zh: '疾病预防控制机构对密切接触者在指定场所进行医学观察和采取其他必要的预防措施。',
      en: 'the CDC places close contacts under medical observation at a designated place and takes other measures of prevention.',
    },
    isUncertain: false,
    note: 'Article 39 says the same for medical institutions and those whom they find; the finding here is a professional’s of the CDC.',
  },
  ARRIVAL_ABROAD: {
    act: 'FRONTIER_QUARANTINE_LAW',
    article: { zh: '第十二条', en: 'article 12' },
    says: {
      zh: '对染疫嫌疑人应当将其留验，期限根据该传染病的潜伏期确定。',
      en: 'who may be infected is kept under observation, for the time of incubation.',
    },
    isUncertain: true,
    note: 'It names the quarantine authority at the border, for quarantinable diseases, among which this one was managed from 20 January 2020. That it reaches the days spent in a community is our reading; orders of the local government said so at the time.',
  },
  ARRIVAL_HIGH_RISK_AREA: {
    act: 'EMERGENCY_REGULATIONS',
    article: { zh: '第四十一条', en: 'article 41' },
    says: {
      zh: '对传染病暴发、流行区域内的流动人口，县级以上地方人民政府应当落实有关卫生控制措施。',
      en: 'for people who move within an area of outbreak, the county government or one above carries out measures of health control.',
    },
    isUncertain: true,
    note: 'It names people inside the area of outbreak. That it reaches those who have left it is our reading.',
  },
  DISCHARGE: {
    act: 'TREATMENT_PROTOCOL',
    article: { zh: '出院后注意事项', en: 'what follows a discharge' },
    says: {
      zh: '建议出院后继续进行14天隔离管理和健康状况监测，并在第2周和第4周随访、复诊。',
      en: 'advises 14 days of isolation and health monitoring after a discharge, and rechecks in weeks 2 and 4.',
    },
    isUncertain: true,
    note: 'A protocol that advises. Article 44 of the Regulations names patients, suspected patients and contacts, and not the discharged: no article that names them is known to us.',
  },
  PAY_IN_ISOLATION: {
    act: 'INFECTIOUS_DISEASES_LAW',
    article: { zh: '第四十一条第二款', en: 'article 41, second paragraph' },
    says: {
      zh: '被隔离人员有工作单位的，所在单位不得停止支付其隔离期间的工作报酬。',
      en: 'the employer of somebody who is isolated may not stop their pay for the time of isolation.',
    },
    isUncertain: true,
    note: 'Its first paragraph is of people at a place with cases of a class A disease. That it reaches contacts and arrivals who are isolated one by one is our reading; a circular of the ministry of labour of 24 January 2020 said so of patients, suspected patients and contacts.',
  },
} as const satisfies Record<string, Citation>;

export type CitationId = keyof typeof CITATIONS;
/** What somebody is isolated for, each by its law. */
export type CauseId = Exclude<CitationId, 'PAY_IN_ISOLATION'>;

const UNCERTAIN = { zh: '（本系统的理解，有待核实。）', en: ' (Our reading, to be confirmed.)' };
const REVISED = {
  zh: (from: Day) => `（该法自${from}起施行新修订版，条文号以新版为准。）`,
  en: (from: Day) => ` (Revised since ${from}: the article of that edition is to be looked up.)`,
};

/** The citation in one sentence, as somebody is told it on a day. */
export function citedOn(id: CitationId, day: Day): Text {
  const { act, article, says, isUncertain }: Citation = CITATIONS[id];
  const { name, edition, inForceFrom, revisedFrom }: Act = ACTS[act];
  const isRevised = revisedFrom !== undefined && day >= revisedFrom;
  return {
    zh:
      `${name.zh}（${edition.zh}，${inForceFrom}起施行）${article.zh}：${says.zh}` +
      (isUncertain ? UNCERTAIN.zh : '') +
      (isRevised ? REVISED.zh(revisedFrom) : ''),
    en:
      `${name.en} (${edition.en}, in force since ${inForceFrom}), ${article.en}: ${says.en}` +
      (isUncertain ? UNCERTAIN.en : '') +
      (isRevised ? REVISED.en(revisedFrom) : ''),
  };
}
