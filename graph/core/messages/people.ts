/** Of persons, households, accounts and those who act for others. */

export const personBound = { en: 'This person has an account bound already.', zh: '此人已绑定账号。' };
export const bindingCodeInMaking = {
  en: 'Somebody makes a code for this person at this moment: send the same request again.',
  zh: '他人正在为此人生成绑定码，请原样重发。',
};
export const bindingTries = (most: number) => ({
  en: `An account tries up to ${most} codes an hour: try again in the next hour.`,
  zh: `每个账号每小时最多尝试 ${most} 个绑定码，请下一小时再试。`,
});
export const ownRegistrationWaits = {
  en: 'Your registration waits for your former community to hand over. Ask your community.',
  zh: '您的登记正等待原社区移交，请咨询您的社区。',
};
export const boundAlready = {
  en: 'This account or this person is bound already. Ask your community to undo it.',
  zh: '此账号或此人已有绑定，请联系社区解除。',
};
export const bindingCodeInvalid = {
  en: 'This code is unknown, used or expired. Ask your community worker for a new one.',
  zh: '绑定码不存在、已使用或已过期，请向社区工作人员索取新码。',
};
export const accountSub = { en: 'Give the `sub` of the account’s tokens.', zh: '请填写该账号令牌中的 `sub`。' };
export const communitiesOfWorker = (most: number) => ({
  en: `A worker or volunteer has ${most} communities at most.`,
  zh: `一名工作人员或志愿者最多负责 ${most} 个社区。`,
});
export const actsForMost = (most: number) => ({
  en: `Somebody acts for ${most} people at most: choose somebody else.`,
  zh: `一人最多代 ${most} 人办事，请另选他人。`,
});
export const holdsAlready = { en: 'It holds already, and needs no second word.', zh: '此项已生效，无需重复办理。' };
export const holdsNot = { en: 'It does not hold: there is nothing to take back.', zh: '此项未生效，无需撤回。' };
export const registrationWaits = {
  en: 'This registration waits for the person’s former community to hand over: ask again when it is answered.',
  zh: '此登记正等待原社区移交，请在移交办结后再办理。',
};
export const liveApart = {
  en: 'They do not live together: say so by `livesElsewhere`.',
  zh: '两人不同住，请用 `livesElsewhere` 说明。',
};
export const guardianAge = {
  en: 'A guardian is an adult and acts for a child; an adult consents for themself.',
  zh: '监护人须为成年人，被监护人须为未成年人；成年人由本人授权。',
};
export const whoseConsent = { en: 'Say by `person` whose consent it is.', zh: '请用 `person` 说明是谁的授权。' };
export const numberOrPhone = {
  en: 'Give an identity number or a phone number, not both.',
  zh: '身份证号和手机号只填一项。',
};
export const householdSize = (most: number) => ({
  en: `A household has ${most} members at most: choose or register another.`,
  zh: `一户最多 ${most} 人，请选择其他住户或另行登记。`,
});
export const householdsFor = {
  en: 'The households of a community are for its own workers.',
  zh: '社区的住户只供本社区工作人员查看。',
};
export const knownElsewhereAnHour = (most: number) => ({
  en: `An account is told of up to ${most} registrations that wait for a handover an hour: go on in the next hour.`,
  zh: `每个账号每小时最多获知 ${most} 条等待移交的登记，请下一小时继续。`,
});
export const beforeBirth = {
  en: 'On that day they were not born yet: give a later one, or name somebody else.',
  zh: '该日期早于此人出生日期，请填写更晚的日期，或另选人员。',
};
