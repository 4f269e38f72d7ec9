/** Of what is reported of somebody's health before anybody has found it. */

export const suspicionOfWorkers = {
  en: 'Report a FEVER of yourself or of whom you act for; the rest is reported by the workers of the community.',
  zh: '本人或代办人只能报告发热（FEVER），其他情况由社区工作人员报告。',
};
export const feverOfIsolated = {
  en: 'They are isolated: record the fever by recordDailyCheck, so that somebody looks into it.',
  zh: '此人正在隔离：请通过 recordDailyCheck 登记发热，以便有人跟进。',
};
export const suspicionSettled = {
  en: 'This report waits for nobody any more: it was decided on.',
  zh: '此报告已有决定，不再待核定。',
};
export const suspicionEvidence = {
  en: 'Say on what it rests that it binds.',
  zh: '确认生效须提供依据。',
};
export const suspicionsFor = {
  en: 'What was reported of the health of its people is for the professionals of the community, and for its workers what they reported.',
  zh: '居民的健康情况报告只供该社区的专业人员查看；社区工作人员只能查看自己报告的。',
};
