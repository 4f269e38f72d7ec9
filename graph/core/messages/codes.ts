/** Of health codes and papers. */

export const codeWaits = {
  en: 'This registration waits for the person’s former community to hand over. Until then their code comes from there.',
  zh: '此登记正等待原社区移交，在此之前健康码由原社区签发。',
};
export const codesMost = (most: number) => ({
  en: `Show one of the ${most} codes that this person has already.`,
  zh: `此人已有 ${most} 个健康码，请出示其中一个。`,
});
export const codeGone = {
  en: 'This code has expired and is gone. Issue a new one with a new key.',
  zh: '此码已过期并清除，请换用新的幂等键重新申领。',
};
export const noColourRules = {
  en: 'The destination is a city whose colour rules are known here, such as 4201.',
  zh: '目的地须为本系统已知其赋码规则的城市，如 4201。',
};
export const paperWaits = {
  en: 'This registration waits for the person’s former community to hand over. Until then their papers come from there.',
  zh: '此登记正等待原社区移交，在此之前证明由原社区开具。',
};
export const papersMost = (most: number) => ({
  en: `Show one of the ${most} papers that this person has already.`,
  zh: `此人已有 ${most} 份证明，请出示其中一份。`,
});
export const paperGone = { en: 'This paper has expired and is gone.', zh: '此证明已过期并清除。' };
export const numberOrCode = {
  en: 'Give the number of the paper or its code, not both.',
  zh: '证明编号和证明码只填一项。',
};
export const verificationsAnHour = (most: number) => ({
  en: `An account verifies up to ${most} papers an hour: go on in the next hour.`,
  zh: `每个账号每小时最多核验 ${most} 份证明，请下一小时继续。`,
});
export const demandsAnHour = (most: number) => ({
  en: `An account tells of up to ${most} demands an hour: go on in the next hour.`,
  zh: `每个账号每小时最多反映 ${most} 次被索要证明的情况，请下一小时继续。`,
});
export const demandsFor = {
  en: 'The demands for papers in a county are for the authorities over it: give its six digits.',
  zh: '索要证明的情况只供该县（市、区）的主管部门和上级查看：请填写其六位代码。',
};
