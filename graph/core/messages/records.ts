/** Of registrations, handovers, moves, erasures and closures. */

export const responseFirst = {
  en: 'An emergency response is in force here: it ends first.',
  zh: '此地应急响应正在生效，须先终止。',
};
export const closureAnnounced = {
  en: 'A closure from this day on is announced already.',
  zh: '自这一天起结束的公告已发布。',
};
export const closureAhead = (days: number) => ({
  en: `Give a day from today on, ${days} days ahead at most.`,
  zh: `请填写今天起 ${days} 天以内的日期。`,
});
export const closuresFor = {
  en: 'Closures are for the authority of the county and those above it: give a county.',
  zh: '结束公告只供县级及以上主管部门查看：请填写县（市、区）。',
};
export const erasureIs = (status: string) => ({
  en: `The erasure is ${status}: this takes one that waits.`,
  zh: `删除申请当前状态为 ${status}，只能办理等待中的申请。`,
});
export const heldBack = (holds: string) => ({
  en: `This waits until what is open about the person is over: ${holds}.`,
  zh: `此人尚有事项未办结，须待其办结：${holds}。`,
});
export const groundOfOneself = {
  en: 'Who asks for themself gives PERSON_REQUEST.',
  zh: '本人申请请选 PERSON_REQUEST。',
};
export const askedAlready = { en: 'This is asked for already.', zh: '此事已经申请。' };
export const erasureStays = (status: string) => ({
  en: `The erasure is ${status}: nothing takes it back.`,
  zh: `删除申请当前状态为 ${status}，不能撤回。`,
});
export const erasuresFor = {
  en: 'Erasures are for the authority of the county and those above it: give a county.',
  zh: '删除申请只供县级及以上主管部门查看：请填写县（市、区）。',
};
export const whichHandover = {
  en: 'Give the handover, or the registration that waits for it.',
  zh: '请填写移交，或等待该移交的登记。',
};
export const handoverIs = (status: string) => ({
  en: `The handover is ${status}: this is not possible now.`,
  zh: `移交当前状态为 ${status}，现在不能办理此操作。`,
});
export const registrationOver = {
  en: 'The registration that waited for this is over.',
  zh: '等待此次移交的登记已结束。',
};
export const whoItIs = {
  en: 'Say by `person` who it is, as registered.',
  zh: '请用 `person` 说明是哪位已登记的人员。',
};
export const caseRuledOut = {
  en: 'The case was ruled out: nobody is its contact any more.',
  zh: '该病例已排除，不再有密切接触者。',
};
export const handoversFor = {
  en: 'Handovers are for the workers of the community, and for the professionals and the authority over it or its county.',
  zh: '移交只供社区工作人员，以及管辖该社区或其县（市、区）的专业人员和主管部门查看。',
};
export const isolatedByRegistration = {
  en: 'Somebody is isolated by this registration: let the handover be answered, or the isolation end, before you withdraw it.',
  zh: '有人因此登记正在隔离：请等移交答复或隔离结束后再撤回。',
};
export const waitsForFormer = {
  en: 'This registration waits for the person’s former community to hand over. Withdraw it, and register them where they live.',
  zh: '此登记正等待原社区移交。请撤回登记，在其实际住处重新登记。',
};
export const movedMeanwhile = {
  en: 'Somebody has moved this person meanwhile: look at them again.',
  zh: '其间已有他人为此人办理迁移，请重新查看。',
};
export const registrationWaitsThere = {
  en: 'A registration of this person waits in that community: answer its handover.',
  zh: '此人在该社区有登记等待移交，请先答复该移交。',
};
export const membersAtOnce = (most: number) => ({
  en: `Register up to ${most} members at once, and more by registerPerson.`,
  zh: `一次最多登记 ${most} 名成员，其余请用 registerPerson 登记。`,
});
export const registrationsAnHour = (most: number) => ({
  en: `An account registers up to ${most} persons an hour: go on in the next hour.`,
  zh: `每个账号每小时最多登记 ${most} 人，请下一小时继续。`,
});
export const registeredAlready = {
  en: 'This person is registered in one of your communities: find them by findPersons.',
  zh: '此人已在您的社区登记，请用 findPersons 查找。',
};
