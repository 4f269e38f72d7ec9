/** Of measures, warnings and grievances. */

export const grievanceIs = (status: string, from: string) => ({
  en: `The grievance is ${status}: this takes one that is ${from}.`,
  zh: `投诉当前状态为 ${status}，此操作须为 ${from} 状态。`,
});
export const remedyAhead = (days: number) => ({
  en: `Give a day from today on, ${days} days ahead at most.`,
  zh: `请填写今天起 ${days} 天以内的日期。`,
});
export const recordNamed = {
  en: 'Name the record that is to be corrected: an arrival, a contact, a case or a discharge of whose grievance it is.',
  zh: '请写明需要更正的记录：投诉人的来（返）、密切接触、病例或出院记录。',
};
export const recordNotNamed = {
  en: 'A record is named for CORRECTION_OF_RECORD alone.',
  zh: '只有以 CORRECTION_OF_RECORD 补救时才写明记录。',
};
export const recordStands = {
  en: 'The record still stands: confirm once it is corrected, or say that the remedy was not made good.',
  zh: '记录尚未更正：请在更正后确认，或者表示补救未落实。',
};
export const grievancesFor = {
  en: 'Grievances are for the authority that is in charge of them, from the county up.',
  zh: '投诉只供负责处理的县级及以上主管部门查看。',
};
export const remediesFor = {
  en: 'What is ordered is for those of whom it is ordered.',
  zh: '责令事项只供被责令的一方查看。',
};
export const reportedByResident = {
  en: 'What is about your own community is reported by the resident.',
  zh: '涉及您所在社区的投诉，由居民本人提出。',
};
export const grievancesAnHour = (most: number) => ({
  en: `An account reports up to ${most} grievances an hour: report the next one in the next hour.`,
  zh: `每个账号每小时最多投诉 ${most} 次，请下一小时再提交。`,
});
export const measureIs = (status: string, from: string) => ({
  en: `The measure is ${status}: this takes one that is ${from}.`,
  zh: `措施当前状态为 ${status}，此操作须为 ${from} 状态。`,
});
export const measureFirstDay = (days: number) => ({
  en: `Give a first day from today on, at most ${days} days ahead.`,
  zh: `起始日须从今天起，最多提前 ${days} 天。`,
});
export const measureLastDay = (days: number) => ({
  en: `Give a last day that is not before the first one, and at most ${days} days after it.`,
  zh: `终止日不得早于起始日，且最多在其后 ${days} 天。`,
});
export const kindNotForScope = {
  en: 'Measures of this kind are not for this scope.',
  zh: '此类措施不适用于这一范围。',
};
export const scopeCovers = {
  en: 'Say what the scope covers and nothing else: a venue, a building, a building and its unit, or persons.',
  zh: '请只说明该范围涉及的对象：场所、楼栋、楼栋和单元，或人员。',
};
export const personsNamed = (most: number) => ({
  en: `Name 1 to ${most} persons, each of them once.`,
  zh: `请填写 1 至 ${most} 人，每人一次。`,
});
export const evidenceMost = (most: number) => ({
  en: `Name at most ${most} pieces of evidence.`,
  zh: `依据最多填 ${most} 项。`,
});
export const evidenceElsewhere = {
  en: 'Name evidence of the community’s own county or city.',
  zh: '请填写本社区所在县（市、区）或市的依据。',
};
export const measureRefused = {
  en: 'The rules refuse this measure: its ruling says on which grounds, and what would serve instead.',
  zh: '此措施不符合规定：裁定中写明了理由和可以替代的做法。',
};
export const warningIs = (status: string, from: readonly string[]) => ({
  en: `The warning is ${status}: this takes a warning that is ${from.join(' or ')}.`,
  zh: `预警当前状态为 ${status}，此操作须为 ${from.join(' 或 ')} 状态。`,
});
export const rectifyAhead = (days: number) => ({
  en: `Give a day from today on, ${days} days ahead at most.`,
  zh: `请填写今天起 ${days} 天以内的日期。`,
});
export const warningsFor = {
  en: 'Warnings are for the authority of the division, from the county up, and for the workers of a community.',
  zh: '预警只供县级及以上主管部门和社区工作人员查看。',
};
export const overControlAnHour = (most: number) => ({
  en: `An account reports up to ${most} measures an hour: report the next one in the next hour.`,
  zh: `每个账号每小时最多反映 ${most} 项措施，请下一小时再提交。`,
});
