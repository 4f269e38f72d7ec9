/** Of appeals. */

export const nothingToAppeal = {
  en: 'Their code is green and nobody isolates them: there is nothing to appeal against.',
  zh: '此人健康码为绿码，也未被隔离，没有可以申诉的事项。',
};
export const appealIs = (status: string) => ({
  en: `The appeal is ${status}: this takes one that is not decided yet.`,
  zh: `申诉当前状态为 ${status}，此操作须为尚未决定的申诉。`,
});
export const decidedByAnother = {
  en: 'Who recorded, confirmed or decided what is appealed, or filed the appeal, does not decide on it: leave it to another.',
  zh: '凡记录、确认、决定过申诉所涉事项的人员以及提出申诉的人员，均不得作出复核决定，请由其他人办理。',
};
export const appealsFor = {
  en: 'Appeals are for the professionals of the division that is in charge of them, from the county up.',
  zh: '申诉只供负责复核的县级及以上专业人员查看。',
};
export const recheckStands = {
  en: 'A positive recheck ends with the discharge of who is treated for it: record that, or dismiss the appeal.',
  zh: '复检阳性随治疗后的再次出院而终止：请登记出院，或者驳回申诉。',
};
