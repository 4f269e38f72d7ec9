/** Of what facts rest on: documents, what is reported of somebody's health, and appeals against records. */

export const documentOfAnother = {
  en: 'A document of this kind names one person: give the number of the one that names this person.',
  zh: '此类文书一份只载明一人：请填写载明此人的那一份文书的编号。',
};
export const documentsFor = {
  en: 'How many people a document states is registered by a PROFESSIONAL, and by a FEED with the scope arrivals:write.',
  zh: '文书载明的人数由 PROFESSIONAL 和具有 arrivals:write 权限的 FEED 登记。',
};
export const documentPersons = (least: number, most: number) => ({
  en: `A document about many states ${least} to ${most} people.`,
  zh: `涉及多人的文书须载明 ${least} 至 ${most} 人。`,
});
export const registeredWith = {
  en: 'The document is registered with another count, which stands.',
  zh: '此文书已按其他人数登记，以已登记的为准。',
};
export const documentForgotten = {
  en: 'The registration of this document is over: register it with a new idempotency key.',
  zh: '此文书的登记已过保存期限：请换用新的幂等键重新登记。',
};
export const excessFor = {
  en: 'The documents of a county are for its PROFESSIONALs and AUTHORITYs, and those of its city, province and the nation. Give a county.',
  zh: '县域的文书情况供该县及其上级的 PROFESSIONAL 和 AUTHORITY 查看。请填写县级代码。',
};

export const reviewFor = {
  en: 'The facts of a county that are to be reviewed are for the AUTHORITY of its city, of its province and of the nation. Give a county.',
  zh: '县域内待复核的情况供该县上级（市、省、国家）的 AUTHORITY 查看。请填写县级代码。',
};

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

export const howToAppeal = (hours: number) => ({
  en: `If this is wrong, appeal (fileAppeal): yourself, by who acts for you, by a worker of your community, or by the telephone line of your county. Somebody who had no hand in it decides within ${hours} hours; otherwise the level above does.`,
  zh: `如认为有误，可以申诉（fileAppeal）：由本人、监护人或受托人提出，没有手机的可请社区工作人员代为提出，也可拨打县（市、区）疫情防控电话。由未参与认定的人员在 ${hours} 小时内作出决定；逾期未决定的，由上一级决定。`,
});
export const nothingToAppeal = {
  en: 'Their code is green and nobody isolates them: there is nothing to appeal against.',
  zh: '此人健康码为绿码，也未被隔离，没有可以申诉的事项。',
};
export const appealIs = (status: string) => ({
  en: `The appeal is ${status}: this takes one that is not decided yet.`,
  zh: `申诉当前状态为 ${status}，此操作须为尚未决定的申诉。`,
});
export const decidedByAnother = {
  en: 'Who recorded, confirmed or decided what is appealed, filed the appeal or is whom it is about does not decide on it: leave it to another.',
  zh: '凡记录、确认、决定过申诉所涉事项的人员以及提出申诉的人员和当事人，均不得作出复核决定，请由其他人办理。',
};
export const appealsFor = {
  en: 'Appeals are for the professionals of the division that is in charge of them, from the county up.',
  zh: '申诉只供负责复核的县级及以上专业人员查看。',
};
export const recheckStands = {
  en: 'A positive recheck ends with the discharge of who is treated for it: record that, or dismiss the appeal.',
  zh: '复检阳性随治疗后的再次出院而终止：请登记出院，或者驳回申诉。',
};
export const ownDecision = {
  en: 'Nobody decides on what concerns themself or whom they act for: leave it to another professional.',
  zh: '涉及本人或由您代办的人的事项，须由其他专业人员核定。',
};
