/** Of arrivals, cases, contacts, checks, isolation and what follows it. */

export const feedAlone = {
  en: 'Arrivals are handed over by a FEED with the scope arrivals:write.',
  zh: '来（返）人员信息只能由具有 arrivals:write 权限的 FEED 提交。',
};
export const rowsMost = (most: number) => ({
  en: `Hand in 1 to ${most} rows a request.`,
  zh: `每次请提交 1 至 ${most} 行。`,
});
export const rowBusy = {
  en: 'Others change the same thing at this moment: send the same row again.',
  zh: '他人正在修改同一内容，请重发此行。',
};
export const sentIdShape = {
  en: 'Give an id of 1 to 64 letters, digits, dots, dashes, colons or underscores.',
  zh: '编号须为 1 至 64 个字母、数字、点、短横线、冒号或下划线。',
};
export const sentTwice = {
  en: 'This id stands on an earlier row of the request: send each once.',
  zh: '此编号在本次请求前面的行中已出现，每个编号只发一次。',
};
export const rowNamesTwice = { en: 'Name everybody of a row once.', zh: '同一行中每人只填一次。' };
export const originCountry = {
  en: 'For ABROAD, give the country or region by the 2 capital letters of ISO 3166-1, other than CN.',
  zh: '来自境外（ABROAD）请填 ISO 3166-1 的 2 位大写字母代码，CN 除外。',
};
export const originDivision = {
  en: 'Give the place that they come from by the code of a division.',
  zh: '来自境内的，请用行政区划代码填写出发地。',
};
export const arrivalDay = {
  en: 'Give a day, written YYYY-MM-DD, from 2019-12-01 to today.',
  zh: '请填写日期，写作 YYYY-MM-DD，自 2019-12-01 起，不晚于今天。',
};
export const hostsMost = (most: number) => ({ en: `Name ${most} hosts at most.`, zh: `接待人最多填 ${most} 名。` });
export const hotelCommunity = {
  en: 'Give the community of the hotel by its 12 digits.',
  zh: '请填写酒店所在社区的 12 位代码。',
};
export const proofsMost = (most: number) => ({
  en: `Hand in ${most} proofs at most.`,
  zh: `证明材料最多 ${most} 份。`,
});
export const destinationCode = {
  en: 'Give the destination by the code of a division or community.',
  zh: '请用行政区划或社区代码填写目的地。',
};
export const numberOrDocument = {
  en: 'Give an identity number or a travel document, one of the two.',
  zh: '身份证号和旅行证件请填且只填一项。',
};
export const documentShape = {
  en: 'Give the country or region of issue by the capital letters of ISO 3166, and a number of 5 to 20 letters and digits.',
  zh: '签发国家或地区请填 ISO 3166 的大写字母，证件号码为 5 至 20 位字母和数字。',
};
export const communityArrivalsFor = {
  en: 'The arrivals of a community are for its own workers; those that were only reported for its professionals, too.',
  zh: '社区的来（返）人员只供本社区工作人员查看；仅为报告的，专业人员也可查看。',
};
export const arrivalsFor = {
  en: 'These arrivals are for the workers of the community, and for the authority of the division, from the county up.',
  zh: '这些来（返）人员只供社区工作人员和县级及以上主管部门查看。',
};
export const namedTwice = { en: 'Name everybody once.', zh: '每人只填一次。' };
export const originsTaken = {
  en: 'Hand over arrivals from ABROAD and from a HIGH_RISK_AREA, and no others.',
  zh: '只提交来自境外（ABROAD）和高风险地区（HIGH_RISK_AREA）的人员。',
};
export const companionsMost = (most: number) => ({
  en: `Name ${most} companions at most.`,
  zh: `同行人最多填 ${most} 名。`,
});
export const arrivalSettled = {
  en: 'The arrival is not waiting for anybody any more: it binds, or was not confirmed.',
  zh: '此来（返）人员记录已生效或者未予确认，不再待核实。',
};
export const placeNotShown = {
  en: 'By the record the place was no high-risk area on a day of the stay: it cannot bind.',
  zh: '按记录，该地区在停留期间不是高风险地区，不能确认生效。',
};
export const decisionEvidence = {
  en: 'Give the evidence by which it binds.',
  zh: '请填写确认生效所依据的证据。',
};
export const arrivalMatched = {
  en: 'The arrival has become that of a registered person.',
  zh: '此来（返）人员已与登记人员对应。',
};
export const notTheSame = {
  en: 'Register the person with the number of the arrival, or choose who has it.',
  zh: '请按该来（返）人员的证件号码登记，或选择持该号码的人。',
};
export const noCase = { en: 'There is no such case among those that you may see.', zh: '没有这个病例，或您无权查看。' };
export const creditCode = {
  en: 'Give the unified social credit code of the workplace, 18 digits and letters.',
  zh: '请填写单位的统一社会信用代码，18 位数字和字母。',
};
export const workplacesMost = (most: number) => ({
  en: `A person has ${most} workplaces at most.`,
  zh: `一人最多 ${most} 个工作单位。`,
});
export const dayNotAhead = {
  en: 'Give a day from 2019-12-01 to today.',
  zh: '日期须在 2019-12-01 至今天之间。',
};
export const peopleMet = (most: number) => ({ en: `Name 2 to ${most} people.`, zh: `请填写 2 至 ${most} 人。` });
export const caredFor = {
  en: 'Somebody keeps in touch already: hand over their task instead.',
  zh: '已有人负责联系，请改为移交其任务。',
};
export const contactEvery = (longest: number) => ({
  en: `Give 1 to ${longest} days between two contacts.`,
  zh: `两次联系之间须为 1 至 ${longest} 天。`,
});
export const notInCare = {
  en: 'Care contacts are for who is isolated, ill or has a fever: plan a visit.',
  zh: '只为隔离、患病或发热的人安排联系，其他人请安排走访。',
};
export const careDay = {
  en: 'Give a day from the first of the care to today.',
  zh: '日期须在开始联系之日至今天之间。',
};
export const caseIs = (kind: string, status: string) => ({
  en: `The case is ${kind} and ${status}: this is not possible now.`,
  zh: `病例类型为 ${kind}、状态为 ${status}，现在不能办理此操作。`,
});
export const caseCounts = {
  en: 'The case counts towards the class of its community already.',
  zh: '此病例已计入社区疫情类别。',
};
export const anotherVouches = {
  en: 'Another professional, who has neither recorded nor confirmed the case, vouches for it.',
  zh: '须由既未登记也未确诊此病例的另一名专业人员核实。',
};
export const onsetDay = {
  en: 'Give a day of onset from 2019-12-01 to the confirmation.',
  zh: '发病日期须在 2019-12-01 至确诊日期之间。',
};
export const confirmedDay = {
  en: 'Give a day of confirmation from 2019-12-01 to today.',
  zh: '确诊日期须在 2019-12-01 至今天之间。',
};
export const isolatedBefore = {
  en: 'Give an instant from December 2019 on that is past, on the day of the confirmation or before.',
  zh: '时间须在 2019 年 12 月以后、已经过去，且不晚于确诊当日。',
};
export const casesFor = {
  en: 'The cases of a community are for the professionals and the authority over it.',
  zh: '社区的病例只供管辖该社区的专业人员和主管部门查看。',
};
export const alertAnswered = { en: 'Somebody has answered this alert already.', zh: '此异常提醒已有人处置。' };
export const alertLapsed = {
  en: 'Nobody has answered this alert in time: the person was referred to a fever clinic.',
  zh: '此异常提醒逾期无人处置，本人已转诊发热门诊。',
};
export const temperature = { en: 'Give degrees Celsius from 34.0 to 43.0.', zh: '体温请填 34.0 至 43.0 摄氏度。' };
export const personOrTask = { en: 'Name the person or the task, and not both.', zh: '人员和任务只填一项。' };
export const nothingToCheck = {
  en: 'The person is neither isolated nor followed up: there is nothing to check.',
  zh: '此人既未隔离也不在随访中，无需检查。',
};
export const checkDay = (startOn: string) => ({
  en: `Give a day from ${startOn}, on which the isolation began, to today.`,
  zh: `日期须在隔离开始之日 ${startOn} 至今天之间。`,
});
export const followUpIs = (status: string) => ({
  en: `The follow-up is ${status}: nothing is rechecked any more.`,
  zh: `随访当前状态为 ${status}，不再复检。`,
});
export const dayFrom = (from: string) => ({
  en: `Give a day from ${from} to today.`,
  zh: `日期须在 ${from} 至今天之间。`,
});
export const followedUp = {
  en: 'They are followed up after a discharge already: record rechecks.',
  zh: '此人出院后已在随访中，请记录复检。',
};
export const isolationGone = {
  en: 'This isolation is over, and its record is gone.',
  zh: '此隔离已结束，记录已清除。',
};
export const isolationIs = (status: string) => ({
  en: `This isolation is ${status}: nothing of it can be moved any more.`,
  zh: `此隔离当前状态为 ${status}，不能再变更。`,
});
export const laterDue = {
  en: 'Give a day after the due day, and after today.',
  zh: '新日期须晚于原到期日，且晚于今天。',
};
export const longestIsolation = (latest: string) => ({
  en: `Isolation lasts until ${latest} at the longest.`,
  zh: `隔离最迟到 ${latest}。`,
});
export const earlierDue = {
  en: 'Give a day before the due day, today or later.',
  zh: '新日期须早于原到期日，且不早于今天。',
};
export const giveADay = { en: 'Give a day.', zh: '请填写日期。' };
export const dueOvertaken = {
  en: 'The due day is another one than you have read: look at the order again, and decide anew.',
  zh: '到期日已不是您看到的那一天：请重新查看后再决定。',
};
export const inThatPlace = { en: 'This isolation is in that place already.', zh: '此隔离已在该地点。' };
export const vehicleOfTransfer = {
  en: 'Name the vehicle of a transfer to central isolation; home needs none.',
  zh: '转往集中隔离须注明车辆，转回居家无需注明。',
};
export const plate = {
  en: 'Give the registration of the vehicle as it stands on its plate.',
  zh: '请按车牌填写车辆号牌。',
};
export const transferAlone = {
  en: 'Only a transfer to central isolation that nobody has recorded yet can be recorded.',
  zh: '只能记录转往集中隔离且尚未记录的转运。',
};
export const isolatedFor = {
  en: 'Who is isolated is for the workers of the community and the professionals of its division.',
  zh: '隔离人员情况只供社区工作人员和所在区划的专业人员查看。',
};
export const nobodyReleased = {
  en: 'Nobody was released from this isolation: it was withdrawn or ruled out.',
  zh: '此隔离已撤销或排除，无人解除隔离。',
};
export const noticeWhileIsolated = {
  en: 'This isolation is over: a notice of it is written while it lasts. That it was completed, the release notice says.',
  zh: '此隔离已结束，隔离通知书只在隔离期间开具。隔离已完成的，由解除隔离通知书载明。',
};
export const noticeIssued = {
  en: 'The notice of this release was issued: the community delivers it.',
  zh: '此次解除隔离的通知书已开具，由社区送达。',
};
export const deliveryDay = {
  en: 'Give the day of the delivery: from the day of issue, and not ahead.',
  zh: '送达日期须在开具之日至今天之间。',
};
export const noticeDelivered = (on: string) => ({
  en: `This notice was delivered on ${on}.`,
  zh: `此通知书已于 ${on} 送达。`,
});
export const releasesFor = {
  en: 'What is due for release is for the authority of the county or above.',
  zh: '待解除隔离的情况只供县级及以上主管部门查看。',
};
export const calendarDay = { en: 'Give a day of the calendar.', zh: '请填写有效日期。' };
export const endsOn = (dueOn: string) => ({
  en: `Isolation ends on ${dueOn}: release on that day or later.`,
  zh: `隔离于 ${dueOn} 期满，请在当日或之后解除。`,
});
export const nobodyToRelease = (status: string) => ({
  en: `This isolation is ${status}: nobody is to be released.`,
  zh: `此隔离当前状态为 ${status}，无人可解除。`,
});
export const alertOpen = {
  en: 'Fever or symptoms were reported: the alert is to be answered first.',
  zh: '已报告发热或症状，须先处置该异常提醒。',
};
export const planIs = (status: string) => ({
  en: `The return plan is ${status}: this is not possible any more.`,
  zh: `返家计划当前状态为 ${status}，不能再办理此操作。`,
});
export const planTasksOpen = {
  en: 'Some of its tasks are still to be done: report them first.',
  zh: '计划中尚有任务未完成，请先报告完成。',
};
export const withdrawnAlready = {
  en: 'Somebody else has withdrawn it, or a second professional of the county is to do so.',
  zh: '此记录已由他人撤回，或须由县级疾控机构的另一名专业人员撤回。',
};
export const byTimeAlone = {
  en: 'Say what was wrong: NOT_CONFIRMED is what time brings, where nobody confirms a finding.',
  zh: '请说明误在何处：NOT_CONFIRMED 只在判定逾期未经确认时由系统填写。',
};
export const confirmsOwn = {
  en: 'This finding is yours: hand in the number of its document, or let another professional confirm it.',
  zh: '此判定由您作出：请补交文书编号，或者由另一名专业人员确认。',
};
export const confirmedOrOver = {
  en: 'This finding binds already, has ended, or its time to be confirmed is over.',
  zh: '此判定已经确认、已经终止，或者确认时限已过。',
};
export const dischargeFirst = {
  en: 'The person was discharged from hospital: withdraw the discharge first.',
  zh: '此人已出院，请先撤回出院记录。',
};
export const arrivalNotConfirmed = {
  en: 'A professional has not confirmed this arrival: nothing is asked of anybody for it.',
  zh: '专业人员未予确认此次到达，对任何人都没有要求，无须撤回。',
};
